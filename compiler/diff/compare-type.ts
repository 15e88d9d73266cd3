import type * as Types from '../model/question.ts';
import type { Question } from '../model/question.ts';
import { unreachable } from '../unreachable.ts';
import { compareChoice, compareChoices } from './compare-options.ts';
import { compareCategory } from './compare-category.ts';
import { compareGrid } from './compare-grid.ts';
import { compareSet, compareSmall, compareText as compareWords } from './compare-values.ts';
import { compareShapes } from './compare-shapes.ts';
import { compareText } from './compare-text.ts';
import { compareAll, told, type OwnComparers, type Pair } from './comparison.ts';
import { differ, type Difference } from './difference.ts';

/** What a question's type has of its own; another type is one difference, and only between like types is the rest compared. */
export function compareType(pair: Pair<Question>): Difference[] {
  const { before, after, where } = pair;
  if (before.type !== after.type) {
    const step = `${before.type} ${after.type}`;
    const values = { before: before.type, after: after.type };
    if (WIDER.has(step) || NARROWER.has(step)) return [differ(WIDER.has(step) ? 'type-widened' : 'type-narrowed', where, values, {}), ...compareSmall(pair)];
    return [differ('type-changed', where, values, { alike: jsonOf(before) === jsonOf(after) })];
  }
  switch (after.type) {
    case 'text': return compareWords(pair as Pair<Types.TextQuestion>);
    case 'choice': return compareChoice(pair as Pair<Types.ChoiceQuestion>);
    case 'choices': return compareChoices(pair as Pair<Types.ChoicesQuestion>);
    case 'scale': case 'integer': case 'decimal': case 'date': case 'time': case 'date-time': case 'partial-date': case 'moment': return compareSmall(pair);
    case 'identifier': return compareAll(IDENTIFIER, pair as Pair<Types.IdentifierQuestion>);
    case 'category': return compareCategory(pair as Pair<Types.CategoryQuestion>);
    case 'grid': return compareGrid(pair as Pair<Types.GridQuestion>);
    case 'list': return compareAll(LIST, pair as Pair<Types.ListQuestion>);
    case 'component': return compareAll(COMPONENT, pair as Pair<Types.ComponentQuestion>);
    case 'reference': return compareAll(REFERENCE, pair as Pair<Types.ReferenceQuestion>);
    case 'link': return compareAll(LINK, pair as Pair<Types.LinkQuestion>);
    case 'yes-no': case 'tick': case 'attachment': return [];
    default: return unreachable(after);
  }
}

/** Every value of the first type is one of the second. */
const WIDER = new Set(['integer decimal', 'date partial-date']);
const NARROWER = new Set([...WIDER].map((step) => step.split(' ').reverse().join(' ')));

/** What stands in a record, as JSON knows it. */
function jsonOf(question: Question): 'string' | 'boolean' | 'number' | 'array' | 'object' {
  switch (question.type) {
    case 'text': case 'choice': case 'date': case 'time': case 'date-time': case 'partial-date': return 'string';
    case 'yes-no': case 'tick': return 'boolean';
    case 'scale': case 'integer': case 'decimal': return 'number';
    case 'choices': case 'list': return 'array';
    case 'moment': case 'identifier': case 'category': case 'grid': case 'component': case 'reference': case 'link': case 'attachment': return 'object';
    default: return unreachable(question);
  }
}

const IDENTIFIER: OwnComparers<Types.IdentifierQuestion> = {
  type: told('types are compared first'),
  systems: ({ before, after, where }) => compareSet({ added: 'system-added', removed: 'system-removed' }, where, before.systems, after.systems),
};

const LIST: OwnComparers<Types.ListQuestion> = {
  type: told('types are compared first'),
  item: ({ before, after, comparison }) => compareShapes(comparison, { before: before.item, after: after.item }),
  itemComponent: ({ before, after, where }) => (before.itemComponent === after.itemComponent ? [] : [differ('component-replaced', where, { before: before.itemComponent, after: after.itemComponent }, {})]),
  itemName: ({ before, after, where }) => compareText('item-name-changed', where, { before: before.itemName, after: after.itemName }, {}),
  min: ({ before, after, where }) => (before.min === after.min ? [] : [differ(after.min > before.min ? 'more-items-demanded' : 'fewer-items-allowed', where, { before: before.min, after: after.min }, {})]),
  max: ({ before, after, where }) => (before.max === after.max ? [] : [differ(after.max > before.max ? 'more-items-allowed' : 'fewer-items-at-most', where, { before: before.max, after: after.max }, {})]),
};

const COMPONENT: OwnComparers<Types.ComponentQuestion> = {
  type: told('types are compared first'),
  component: ({ before, after, where }) => (before.component === after.component ? [] : [differ('component-replaced', where, { before: before.component, after: after.component }, {})]),
  shape: ({ before, after, comparison }) => compareShapes(comparison, { before: before.shape, after: after.shape }),
  signed: ({ before, after, where }) => (before.signed === after.signed ? [] : [differ(after.signed ? 'signature-added' : 'signature-removed', where, {}, {})]),
};

const REFERENCE: OwnComparers<Types.ReferenceQuestion> = {
  type: told('types are compared first'),
  to: ({ before, after, where, comparison: { names } }) => {
    const values = { before: before.to.map((address) => names.toNew(address)).join(', '), after: after.to.join(', ') };
    return values.before === values.after ? [] : [differ('targets-changed', where, values, {})];
  },
};

const LINK: OwnComparers<Types.LinkQuestion> = {
  type: told('types are compared first'),
  rels: ({ before, after, where }) => compareSet({ added: 'rel-added', removed: 'rel-removed' }, where, before.rels, after.rels),
};
