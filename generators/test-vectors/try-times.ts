import type { TimeQuestion } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { ofText, right, wrong, type Try } from './try-texts.ts';

const DATES = ['2024-02-29', '2000-02-29', '2026-11-21', '2026-12-31', '0001-01-01', '9999-12-31'];
const NOT_DATES = ['2023-02-29', '1900-02-29', '2024-02-30', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00', '0000-01-01', '2024-1-1', '24-01-01', '01/02/2024', '20240201', '2024-02-01 ', '2024-02-01\n', '2024-02-01T00:00:00Z', '２０２４-02-01'];
const INSTANTS = ['2026-11-21T10:15:00Z', '2026-11-21T10:15:01Z', '2024-02-29T00:00:00Z', '2026-06-01T23:59:59.999+01:00', '2026-11-21T09:15:00-01:00', '2026-10-25T01:30:00+01:00'];
const NOT_INSTANTS = ['2026-11-21T10:15:00', '2026-11-21T10:15Z', '2026-11-21 10:15:00Z', '2026-11-21t10:15:00z', '2026-11-21T24:00:00Z', '2026-11-21T10:60:00Z', '2026-11-21T23:59:60Z', '2026-11-21T10:15:00.1234Z', '2026-11-21T10:15:00+24:00', '2026-11-21T10:15:00+0100', '2023-02-29T10:15:00Z', '2026-11-21'];
const CLOCKS = ['00:00', '23:59', '09:30'];
const NOT_CLOCKS = ['24:00', '23:60', '9:30', '09:30:00', '0930', '09.30', 'noon'];
const PARTIALS = ['2024', '2024-02', '2024-02-29', '2012~', '2012-05~', '2024-02-29~', '2026-11', '2026-11-22', '2027'];
const NOT_PARTIALS = ['2023-02-29', '2024-13', '2024-00', '0000', '~2012', '2012~~', '2012?', '201', '05-2012', '2024-02-29T10:00:00Z', 'about 2012'];
const MOMENTS = [...PARTIALS.slice(0, 4), ...INSTANTS.slice(0, 3), '2026-11-01/2026-11-07', '2026-11-20T09:30:00Z/2026-11-20T10:00:00Z', '2025/2026'];
const NOT_MOMENTS = ['2023-02-29', '2026-11-21T10:15:00', '2026-11-01/', '/2026-11-01', '2025/2026/2027', '2026-11-01//2026-11-07', 'last week', '09:30'];

/** Times at every edge of the calendar and the clock, and texts that name none. */
export function tryTimes({ type }: TimeQuestion): readonly Try[] {
  switch (type) {
    case 'date': return tries(DATES, NOT_DATES, 'not-a-date');
    case 'time': return tries(CLOCKS, NOT_CLOCKS, 'not-a-time');
    case 'date-time': return tries(INSTANTS, NOT_INSTANTS, 'not-a-date-time');
    case 'partial-date': return tries(PARTIALS, NOT_PARTIALS, 'not-a-partial-date');
    case 'moment': return [
      ...MOMENTS.map((at, index) => right(`right-${index + 1}`, { at })), ...[...NOT_MOMENTS, 2026].map((at, index) => wrong(`wrong-${index + 1}`, { at }, 'not-a-moment', '/at')), right('both', { at: '2026-11', words: 'one evening' }),
      ...ofText('words', 500, (words) => ({ words }), '/words'), wrong('bare', '2026-11', 'wrong-type'), wrong('extra', { at: '2026-11', note: 'x' }, 'unknown-member', '/note'),
    ];
    default: return unreachable(type);
  }
}

function tries(lawful: readonly string[], not: readonly string[], code: string): readonly Try[] {
  return [...lawful.map((to, index) => right(`right-${index + 1}`, to)), ...not.map((to, index) => wrong(`wrong-${index + 1}`, to, code)), wrong('number', 20240201, code), wrong('unknown', 'not-known', code)];
}
