import { expect, test } from 'vitest';
import { sayFinding } from '../../runtime/page/say-finding.ts';
import { wrongTime } from '../../runtime/validate/wrong-time.ts';

test.each(['date', 'time', 'date-time', 'partial-date', 'moment'] as const)('of a %s nobody is told how a record writes it', (type) => {
  const problem = wrongTime(type, 'soon') ?? '';
  const end = problem.indexOf(' ');
  const said = sayFinding({ verdict: 'well-formed', severity: 'error', code: problem.slice(0, end), pointer: '', message: `What must be a surprise?${problem.slice(end)}` });
  expect(said).toMatch(/^What must be a surprise\? must be a (?:date|time)[ ,]/);
  expect(said).not.toMatch(/\d{4}-|offset|~/);
});

test('what a time lacks, and what is wrong with anything else, is told in the validator’s words', () => {
  for (const [code, message] of [['not-a-date', 'Date must have a day that its month has'], ['wrong-format', 'Email must be an email address, like name@example.org']] as const) {
    expect(sayFinding({ verdict: 'well-formed', severity: 'error', code, pointer: '', message })).toBe(message);
  }
});
