import type { Section } from '../../compiler/model/form.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { get } from '../../runtime/answers/get.ts';
import { paperLabel } from '../pdf/paper-label.ts';
import { sayWithheld } from '../pdf/say-withheld.ts';
import { openHead, type Item } from './item.ts';
import type { Lettering } from './lettering.ts';
import { listItems, listObject } from './list-items.ts';
import type { Place, RecordScope } from './record-scope.ts';
import type { BlockView, GridView, HeadView, RowView, SectionView } from './views.ts';

/** A section with what is recorded in it; nothing where nothing is. */
export function viewSection(section: Section, index: number, answers: unknown, scope: RecordScope): SectionView | undefined {
  const place: Place = { shape: scope.form.answers, object: answers, pointer: '/answers', level: 'question', indent: 0, known: section.withholdFrom };
  const siblings = section.blocks.flatMap((block) => (block.kind === 'question' ? [block.question] : []));
  const items = section.blocks.flatMap((block): readonly Item[] => {
    switch (block.kind) {
      case 'question': return listItems(block.question, siblings, place, scope);
      case 'more': return listMore(block, place, scope);
      case 'show': case 'note': return [];
      default: return unreachable(block);
    }
  });
  if (items.length === 0) return undefined;
  return { number: String(index + 1), title: scope.lettering.show(scope.say(section.title)), withheld: sayWithheld(section.withholdFrom), blocks: groupItems(items, scope.lettering) };
}

/** Further parts of a component that an earlier section began. */
function listMore({ of, parts }: Extract<Section['blocks'][number], { kind: 'more' }>, place: Place, scope: RecordScope): readonly Item[] {
  const value = get(place.object, of.id);
  if (of.type !== 'component' || value === undefined) return [];
  const inner: Place = { ...place, shape: of.shape, object: value, pointer: `${place.pointer}/${of.id}`, level: 'entry' };
  const items = listObject(parts, inner, scope);
  const number = parts.flatMap((part) => scope.numbers.get(part.address) ?? [])[0]?.split(' ')[0] ?? '';
  return items.length === 0 ? [] : openHead({ number, label: `${paperLabel(of, [], scope.say)} (continued)`, withheld: '', note: '' }, items, place);
}

/** Beside its question an answer of more characters than this would take more lines than the page has room for to be read well. */
const WIDE = 400;

/** Headings with the rows under them. A table of its own, a heading, and an answer that is no part of the question before it begin anew. */
function groupItems(items: readonly Item[], { show }: Lettering): readonly BlockView[] {
  const blocks: { question: HeadView | ''; entry: HeadView | ''; rows: RowView[]; grid: GridView | '' }[] = [];
  const showHead = ({ number, label, withheld, note }: HeadView<string>): HeadView => ({ number, label: show(label), withheld, note });
  const lastIf = (fits: (block: (typeof blocks)[number]) => boolean): (typeof blocks)[number] => {
    const last = blocks.at(-1);
    if (last && fits(last)) return last;
    const begun: (typeof blocks)[number] = { question: '', entry: '', rows: [], grid: '' };
    blocks.push(begun);
    return begun;
  };
  const isBare = ({ rows, grid }: (typeof blocks)[number]): boolean => rows.length === 0 && grid === '';
  for (const item of items) {
    switch (item.kind) {
      case 'question': lastIf(() => false).question = showHead(item); break;
      case 'entry': lastIf((block) => block.entry === '' && isBare(block)).entry = showHead(item); break;
      case 'row': {
        const { says, lines, isHead, isLoose, indent } = item;
        const block = lastIf(({ question, entry, grid }) => grid === '' && !(isLoose && (question !== '' || entry !== '')));
        block.rows.push({ ...showHead(item), isHead, isWide: lines.join('').length > WIDE, indent, kind: says, lines: lines.map(show) });
        break;
      }
      case 'grid': lastIf(isBare).grid = showGrid(item.grid, show); break;
      default: unreachable(item);
    }
  }
  return blocks;
}

function showGrid({ columns, rows, rest }: GridView<string>, show: Lettering['show']): GridView {
  return {
    columns: columns.map(show), rest,
    rows: rows.map(({ label, cells }) => ({ label: show(label), cells: cells.map(({ kind, lines }) => ({ kind, lines: lines.map(show) })) })),
  };
}
