import type { RawText } from '../parse/raw.ts';
import type { Text } from './text.ts';

/** Reads words given as a string or by language. */
export function buildText(raw: RawText): Text {
  return typeof raw === 'string' ? { en: raw } : raw;
}

/** An optional member of a model object: there only when its words are. */
export function textMember<K extends string>(key: K, raw: RawText | undefined): Partial<Record<K, Text>> {
  return (raw === undefined ? {} : { [key]: buildText(raw) }) as Partial<Record<K, Text>>;
}
