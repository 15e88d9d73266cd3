import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes a folder with files for one test, and removes it afterwards. */
export function makeProject(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'concordat-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

/** Every file below a folder with its text as latin1, by its path; hidden ones too. */
export function readTree(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() || entry.isSymbolicLink());
  const files = entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort();
  return new Map(files.map((file) => [file, readFileSync(path.join(folder, file), 'latin1')]));
}

/** A small form that is right. */
export function visit(more: { readonly ask?: string; readonly id?: string } = {}): string {
  const { ask = 'Was the child seen?', id = 'visit' } = more;
  return `form: ${id}
version: 1.0.0
title: Record of a visit
purpose: Say what was seen on a visit.
sections:
  - title: The visit
    added: Made for a test.
    questions:
      - {id: seen, type: yes-no, ask: "${ask}", required: true}
      - {id: whyNot, type: text, ask: Why not?, when: "!seen"}
`;
}
