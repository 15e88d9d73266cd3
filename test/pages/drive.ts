import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Action } from './actions.ts';
import type { OpenPage } from './open-page.ts';

/** Does each thing by mouse, section by section: clicks on labels and fields, then types. */
export async function fillByMouse({ page, folder: files, reach }: OpenPage, actions: readonly Action[]): Promise<void> {
  for (const action of actions) {
    await reach(action.kind === 'choose' ? `${action.id}--question` : action.id);
    switch (action.kind) {
      case 'type':
        await page.click(`[id="${action.id}"]`, { count: 3 });
        await typeText(page, action.text);
        break;
      case 'choose':
        await page.click(`label[for="${await findBox(page, action)}"]`);
        break;
      case 'select':
        await page.select(`[id="${action.id}"]`, action.value);
        break;
      case 'press':
        await page.click(`[id="${action.id}"]`);
        break;
      case 'file':
        await chooseFile(page, action.id, path.join(files, action.name));
    }
  }
}

/**
 * Does everything with the keyboard alone: Tab from the top of each page to each field, Enter on the first section and on Continue. Fails
 * if a field is never reached.
 */
export async function fillByKeyboard({ page, folder: files }: OpenPage, actions: readonly Action[]): Promise<void> {
  const waiting = new Map<string, Action[]>();
  for (const action of actions) waiting.set(action.id, [...(waiting.get(action.id) ?? []), action]);
  let left = actions.length;
  for (let tabs = 0; left > 0; tabs += 1) {
    if (tabs > 6000) throw new Error(`Tab never reaches ${[...waiting].flatMap(([id, some]) => (some.length > 0 ? [id] : [])).join(', ')}.`);
    const active = await page.evaluate(() => {
      const { id, name = '', type = '' } = document.activeElement as HTMLInputElement;
      return { id, link: document.activeElement?.getAttribute('href') ?? '', group: type === 'radio' || type === 'checkbox' ? name.replace(/-about$/, '') : '' };
    });
    const [action] = waiting.get(active.id) ?? waiting.get(active.group) ?? [];
    if (active.link === '#section-1' || (active.id === 'continue' && !(await isWaiting(page, waiting)))) {
      await page.keyboard.press('Enter');
      continue;
    }
    if (!action || (action.kind === 'choose' && !(await chooseHere(page, action, active.id)))) {
      await page.keyboard.press('Tab');
      continue;
    }
    waiting.get(action.id)?.shift();
    left -= 1;
    if (action.kind === 'type') await typeText(page, action.text);
    if (action.kind === 'select') await selectHere(page, action.value);
    if (action.kind === 'file') await chooseFile(page, action.id, path.join(files, action.name));
    if (action.kind === 'press') await page.keyboard.press((await page.evaluate(() => document.activeElement?.tagName)) === 'BUTTON' ? 'Enter' : 'Space');
  }
}

/** Whether something is still to be done on the page in sight. */
function isWaiting(page: Page, waiting: ReadonlyMap<string, readonly Action[]>): Promise<boolean> {
  const ids = [...waiting].filter(([, some]) => some.length > 0).map(([id]) => id);
  return page.evaluate((wanted) => {
    const here = document.getElementById(location.hash.slice(1));
    return wanted.some((id) => here?.contains(document.getElementById(id) ?? document.getElementById(`${id}--question`)));
  }, ids);
}

/** Chooses with Space or the arrow keys if the box is in the group that has the focus; checkboxes are reached one by one. */
async function chooseHere(page: Page, action: Extract<Action, { kind: 'choose' }>, active: string): Promise<boolean> {
  const box = await findBox(page, action);
  if (box === active) {
    await page.keyboard.press('Space');
    return true;
  }
  const steps = await page.evaluate((from, to) => {
    const boxes = [...document.getElementsByName((document.getElementById(to) as HTMLInputElement).name)] as HTMLInputElement[];
    return boxes[0]?.type === 'radio' ? boxes.findIndex(({ id }) => id === to) - boxes.findIndex(({ id }) => id === from) : 0;
  }, active, box);
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
  return steps > 0;
}

/** Types key by key; the rest of a long text comes at once, as from dictation. */
async function typeText(page: Page, text: string): Promise<void> {
  const keys = text.length > 60 ? text.slice(0, 20) : text;
  await page.keyboard.type(keys);
  if (keys.length < text.length) await page.keyboard.sendCharacter(text.slice(keys.length));
}

async function selectHere(page: Page, value: string): Promise<void> {
  for (let step = 0; step < 100 && (await page.evaluate(() => (document.activeElement as HTMLSelectElement).value)) !== value; step += 1) {
    await page.keyboard.press('ArrowDown');
  }
}

/** The id of the box with a label inside a question. */
async function findBox(page: Page, { id, label }: { readonly id: string; readonly label: string }): Promise<string> {
  const found = await page.evaluate((wrapper, words) => {
    const labels = [...document.getElementById(wrapper)?.querySelectorAll('label') ?? []];
    return labels.find((one) => one.textContent?.trim() === words)?.htmlFor;
  }, `${id}--question`, label);
  if (!found) throw new Error(`${id} has no “${label}”.`);
  return found;
}

async function chooseFile(page: Page, id: string, file: string): Promise<void> {
  const input = await page.$(`input[id="${id}"]`);
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await page.waitForFunction((status) => /bytes/.test(document.getElementById(status)?.textContent ?? ''), {}, `${id}--file`);
}
