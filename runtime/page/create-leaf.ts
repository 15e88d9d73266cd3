import { createAttachmentLeaf } from './leaf-attachment.ts';
import { createCategoryLeaf } from './leaf-category.ts';
import { createBoxesLeaf, createRadiosLeaf, createTickLeaf } from './leaf-choice.ts';
import { createDateLeaf, createDateTimeLeaf, createMomentLeaf, createPartialDateLeaf } from './leaf-date.ts';
import { createGridLeaf } from './leaf-grid.ts';
import { createIdentifierLeaf, createLinkLeaf, createReferenceLeaf, type Entry } from './leaf-pairs.ts';
import { createLineLeaf } from './leaf-line.ts';
import type { Leaf } from './leaf.ts';
import type { LeafPlan } from './plan.ts';
import { keepUnedited } from './keep-unedited.ts';
import { readNumber, readTime, readText } from './read-line.ts';
import { unreachable } from './unreachable.ts';

/** What some questions need to know of the rest of the page. */
export interface LeafContext {
  /** The objects entered so far that a reference to an address can point at. */
  entries(to: readonly string[]): readonly Entry[];
  /** Something changed without a key press, such as a file that has been read. */
  changed(): void;
}

/** The id of a question's fields, and its words for messages. */
export interface LeafPlace {
  readonly id: string;
  readonly label: string;
}

/** Binds a question to its fields. An answer that was loaded and not touched is given back exactly as it was. */
export function createLeaf(plan: LeafPlan, place: LeafPlace, context: LeafContext): Leaf {
  return keepUnedited(createPlainLeaf(plan, place, context));
}

function createPlainLeaf(plan: LeafPlan, { id, label }: LeafPlace, context: LeafContext): Leaf {
  switch (plan.type) {
    case 'text':
      return createLineLeaf(id, (text) => readText(text, plan.lines === true));
    case 'integer': case 'decimal':
      return createLineLeaf(id, readNumber);
    case 'time':
      return createLineLeaf(id, readTime);
    case 'yes-no':
      return createRadiosLeaf(id, { read: (value) => value === 'yes', write: (value) => (value === true ? 'yes' : 'no') });
    case 'choice':
      return createRadiosLeaf(id, { read: (value) => value, write: String });
    case 'scale':
      return createRadiosLeaf(id, { read: Number, write: String });
    case 'tick':
      return createTickLeaf(id);
    case 'choices':
      return createBoxesLeaf(id);
    case 'date':
      return createDateLeaf(label, id);
    case 'date-time':
      return createDateTimeLeaf(label, id);
    case 'partial-date':
      return createPartialDateLeaf(label, id);
    case 'moment':
      return createMomentLeaf(label, id);
    case 'identifier':
      return createIdentifierLeaf(id, plan.systems);
    case 'category':
      return createCategoryLeaf(id, plan.scheme);
    case 'grid':
      return createGridLeaf(plan, id);
    case 'reference':
      return createReferenceLeaf(id, () => context.entries(plan.to));
    case 'link':
      return createLinkLeaf(id, plan.rels);
    case 'attachment':
      return createAttachmentLeaf(id, context.changed);
    default:
      return unreachable(plan);
  }
}
