import type { Browser, SerializedAXNode } from 'puppeteer-core';
import { afterAll, describe, it } from 'vitest';
import { formOf } from '../content/compiled.ts';
import { launchBrowser } from '../support/browser.ts';
import { expectGolden } from '../support/expect-golden.ts';
import { openPage } from './open-page.ts';

const form = formOf('test/forms', 'kitchen-sink');
const TYPES = [...new Map(form.answers.questions.filter(({ when }) => !when).map(({ type, id }) => [type, id])).entries()];
const launched = await launchBrowser();
const reason = 'unavailable' in launched ? launched.unavailable : '';

// What a screen reader is given for each type of question, as Chromium computes it: roles, names, descriptions, states.
describe.skipIf(reason)(`the accessibility tree${reason && ` (left out: ${reason})`}`, () => {
  const browser = launched as Browser;
  afterAll(() => browser.close());

  it.each(TYPES)('%s', async (type, id) => {
    const opened = await openPage(browser, form);
    await opened.reach(`q-${id}--question`);
    const root = await opened.page.$(`[id="q-${id}--question"]`);
    if (!root) throw new Error(`The page does not ask ${id}.`);
    const tree = await opened.page.accessibility.snapshot({ root, interestingOnly: false });
    expectGolden(`test/pages/accessibility/${type}.txt`, `${tree ? sayTree(tree).join('\n') : ''}\n`);
    await opened.close();
  });
});

/** What frames others and says nothing, or says again what stands around it. */
const FRAMES = new Set(['none', 'generic', 'ListMarker', 'LabelText', 'LineBreak', 'MenuListPopup']);
/** States as they are unless said; numbers that differ from run to run. */
const UNSAID = new Set(['readonly', 'required', 'multiline', 'expanded', 'backendNodeId', 'loaderId', 'haspopup']);

/** A line each: role, name, description and states. */
function sayTree({ role, name, description, children = [], ...states }: SerializedAXNode, depth = 0): string[] {
  if (role === 'InlineTextBox' || (role === 'StaticText' && !name?.trim())) return [];
  const said = Object.entries(states).filter(([key, value]) => !UNSAID.has(key) && ['string', 'number', 'boolean'].includes(typeof value) && value !== '').map(([key, value]) => `${key}=${String(value)}`);
  if (FRAMES.has(role) && !name) return children.flatMap((child) => sayTree(child, depth));
  const line = `${'  '.repeat(depth)}${[role, ...(name ? [JSON.stringify(name.trim())] : []), ...(description ? [`(${description})`] : []), ...said.sort()].join(' ')}`;
  return [line, ...children.flatMap((child) => sayTree(child, depth + 1))];
}
