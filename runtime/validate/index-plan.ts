import type { ObjectPlan } from './plan.ts';

/** What a form's questions are found by. */
export interface PlanIndex {
  /** The objects of answers by id: `answers`, `child`, `people-item.person`. */
  readonly shapes: ReadonlyMap<string, ObjectPlan>;
  readonly addresses: ReadonlySet<string>;
}

/** Lists the objects of answers and the addresses of a form; their names follow from the ids of questions. */
export function indexPlan(answers: ObjectPlan): PlanIndex {
  const shapes = new Map([['answers', answers]]);
  const addresses = new Set<string>();
  const list = ({ questions }: ObjectPlan, shape: string, address: string): void => {
    for (const { id, type, item } of questions.values()) {
      addresses.add(address + id);
      if (!item || type === 'grid') continue;
      const name = `${shape}${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}${type === 'list' ? '-item' : ''}`;
      shapes.set(name, item);
      list(item, `${name}.`, `${address}${id}.`);
    }
  };
  list(answers, '', '');
  return { shapes, addresses };
}
