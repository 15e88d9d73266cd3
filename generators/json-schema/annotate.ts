import { ABSENT_REASONS, type Question, type Shape } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { cite } from './cite.ts';
import type { Defs, JsonSchema } from './json-schema.ts';
import { sayAsked } from './say-asked.ts';

/** The words of a question as annotations, which may stand beside a `$ref`: the question, what helps to answer it, and its source. */
export function annotate(defs: Defs, question: Question, shape: Shape): JsonSchema {
  if (!defs.style.annotated) return {};
  const description = describeQuestion(question, shape);
  const comment = cite(question.origin);
  return { title: question.ask.en, ...(description ? { description } : {}), ...(comment ? { $comment: comment } : {}) };
}

/** What a developer must know about a question besides its words, a line each. */
export function describeQuestion(question: Question, shape: Shape): string {
  const lines = [
    ...(question.says ? [`Printed as: ${question.says.en}`] : []),
    ...(question.hint ? [question.hint.en] : []),
    ...describeValue(question),
    ...sayAsked(question, shape),
    ...describeAbsence(question),
    ...(question.withholdFrom.length > 0 ? [`Withheld from: ${question.withholdFrom.join(', ')}.`] : []),
    ...(question.deprecated ? [`Deprecated since ${question.deprecated.since}${question.deprecated.use ? `: use ${question.deprecated.use}` : ''}.`] : []),
  ];
  return lines.join('\n');
}

/** The reasons for absence, where the question allows fewer than all or has words of its own for them. */
function describeAbsence({ absent }: Question): string[] {
  if (absent.length === 0) return [];
  if (absent.length === ABSENT_REASONS.length && !absent.some(({ label }) => label)) return [];
  return [`If there is no answer: ${absent.map(({ reason, label }) => (label ? `${reason} (“${label.en}”)` : reason)).join(', ')}.`];
}

function describeValue(question: Question): string[] {
  switch (question.type) {
    case 'choice': case 'choices':
      return question.options.map(({ code, label }) => `${code}: ${label.en}`);
    case 'scale':
      return [...question.ends].map(([end, words]) => `${end}: ${words.en}`);
    case 'integer': case 'decimal':
      return question.unit ? [`In ${question.unit.en}.`] : [];
    case 'text':
      return question.pattern ? [`Like this: ${question.pattern.like.en}`] : [];
    case 'date': case 'time': case 'date-time': case 'partial-date': case 'moment':
      return question.past ? ['Not after the moment at which the record is saved.'] : [];
    case 'tick':
      return ['True, or not there: a box left empty is not a No.'];
    case 'grid':
      return [...question.columns.map(({ id, ask }) => `Column ${id}: ${ask.en}`), ...question.rows.map(({ id, label }) => `Row ${id}: ${label.en}`)];
    case 'list':
      return [`Each item: ${question.itemName.en}`];
    case 'category':
      return (question.scheme?.categories ?? []).map(({ code, label, band }) => `${code}: ${label.en}${band === undefined ? '' : ` (band ${band})`}`);
    case 'identifier':
      return [`Systems: ${question.systems.join(', ')}.`];
    case 'reference':
      return [`Points at: ${question.to.join(', ')}.`];
    case 'link':
      return [`Relations: ${question.rels.join(', ')}.`];
    case 'yes-no': case 'component': case 'attachment':
      return [];
    default:
      return unreachable(question);
  }
}
