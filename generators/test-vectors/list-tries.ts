import { IDENTIFIER_SYSTEMS, type IdentifierSystem, type Question } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { NUMBERS_OF_SYSTEM } from './make-answer.ts';
import { ofText, right, tryTexts, wrong, type Try } from './try-texts.ts';
import { tryTimes } from './try-times.ts';

/** Answers to try for a question, each right or with one fault. `given`: the answer that stands there. */
export function listTries(question: Question, given: unknown): readonly Try[] {
  return [...tryFor(question, given), wrong('null', null, 'null'), ...ofNothing(question)];
}

/** Texts, objects and lists with nothing in them are empty, whatever the question. */
function ofNothing({ type }: Question): readonly Try[] {
  const emptyObject = type === 'tick' || type === 'yes-no' ? [] : [wrong('empty-object', {}, 'empty')];
  return [wrong('empty-text', '', 'empty'), wrong('empty-list', [], 'empty'), ...emptyObject];
}

function tryFor(question: Question, given: unknown): readonly Try[] {
  switch (question.type) {
    case 'text': return tryTexts(question);
    case 'yes-no': return [right('yes', true), right('no', false), wrong('word', 'yes', 'wrong-type'), wrong('one', 1, 'wrong-type'), wrong('zero', 0, 'wrong-type')];
    case 'tick': return [wrong('false', false, 'wrong-value'), wrong('word', 'true', 'wrong-type'), wrong('one', 1, 'wrong-type')];
    case 'choice': return [
      ...question.options.flatMap(({ code }) => [right(`option-${code}`, code), wrong(`no-option-${code}`, `${code}-x`, 'not-a-choice')]),
      wrong('upper-case', String(question.options[0]?.code).toUpperCase(), /[a-z]/.test(String(question.options[0]?.code)) ? 'not-a-choice' : undefined),
      wrong('label', `${question.options[0]?.label.en}.`, 'not-a-choice'), wrong('number', 1, 'wrong-type'), wrong('list', [question.options[0]?.code], 'wrong-type'), wrong('not-known', 'not-known-x', 'not-a-choice'),
    ];
    case 'choices': return tryChoices(question.options.map(({ code }) => code), question.none);
    case 'scale': return [...tryNumbers(question, true)];
    case 'integer': return tryNumbers(question, true);
    case 'decimal': return tryNumbers(question, false);
    case 'date': case 'time': case 'date-time': case 'partial-date': case 'moment': return tryTimes(question);
    case 'identifier': return question.systems.flatMap((system) => {
      const [fits, misfit] = NUMBERS_OF_SYSTEM[system];
      return [
        right(`${system}`, { system, value: fits }), ...(misfit ? [right(`${system}-check-digit`, { system, value: misfit })] : []),
        ...[`${fits}0000`, fits.slice(0, 1).toLowerCase() + fits.slice(1, -1), ` ${fits}`, `${fits.slice(0, 3)} ${fits.slice(3)}`, `${fits.slice(0, -1)}\n`].flatMap((value, index) =>
          (value.startsWith(fits.slice(0, -1)) && system === 'uprn' && index === 1 ? [] : system === 'uprn' && index === 1 ? [] : [wrong(`${system}-misspelt-${index + 1}`, { system, value }, 'wrong-format', '/value')])),
        wrong(`${system}-no-value`, { system }, 'missing-member', '/value'), wrong(`${system}-number`, { system, value: 9990000018 }, 'wrong-format', '/value'),
      ];
    }).concat([
      wrong('no-system', { value: '9990000018' }, 'missing-member', '/system'), ...[...IDENTIFIER_SYSTEMS.filter((system) => !question.systems.includes(system)), 'passport'].map((system) => wrong(`other-system-${system}`, { system, value: system in NUMBERS_OF_SYSTEM ? NUMBERS_OF_SYSTEM[system as IdentifierSystem][0] : '9990000018' }, 'not-a-choice', '/system')),
      wrong('bare', '9990000018', 'wrong-type'), wrong('extra', { ...given as object, note: 'x' }, 'unknown-member', '/note'),
    ]);
    case 'category': {
      const example = given as object;
      return [
        ...[1, 2, 3].map((band) => right(`band-${band}`, { ...example, band })), right('no-band', without(example, 'band')), wrong('band-4', { ...example, band: 4 }, 'wrong-format', '/band'),
        wrong('band-0', { ...example, band: 0 }, 'wrong-format', '/band'), wrong('band-text', { ...example, band: '1' }, 'wrong-format', '/band'), wrong('no-label', without(example, 'label'), 'missing-member', '/label'),
        wrong('no-code', without(example, 'code'), 'missing-member', '/code'), wrong('no-scheme', without(example, 'scheme'), 'missing-member', '/scheme'), wrong('code-spaced', { ...example, code: 'high risk' }, 'wrong-format', '/code'),
        ...ofText('label', 500, (label) => ({ ...example, label }), '/label'), wrong('text', 'high', 'wrong-type'), wrong('extra', { ...example, note: 'x' }, 'unknown-member', '/note'),
      ];
    }
    case 'grid': {
      const [row] = question.rows;
      const cells = Object.values(given as object)[0] as object;
      return [
        ...question.rows.flatMap(({ id }) => [right(`row-${id}`, { [id]: cells }), wrong(`no-row-${id}`, { [`${id}X`]: cells }, 'unknown-member', `/${id}X`)]),
        wrong('row-empty', { [row?.id ?? '']: {} }, 'empty', `/${row?.id}`), wrong('row-null', { [row?.id ?? '']: null }, 'null', `/${row?.id}`), wrong('row-true', { [row?.id ?? '']: true }, 'wrong-type', `/${row?.id}`),
        wrong('unknown-column', { [row?.id ?? '']: { ...cells, notAColumn: true } }, 'unknown-member', `/${row?.id}/notAColumn`), wrong('list', [row?.id], 'wrong-type'), wrong('text', 'yes', 'wrong-type'),
      ];
    }
    case 'list': {
      const [item] = given as readonly unknown[];
      return [
        right('most', Array(question.max).fill(item)), wrong('too-many', Array(question.max + 1).fill(item), 'too-many'), ...(question.min > 1 ? [wrong('too-few', Array(question.min - 1).fill(item), 'too-few')] : []),
        ...[[null, 'null'], [{}, 'empty'], ['text', 'wrong-type'], [[item], 'wrong-type']].map(([entry, code], index) =>
          wrong(`entry-${['null', 'empty', 'text', 'list'][index]}`, [entry, ...Array(question.min - 1 > 0 ? question.min - 1 : 0).fill(item)], String(code), '/0')),
        wrong('not-a-list', item, 'wrong-type'), wrong('text', 'nobody', 'wrong-type'),
      ];
    }
    case 'component': return [wrong('text', 'somebody', 'wrong-type'), wrong('list', [given], 'wrong-type'), wrong('true', true, 'wrong-type')];
    case 'reference': return [
      right('key', { key: 'p1' }), right('longest-key', { key: 'k'.repeat(40) }), right('text', { text: 'Somebody else' }), wrong('both', { key: 'p1', text: 'Somebody else' }, 'wrong-value'), wrong('key-spaced', { key: 'p 1' }, 'wrong-format', '/key'),
      wrong('key-too-long', { key: 'k'.repeat(41) }, 'wrong-format', '/key'), ...ofText('text', 500, (text) => ({ text }), '/text'), wrong('bare', 'p1', 'wrong-type'),
    ];
    case 'link': {
      const [rel] = question.rels;
      return [
        ...question.rels.flatMap((one) => [right(`rel-${one}`, { rel: one, reference: 'Their 12/34' }), wrong(`no-option-${one}`, { rel: `${one}-x`, reference: 'Their 12/34' }, 'not-a-choice', '/rel')]),
        right('record', { rel, recordId: UUID }), wrong('record-upper-case', { rel, recordId: UUID.toUpperCase() }, 'wrong-format', '/recordId'), wrong('rel-alone', { rel }, 'missing-member'),
        wrong('no-rel', { reference: 'Their 12/34' }, 'missing-member', '/rel'), ...ofText('reference', 500, (reference) => ({ rel, reference }), '/reference'), wrong('bare', UUID, 'wrong-type'),
      ];
    }
    case 'attachment': {
      const file = given as object;
      return [
        ...(['name', 'mediaType', 'size', 'sha256'] as const).map((member) => wrong(`no-${member}`, without(file, member), 'missing-member', `/${member}`)), right('size-0', { ...file, size: 0 }),
        wrong('size-negative', { ...file, size: -1 }, 'wrong-format', '/size'), wrong('size-text', { ...file, size: '2048' }, 'wrong-format', '/size'), wrong('hash-upper-case', { ...file, sha256: 'AB'.repeat(32) }, 'wrong-format', '/sha256'),
        wrong('hash-short', { ...file, sha256: 'ab'.repeat(31) }, 'wrong-format', '/sha256'), wrong('type-upper-case', { ...file, mediaType: 'Image/JPEG' }, 'wrong-format', '/mediaType'), wrong('type-half', { ...file, mediaType: 'image' }, 'wrong-format', '/mediaType'),
        ...['../photo.jpg', 'a/b.jpg', 'a\\b.jpg', '..'].map((name, index) => wrong(`name-of-folder-${index + 1}`, { ...file, name }, 'wrong-format', '/name')), wrong('data', { ...file, data: 'AAAA' }, 'unknown-member', '/data'), wrong('bare', 'photo.jpg', 'wrong-type'),
      ];
    }
    default: return unreachable(question);
  }
}

const UUID = '3f2b9c1e-0000-4000-8000-00000000000a';

function without(object: object, member: string): object {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== member));
}

function tryChoices(codes: readonly string[], none: boolean): readonly Try[] {
  const others = codes.filter((code) => !none || code !== 'none');
  const [first = ''] = others;
  return [
    ...codes.flatMap((code) => [right(`option-${code}`, [code]), wrong(`no-option-${code}`, [`${code}-x`], 'not-a-choice', '/0')]), right('all', others), right('backwards', [...others].reverse()),
    wrong('repeated', [first, first], 'repeated-choice'), wrong('text', first, 'wrong-type'), wrong('null-in-list', [null], 'not-a-choice', '/0'), wrong('list-in-list', [[first]], 'not-a-choice', '/0'),
    ...(none ? [wrong('none-with-others', ['none', first], 'none-with-others'), wrong('others-with-none', [first, 'none'], 'none-with-others')] : []), wrong('map', { [first]: true }, 'wrong-type'),
  ];
}

function tryNumbers({ min, max }: { readonly min?: number; readonly max?: number }, isWhole: boolean): readonly Try[] {
  const middle = min ?? max ?? 3;
  return [
    ...(min === undefined ? [right('negative', -1)] : [right('least', min), wrong('below-least', min - 1, 'out-of-range')]), ...(max === undefined ? [right('large', 1_000_000)] : [right('most', max), wrong('above-most', max + 1, 'out-of-range')]),
    ...(isWhole ? [wrong('fraction', middle + 0.5, 'not-whole')] : [right('fraction', min === undefined && max !== undefined ? max - 0.5 : middle + 0.5)]), wrong('text', String(middle), 'wrong-type'), wrong('true', true, 'wrong-type'),
    ...(isWhole && max !== undefined ? [wrong('far-above', Number.MAX_SAFE_INTEGER, 'out-of-range')] : []), wrong('list', [middle], 'wrong-type'),
  ];
}
