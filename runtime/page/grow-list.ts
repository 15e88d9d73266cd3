import { buildObject, type Place, type TreeContext } from './build-tree.ts';
import { ask } from './ask.ts';
import { element } from './elements.ts';
import { fillLists } from './make-reason.ts';
import type { ListPlan } from './plan.ts';
import type { ItemNode, ListNode } from './tree.ts';

const ID_ATTRIBUTES = ['id', 'for', 'name', 'aria-describedby', 'aria-labelledby'];

/** Lets a list grow and shrink. Items are copies of the first as it was printed, before anything was entered. */
export function growList(plan: ListPlan, { id, address }: Place, context: TreeContext): Pick<ListNode, 'itemName' | 'items' | 'addItem' | 'removeItem'> {
  const first = element(`${id}-0--item`);
  const pattern = first.cloneNode(true) as HTMLElement;
  const itemName = pattern.querySelector('legend')?.textContent?.trim().replace(/ 1$/, '') ?? '';
  const holder = element(`${id}--items`);
  const addButton = element(`${id}--add`);
  const items: ItemNode[] = [];
  let slots = 0;

  const bind = (item: HTMLElement, slot: number): ItemNode => {
    const node: ItemNode = { element: item, object: buildObject(plan.item, { id: `${id}-${slot}`, address }, context) };
    const remove = element(`${id}-${slot}--remove`);
    remove.addEventListener('click', async () => {
      if (isFilled(item) && !(await ask({ heading: `${remove.textContent}?`, text: 'Its answers will be lost.', yes: 'Remove it', no: 'Go back' }))) return;
      const position = items.indexOf(node);
      removeItem(node);
      context.announce(`${itemName} ${position + 1} removed`);
      focusFirst((items[position] ?? items.at(-1))?.element ?? holder);
      context.changed();
    });
    items.push(node);
    slots = slot + 1;
    number();
    return node;
  };
  const number = (): void => {
    items.forEach(({ element: item }, index) => {
      const words = `${itemName} ${index + 1}`;
      const legend = item.querySelector('legend');
      if (legend) legend.textContent = words;
      const button = item.querySelector<HTMLElement>(':scope > button');
      if (!button) return;
      button.textContent = `Remove ${words}`;
      button.hidden = items.length === 1;
    });
    addButton.hidden = items.length >= plan.max;
  };
  const addItem = (): ItemNode => {
    const slot = slots;
    const item = pattern.cloneNode(true) as HTMLElement;
    renumber(item, `${id}-0`, `${id}-${slot}`);
    holder.append(item);
    const node = bind(item, slot);
    fillLists(item);
    return node;
  };
  const removeItem = (node: ItemNode): void => {
    items.splice(items.indexOf(node), 1);
    node.element.remove();
    if (items.length === 0) addItem();
    number();
  };

  addButton.addEventListener('click', () => {
    const item = addItem();
    context.announce(`${itemName} ${items.length} added`);
    context.changed();
    focusFirst(item.element);
  });
  bind(first, 0);
  return { itemName, items, addItem, removeItem };
}

/** Gives a copy the ids of its own place. */
function renumber(copy: HTMLElement, from: string, to: string): void {
  for (const each of [copy, ...copy.querySelectorAll<HTMLElement>('*')]) {
    for (const attribute of ID_ATTRIBUTES) {
      const value = each.getAttribute(attribute);
      if (value === null) continue;
      const moved = value.split(' ').map((part) => (part === from || part.startsWith(`${from}-`) ? `${to}${part.slice(from.length)}` : part));
      each.setAttribute(attribute, moved.join(' '));
    }
  }
}

/** Something was entered in it. */
function isFilled(item: HTMLElement): boolean {
  return [...item.querySelectorAll<HTMLInputElement>('input, select, textarea')].some((box) => (box.matches('[type=radio], [type=checkbox]') ? box.checked : box.value));
}

function focusFirst(within: HTMLElement): void {
  within.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus();
}
