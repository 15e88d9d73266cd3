import type { Question } from '../model/question.ts';

/** Whether some record shows a difference: perhaps, when the compiler cannot decide. */
export type Likely = 'no' | 'perhaps' | 'yes';

/** What came in or went out between two sets, and whether old or new records can show it. */
export interface Shown {
  readonly inOld: Likely;
  readonly inNew: Likely;
}

/** A condition or rule that holds in other cases than before: cases that came, cases that went. */
export interface Shift {
  readonly gained: Shown;
  readonly lost: Shown;
}

/** Words that carry meaning; signed: the author says that it is the same. */
interface Words { readonly signed: boolean }
interface Declared { readonly declared: string | undefined }
interface Nothing { readonly [key: string]: never }
type Severity = 'error' | 'query' | 'note';

/** Every kind of difference that two models can have, with what its rating depends on. */
export interface Facts {
  'form-replaced': Nothing; 'form-retitled': Nothing; 'purpose-reworded': Nothing; 'not-for-changed': Nothing; 'marking-changed': Nothing;
  'subject-changed': Nothing; 'author-changed': Nothing; 'contact-changed': Nothing; 'left-out-changed': Nothing; 'origin-changed': Nothing;
  'declaration-astray': Nothing;
  'translation-added': Nothing; 'translation-removed': Nothing; 'translation-reworded': Nothing;
  'section-added': Nothing; 'section-removed': Nothing; 'section-retitled': Nothing; 'sections-reordered': Nothing;
  'note-added': Nothing; 'note-removed': Nothing; 'note-reworded': Nothing; 'note-condition-changed': Nothing; 'shown-again-changed': Nothing;
  'question-added': { readonly question: Question; /** a record of before is asked it */ readonly asked: Likely };
  'question-removed': Declared & { readonly question: Question; /** a new question with the same words */ readonly like: string | undefined; /** a record of now would have been asked it */ readonly asked: Likely };
  'question-renamed': { readonly question: Question; readonly asked: Likely };
  'question-moved': { readonly question: Question; readonly asked: Likely };
  'question-in-other-section': Nothing; 'questions-reordered': Nothing; 'id-reused': Nothing;
  'question-reworded': Words; 'source-words-changed': Nothing; 'hint-changed': Nothing; 'paper-room-changed': Nothing;
  'made-required': { readonly asked: Likely }; 'made-optional': { readonly asked: Likely };
  'absent-reason-added': Nothing; 'absent-reason-removed': Nothing; 'absent-words-changed': Nothing;
  'condition-rewritten': Nothing; 'condition-changed': Shift & { readonly required: boolean };
  'withholding-added': Nothing; 'withholding-lifted': Nothing;
  'deprecated': Nothing; 'no-longer-deprecated': Nothing;
  'type-widened': Nothing; 'type-narrowed': Nothing; 'type-changed': { /** both are strings, numbers, objects ... */ readonly alike: boolean };
  'made-longer': Nothing; 'made-shorter': Nothing; 'lines-allowed': Nothing; 'lines-refused': Nothing; 'lines-changed': Nothing;
  'format-added': Nothing; 'format-removed': Nothing; 'format-changed': Nothing;
  'pattern-added': Nothing; 'pattern-removed': Nothing; 'pattern-changed': Nothing; 'pattern-words-changed': Nothing;
  'option-added': Nothing; 'option-removed': Declared; 'option-renamed': Nothing; 'option-reworded': Words; 'options-reordered': Nothing;
  'option-deprecated': Nothing; 'option-no-longer-deprecated': Nothing; 'code-list-changed': Nothing;
  'concept-changed': Nothing; 'mixed-facts-changed': Nothing; 'mapping-changed': Nothing;
  'exclusive-option-added': { readonly wasOption: boolean }; 'exclusive-option-removed': { readonly isOption: boolean };
  'minimum-raised': Nothing; 'minimum-lowered': Nothing; 'maximum-raised': Nothing; 'maximum-lowered': Nothing;
  'ends-reworded': Words; 'unit-changed': Words; 'past-demanded': Nothing; 'future-allowed': Nothing;
  'system-added': Nothing; 'system-removed': Nothing;
  'scheme-changed': Nothing; 'category-added': Nothing; 'category-removed': Nothing; 'category-reworded': Words; 'band-changed': Nothing;
  'categories-reordered': Nothing;
  'row-added': Nothing; 'row-removed': Declared; 'row-renamed': Nothing; 'row-reworded': Words; 'rows-reordered': Nothing;
  'item-name-changed': Nothing; 'fewer-items-allowed': Nothing; 'more-items-demanded': Nothing; 'more-items-allowed': Nothing; 'fewer-items-at-most': Nothing;
  'component-replaced': Nothing; 'signature-added': Nothing; 'signature-removed': Nothing;
  'keys-allowed': Nothing; 'keys-refused': Nothing; 'targets-changed': Nothing; 'rel-added': Nothing; 'rel-removed': Nothing;
  'term-reworded': Nothing;
  'rule-added': { readonly severity: Severity; readonly broken: Likely }; 'rule-removed': Declared & { readonly severity: Severity; readonly reasonable: boolean };
  'rule-renamed': { readonly reasonable: boolean }; 'rule-severity-changed': { readonly from: Severity; readonly to: Severity; readonly reasonable: { readonly before: boolean; readonly after: boolean } };
  'rule-rewritten': Nothing; 'rule-changed': Shift & { readonly severity: Severity }; 'rule-reworded': Nothing; 'rule-examples-changed': Nothing;
  'deadline-added': { readonly starts: Likely }; 'deadline-removed': Declared; 'deadline-renamed': Nothing; 'deadline-reworded': Nothing; 'deadline-lengthened': Nothing; 'deadline-shortened': Nothing;
  'deadline-moved': Nothing; 'deadline-condition-changed': Shift;
  'next-step-added': Nothing; 'next-step-removed': Nothing; 'next-steps-reordered': Nothing;
}
export type ChangeKind = keyof Facts;

/** A difference as found, before it is rated. */
export type Difference = { readonly [K in ChangeKind]: DifferenceOf<K> }[ChangeKind];

/** A difference of one kind. */
export type DifferenceOf<K extends ChangeKind> = {
  readonly kind: K;
  readonly where: string;
  readonly before?: string;
  readonly after?: string;
  readonly facts: Facts[K];
};

/** The two values of a difference; what is not there is left out. */
export interface Values {
  readonly before?: string | number | undefined;
  readonly after?: string | number | undefined;
}

/** Notes a difference. */
export function differ<K extends ChangeKind>(kind: K, where: string, { before, after }: Values, facts: Facts[K]): Difference {
  const values = { ...(before === undefined ? {} : { before: String(before) }), ...(after === undefined ? {} : { after: String(after) }) };
  return { kind, where, ...values, facts } as Difference;
}
