import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Source } from '../../../compiler/source.ts';
import { createRandom } from '../../support/random.ts';
import { root } from '../../support/root.ts';
import type { KnownQuestion } from './known-question.ts';
import { makeQuestion, type Spot } from './make-question.ts';
import { makeDeadlines, makeNext, makeRules } from './make-rules.ts';
import { leaveOut, makeSections } from './make-sections.ts';
import { CODES } from './words.ts';
import { makeLabels, makeText, maybe, pickSome, type KnownComponent, type Raw, type Workshop } from './workshop.ts';
import { writeYaml } from './write-yaml.ts';

/** A seed, how many components of its own a form has and how many questions stand in each of its sections. */
export interface Plan {
  readonly seed: number;
  readonly components: number;
  readonly sections: readonly number[];
}

/** Plans of forms; a failing one shrinks towards few questions. */
export const planArbitrary: fc.Arbitrary<Plan> = fc.record({
  seed: fc.nat(), components: fc.integer({ min: 0, max: 2 }), sections: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 }),
});

/** Definition files that the language allows, as texts: a form called `made` with all that it uses. The same plan gives the same texts. */
export function makeDefinitions({ seed, components, sections }: Plan): Source[] {
  const random = createRandom(seed);
  const files: Source[] = [...STANDARD];
  const write = (file: string, raw: Raw) => files.push({ file, text: writeYaml(random, raw) });
  const lists = Array.from({ length: random.below(3) }, (_, index) => ({ id: `list-${index}`, codes: pickSome(random, [...CODES, 'WBRI', '01', 'O9', 'A-1'], 2, 6) }));
  for (const { id, codes } of lists) write(`code-lists/${id}/1.0.0.yaml`, { codes: id, version: '1.0.0', title: makeText(random), ...maybe(random, 0.5, () => ({ from: makeText(random), open: true })), options: makeLabels(random, codes) });
  const own = Array.from({ length: components }, (_, index) => {
    const made = makeComponentFile({ random, components: [], lists, used: new Set() }, `thing-${index}`);
    write(`components/thing-${index}/1.0.0.yaml`, made.raw);
    return made.component;
  });
  const catalogue = random.chance(0.7) ? new Map<string, string[]>() : undefined;
  const workshop: Workshop = { random, components: [...KNOWN, ...own], lists, used: new Set(), ...(catalogue ? { catalogue } : {}) };
  write('made/1.0.0.yaml', makeForm(workshop, sections));
  if (catalogue) write('sources/made.yaml', { source: 'made', title: makeText(random), publisher: '</p> "Board" */', ...(catalogue.size > 0 ? { parts: Object.fromEntries(catalogue) } : {}) });
  return files;
}

function makeForm(workshop: Workshop, sizes: readonly number[]): Raw {
  const { random, catalogue, used } = workshop;
  const { sections, known, terms } = makeSections(workshop, sizes);
  const whole = sections.flatMap((section) => section['questions'] as Raw[]);
  const role = (key: string, type: string) => {
    const found = whole.find((question) => question['type'] === type);
    return found ? { [key]: found['id'] } : {};
  };
  const contact = random.chance(0.4) ? { contact: 'desk' } : {};
  const rules = makeRules(workshop, known, terms, 'rule');
  const deadlines = makeDeadlines(workshop, known, terms);
  const next = makeNext(workshop, known, terms, { ...contact, ...('deadlines' in deadlines ? { deadline: 'act-soon' } : {}) });
  const left = catalogue && random.chance(0.5) ? leaveOut(catalogue) : {};
  return {
    form: 'made', version: '1.0.0', title: makeText(random), purpose: makeText(random), ...maybe(random, 0.5, () => ({ notFor: makeText(random) })), ...maybe(random, 0.5, () => ({ marking: random.pick(['OFFICIAL-SENSITIVE', '</b> "x" */ `', '</style><!-- <script></script>']) })),
    ...role('subject', 'person'), ...role('author', 'professional'), ...(catalogue ? { source: 'made' } : {}), ...(used.size > 0 ? { uses: Object.fromEntries([...used].map((id) => [id, '1.0.0'])) } : {}),
    ...('contact' in contact ? { contacts: { desk: makeText(random) } } : {}), ...left, sections,
    ...(terms.length > 0 ? { terms: Object.fromEntries(terms.map(({ id, text }) => [id, { if: text, say: makeText(random) }])) } : {}), ...(rules.length > 0 ? { rules } : {}), ...deadlines, ...next,
  };
}

function makeComponentFile(workshop: Workshop, id: string): { readonly raw: Raw; readonly component: KnownComponent } {
  const { random } = workshop;
  const known: KnownQuestion[] = [];
  const parts: KnownComponent['parts'][number][] = [];
  const spot: Spot = { where: 'component', taken: new Set(), known };
  const questions = Array.from({ length: 1 + random.below(5) }, () => {
    const made = makeQuestion(workshop, spot);
    known.push(...made.known);
    parts.push({ id: String(made.raw['id']), type: String(made.raw['type']), known: made.known });
    return made.raw;
  });
  const rules = makeRules(workshop, known, [], id);
  const uses = Object.fromEntries([...workshop.used].map((list) => [list, '1.0.0']));
  return { raw: { component: id, version: '1.0.0', title: makeText(random), ...(workshop.used.size > 0 ? { uses } : {}), questions, ...(rules.length > 0 ? { rules } : {}) }, component: { id, parts } };
}

const read = (file: string): Source => ({ file, text: readFileSync(path.join(root, 'test/forms', file), 'utf8') });
const part = (id: string, type: string, more: Partial<KnownQuestion> = {}) => ({ id, type, known: [{ name: id, type, roots: new Set([id]), reasons: ['declined'], ...more }] });

/** Components that the language gives a meaning to. */
const STANDARD: readonly Source[] = [
  'components/person/1.0.0.yaml', 'components/age/1.0.0.yaml', 'components/professional/1.0.0.yaml', 'components/observation/1.0.0.yaml', 'boards/exampleshire/board.yaml', 'sources/leaflet.yaml',
].map(read);

const KNOWN: readonly KnownComponent[] = [
  { id: 'person', signs: true, parts: [
    part('names', 'list', { items: [{ name: 'fullName', type: 'text', roots: new Set(['fullName']), reasons: [] }] }), part('dateOfBirth', 'partial-date'), part('estimatedAge', 'component', { parts: [] }), part('expectedDateOfBirth', 'partial-date'),
    part('shoeSize', 'integer', { least: 20, most: 50 }),
  ] },
  { id: 'professional', signs: true, parts: [part('name', 'text'), part('email', 'text')] },
];
