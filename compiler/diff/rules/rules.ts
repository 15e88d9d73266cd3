import type { ChangeKind } from '../difference.ts';
import { choiceRules } from './choice-rules.ts';
import type { DiffRules } from './diff-rule.ts';
import { formRules } from './form-rules.ts';
import { questionRules } from './question-rules.ts';
import { ruleRules } from './rule-rules.ts';
import { valueRules } from './value-rules.ts';

/** Exactly one rule for each kind of difference: a new kind is a type error here until it has one. */
export const rules: DiffRules<ChangeKind> = { ...formRules, ...questionRules, ...valueRules, ...choiceRules, ...ruleRules };
