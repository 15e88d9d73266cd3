import type { Question } from '../../compiler/model/question.ts';
import type { HintOptions } from './components/view-hint.ts';
import { viewHint, type HintView } from './components/view-hint.ts';
import { viewFieldset, type FieldsetView } from './components/view-fieldset.ts';
import { sayAsk, type PageScope } from './page-scope.ts';

/** How large the words above a question are: parts of an answer, a question, a component. */
export type LegendSize = 's' | 'm';

/** The label of a question answered with one control. */
export function labelOf(question: Question, scope: PageScope): { readonly text: string; readonly classes: string } {
  return { text: sayAsk(question, scope), classes: 'govuk-label--s' };
}

/** The legend of a question answered with several controls. */
export function legendOf(question: Question, scope: PageScope, size: LegendSize = 's'): { readonly text: string; readonly classes: string } {
  return { text: sayAsk(question, scope), classes: `govuk-fieldset__legend--${size}` };
}

/** The question's hint, or what its type always says; as a member to spread. */
export function hintOf(question: Question, { say }: PageScope, otherwise?: string): { readonly hint?: HintOptions } {
  const text = question.hint ? say(question.hint) : otherwise;
  return text === undefined ? {} : { hint: { text } };
}

/** The fieldset of a question with several controls, described by its hint. A component's parts have ids of their own, so `--` parts them. */
export function viewFrame(question: Question, id: string, scope: PageScope, more: { readonly size?: LegendSize; readonly hint?: string } = {}): FieldsetView & {
  readonly hint?: HintView | undefined;
  readonly filled: true;
} {
  const { hint } = hintOf(question, scope, more.hint);
  const hintView = hint && viewHint({ ...hint, id: `${id}--hint` });
  return { ...viewFieldset({ legend: legendOf(question, scope, more.size), role: 'group', describedBy: hintView?.id }), hint: hintView, filled: true };
}
