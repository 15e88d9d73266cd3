import type { Check } from './check.ts';
import { questionsIn } from '../model/walk.ts';

/** Every component and code list under `uses` is used. */
export const unusedUse: Check = {
  code: 'unused-use',
  severity: 'warning',
  summary: 'every component and code list under `uses` is used',
  why: 'A pin that nothing needs keeps an old version alive and hides a misspelt name.',
  example: {
    wrong: `uses: {person: 1.0.0, vehicle: 1.0.0}
# and no question of type vehicle`,
    right: `uses: {person: 1.0.0}`,
  },
  find(form) {
    const used = new Set([...questionsIn(form.answers)].flatMap((question) => [
      ...(question.type === 'component' ? [question.component] : []), ...(question.type === 'list' && question.itemComponent ? [question.itemComponent] : []),
      ...('codeList' in question && question.codeList ? [question.codeList.split('@')[0]] : []), ...(question.derivedFrom?.key === 'observed' ? ['observation'] : []),
    ]));
    return [...form.uses.keys()].filter((id) => !used.has(id)).map((id) => ({ span: form.usesAt.get(id) ?? form.at, message: `Nothing uses “${id}”.`, help: 'Remove it from `uses`.' }));
  },
};
