import { describe, expect, test } from 'vitest';
import { findTarget } from '../../compiler/import/find-target.ts';
import type { AnsweringColumn } from '../../compiler/import/mapping.ts';
import { readCell } from '../../compiler/import/read-cell.ts';
import { questionsIn } from '../../compiler/model/walk.ts';
import { formOf } from '../content/compiled.ts';

const form = formOf('test/forms', 'kitchen-sink');
const addressOf = (type: string): string => [...questionsIn(form.answers)].find((question) => question.type === type)?.address ?? '';

function read(text: string, type: string, more: Partial<AnsweringColumn> = {}): unknown {
  const target = findTarget(form.answers, addressOf(type));
  if ('problem' in target) throw new Error(target.problem);
  return readCell(text, { heading: 'A', codes: new Map(), absent: new Map(), separator: ';', ...target, ...more });
}

describe('a cell', () => {
  test.each<[string, string, Partial<AnsweringColumn>, unknown]>([
    ['27/3/2014', 'date', { date: 'DD/MM/YYYY' }, { value: '2014-03-27' }],
    ['03/2014', 'partial-date', { date: 'MM/YYYY' }, { value: '2014-03' }],
    ['2014-03-27', 'date', {}, { value: '2014-03-27' }],
    ['27.03.2014 9:05', 'date-time', { date: 'DD.MM.YYYY HH:mm' }, { value: '2014-03-27T09:05:00+00:00' }],
    ['27/06/2014 09:05', 'date-time', { date: 'DD/MM/YYYY HH:mm' }, { value: '2014-06-27T09:05:00+01:00' }],
    ['29/03/2026 01:30', 'date-time', { date: 'DD/MM/YYYY HH:mm' }, { problem: 'there was no such time: the clocks went forward' }],
    ['25/10/2026 01:30', 'date-time', { date: 'DD/MM/YYYY HH:mm' }, { problem: 'there were two such times: the clocks went back' }],
    ['27/06/2014', 'date-time', { date: 'DD/MM/YYYY' }, { problem: 'DD/MM/YYYY says no time, and the question asks for one' }],
    ['27-06-2014', 'date', { date: 'DD/MM/YYYY' }, { problem: 'it is not written as DD/MM/YYYY' }],
    ['0905', 'time', { date: 'HHmm' }, { value: '09:05' }],
    ['one day last week', 'moment', {}, { value: { words: 'one day last week' } }],
    ['27/06/2014', 'moment', { date: 'DD/MM/YYYY' }, { value: { at: '2014-06-27' } }],
    ['yes', 'yes-no', { codes: new Map([['yes', true], ['no', false]]) }, { value: true }],
    ['Yes', 'yes-no', { codes: new Map([['yes', true], ['no', false]]) }, { problem: 'the mapping does not say what this value means' }],
    ['no', 'tick', { codes: new Map([['yes', true], ['no', false]]) }, undefined],
    ['12', 'integer', {}, { value: 12 }],
    ['12345678901234567890', 'integer', {}, { problem: 'it has more digits than a number in a record can keep' }],
    ['9007199254740991', 'integer', {}, { value: 9007199254740991 }],
    ['1.50', 'decimal', {}, { value: 1.5 }],
    ['0.1234567890123456789', 'decimal', {}, { problem: 'it has more digits than a number in a record can keep' }],
    ['12345678901234567890.0', 'decimal', {}, { problem: 'it has more digits than a number in a record can keep' }],
    ['0.12345678901234568', 'decimal', {}, { value: 0.12345678901234568 }],
    ['1,200', 'integer', {}, { problem: 'it is not a number' }],
    ['', 'text', {}, undefined],
    ['  ', 'text', { absent: new Map([['', 'not-asked']]) }, { absent: 'not-asked' }],
  ])('%j of a %s', (text, type, more, expected) => expect(read(text, type, more)).toEqual(expected));
});
