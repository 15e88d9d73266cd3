import type { Form } from '../../compiler/model/form.ts';
import { answerToTypes } from './answer-to.ts';
import { indentTypes } from './indent-types.ts';
import { projectRecord } from './project-record.ts';
import { commentText } from './projection.ts';
import { writeTypes } from './write-types.ts';

/** Builds the TypeScript types of a form's records. They say what can be there, not all that a validator checks. */
export async function buildTypes(form: Form): Promise<string> {
  const words = [form.title.en, `${form.id} ${form.version}`, form.purpose.en, ...(form.notFor ? [form.notFor.en] : [])];
  const head = words.flatMap((text) => commentText(text).split('\n'));
  const types = indentTypes(await writeTypes(projectRecord(form)));
  return `/**\n${head.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n\n${types.trim()}\n${answerToTypes}`;
}
