import type { Browser } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Question, Shape, TextFormat } from '../../compiler/model/question.ts';
import { formOf } from '../content/compiled.ts';
import { launchBrowser } from '../support/browser.ts';
import { loadValidator } from './load-validator.ts';
import { openPage } from './open-page.ts';
import { FULLEST } from './records.ts';

const SAVED = '2026-11-24T18:30:00+00:00';
const launched = await launchBrowser();
const reason = 'unavailable' in launched ? launched.unavailable : '';

describe.skipIf(reason)(`what a page says of wrong answers${reason && ` (left out: ${reason})`}`, { timeout: 180_000 }, () => {
  const browser = launched as Browser;
  afterAll(() => browser.close());

  describe.each(FULLEST)('%s/%s', (folder, id) => {
    const form = formOf(folder, id);
    const findings = async (answers: object) => (await loadValidator(form)).validate({
      concordat: '1.0', form: form.id, version: form.version, recordId: '0b8f0f0e-6f2f-4c58-9b0e-7f1f1f1f1f1f', status: 'final', saved: SAVED, marking: form.marking, answers,
    }).findings;

    it('tells every gap and every query of an empty form in the validator’s words, each beside its question', async () => {
      const opened = await openPage(browser, form, { clock: SAVED });
      await opened.visit('check');
      await opened.page.click('#finish');
      const found = await findings({});
      const errors = found.filter(({ severity }) => severity === 'error').map(({ message }) => message);
      const queries = new Map(found.filter(({ severity }) => severity === 'query').map(({ rule, message }) => [rule, message]));
      expect(errors.length).toBeGreaterThan(2);
      expect((await opened.page.$$eval('#error-summary li', (items) => items.map((item) => item.textContent ?? ''))).sort()).toEqual([...errors, ...queries.values()].sort());
      const beside = await opened.page.$$eval('.c-error', (told) => told.map((one) => one.textContent?.replace(/^Error: /, '') ?? ''));
      const placed = found.filter(({ code }) => code === 'unanswered').map(({ message }) => message);
      for (const message of placed) expect(beside.some((words) => words.includes(message)), message).toBe(true);
      await opened.close();
    });

    it('tells every answer that has no lawful form in the validator’s words, but says of a time how it is typed, and saves nothing', async () => {
      const wrong = makeWrong(form.answers);
      expect(wrong.typed.length).toBeGreaterThan(2);
      const opened = await openPage(browser, form, { clock: SAVED });
      for (const [field, text] of wrong.typed) {
        await opened.reach(field);
        await opened.page.focus(`[id="${field}"]`);
        await opened.page.keyboard.sendCharacter(text);
      }
      await opened.page.click('#save-draft');
      const messages = (await findings(wrong.answers)).filter(({ verdict }) => verdict === 'well-formed')
        .map(({ message }) => message.replace('must be a date and time with Z or an offset, like 2026-03-27T09:30:00Z', 'must be a date and a time, like 27 3 2007 at 21:15'));
      expect((await opened.page.$$eval('#error-summary li', (items) => items.map((item) => item.textContent ?? ''))).sort()).toEqual(messages.sort());
      for (const href of await opened.page.$$eval('#error-summary a', (links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''))) {
        const words = await opened.page.evaluate((target) => document.getElementById(target)?.closest('.c-question')?.querySelector('.c-error')?.textContent?.replace(/^Error: /, ''), href);
        expect(messages, href).toContain(words);
      }
      await opened.close();
    });
  });
});

interface Wrong {
  readonly answers: Record<string, unknown>;
  /** Field and text. */
  readonly typed: (readonly [string, string])[];
}

const WRONG_TEXTS: Readonly<Record<TextFormat, string>> = { 'email': 'kay at example', 'phone': 'ring me', 'postcode': 'nowhere', 'url': 'no address', 'vehicle-mark': '%%' };

/** A wrong answer to every question that is asked at first and answered by typing, and how it is typed; lists have one item. */
function makeWrong(shape: Shape, prefix = 'q'): Wrong {
  const answers: Record<string, unknown> = {};
  const typed: (readonly [string, string])[] = [];
  for (const question of shape.questions) {
    if (question.when) continue;
    const id = `${prefix}-${question.id}`;
    if (question.type === 'component' || question.type === 'list') {
      const inside = question.type === 'list' ? makeWrong(question.item, `${id}-0`) : makeWrong(question.shape, id);
      if (inside.typed.length === 0) continue;
      answers[question.id] = question.type === 'list' ? [inside.answers] : inside.answers;
      typed.push(...inside.typed);
      continue;
    }
    const given = answerWrongly(question, id);
    if (!given) continue;
    answers[question.id] = given.value;
    typed.push(...given.typed);
  }
  return { answers, typed };
}

function answerWrongly(question: Question, id: string): { readonly value: unknown; readonly typed: Wrong['typed'] } | undefined {
  switch (question.type) {
    case 'text':
      return question.format && { value: WRONG_TEXTS[question.format], typed: [[id, WRONG_TEXTS[question.format]]] };
    case 'integer': case 'decimal':
      return { value: 'many', typed: [[id, 'many']] };
    case 'time':
      return { value: '25:61', typed: [[id, '25:61']] };
    case 'date-time':
      return { value: 'soonT09:30:00+00:00', typed: [[`${id}-day`, 'soon'], [`${id}-time`, '09:30']] };
    case 'date': case 'partial-date':
      return { value: '2026-02-31', typed: [[`${id}-day`, '31'], [`${id}-month`, 'Feb'], [`${id}-year`, '2026']] };
    default:
      return undefined;
  }
}
