import type { Form } from '../../compiler/model/form.ts';
import { questionAt } from '../../compiler/model/walk.ts';
import { nameForm } from '../name-form.ts';
import { viewBackLink, type BackLinkView } from './components/view-back-link.ts';
import { viewButton, type ButtonView } from './components/view-button.ts';
import { viewPanel, type PanelView } from './components/view-panel.ts';
import { viewTaskList, type TaskListView } from './components/view-task-list.ts';
import { viewWarningText, type WarningTextView } from './components/view-warning-text.ts';
import { sayLimit } from '../reading-copy/say-limit.ts';
import { sayWithin } from '../pdf/say-within.ts';
import type { PageScope } from './page-scope.ts';
import { viewSection, type SectionView } from './view-section.ts';
import { lowerFirst } from '../validators/lower-first.ts';

/** The form without what stands around it. */
export interface FormView {
  /** It stands in a page of somebody else's. */
  readonly embedded: boolean;
  readonly title: string;
  readonly name: string;
  readonly draft: boolean;
  readonly marking?: string | undefined;
  readonly purpose: string;
  /** What becomes of the answers. */
  readonly keeping: string;
  readonly warning?: WarningTextView | undefined;
  /** Whom the record is about, in the words of the question. */
  readonly about?: string | undefined;
  readonly sections: readonly SectionView[];
  readonly hasNext: boolean;
  readonly next: readonly NextView[];
  /** The deadlines in words, for a page without script. */
  readonly limits: readonly string[];
  readonly back: BackLinkView;
  readonly hide: ButtonView;
  readonly tasks: TaskListView;
  readonly done: PanelView;
  /** At the end of every page; the page's script shows those that belong to it. */
  readonly actions: readonly ButtonView[];
  readonly clear: ButtonView;
  /** That records of other forms can be opened too, to begin from. */
  readonly openHint?: string | undefined;
}

/** Next steps that stand together; `always`: among others that have conditions they have none. */
export interface NextView {
  readonly id: string;
  readonly condition?: string | undefined;
  readonly always: boolean;
  readonly steps: readonly { readonly text: string; readonly by?: string | undefined }[];
}

const KEEPING = {
  window: 'Nothing you enter leaves this page, and this browser keeps no copy. Save your answers as a file before you close the page.',
  element: 'Nothing you enter is kept until you save it. Save your answers before you close the page.',
} as const;

const OPEN_HINT = 'One of this form to go on with or to read, or one of another form to start a new record from';

/** Where the form stands, and whether it can begin from a record of another. */
export interface Standing {
  readonly where: keyof typeof KEEPING;
  readonly canBegin: boolean;
}

/** Everything on the page but its script and style; inside an element of another page it can be neither opened, printed nor cleared. */
export function viewForm(form: Form, scope: PageScope, { where, canBegin }: Standing): FormView {
  const { say } = scope;
  const subject = form.subject === undefined ? undefined : questionAt(form, form.subject);
  const conditional = form.next.some(({ when }) => when);
  const sections = form.sections.map((section, index) => viewSection(section, index, scope));
  return {
    title: say(form.title), name: nameForm(form), draft: form.version.endsWith('-draft'), marking: form.marking,
    embedded: where === 'element', keeping: KEEPING[where], purpose: say(form.purpose), warning: form.notFor && viewWarningText({ text: say(form.notFor) }),
    about: subject && lowerFirst(say(subject.ask)),
    sections, back: viewBackLink({ text: 'All sections', href: '#start', attributes: { id: 'back' } }),
    tasks: viewTaskList({
      idPrefix: 'task', items: sections.map(({ id, title }) => ({ title: { text: title }, href: `#${id}`, id: `${id}-task`, status: { text: 'Not started' } })),
    }),
    done: viewPanel({ titleText: 'Finished and saved', headingLevel: 2, attributes: { id: 'done-panel' } }),
    hasNext: form.next.length + form.deadlines.length > 0,
    next: form.next.map(({ when, steps }, index) => ({
      id: `next-${index + 1}`, condition: when && scope.sayCondition(when.formula, form.answers), always: conditional && !when,
      steps: steps.map(({ text, by }) => ({ text: say(text), by: sayBy(form, by) })),
    })),
    limits: form.deadlines.map((deadline) => sayLimit(deadline, form)),
    hide: action('hide', 'Hide answers', 'govuk-button--secondary'),
    actions: [
      action('continue', 'Continue', ''), action('to-check', 'Check answers', ''), action('finish', 'Finish and save', ''),
      ...(where === 'window' ? [action('save-again', 'Save the file again', '')] : []), action('save-draft', 'Save as a draft', 'govuk-button--secondary'),
      action('mark-rest', 'Mark the rest as not asked', 'govuk-button--secondary'),
      ...(where === 'window' ? [action('print', 'Print the record', 'govuk-button--secondary')] : []),
    ],
    openHint: canBegin ? OPEN_HINT : undefined, clear: action('clear', 'Clear this form', 'govuk-button--secondary'),
  };
}

function sayBy({ deadlines }: Form, by: string | undefined): string | undefined {
  const deadline = deadlines.find(({ id }) => id === by);
  return deadline && `(within ${sayWithin(deadline.within)})`;
}

function action(id: string, text: string, classes: string): ButtonView {
  return viewButton({ text, type: 'button', id, classes });
}
