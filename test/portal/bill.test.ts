import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { writeBill } from '../../generators/portal/write-bill.ts';
import { loadContext } from '../support/context.ts';
import { root } from '../support/root.ts';

/** The schemas that CycloneDX publishes, with those they refer to, as its own library keeps them. */
const readSchema = (name: string): object =>
  JSON.parse(readFileSync(path.join(root, 'node_modules/@cyclonedx/cyclonedx-library/res/schema', `${name}.SNAPSHOT.schema.json`), 'utf8')) as object;

// No format is asserted: a bill of ours holds no time, address or reference that has one.
const official = new Ajv({ strict: false, validateFormats: false, allErrors: true, schemas: ['spdx', 'jsf-0.82'].map((name) => ({ ...readSchema(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` })) })
  .compile(readSchema('bom-1.6'));

/** What the official schema says of a bill: `<place> <keyword>`. */
function judge(bill: string): readonly string[] {
  return official(JSON.parse(bill)) ? [] : (official.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('the bill of materials, by the official schema of CycloneDX 1.6', () => {
  test('is right for what this program was made with', async () => {
    const { assets, tool } = await loadContext();
    const bill = writeBill(assets.components, tool);
    expect((JSON.parse(bill) as { components: readonly object[] }).components.length).toBeGreaterThan(20);
    expect(judge(bill)).toEqual([]);
  });

  test('is right for a package with two licences, and for one that says neither licence nor hash', () => {
    const integrity = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
    const bill = writeBill(JSON.stringify([{ name: '@a/b', version: '1.0.0', license: '(MIT OR Apache-2.0)', integrity }, { name: 'c', version: '2.0.0-rc.1' }]), 'concordat 1.0.0');
    expect(judge(bill)).toEqual([]);
  });

  test('would be refused with a licence that SPDX does not know', () => {
    expect(judge(writeBill(JSON.stringify([{ name: 'a', version: '1.0.0', license: 'Our-Own' }]), 'concordat 1.0.0'))).toContain('/components/0/licenses/0/license/id enum');
  });
});
