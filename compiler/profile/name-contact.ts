import type { RawBoard, RawText } from '../parse/raw.ts';

type RawContact = Exclude<NonNullable<RawBoard['contacts']>[string], 'none'>;

/** Names a board's contact as it stands inside a sentence: the post, and how to reach it in brackets. */
export function nameContact({ role, telephone, email, address }: RawContact): RawText {
  const ways = [telephone, email, address].filter((way) => way !== undefined).join(', ');
  const named = typeof role === 'string' ? { en: role } : role;
  return Object.fromEntries(Object.entries(named).map(([lang, words]) => [lang, ways === '' ? words : `${words} (${ways})`])) as RawText;
}
