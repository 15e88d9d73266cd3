import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Context } from '../generators/generator.ts';
import { readPackage } from './package.ts';

/** Loads what generators are given besides the form: texts that the package's build has prepared in `build/assets`. */
export async function createContext(): Promise<Context> {
  const { folder, version } = readPackage();
  const assets = path.join(folder, 'build/assets');
  const read = (name: string) => readFile(path.join(assets, name), 'utf8');
  const templates = import(pathToFileURL(path.join(assets, 'templates.js')).href) as Promise<Pick<Context, 'render'>>;
  const [{ render }, validatorSupport, validatorSupportWithDeadlines, profileSupport, pageScript, mountScript, screenCss, mountCss, printCss, printFonts, fieldFont, components] = await Promise.all([
    templates, read('validate.js'), read('validate-deadlines.js'), read('validate-profile.js'), read('page.js'), read('mount.js'), read('screen.css'), read('mount.css'), read('print.css'), read('print-fonts.css'), read('field-font.txt'), read('components.json'),
  ]);
  return { render, assets: { validatorSupport, validatorSupportWithDeadlines, profileSupport, pageScript, mountScript, screenCss, mountCss, printCss, printFonts, fieldFont, components }, tool: `concordat ${version}` };
}
