import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashBytes } from '../../cli/write/manifest.ts';
import { printLock, readLock, type Lock } from '../../compiler/publish/lock.ts';

const HEAD = (version: string) => `form: visit
version: ${version}
title: Record of a visit
purpose: Say what was seen on a visit.
contacts: {desk: the desk}
uses: {person: 1.0.0}
sections:
  - title: The visit
    added: Made for a test.
    questions:
      - {id: child, type: person, ask: The child}
      - {id: seen, type: yes-no, ask: Was the child seen?, required: true}
      - {id: whyNot, type: text, ask: Why not?, when: "!seen"}
      - {id: mood, type: choice, ask: How were they?, options: {well: Well, low: Low, odd: Odd}}
`;
const TAIL = `rules:
  - {id: say-why, when: "!seen", must: answered(whyNot), query: Say why., added: Made for a test., breaks: [{seen: false}], holds: [{seen: true}]}
next:
  - {added: Made for a test., do: ["Tell {desk}."]}
`;

/** A version of a small form, with questions and whatever else added to it. */
export function visitForm(version: string, more: { readonly questions?: string; readonly tail?: string; readonly edit?: (text: string) => string } = {}): string {
  const text = `${HEAD(version)}${more.questions ?? ''}${TAIL}${more.tail ?? ''}`;
  return more.edit ? more.edit(text) : text;
}

const person = `component: person
version: 1.0.0
title: Person
added: Made for a test.
questions:
  - {id: name, type: text, ask: Name}
`;

/** The files of a project with one version of the form. */
export const project = { 'forms/visit/1.0.0.yaml': visitForm('1.0.0'), 'forms/components/person/1.0.0.yaml': person };

/** Changes a file of a project. */
export function editFile(folder: string, file: string, edit: (text: string) => string): void {
  const target = path.join(folder, file);
  const before = readFileSync(target, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`${file} is as it was`);
  writeFileSync(target, after);
}

/** The lock of a project. */
export function lockOf(folder: string): Lock {
  return readLock(readFileSync(path.join(folder, 'forms/published.lock.json'), 'utf8')) ?? { forms: {} };
}

/** Changes a stored file and makes the lock agree, as a compiler of another day would have written both. */
export function rewriteStored(folder: string, name: string, edit: (text: string) => string): void {
  const file = `schemas/published/visit/1.0.0/${name}`;
  editFile(folder, file, edit);
  const hash = hashBytes(readFileSync(path.join(folder, file)));
  const { forms } = lockOf(folder);
  const visit = forms['visit'];
  const version = visit?.versions['1.0.0'];
  if (!visit || !version) throw new Error('not published');
  writeFileSync(path.join(folder, 'forms/published.lock.json'), printLock({ forms: { ...forms, visit: { ...visit, versions: { ...visit.versions, '1.0.0': { ...version, files: { ...version.files, [name]: hash } } } } } }));
}
