import type { ObjectPlan, Sorting } from '../../runtime/prefill/plan.ts';
import type { Form } from '../model/form.ts';
import { choicesOf } from '../model/walk.ts';
import type { Question } from '../model/question.ts';
import { CONCERNING, INVOLVEMENT } from './carried-components.ts';
import { matchParts, planPart } from './match-parts.ts';

type Person = Extract<Question, { type: 'component' }>;
type List = Extract<Question, { type: 'list' }>;

/**
 * Derives where the people of a report about nobody in particular go in a form about one child, by the concepts of the boxes that say
 * what part each plays. Nothing where the report has a subject, or the new form none.
 */
export function planSorting(from: Form, to: Form): Sorting | undefined {
  const subject = to.answers.questions.find(({ id }) => id === to.subject);
  if (from.subject !== undefined || subject?.type !== 'component') return undefined;
  for (const list of from.answers.questions) {
    if (list.type !== 'list') continue;
    const person = list.item.questions.find((part): part is Person => part.type === 'component' && part.component === subject.component);
    const involvement = list.item.questions.find((part) => codesOf(part, INVOLVEMENT.subject).length > 0);
    if (!person || !involvement) continue;
    const concerning = planConcerning(list, person, to);
    return {
      list: list.id, itemName: list.itemName.en, involvement: involvement.id, withheld: { from: list.withholdFrom, to: [] },
      subject: { codes: codesOf(involvement, INVOLVEMENT.subject), part: planPerson(person, subject, to.answers.questions) },
      ...(concerning ? { concerning: { ...concerning, codes: codesOf(involvement, INVOLVEMENT.concerning) } } : {}),
    };
  }
  return undefined;
}

/** The list of people who cause concern that the new form asks for. */
function planConcerning(list: List, person: Person, to: Form): Omit<NonNullable<Sorting['concerning']>, 'codes'> | undefined {
  const target = to.answers.questions.find((question): question is List => question.type === 'list' && question.itemComponent === CONCERNING);
  const inner = target?.item.questions.find((part): part is Person => part.type === 'component' && part.component === person.component);
  if (!target || !inner) return undefined;
  const object: ObjectPlan = { shape: target.item.id, keyed: target.item.keyed, parts: [planPerson(person, inner, target.item.questions)], stays: [] };
  return { part: planPart(list, target, to.answers.questions, { fit: { kind: 'list', object, max: target.max } }) };
}

function planPerson(source: Person, target: Person, siblings: readonly Question[]) {
  return planPart(source, target, siblings, { fit: { kind: 'object', object: matchParts(source.shape, target.shape, 'component') } });
}

function codesOf(question: Question, concept: string): readonly string[] {
  return choicesOf(question).flatMap((choice) => ('code' in choice && choice.concept === concept ? [choice.code] : []));
}
