import type { IdentifierSystem, Question, Shape, TextQuestion } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { makeTextLike } from './make-text-like.ts';

/** Makes the object inside an answer. */
export type MakeObject = (shape: Shape) => unknown;

/** Texts in the format of their question, the first of which serves as an example. */
export const TEXTS_OF_FORMAT = {
  email: ['worker@example.org', 'a@b', 'first.last+tag@sub.example.org'],
  phone: ['01632 960123', '+44 7700 900456', '07700 9?0*', '07700 900123 (ask for the duty desk)'],
  postcode: ['ZZ9 9ZZ', 'zz99zz', 'ZZ1', 'EC1A 1BB'],
  url: ['https://example.org/profile?x=1', 'www.example.org', 'http://example.org:8080/a.b'],
  'vehicle-mark': ['AB12 CDE', 'AB1?', '*', 'q1 abc'],
} as const;

/** A number of each system: one whose check digit fits and, where there is a check digit, one whose does not. */
export const NUMBERS_OF_SYSTEM: Readonly<Record<IdentifierSystem, readonly [fits: string, misfit?: string]>> = {
  'nhs-number': ['9990000018', '9990000019'], upn: ['H801200001001', 'A801200001001'], uln: ['1234567805', '1234567806'], 'pnc-id': ['1999/123456X'], uprn: ['100012345678'],
};

/** Makes an answer that has the shape of its question and lies in the past: always the same one. */
export function makeAnswer(question: Question, makeObject: MakeObject): unknown {
  switch (question.type) {
    case 'text': return makeText(question);
    case 'yes-no': case 'tick': return true;
    case 'choice': return question.options[0]?.code;
    case 'choices': return [question.options.find(({ code }) => code !== 'none')?.code];
    case 'scale': return question.min;
    case 'integer': case 'decimal': return Math.min(Math.max(3, question.min ?? 3), question.max ?? Infinity);
    case 'date': return '2026-11-10';
    case 'time': return '09:30';
    case 'date-time': return '2026-11-10T09:30:00Z';
    case 'partial-date': return '2012-05-03';
    case 'moment': return { at: '2026-11-10T09:30:00Z' };
    case 'identifier': return { system: question.systems[0], value: NUMBERS_OF_SYSTEM[question.systems[0] ?? 'uprn'][0] };
    case 'category': return { scheme: question.scheme?.id ?? 'example', code: question.scheme?.categories[0]?.code ?? 'low', label: 'As the board words it', band: 1 };
    case 'grid': return { [question.rows[0]?.id ?? '']: Object.fromEntries(question.columns.slice(0, 1).map((column) => [column.id, makeAnswer(column, makeObject)])) };
    case 'list': return Array.from({ length: Math.max(1, question.min) }, () => makeObject(question.item));
    case 'component': return makeObject(question.shape);
    case 'reference': return { text: 'The man in the blue car' };
    case 'link': return { rel: question.rels[0], reference: 'Their reference 12/34' };
    case 'attachment': return { name: 'photo 1.jpg', mediaType: 'image/jpeg', size: 2048, sha256: 'ab'.repeat(32) };
    default: return unreachable(question);
  }
}

function makeText({ format, pattern, maxLength }: TextQuestion): string {
  if (pattern) return makeTextLike(pattern.match);
  return format ? TEXTS_OF_FORMAT[format][0] : 'Seen at the bus station.'.slice(0, maxLength).trim();
}
