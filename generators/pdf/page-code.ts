import type { Form } from '../../compiler/model/form.ts';
import type { PageCode } from '../generator.ts';
import { hashDefinition } from './hash-definition.ts';

/** The letters that each size of code holds at the middle level of correction (ISO/IEC 18004, alphanumeric), smallest first. */
const CAPACITIES = [[2, 38], [3, 61], [4, 90], [5, 122]] as const;

/** No form has more pages than these letters can number. */
const PAGES = 'L000/000';

/**
 * What software reads off each page of a scan: which form, version, layout, page of how many, and which definition. Nothing about a person.
 * `L` is large print, `F` the form with fields, `R` the reading copy.
 */
export function makePageCode(form: Form, layout: '' | 'L' | 'F' | 'R'): PageCode {
  const before = `${form.id}:${form.version}:${layout}`.toUpperCase();
  const after = `:${hashDefinition(form)}`.toUpperCase();
  const [version] = CAPACITIES.find(([, most]) => before.length + PAGES.length + after.length <= most) ?? CAPACITIES[CAPACITIES.length - 1]!;
  return { before, after, version };
}

/** Half a millimetre a module is what a scan at 200 dots an inch needs. */
export const MODULE = 0.5;

/** What a code must have empty around it, in millimetres. */
export const QUIET = 2;

/** How far it is from the edges of the sheet, which few printers reach, in millimetres. */
export const EDGE = { right: 12, bottom: 4.7 } as const;

/** How wide and high a code is in millimetres, without what is empty around it. */
export function widthOfCode({ version }: PageCode): number {
  return (17 + 4 * version) * MODULE;
}
