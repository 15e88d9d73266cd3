import { isCelError, isCelList, isCelMap, celEnv, celFunc, CelScalar, parse, plan, type CelInput } from '@bufbuild/cel';
import { Environment } from '@marcbachmann/cel-js';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Judging } from '../../compiler/expression/evaluate-formula.ts';
import type { Formula } from '../../compiler/expression/formula.ts';
import { toCel } from '../../compiler/expression/to-cel.ts';
import { JAVASCRIPT_FUNCTIONS, toJavaScript } from '../../compiler/expression/to-javascript.ts';
import { toJsonSchema } from '../../compiler/expression/to-json-schema.ts';
import { compareNumbers } from '../../runtime/answers/compare-numbers.ts';
import { countCodes } from '../../runtime/answers/count-codes.ts';
import { countItems } from '../../runtime/answers/count-items.ts';
import { countRows } from '../../runtime/answers/count-rows.ts';
import { differs } from '../../runtime/answers/differs.ts';
import { get } from '../../runtime/answers/get.ts';
import { excludesCode, includesCode } from '../../runtime/answers/includes-code.ts';
import { isAmong, isNotAmong } from '../../runtime/answers/is-among.ts';
import { everyItem, someItem } from '../../runtime/answers/some-item.ts';
import { compareTimes, type TimeComparison } from '../../runtime/times/compare-times.ts';
import { hoursBetween } from '../../runtime/times/hours-between.ts';
import { isUnder } from '../../runtime/times/is-under.ts';

const FUNCTIONS: Readonly<Record<(typeof JAVASCRIPT_FUNCTIONS)[number], unknown>> = {
  get, differs, compareNumbers, isAmong, isNotAmong, includesCode, excludesCode, countCodes, countItems, countRows, someItem, everyItem, isUnder, compareTimes, hoursBetween,
};

/** Runs a formula's JavaScript as a page or validator would. */
export function runJavaScript(formula: Formula): (object: unknown, judging: Judging) => boolean {
  const names = Object.keys(FUNCTIONS);
  const make = new Function(...names, `"use strict"; return (answers, judging) => ${toJavaScript(formula, 'answers')};`) as (...functions: unknown[]) => (object: unknown, judging: Judging) => boolean;
  return make(...Object.values(FUNCTIONS));
}

const ajv2020 = new Ajv2020({ strict: true, strictRequired: false, ownProperties: true });
const ajv07 = new Ajv({ strict: true, strictRequired: false, ownProperties: true });

/** Ajv's two drafts on a formula's schema; nothing when the formula has none. */
export function runSchemas(formula: Formula): ((object: unknown) => readonly boolean[]) | undefined {
  const schema = toJsonSchema(formula);
  if (!schema) return undefined;
  const both = [ajv2020.compile(schema), ajv07.compile(schema)];
  return (object) => both.map((validate) => validate(object));
}

const CALLS: Readonly<Record<string, TimeComparison>> = { isBefore: '<', isNotAfter: '<=', isAfter: '>', isNotBefore: '>=' };

const celJs = new Environment({ unlistedVariablesAreDyn: true });
celJs.registerFunction('ageUnder(dyn, int, dyn): bool', (person, years, on) => isUnder(person, Number(years), on, 'protective'));
celJs.registerFunction('ageAtLeast(dyn, int, dyn): bool', (person, years, on) => !isUnder(person, Number(years), on, 'protective'));
celJs.registerFunction('hoursBetween(dyn, dyn): double', (a, b) => hoursBetween(a, b) ?? Number.NaN);
for (const [name, op] of Object.entries(CALLS)) celJs.registerFunction(`${name}(dyn, dyn): bool`, (a, b) => compareTimes(a, op, b));

const { DYN, INT, BOOL, DOUBLE } = CelScalar;
const bufbuild = celEnv({ funcs: [
  celFunc('ageUnder', [DYN, INT, DYN], BOOL, (person, years, on) => isUnder(plain(person), Number(years), plain(on), 'protective')),
  celFunc('ageAtLeast', [DYN, INT, DYN], BOOL, (person, years, on) => !isUnder(plain(person), Number(years), plain(on), 'protective')),
  celFunc('hoursBetween', [DYN, DYN], DOUBLE, (a, b) => hoursBetween(plain(a), plain(b)) ?? Number.NaN),
  ...Object.entries(CALLS).map(([name, op]) => celFunc(name, [DYN, DYN], BOOL, (a, b) => compareTimes(plain(a), op, plain(b)))),
] });

/** A value of the second CEL engine as JSON has it. */
function plain(value: unknown): unknown {
  if (isCelMap(value)) return Object.fromEntries([...value.entries()].map(([key, inner]) => [String(key), plain(inner)]));
  return isCelList(value) ? [...value].map(plain) : value;
}

/** Two CEL engines on a formula's portable text. An engine's error is thrown. */
export function runCel(formula: Formula): (object: Record<string, unknown>, saved: string) => readonly boolean[] {
  const text = toCel(formula);
  const first = celJs.parse(text);
  const second = plan(bufbuild, parse(text));
  return (answers, saved) => {
    const result = second({ answers: answers as CelInput, saved });
    if (isCelError(result)) throw new Error(`${text}: ${result.message}`);
    return [first({ answers, saved }) as boolean, result as boolean];
  };
}
