import { quoteLabel } from '../../compiler/expression/say-words.ts';
import type { Form } from '../../compiler/model/form.ts';
import { questionAt } from '../../compiler/model/walk.ts';

/** Names a question by its words, and by those of what holds it. */
export function nameAddress(form: Form, address: string): string {
  const ids = address.split('.');
  const names = ids.map((_, index) => questionAt(form, ids.slice(0, index + 1).join('.'))?.ask.en).filter((name) => name !== undefined);
  return names.length === 0 ? address : names.map((name) => quoteLabel(name)).reverse().join(' under ');
}
