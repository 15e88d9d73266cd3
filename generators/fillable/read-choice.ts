import type { ChoiceQuestion, ChoicesQuestion } from '../../compiler/model/question.ts';
import { offeredOptions } from '../pdf/lay-out-choices.ts';
import type { Space } from '../pdf/fields/space.ts';

/** The code that a text names by its printed number, its words or itself; nothing, if it names none. */
export function readChoice(text: string, question: ChoiceQuestion | ChoicesQuestion, { choices = [] }: Space): string | undefined {
  const tidy = text.trim().toLowerCase();
  const offered = offeredOptions(question);
  const isNumbered = choices[0]?.startsWith('1 ') ?? false;
  return offered.find(({ code, label, says }, at) => (
    [code, label.en, says?.en, choices[at]].some((words) => words?.toLowerCase() === tidy) || (isNumbered && tidy === String(at + 1))
  ))?.code;
}

/** The codes of choices written one a line or with ; between, or as numbers with commas. Nothing, if one of them is not understood. */
export function readChoices(text: string, question: ChoicesQuestion, space: Space): readonly string[] | undefined {
  const readAll = (parts: readonly string[]): readonly string[] | undefined => {
    const codes = parts.filter((part) => part.trim() !== '').map((part) => readChoice(part, question, space));
    return codes.every((code) => code !== undefined) ? [...new Set(codes)] : undefined;
  };
  return readAll(text.split(/[;\n]/)) ?? readAll(text.split(/[;,\s]+/));
}
