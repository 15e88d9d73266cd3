import type { Condition } from '../model/condition.ts';

/** A condition in its author's words: `always` where there is none. */
export function sayWhen(when: Condition | undefined): string {
  const texts = when?.all.map(({ text }) => text) ?? [];
  if (texts.length === 0) return 'always';
  return texts.length === 1 ? texts.join('') : texts.map((text) => `(${text})`).join(' && ');
}
