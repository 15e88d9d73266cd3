import { isRealDate } from '../times/is-real-date.ts';
import { londonOffset } from '../times/london-date.ts';

const HOUR = 3_600_000;

/**
 * The offsets that London's clocks can have had at a local date and time: one; two in the hour that comes twice; none in the hour that
 * is left out. A date or time that does not exist is given winter's, and left for the validator to refuse.
 */
export function possibleOffsets(date: string, time: string): readonly string[] {
  if (!isRealDate(date) || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return ['+00:00'];
  const local = Date.parse(`${date}T${time}:00Z`);
  return [HOUR, 0].filter((offset) => londonOffset(local - offset) === offset).map(writeOffset);
}

/** An instant (milliseconds since 1970) as London's clocks show it: `2026-11-25T16:50:29+00:00`. */
export function writeLondonTime(instant: number): string {
  const offset = londonOffset(instant);
  return `${new Date(instant + offset).toISOString().slice(0, 19)}${writeOffset(offset)}`;
}

function writeOffset(offset: number): string {
  return offset === HOUR ? '+01:00' : '+00:00';
}
