import type { Form } from '../../compiler/model/form.ts';
import { get } from '../../runtime/answers/get.ts';
import { questionAt } from '../../compiler/model/walk.ts';
import type { Recipient } from '../../compiler/model/question.ts';
import { sayDate } from '../../runtime/page/written-date.ts';
import { nameRecipients } from '../pdf/say-withheld.ts';
import { nameOf } from './name-of.ts';
import type { RecordScope } from './record-scope.ts';
import { sayAbsent } from './say-answer.ts';
import { sayInstant } from './say-instant.ts';
import type { FactView, RecordView } from './views.ts';

/** What a copy leaves out: how many of each, never which. */
export interface LeftOut {
  readonly recipients: readonly Recipient[];
  readonly answers: number;
  readonly marks: number;
  readonly reasons: number;
  readonly boards: number;
}

type Members = Readonly<Record<string, unknown>>;

const STATUS = {
  draft: { heading: 'Draft – not final', words: 'This record may not be complete, and may still change.' },
  final: { heading: 'Final', words: 'This record is never edited: a correction is a new record that replaces it.' },
  extract: { heading: 'Extract', words: '' },
} as const;

/** In plain words what kind of record this is; of an extract how much is left out. */
export function viewStatus(record: Members, leftOut: LeftOut | undefined): RecordView['status'] {
  const kind = record['status'] as keyof typeof STATUS;
  const { heading, words } = STATUS[kind];
  if (kind !== 'extract') return { kind, heading, words: [words] };
  const original = ((record['links'] ?? []) as readonly Members[]).find(({ rel }) => rel === 'extract-of')?.['recordId'];
  const of = `This is a copy of part of the record ${String(original ?? 'that it was made from')}`;
  if (!leftOut) return { kind, heading, words: [`${of}. Answers were left out of it; how many, this copy does not say. Where a question is not shown, nobody can tell from this copy whether it was answered.`] };
  const { recipients, answers, marks, reasons, boards } = leftOut;
  const parts = [
    [answers, 'answer', 'answers'], [marks, 'mark of a missing answer', 'marks of missing answers'], [reasons, 'reason', 'reasons'], [boards, 'board’s own questions', 'boards’ own questions'],
  ] as const;
  const counted = parts.filter(([count]) => count > 0).map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
  const said = counted.length === 0 ? 'Nothing was left out of it.' : `Left out of it: ${counted.join(', ')}. An answer with parts, such as a person, counts once.`;
  return { kind, heading: `Extract for ${nameRecipients(recipients, 'and')}`, words: [`${of}, for ${nameRecipients(recipients, 'and')}. ${said} Where a question is not shown, nobody can tell from this copy whether it was answered.`] };
}

/** The header of a record in words, with whom it is about and who answers for it. */
export function viewFacts(form: Form, record: Members, leftOut: LeftOut | undefined, scope: RecordScope): readonly FactView[] {
  const { lettering: { show } } = scope;
  const fact = (name: string, ...lines: readonly string[]): FactView[] => (lines.length > 0 ? [{ name: show(name), lines: lines.map(show) }] : []);
  const links = ((record['links'] ?? []) as readonly Members[]).filter(({ rel }) => rel !== 'extract-of');
  const version = String(record['version']);
  return [
    ...fact('About', ...sayAbout(form, record['answers'], scope)),
    ...fact('Completed by', ...sayAuthor(form, record['answers'], scope)),
    ...fact('Saved', `${sayInstant(String(record['saved']))}, London time`),
    ...(leftOut ? [] : fact('Record', String(record['recordId']))),
    ...fact('Form', `${form.id}, version ${version}${version.endsWith('-draft') ? ': a version that is not published yet' : ''}`),
    ...(record['profile'] === undefined ? [] : fact('As used by', `profile ${String(record['profile']).replace('@', ', version ')}`)),
    ...fact('Other records', ...links.map(({ rel, recordId }) => `${RELS[String(rel)] ?? String(rel)} ${String(recordId)}`)),
  ];
}

const RELS: Readonly<Record<string, string>> = { 'replaces': 'This replaces the record', 'prompted-by': 'This was prompted by the record', 'answers': 'This answers the record' };

/** Name and date of birth of the person whom the record is about, as far as this copy holds them. */
export function sayAbout(form: Form, answers: unknown, { say }: Pick<RecordScope, 'say'>): readonly string[] {
  const question = form.subject === undefined ? undefined : questionAt(form, form.subject);
  const person = question && get(answers, question.id);
  if (!question) return [];
  const marked = get(get(answers, 'absent'), question.id);
  if (person === undefined) return typeof marked === 'string' ? [sayAbsent(question, marked, say)] : [];
  const part = (id: string) => (question.type === 'component' ? question.shape.questions.find((one) => one.id === id) : undefined);
  const why = (id: string): string | undefined => {
    const [reason, asked] = [get(get(person, 'absent'), id), part(id)];
    return typeof reason === 'string' && asked ? sayAbsent(asked, reason, say).toLowerCase() : undefined;
  };
  const name = nameOf(person) || (why('names') && `Name: ${why('names')}`);
  const born = get(person, 'dateOfBirth');
  const birth = typeof born === 'string' ? `Born ${sayDate(born)}` : why('dateOfBirth') && `Date of birth: ${why('dateOfBirth')}`;
  return [name, birth].filter((line) => line !== undefined && line !== '') as readonly string[];
}

/** Name, role, agency and date of signing of whoever answers for the record. Ids as in the component for professionals. */
function sayAuthor(form: Form, answers: unknown, { say }: RecordScope): readonly string[] {
  const question = form.author === undefined ? undefined : questionAt(form, form.author);
  if (!question) return [];
  const author = get(answers, question.id);
  const marked = get(get(answers, 'absent'), question.id);
  if (author === undefined) return typeof marked === 'string' ? [sayAbsent(question, marked, say)] : [];
  const lines = [nameOf(author), ...['role', 'agency'].map((id) => get(author, id))].filter((line) => typeof line === 'string' && line !== '') as readonly string[];
  const signed = get(author, 'signedOn');
  return [...lines, ...(typeof signed === 'string' ? [`On ${sayDate(signed)}`] : [])];
}
