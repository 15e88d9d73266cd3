import { tidyNumber } from '../../runtime/identifiers/tidy-number.ts';
import { readNumber, readText, readTime } from '../../runtime/page/read-line.ts';
import { readDateLine } from '../../runtime/page/written-date.ts';
import { readDateTimeLine, readMomentLine } from '../../runtime/page/written-moment.ts';
import type { Question } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import type { Space } from '../pdf/fields/space.ts';
import { spaceOf, spacesFor, type FieldValues } from './answer-spaces.ts';
import { readChoice, readChoices } from './read-choice.ts';

/** The answer in its spaces; or why there is none that a record could hold, in words; or nothing. Shapes are for the validator to judge. */
export interface ReadAnswer {
  readonly value?: unknown;
  readonly problem?: string;
}

const NOTHING: ReadAnswer = {};

/** Reads one answer. */
export function readAnswer(question: Question, spaces: readonly Space[], values: FieldValues): ReadAnswer {
  const states = (member?: string): readonly string[] => values.get(spaceOf(spaces, member)?.name ?? '') ?? [];
  const text = (member?: string): string => states(member)[0]?.trim() ?? '';
  const said = (value: unknown): ReadAnswer => (value === undefined || value === '' ? NOTHING : { value });
  switch (question.type) {
    case 'text': return said(readText(text(), question.lines > 1));
    case 'yes-no': return one(states(), (code) => said(code === 'yes'));
    case 'tick': return states().length > 0 ? { value: true } : NOTHING;
    case 'choice': return one(states(), (given) => readOne(given, question, spaceOf(spaces)));
    case 'choices': return readSeveral(question, spaces, values);
    case 'scale': return one(states(), (point) => said(Number(point)));
    case 'integer': case 'decimal': return said(readNumber(text()));
    case 'date': return written(text(), like(readDateLine(text()), DATE), 'It is not a whole date as in 3 March 2014 or 03/03/2014.');
    case 'partial-date': return written(text(), like(readDateLine(text()), PARTIAL), 'It is not a date as in 3 March 2014, 03/2014, 2014 or about 2014.');
    case 'time': return written(text(), like(readTime(text()), TIME), 'It is not a time as in 14:30.');
    case 'date-time': return written(text(), readDateTimeLine(text()), NO_INSTANT);
    case 'moment': {
      const at = text('at') === '' ? undefined : readMomentLine(text('at'));
      if (text('at') !== '' && at === undefined) return { problem: NO_MOMENT };
      return said(membersOf({ at, words: readText(text('words'), false) }));
    }
    case 'identifier': {
      const [system, ...others] = question.systems.length === 1 ? question.systems : states('system');
      const value = tidyNumber(system ?? '', text('value'));
      if (others.length > 0) return { problem: TWO };
      return said(membersOf({ system: value === '' && question.systems.length === 1 ? undefined : system, value: value || undefined }));
    }
    case 'category': {
      const { scheme } = question;
      if (!scheme) return said(membersOf({ scheme: text('scheme'), code: text('code'), label: text('label'), band: readNumber(text('band')) }));
      return one(states(), (code) => {
        const category = scheme.categories.find((candidate) => candidate.code === code);
        return category ? said(membersOf({ scheme: scheme.id, code, label: category.label.en, band: category.band })) : { problem: UNKNOWN };
      });
    }
    case 'reference': return said(membersOf({ text: readText(text('text'), false) }));
    case 'link': {
      const rels = states('rel');
      if (rels.length > 1) return { problem: TWO };
      const reference = text('reference');
      const named = UUID.test(reference) ? { recordId: reference.toLowerCase() } : { reference };
      if (rels.length === 0 && reference === '') return NOTHING;
      return said(membersOf({ rel: rels[0] ?? (question.rels.length === 1 ? question.rels[0] : undefined), ...named }));
    }
    case 'attachment': return written(text('name'), undefined, 'A form cannot hold a file: send it beside the record, and add it to the record on screen.');
    case 'grid': case 'list': case 'component': return NOTHING;
    default: return unreachable(question);
  }
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const PARTIAL = /^\d{4}(?:-\d{2}(?:-\d{2})?)?~?$/;
const TIME = /^\d{2}:\d{2}$/;
const NO_INSTANT = 'It is not a date and a time as in 3 March 2014, 14:30. If the clocks went back in that hour, add GMT or BST.';
const NO_MOMENT = 'It is not a date or a time as in 3 March 2014, 14:30, or about 2014. What is known only in words goes beside it.';
const TWO = 'More than one box is ticked where one can be.';
const UNKNOWN = 'It is none of the choices of the form.';
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function one(given: readonly string[], read: (code: string) => ReadAnswer): ReadAnswer {
  const [only, ...others] = given;
  if (only === undefined) return NOTHING;
  return others.length > 0 ? { problem: TWO } : read(only);
}

/** What a text that is there means; a problem, if nothing. */
function written(text: string, value: unknown, problem: string): ReadAnswer {
  if (text === '') return NOTHING;
  return value === undefined ? { problem } : { value };
}

function like(text: string | undefined, pattern: RegExp): string | undefined {
  return text !== undefined && pattern.test(text) ? text : undefined;
}

function readOne(text: string, question: Extract<Question, { type: 'choice' }>, space: Space | undefined): ReadAnswer {
  return space ? written(text.trim(), readChoice(text, question, space), UNKNOWN) : NOTHING;
}

function readSeveral(question: Extract<Question, { type: 'choices' }>, spaces: readonly Space[], values: FieldValues): ReadAnswer {
  const field = spaceOf(spaces);
  if (field) {
    const text = values.get(field.name)?.[0] ?? '';
    return written(text.trim(), readChoices(text, question, field), 'Not every word or number in it is one of the choices of the form.');
  }
  const codes = spacesFor(spaces, 'code').filter(({ name }) => values.has(name)).map(({ value }) => value);
  return codes.length === 0 ? NOTHING : { value: codes };
}

/** An object of what is there; nothing, if nothing is. */
function membersOf(members: Readonly<Record<string, unknown>>): object | undefined {
  const there = Object.entries(members).filter(([, value]) => value !== undefined && value !== '');
  return there.length > 0 ? Object.fromEntries(there) : undefined;
}
