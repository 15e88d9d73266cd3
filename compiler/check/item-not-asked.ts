import type { Check } from './check.ts';
import { citationsOf } from '../model/citations.ts';

/** Every catalogued item of the parts a form uses is asked, or left out with a reason. */
export const itemNotAsked: Check = {
  code: 'item-not-asked',
  severity: 'error',
  summary: 'every catalogued item of the parts a form uses is asked, or left out with a reason',
  why: 'An item that is dropped without a word is how facts get lost between agencies.',
  example: {
    wrong: `# the catalogue has items 1 and 2
- {id: name, item: 1, type: text, ask: Name}`,
    right: `- {id: name, item: 1, type: text, ask: Name}
- {id: post, item: 2, type: text, ask: Post/Job Title}`,
  },
  find(form) {
    const cited = citationsOf(form);
    const done = new Set([...cited, ...form.leftOut].map(({ source, part, item }) => JSON.stringify([source, part, item])));
    const parts = new Set([...cited, ...form.leftOut].filter(({ item, part }) => item !== undefined && part !== undefined).map(({ source, part }) => JSON.stringify([source, part])));
    return form.sources.flatMap((source) => [...source.parts].filter(([part]) => parts.has(JSON.stringify([source.id, part]))).flatMap(([part, items]) =>
      items.flatMap((words, index) => (done.has(JSON.stringify([source.id, part, index + 1])) ? [] : [{
        span: form.at, message: `Item ${index + 1} of “${part}” in ${source.id} is not asked: “${words}”.`, help: `Ask it, or say why not: \`leftOut: {${source.id}: {${JSON.stringify(part)}: {${index + 1}: <why>}}}\`.`,
      }]))));
  },
};
