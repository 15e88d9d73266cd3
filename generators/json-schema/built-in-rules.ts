import { sayFormula } from '../../compiler/expression/say.ts';
import { toCel } from '../../compiler/expression/to-cel.ts';
import type { Deadline, Form } from '../../compiler/model/form.ts';
import type { IdentifierSystem, Question } from '../../compiler/model/question.ts';
import { questionsIn } from '../../compiler/model/walk.ts';
import { BANK_HOLIDAYS } from '../../runtime/times/bank-holidays.ts';
import { createSay } from '../html/page-words.ts';
import { sayWithin } from '../pdf/say-within.ts';

/** A rule that every form has without writing it, wherever it asks such a question. */
export interface BuiltInRule {
  readonly id: string;
  readonly severity: 'error' | 'query';
  readonly message: string;
  /** What it compares, exactly. */
  readonly definition: string;
  /** The addresses of the questions judged; a grid's column counts as `grid.column`. */
  readonly questions: readonly string[];
  /** Of a deadline with a condition: CEL on `answers` that is true where it applies. */
  readonly applies?: string;
  /** The version of the bank holidays that it counts by. */
  readonly calendar?: string;
}

const CHECKED_SYSTEMS: readonly IdentifierSystem[] = ['nhs-number', 'upn', 'uln'];

/** The built-in rules that can speak in a form. No JSON Schema says them. */
export function builtInRules(form: Form): readonly BuiltInRule[] {
  const questions = [...questionsIn(form.answers)].flatMap((question) => [question, ...(question.type === 'grid' ? question.columns : [])]);
  const rules: readonly BuiltInRule[] = [
    {
      id: 'past', severity: 'error', questions: addresses(questions.filter((question) => 'past' in question && question.past)),
      message: 'This is after the moment at which the record was saved.',
      definition: 'Broken where the earliest time that the answer can mean is later than `saved`. A date or partial date is compared with the date of '
        + '`saved` in Europe/London, a date-time as an instant; `~` widens a partial date by a year each way; words and times of day alone are never compared.',
    },
    {
      id: 'check-digit', severity: 'query', questions: addresses(questions.filter(hasCheckDigit)),
      message: 'The check digit does not fit the rest of the number.',
      definition: 'nhs-number: the first nine digits times 10, 9 ... 2, added; 11 less the remainder by 11 is the tenth digit, where 11 counts as 0 '
        + 'and 10 never fits. '
        + 'uln: the first nine digits times 10, 9 ... 2, added; 10 less the remainder by 11 is the tenth digit, and a remainder of 0 never fits. '
        + 'upn: the twelve characters after the first times 2, 3 ... 13, added, the last letter of a temporary number counting by its place in the '
        + '23 letters; the remainder by 23 is the place of the first letter in ABCDEFGHJKLMNPQRTUVWXYZ, from 0.',
    },
    ...form.deadlines.map((deadline) => deadlineRule(form, deadline)),
  ];
  return rules.filter((rule) => rule.questions.length > 0);
}

function deadlineRule(form: Form, { id, name, when, starts, within, met }: Deadline): BuiltInRule {
  const what = createSay(form)(name);
  const condition = when ? `Only where ${sayFormula(when.formula, form.answers)}. ` : '';
  return {
    id: `late-${id}`, severity: 'query', questions: [...starts, ...met], ...(when ? { applies: toCel(when.formula) } : {}),
    ...(within.unit === 'workingDays' ? { calendar: BANK_HOLIDAYS.version } : {}),
    message: `${what.charAt(0).toUpperCase()}${what.slice(1)} is late.`,
    definition: `${condition}The time runs for ${sayWithin(within)} from the latest moment that the start can mean: the earliest known of ${starts.join(', ')}. ${ENDS[within.unit]} `
      + `Broken where the earliest moment that the earliest known of ${met.join(', ')} can mean, or \`saved\` while none of them is answered, comes after that end. `
      + 'Nothing is broken while no start is known, nor where what meets it is answered in words alone; a mark of absence meets nothing. '
      + 'A date is its whole day in Europe/London, a month or year all its days; `~` widens by a year each way; of an interval the first and last moment count.',
  };
}

const ENDS: Readonly<Record<Deadline['within']['unit'], string>> = {
  hours: 'Hours are counted from the moment itself, whatever clocks do.',
  days: 'Days are counted from its date in Europe/London, which does not count, and end at midnight there.',
  workingDays: `Working days are counted from its date in Europe/London, which does not count, and end at midnight there; they are Monday to Friday without the bank holidays of the calendar ${BANK_HOLIDAYS.version}. `
    + `Before ${BANK_HOLIDAYS.first} and after ${BANK_HOLIDAYS.last} that calendar tells nothing, so nothing is broken.`,
  months: 'Months are counted from its date in Europe/London to the same day of the month, or to the last day of a shorter month, and end at midnight there.',
};

function hasCheckDigit(question: Question): boolean {
  return question.type === 'identifier' && question.systems.some((system) => CHECKED_SYSTEMS.includes(system));
}

function addresses(questions: readonly Question[]): string[] {
  return questions.map(({ address }) => address);
}
