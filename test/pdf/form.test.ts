import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Printer } from '../../cli/print-pdf.ts';
import type { Form } from '../../compiler/model/form.ts';
import type { Question, Shape } from '../../compiler/model/question.ts';
import { shapeOf } from '../../compiler/model/walk.ts';
import { createSay } from '../../generators/html/page-words.ts';
import { formOf } from '../content/compiled.ts';
import { lintPdfUa } from './lint-pdf-ua.ts';
import { pageOf, startPrinter } from './print.ts';
import { countSizes, listKeys, readPages, squeeze } from './read-pdf.ts';

let printer: Printer;
beforeAll(async () => { printer = await startPrinter(); }, 60_000);
afterAll(() => printer.close());

const print = async (form: Form): Promise<Uint8Array> => printer.print(await pageOf(form));

/** Tells that texts follow each other on the pages. */
function expectInOrder(pages: readonly string[], texts: readonly string[]): void {
  const whole = pages.join('');
  let at = 0;
  for (const text of texts) {
    const found = whole.indexOf(squeeze(text), at);
    expect(found, `“${text}” after “${whole.slice(Math.max(0, at - 40), at)}”`).toBeGreaterThanOrEqual(0);
    at = found + squeeze(text).length;
  }
}

describe('the information report', () => {
  const form = formOf('forms', 'information-report');
  let bytes: Uint8Array;
  let pages: readonly string[];
  beforeAll(async () => {
    bytes = await print(form);
    pages = await readPages(bytes);
  });

  test('prints the source’s words in its order', () => {
    expectInOrder(pages, [
      'Child sexual exploitation information report', 'This report is not a referral. If a child is in immediate danger call 999.',
      '1.1 Date/time of report', '1.2 Your details', 'Name', 'Post/Job Title', 'Agency', 'Contact details',
      'Witnessed incident', 'Professional', 'Member of the public',
      'Answer 2.2 only if the answer to question 2.1 is ‘Professional’ or ‘Member of the public’.',
      'If the information was supplied by someone other than yourself, on a scale of 1 – 5 how reliable do you think they are?', 'always reliable', 'unreliable', 'Don’t know',
      'How accurate if the information on a scale of 1 – 5?', 'known to be true without doubt', 'suspected to be false', 'Don’t know',
      'If the information is from a 3rd party would they be willing to engage with the police?', 'Yes', 'No',
      'Do not share with the child or the school.',
      'Does this information involve a licensed service (e.g. newsagents, takeaways, pubs, off licences, taxi’s etc)?',
      'Answer 3.2 only if the answer to question 3.1 is Yes.', 'If yes please provide trading name and address of premises',
      'Please provide clear & accurate information: Include as much detail as possible', 'D.O.B', 'When you have filled this in',
      'If you have access to secure email please forward this report to the police intelligence department OR contact the Missing From Home officer in your area. OR hand deliver to the Safeguarding and Review Unit.',
      'Continuation sheet',
    ]);
  });

  test('has a line for why under a rule that may be broken with a reason', () => {
    expectInOrder(pages, ['Has every such child been referred', 'This report is not a referral: refer now, or say why not.', 'If not, why:']);
  });

  test('is of a length that somebody will fill in', () => {
    expect(pages.length).toBeGreaterThanOrEqual(5);
    expect(pages.length).toBeLessThanOrEqual(6);
  });

  test('bears its marking twice, its version and its number on every page', () => {
    pages.forEach((page, index) => {
      expect(page.split('OFFICIAL-SENSITIVE')).toHaveLength(3);
      expect(page).toContain('information-report1.0.0-draft');
      expect(page).toContain(`Page${index + 1}of${pages.length}`);
      expect(page).toContain('Nameorreference');
      expect(page).toContain('Knotknown');
    });
  });
});

test.each([['referral', 19], ['appendix-2-assessment', 8], ['cse-screening', 10], ['return-home-interview', 14], ['safe-and-well-check', 11]] as const)('%s takes no more than %i sheets', async (id, most) => {
  expect((await readPages(await print(formOf('forms', id)))).length).toBeLessThanOrEqual(most);
});

/**
 * The questions whose own words paper prints, at any depth. Not so: what is inside the two lines of an observation, the only question
 * of a component or item inside another (its holder's words stand for it), and the words of an "Other", which a table asks for in the head of its column.
 */
function listAsked(shape: Shape, depth = 0): readonly Question[] {
  return shape.questions.filter(({ derivedFrom }) => derivedFrom?.key !== 'other').flatMap((question) => {
    const inner = shapeOf(question);
    if (!inner || question.derivedFrom?.key === 'observed') return [question];
    return [question, ...(depth > 0 && inner.questions.length === 1 ? [] : listAsked(inner, depth + 1))];
  });
}

describe.each([
  ['forms', 'information-report'], ['forms', 'cse-screening'], ['forms', 'appendix-2-assessment'], ['forms', 'referral'],
  ['forms', 'return-home-interview'], ['forms', 'safe-and-well-check'], ['test/forms', 'kitchen-sink'],
])('%s %s', (folder, id) => {
  const form = formOf(folder, id);
  let bytes: Uint8Array;
  beforeAll(async () => { bytes = await print(form); });

  test('prints every section and every question of the record in order', async () => {
    const texts = form.sections.flatMap(({ title, blocks }, index) => [
      `${index + 1} ${title.en}`,
      ...blocks.flatMap((block) => (block.kind === 'question' ? [asPrinted((block.question.says ?? block.question.ask).en)] : [])),
    ]);
    expectInOrder(await readPages(bytes), texts);
  });

  test('prints every question at any depth, and every choice, with its code where that is a standard’s', async () => {
    const text = (await readPages(bytes)).join('');
    for (const question of listAsked(form.answers)) {
      expect(text, question.address).toContain(squeeze(asPrinted(createSay(form)(question.says ?? question.ask))));
      if (question.type !== 'choice' && question.type !== 'choices') continue;
      const offered = question.options.filter(({ deprecated }) => !deprecated);
      if (offered.length > 40) continue;
      for (const { code, label, says } of offered) {
        const words = (says ?? label).en;
        expect(text, `${question.address} ${code}`).toContain(squeeze(code === code.toUpperCase() ? `${words}${code}` : words));
      }
    }
  });

  test('is set in 12 point: nothing is so wide that the browser shrinks the page', async () => {
    const sizes = await countSizes(bytes);
    const [most] = [...sizes].sort(([, a], [, b]) => b - a)[0] ?? [];
    expect(most).toBe(12);
  });

  test('breaks none of the linted rules of PDF/UA-1', async () => {
    expect(await lintPdfUa(bytes)).toEqual([]);
  });

  test('holds nothing that acts', async () => {
    const keys = await listKeys(bytes);
    expect(keys).toContain('StructTreeRoot');
    for (const key of ['JS', 'JavaScript', 'OpenAction', 'Launch', 'URI', 'A', 'AA', 'EmbeddedFile', 'AcroForm', 'CreationDate', 'ModDate']) expect(keys).not.toContain(key);
  });
});

/** Words as they stand at the head of a line: with a capital, and without a full stop where more words may follow. */
function asPrinted(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`.replace(/\.$/, '');
}
