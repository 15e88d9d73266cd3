import { get } from '../answers/get.ts';
import type { PrefillPlan } from '../prefill/plan.ts';
import { prefill, type Prefilled } from '../prefill/prefill.ts';
import { sayPrefill } from '../prefill/say-prefill.ts';
import type { Answers } from './collect.ts';
import { completePlan, type BarePlan } from './bare-plan.ts';
import { ask, askWhich } from './ask.ts';
import { create } from './elements.ts';
import { fillObject } from './fill.ts';
import { writeLondonTime } from './london-time.ts';
import { nameProfile } from './make-record.ts';
import type { PageState } from './page-state.ts';
import { refuse } from './refuse.ts';
import { beginSession } from './session.ts';
import { tell, type News } from './tell.ts';

/** Another form whose records can begin one of this form. */
export interface Beginning {
  readonly title: string;
  readonly plan: BarePlan;
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** What a record of another form gives to this one; nothing if it is of no form that gives anything. */
export function findBeginning({ beginnings }: Pick<PageState, 'beginnings'>, { form, version }: Readonly<Record<string, unknown>>): Beginning | undefined {
  return beginnings.find(({ plan: { from } }) => from.form === form && from.version === version);
}

/** Begins a new record from one of another form, if the person wants that: the same child and people, linked, with an account of what went over. */
export async function beginFrom(state: PageState, from: Readonly<Record<string, unknown>>): Promise<void> {
  const { validator, session, tree, queries, pages } = state;
  const beginning = findBeginning(state, from);
  if (!beginning) throw new Error('no form to begin from');
  const { title } = beginning;
  const plan = completePlan(beginning.plan, tree);
  if (!(await ask({
    heading: 'Start a new record from this one?', text: `This is a record of another form: ${title}. The child and the people in it can be carried over. You check every answer.`,
    yes: 'Start a new record', no: 'Go back',
  }))) return;
  const author = plan.author === undefined || !(await askAuthor(plan, from)) ? 'another' : 'same';
  const start = (child?: number): Prefilled => prefill(from, plan, {
    recordId: crypto.randomUUID(), saved: writeLondonTime(Date.now()), author, asked: validator.asked, ...(child === undefined ? {} : { child }),
  });
  let made = start();
  if (made.kind === 'draft' && made.choose.length > 1 && plan.sorting) made = start(await askChild(plan.sorting, from, made.choose));
  const isSound = made.kind === 'draft' && UUID.test(String(from['recordId'])) && validator.validate({ ...made.record, ...nameProfile(state.plan) }).wellFormed;
  if (made.kind !== 'draft' || !isSound) {
    refuse(state, ['This record does not have the shape of its form, so nothing is carried over.']);
    return;
  }
  const { recordId, answers, links, withhold } = made.record;
  fillObject(tree, answers as Answers);
  queries.fill([]);
  const account = sayAccount(title, made);
  Object.assign(session, beginSession(), { recordId, kept: { links, ...(withhold === undefined ? {} : { withhold }) }, dirty: true, account });
  pages.go('start');
  tell('opened', account);
}

/** Whether whoever answers for the first record answers for this one as well. */
async function askAuthor({ answers: { parts }, author }: PrefillPlan, from: Readonly<Record<string, unknown>>): Promise<boolean> {
  const part = parts.find(({ to }) => to === author);
  if (!part || get(from['answers'], part.from) === undefined) return false;
  return ask({ heading: 'Are you the person who completed that record?', text: 'Then your own details are carried over too.', yes: 'Yes, carry them over', no: 'No' });
}

/** Which of several children the new record is about: its position from 1, or nothing. */
async function askChild({ list, itemName, subject }: NonNullable<PrefillPlan['sorting']>, from: Readonly<Record<string, unknown>>, positions: readonly number[]): Promise<number | undefined> {
  const entries = get(from['answers'], list) as readonly unknown[];
  const choices = positions.map((position) => [`${itemName} ${position}`, sayName(get(entries[position - 1], subject.part.from))].filter(Boolean).join(': '));
  const chosen = await askWhich({ heading: 'Which child is the new record about?', text: 'Several children are named. Each has a record of their own.', choices, no: 'None of them' });
  return chosen === undefined ? undefined : positions[chosen];
}

/** The first name of a person as the component `person` holds it. */
function sayName(person: unknown): string {
  const [name] = [get(person, 'names')].flat();
  const part = (id: string): string => String(get(name, id) ?? '');
  return part('fullName') || [part('givenName'), part('familyName')].filter(Boolean).join(' ');
}

function sayAccount(title: string, made: Extract<Prefilled, { kind: 'draft' }>): News {
  const lists = [['What was carried over', sayPrefill({ ...made, left: [] }), /^Carried over: /], ['What was not', sayPrefill({ ...made, carried: [] }), /^Not carried over: /]] as const;
  const more = lists.filter(([, lines]) => lines.length > 0).map(([heading, lines, start]) => create('details', { className: 'c-account govuk-body' }, [
    create('summary', { text: `${heading} (${lines.length})` }),
    create('ul', { className: 'govuk-list govuk-list--bullet' }, lines.map((line) => create('li', { text: line.replace(start, '') }))),
  ]));
  const text = made.carried.length === 0 ? `Nothing could be carried over from the record of ${title}, but this one is linked to it.`
    : `This is a new record, linked to one of ${title}. Check what was carried over as if you had written it.`;
  return { heading: 'Started from another record', text, more };
}
