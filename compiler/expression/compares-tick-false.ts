import type { Shape } from '../model/question.ts';
import { findQuestion } from '../model/walk.ts';
import { unreachable } from '../unreachable.ts';
import type { Formula, Path } from './formula.ts';

/** Finds the ticks that a formula wants to be false, which no record can show. */
export function comparesTickFalse(formula: Formula, shape: Shape): Path[] {
  switch (formula.kind) {
    case 'compare': {
      const wantsFalse = (formula.op === '==' && formula.value === false) || (formula.op === '!=' && formula.value === true);
      return wantsFalse && findQuestion(shape, formula.path)?.type === 'tick' ? [formula.path] : [];
    }
    case 'and': case 'or':
      return formula.parts.flatMap((part) => comparesTickFalse(part, shape));
    case 'some': case 'every': {
      const list = findQuestion(shape, formula.path);
      return list?.type === 'list' ? comparesTickFalse(formula.item, list.item) : [];
    }
    case 'term':
      return comparesTickFalse(formula.formula, shape);
    case 'always': case 'among': case 'includes': case 'answered': case 'absent-as': case 'ticked': case 'count': case 'age-under':
    case 'compare-times': case 'hours-between':
      return [];
    default:
      return unreachable(formula);
  }
}
