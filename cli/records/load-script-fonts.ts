import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ScriptFonts } from '../../generators/record-print/script-fonts.ts';
import { readPackage } from '../package.ts';

/** Loads the fonts for other scripts than Latin, which only a printed record can need. */
export async function loadScriptFonts(): Promise<ScriptFonts> {
  return JSON.parse(await readFile(path.join(readPackage().folder, 'build/assets/script-fonts.json'), 'utf8')) as ScriptFonts;
}
