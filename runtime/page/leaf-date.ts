import { isRealDate } from '../times/is-real-date.ts';
import { field, fieldIfThere, find, element, type Field } from './elements.ts';
import type { Leaf, Reading } from './leaf.ts';
import { keepUnedited } from './keep-unedited.ts';
import { possibleOffsets, writeLondonTime } from './london-time.ts';
import { readTime } from './read-line.ts';
import { readDateParts, sayDate, splitDate, type DateParts } from './written-date.ts';

type Problem = NonNullable<Reading['problem']>;
interface Read {
  readonly text?: string;
  readonly problem?: Problem;
}

/** A whole date in three boxes, which a button may fill with today’s. */
export function createDateLeaf(label: string, id: string): Leaf {
  find(`${id}--today`)?.addEventListener('click', () => {
    writeDay(id, writeLondonTime(Date.now()).slice(0, 10));
    field(`${id}-day`).dispatchEvent(new Event('input', { bubbles: true }));
  });
  return {
    fields: () => dayFields(id),
    read: () => toReading(readDay(label, id, true)),
    write: (value) => writeDay(id, typeof value === 'string' ? value : ''),
    say: () => sayDate(readDay(label, id, true).text ?? ''),
  };
}

/** A date of which parts may be missing or approximate. */
export function createPartialDateLeaf(label: string, id: string): Leaf {
  return {
    fields: () => [...dayFields(id), field(`${id}-about`)],
    read: () => toReading(readPartial(label, id)),
    write: (value) => writePartial(id, typeof value === 'string' ? value : ''),
    say: () => sayDate(readPartial(label, id).text ?? ''),
  };
}

/** A date and time in London; the offset is worked out, and asked for in the hour that comes twice. */
export function createDateTimeLeaf(label: string, id: string): Leaf {
  return {
    fields: () => [...dayFields(id), ...clockFields(id)],
    read: () => toReading(readDateTime(label, id)),
    write: (value) => writeDateTime(id, typeof value === 'string' ? value : ''),
    say: () => sayDateTime(readDateTime(label, id).text ?? ''),
  };
}

/** A time as well as it is known, in figures, words or both. Other words leave the figures as exact as they were. */
export function createMomentLeaf(label: string, id: string): Leaf {
  const words = (): string => field(`${id}-words`).value.trim();
  const readAt = (): Read => {
    if (!field(`${id}-time`).value.trim()) return readPartial(label, id);
    const isAbout = (field(`${id}-about`) as HTMLInputElement).checked;
    return isAbout ? { problem: { message: `${label}: a record cannot hold a time that is approximate. Clear the tick, or write the time in words`, field: `${id}-time` } } : readDateTime(label, id);
  };
  const figures = keepUnedited({
    fields: () => [...dayFields(id), ...clockFields(id), field(`${id}-about`)],
    read: () => toReading(readAt()),
    write(value) {
      const at = String(value ?? '');
      // One of the two clears what the other could have left behind.
      writePartial(id, at.includes('T') ? '' : at);
      if (at.includes('T')) writeDateTime(id, at);
      else for (const box of clockFields(id)) box.value = '';
    },
    say: () => sayDateTime(readAt().text ?? ''),
  });
  return {
    fields: () => [...figures.fields(), field(`${id}-words`)],
    read() {
      const { value: at, problem } = figures.read();
      if (problem) return { problem };
      const value = { ...(at ? { at } : {}), ...(words() ? { words: words() } : {}) };
      return Object.keys(value).length > 0 ? { value } : {};
    },
    write(value) {
      const { at, words: said = '' } = (value ?? {}) as { at?: string; words?: string };
      figures.write(at);
      field(`${id}-words`).value = said;
    },
    say: () => [figures.say(), words()].filter(Boolean).join(', '),
  };
}

function dayFields(id: string): Field[] {
  return [field(`${id}-day`), field(`${id}-month`), field(`${id}-year`)];
}

function clockFields(id: string): Field[] {
  return [field(`${id}-time`), field(`${id}-offset`)];
}

function readDay(label: string, id: string, whole: boolean): Read {
  const [day, month, year] = dayFields(id).map(({ value }) => value) as [string, string, string];
  const { date, lacks, shortYear } = readDateParts({ day, month, year: whole ? year : year.trim().replace(/~$/, '') }, whole);
  if (lacks) return { problem: { message: `${label} must include a ${lacks.join(' and a ')}`, field: `${id}-${lacks[0] ?? 'day'}` } };
  if (shortYear) return { problem: { message: `${label} must have a year of 4 numbers`, field: `${id}-year` } };
  return date === undefined ? {} : { text: date };
}

function writeDay(id: string, date: string): void {
  const parts: DateParts = date ? splitDate(date) : { day: '', month: '', year: '' };
  for (const part of ['day', 'month', 'year'] as const) field(`${id}-${part}`).value = parts[part];
}

/** A tilde typed after the year says "about" too, as it does in a record. */
function readPartial(label: string, id: string): Read {
  const tilde = field(`${id}-year`).value.trim().endsWith('~');
  const read = readDay(label, id, false);
  return read.text && (tilde || (field(`${id}-about`) as HTMLInputElement).checked) ? { text: `${read.text.replace(/~$/, '')}~` } : read;
}

function writePartial(id: string, date: string): void {
  writeDay(id, date.replace(/~$/, ''));
  (field(`${id}-about`) as HTMLInputElement).checked = date.endsWith('~');
}

function readDateTime(label: string, id: string): Read {
  const time = readTime(field(`${id}-time`).value);
  const day = readDay(label, id, true);
  if (!time) {
    askWhichHour(id, false);
    if (day.problem || !day.text) return day;
    return { problem: { message: `${label} must include a time`, field: `${id}-time` } };
  }
  if (day.problem) return day;
  if (!day.text) return { problem: { message: `${label} must include a date`, field: `${id}-day` } };
  const offsets = possibleOffsets(day.text, time);
  askWhichHour(id, offsets.length > 1);
  const chosen = offsets.length > 1 ? field(`${id}-offset`).value : offsets[0];
  if (offsets.length > 1 && !chosen) return { problem: { message: `${label}: say which of the two hours, as the clocks went back`, field: `${id}-offset` } };
  if (chosen === undefined) return { problem: { message: `${label} must be a time that was on the clock: the clocks went forward that night`, field: `${id}-time` } };
  return { text: `${day.text}T${time}:00${chosen}` };
}

/** Shows an instant as London’s clocks had it, whatever it was written down with. What the boxes cannot show stands in the first. */
function writeDateTime(id: string, value: string): void {
  const london = toLondon(value);
  writeDay(id, london?.slice(0, 10) ?? value);
  field(`${id}-time`).value = london?.slice(11, 16) ?? '';
  field(`${id}-offset`).value = london?.slice(19) ?? '';
}

function toLondon(value: string): string | undefined {
  const instant = Date.parse(value);
  return value.includes('T') && Number.isFinite(instant) && isRealDate(value.slice(0, 10)) ? writeLondonTime(instant) : undefined;
}

function askWhichHour(id: string, needed: boolean): void {
  const group = element(`${id}--offset`);
  if (group.hidden !== needed) return;
  group.hidden = !needed;
  const which = fieldIfThere(`${id}-offset`);
  if (!needed && which) which.value = '';
}

function sayDateTime(value: string): string {
  return value.split('/').map((one) => {
    const [date = '', time] = (toLondon(one) ?? one).split('T');
    return sayDate(date) + (time ? `, ${time.slice(0, 5)}` : '');
  }).join(' to ');
}

function toReading({ text, problem }: Read): Reading {
  return problem ? { problem } : text === undefined ? {} : { value: text };
}
