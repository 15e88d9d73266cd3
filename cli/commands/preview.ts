import { setTimeout as wait } from 'node:timers/promises';
import { followChanges } from '../build/follow-changes.ts';
import type { Command } from '../command.ts';
import { createContext } from '../context.ts';
import { findForms } from '../definition-files.ts';
import { fail } from '../failure.ts';
import { formsOption } from '../options.ts';
import { servePreview } from '../preview/serve-preview.ts';
import { openWorkshop } from '../preview/workshop.ts';

/** `concordat preview`. */
export const preview: Command = {
  operands: '',
  takes: { least: 0, most: 0 },
  options: {
    port: { type: 'string', value: 'number', summary: 'The port of this computer to answer on (default: 4747; 0: any that is free)' },
    forms: formsOption,
  },
  examples: ['preview', 'preview --port 8080'],
  async run(given, terminal) {
    const port = Number(given.text('port') ?? 4747);
    if (!Number.isInteger(port) || port < 0 || port > 65535) fail(2, `--port is a number from 0 to 65535, not “${given.text('port')}”.`);
    const folder = findForms(terminal.cwd, given.text('forms'));
    const context = await createContext();
    const changes = followChanges(folder);
    const workshop = openWorkshop(folder, terminal.cwd, context);
    const served = await servePreview(port, workshop, context);
    terminal.out(`${served.address}\n`);
    terminal.say('Open this address in a browser. Ctrl+C ends it.\n');
    while (!terminal.isClosed()) {
      await wait(300);
      if (!changes.look()) continue;
      workshop.refresh();
      served.announce();
      const { heading } = workshop.problems();
      terminal.say(`Compiled again${heading ? `: ${heading}` : ''}.\n`);
    }
    return 0;
  },
};
