import { readReason } from './collect.ts';
import { find } from './elements.ts';
import { writeReason } from './fill.ts';
import { nodesIn, type ObjectNode, type QuestionNode } from './tree.ts';

/** Follows what is typed and chosen: boxes that exclude others, answers that make a reason for no answer untrue. */
export function followTyping(root: ObjectNode, changed: () => void): void {
  find('form')?.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    if (target instanceof HTMLInputElement && target.type === 'checkbox' && target.checked) excludeOthers(target);
    for (const node of nodesIn(root)) if (node.wrapper.contains(target)) settle(node, target);
    changed();
  });
}

/** The box `none` unticks all others, and any other unticks it. GOV.UK Frontend: checkboxes, data-behaviour. */
function excludeOthers(ticked: HTMLInputElement): void {
  const exclusive = isExclusive(ticked);
  const group = ticked.closest('.c-question')?.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(ticked.name)}"]`) ?? [];
  for (const box of group) if (box !== ticked && (exclusive || isExclusive(box))) box.checked = false;
}

function isExclusive(box: HTMLInputElement): boolean {
  return box.getAttribute('data-behaviour') === 'exclusive';
}

/** Whether an answer cannot be taken back once it is given: a radio cannot be unchosen. */
export function isChosenOnce({ plan: { type } }: QuestionNode): boolean {
  return type === 'yes-no' || type === 'choice' || type === 'scale' || type === 'category';
}

/** An answer given after a reason for having none takes the reason away; a reason given after a choice takes the choice away. */
function settle(node: QuestionNode, target: HTMLElement): void {
  if (node.kind !== 'leaf' || readReason(node) === undefined) return;
  if (target === node.reason) {
    if (isChosenOnce(node)) node.leaf.write(undefined);
    return;
  }
  const { value, absent, problem } = node.leaf.read();
  if (value !== undefined || absent !== undefined || problem) writeReason(node, undefined);
}
