import { sayDate } from '../../runtime/page/written-date.ts';
import { sayDateTimeLine, sayMomentLine } from '../../runtime/page/written-moment.ts';
import type { Question } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { offeredOptions } from '../pdf/lay-out-choices.ts';
import { REASON_LETTERS } from '../pdf/reason-letters.ts';
import type { Space } from '../pdf/fields/space.ts';
import { ABSENT, spaceOf, spacesFor } from './answer-spaces.ts';

/** What to put into fields, by name. */
export type Written = ReadonlyMap<string, readonly string[]>;

/** What an answer looks like in its spaces. Whether that reads back as the same answer is for the reader to say. */
export function writeAnswer(question: Question, spaces: readonly Space[], value: unknown): Written {
  const put = (text: string | undefined, member?: string): readonly (readonly [string, readonly string[]])[] => {
    const space = spaceOf(spaces, member);
    return space && text !== undefined && text !== '' ? [[space.name, [text]]] : [];
  };
  const member = (name: string): string | undefined => {
    const found = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
    return found === undefined ? undefined : String(found);
  };
  switch (question.type) {
    case 'text': case 'time': case 'scale': case 'integer': case 'decimal': return new Map(put(String(value)));
    case 'yes-no': return new Map(put(value === true ? 'yes' : 'no'));
    case 'tick': return new Map(value === true ? put('yes') : []);
    case 'choice': return new Map(put(spaceOf(spaces)?.kind === 'list' ? sayCode(String(value), question, spaces) : String(value)));
    case 'choices': {
      const codes = Array.isArray(value) ? value.map(String) : [];
      const written = spaceOf(spaces);
      if (!written) return new Map(spacesFor(spaces, 'code').flatMap(({ name, value: code = '' }) => (codes.includes(code) ? [[name, [code]]] : [])));
      const said = codes.map((code) => sayCode(code, question, spaces) ?? code);
      return new Map(put(written.choices ? said.map((words) => words.split(' ')[0]).join(', ') : said.join('; ')));
    }
    case 'date': case 'partial-date': return new Map(put(sayDate(String(value))));
    case 'date-time': return new Map(put(sayDateTimeLine(String(value))));
    case 'moment': return new Map([...put(member('at') && sayMomentLine(member('at') ?? ''), 'at'), ...put(member('words'), 'words')]);
    case 'identifier': return new Map([...put(member('system'), 'system'), ...put(member('value'), 'value')]);
    case 'category': return new Map(question.scheme ? put(member('code')) : ['scheme', 'code', 'label', 'band'].flatMap((name) => put(member(name), name)));
    case 'reference': return new Map(put(member('text'), 'text'));
    case 'link': return new Map([...put(member('rel'), 'rel'), ...put(member('recordId') ?? member('reference'), 'reference')]);
    case 'attachment': return new Map(put(member('name'), 'name'));
    case 'grid': case 'list': case 'component': return new Map();
    default: return unreachable(question);
  }
}

/** A reason for no answer: its letter in the small box, its own box, or its words where the answer would be. */
export function writeReason(question: Question, spaces: readonly Space[], reason: string): Written {
  const [letter] = spacesFor(spaces, 'letter');
  const own = spacesFor(spaces, 'reason').find(({ of }) => of.kind === 'answer' && of.part.kind === 'reason' && of.part.reason === reason);
  const radio = spaces.find(({ kind, value }) => kind === 'radio' && value === `${ABSENT}${reason}`);
  if (own) return new Map([[own.name, [own.value ?? 'yes']]]);
  if (radio) return new Map([[radio.name, [radio.value ?? '']]]);
  const known = Object.entries(REASON_LETTERS).find(([code]) => code === reason)?.[1];
  const label = question.absent.find((choice) => choice.reason === reason)?.label;
  if (!known || label) return new Map();
  if (letter) return new Map([[letter.name, [known.letter]]]);
  const line = spaces.find(({ kind }) => kind === 'line' || kind === 'lines');
  return line ? new Map([[line.name, [known.words]]]) : new Map();
}

/** The choice of a list as it offers it. */
function sayCode(code: string, question: Extract<Question, { type: 'choice' | 'choices' }>, spaces: readonly Space[]): string | undefined {
  const index = offeredOptions(question).findIndex((option) => option.code === code);
  const option = offeredOptions(question)[index];
  return spaceOf(spaces)?.choices?.[index] ?? (option && (option.says ?? option.label).en);
}
