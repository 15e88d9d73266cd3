import { get } from '../../runtime/answers/get.ts';
import type { Notes, WhyNotSaid } from './notes.ts';
import { ADDRESS_USES, POSTCODE, type Address } from './standard.ts';

const PLAIN = ['line1', 'line2', 'city', 'postcode'] as const;

/**
 * Writes the addresses that the standard can hold whole. One that it is not safe to write to, one abroad and one whose use it has no word
 * for stay out: without the warning, the country or the use they would say something else.
 */
export function writeAddresses(addresses: unknown, from: string, to: string, notes: Notes): readonly Address[] {
  const written: Address[] = [];
  (Array.isArray(addresses) ? addresses as readonly unknown[] : []).forEach((address, index) => {
    const here = `${from}/${index}`;
    const why = whyNot(address);
    if (why) return void notes.left.set(here, why);
    const there = `${to}/${written.length}`;
    for (const part of PLAIN) if (get(address, part) !== undefined) notes.said.set(`${here}/${part}`, `${there}/${part}`);
    const [line1, line2, city, postcode] = PLAIN.map((part) => get(address, part) as string | undefined);
    const uprn = get(get(address, 'uprn'), 'value') as string | undefined;
    const use = get(address, 'use') as string | undefined;
    if (uprn !== undefined) notes.said.set(`${here}/uprn`, `${there}/UPRN`);
    if (use !== undefined) notes.said.set(`${here}/use`, `${there}/use`);
    written.push({
      '@type': 'Address', line1: line1 ?? '', ...(line2 === undefined ? {} : { line2 }), city: city ?? '', postcode: postcode ?? '',
      ...(uprn === undefined ? {} : { UPRN: uprn }), ...(use === undefined ? {} : { use: ADDRESS_USES[use] ?? '' }),
    });
  });
  return written;
}

function whyNot(address: unknown): WhyNotSaid | undefined {
  const [line1, city, postcode, country, use] = ['line1', 'city', 'postcode', 'country', 'use'].map((part) => get(address, part));
  if (get(address, 'safeToWrite') === false) return 'not-safe';
  if (use !== undefined && !Object.hasOwn(ADDRESS_USES, String(use))) return 'no-use';
  if (line1 === undefined || city === undefined || postcode === undefined || country !== undefined) return 'needs-address';
  return POSTCODE.test(String(postcode)) ? undefined : 'not-a-postcode';
}
