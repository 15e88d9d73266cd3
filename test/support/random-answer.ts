import type { IdentifierSystem, Question, TextQuestion } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import type { Random } from './random.ts';

/** Makes the answers inside an answer that is an object. */
export type MakeObject = (questions: readonly Question[], keyed: boolean) => Record<string, unknown>;

const WORDS = ['Seen at the bus station.', 'a', 'Zoë O’Brien-Şahin', '…', '?', 'x'.repeat(40), 'naïve 😀 text', '-', '0', 'No', 'null'];
/** How often a time lies after the moment of saving. */
const LATER = 0.04;
const PAST = ['2012-05-03', '2000-02-29', '2024-12-31', '1999-11-01', '2026-11-20'];
const PARTIAL = ['2012', '2012-05', '2012-05-03', '2012~', '2012-05~', '2024-02-29~', '1999', '2026-11'];
const INSTANTS = ['2026-11-20T09:30:00Z', '2026-11-19T22:15:30.5+00:00', '2026-06-01T00:00:00+01:00', '2025-12-31T23:59:59.999-05:00'];

/** Makes an answer that has the shape of its question; times are mostly in the past. */
export function randomAnswer(random: Random, question: Question, makeObject: MakeObject): unknown {
  switch (question.type) {
    case 'text': return randomText(random, question);
    case 'yes-no': return random.chance(0.5);
    case 'tick': return true;
    case 'choice': return random.pick(question.options).code;
    case 'choices': return randomCodes(random, question.options.map(({ code }) => code), question.none);
    case 'scale': return question.min + random.below(question.max - question.min + 1);
    case 'integer': return Math.max(question.min ?? 0, Math.min(question.max ?? 1000, (question.min ?? 0) + random.below(20)));
    case 'decimal': return Math.max(question.min ?? 0, Math.min(question.max ?? 1000, (question.min ?? 0) + random.below(80) / 8));
    case 'date': return random.pick(random.chance(LATER) ? ['2026-11-22', '2030-01-01'] : PAST);
    case 'time': return random.pick(['00:00', '09:30', '23:59']);
    case 'date-time': return random.pick(random.chance(LATER) ? ['2026-11-21T10:15:01Z', '2026-11-21T09:15:01-01:00'] : INSTANTS);
    case 'partial-date': return random.pick(random.chance(LATER) ? ['2026-12', '2027', '2028~', '2027~'] : PARTIAL);
    case 'moment': return random.pick<object>([{ at: random.pick([...PARTIAL, ...INSTANTS]) }, { words: 'One day last week, after dinner' }, { at: '2026-11-01/2026-11-07', words: 'that week' }, { at: '2026-11-20T09:30:00Z/2026-11-20T10:00:00Z' }]);
    case 'identifier': return randomIdentifier(random, question.systems);
    case 'category': return { scheme: 'example', code: random.pick(['low', 'high-1']), label: 'Low risk', ...(random.chance(0.7) ? { band: 1 + random.below(3) } : {}) };
    case 'grid': return randomGrid(random, question, makeObject);
    case 'list': return Array.from({ length: question.min + random.below(Math.min(3, question.max - question.min + 1)) }, () => makeObject(question.item.questions, question.item.keyed));
    case 'component': return makeObject(question.shape.questions, question.shape.keyed);
    case 'reference': return random.pick<object>([{ key: random.pick(['p1', 'Car_2']) }, { text: 'The man in the blue car' }]);
    case 'link': return { rel: random.pick(question.rels), ...random.pick<object>([{ recordId: '3f2b9c1e-0000-4000-8000-00000000000a' }, { reference: 'Their reference 12/34' }]) };
    case 'attachment': return { name: 'photo 1.jpg', mediaType: 'image/jpeg', size: random.below(10_000), sha256: 'ab'.repeat(32) };
    default: return unreachable(question);
  }
}

function randomText(random: Random, { format, pattern, lines, maxLength }: TextQuestion): string {
  if (pattern) return textLike(random, pattern.match);
  switch (format) {
    case 'email': return random.pick(['worker@example.org', 'a@b', 'first.last+tag@sub.example.org']);
    case 'phone': return random.pick(['01632 960123', '+44 7700 900456', '07700 9?0*', '07700 900123 (ask for the duty desk)']);
    case 'postcode': return random.pick(['ZZ9 9ZZ', 'zz99zz', 'DY1', 'EC1A 1BB']);
    case 'url': return random.pick(['https://example.org/profile?x=1', 'www.example.org', 'http://example.org:8080/a.b']);
    case 'vehicle-mark': return random.pick(['AB12 CDE', 'AB1?', '*', 'q1 abc']);
    default: return random.pick([...WORDS, ...(lines > 1 ? ['first line\nsecond line', 'a\n\n\tb'] : [])]).slice(0, maxLength).trim();
  }
}

/** Some text of a portable pattern: the first alternative of each group, the least repeats, the first character of each class. */
function textLike(random: Random, match: string): string {
  const drawn = match.replace(/\[([^\]])[^\]]*\](?:\{(\d+)(?:,(\d+))?\}|(\?))?/g, (_, first: string, least = '1', most = least, maybe = '') =>
    first.repeat(maybe ? random.below(2) : Number(least) + random.below(Number(most) - Number(least) + 1)));
  return new RegExp(`^(?:${match})$`, 'u').test(drawn) ? drawn : 'A1';
}

function randomCodes(random: Random, codes: readonly string[], none: boolean): string[] {
  if (none && random.chance(0.2)) return ['none'];
  const others = codes.filter((code) => !none || code !== 'none');
  const chosen = others.filter(() => random.chance(0.4));
  return chosen.length > 0 ? chosen : [random.pick(others)];
}

function randomIdentifier(random: Random, systems: readonly IdentifierSystem[]): object {
  const system = random.pick(systems);
  const wrong = random.chance(0.2);
  switch (system) {
    case 'nhs-number': return { system, value: wrong ? '9990000000' : '9990000018' };
    case 'upn': return { system, value: wrong ? 'A820200001001' : random.pick(['H801200001001', 'P82343210800A']) };
    case 'uln': return { system, value: wrong ? '1234567890' : '1234567805' };
    case 'pnc-id': return { system, value: random.pick(['1999/123456X', '99/1X']) };
    case 'uprn': return { system, value: '100012345678' };
    default: return unreachable(system);
  }
}

function randomGrid(random: Random, { rows, columns }: Extract<Question, { type: 'grid' }>, makeObject: MakeObject): object {
  const chosen = rows.filter(() => random.chance(0.5));
  return Object.fromEntries((chosen.length > 0 ? chosen : [random.pick(rows)]).map(({ id }) => [id, makeObject(columns, false)]));
}
