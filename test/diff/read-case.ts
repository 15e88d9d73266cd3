import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compile } from '../../compiler/compile.ts';
import type { Change } from '../../compiler/diff/change.ts';
import { diffForms } from '../../compiler/diff/diff-forms.ts';
import type { Form } from '../../compiler/model/form.ts';
import type { Source } from '../../compiler/source.ts';
import { root } from '../support/root.ts';

const folder = path.join(root, 'test/diff');

/** Every case, named after a kind of difference and perhaps with more words after it. */
export const caseNames: readonly string[] = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'beside').map(({ name }) => name).sort();

/** Two versions of a form, published so that readers of the older take records of the newer, and what is different. */
export interface DiffCase {
  readonly before: Form;
  readonly after: Form;
  readonly changes: readonly Change[];
}

/** Compiles a case. What stands in `beside/` stands beside both versions, what is in the case's own `beside-old/` beside one. */
export function readCase(name: string): DiffCase {
  const [before, after] = [compileSide(name, 'old'), compileSide(name, 'new')];
  return { before, after, changes: diffForms(before, after, { tombstones: readTombstones(name) }) };
}

function compileSide(name: string, side: 'old' | 'new'): Form {
  const text = readFileSync(path.join(folder, name, `${side}.yaml`), 'utf8');
  const [id, version] = [/^form: (\S+)$/m.exec(text)?.[1] ?? '', /^version: (\S+)$/m.exec(text)?.[1] ?? ''];
  const sources = [{ file: `${id}/${version}.yaml`, text }, ...readBeside(path.join(folder, 'beside')), ...readBeside(path.join(folder, name, `beside-${side}`))];
  const { forms, diagnostics } = compile(sources, { published: new Set([`${id}@${version}`]) });
  const [form] = forms;
  if (!form || diagnostics.length > 0) throw new Error(`${name}/${side}.yaml: ${diagnostics.map(({ code, message }) => `${code}: ${message}`).join('; ')}`);
  return form;
}

function readBeside(beside: string): Source[] {
  if (!existsSync(beside)) return [];
  return readdirSync(beside, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml')).sort()
    .map((file) => ({ file: file.split(path.sep).join('/'), text: readFileSync(path.join(beside, file), 'utf8') }));
}

/** `removed.txt`: a name and the version that removed it, one a line. */
function readTombstones(name: string): ReadonlyMap<string, string> {
  const file = path.join(folder, name, 'removed.txt');
  return new Map(existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map((line) => line.split(' ') as [string, string]) : []);
}
