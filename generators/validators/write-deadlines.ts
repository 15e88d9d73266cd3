import { toJavaScript } from '../../compiler/expression/to-javascript.ts';
import type { Deadline, Form } from '../../compiler/model/form.ts';
import { nameContacts } from './name-contacts.ts';

/** Writes the form's deadlines as a list: data with one function each for when it applies. */
export function writeDeadlines(form: Form): string {
  return `[${form.deadlines.map((deadline) => writeDeadline(form, deadline)).join(',\n')}]`;
}

function writeDeadline(form: Form, { id, name, starts, within, met, when }: Deadline): string {
  return `{${[
    JSON.stringify({ id, name: nameContacts(form, name.en), starts, within, met }).slice(1, -1),
    ...(when ? [`when:(o,judging)=>${toJavaScript(when.formula, 'o')}`] : []),
  ].join(',')}}`;
}
