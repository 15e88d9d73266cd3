import { conditionLooksUp } from '../check/condition-looks-up.ts';
import { unknownName } from '../check/unknown-name.ts';
import type { RawBlock, RawNote, RawOrigin, RawQuestion, RawSection } from '../parse/raw.ts';
import { suggest } from '../suggest.ts';
import type { Bench } from './bench.ts';
import { buildOrigin, type Inherited } from './build-origin.ts';
import { buildQuestion } from './build-question.ts';
import { buildParts, type Level } from './build-shape.ts';
import { buildText, textMember } from './build-text.ts';
import type { Block, Section } from './form.ts';
import type { Origin } from './origin.ts';
import type { Recipient } from './question.ts';
import { spanOf, writtenAt, type Written } from './written.ts';

type Conditioned = Written<{ when?: string }>;

/** Builds a section and adds its questions to the record's answers. Its own condition is read in the second pass. */
export function buildSection(bench: Bench, root: Level, raw: Written<RawSection>, source: string | undefined): Omit<Section, 'when'> {
  const { value } = raw;
  const conditions: Conditioned[] = value.when === undefined ? [] : [raw as Conditioned];
  const origin = buildOrigin(bench, raw, source === undefined ? {} : { source });
  const inherited: Inherited = {
    ...(source === undefined ? {} : { source }), ...(value.part === undefined ? {} : { part: value.part }), ...(origin.added ? { origin } : {}),
  };
  const withhold = value.withholdFrom ?? [];
  const list = (key: string) => raw.where(key);
  const notes = (value.notes ?? []).map((note, index) => {
    const { definition, place } = list('notes');
    return buildNote(bench, writtenAt(note, definition, [...place, index]), inherited);
  });
  const { definition, place } = list('questions');
  const blocks = buildBlocks(bench, root, writtenAt(value.questions, definition, place), { inherited, conditions, withhold });
  return { title: buildText(value.title), blocks: [...notes, ...blocks], withholdFrom: withhold, origin, at: spanOf(raw.spot) };
}

interface Setting {
  readonly inherited: Inherited;
  readonly conditions: readonly Conditioned[];
  readonly withhold: readonly Recipient[];
}

function buildBlocks(bench: Bench, root: Level, raw: Written<readonly RawBlock[]>, setting: Setting): Block[] {
  return raw.value.flatMap((value, index): Block[] => {
    const { definition, place } = raw.spot;
    const block = writtenAt(value, definition, [...place, index]);
    if ('more' in value) return buildMore(bench, root, block as Written<typeof value>, setting);
    if ('show' in value) return [{ kind: 'show', addresses: value.show, at: spanOf(block.spot) }];
    if (!('questions' in value)) return buildAsked(bench, root, block as Written<RawQuestion>, setting);
    const origin = buildOrigin(bench, block as Written<RawOrigin>, setting.inherited);
    const inherited = { ...setting.inherited, ...(value.part === undefined ? {} : { part: value.part }), ...(origin.added ? { origin } : {}) };
    const { definition: file, place: inner } = block.where('questions');
    return buildBlocks(bench, root, writtenAt(value.questions, file, inner), { ...setting, inherited, conditions: [...setting.conditions, block as Conditioned] });
  });
}

function buildAsked(bench: Bench, root: Level, raw: Written<RawQuestion>, setting: Setting): Block[] {
  const known = root.shape.questions.length;
  const question = buildQuestion(bench, root, raw, setting.inherited, setting.conditions, setting.withhold);
  const added = root.shape.questions.slice(known);
  return (added.includes(question) ? added : [...added, question]).map((each) => ({ kind: 'question', question: each }));
}

function buildMore(bench: Bench, root: Level, raw: Written<Extract<RawBlock, { more: string }>>, setting: Setting): Block[] {
  const { more, parts } = raw.value;
  const question = root.shape.questions.find((candidate) => candidate.id === more);
  if (question?.type !== 'component') {
    const near = suggest(more, root.shape.questions.filter(({ type }) => type === 'component').map(({ id }) => id));
    bench.report(unknownName, raw.where('more'), `\`more\` must name a component question asked before; “${more}” is none.`, near ? { help: `Did you mean “${near}”?` } : {});
    return [];
  }
  const first = setting.conditions[0];
  if (first) {
    bench.report(conditionLooksUp, first.where('when'), `This condition would decide about parts of “${more}” from outside it.`, {
      related: [{ span: spanOf(raw.spot), message: 'the parts' }], help: 'Ask them without the condition, or give the part itself a `when` that reads the same object.',
    });
  }
  const use = bench.uses.find(({ shape }) => shape === question.shape);
  if (!use) return [];
  const level: Level = { shape: question.shape as Level['shape'], steps: [more], uses: root.uses };
  const { definition, place } = raw.where('parts');
  const built = buildParts(bench, level, use.component, writtenAt(parts, definition, place), setting.inherited);
  return [{ kind: 'more', of: question, parts: built }];
}

function buildNote(bench: Bench, raw: Written<RawNote>, inherited: Inherited): Block {
  const origin: Origin = buildOrigin(bench, raw, inherited);
  return { kind: 'note', text: buildText(raw.value.text), ...textMember('says', raw.value.says), origin, at: spanOf(raw.spot) };
}
