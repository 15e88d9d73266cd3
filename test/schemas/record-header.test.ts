import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ABSENT_REASONS, RECIPIENTS } from '../../compiler/model/question.ts';
import { RECORD_RELS } from '../../generators/json-schema/header-schema.ts';
import * as patterns from '../../generators/json-schema/value-patterns.ts';
import { STRING_PATTERNS } from '../../runtime/validate/string-kinds.ts';
import { root } from '../support/root.ts';

const schema = JSON.parse(readFileSync(path.join(root, 'schemas/record-header.schema.json'), 'utf8'));
const validate = new Ajv2020({ allErrors: true, ownProperties: true }).compile(schema);

const RECORD = {
  concordat: '1.0', form: 'visit', version: '1.0.0-draft', profile: 'dudley@1.0.0', recordId: '0b8f0f0e-6f2f-4c58-9b0e-7f1f1f1f1f1f', status: 'draft',
  saved: '2026-11-21T10:15:00+00:00', marking: 'OFFICIAL-SENSITIVE', links: [{ rel: 'prompted-by', recordId: '1b8f0f0e-6f2f-4c58-9b0e-7f1f1f1f1f1f' }],
  answers: { child: { names: [{ fullName: 'Kay' }] }, absent: { actions: 'not-asked' } }, reasons: [{ rule: 'late-strategy-meeting', reason: 'The child was away.', on: '2026-11-21' }],
  withhold: { 'child.addresses': ['family'] }, extensions: { dudley: { team: 'North' } },
};

describe('the header of a record', () => {
  it('accepts a record with every member, and one with the least', () => {
    expect(validate(RECORD)).toBe(true);
    const { concordat, form, version, recordId, status, saved, answers } = RECORD;
    expect(validate({ concordat, form, version, recordId, status, saved, answers })).toBe(true);
  });

  it.each<[string, object]>([
    ['another format', { concordat: '2.0' }], ['a capital in the id', { recordId: RECORD.recordId.toUpperCase() }], ['a version of two numbers', { version: '1.0' }],
    ['a day that is not there', { saved: '2026-02-29T10:15:00Z' }], ['no offset', { saved: '2026-11-21T10:15:00' }], ['a space for T', { saved: '2026-11-21 10:15:00Z' }],
    ['an unknown status', { status: 'sent' }], ['a member of its own', { note: 'x' }], ['empty links', { links: [] }], ['an unknown rel', { links: [{ rel: 'about', recordId: RECORD.recordId }] }],
    ['null answers', { answers: null }], ['a recipient twice', { withhold: { child: ['family', 'family'] } }], ['nothing withheld', { withhold: {} }], ['an empty extension', { extensions: { dudley: {} } }],
    ['a line feed after the form', { form: 'visit\n' }], ['a profile without version', { profile: 'dudley' }],
  ])('refuses %s', (_, change) => expect(validate({ ...RECORD, ...change })).toBe(false));

  it.each(schema.required as string[])('refuses a record without %s', (member) => {
    expect(validate(Object.fromEntries(Object.entries(RECORD).filter(([key]) => key !== member)))).toBe(false);
  });

  it('accepts the header of every example record', () => {
    const folder = path.join(root, 'forms');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /examples\/.*\.json$/.test(file.split(path.sep).join('/')));
    expect(files.length).toBeGreaterThan(9);
    for (const file of files) {
      const record = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as object; // `version` is filled by the build
      expect(validate({ version: '1.0.0-draft', ...record }), `${file} ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });

  it('writes every value as the schemas of forms do', () => {
    const { properties, $defs } = schema;
    expect(properties.saved.pattern).toBe(patterns.DATE_TIME);
    expect(properties.saved.not.pattern).toBe(patterns.NOT_IN_TIME);
    expect(properties.profile.pattern).toBe(STRING_PATTERNS.profile);
    expect(properties.withhold.propertyNames.pattern).toBe(patterns.ADDRESS);
    expect($defs.uuid.pattern).toBe(STRING_PATTERNS.uuid);
    expect($defs.id.pattern).toBe(STRING_PATTERNS.kebab);
    expect(properties.reasons.items.properties.on.pattern).toBe(patterns.DATE);
    expect(properties.links.items.properties.rel.enum).toEqual(RECORD_RELS);
    expect(properties.withhold.additionalProperties.items.enum).toEqual(RECIPIENTS);
    expect(ABSENT_REASONS).toContain(RECORD.answers.absent.actions);
  });
});
