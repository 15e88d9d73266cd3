import { addWorkingDays } from '../times/add-working-days.ts';
import { countDays } from '../times/count-days.ts';
import { dateOfDays } from '../times/date-of-days.ts';
import { londonDate, londonOffset } from '../times/london-date.ts';
import { unreachable } from '../times/unreachable.ts';
import { addMonths } from './add-months.ts';
import type { CannotTell, Due, Within } from './deadline.ts';
import { endOfDay } from './instants-of.ts';

const HOUR = 3600000;

/**
 * The end of a limit that begins at a moment, in milliseconds from 1970-01-01T00:00Z. Hours count by the clock that never changes, from the moment itself; days,
 * working days and months count from its date in London and end at midnight there.
 */
export function dueAfter(start: number, { unit, count }: Within): Due | CannotTell {
  switch (unit) {
    case 'hours': return writeDue(start + count * HOUR);
    case 'days': return writeDue(endOfDay(countDays(londonDate(start)) + count));
    case 'months': return writeDue(endOfDay(countDays(addMonths(londonDate(start), count))));
    case 'workingDays': {
      const day = addWorkingDays(londonDate(start), count);
      return day.kind === 'date' ? writeDue(endOfDay(countDays(day.date))) : { kind: 'cannot-tell', why: 'beyond-calendar', calendar: day.calendar };
    }
    default: return unreachable(unit);
  }
}

function writeDue(last: number): Due {
  const day = countDays(londonDate(last));
  const minutes = Math.floor((last + londonOffset(last)) / 60000) - day * 1440;
  const time = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  return { kind: 'due', last, date: dateOfDays(day), ...(last >= endOfDay(day) ? {} : { time, ...zoneOf(last) }) };
}

/** Only in the hour that comes twice does the time of day not say enough. */
function zoneOf(last: number): Pick<Due, 'zone'> {
  if (londonOffset(last) > londonOffset(last + HOUR)) return { zone: 'BST' };
  return londonOffset(last - HOUR) > londonOffset(last) ? { zone: 'GMT' } : {};
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
