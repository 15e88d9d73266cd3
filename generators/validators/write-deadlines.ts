import { toJavaScript } from '../../compiler/expression/to-javascript.ts';
import type { Deadline, Form } from '../../compiler/model/form.ts';
import { nameContacts } from './name-contacts.ts';
import { quoteObject } from './quote-object.ts';

/** Writes the form's deadlines as `deadlines`, data with one function each for when it applies; nothing where there are none. */
export function writeDeadlines(form: Form): string[] {
  return form.deadlines.length === 0 ? [] : [`const deadlines = [${form.deadlines.map((deadline) => writeDeadline(form, deadline)).join(',\n')}];`];
}

function writeDeadline(form: Form, { id, name, starts, within, met, when }: Deadline): string {
  return `{${[
    quoteObject({ id, name: nameContacts(form, name.en), starts, within, met }).slice(1, -1),
    ...(when ? [`when:(object, judging) => ${toJavaScript(when.formula, 'object')}`] : []),
  ].join(',')}}`;
}
