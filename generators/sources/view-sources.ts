import type { Form } from '../../compiler/model/form.ts';
import type { Text } from '../../compiler/model/text.ts';
import { sayCitation } from '../dictionary/say-citation.ts';
import { nameForm } from '../name-form.ts';
import type { Carrier } from './list-carriers.ts';
import { isStatement, type ItemTrace } from './list-traces.ts';
import type { Traces } from './write-rows.ts';

/** What the page shows: how many, then every item of each source, then everything else that is cited, added or decided. */
export interface SourcesView {
  readonly title: string;
  readonly name: string;
  readonly counts: readonly { readonly what: string; readonly count: number }[];
  readonly sources: readonly { readonly title: string; readonly publisher: string; readonly id: string; readonly parts: readonly PartView[] }[];
  readonly places: readonly { readonly citation: string; readonly carriers: readonly CarrierView[] }[];
  readonly additions: readonly Reasoned[];
  readonly decisions: readonly Reasoned[];
  readonly uncited: readonly CarrierView[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly (Reasoned & { readonly citation: string })[] }[];
}

interface PartView {
  readonly part: string;
  readonly items: readonly { readonly item: number; readonly words: string; readonly carriers: readonly CarrierView[]; readonly note: string; readonly isGap: boolean }[];
}

interface CarrierView {
  readonly kind: string;
  readonly address: string;
  readonly words: string;
}

interface Reasoned extends CarrierView {
  readonly why: string;
}

const GROUPS = [['rule', 'Rules'], ['deadline', 'Deadlines'], ['next step', 'What to do next']] as const;

/** Prepares the page; templates only print. */
export function viewSources(form: Form, traces: Traces, say: (text: Text) => string): SourcesView {
  const { items, places, carriers } = traces;
  const additions = carriers.filter(({ added }) => added);
  const decisions = carriers.filter(({ decided }) => decided);
  const uncited = carriers.filter(({ isUncited }) => isUncited);
  const status = (...wanted: readonly ItemTrace['status'][]) => items.filter((item) => wanted.includes(item.status)).length;
  const counts = [
    { what: 'printed items catalogued', count: items.length }, { what: 'items asked', count: status('asked') },
    { what: 'items said in a note, a rule or another text', count: status('said') }, { what: 'items whose part is cited as a whole', count: status('as a whole') },
    { what: 'items left out, with why', count: status('left out') }, { what: 'items that nothing carries', count: status('not carried') },
    { what: 'additions, with why', count: additions.length }, { what: 'decisions on an unclear source', count: decisions.length },
    { what: 'neither cited nor added', count: uncited.length },
  ];
  return {
    title: say(form.title), name: nameForm(form),
    counts: counts.filter(({ what, count }) => count > 0 || ['items asked', 'items left out, with why', 'additions, with why'].includes(what)),
    sources: form.sources.filter(({ id }) => items.some(({ source }) => source === id)).map(({ id, title, publisher }) => ({ id, title: title.en, publisher, parts: viewParts(items.filter(({ source }) => source === id)) })),
    places: places.map(({ citation, carriers: own }) => ({ citation, carriers: own.map(viewCarrier) })),
    additions: additions.filter((carrier) => !isStatement(carrier)).map((carrier) => ({ ...viewCarrier(carrier), why: carrier.added?.en ?? '' })),
    decisions: decisions.map((carrier) => ({ ...viewCarrier(carrier), why: carrier.decided?.en ?? '' })),
    uncited: uncited.map(viewCarrier),
    groups: GROUPS.map(([kind, title]) => ({ title, rows: carriers.filter((carrier) => carrier.kind === kind).map(viewStatement) })).filter(({ rows }) => rows.length > 0),
  };
}

function viewParts(items: readonly ItemTrace[]): PartView[] {
  return [...new Set(items.map(({ part }) => part))].map((part) => ({
    part, items: items.filter((item) => item.part === part).map(({ item, words, carriers, status, why }) => ({
      item, words, carriers: carriers.map(viewCarrier), note: sayNote(status, why), isGap: status === 'left out' || status === 'not carried',
    })),
  }));
}

function sayNote(status: ItemTrace['status'], why: string): string {
  if (status === 'left out') return `Left out: ${why}`;
  if (status === 'not carried') return 'Nothing in this form carries it.';
  return status === 'as a whole' ? 'Its part is cited as a whole.' : '';
}

function viewStatement(carrier: Carrier): Reasoned & { readonly citation: string } {
  return { ...viewCarrier(carrier), citation: carrier.citations.map(sayCitation).join('; '), why: carrier.added?.en ?? '' };
}

function viewCarrier({ kind, address, words }: Carrier): CarrierView {
  return { kind, address, words };
}
