import { unknownName } from '../check/unknown-name.ts';
import type { RawRule } from '../parse/raw.ts';
import { suggest } from '../suggest.ts';
import type { Bench } from './bench.ts';
import type { RuleExample } from './form.ts';
import type { Shape } from './question.ts';
import { questionsIn, shapeOf } from './walk.ts';
import { spanOf, type Written } from './written.ts';

/** When an example does not say when its record was saved: noon in London on the first day of 2026. */
const DEFAULT_SAVED = '2026-01-01T12:00:00+00:00';

/** Reads a rule's examples: `saved` and answers by dotted ids from the object that the rule judges. */
export function buildExamples(bench: Bench, raw: Written<RawRule>, shape: Shape): RuleExample[] {
  return (['breaks', 'holds'] as const).flatMap((key) =>
    (raw.value[key] ?? []).map((example, index) => {
      const { definition, place } = raw.where(key);
      const answers: Record<string, unknown> = {};
      for (const [address, value] of Object.entries(example)) {
        if (address === 'saved') continue;
        const path = address.split('.');
        if (isKnown(shape, path)) setAt(answers, path, value);
        else {
          const prefix = shape.questions[0]?.address.split('.').slice(0, -1).length ?? 0;
          const near = suggest(address, [...questionsIn(shape)].map((question) => question.address.split('.').slice(prefix).join('.')));
          bench.report(unknownName, { definition, place: [...place, index, address] }, `The example answers “${address}”, which is not asked here.`, { part: 'key', ...(near ? { help: `Did you mean “${near}”?` } : {}) });
        }
      }
      const saved = typeof example['saved'] === 'string' ? example['saved'] : DEFAULT_SAVED;
      return { breaks: key === 'breaks', saved: saved.length === 10 ? `${saved}T12:00:00Z` : saved, answers, at: spanOf({ definition, place: [...place, index] }) };
    }),
  );
}

/** An address of a question, of a member of its value (`riskCategory.band`), or of an absent mark. */
function isKnown(shape: Shape, path: readonly string[]): boolean {
  const [id, ...rest] = path;
  if (id === 'absent') return true;
  const question = shape.questions.find((candidate) => candidate.id === id);
  if (!question) return false;
  const inner = shapeOf(question);
  return rest.length === 0 || !inner || question.type === 'list' || isKnown(inner, rest);
}

function setAt(answers: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (rest.length === 0) Object.defineProperty(answers, key, { value, enumerable: true, writable: true, configurable: true });
  else {
    if (!Object.hasOwn(answers, key)) setAt(answers, [key], {});
    setAt(answers[key] as Record<string, unknown>, rest, value);
  }
}
