import type { Due } from './deadline.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The end of a limit as people in Britain write it: `1 December 2026`, or `1 December 2026 at 10:15`. */
export function sayDue({ date, time, zone }: Pick<Due, 'date' | 'time' | 'zone'>): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const words = `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${Number(year)}`;
  return time === undefined ? words : `${words} at ${time}${zone === undefined ? '' : ` ${zone}`}`;
}
