import { componentCycle } from '../check/component-cycle.ts';
import { duplicateId } from '../check/duplicate-id.ts';
import { unknownPart } from '../check/unknown-part.ts';
import type { Definition } from '../parse/definition.ts';
import type { RawComponent, RawPart, RawQuestion } from '../parse/raw.ts';
import { suggest } from '../suggest.ts';
import type { Bench } from './bench.ts';
import type { Inherited } from './build-origin.ts';
import { buildQuestion } from './build-question.ts';
import type { Question, Shape } from './question.ts';
import { overlay, spanOf, writtenAt, type Written } from './written.ts';

/** Where an object stands: the steps to it from the answers (`*` for each item of a list) and the uses in force. */
export interface Level {
  readonly shape: Shape & { questions: Question[] };
  readonly steps: readonly string[];
  /** Components and code lists that names mean here, with their versions. */
  readonly uses: Readonly<Record<string, string>>;
}

/** Opens an empty object; its questions are added as they are built. */
export function openShape(bench: Bench, kind: Shape['kind'], id: string): Level['shape'] {
  let unique = id;
  for (let n = 2; bench.shapeIds.has(unique); n += 1) unique = `${id}-${n}`;
  bench.shapeIds.add(unique);
  return { id: unique, kind, questions: [], keyed: false };
}

/** Adds a question to an object, or says that its id is taken there. */
export function addQuestion(bench: Bench, level: Level, question: Question): void {
  const first = level.shape.questions.find((other) => other.id === question.id);
  if (!first) level.shape.questions.push(question);
  else bench.report(duplicateId, question.at, `The question id “${question.id}” is used twice in the same object.`, {
    related: [{ span: first.at, message: 'first used here' }], help: 'Give one of them another id: an id is the key of the answer.',
  });
}

/** Builds a component's questions into an object: all of them, or exactly the `parts` asked, in their order. */
export function buildParts(bench: Bench, level: Level, component: Definition<'component'>, parts: Written<Readonly<Record<string, RawPart>>> | undefined, inherited: Inherited): Question[] {
  if (bench.openComponents.includes(component.id)) {
    bench.report(componentCycle, { definition: component, place: ['questions'] }, `The component “${component.id}” contains itself: ${[...bench.openComponents, component.id].join(' → ')}.`);
    return [];
  }
  bench.openComponents.push(component.id);
  const inner: Level = { ...level, uses: { ...level.uses, ...component.value.uses } };
  const built = chosenParts(bench, component, parts).map((part) => buildQuestion(bench, inner, part, inherited));
  bench.openComponents.pop();
  return built;
}

function chosenParts(bench: Bench, component: Definition<'component'>, parts: Written<Readonly<Record<string, RawPart>>> | undefined): Written<RawQuestion>[] {
  const own = (component.value as RawComponent).questions.map((question, index) => writtenAt(question, component, ['questions', index]));
  if (!parts) return own;
  return Object.keys(parts.value).flatMap((id) => {
    const base = own.find((question) => question.value.id === id);
    const spot = parts.where(id);
    if (base) return [overlay<RawQuestion>(base, writtenAt(parts.value[id] ?? {}, spot.definition, spot.place))];
    const near = suggest(id, own.map((question) => question.value.id));
    bench.report(unknownPart, spot, `The component “${component.id}” has no part “${id}”.`, {
      part: 'key', help: near ? `Did you mean “${near}”?` : `Its parts are ${own.map((question) => question.value.id).join(', ')}.`,
      related: [{ span: spanOf({ definition: component, place: ['component'] }), message: 'the component' }],
    });
    return [];
  });
}

