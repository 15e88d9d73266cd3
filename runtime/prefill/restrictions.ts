import { get } from '../answers/get.ts';

/** From whom a record itself keeps an answer, by its `withhold`. */
export function withheldAt(withhold: unknown, address: string): readonly string[] {
  const recipients = get(withhold, address);
  return Array.isArray(recipients) ? recipients.map(String) : [];
}

/** The same of anything in the answer. */
export function withheldWithin(withhold: unknown, address: string): readonly string[] {
  const inner = typeof withhold === 'object' && withhold !== null ? Object.keys(withhold).filter((key) => key.startsWith(`${address}.`)) : [];
  return [address, ...inner].flatMap((key) => withheldAt(withhold, key));
}

/** Recipients as an account tells them: sorted, and not there when there are none. */
export function tellWithheld(recipients: Iterable<string>): { readonly withheld?: readonly string[] } {
  const sorted = [...new Set(recipients)].sort();
  return sorted.length === 0 ? {} : { withheld: sorted };
}
