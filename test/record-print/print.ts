import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import type { Form } from '../../compiler/model/form.ts';
import { printRecord, type PrintedRecord, type RecordToPrint } from '../../generators/record-print/print-record.ts';
import type { ScriptFonts } from '../../generators/record-print/script-fonts.ts';
import { loadContext } from '../support/context.ts';
import { root } from '../support/root.ts';
import { loadValidator, type Validator } from '../validators/load-validator.ts';

type Members = Readonly<Record<string, unknown>>;

const validators = new Map<Form, Promise<Validator>>();
let fonts: Promise<ScriptFonts> | undefined;

/** The fonts for other scripts, made from the packages as they are now. */
export function loadFonts(): Promise<ScriptFonts> {
  fonts ??= (async () => {
    const { buildScriptFonts } = await import(pathToFileURL(path.join(root, 'scripts/build-assets.mjs')).href) as { buildScriptFonts(): Promise<string> };
    return JSON.parse(await buildScriptFonts()) as ScriptFonts;
  })();
  return fonts;
}

/** A form's validator, made once for each test file. */
export function validatorOf(form: Form): Promise<Validator> {
  const known = validators.get(form) ?? loadValidator(form);
  validators.set(form, known);
  return known;
}

/** The page that is printed of a record. */
export async function printOf(form: Form, record: Members, more: Partial<RecordToPrint> = {}): Promise<PrintedRecord> {
  return printRecord({ form, record, shows: 'applied', validator: await validatorOf(form), fonts: await loadFonts(), ...more }, await loadContext());
}

/** A record stored for these tests. */
export function readStored(name: string): { readonly answers: Record<string, unknown> } & Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(root, 'test/record-print/records', `${name}.json`), 'utf8')) as { answers: Record<string, unknown> } & Record<string, unknown>;
}

/** What the page shows, line by line: a row of a table is one, its cells set apart by `|` and the lines in a cell by `/`. */
export function readLines({ print }: PrintedRecord): readonly string[] {
  const { document } = parseHTML(print.html);
  const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const cell = (one: Element): string => {
    const parts = [...one.querySelectorAll('.line, .words, .withheld, .note')];
    return parts.length > 0 ? parts.map((part) => tidy(part.textContent)).join(' / ') : tidy(one.textContent);
  };
  return [...document.querySelectorAll('main h1, main h2, main h3, main h4, main p, main li, main tr')].filter((one) => !one.closest('tr') || one.tagName === 'TR')
    .map((one) => (one.tagName === 'TR' ? [...one.children].map(cell).join(' | ') : tidy(one.textContent)));
}
