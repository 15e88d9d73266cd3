import { readReason, type Answers, type Collected } from './collect.ts';
import { create, find, findAll } from './elements.ts';
import { isChosenOnce } from './follow-typing.ts';
import { growBox, widenDays } from './grow-box.ts';
import type { PagePlan } from './plan.ts';
import { nodesIn, type ObjectNode, type QuestionNode } from './tree.ts';

/** Shows what is asked now and hides the rest; sections and blocks without a question asked are hidden with it. */
export function showAsked(root: ObjectNode, collected: Collected): void {
  showObject(root, collected.answers, { collected, around: true });
  for (const block of findAll('.c-more, .c-section')) {
    const questions = [...block.querySelectorAll<HTMLElement>('.c-question')].filter((one) => one !== block);
    if (questions.length > 0) block.hidden = questions.every(({ hidden }) => hidden);
  }
}

/** `around`: whether what holds the object is shown. */
function showObject(object: ObjectNode, answers: Answers, { collected, around }: { readonly collected: Collected; readonly around: boolean }): void {
  for (const node of object.nodes) {
    const value = answers[node.plan.id];
    const shown = around && collected.asked.has(node);
    // With a reason given there is nothing more to ask, but an answer that contradicts it must stay in sight.
    const reason = readReason(node);
    const open = reason === undefined || value !== undefined;
    node.wrapper.hidden = !shown;
    node.reason?.closest('.c-absent')?.classList.toggle('c-given', reason !== undefined);
    node.wrapper.classList.toggle('c-answered', value !== undefined && reason === undefined && node.kind === 'leaf' && !isChosenOnce(node));
    const body = find(`${node.id}--body`);
    if (body) body.hidden = !open;
    const inside = { collected, around: shown && open };
    if (node.kind === 'component') showObject(node.object, (value ?? {}) as Answers, inside);
    if (node.kind === 'list') {
      const recorded = collected.recorded.get(node) ?? [];
      for (const item of node.items) showObject(item.object, ((value ?? []) as Answers[])[recorded.indexOf(item)] ?? {}, inside);
    }
  }
}

/** Repeats answers where the form shows them again. */
export function showRepeated(plan: PagePlan, root: ObjectNode): void {
  for (const { id, address } of plan.shown) {
    const place = find(id);
    const said = [...nodesIn(root)].filter((node) => node.address === address).map(sayNode).filter(Boolean).join('; ');
    if (place) place.textContent = said || 'Not answered yet';
  }
}

/** A question's answer in words. */
export function sayNode(node: QuestionNode): string {
  switch (node.kind) {
    case 'leaf':
      return node.leaf.say();
    case 'component':
      return node.object.nodes.map(sayNode).filter(Boolean).join(', ');
    case 'list':
      return node.items.map(({ object }) => object.nodes.map(sayNode).filter(Boolean).join(', ')).filter(Boolean).join('; ');
  }
}

/** Tells how many characters are left in a text, once three quarters are used. Counted as the record counts: in Unicode code points. */
function showCount(of: HTMLTextAreaElement): void {
  const group = of.closest<HTMLElement>('.govuk-character-count');
  const message = find(`${of.id}-info`);
  if (!group || !message) return;
  const limit = Number(group.getAttribute('data-maxlength'));
  const left = limit - [...of.value.trim()].length;
  message.hidden = left > limit / 4;
  message.classList.toggle('govuk-error-message', left < 0);
  message.classList.toggle('govuk-hint', left >= 0);
  message.replaceChildren(create('span', { text: left < 0 ? `${-left} characters too many` : `${left} characters left` }));
}

/** Tells what is left in every box on the page in sight, and gives it the room that its text needs. */
export function showBoxes(): void {
  for (const box of findAll<HTMLTextAreaElement>('.c-here textarea.govuk-js-character-count')) {
    showCount(box);
    growBox(box);
  }
  widenDays('.c-here');
}
