// The language server that editors use, with the schemas found by the first line of a file as it stands in forms/.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { root } from '../support/root.ts';

interface LanguageService {
  configure(settings: object): void;
  doComplete(document: object, position: object, isKubernetes: boolean): Promise<{ readonly items: readonly { readonly label: string }[] }>;
  doValidation(document: object, isKubernetes: boolean): Promise<readonly { readonly message: string; readonly range: { readonly start: { readonly line: number } } }[]>;
  doHover(document: object, position: object): Promise<{ readonly contents: { readonly value: string } } | null>;
}

const require = createRequire(import.meta.url);
const { getLanguageService, TextDocument } = require('yaml-language-server/out/server/src/index.js') as {
  getLanguageService(options: object): LanguageService;
  TextDocument: { create(uri: string, language: string, version: number, text: string): { positionAt(offset: number): object } };
};

const asked: string[] = [];
const service = getLanguageService({
  schemaRequestService: async (uri: string) => {
    asked.push(uri);
    return readFileSync(fileURLToPath(uri), 'utf8');
  },
  workspaceContext: { resolveRelativePath: (relative: string, base: string) => new URL(relative, base).href },
  telemetry: { send: () => undefined, sendTrack: () => undefined, sendError: (name: string, error: object) => { throw new Error(`${name} ${JSON.stringify(error)}`); } },
  clientCapabilities: {},
});
service.configure({ completion: true, hover: true, validate: true, schemas: [], customTags: [] });

let version = 0;
/** Opens a text as forms/visit/1.0.0.yaml; `|` is where the cursor stands. */
function open(text: string) {
  const offset = text.indexOf('|');
  const document = TextDocument.create(pathToFileURL(path.join(root, 'forms/visit/1.0.0.yaml')).href, 'yaml', version += 1, text.replace('|', ''));
  return { document, position: document.positionAt(Math.max(0, offset)) };
}
const complete = async (text: string) => {
  const { document, position } = open(text);
  return (await service.doComplete(document, position, false)).items.map(({ label }) => label);
};
const validate = async (text: string) => (await service.doValidation(open(text).document, false)).map(({ message, range }) => `${range.start.line + 1}: ${message}`);

const LINE = '# yaml-language-server: $schema=../../schemas/form.schema.json\n';
const question = (type: string) => `${LINE}form: visit
version: 1.0.0
title: Visit
purpose: Say what was seen.
sections:
  - title: The visit
    questions:
      - id: a
        type: ${type}
        ask: Which?
        `;

describe('an editor with the YAML language server', () => {
  it('completes the keys of a form', async () => {
    const labels = await complete(`${LINE}form: visit\n|`);
    expect(labels).toEqual(expect.arrayContaining(['title', 'purpose', 'sections', 'rules', 'terms']));
    expect(labels).not.toContain('form');
  });
  it('completes only the keys of the type of question', async () => {
    const choice = await complete(`${question('choice')}|`);
    const scale = await complete(`${question('scale')}|`);
    expect(choice).toEqual(expect.arrayContaining(['options', 'codes', 'other', 'none', 'hint', 'required']));
    expect(choice).not.toEqual(expect.arrayContaining(['ends']));
    expect(scale).toEqual(expect.arrayContaining(['min', 'max', 'ends', 'hint', 'required']));
    expect(scale).not.toEqual(expect.arrayContaining(['options']));
  });
  it('completes the types', async () => expect(await complete(question('|'))).toEqual(expect.arrayContaining(['text', 'yes-no', 'partial-date', 'grid'])));
  it('explains a key', async () => {
    const text = `${question('choice')}options: {a: b}\n`;
    const { document } = open(text);
    const hover = await service.doHover(document, document.positionAt(text.indexOf('ask:') + 1));
    expect(hover?.contents.value).toContain('The words of the question, as the source prints them.');
  });
  it('is content with a right definition, and says what is wrong in the words of the language', async () => {
    expect(await validate(`${question('choice')}options: {a: b}\n`)).toEqual([]);
    expect(await validate(`${question('text')}options: {a: b}\n`)).toEqual(['12: Property options is not allowed.']);
    expect(await validate(`${question('date').replace('id: a', 'id: Date seen')}hint: 3\n`)).toEqual([
      '9: must be an id in camelCase, such as dateOfBirth', '12: must be words, or words by language: {en: ..., cy: ...}',
    ]);
  });
  it('reads nothing but the files in schemas/', () => {
    expect([...new Set(asked)].sort()).toEqual(['form', 'question'].map((name) => pathToFileURL(path.join(root, `schemas/${name}.schema.json`)).href));
  });
});
