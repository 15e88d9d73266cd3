import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Question, Shape } from '../../compiler/model/question.ts';
import { planPrefill } from '../../compiler/prefill/plan-prefill.ts';
import { barePlan } from '../../generators/html/bare-plan.ts';
import { completePlan } from '../../runtime/page/bare-plan.ts';
import type { ObjectNode, QuestionNode } from '../../runtime/page/tree.ts';
import { compileFolder, formOf } from '../content/compiled.ts';
import { launchBrowser } from '../support/browser.ts';
import { root } from '../support/root.ts';
import { findBarriers } from './axe.ts';
import { openPage, type OpenPage } from './open-page.ts';

const launched = await launchBrowser();
const reason = 'unavailable' in launched ? launched.unavailable : '';
const { forms } = compileFolder('forms');
const screening = formOf('forms', 'cse-screening');
const report = formOf('forms', 'information-report');
const first = { version: report.version, ...JSON.parse(readFileSync(path.join(root, 'forms/information-report/examples/1.0.0/several-people.json'), 'utf8')) as { answers: { people: object[] } } };

describe('a plan on the page', () => {
  it.each(forms.flatMap((to) => forms.filter(({ id }) => id !== to.id).map((from) => [from.id, to.id, from, to] as const)))('from %s to %s says all that it said', (_, __, from, to) => {
    const plan = planPrefill(from, to);
    expect(completePlan(barePlan(plan), standFor(to.answers))).toEqual(plan);
    expect(JSON.stringify(barePlan(plan)).length).toBeLessThan(JSON.stringify(plan).length);
  });
});

describe.skipIf(reason)(`a record begun from one of another form${reason && ` (left out: ${reason})`}`, { timeout: 60_000 }, () => {
  const browser = launched as Browser;
  afterAll(() => browser.close());

  it('carries the chosen child, says what went over and what did not, and links the two', async () => {
    const opened = await openPage(browser, screening, { others: forms });
    const { page } = opened;
    await opened.openRecord(first);
    expect(await readDialog(page)).toContain('This is a record of another form: Child sexual exploitation information report.');
    await answer(page, 'Start a new record');
    await answer(page, 'No');
    expect(await readDialog(page)).toContain('Which child is the new record about?');
    expect(await page.$$eval('dialog button', (buttons) => buttons.map(({ textContent }) => textContent))).toEqual(['Person 1: Mia Example', 'Person 3', 'None of them']);
    expect(await findBarriers(page)).toEqual([]);
    await answer(page, 'Person 1: Mia Example');
    await page.waitForSelector('#opened .govuk-notification-banner');
    expect(await page.$eval('#about', ({ textContent }) => textContent)).toBe('Mia Example');
    const lists = await page.$$eval('#opened details', (found) => found.map((one) => [...one.querySelectorAll('summary, li')].map(({ textContent }) => textContent)));
    expect(lists[0]?.slice(0, 2)).toEqual([expect.stringMatching(/^What was carried over \(\d+\)$/), expect.stringContaining('Name')]);
    expect(lists[1]).toContain('Person 3 (another child: each is referred on a form of their own; restricted, not for the family).');
    expect(lists.flat().join()).not.toMatch(/Cousin|afraid/);
    await page.click('#opened summary');
    expect(await findBarriers(page)).toEqual([]);
    // The account is there until the record is saved, also after a look at a section.
    await opened.visit('section-1');
    await opened.visit('start');
    expect((await page.$$('#opened details')).length).toBe(2);
    const { text } = await opened.saveWith('save-draft');
    const saved = JSON.parse(text) as Readonly<Record<string, unknown>>;
    expect(saved).toMatchObject({
      form: 'cse-screening', status: 'draft', links: [{ rel: 'prompted-by', recordId: first['recordId' as never] }],
      answers: { child: { names: [{ fullName: 'Mia Example' }], dateOfBirth: '2010-05' } },
    });
    expect(saved['recordId']).not.toBe(first['recordId' as never]);
    await opened.visit('section-1');
    await opened.visit('start');
    expect(await page.$$('#opened details')).toEqual([]);
    expect(opened.complaints).toEqual([]);
    await opened.close();
  });

  it('changes nothing when the person says no, and refuses what is no record of its form', async () => {
    const opened = await openPage(browser, screening, { others: forms });
    const { page } = opened;
    await opened.openRecord(first);
    await answer(page, 'Go back');
    expect(await page.$$('#opened > *, #errors > *')).toEqual([]);
    const [child, ...rest] = first.answers.people;
    await opened.openRecord({ ...first, answers: { ...first.answers, people: [{ ...child, person: { names: [{ fullName: 7 }], dateOfBirth: 'soon' } }, ...rest.slice(0, 1)] } });
    await answer(page, 'Start a new record');
    await answer(page, 'No');
    await page.waitForSelector('#error-summary');
    expect(await page.$eval('#error-summary', ({ textContent }) => textContent)).toContain('This record does not have the shape of its form, so nothing is carried over.');
    expect(opened.complaints).toEqual([]);
    await opened.close();
  });
});

/** The questions of a form as the tree of its page has them, without elements. */
function standFor(shape: Shape): ObjectNode {
  const node = (question: Question): unknown => ({
    plan: { id: question.id }, label: question.ask.en,
    ...(question.type === 'component' ? { kind: 'component', object: standFor(question.shape) } : question.type === 'list' ? { kind: 'list', items: [{ object: standFor(question.item) }] } : { kind: 'leaf' }),
  });
  return { plan: { id: shape.id, ...(shape.keyed ? { keyed: true } : {}), questions: [] }, nodes: shape.questions.map((question) => node(question) as QuestionNode), unknown: {}, key: undefined };
}

function readDialog(page: Page): Promise<string> {
  return page.$eval('dialog', ({ textContent }) => textContent ?? '');
}

async function answer(page: OpenPage['page'], words: string): Promise<void> {
  const [button] = await page.$$(`xpath/.//dialog//button[. = "${words}"]`);
  if (!button) throw new Error(`The dialog has no ${words}.`);
  await button.click();
  await page.waitForFunction((said) => ![...document.querySelectorAll('dialog button')].some(({ textContent }) => textContent === said), {}, words);
}
