import { readReason, type Collected } from './collect.ts';
import { labelText } from './elements.ts';
import type { ObjectNode, QuestionNode } from './tree.ts';
import { sayNode } from './show.ts';

/** A question beside its answer in lines of words. */
export interface Row {
  readonly label: string;
  readonly lines: readonly string[];
  readonly kind: 'answer' | 'reason' | 'gap';
}

/** Rows under a heading of their own: a person, one entry of a list. */
export interface Block {
  readonly heading?: string;
  readonly rows: readonly Row[];
}

export interface Listing {
  readonly collected: Collected;
  /** Questions that need an answer and have none. */
  readonly gaps: ReadonlySet<QuestionNode>;
  /** Only what stands here is listed. */
  readonly section: HTMLElement;
}

/** Lists what is answered, marked as missing or still to be answered in a section. Optional questions without an answer are not listed. */
export function listAnswers(root: ObjectNode, listing: Listing): readonly Block[] {
  const blocks: Block[] = [];
  let loose: Row[] = [];
  const flush = (): void => {
    if (loose.length > 0) blocks.push({ rows: loose });
    loose = [];
  };
  for (const node of root.nodes) {
    if (!listing.collected.asked.has(node)) continue;
    const own = isHere(node, listing) ? listOwn(node, listing) : undefined;
    if (own) loose.push(own);
    else if (node.kind !== 'leaf') {
      flush();
      blocks.push(...listInside(node, listing));
    }
  }
  flush();
  return blocks;
}

/** A row for the question itself: its answer if it has no parts, a reason, a gap. */
function listOwn(node: QuestionNode, { gaps }: Listing): Row | undefined {
  const reason = sayReason(node);
  if (reason !== undefined) return { label: node.label, lines: [reason], kind: 'reason' };
  if (gaps.has(node)) return { label: node.label, lines: ['Not answered yet'], kind: 'gap' };
  if (node.kind !== 'leaf') return undefined;
  const said = node.leaf.say();
  return said ? { label: node.label, lines: said.split('\n'), kind: 'answer' } : undefined;
}

function listInside(node: Exclude<QuestionNode, { kind: 'leaf' }>, listing: Listing): Block[] {
  const objects = node.kind === 'component' ? [[node.label, node.object] as const]
    : node.items.map((item, index) => [`${node.itemName} ${index + 1}`, item.object] as const);
  return objects.flatMap(([heading, object]) => {
    const rows = object.nodes.flatMap((part) => (listing.collected.asked.has(part) && isHere(part, listing) ? listPart(part, listing) : []));
    return rows.length > 0 ? [{ heading, rows }] : [];
  });
}

/** A part of a person or entry: one row, with a line for each thing in it. */
function listPart(node: QuestionNode, listing: Listing): Row[] {
  const own = listOwn(node, listing);
  if (own || node.kind === 'leaf') return own ? [own] : [];
  const objects = node.kind === 'component' ? [node.object] : node.items.map(({ object }) => object);
  const lines = objects.flatMap((object) => listLines(object, listing));
  const isGap = objects.some((object) => hasGap(object, listing.gaps));
  return lines.length > 0 ? [{ label: node.label, lines, kind: isGap ? 'gap' : 'answer' }] : [];
}

const PLAIN = new Set(['text', 'identifier', 'integer', 'decimal']);

/** Texts that make one line together, such as an address; other answers need their questions beside them. */
function listLines(object: ObjectNode, listing: Listing): string[] {
  const rows = object.nodes.flatMap((node) => (listing.collected.asked.has(node) ? listPart(node, listing).map((row) => ({ node, row })) : []));
  const isPlain = rows.every(({ node, row }) => row.kind === 'answer' && node.kind === 'leaf' && PLAIN.has(node.plan.type));
  if (isPlain) return rows.length > 0 ? [rows.map(({ row }) => row.lines.join(' ')).join(', ')] : [];
  return rows.map(({ row }) => `${row.label}: ${row.lines.join('; ')}`);
}

function hasGap(object: ObjectNode, gaps: ReadonlySet<QuestionNode>): boolean {
  return object.nodes.some((node) => gaps.has(node) || (node.kind === 'component' && hasGap(node.object, gaps))
    || (node.kind === 'list' && node.items.some((item) => hasGap(item.object, gaps))));
}

function isHere({ wrapper }: QuestionNode, { section }: Listing): boolean {
  return section.contains(wrapper);
}

/** The words of the reason for a missing answer, beside the question or among its radios. */
function sayReason(node: QuestionNode): string | undefined {
  const chosen = readReason(node);
  if (chosen !== undefined) {
    const { reason } = node;
    return reason instanceof HTMLSelectElement ? reason.selectedOptions[0]?.text ?? '' : reason ? labelText(reason) : '';
  }
  return node.kind === 'leaf' && node.leaf.read().absent !== undefined ? sayNode(node) : undefined;
}
