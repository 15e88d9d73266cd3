import type { Problem } from '../diagnostic.ts';
import { parseDefinition } from '../parse/parse-definition.ts';
import type { Source } from '../source.ts';
import type { Drift } from './find-drift.ts';

/** A drift as a problem at its place, with what was published and what to do. */
export function explainDrift({ file, place, thing, was, is }: Drift, name: { readonly form: string; readonly version: string }, sources: readonly Source[]): Problem {
  const source = sources.find((one) => one.file === file);
  const span = (source && parseDefinition(source).definition?.locate(place)) ?? { file, start: 0, end: 0 };
  const key = place.at(-1);
  const subject = `${thing === '' ? 'This' : thing.charAt(0).toUpperCase() + thing.slice(1)} is not as published in ${name.form} ${name.version}`;
  const part = typeof key === 'string' && !thing.endsWith(key) ? `\`${key}\` ` : 'It ';
  const words = is === undefined ? `${part}was ${say(was)}, and is gone.` : was === undefined ? `${part}is new.` : `${part}was ${say(was)}, and is ${say(is)}.`;
  return {
    span, message: `${subject}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`, help: `Put it back. ${adviseOn(file, name.form)}`,
  };
}

/** How to change for the future what stands in a file of this kind. */
function adviseOn(file: string, form: string): string {
  switch (file.split('/')[0]) {
    case 'components': case 'code-lists': return `To change it, copy the file to a new version, change that, and name it under \`uses\` in a new version of ${form}.`;
    case 'boards': return 'Records of published versions hold these categories.';
    case 'sources': return 'Published versions cite these words. Another edition of a document is a source of its own.';
    default: return `To change it, copy the file to a new version, change that, and see concordat diff ${form}.`;
  }
}

function say(value: unknown): string {
  const isPairs = Array.isArray(value) && value.every((item) => Array.isArray(item) && item.length === 2);
  const text = typeof value === 'string' ? `“${value}”` : isPairs ? (value as readonly (readonly unknown[])[]).map(([key]) => String(key)).join(', ') : JSON.stringify(value) ?? 'nothing';
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
