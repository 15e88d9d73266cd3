import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { RawBoard, RawSource } from '../../compiler/parse/raw.ts';
import { readFolder } from './read-folder.ts';

const files = new Map(readFolder('forms').map(({ file, text }) => [file, text]));
const board = (id: string) => parse(files.get(`boards/${id}/board.yaml`) ?? '') as RawBoard;
const parts = (id: string) => (parse(files.get(`sources/${id}.yaml`) ?? '') as RawSource).parts ?? {};

// Written from the sources: code, words, band (none where the scheme gives none).
test.each([
  ['bedfordshire', 'Appendix 1', [['level-1', '1', undefined], ['level-2', '2', undefined], ['level-3', '3', undefined]]],
  ['cambridgeshire', 'Appendix D', [['mild', 'Mild risk', 1], ['moderate', 'Moderate Risk', 2], ['significant', 'Significant Risk', 3]]],
  ['stockport', 'Categories', [['category-1', 'Category 1 – ‘lower risk’', 1], ['category-2', 'Category 2 ‘medium risk’', 2], ['category-3', 'Category 3 – ‘high risk’', 3]]],
] as const)('%s keeps its own words for its categories', (id, part, expected) => {
  const categories = Object.entries(board(id).scheme?.categories ?? {});
  expect(categories.map(([code, { label, band }]) => [code, label, band])).toEqual(expected);
  expect(categories.map(([, { part: cited, item }]) => [cited, item])).toEqual([[part, 1], [part, 2], [part, 3]]);
  expect(parts(id)[part]).toEqual(categories.map(([, { label }]) => label));
  for (const [, { band, noBand }] of categories) expect(band === undefined ? noBand : 'has a band').toMatch(/\w/);
});

test('Dudley keeps the words of its framework, each category from its own part', () => {
  const categories = Object.entries(board('dudley').scheme?.categories ?? {});
  expect(categories.map(([code, { label, band }]) => [code, label, band])).toEqual([['low', 'Low risk', 1], ['medium', 'Medium risk', 2], ['significant', 'Significant risk', 3]]);
  expect(categories.map(([code, { label }]) => (parts('dudley')[`App 1 framework ${code}`] as readonly string[] | undefined)?.[0] === label)).toEqual([true, true, true]);
});

test.each(['bedfordshire', 'cambridgeshire', 'dudley', 'stockport'])('the contacts of %s are posts with a date and made-up addresses', (id) => {
  const contacts = Object.values(board(id).contacts ?? {});
  expect(contacts.length).toBeGreaterThan(1);
  for (const contact of contacts) {
    if (contact === 'none') continue;
    expect(contact.since).toBe('2026-04-01');
    expect(contact.telephone ?? '01632 960000').toMatch(/^01632 960\d{3}$/);
    expect(contact.email ?? 'a@example.org').toMatch(/example\.org$/);
  }
});

test('Stockport sets its own clocks: a decision in 24 hours and an initial assessment in 7 working days', () => {
  expect(board('stockport').deadlines).toMatchObject({
    'social-care-decision': { starts: ['earlierReferralAt', 'referredAt'], within: { hours: 24 }, met: 'socialCareDecidedAt' },
    'initial-assessment': { starts: ['earlierReferralAt', 'referredAt'], within: { workingDays: 7 }, met: 'assessmentCompletedOn' },
  });
});

// The census and SSDA903 tables, written out by hand.
test('referral source and legal status have the national codes', () => {
  const list = (id: string) => parse(files.get(`code-lists/${id}/1.0.0.yaml`) ?? '') as { options: Record<string, { maps: { dfe: { code: string } } }>; absentMaps?: unknown };
  expect(Object.values(list('referral-source').options).map(({ maps }) => maps.dfe.code).join(' ')).toBe('1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 5D 6 7 8 9');
  expect(list('referral-source').absentMaps).toEqual({ 'not-known': { dfe: '10' } });
  expect(Object.keys(list('legal-status').options).join(' ')).toBe('C1 C2 D1 E1 V2 V3 V4 L1 L2 L3 J1 J2 J3');
});
