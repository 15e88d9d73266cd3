import { compile, type Compilation } from '../../compiler/compile.ts';
import type { Form } from '../../compiler/model/form.ts';
import { readFolder } from './read-folder.ts';

const known = new Map<string, Compilation>();

/** The forms of a folder, compiled once for each test file. */
export function compileFolder(folder: string): Compilation {
  const found = known.get(folder) ?? compile(readFolder(folder));
  known.set(folder, found);
  return found;
}

/** A form that must be there. */
export function formOf(folder: string, id: string): Form {
  const form = compileFolder(folder).forms.find((candidate) => candidate.id === id);
  if (!form) throw new Error(`${folder}/${id} does not compile: ${JSON.stringify(compileFolder(folder).diagnostics[0])}`);
  return form;
}
