import { describe, expect, test } from 'vitest';
import { testedForm } from '../agreement/tested-forms.ts';
import { changeRecord } from './change-record.ts';
import { writeFindings } from './finding-case.ts';
import { informationReportCases, wholeReport } from './information-report-cases.ts';
import { kitchenSinkCases, wholeKitchenSink } from './kitchen-sink-cases.ts';
import { loadValidator } from './load-validator.ts';

describe.each([
  { id: 'information-report', whole: wholeReport, cases: informationReportCases },
  { id: 'kitchen-sink', whole: wholeKitchenSink, cases: kitchenSinkCases },
])('$id', async ({ id, whole, cases }) => {
  const validator = await loadValidator(testedForm(id));

  test.each(cases)('$name', ({ record, change, findings }) => {
    const report = validator.validate(change ? changeRecord(whole, change) : record);
    expect(writeFindings(report)).toEqual(findings);
    expect(report.wellFormed).toBe(!report.findings.some(({ verdict }) => verdict === 'well-formed'));
  });

  test('messages do not blame, plead or call anything invalid', () => {
    const messages = cases.flatMap(({ findings }) => findings).join('\n').replace(/‘[^’]*’/g, '');
    expect(messages).not.toMatch(/\b(?:please|sorry|invalid|valid|forbidden|oops)\b/i);
  });

  test('a record is not changed by being judged', () => {
    const text = JSON.stringify(whole);
    validator.validate(whole);
    expect(JSON.stringify(whole)).toBe(text);
  });
});
