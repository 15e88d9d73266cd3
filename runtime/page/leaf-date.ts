import { field, fieldIfThere, element, type Field } from './elements.ts';
import type { Leaf, Reading } from './leaf.ts';
import { possibleOffsets } from './london-time.ts';
import { readTime } from './read-line.ts';
import { readDateParts, sayDate, splitDate, type DateParts } from './written-date.ts';

type Problem = NonNullable<Reading['problem']>;
interface Read {
  readonly text?: string;
  readonly problem?: Problem;
}

/** A whole date in three boxes. */
export function createDateLeaf(label: string, id: string): Leaf {
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

/** A time as well as it is known, in figures, words or both. */
export function createMomentLeaf(label: string, id: string): Leaf {
  const words = (): string => field(`${id}-words`).value.trim();
  const readAt = (): Read => (field(`${id}-time`).value.trim() ? readDateTime(label, id) : readPartial(label, id));
  return {
    fields: () => [...dayFields(id), ...clockFields(id), field(`${id}-about`), field(`${id}-words`)],
    read() {
      const { text, problem } = readAt();
      if (problem) return { problem };
      const value = { ...(text ? { at: text } : {}), ...(words() ? { words: words() } : {}) };
      return Object.keys(value).length > 0 ? { value } : {};
    },
    write(value) {
      const { at = '', words: said = '' } = (value ?? {}) as { at?: string; words?: string };
      if (at.includes('T') && !at.includes('/')) writeDateTime(id, at);
      else {
        writeDateTime(id, '');
        writePartial(id, at);
      }
      field(`${id}-words`).value = said;
    },
    say: () => [sayDateTime(readAt().text ?? ''), words()].filter(Boolean).join(', '),
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

/** Shows the time as its own offset has it; one of another place than London is kept until it is changed. */
function writeDateTime(id: string, value: string): void {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)(Z|[+-]\d{2}:\d{2})$/.exec(value);
  writeDay(id, match?.[1] ?? value);
  field(`${id}-time`).value = match?.[2] ?? '';
  field(`${id}-offset`).value = match?.[3] === '+01:00' ? '+01:00' : match ? '+00:00' : '';
}

function askWhichHour(id: string, needed: boolean): void {
  const group = element(`${id}--offset`);
  if (group.hidden !== needed) return;
  group.hidden = !needed;
  const which = fieldIfThere(`${id}-offset`);
  if (!needed && which) which.value = '';
}

function sayDateTime(value: string): string {
  const [date = '', rest = ''] = value.split('T');
  return rest ? `${sayDate(date)}, ${rest.slice(0, 5)}` : sayDate(date);
}

function toReading({ text, problem }: Read): Reading {
  return problem ? { problem } : text === undefined ? {} : { value: text };
}
