import fc from 'fast-check';
import type { Question, Shape } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';

const DATES = ['2001-02-28', '2008-02-29', '2012-02-29', '2013-03-29', '2014-03-29', '2014-03-30', '2014-03-31', '2026-10-24', '2026-10-25', '2026-10-26'];
const PARTIALS = [...DATES, '2013', '2014-03', '2008-02', '2013~', '2014-03~', '2008-02-29~', '2010'];
const DATE_TIMES = ['2014-03-29T23:30:00Z', '2014-03-30T00:30:00+01:00', '2014-03-30T00:59:59Z', '2014-03-30T22:59:00.5Z', '2014-03-30T23:00:00Z', '2026-10-24T23:10:00-01:00', '2026-10-25T00:10:00Z', '2026-10-26T12:00:00+00:00'];
const AT = [...DATE_TIMES, ...PARTIALS, '2014-03-29/2014-03-31', '2014-03-29T23:30:00Z/2014-03-30T23:30:00Z', '2013/2014-03-30T00:59:59Z'];

/** Moments of saving. */
export const SAVED: readonly string[] = DATE_TIMES;

/** Well-formed, mostly incomplete answers of an object: each question is answered, marked absent or neither. */
export function arbitraryAnswers(shape: Shape): fc.Arbitrary<Record<string, unknown>> {
  const each = shape.questions.map((question) => {
    const reason = fc.constantFrom(...question.absent.map((choice) => choice.reason));
    return fc.oneof({ weight: 5, arbitrary: arbitraryAnswer(question).map((value) => ({ id: question.id, value })) }, { weight: 2, arbitrary: reason.map((value) => ({ id: question.id, reason: value })) }, { weight: 2, arbitrary: fc.constant({}) });
  });
  return fc.tuple(...each).map((given) => {
    const absent = Object.fromEntries(given.flatMap((one) => ('reason' in one ? [[one.id, one.reason]] : [])));
    const answers = Object.fromEntries(given.flatMap((one) => ('value' in one ? [[one.id, one.value]] : [])));
    return Object.keys(absent).length === 0 ? answers : { ...answers, absent };
  });
}

function arbitraryAnswer(question: Question): fc.Arbitrary<unknown> {
  switch (question.type) {
    case 'text': return fc.constantFrom('words', 'public', 'constructor');
    case 'yes-no': return fc.boolean();
    case 'tick': return fc.constant(true);
    case 'choice': return fc.constantFrom(...question.options.map(({ code }) => code));
    case 'choices': {
      const codes = fc.uniqueArray(fc.constantFrom(...question.options.map(({ code }) => code)), { minLength: 1 });
      return codes.map((chosen) => (question.none && chosen.includes('none') ? ['none'] : chosen));
    }
    case 'scale': return fc.integer({ min: question.min, max: question.max });
    case 'integer': return fc.integer({ min: 0, max: 20 });
    case 'decimal': return fc.constantFrom(-3, -2.5, -2.4, 0, 2.5, 7.25);
    case 'date': return fc.constantFrom(...DATES);
    case 'partial-date': return fc.constantFrom(...PARTIALS);
    case 'date-time': return fc.constantFrom(...DATE_TIMES);
    case 'time': return fc.constantFrom('00:00', '09:30', '23:59');
    case 'moment': return fc.oneof(fc.constantFrom(...AT).map((at) => ({ at })), fc.constant({ words: 'after dinner' }), fc.constantFrom(...AT).map((at) => ({ at, words: 'about then' })));
    case 'identifier': return fc.constant({ system: 'nhs-number', value: '9990000018' });
    case 'category': return fc.constantFrom({ scheme: 's', code: 'a', label: 'A' }, { scheme: 's', code: 'b', label: 'B', band: 1 }, { scheme: 's', code: 'c', label: 'C', band: 2 }, { scheme: 's', code: 'd', label: 'D', band: 3 });
    case 'grid': {
      const cells = fc.tuple(...question.columns.map((column) => fc.option(arbitraryAnswer(column), { nil: undefined }))).map((values) => objectOf(question.columns, values));
      return fc.tuple(...question.rows.map(() => cells)).map((values) => objectOf(question.rows, values)).filter((grid) => Object.keys(grid).length > 0);
    }
    case 'list': return fc.array(arbitraryAnswers(question.item).filter((item) => Object.keys(item).length > 0), { minLength: 1, maxLength: 3 });
    case 'component': return arbitraryAnswers(question.shape).filter((object) => Object.keys(object).length > 0);
    case 'reference': return fc.constant({ text: 'him' });
    case 'link': return fc.constant({ rel: 'replaces', reference: 'R1' });
    case 'attachment': return fc.constant({ name: 'a.png', mediaType: 'image/png', size: 1, sha256: '0'.repeat(64) });
    default: return unreachable(question);
  }
}

/** What is there, by id; empty objects are left out as in a record. */
function objectOf(keys: readonly { readonly id: string }[], values: readonly unknown[]): Record<string, unknown> {
  const there = values.map((value) => (value !== null && typeof value === 'object' && Object.keys(value).length === 0 ? undefined : value));
  return Object.fromEntries(keys.flatMap(({ id }, index) => (there[index] === undefined ? [] : [[id, there[index]]])));
}

/** Answers with values of wrong types in them, as a broken sender or an attacker may write. */
export function arbitraryHostile(shape: Shape): fc.Arbitrary<unknown> {
  const junk = fc.constantFrom<unknown>(null, 0, 3, -1, '', 'public', '3', true, false, [], ['gifts', 'gifts', 1, null], [[]], {}, { at: 5 }, { length: 1 }, JSON.parse('{"__proto__": {"sex": "f"}, "constructor": 1}'));
  return fc.oneof(junk, fc.tuple(arbitraryAnswers(shape), fc.array(fc.tuple(fc.nat(), junk), { minLength: 1, maxLength: 12 })).map(([answers, changes]) => {
    const copy = structuredClone(answers);
    for (const [seed, value] of changes) replaceSomewhere(copy, seed, value, shape.questions.map(({ id }) => id));
    return copy;
  }));
}

function replaceSomewhere(object: Record<string, unknown>, seed: number, value: unknown, ids: readonly string[]): void {
  const key = ids[seed % ids.length] ?? '';
  const inner = object[key];
  if (inner !== null && typeof inner === 'object' && !Array.isArray(inner) && seed % 3 > 0) {
    replaceSomewhere(inner as Record<string, unknown>, Math.floor(seed / 7), value, Object.keys(inner));
  } else Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}
