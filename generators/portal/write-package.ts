import { createHash } from 'node:crypto';
import { createSay } from '../html/page-words.ts';
import { printJson } from '../json-schema/print-json.ts';
import type { CataloguePackage } from './write-catalogue.ts';
import { folderOf, type ShelfVersion } from './shelf.ts';

/** What npm and import statements call the package. */
const NAME = '@concordat/standard';
/** Its folder beside the forms. */
const FOLDER = 'package';

/** The files of a version that programs use, by their names beside its page. */
const PARTS = ['validator.mjs', 'validator.d.mts', 'types.d.ts', 'schema.json', 'schema.draft-07.json', 'reader.schema.json', 'rules.json'] as const;

/** A version with the texts of its files, by path. */
export interface PackedVersion {
  readonly version: ShelfVersion;
  readonly texts: ReadonlyMap<string, string>;
}

/** The package, and its files by their paths in its folder. */
export interface StandardPackage {
  readonly packed: CataloguePackage;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/**
 * Writes the npm package of the standard: `import { validate, type FinalRecord } from '@concordat/standard/<form>/<version>'`. It depends on nothing. A version whose validator
 * or types were not made is not in it; without any there is no package.
 */
export function writePackage(all: readonly PackedVersion[], tool: string): StandardPackage | undefined {
  const versions = all.filter(({ texts }) => texts.has('validator.mjs') && texts.has('validator.d.mts') && texts.has('types.d.ts'));
  if (versions.length === 0) return undefined;
  const parts = versions.flatMap(({ version, texts }) => [
    ...PARTS.flatMap((name) => (texts.has(name) ? [{ path: `${folderOf(version)}/${name}`, text: texts.get(name) ?? '' }] : [])),
    { path: `${folderOf(version)}/index.mjs`, text: "export * from './validator.mjs';\n" },
    { path: `${folderOf(version)}/index.d.mts`, text: "export * from './validator.mjs';\nexport { answerTo } from './validator.mjs'; // the types declare it too\nexport type * from './types.js';\n" },
  ]);
  const version = `${tool.slice(tool.indexOf(' ') + 1)}-${hash(parts.map(({ path, text }) => `${path}\n${text}`).join('\n'))}`;
  const packed: CataloguePackage = { name: NAME, version, path: FOLDER };
  const entries = versions.map(({ version: of }) => folderOf(of));
  return {
    packed,
    files: [
      { path: 'package.json', text: printJson(describePackage(packed, entries, versions)) },
      { path: 'README.md', text: writeReadme(packed, versions) },
      ...parts,
    ],
  };
}

/** Eight digits that begin with a letter, so that they are a pre-release identifier whatever they are. */
function hash(text: string): string {
  return `h${createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8)}`;
}

function describePackage({ name, version }: CataloguePackage, entries: readonly string[], versions: readonly PackedVersion[]): object {
  return {
    name, version, description: 'Validators, types and schemas of forms for safeguarding children.', license: 'MIT', type: 'module', sideEffects: false,
    exports: Object.fromEntries([
      ...entries.flatMap((entry, index): [string, unknown][] => [
        [`./${entry}`, { types: `./${entry}/index.d.mts`, default: `./${entry}/index.mjs` }],
        ...PARTS.filter((part) => part.endsWith('.json') && versions[index]?.texts.has(part)).map((part): [string, unknown] => [`./${entry}/${part}`, `./${entry}/${part}`]),
      ]),
      ['./package.json', './package.json'],
    ]),
    files: [...new Set(entries.map((entry) => entry.slice(0, entry.indexOf('/'))))],
  };
}

function writeReadme({ name }: CataloguePackage, versions: readonly PackedVersion[]): string {
  const first = versions[0];
  const entry = first ? `${name}/${folderOf(first.version)}` : name;
  return [
    `# ${name}`, '',
    'Validators, TypeScript types and JSON Schemas of forms for safeguarding children, a folder for each form and version. No dependencies, no network.', '',
    '```ts', `import { validate, type FinalRecord } from '${entry}'`, '', 'const { wellFormed, complete, sound, valid, findings } = validate(JSON.parse(text))', '```', '',
    `The schema of a version is \`${entry}/schema.json\`.`, '', '| Form | Version | |', '|---|---|---|',
    ...versions.map(({ version }) => `| ${createSay(version.form)(version.form.title)} | \`${folderOf(version)}\` | ${version.published === undefined ? 'draft' : 'published'} |`), '',
  ].join('\n');
}
