import type { Form } from '../../compiler/model/form.ts';

/** Names that mean the same in the types of every form. */
const KEPT = [
  'DraftRecord', 'FinalRecord', 'ExtractRecord', 'DraftAnswers', 'FinalAnswers', 'MomentAnswer', 'CategoryAnswer', 'ReferenceAnswer', 'AttachmentAnswer',
  'AbsentReason', 'Answered', 'Absent', 'Unanswered', 'QuestionId', 'AnswerTo',
];

/** Makes a TypeScript type name from an id: `people-item.person` gives `PeopleItemPerson`. A letter after a digit is a capital. */
export function typeName(id: string): string {
  const joined = id.split(/[^A-Za-z0-9]+/).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
  const name = joined.replace(/[0-9]+[a-z]/g, (match) => match.toUpperCase());
  return /^[A-Za-z]/.test(name) ? name : `Type${name}`;
}

/** The name of the type of any record of a form: `InformationReportRecord`. */
export function recordTypeName(form: Form): string {
  const name = `${typeName(form.id)}Record`;
  return KEPT.includes(name) ? `${typeName(form.id)}FormRecord` : name;
}

/** Gives each object of a form's answers a type name of its own. */
export function createNames(form: Form): (id: string, prefix?: string) => string {
  const taken = new Set([...KEPT, recordTypeName(form)].map((name) => name.toLowerCase()));
  return (id, prefix = '') => {
    const base = `${prefix}${typeName(id)}`;
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${base}${n}`;
    taken.add(name.toLowerCase());
    return name;
  };
}
