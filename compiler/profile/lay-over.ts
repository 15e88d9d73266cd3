import type { Definition, Place } from '../parse/definition.ts';
import type { RawBoard, RawForm, RawQuestion, RawText } from '../parse/raw.ts';
import { nameContact } from './name-contact.ts';

/** A form's definition with what a board puts in it, and the board's own questions as a component. */
export interface Laid {
  readonly form: Definition<'form'>;
  readonly own?: Definition<'component'>;
}

interface Parts {
  readonly base: Definition<'form'>;
  readonly profile: Definition<'profile'>;
  readonly board: Definition<'board'>;
  /** Whose categories are offered; left out: those of the form. */
  readonly scheme?: string;
}

/**
 * Lays a profile over its form: contacts, deadlines and categories of the board, and its own questions, rules and next steps after the form's.
 * Everything still stands where its author wrote it, so that a mistake is shown in the profile and not in the form.
 */
export function layOver(parts: Parts): Laid {
  const { base, profile, board, scheme } = parts;
  const { questions = [], rules = [], next = [] } = profile.value.extensions ?? {};
  const version = profile.value.version;
  const value: RawForm = {
    ...base.value,
    ...(base.value.contacts ? { contacts: nameContacts(base.value.contacts, { ...board.value.contacts, ...profile.value.contacts }) } : {}),
    sections: [
      ...(scheme === undefined ? base.value.sections : offerScheme(base.value.sections, scheme)),
      ...(questions.length === 0 ? [] : [{
        title: board.value.title, added: OWN,
        questions: [{ id: board.id, type: board.id, ask: { en: 'Questions of this board' }, absent: [] } as RawQuestion],
      }]),
    ],
    ...(questions.length === 0 ? {} : { uses: { ...base.value.uses, [board.id]: version } }),
    ...(rules.length === 0 ? {} : { rules: [...base.value.rules ?? [], ...rules] }),
    ...(next.length === 0 ? {} : { next: [...base.value.next ?? [], ...next] }),
    deadlines: { ...base.value.deadlines, ...boardDeadlines(parts), ...profile.value.deadlines },
  };
  const { locate, offsetIn } = findWay(parts);
  const form: Definition<'form'> = { ...base, value, locate, offsetIn };
  if (questions.length === 0) return { form };
  const own: Definition<'component'> = {
    ...profile, kind: 'component', id: board.id, version, value: { component: board.id, version, title: board.value.title, questions },
    locate: (place, part) => profile.locate(place[0] === 'questions' ? ['extensions', ...place] : ['extensions'], part),
    offsetIn: (place, offset) => profile.offsetIn(['extensions', ...place], offset),
  };
  return { form, own };
}

const OWN = 'The board asks this of its own; the answers stand under its name in a record.';

/** The words of the board where it names somebody, the form's otherwise. */
function nameContacts(words: Readonly<Record<string, RawText>>, board: NonNullable<RawBoard['contacts']>): Record<string, RawText> {
  return Object.fromEntries(Object.entries(words).map(([id, own]) => {
    const given = board[id];
    return [id, given === undefined || given === 'none' ? own : nameContact(given)];
  }));
}

/** A board's deadlines count in every form that asks their times. */
function boardDeadlines({ base, board }: Parts): RawForm['deadlines'] {
  const ids = idsIn(base.value.sections);
  const isAsked = (names: string | readonly string[]): boolean => [names].flat().every((name) => ids.has(name.split('.')[0] ?? ''));
  return Object.fromEntries(Object.entries(board.value.deadlines ?? {}).filter(([, { starts, met }]) => isAsked(starts) && isAsked(met)));
}

function idsIn(value: unknown): Set<string> {
  const ids = new Set<string>();
  const visit = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null) return;
    const { id } = inner as { id?: unknown };
    if (typeof id === 'string') ids.add(id);
    for (const each of Object.values(inner)) visit(each);
  };
  visit(value);
  return ids;
}

/** Puts another scheme into every question for a category. */
function offerScheme<T>(value: T, scheme: string): T {
  if (Array.isArray(value)) return value.map((each: unknown) => offerScheme(each, scheme)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, offerScheme(inner, scheme)]));
  return (copy['type'] === 'category' ? { ...copy, scheme } : copy) as T;
}

/** Leads from a place in the whole to the place in the file that it was written in. */
function findWay({ base, profile, board }: Parts): Pick<Definition, 'locate' | 'offsetIn'> {
  const lead = (place: Place): readonly [Definition, Place] => {
    const [key, name, ...rest] = place;
    if (key === 'deadlines' && typeof name === 'string') {
      if (Object.hasOwn(profile.value.deadlines ?? {}, name)) return [profile, place];
      if (!Object.hasOwn(base.value.deadlines ?? {}, name) || Object.hasOwn(boardDeadlines({ base, profile, board }) ?? {}, name)) return [board, place];
    }
    if (typeof name !== 'number' || (key !== 'sections' && key !== 'rules' && key !== 'next')) return [base, place];
    const own = name - (base.value[key]?.length ?? 0);
    if (own < 0) return [base, place];
    return key === 'sections' ? [profile, ['extensions', 'questions']] : [profile, ['extensions', key, own, ...rest]];
  };
  return {
    locate: (place, part) => {
      const [definition, inner] = lead(place);
      return definition.locate(inner, part);
    },
    offsetIn: (place, offset) => {
      const [definition, inner] = lead(place);
      return definition.offsetIn(inner, offset);
    },
  };
}
