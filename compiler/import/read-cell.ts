import { exactNumber } from '../../runtime/answers/exact-number.ts';
import { possibleOffsets } from '../../runtime/page/london-time.ts';
import { tidyNumber } from '../../runtime/identifiers/tidy-number.ts';
import type { AbsentReason } from '../model/question.ts';
import { unreachable } from '../unreachable.ts';
import type { AnsweringColumn } from './mapping.ts';
import { codesOf } from './read-mapping.ts';

/** What a cell says: an answer, or why there is none; or why it cannot be understood; or nothing. Nothing is guessed. */
export type ReadCell = { readonly value: unknown } | { readonly absent: AbsentReason } | { readonly problem: string } | undefined;

/** Reads one cell as its column says. Whether a record may hold the answer is for the validator to say. */
export function readCell(text: string, column: AnsweringColumn): ReadCell {
  const tidy = text.replace(/\r\n?/g, '\n').trim();
  const absent = column.absent.get(tidy);
  if (absent) return { absent };
  if (tidy === '') return undefined;
  const { question, member } = column;
  if (member !== undefined) return readMember(tidy, member, column);
  switch (question.type) {
    case 'text': return question.lines > 1 || !tidy.includes('\n') ? { value: tidy } : { problem: 'the answer is one line, and the cell has several' };
    case 'yes-no': case 'choice': return readCode(tidy, column);
    case 'tick': {
      const code = readCode(tidy, column);
      return code && 'value' in code && code.value === false ? undefined : code;
    }
    case 'choices': {
      const codes = tidy.split(column.separator).map((part) => part.trim()).filter((part) => part !== '').map((part) => readCode(part, column));
      return codes.find((code) => code && 'problem' in code) ?? { value: [...new Set(codes.map((code) => (code && 'value' in code ? code.value : undefined)))] };
    }
    case 'category': {
      const code = readCode(tidy, column);
      const category = code && 'value' in code ? question.scheme?.categories.find((one) => one.code === code.value) : undefined;
      if (!category) return code;
      return { value: { scheme: question.scheme?.id, code: category.code, label: category.label.en, ...(category.band === undefined ? {} : { band: category.band }) } };
    }
    case 'scale': case 'integer': case 'decimal': return readNumber(tidy);
    case 'date': case 'partial-date': case 'time': case 'date-time': return readTime(tidy, column);
    case 'moment': {
      if (column.date === undefined) return { value: { words: tidy } };
      const at = readTime(tidy, column);
      return at && 'value' in at ? { value: { at: at.value } } : at;
    }
    case 'identifier': return { value: { system: column.system, value: tidyNumber(column.system ?? '', tidy) } };
    case 'reference': return { value: { text: tidy } };
    case 'link': return { value: { ...(question.rels.length === 1 ? { rel: question.rels[0] } : {}), reference: tidy } };
    case 'attachment': return { problem: 'a file cannot come from a table' };
    default: return unreachable(question);
  }
}

function readNumber(text: string): ReadCell {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return { problem: 'it is not a number' };
  const value = exactNumber(text);
  return value === undefined ? { problem: 'it has more digits than a number in a record can keep' } : { value };
}

function readMember(text: string, member: string, column: AnsweringColumn): ReadCell {
  if (member === 'at') {
    const at = readTime(text, column);
    return at && 'value' in at ? { value: { at: at.value } } : at;
  }
  return { value: { [member]: text } };
}

function readCode(text: string, { codes, question }: AnsweringColumn): ReadCell {
  const code = codes.get(text) ?? (codes.size === 0 ? codesOf(question).find((known) => String(known) === text) : undefined);
  return code === undefined ? { problem: 'the mapping does not say what this value means' } : { value: code };
}

const PARTS: Readonly<Record<string, string>> = { YYYY: '(?<YYYY>\\d{4})', MM: '(?<MM>\\d{1,2})', DD: '(?<DD>\\d{1,2})', HH: '(?<HH>\\d{1,2})', mm: '(?<mm>\\d{2})' };

function readTime(text: string, { date: pattern, question }: AnsweringColumn): ReadCell {
  if (pattern === undefined) return { value: text };
  const source = pattern.split(/(YYYY|MM|DD|HH|mm)/).map((part) => PARTS[part] ?? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('');
  const found = new RegExp(`^${source}$`).exec(text);
  if (!found) return { problem: `it is not written as ${pattern}` };
  const { YYYY, MM, DD, HH, mm = '00' } = found.groups ?? {};
  const date = [YYYY, MM, DD].filter((part) => part !== undefined).map((part) => part.padStart(2, '0')).join('-');
  if (question.type === 'date' || question.type === 'partial-date') return { value: date };
  if (HH === undefined) return question.type === 'moment' ? { value: date } : { problem: `${pattern} says no time, and the question asks for one` };
  const time = `${HH.padStart(2, '0')}:${mm}`;
  if (question.type === 'time') return { value: time };
  const [offset, ...others] = possibleOffsets(date, time);
  if (offset === undefined) return { problem: 'there was no such time: the clocks went forward' };
  return others.length > 0 ? { problem: 'there were two such times: the clocks went back' } : { value: `${date}T${time}:00${offset}` };
}
