import { listLabels, listTexts, nameQuestion, quoteLabel, trimLabel } from '../../compiler/expression/say-words.ts';
import type { RuleExample } from '../../compiler/model/form.ts';
import type { AbsentReason, Option, Question, Shape } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { sayDate } from './say-date.ts';

/** A rule's example as a sentence in the words of the form, in the order of printing. When it was saved is told only where the rule asks. */
export function tellExample(example: RuleExample, shape: Shape, asksWhenSaved: boolean): string {
  const clauses = tellAnswers(example.answers, shape, []);
  const answered = clauses.length === 0 ? 'Nothing is answered' : listTexts(clauses, 'and');
  return asksWhenSaved ? `${endSentence(answered)} The record is saved on ${sayDate(example.saved)}.` : endSentence(answered);
}

/** What ends with a quoted sentence has its full stop already. */
function endSentence(words: string): string {
  return /[.!?]”$/.test(words) ? words : `${words}.`;
}

function tellAnswers(answers: Readonly<Record<string, unknown>>, shape: Shape, path: readonly string[]): string[] {
  const inner = path.reduce<Shape>((at, id) => openShape(at, id) ?? at, shape);
  const said = inner.questions.flatMap((question) => {
    if (!Object.hasOwn(answers, question.id)) return [];
    const value = answers[question.id];
    const here = [...path, question.id];
    if (question.type === 'component' && isObject(value)) return tellAnswers(value, shape, here);
    return [`${nameQuestion(shape, here)} ${tellValue(question, value)}`];
  });
  return [...said, ...tellAbsent(answers['absent'], inner)];
}

function openShape(shape: Shape, id: string): Shape | undefined {
  const question = shape.questions.find((candidate) => candidate.id === id);
  return question?.type === 'component' ? question.shape : undefined;
}

const REASONS: Readonly<Record<AbsentReason, string>> = {
  'not-known': 'is not known', 'not-asked': 'was not asked', 'declined': 'was declined', 'not-applicable': 'does not apply', 'withheld': 'is withheld',
};

function tellAbsent(absent: unknown, shape: Shape): string[] {
  if (!isObject(absent)) return [];
  return Object.entries(absent).map(([id, reason]) => {
    const label = shape.questions.find((question) => question.id === id)?.ask.en ?? id;
    return `${quoteLabel(label)} ${REASONS[reason as AbsentReason] ?? String(reason)}`;
  });
}

function tellValue(question: Question, value: unknown): string {
  switch (question.type) {
    case 'text': return value === '' ? 'is empty' : `is “${String(value)}”`;
    case 'yes-no': return value === true ? 'is Yes' : 'is No';
    case 'tick': return 'is ticked';
    case 'choice': return `is ${listLabels([labelOf(question.options, value)], 'and')}`;
    case 'choices': return `has ${listLabels(asList(value).map((code) => labelOf(question.options, code)), 'and')}`;
    case 'scale': case 'integer': case 'decimal': return `is ${String(value)}`;
    case 'date': case 'time': case 'date-time': case 'partial-date': return `is ${sayDate(String(value))}`;
    case 'moment': return tellMoment(value);
    case 'identifier': return `is ${String(member(value, 'value') ?? 'given')}`;
    case 'category': return tellCategory(value);
    case 'grid': return tellGrid(question, value);
    case 'list': return tellList(question, asList(value));
    case 'component': return 'is given';
    case 'reference': return `is ${String(member(value, 'text') ?? 'one of those named')}`;
    case 'link': return `is ${String(member(value, 'reference') ?? 'another record')}`;
    case 'attachment': return `is the file ${String(member(value, 'name') ?? '')}`.trimEnd();
    default: return unreachable(question);
  }
}

function tellMoment(value: unknown): string {
  const at = member(value, 'at');
  const words = member(value, 'words');
  return `is ${[typeof at === 'string' ? sayDate(at) : '', typeof words === 'string' ? `“${words}”` : ''].filter(Boolean).join(', ')}`;
}

function tellCategory(value: unknown): string {
  const label = member(value, 'label') ?? member(value, 'code');
  const band = member(value, 'band');
  const clauses = [...(label === undefined ? [] : [`is ${String(label)}`]), ...(band === undefined ? [] : [`is in band ${String(band)}`])];
  return clauses.join(' and ') || 'is given';
}

function tellGrid({ rows, columns }: Extract<Question, { type: 'grid' }>, value: unknown): string {
  const cells = rows.flatMap((row) => columns.flatMap((column) => {
    const cell = member(member(value, row.id), column.id);
    if (cell === undefined) return [];
    const place = `${quoteLabel(row.label.en)} (${trimLabel(column.ask.en)})`;
    return [column.type === 'tick' ? place : `${place} ${tellValue(column, cell)}`];
  }));
  return `has ${listTexts(cells, 'and')}`;
}

function tellList({ item }: Extract<Question, { type: 'list' }>, entries: readonly unknown[]): string {
  const told = entries.map((entry) => {
    const clauses = isObject(entry) ? tellAnswers(entry, item, []) : [];
    return clauses.length === 0 ? 'one without answers' : `one where ${listTexts(clauses, 'and')}`;
  });
  return entries.length === 0 ? 'has no entries' : `has ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}: ${told.join('; ')}`;
}

function labelOf(options: readonly Option[], code: unknown): string {
  return trimLabel(options.find((option) => option.code === code)?.label.en ?? String(code));
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function member(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
