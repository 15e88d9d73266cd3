import type { AbsentReason, Option, Question } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { get } from '../../runtime/answers/get.ts';
import { REASON_WORDS } from '../../runtime/page/reason-words.ts';
import { sayDate } from '../../runtime/page/written-date.ts';
import type { Say } from '../html/page-words.ts';
import { LINK_WORDS } from '../pdf/lay-out-answer.ts';
import { SYSTEMS } from '../pdf/lay-out-identifier.ts';
import type { Named } from './find-named.ts';
import { sayInstant, sayTimes } from './say-instant.ts';

/** What an answer's words depend on besides itself. */
export interface SayingAnswers {
  readonly say: Say;
  /** What a key of this record stands for. */
  readonly named: ReadonlyMap<string, Named>;
}

/** A question whose answer is one value and not made of other answers. */
export type Leaf = Exclude<Question, { type: 'component' | 'list' | 'grid' }>;

/** An answer in words: lines that are printed each by itself, so that words in another script do not run into ours. Never empty. */
export function sayAnswer(question: Leaf, value: unknown, { say, named }: SayingAnswers): readonly string[] {
  const member = (name: string): string | undefined => {
    const found = get(value, name);
    return found === undefined ? undefined : String(found);
  };
  const lines = (...parts: readonly (string | undefined)[]): readonly string[] => parts.filter((part) => part !== undefined);
  switch (question.type) {
    case 'text': return [String(value)];
    case 'yes-no': return [value === true ? 'Yes' : 'No'];
    case 'tick': return ['Ticked'];
    case 'choice': return [sayOption(question.options, value, say)];
    case 'choices': return (value as readonly unknown[]).map((code) => sayOption(question.options, code, say));
    case 'scale': return [`${String(value)}, on a scale from ${sayEnd(question, question.min, say)} to ${sayEnd(question, question.max, say)}`];
    case 'integer': case 'decimal': return [question.unit ? `${String(value)} ${value === 1 ? sayOne(say(question.unit)) : say(question.unit)}` : String(value)];
    case 'date': case 'partial-date': return [sayDate(String(value))];
    case 'time': return [String(value)];
    case 'date-time': return [sayInstant(String(value))];
    case 'moment': {
      const [at, words] = [member('at'), member('words')];
      return lines(at && sayTimes(at), words && `In words: ${words}`);
    }
    case 'identifier': return lines(`${SYSTEMS[member('system') as keyof typeof SYSTEMS]?.label ?? member('system')}:`, sayNumber(member('system'), member('value') ?? ''));
    case 'category': {
      const [scheme, code, label, band] = ['scheme', 'code', 'label', 'band'].map(member);
      const title = question.scheme && question.scheme.id === scheme ? say(question.scheme.title) : scheme;
      return lines(label ?? code, code === undefined ? undefined : `Code: ${code}`, band === undefined ? undefined : `Band: ${band}, of 1 to 3`, title === undefined ? undefined : `Scheme: ${title}`);
    }
    case 'reference': {
      const [key, text] = [member('key'), member('text')];
      const found = key === undefined ? undefined : named.get(key);
      if (key !== undefined && !found) return ['Somebody or something that this copy does not hold'];
      return found ? lines(found.name || undefined, found.place) : lines(text);
    }
    case 'link': return lines(LINK_WORDS[member('rel') ?? ''] ?? member('rel'), member('recordId') && `Record ${member('recordId')}`, member('reference') && `Reference: ${member('reference')}`);
    case 'attachment': return lines(
      `File: ${member('name')}`, `Kind: ${member('mediaType')}; size: ${Number(member('size')).toLocaleString('en-GB')} bytes`, `SHA-256: ${member('sha256')}`);
    default: return unreachable(question);
  }
}

/** Why there is no answer, in the form's own words where it has some. */
export function sayAbsent({ absent }: Question, reason: string, say: Say): string {
  const own = absent.find((choice) => choice.reason === reason)?.label;
  return own ? say(own) : REASON_WORDS[reason as AbsentReason] ?? reason;
}

/** The words of an option or row; where the source's are others, those too. */
export function sayLabel({ label, says }: Pick<Option, 'label' | 'says'>, say: Say): string {
  return says && say(says) !== say(label) ? `${say(label)} (the source’s words: “${say(says)}”)` : say(label);
}

function sayOption(options: readonly Option[], code: unknown, say: Say): string {
  const option = options.find((candidate) => candidate.code === code);
  return option ? sayLabel(option, say) : String(code);
}

function sayEnd({ ends }: Extract<Question, { type: 'scale' }>, end: number, say: Say): string {
  const words = ends.get(end);
  return words ? `${end} (${say(words)})` : String(end);
}

/** A number in the groups that people write it in; one of another length stays as it is. */
function sayNumber(system: string | undefined, value: string): string {
  const groups = SYSTEMS[system as keyof typeof SYSTEMS]?.groups ?? [];
  if (groups.length < 2 || groups.reduce((sum, size) => sum + size, 0) !== value.length) return value;
  let from = 0;
  return groups.map((size) => value.slice(from, (from += size))).join(' ');
}

/** A unit after the number one: `years` is `year`. */
function sayOne(unit: string): string {
  return unit.replace(/(?<=[^s])s$/, '');
}
