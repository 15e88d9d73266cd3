import type { Form } from '../../compiler/model/form.ts';
import type { IdentifierSystem, Question } from '../../compiler/model/question.ts';
import { questionsIn } from '../../compiler/model/walk.ts';

/** A rule that every form has without writing it, wherever it asks such a question. */
export interface BuiltInRule {
  readonly id: string;
  readonly severity: 'error' | 'query';
  readonly message: string;
  /** What it compares, exactly. */
  readonly definition: string;
  /** The addresses of the questions judged; a grid's column counts as `grid.column`. */
  readonly questions: readonly string[];
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
    ...form.deadlines.map(({ id, met, starts, within }): BuiltInRule => ({
      id: `late-${id}`, severity: 'query', questions: [...starts, ...met],
      message: 'The deadline was missed.',
      definition: `The time runs from the earliest known of ${starts.join(', ')} for ${within.count} ${WORDS[within.unit]}. `
        + `Broken where the earliest known of ${met.join(', ')}, or \`saved\` while none is, `
        + 'is certainly later. An unknown start breaks nothing; a date ends at midnight in Europe/London.',
    })),
  ];
  return rules.filter((rule) => rule.questions.length > 0);
}

const WORDS = { hours: 'hours', days: 'days', workingDays: 'working days', months: 'months' } as const;

function hasCheckDigit(question: Question): boolean {
  return question.type === 'identifier' && question.systems.some((system) => CHECKED_SYSTEMS.includes(system));
}

function addresses(questions: readonly Question[]): string[] {
  return questions.map(({ address }) => address);
}
