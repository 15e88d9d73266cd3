import { create, element } from './elements.ts';
import type { Message, Query } from './judge.ts';
import type { Reason } from './make-record.ts';
import type { Located } from './locate.ts';

/** Where reasons for queries are given. */
export interface QueryPanel {
  /** Shows the queries of the last check, each with the reason given so far, and gives the id of each one's field. */
  show(queries: readonly Query[]): ReadonlyMap<string, string>;
  /** The reasons for what is queried now, and those of an opened record whose text was not changed. */
  reasons(raised: readonly Query[]): readonly Reason[];
  fill(reasons: readonly Reason[]): void;
}

/** Binds the panel of queries to its place on the page. */
export function createQueryPanel(follow: (at: Located) => void): QueryPanel {
  const given = new Map<string, Reason>();
  const loaded = new Set<Reason>();
  const list = element('queries-list');

  const showOne = (query: Query, index: number): HTMLElement => {
    const id = `query-${index + 1}`;
    const box = create('textarea', { className: 'govuk-textarea', id });
    box.rows = 3;
    box.value = given.get(query.rule)?.reason ?? '';
    box.setAttribute('aria-describedby', `${id}-hint`);
    box.addEventListener('input', () => {
      const reason = box.value.replace(/\r\n?/g, '\n').trim();
      if (reason) given.set(query.rule, { rule: query.rule, reason });
      else given.delete(query.rule);
    });
    const label = create('label', { className: 'govuk-label govuk-label--s', text: query.text });
    label.htmlFor = id;
    const hint = create('div', { className: 'govuk-hint', id: `${id}-hint`, text: 'If this is right, say why' });
    const { at } = query;
    const back = at ? [create('button', { className: 'govuk-button govuk-button--secondary', text: 'Go to the answer' })] : [];
    for (const button of back) {
      button.type = 'button';
      button.setAttribute('aria-describedby', `${id}-label`);
      button.addEventListener('click', () => at && follow(at));
    }
    label.id = `${id}-label`;
    return create('div', { className: 'govuk-form-group' }, [label, hint, box, ...back]);
  };

  return {
    show(queries) {
      list.replaceChildren(...queries.map(showOne));
      element('queries').hidden = queries.length === 0;
      return new Map(queries.map(({ rule }, index) => [rule, `query-${index + 1}`]));
    },
    reasons: (raised) => [...given.values()].filter((reason) => loaded.has(reason) || raised.some(({ rule }) => rule === reason.rule)),
    fill(reasons) {
      given.clear();
      loaded.clear();
      for (const reason of reasons) {
        given.set(reason.rule, reason);
        loaded.add(reason);
      }
      this.show([]);
    },
  };
}

/** Shows what rules only remark on. */
export function showNotes(notes: readonly Message[]): void {
  element('notes-list').replaceChildren(...notes.map(({ text }) => create('li', { text })));
  element('notes').hidden = notes.length === 0;
}
