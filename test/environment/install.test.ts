import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/root.ts';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

test('installing runs no script of any package, and none that ships needs one', () => {
  expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, { readonly hasInstallScript?: boolean; readonly dev?: boolean }>> };
  const withScripts = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(withScripts.length).toBeGreaterThan(0);
  expect(withScripts.filter(([, { dev }]) => !dev).map(([name]) => name)).toEqual([]);
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
  expect(Object.keys(scripts).filter((name) => /^(?:pre|post|install|prepare)/.test(name))).toEqual([]);
});
