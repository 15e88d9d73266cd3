import { sayFormula } from '../../compiler/expression/say.ts';
import type { Deadline, Form } from '../../compiler/model/form.ts';
import { createSay } from '../html/page-words.ts';
import { sayWithin } from '../pdf/say-within.ts';
import { nameAddress } from './name-address.ts';

/** A deadline as one sentence: `The strategy meeting is due within 5 working days of ‘Date’ under ‘Completed by’, and done by ‘Date of the meeting’.` */
export function sayLimit({ name, when, starts, within, met }: Deadline, form: Form): string {
  const names = (addresses: readonly string[]) => addresses.map((address) => nameAddress(form, address)).join(' or ') + (addresses.length > 1 ? ', whichever is earlier' : '');
  const what = createSay(form)(name);
  const words = `${when ? `if ${sayFormula(when.formula, form.answers)}, ` : ''}${what} is due within ${sayWithin(within)} of ${names(starts)}; when it was done is said in ${names(met)}.`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
