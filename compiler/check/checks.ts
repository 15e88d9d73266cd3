import type { Check } from './check.ts';
import { absentAsOption } from './absent-as-option.ts';
import { askedAndLeftOut } from './asked-and-left-out.ts';
import { blamingMessage } from './blaming-message.ts';
import { codeNotInList } from './code-not-in-list.ts';
import { componentCycle } from './component-cycle.ts';
import { conditionLooksAhead } from './condition-looks-ahead.ts';
import { conditionLooksUp } from './condition-looks-up.ts';
import { contactNeeded } from './contact-needed.ts';
import { duplicateDefinition } from './duplicate-definition.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateKey } from './duplicate-key.ts';
import { duplicateLabel } from './duplicate-label.ts';
import { emptyDefinition } from './empty-definition.ts';
import { emptyValue } from './empty-value.ts';
import { exampleFails } from './example-fails.ts';
import { expressionSyntax } from './expression-syntax.ts';
import { idsAlike } from './ids-alike.ts';
import { itemNotAsked } from './item-not-asked.ts';
import { keyNotText } from './key-not-text.ts';
import { keyOfAnotherType } from './key-of-another-type.ts';
import { keysClash } from './keys-clash.ts';
import { longHint } from './long-hint.ts';
import { lookAlike } from './look-alike.ts';
import { malformedName } from './malformed-name.ts';
import { minOverMax } from './min-over-max.ts';
import { misplacedFile } from './misplaced-file.ts';
import { missingKey } from './missing-key.ts';
import { neededQuestion } from './needed-question.ts';
import { negatedTick } from './negated-tick.ts';
import { noFinalRecord } from './no-final-record.ts';
import { noWayOut } from './no-way-out.ts';
import { notInConditions } from './not-in-conditions.ts';
import { notInLanguage } from './not-in-language.ts';
import { notInUses } from './not-in-uses.ts';
import { notText } from './not-text.ts';
import { orderApart } from './order-apart.ts';
import { patternAmbiguous } from './pattern-ambiguous.ts';
import { patternNotPortable } from './pattern-not-portable.ts';
import { quotesNeeded } from './quotes-needed.ts';
import { requiredTick } from './required-tick.ts';
import { reservedCode } from './reserved-code.ts';
import { reservedId } from './reserved-id.ts';
import { ruleNeverSpeaks } from './rule-never-speaks.ts';
import { ruleWithoutExamples } from './rule-without-examples.ts';
import { scaleWithoutEnds } from './scale-without-ends.ts';
import { signedNotAPerson } from './signed-not-a-person.ts';
import { termCycle } from './term-cycle.ts';
import { tooFewChoices } from './too-few-choices.ts';
import { tooLarge } from './too-large.ts';
import { tooManyQuestions } from './too-many-questions.ts';
import { typeMismatch } from './type-mismatch.ts';
import { uncited } from './uncited.ts';
import { unknownCitation } from './unknown-citation.ts';
import { unknownContact } from './unknown-contact.ts';
import { unknownDefinition } from './unknown-definition.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownKind } from './unknown-kind.ts';
import { unknownName } from './unknown-name.ts';
import { unknownPart } from './unknown-part.ts';
import { unknownShown } from './unknown-shown.ts';
import { unreachableQuestion } from './unreachable-question.ts';
import { unsafeNumber } from './unsafe-number.ts';
import { unusedContact } from './unused-contact.ts';
import { unusedTerm } from './unused-term.ts';
import { unusedUse } from './unused-use.ts';
import { valueNotAllowed } from './value-not-allowed.ts';
import { wordsDiffer } from './words-differ.ts';
import { wrongKind } from './wrong-kind.ts';
import { yamlFeature } from './yaml-feature.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** Every check, in alphabetical order of its code. */
export const checks: readonly Check[] = [
  absentAsOption,
  askedAndLeftOut,
  blamingMessage,
  codeNotInList,
  componentCycle,
  conditionLooksAhead,
  conditionLooksUp,
  contactNeeded,
  duplicateDefinition,
  duplicateId,
  duplicateKey,
  duplicateLabel,
  emptyDefinition,
  emptyValue,
  exampleFails,
  expressionSyntax,
  idsAlike,
  itemNotAsked,
  keyNotText,
  keyOfAnotherType,
  keysClash,
  longHint,
  lookAlike,
  malformedName,
  minOverMax,
  misplacedFile,
  missingKey,
  neededQuestion,
  negatedTick,
  noFinalRecord,
  noWayOut,
  notInConditions,
  notInLanguage,
  notInUses,
  notText,
  orderApart,
  patternAmbiguous,
  patternNotPortable,
  quotesNeeded,
  requiredTick,
  reservedCode,
  reservedId,
  ruleNeverSpeaks,
  ruleWithoutExamples,
  scaleWithoutEnds,
  signedNotAPerson,
  termCycle,
  tooFewChoices,
  tooLarge,
  tooManyQuestions,
  typeMismatch,
  uncited,
  unknownCitation,
  unknownContact,
  unknownDefinition,
  unknownKey,
  unknownKind,
  unknownName,
  unknownPart,
  unknownShown,
  unreachableQuestion,
  unsafeNumber,
  unusedContact,
  unusedTerm,
  unusedUse,
  valueNotAllowed,
  wordsDiffer,
  wrongKind,
  yamlFeature,
  yamlSyntax,
];

/** Finds a check by its code. */
export function findCheck(code: string): Check | undefined {
  return checks.find((check) => check.code === code);
}
