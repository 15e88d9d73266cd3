import { get } from '../../runtime/answers/get.ts';
import type { Notes } from './notes.ts';
import { CONTEXTS, MISSING_PERSON, SUBJECT, type Identifier, type LifeEvent } from './standard.ts';

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T[^/~]+$/;

/** Where an episode stands in the record and will stand in the document; who was missing; how the record itself names it. */
export interface EventPlace {
  readonly from: string;
  readonly to: string;
  readonly own: Identifier;
  /** Nobody, if the child is not in the document. */
  readonly subject?: Identifier;
}

/**
 * Writes an episode as the life event “reported missing”, if it was one: absence that was known of has no code. Only times to the minute are
 * times there; a day, a span or words are not turned into one.
 */
export function writeEvent(episode: unknown, { from, to, own, subject }: EventPlace, notes: Notes): LifeEvent | undefined {
  notes.left.set(from, 'no-member');
  const classification = get(episode, 'classification');
  const isReported = classification === 'missing' || (classification === undefined && get(episode, 'reportedMissingAt') !== undefined);
  if (!isReported) return void notes.left.set(from, 'no-event');
  if (!subject) return void notes.left.set(from, 'needs-subject');
  if (classification !== undefined) notes.said.set(`${from}/classification`, `${to}/type/0`);
  notes.left.set(`${from}/policeReference`, 'no-system');
  const start = timeOf(episode, 'leftAt', from, notes);
  const end = timeOf(episode, 'returnedAt', from, notes);
  if (start !== undefined) notes.said.set(`${from}/leftAt/at`, `${to}/timeInformation/0/startDateTime`);
  if (end !== undefined && start !== undefined) notes.said.set(`${from}/returnedAt/at`, `${to}/timeInformation/0/endDateTime`);
  else if (end !== undefined) notes.left.set(`${from}/returnedAt/at`, 'needs-start');
  return {
    '@context': CONTEXTS.event, '@type': 'LifeEvent', identifier: [own], type: [MISSING_PERSON],
    subjectPerson: [{ '@type': 'SubjectPerson', person: subject, involvement: SUBJECT }],
    ...(start === undefined ? {} : { timeInformation: [{ '@type': 'TimeInformation', startDateTime: start, ...(end === undefined ? {} : { endDateTime: end }) }] }),
  };
}

function timeOf(episode: unknown, id: string, from: string, notes: Notes): string | undefined {
  const at = get(get(episode, id), 'at');
  if (typeof at !== 'string') return undefined;
  if (DATE_TIME.test(at)) return at;
  notes.left.set(`${from}/${id}/at`, 'not-a-time');
  return undefined;
}
