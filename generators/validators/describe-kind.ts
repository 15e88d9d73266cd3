import type { Question } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { TYPE_LETTERS } from '../../runtime/validate/read-plan.ts';

/** What a question's line in the table says by its type; see `readPlan`. */
export interface Kind {
  readonly letter: string;
  readonly limits?: string;
  /** The words or codes of its own. */
  readonly own?: string;
  /** The words of the choice that excludes the others. */
  readonly none?: string;
  readonly pattern?: string;
}

/** Describes a question by its type. */
export function describeKind(question: Question): Kind {
  const letter = Object.keys(TYPE_LETTERS).find((one) => TYPE_LETTERS[one] === question.type) ?? '';
  switch (question.type) {
    case 'text': {
      const { maxLength, lines, format, pattern } = question;
      const limits = `${maxLength === (lines > 1 ? 10_000 : 500) ? '' : `=${maxLength}`}${format ? `@${format}` : ''}`;
      return { letter: lines > 1 ? 'T' : letter, limits, ...(pattern ? { own: pattern.like.en, pattern: `^(?:${pattern.match})$` } : {}) };
    }
    case 'choice':
      return { letter, own: codesOf(question.options) };
    case 'choices':
      return { letter, own: codesOf(question.options), ...(question.none ? { none: question.options.find(({ code }) => code === 'none')?.label.en ?? 'none' } : {}) };
    case 'scale': case 'integer': case 'decimal':
      return { letter, limits: writeLimits(question.min, question.max) };
    case 'list':
      return { letter, limits: question.min === 1 && question.max === 50 ? '' : writeLimits(question.min, question.max), own: question.itemName.en };
    case 'grid':
      return { letter, own: question.rows.map(({ id }) => id).join(' ') };
    case 'identifier':
      return { letter, own: question.systems.join(' ') };
    case 'link':
      return { letter, own: question.rels.join(' ') };
    case 'yes-no': case 'tick': case 'date': case 'time': case 'date-time': case 'partial-date': case 'moment': case 'category': case 'component':
    case 'reference': case 'attachment':
      return { letter };
    default:
      return unreachable(question);
  }
}

function codesOf(options: readonly { readonly code: string }[]): string {
  return options.map(({ code }) => code).join(' ');
}

function writeLimits(min: number | undefined, max: number | undefined): string {
  return min === undefined && max === undefined ? '' : `=${min ?? ''},${max ?? ''}`;
}
