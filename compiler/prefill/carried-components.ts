/**
 * The components that go from one record to the next, with those of their parts that do: who somebody is, which vehicle it is, which
 * episode it was. What was done, agreed to or observed belongs to the record in which it was said.
 */
export const CARRIED_COMPONENTS: Readonly<Record<string, 'all' | readonly string[]>> = {
  person: 'all', professional: 'all', organisation: 'all', vehicle: 'all', episode: 'all', 'concerning-adult': ['contactModes', 'person'],
};

/** Those that say by themselves what they hold: if each form asks for it once, it is the same under any id. */
export const SELF_NAMING: readonly string[] = ['episode', 'concerning-adult'];

/** Those that say nothing of why they are asked for, so that only the same question takes them. */
export const SAME_WORDS_ONLY: readonly string[] = ['vehicle'];

/** Lists of people by name alone, each an id that means the same in every form. */
export const LISTS_OF_NAMES: readonly string[] = ['parentalResponsibility'];

/** The concepts of the part that a person plays in a report about several people. */
export const INVOLVEMENT = { subject: 'child-at-risk', concerning: 'alleged-perpetrator' } as const;

/** The component of the people who cause concern. */
export const CONCERNING = 'concerning-adult';
