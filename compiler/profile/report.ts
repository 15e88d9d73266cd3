import type { Check } from '../check/check.ts';
import type { Related } from '../diagnostic.ts';
import type { Place } from '../parse/definition.ts';

/** Reports what is wrong at a place of a profile. */
export type Report = (check: Check, place: Place, message: string, more?: { readonly help?: string | undefined; readonly related?: readonly Related[]; readonly part?: 'key' | 'value' }) => void;
