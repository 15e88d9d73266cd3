import { describe, expect, it } from 'vitest';
import { possibleOffsets, writeLondonTime } from '../../runtime/page/london-time.ts';
import { readNumber, readText, readTime } from '../../runtime/page/read-line.ts';
import { readDateLine, readDateParts, sayDate, splitDate } from '../../runtime/page/written-date.ts';

describe('what people type', () => {
  it.each([
    ['9:30', '09:30'], ['9.30', '09:30'], ['0930', '09:30'], ['9.30pm', '21:30'], ['9 pm', '21:00'], ['12am', '00:00'], ['12pm', '12:00'], [' 23:59 ', '23:59'],
    ['25:00', '25:00'], ['13pm', '13pm'], ['9', '9'], ['noon', 'noon'], ['', undefined],
  ])('reads the time %s as %s', (typed, time) => expect(readTime(typed)).toBe(time));

  it.each([
    ['12', 12], ['-3', -3], ['0.5', 0.5], ['1,200', 1200], ['1 200 000', 1200000], ['12,5', '12,5'], ['many', 'many'], ['1e3', '1e3'], ['  ', undefined],
  ])('reads the number %s as %s', (typed, number) => expect(readNumber(typed)).toBe(number));

  it.each([
    ['27 3 2007', '2007-03-27'], ['27/3/2007', '2007-03-27'], ['27 March 2007', '2007-03-27'], ['27 mar 2007', '2007-03-27'], ['March 2007', '2007-03'], ['2007', '2007'],
    ['about 2007', '2007~'], ['2007-03-27', '2007-03-27'], ['2007-03~', '2007-03~'], ['31 2 2007', '2007-02-31'], ['last week', 'last week'], ['ma 2007', 'ma 2007'], ['', undefined],
  ])('reads the date %s as %s', (typed, date) => expect(readDateLine(typed)).toBe(date));

  it('tells what a date in three boxes lacks', () => {
    expect(readDateParts({ day: '3', month: '', year: '' }, true)).toEqual({ lacks: ['month', 'year'] });
    expect(readDateParts({ day: '3', month: '', year: '2007' }, false)).toEqual({ lacks: ['month'] });
    expect(readDateParts({ day: '', month: '3', year: '2007' }, false)).toEqual({ date: '2007-03' });
    expect(readDateParts({ day: '3', month: 'September', year: '07' }, true)).toEqual({ shortYear: true });
    expect(readDateParts({ day: '3', month: 'Sept', year: '2007' }, true)).toEqual({ date: '2007-09-03' });
    expect(readDateParts({ day: ' ', month: '', year: '' }, true)).toEqual({});
  });

  it('reads a whole date typed or pasted into the first box', () => {
    const inFirst = (day: string) => readDateParts({ day, month: '', year: '' }, false);
    expect(['3 March 2014', '3/3/2014', 'Mar 2014', 'about 2014', '2014-03-03'].map(inFirst)).toEqual([
      { date: '2014-03-03' }, { date: '2014-03-03' }, { date: '2014-03' }, { date: '2014~' }, { date: '2014-03-03' },
    ]);
  });

  it('gives back from the boxes what was put into them', () => {
    for (const date of ['2007-03-27', '2007-12-01', '2007-03', '2007', '2007-03-01/2007-04-02']) expect(readDateParts(splitDate(date), false)).toEqual({ date });
  });

  it('keeps a text but for the white space around it', () => {
    expect(readText('  a\r\nb\n ', true)).toBe('a\nb');
    expect(readText(' \n ', true)).toBeUndefined();
  });

  it('says dates as people do', () => {
    expect([sayDate('2007-03-27'), sayDate('2007-03~'), sayDate('2007'), sayDate('2007-03-01/2007-04-02')]).toEqual([
      '27 March 2007', 'about March 2007', '2007', 'from 1 March 2007 to 2 April 2007',
    ]);
  });
});

describe('London’s clocks', () => {
  it.each([
    ['2026-01-15', '12:00', ['+00:00']], ['2026-07-15', '12:00', ['+01:00']], ['2026-03-29', '00:59', ['+00:00']], ['2026-03-29', '01:00', []], ['2026-03-29', '01:59', []],
    ['2026-03-29', '02:00', ['+01:00']], ['2026-10-25', '00:59', ['+01:00']], ['2026-10-25', '01:30', ['+01:00', '+00:00']], ['2026-10-25', '02:00', ['+00:00']],
    ['2026-02-30', '12:00', ['+00:00']], ['2026-01-15', '25:00', ['+00:00']],
  ])('%s at %s can be %j', (date, time, offsets) => expect(possibleOffsets(date, time)).toEqual(offsets));

  it('writes an instant with the offset of its day', () => {
    expect(writeLondonTime(Date.UTC(2026, 6, 15, 23, 30, 5, 900))).toBe('2026-07-16T00:30:05+01:00');
    expect(writeLondonTime(Date.UTC(2026, 10, 25, 23, 30, 5))).toBe('2026-11-25T23:30:05+00:00');
  });
});
