import { countDays } from './count-days.ts';
import { isRealDate } from './is-real-date.ts';

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,3}))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/**
 * Milliseconds from 1970-01-01T00:00Z to an RFC 3339 date-time with seconds, at most three decimals and Z or an offset.
 * Nothing for any other text: there is no leap second and no time without an offset.
 */
export function readInstant(text: string): number | undefined {
  const [, date, hours, minutes, seconds, fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] = DATE_TIME.exec(text) ?? [];
  if (date === undefined || !isRealDate(date)) return undefined;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1);
  const minute = countDays(date) * 1440 + Number(hours) * 60 + Number(minutes) - offset;
  return minute * 60000 + Number(seconds) * 1000 + Number(fraction.padEnd(3, '0'));
}
