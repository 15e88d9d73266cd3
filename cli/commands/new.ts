import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from '../command.ts';
import { findForms } from '../definition-files.ts';
import { fail } from '../failure.ts';
import { writeStarter } from '../new/write-starter.ts';
import { formsOption } from '../options.ts';
import { checkPath } from '../write/check-path.ts';
import { createFile } from '../write/write-file.ts';

const KINDS = ['components', 'code-lists', 'sources', 'boards'];

/** `concordat new`. */
export const newForm: Command = {
  operands: '<form-id>',
  takes: { least: 1, most: 1 },
  options: { forms: formsOption },
  examples: ['new home-visit'],
  async run(given, terminal) {
    const [id = ''] = given.operands;
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) fail(2, `“${id}” cannot be a form’s id. Use small letters, digits and hyphens, such as home-visit.`);
    if (KINDS.includes(id)) fail(2, `The folder ${id} holds something else. Choose another id.`);
    checkPath(id);
    const named = given.text('forms');
    const folder = named === undefined ? path.join(terminal.cwd, 'forms') : findForms(terminal.cwd, named);
    const file = path.join(folder, id, '1.0.0.yaml');
    const shown = path.relative(terminal.cwd, file);
    if (existsSync(path.dirname(file))) fail(1, `The form “${id}” is already there, and is not overwritten: ${path.dirname(shown)}`);
    await mkdir(path.dirname(file), { recursive: true });
    await createFile(file, writeStarter(id));
    terminal.out(`${shown}\n`);
    terminal.say(`Change it in an editor, then: concordat check ${id}\n`);
    return 0;
  },
};
