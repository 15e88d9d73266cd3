import type { Block, Section } from '../model/form.ts';
import { compareOrigin } from './compare-origin.ts';
import { compareText } from './compare-text.ts';
import { compareAll, told, type Comparers, type Comparison, type Pair } from './comparison.ts';
import { differ, type Difference } from './difference.ts';
import { isReordered, match, type Matched } from './match.ts';
import { sayWhen } from './say-when.ts';

type Note = Extract<Block, { kind: 'note' }>;

/** What is printed in which order. Sections have no ids: they are matched by their titles, then by what they ask. */
export function compareSections(comparison: Comparison): Difference[] {
  const { before, after, names } = comparison;
  const matched = matchSections(comparison);
  const placeOf = new Map(matched.pairs.flatMap((pair) => addressesIn(pair.before).map((address) => [names.toNew(address), pair.after] as const)));
  const known = new Set(before.sections.flatMap(addressesIn).map((address) => names.toNew(address)));
  const moved = after.sections.flatMap((section) => addressesIn(section).filter((address) => known.has(address) && placeOf.get(address) !== section)
    .map((address) => differ('question-in-other-section', address, { before: titleOf(before.sections, names.toOld(address)), after: section.title.en }, {})));
  const where = new Set(moved.map((difference) => difference.where));
  return [
    ...matched.added.map(({ title }) => differ('section-added', '', { after: title.en }, {})),
    ...matched.removed.map(({ title }) => differ('section-removed', '', { before: title.en }, {})),
    ...(isReordered(matched, before.sections) ? [differ('sections-reordered', '', { before: titles(before.sections), after: titles(after.sections) }, {})] : []),
    ...moved,
    ...matched.pairs.flatMap((sections) => {
      const pair = { ...sections, where: '', shapes: { before: before.answers, after: after.answers }, comparison };
      return [...compareAll(SECTION, pair), ...compareOrder(pair, where)];
    }),
  ];
}

const SECTION: Comparers<Section> = {
  title: ({ before, after }) => compareText('section-retitled', '', { before: before.title, after: after.title }, {}),
  when: told('a section’s condition is part of each of its questions’'),
  blocks: (pair) => [...compareNotes(pair), ...compareShown(pair)],
  withholdFrom: told('a section’s recipients are part of each of its questions’'),
  origin: ({ before, after }) => compareOrigin(after.title.en, before.origin, after.origin),
  at: told('where it is written makes no difference'),
};

function matchSections({ before, after, names }: Comparison): Matched<Section> {
  const title = (section: Section) => section.title.en;
  const byTitle = match(before.sections, after.sections, { before: title, after: title });
  const pairs = new Map(byTitle.pairs.map((pair) => [pair.after, pair]));
  const left = new Set(byTitle.removed);
  for (const section of byTitle.added) {
    const asked = new Set(addressesIn(section));
    const like = [...left].find((old) => { const own = addressesIn(old); return own.length > 0 && own.filter((address) => asked.has(names.toNew(address))).length * 2 > own.length; });
    if (!like) continue;
    left.delete(like);
    pairs.set(section, { before: like, after: section });
  }
  return { pairs: after.sections.flatMap((section) => pairs.get(section) ?? []), removed: [...left], added: byTitle.added.filter((section) => !pairs.has(section)) };
}

/** The order of the questions that both print in the same section. */
function compareOrder({ before, after, comparison: { names } }: Pair<Section>, moved: ReadonlySet<string>): Difference[] {
  const [old, now] = [addressesIn(before).map((address) => names.toNew(address)), addressesIn(after)].map((all) => all.filter((address) => !moved.has(address))) as [string[], string[]];
  const matched = match(old, now, { before: (address) => address, after: (address) => address });
  const common = (addresses: readonly string[]) => addresses.filter((address) => matched.pairs.some((pair) => pair.after === address)).join(', ');
  return isReordered(matched, old) ? [differ('questions-reordered', '', { before: common(old), after: common(now) }, {})] : [];
}

function compareNotes({ before, after }: Pair<Section>): Difference[] {
  const text = (note: Note) => note.text.en;
  const [old, now] = [notesIn(before), notesIn(after)];
  const { pairs, added, removed } = match(old, now, { before: text, after: text });
  // What is left over on both sides, in order, is the same note in other words.
  const reworded = added.slice(0, removed.length).map((note, index) => ({ before: removed[index] as Note, after: note }));
  return [
    ...added.slice(removed.length).map((note) => differ('note-added', '', { after: text(note) }, {})),
    ...removed.slice(added.length).map((note) => differ('note-removed', '', { before: text(note) }, {})),
    ...[...pairs, ...reworded].flatMap((notes) => [
      ...compareText('note-reworded', '', { before: notes.before.text, after: notes.after.text }, {}),
      ...compareText('source-words-changed', '', { before: notes.before.says, after: notes.after.says }, {}),
      ...compareOrigin(text(notes.after), notes.before.origin, notes.after.origin), ...compareNoteCondition(notes.before, notes.after),
    ]),
  ];
}

function compareNoteCondition(before: Note, after: Note): Difference[] {
  const say = ({ when }: Note) => sayWhen(when);
  return say(before) === say(after) ? [] : [differ('note-condition-changed', '', { before: say(before), after: say(after) }, {})];
}

function compareShown({ before, after, comparison: { names } }: Pair<Section>): Difference[] {
  const shown = (section: Section) => section.blocks.flatMap((block) => (block.kind === 'show' ? block.addresses : []));
  const values = { before: shown(before).map((address) => names.toNew(address)).join(', '), after: shown(after).join(', ') };
  return values.before === values.after ? [] : [differ('shown-again-changed', '', values, {})];
}

function notesIn({ blocks }: Section): Note[] {
  return blocks.flatMap((block) => (block.kind === 'note' ? [block] : []));
}

/** What a section asks, by address; parts that it asks later count, notes and repetitions do not. */
function addressesIn({ blocks }: Section): string[] {
  return blocks.flatMap((block) => (block.kind === 'question' ? [block.question.address] : block.kind === 'more' ? block.parts.map(({ address }) => address) : []));
}

function titleOf(sections: readonly Section[], address: string): string | undefined {
  return sections.find((section) => addressesIn(section).includes(address))?.title.en;
}

function titles(sections: readonly Section[]): string {
  return sections.map(({ title }) => title.en).join(', ');
}
