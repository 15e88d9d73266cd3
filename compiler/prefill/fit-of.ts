import type { Fit, Stay } from '../../runtime/prefill/plan.ts';
import type { NumberQuestion, Question, TextQuestion } from '../model/question.ts';
import { unreachable } from '../unreachable.ts';
import { matchParts, type Setting } from './match-parts.ts';

/** Which answers to one question another takes as they are, or why none. */
export function fitOf(source: Question, target: Question, setting: Setting): Fit | Stay['why'] {
  // A date of signing and an observation belong to one record; the yes or no before a list goes with the list.
  if (source.derivedFrom?.key === 'signed' || source.derivedFrom?.key === 'observed' || target.derivedFrom?.key === 'first') return 'of-this-record';
  if (source.type !== target.type) return 'another-kind';
  const isSameWords = source.ask.en === target.ask.en;
  if (setting === 'entry' && !isSameWords && source.type !== 'component') return 'asked-differently';
  switch (target.type) {
    case 'text': {
      const text = source as TextQuestion;
      if ((text.lines > 1 || target.lines > 1) && !isSameWords) return 'asked-differently';
      if (text.format !== target.format || text.pattern?.match !== target.pattern?.match || text.lines > target.lines) return 'another-kind';
      return { kind: 'text', maxLength: target.maxLength };
    }
    case 'yes-no': case 'tick': case 'date': case 'time': case 'date-time': case 'partial-date': case 'moment': return { kind: 'any' };
    case 'choice': case 'choices': return { kind: 'codes', codes: target.options.map(({ code }) => code) };
    case 'integer': case 'decimal': {
      if ((source as NumberQuestion).unit?.en !== target.unit?.en) return 'asked-differently';
      return { kind: 'number', ...(target.min === undefined ? {} : { min: target.min }), ...(target.max === undefined ? {} : { max: target.max }) };
    }
    case 'identifier': return { kind: 'systems', systems: target.systems };
    case 'component': {
      const { component, shape } = source as Extract<Question, { type: 'component' }>;
      return component === target.component ? { kind: 'object', object: matchParts(shape, target.shape, 'component') } : 'another-kind';
    }
    case 'list': {
      const { itemComponent, item } = source as Extract<Question, { type: 'list' }>;
      if (itemComponent !== target.itemComponent) return 'another-kind';
      // A component's own list, such as a person's numbers, means the same wherever the component is used.
      return { kind: 'list', object: matchParts(item, target.item, itemComponent === undefined ? setting : 'component'), max: target.max };
    }
    // A judgement, a pointer into the record, a file beside it.
    case 'scale': case 'category': case 'grid': case 'reference': case 'link': case 'attachment': return 'of-this-record';
    default: return unreachable(target);
  }
}
