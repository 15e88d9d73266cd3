import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../support/root.ts';

const SETTINGS = {
  noEmit: true, strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false, types: [], lib: ['ES2023'], target: 'ES2023', module: 'NodeNext', moduleResolution: 'NodeNext',
};

/** What the TypeScript compiler says of some files, a line each, under the strictest settings; nothing when it is content. */
export function compileTypes(files: Readonly<Record<string, string>>): string[] {
  const cache = path.join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'types-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: SETTINGS, files: Object.keys(files) }));
    execFileSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', folder, '--pretty', 'false'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    return [];
  } catch (error) {
    return String((error as { stdout?: string }).stdout).trim().split('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The lines of a declaration file outside comments: what it declares. */
export function codeOf(types: string): string[] {
  let comment = false;
  return types.split('\n').filter((line) => {
    const inside = comment || line.trim().startsWith('/*');
    comment = inside && !line.includes('*/');
    return !inside && line.trim() !== '';
  });
}
