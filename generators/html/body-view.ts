import type { Attributes } from './components/parts.ts';
import type { ChoiceGroupView } from './components/view-choice-group.ts';
import type { DateInputView } from './components/view-date-input.ts';
import type { FieldsetView } from './components/view-fieldset.ts';
import type { HintView } from './components/view-hint.ts';
import type { InputView } from './components/view-input.ts';
import type { SelectView } from './components/view-select.ts';
import type { TextareaView } from './components/view-textarea.ts';
import type { ButtonView } from './components/view-button.ts';

/** What a question is answered with: exactly one member is there, and the template of that name shows it. */
export type BodyView =
  | { readonly input: InputView }
  | { readonly textarea: TextareaView }
  | { readonly select: SelectView }
  | { readonly radios: ChoiceGroupView }
  | { readonly checkboxes: ChoiceGroupView }
  | { readonly date: DateInputView }
  | { readonly file: FileView }
  | { readonly button: ButtonView }
  | { readonly status: { readonly id: string } }
  | { readonly fields: FieldsView }
  | { readonly group: GroupView }
  | { readonly list: ListView }
  | { readonly grid: GridView };

/** Several controls that make one answer. */
export interface FieldsView extends FieldsetView {
  readonly hint?: HintView | undefined;
  readonly bodies: readonly BodyView[];
}

/** The parts of a component, or of one item of a list. */
export interface GroupView extends FieldsetView {
  readonly hint?: HintView | undefined;
  readonly bodyId: string;
  readonly questions: readonly QuestionView[];
}

export interface ListView extends FieldsetView {
  readonly hint?: HintView | undefined;
  readonly bodyId: string;
  readonly itemsId: string;
  readonly items: readonly { readonly group: GroupView; readonly id: string; readonly remove: ButtonView }[];
  readonly add: ButtonView;
}

export interface GridView extends FieldsetView {
  readonly hint?: HintView | undefined;
  readonly bodyId: string;
  readonly bodyClasses: string;
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly { readonly id: string; readonly text: string }[];
  readonly rows: readonly { readonly id: string; readonly text: string; readonly cells: readonly GridCellView[] }[];
}

/** One answer in a grid. Its label names column and row; wide screens hide the column's name, which then stands in the head. */
export interface GridCellView {
  readonly id: string;
  readonly column: string;
  readonly row: string;
  readonly tick?: { readonly name: string } | undefined;
  readonly input?: { readonly name: string; readonly classes: string; readonly attributes: Attributes } | undefined;
  readonly select?: { readonly name: string; readonly items: readonly { readonly value: string; readonly text: string }[] } | undefined;
}

/** A file chosen from the disk. */
export interface FileView {
  readonly id: string;
  readonly name: string;
  readonly label: string;
}

/** A question on the page: when it is asked, and its control. */
export interface QuestionView {
  readonly id: string;
  readonly classes: string;
  /** For paper and for a page without script. */
  readonly skip?: string | undefined;
  readonly body: BodyView;
}
