import { readReason, type Collected } from './collect.ts';
import { create } from './elements.ts';
import type { PagePlan } from './plan.ts';
import { nodesIn, type ObjectNode, type QuestionNode } from './tree.ts';

/** Shows what is asked now and hides the rest; sections and blocks without a question asked are hidden with it. */
export function showAsked(root: ObjectNode, { asked, answers }: Collected): void {
  showObject(root, answers, { asked, around: true });
  for (const block of document.querySelectorAll<HTMLElement>('.c-more, .c-section')) {
    const questions = [...block.querySelectorAll<HTMLElement>('.c-question')].filter((one) => one !== block);
    if (questions.length > 0) block.hidden = questions.every(({ hidden }) => hidden);
  }
}

function showObject(object: ObjectNode, answers: unknown, { asked, around }: { readonly asked: ReadonlySet<QuestionNode>; readonly around: boolean }): void {
  const values = (answers ?? {}) as Readonly<Record<string, unknown>>;
  for (const node of object.nodes) {
    const shown = around && asked.has(node);
    const value = values[node.plan.id];
    // With a reason given there is nothing more to ask, but an answer that contradicts it must stay in sight.
    const open = readReason(node) === undefined || value !== undefined;
    node.wrapper.hidden = !shown;
    const body = document.getElementById(`${node.id}--body`);
    if (body) body.hidden = !open;
    if (node.kind === 'component') showObject(node.object, value, { asked, around: shown && open });
    if (node.kind === 'list') node.items.forEach((item) => showObject(item.object, undefined, { asked, around: shown && open }));
  }
}

/** Repeats answers where the form shows them again. */
export function showRepeated(plan: PagePlan, root: ObjectNode): void {
  for (const { id, address } of plan.shown) {
    const place = document.getElementById(id);
    const said = [...nodesIn(root)].filter((node) => node.plan.address === address).map(sayNode).filter(Boolean).join('; ');
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
export function showCount(of: HTMLTextAreaElement): void {
  const group = of.closest<HTMLElement>('.govuk-character-count');
  const message = document.getElementById(`${of.id}-info`);
  if (!group || !message) return;
  const limit = Number(group.getAttribute('data-maxlength'));
  const left = limit - [...of.value.trim()].length;
  message.hidden = left > limit / 4;
  message.classList.toggle('govuk-error-message', left < 0);
  message.classList.toggle('govuk-hint', left >= 0);
  message.replaceChildren(create('span', { text: left < 0 ? `${-left} characters too many` : `${left} characters left` }));
}
