import { dependencies } from '../../compiler/expression/dependencies.ts';
import { toJavaScript } from '../../compiler/expression/to-javascript.ts';
import type { Form, Rule } from '../../compiler/model/form.ts';
import { findQuestion } from '../../compiler/model/walk.ts';
import { readsAge } from '../json-schema/reasonable-rules.ts';
import { nameContacts } from './name-contacts.ts';
import type { PartNames, RuleNames } from './name-parts.ts';
import { quoteObject } from './quote-object.ts';

/** Writes each rule as its data and as a function that tells whether an object breaks it. */
export function writeRules(form: Form, parts: PartNames): string[] {
  return parts.rules.flatMap(({ rule, plan, broken }) => [
    `const ${plan} = ${quoteObject(planRule(form, rule, parts))};`,
    `const ${broken} = (object, judging) => ${toJavaScript(rule.broken, 'object')};`,
  ]);
}

function planRule(form: Form, rule: Rule, parts: PartNames): object {
  const question = lastAsked(rule, parts);
  return {
    id: rule.id, severity: rule.severity, message: nameContacts(form, rule.message.en), ...(question ? { question } : {}),
    ...(rule.severity === 'error' && readsAge(rule.broken) ? { age: true } : {}),
  };
}

/** Of the questions that a rule asks to be otherwise, the last asked outside inner lists: the answer most likely still to be mended. */
function lastAsked(rule: Rule, parts: PartNames): readonly string[] | undefined {
  const [shape] = [...parts.shapes].find(([, { rules }]) => rules.some((names: RuleNames) => names.rule === rule)) ?? [];
  if (!shape) return undefined;
  const side = rule.must ?? rule.never ?? rule.when;
  const paths = side ? dependencies(side) : [];
  const found = paths.flatMap((path) => {
    const lists = path.map((_, index) => path.slice(0, index + 1)).filter((start) => findQuestion(shape, start)?.type === 'list');
    const outside = lists[0] ?? path;
    const question = findQuestion(shape, outside);
    return question ? [{ outside, order: question.order }] : [];
  });
  return found.sort((a, b) => b.order - a.order)[0]?.outside;
}
