import { nameQuestion } from './name-question.ts';
import type { ObjectPlan, QuestionPlan } from './plan.ts';

/** What stands at a place in the answers, by the form. */
export interface Located {
  /**
   * answer: a question's. entry: of a list. row: of a grid. choice: one of several. member: inside an answer of several members.
   * reason: for a missing answer. reasons: the map of them. key: by which the object is pointed at. object: the answers themselves.
   * unknown: nothing of the form.
   */
  readonly kind: 'answer' | 'entry' | 'row' | 'choice' | 'member' | 'reason' | 'reasons' | 'key' | 'object' | 'unknown';
  /** The question, or the one around; left out for objects of answers. */
  readonly question?: QuestionPlan;
  readonly address?: string;
  readonly member?: string;
  /** The entries and components around, in words: “Person 2”. */
  readonly within: readonly string[];
}

/** Finds what a place in the answers is. */
export function locate(plan: ObjectPlan, keys: readonly (string | number)[]): Located {
  return inObject(plan, keys, { ids: [], within: [] });
}

interface Around {
  readonly ids: readonly string[];
  readonly within: readonly string[];
}

function inObject(plan: ObjectPlan, [first, ...rest]: readonly (string | number)[], { ids, within }: Around): Located {
  if (first === undefined) return { kind: 'object', within };
  const id = String(first);
  if (id === 'absent') return inReasons(plan, rest, { ids, within });
  if (id === 'key') return { kind: 'key', within };
  const question = ownQuestion(plan.questions, id);
  return question ? inAnswer(question, rest, { ids: [...ids, id], within }) : { kind: 'unknown', within };
}

function inReasons(plan: ObjectPlan, [first]: readonly (string | number)[], { ids, within }: Around): Located {
  if (first === undefined) return { kind: 'reasons', within };
  const question = ownQuestion(plan.questions, String(first));
  return question ? { kind: 'reason', question, address: [...ids, first].join('.'), within } : { kind: 'unknown', within };
}

function inAnswer(question: QuestionPlan, keys: readonly (string | number)[], around: Around): Located {
  const [first, ...rest] = keys;
  const here = { question, address: around.ids.join('.'), within: around.within };
  if (first === undefined) return { kind: 'answer', ...here };
  if (question.type === 'list') {
    const within = [...around.within, `${question.itemName ?? 'Entry'} ${Number(first) + 1}`];
    return rest.length === 0 || !question.item ? { kind: 'entry', ...here, within } : inObject(question.item, rest, { ids: around.ids, within });
  }
  if (question.item) {
    const { kind, text } = nameQuestion(question.ask);
    return inObject(question.item, keys, { ids: around.ids, within: kind === 'noun' ? [...around.within, text] : around.within });
  }
  if (question.rows && question.columns) return inGrid(question, keys, { ...around, here });
  if (question.type === 'choices') return { kind: 'choice', ...here };
  return { kind: 'member', ...here, member: String(first) };
}

type AroundGrid = Around & { readonly here: Omit<Located, 'kind'> };

function inGrid(grid: QuestionPlan, [row, column, ...rest]: readonly (string | number)[], { ids, within, here }: AroundGrid): Located {
  if (!grid.rows?.includes(String(row))) return { kind: 'unknown', within };
  if (column === undefined) return { kind: 'row', ...here };
  const question = ownQuestion(grid.columns ?? {}, String(column));
  return question ? inAnswer(question, rest, { ids: [...ids, String(column)], within }) : { kind: 'unknown', within };
}

function ownQuestion(questions: Readonly<Record<string, QuestionPlan>>, id: string): QuestionPlan | undefined {
  return Object.hasOwn(questions, id) ? questions[id] : undefined;
}
