import type { NumberQuestion, TextFormat, TextQuestion } from '../../compiler/model/question.ts';
import type { BodyView } from './body-view.ts';
import { viewCharacterCount } from './components/view-character-count.ts';
import { viewInput } from './components/view-input.ts';
import { hintOf, labelOf } from './leading.ts';
import type { PageScope } from './page-scope.ts';

interface TextBox {
  readonly inputmode?: string;
  readonly classes?: string;
  readonly autocapitalize?: string;
}

const BOXES: Readonly<Record<TextFormat, TextBox>> = {
  'email': { inputmode: 'email', autocapitalize: 'none' },
  'phone': { inputmode: 'tel', classes: 'govuk-input--width-20' },
  'postcode': { classes: 'govuk-input--width-10', autocapitalize: 'characters' },
  'url': { inputmode: 'url', autocapitalize: 'none' },
  'vehicle-mark': { classes: 'govuk-input--width-10', autocapitalize: 'characters' },
};

/** One line, or a box that says when its limit is near. Nothing is completed by the browser: it would offer one child's data for another. */
export function viewText(question: TextQuestion, id: string, scope: PageScope): BodyView {
  const label = labelOf(question, scope);
  const hint = hintOf(question, scope, question.pattern && `Enter ${scope.say(question.pattern.like)}`);
  if (question.lines > 1) {
    return {
      textarea: viewCharacterCount({ name: id, label, ...hint, rows: Math.min(Math.max(question.lines, 3), 12), maxlength: question.maxLength, autocomplete: 'off' }),
    };
  }
  return { input: viewInput({ name: id, label, ...hint, autocomplete: 'off', spellcheck: false, ...(question.format ? BOXES[question.format] : {}) }) };
}

/** A number typed as text: number fields change on a turn of the mouse wheel. */
export function viewNumber(question: NumberQuestion, id: string, scope: PageScope): BodyView {
  const suffix = question.unit ? { suffix: { text: scope.say(question.unit) } } : {};
  const inputmode = question.type === 'integer' ? 'numeric' : 'decimal';
  return {
    input: viewInput({
      name: id, label: labelOf(question, scope), ...hintOf(question, scope), ...suffix, inputmode, classes: 'govuk-input--width-5', autocomplete: 'off', spellcheck: false,
    }),
  };
}
