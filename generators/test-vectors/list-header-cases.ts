import type { Form } from '../../compiler/model/form.ts';
import { RECIPIENTS } from '../../compiler/model/question.ts';
import type { Case } from './case.ts';
import { withValue } from './list-places.ts';
import type { Worlds } from './make-worlds.ts';
import { rulesWithReasons } from './reference/list-breaks.ts';

type Row = readonly [name: string, pointer: string, to: unknown, code?: string, at?: string];

const UUID = '3f2b9c1e-0000-4000-8000-00000000000a';
const NOT_UUIDS = [UUID.toUpperCase(), UUID.replaceAll('-', ''), `{${UUID}}`, `urn:uuid:${UUID}`, `${UUID}0`, `${UUID}\n`, UUID.slice(1), 'g'.repeat(8) + UUID.slice(8), 7];
const INSTANTS = ['2026-11-21T10:15:00Z', '2026-11-21T10:15:00.123+00:00', '2024-02-29T23:59:59-05:00', '2026-06-01T00:00:00+01:00'];
const NOT_INSTANTS = ['2026-11-21', '2026-11-21T10:15:00', '2026-11-21T10:15Z', '2026-11-21 10:15:00Z', '2026-11-21t10:15:00z', '2026-11-21T24:00:00Z', '2026-11-21T23:59:60Z', '2026-11-21T10:15:00.1234Z', '2026-11-21T10:15:00+24:00', '2023-02-29T10:15:00Z', '2026-11-21T10:15:00Z\n', 1_795_000_000];

/** The header in every way that it can be written, rightly and with one fault. */
export function listHeaderCases(form: Form, { least }: Worlds): readonly Case[] {
  const rows = [...ofStamps(form), ...ofLinks(), ...ofReasons(form), ...ofWithhold(form), ...ofExtensions()];
  const set = rows.map(([name, pointer, to, code, at]): Case => ({
    id: `header${pointer}/${name}`, level: 'well-formed', from: least, record: withValue(least, pointer, to), faults: code === undefined ? [] : [{ code, pointer: `${pointer}${at ?? ''}` }],
  }));
  const taken = ['concordat', 'form', 'version', 'recordId', 'status', 'saved', 'answers', ...(form.marking === undefined ? [] : ['marking'])];
  const without = taken.map((name): Case => ({ id: `header/${name}/missing`, level: 'well-formed', from: least, record: withValue(least, `/${name}`), faults: [{ code: 'missing-member', pointer: `/${name}` }] }));
  return [...set, ...without];
}

function ofStamps({ id, version, marking }: Form): Row[] {
  return [
    ...['1.1', '1', '2.0', 1, '1.0 '].map((to, index): Row => [`wrong-${index + 1}`, '/concordat', to, 'other-format']), ['null', '/concordat', null, 'null'],
    ...[`${id}-2`, id.toUpperCase(), ` ${id}`, 1].map((to, index): Row => [`wrong-${index + 1}`, '/form', to, 'other-form']), ['null', '/form', null, 'null'], ['empty', '/form', '', 'empty'],
    ...['0.0.1', '9.9.9', `${version}\n`, `v${version}`, 1].map((to, index): Row => [`wrong-${index + 1}`, '/version', to, 'other-version']), ['null', '/version', null, 'null'],
    ...NOT_UUIDS.map((to, index): Row => [`wrong-${index + 1}`, '/recordId', to, 'wrong-header']), ['null', '/recordId', null, 'null'], ['empty', '/recordId', '', 'empty'], ['right', '/recordId', UUID],
    ['draft', '/status', 'draft'], ['final', '/status', 'final'], ['extract', '/status', 'extract'], ...['done', 'Final', 'FINAL', 'final ', true, ['final']].map((to, index): Row => [`wrong-${index + 1}`, '/status', to, 'wrong-header']), ['null', '/status', null, 'null'], ['empty', '/status', '', 'empty'],
    ...INSTANTS.map((to, index): Row => [`right-${index + 1}`, '/saved', to]), ...NOT_INSTANTS.map((to, index): Row => [`wrong-${index + 1}`, '/saved', to, 'wrong-header']), ['null', '/saved', null, 'null'],
    ...(marking === undefined ? [['not-in-form', '/marking', 'OFFICIAL', 'wrong-marking'] satisfies Row] : [...['OFFICIAL', `${marking} `, marking.toLowerCase(), 'TOP SECRET', 1].filter((to) => to !== marking).map((to, index): Row => [`wrong-${index + 1}`, '/marking', to, 'wrong-marking']), ['null', '/marking', null, 'null'] satisfies Row]),
    ...['dudley@1.0.0', 'a-b-2@10.20.30', 'dudley@1.0.0-draft', `${'a'.repeat(80)}@1.0.0`].map((to, index): Row => [`right-${index + 1}`, '/profile', to]),
    ...['dudley', 'dudley@1', 'dudley@1.0.0\n', 'Dudley@1.0.0', 'dudley@01.0.0', '@1.0.0', 'dudley@1.0.0@2', 1].map((to, index): Row => [`wrong-${index + 1}`, '/profile', to, 'wrong-header']), ['null', '/profile', null, 'null'],
    ['text', '/answers', 'none', 'wrong-header'], ['list', '/answers', ['x'], 'wrong-header'], ['null', '/answers', null, 'null'],
    ...['note', 'Status', 'id', 'author', 'signature', 'toString'].map((name): Row => ['unknown', `/${name}`, 'x', 'unknown-member']),
  ];
}

function ofLinks(): Row[] {
  const link = { rel: 'replaces', recordId: UUID };
  return [
    ...['replaces', 'prompted-by', 'extract-of', 'answers'].map((rel): Row => [`rel-${rel}`, '/links', [{ rel, recordId: UUID }]]), ['two', '/links', [link, { rel: 'answers', recordId: UUID }]], ['most', '/links', Array(50).fill(link)],
    ['too-many', '/links', Array(51).fill(link), 'wrong-header'], ['empty', '/links', [], 'empty'], ['object', '/links', link, 'wrong-header'], ['null', '/links', null, 'null'],
    ['other-rel', '/links', [{ ...link, rel: 'related' }], 'wrong-header', '/0/rel'], ['no-rel', '/links', [{ recordId: UUID }], 'missing-member', '/0/rel'], ['no-record', '/links', [{ rel: 'replaces' }], 'missing-member', '/0/recordId'],
    ['upper-case', '/links', [{ ...link, recordId: UUID.toUpperCase() }], 'wrong-header', '/0/recordId'], ['extra', '/links', [{ ...link, note: 'x' }], 'unknown-member', '/0/note'], ['text', '/links', [UUID], 'wrong-header', '/0'],
  ];
}

function ofReasons(form: Form): Row[] {
  const ids = rulesWithReasons(form);
  const [rule] = ids;
  if (rule === undefined) return [['not-in-form', '/reasons', [{ rule: 'some-rule', reason: 'x' }], 'unknown-member']];
  const reason = { rule, reason: 'Agreed with the manager on duty.' };
  const fixed = form.rules.filter(({ id }) => !ids.includes(id));
  return [
    ...ids.flatMap((id): Row[] => [[`rule-${id}`, '/reasons', [{ ...reason, rule: id }]], [`not-${id}`, '/reasons', [{ ...reason, rule: `${id}-x` }], 'wrong-header', '/0/rule']]), ...fixed.map(({ id }): Row => [`without-reasons-${id}`, '/reasons', [{ ...reason, rule: id }], 'wrong-header', '/0/rule']),
    ['dated', '/reasons', [{ ...reason, on: '2026-11-20' }]], ['lines', '/reasons', [{ ...reason, reason: 'First.\nSecond.' }]], ['most', '/reasons', Array(100).fill(reason)], ['too-many', '/reasons', Array(101).fill(reason), 'wrong-header'], ['empty', '/reasons', [], 'empty'], ['null', '/reasons', null, 'null'],
    ['no-rule', '/reasons', [{ reason: 'x' }], 'missing-member', '/0/rule'], ['no-reason', '/reasons', [{ rule }], 'missing-member', '/0/reason'], ['reason-empty', '/reasons', [{ rule, reason: '' }], 'empty', '/0/reason'], ['reason-null', '/reasons', [{ rule, reason: null }], 'null', '/0/reason'],
    ['reason-spaced', '/reasons', [{ rule, reason: ' x' }], 'wrong-header', '/0/reason'], ['reason-number', '/reasons', [{ rule, reason: 7 }], 'wrong-header', '/0/reason'], ['wrong-date', '/reasons', [{ ...reason, on: '2026-02-30' }], 'wrong-header', '/0/on'],
    ['date-time', '/reasons', [{ ...reason, on: '2026-11-20T10:00:00Z' }], 'wrong-header', '/0/on'], ['extra', '/reasons', [{ ...reason, by: 'x' }], 'unknown-member', '/0/by'], ['map', '/reasons', { [rule]: 'x' }, 'wrong-header'],
  ];
}

function ofWithhold({ answers }: Form): Row[] {
  const [question] = answers.questions;
  if (!question) return [];
  const { address } = question;
  return [
    ...RECIPIENTS.flatMap((one): Row[] => [[`from-${one}`, '/withhold', { [address]: [one] }], [`not-${one}`, '/withhold', { [address]: [`${one}x`] }, 'wrong-header', `/${address}/0`]]), ['from-all', '/withhold', { [address]: [...RECIPIENTS] }],
    ['repeated', '/withhold', { [address]: ['family', 'family'] }, 'wrong-header', `/${address}`], ['nobody', '/withhold', { [address]: [] }, 'empty', `/${address}`], ['empty', '/withhold', {}, 'empty'], ['null', '/withhold', null, 'null'], ['bare', '/withhold', address, 'wrong-header'],
    ['text', '/withhold', { [address]: 'family' }, 'wrong-header', `/${address}`], ['unknown-question', '/withhold', { notAQuestion: ['family'] }, 'unknown-question', '/notAQuestion'], ['answers', '/withhold', { [`answers.${address}`]: ['family'] }, 'unknown-question', `/answers.${address}`],
  ];
}

function ofExtensions(): Row[] {
  return [
    ['right', '/extensions', { dudley: { panel: true } }], ['two', '/extensions', { 'board-2': { a: [1, null] }, 'board-3': { b: {} } }], ['empty', '/extensions', {}, 'empty'], ['null', '/extensions', null, 'null'], ['list', '/extensions', [{ a: 1 }], 'wrong-header'],
    ['nothing-in', '/extensions', { dudley: {} }, 'empty', '/dudley'], ['null-in', '/extensions', { dudley: null }, 'null', '/dudley'], ['text-in', '/extensions', { dudley: 'x' }, 'wrong-header', '/dudley'], ['list-in', '/extensions', { dudley: ['x'] }, 'wrong-header', '/dudley'],
    ['upper-case', '/extensions', { Dudley: { panel: true } }, 'wrong-header', '/Dudley'], ['spaced', '/extensions', { 'two words': { panel: true } }, 'wrong-header', '/two words'],
  ];
}
