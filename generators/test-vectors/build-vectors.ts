import type { Form } from '../../compiler/model/form.ts';
import type { Report } from '../../runtime/validate/report.ts';
import { decodeRecord } from '../../runtime/read-record.ts';
import type { Case } from './case.ts';
import { diffRecords } from './diff-records.ts';
import { listByteCases } from './list-byte-cases.ts';
import { listConditionCases, type Untold } from './list-condition-cases.ts';
import { listDeadlineCases } from './list-deadline-cases.ts';
import { listHeaderCases } from './list-header-cases.ts';
import { listBuiltInCases, listRuleCases } from './list-rule-cases.ts';
import { listShows } from './list-shows.ts';
import { listValueCases } from './list-value-cases.ts';
import { makeWorlds, type Worlds } from './make-worlds.ts';
import { judgeByReference } from './reference/judge-by-reference.ts';
import { sortPlaces } from './sort-places.ts';
import type { Change, Expectation, Vector, VectorFile } from './vector.ts';

/** So many disagreements are told. */
const MOST_TOLD = 20;

/** A judge that the vectors' expectations are held against before they are written. */
export type Validate = (record: unknown) => Report;

/** The files of vectors of a form, by their names, and what they cannot tell. */
export interface BuiltVectors {
  readonly files: Readonly<Record<'vectors.json' | 'vectors-header.json' | 'vectors-screen.json', VectorFile>>;
  /** Small changes to conditions and rules that no vector tells: none of the objects tried differs. */
  readonly untold: readonly Untold[];
}

/**
 * Makes the test vectors of a form. What is expected comes from the fault that was put in and from the reference judge; where the generated
 * validator says otherwise one of them is wrong, and this throws.
 */
export function buildVectors(form: Form, validate: Validate): BuiltVectors {
  const worlds = makeWorlds(form);
  const conditions = listConditionCases(form, worlds);
  const rules = listRuleCases(form);
  const deadlines = listDeadlineCases(form);
  const wrong: string[] = [];
  const judged = (cases: readonly Case[]) => cases.map((one) => ({ ...one, expect: expectOf(form, one, validate, wrong) }));
  const ofAnswers = judged([...listValueCases(form, worlds), ...conditions.cases, ...rules.cases, ...listBuiltInCases(form, worlds), ...deadlines.cases]);
  const bases = nameBases(worlds);
  const vectors = ofAnswers.map(({ id, level, record, from, expect }) => ({ id, level, ...fromBase(bases, record, from), expect }));
  const header = judged(listHeaderCases(form, worlds)).map(({ id, level, record, from, expect }) => ({ id, level, ...fromBase(bases, record, from), expect }));
  const bytes = listByteCases(worlds).map(({ id, bytes: given, code }): Vector => {
    const read = decodeRecord(given);
    const codes = read.ok ? [] : [...new Set(read.problems.map((problem) => problem.code))];
    if (codes.join() !== (code ?? '')) wrong.push(`${id}: expected ${code ?? 'to be read'}, read as ${codes.join()}`);
    const expect = read.ok ? expectOf(form, { id, level: 'well-formed', record: read.record, faults: [] }, validate, wrong) : { wellFormed: false, complete: null, sound: null, findings: [{ code: code ?? '', pointer: '' }] };
    return { id, level: 'well-formed', bytes: Buffer.from(given).toString('base64'), expect };
  });
  const screens = ofAnswers.filter(({ isScreen, expect }) => isScreen && !holdsUnasked(expect)).map(({ id, level, record, from, expect }): Vector => ({ id: `screen/${id}`, level, ...fromBase(bases, record, from), expect, shows: listShows(form, record) }));
  if (wrong.length > 0) throw new Error(`${form.id}: reference and validator disagree on ${wrong.length} records\n${wrong.slice(0, MOST_TOLD).join('\n')}`);
  const file = (kind: VectorFile['kind'], all: readonly Vector[]): VectorFile => ({ concordat: '1.0', form: form.id, version: form.version, kind, bases, vectors: all });
  return {
    files: { 'vectors.json': file('required', distinct(form, vectors)), 'vectors-header.json': file('required', distinct(form, [...header, ...bytes])), 'vectors-screen.json': file('optional', distinct(form, screens)) },
    untold: [...conditions.untold, ...rules.untold, ...deadlines.untold],
  };
}

function expectOf(form: Form, { id, record, faults }: Case, validate: Validate, wrong: string[]): Expectation {
  const reference = judgeByReference(form, record);
  const { wellFormed, complete, sound, findings } = validate(record);
  const expected: Expectation = {
    wellFormed: reference.wellFormed, complete: reference.complete ?? null, sound: reference.sound ?? null,
    findings: sortPlaces(reference.wellFormed ? reference.places : faults),
  };
  const said: Expectation = { wellFormed, complete, sound, findings: sortPlaces(findings.map(({ code, pointer, rule }) => ({ code, pointer, ...(rule === undefined ? {} : { rule }) }))) };
  if (reference.wellFormed !== (faults.length === 0)) wrong.push(`${id}: the reference calls it ${reference.wellFormed ? '' : 'not '}well-formed, the validator finds ${JSON.stringify(said.findings)}`);
  else if (JSON.stringify(expected) !== JSON.stringify(said)) wrong.push(`${id}: expected ${JSON.stringify(expected)}, the validator says ${JSON.stringify(said)}`);
  return expected;
}

/** A screen need not hold what is not asked, and may ask other things without it. */
function holdsUnasked({ findings }: Expectation): boolean {
  return findings.some(({ code }) => code === 'not-asked');
}

function nameBases({ least, full }: Worlds): Readonly<Record<string, object>> {
  return { least, ...Object.fromEntries(full.map((record, index) => [`full-${index + 1}`, record])) };
}

/** The base that a record was made from, or else the one from which the fewest words lead to it. */
function fromBase(bases: Readonly<Record<string, object>>, record: object, known: object | undefined): { readonly base: string; readonly change: readonly Change[] } {
  let best: { readonly base: string; readonly change: readonly Change[]; readonly size: number } | undefined;
  for (const [base, from] of Object.entries(bases).filter(([, from]) => !known || from === known)) {
    const change = diffRecords(from, record);
    const size = JSON.stringify(change).length;
    if (!best || size < best.size) best = { base, change, size };
  }
  return { base: best?.base ?? '', change: best?.change ?? [] };
}

/** Vectors of one id would be told apart by nobody; of one record the first is enough. */
function distinct(form: Form, vectors: readonly Vector[]): readonly Vector[] {
  const ids = new Set<string>();
  const records = new Set<string>();
  return vectors.filter(({ id, level, base, change, bytes }) => {
    if (ids.has(id)) throw new Error(`${form.id}: two vectors are called ${id}`);
    ids.add(id);
    const record = bytes ?? `${level} ${base} ${JSON.stringify(change)}`;
    return !records.has(record) && records.add(record);
  });
}
