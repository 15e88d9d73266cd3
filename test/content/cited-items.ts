import type { Form } from '../../compiler/model/form.ts';
import type { Question } from '../../compiler/model/question.ts';
import { questionsIn } from '../../compiler/model/walk.ts';

/** The items of a catalogued part with the questions that cite them themselves, not by being part of one that does, in the order of the page. */
export function listCitedItems(form: Form, part: string): (readonly [item: number, address: string])[] {
  const questions = new Map([...questionsIn(form.answers)].map((question) => [question.address, question]));
  const isInherited = ({ address, origin }: Question): boolean => questions.get(address.split('.').slice(0, -1).join('.'))?.origin === origin;
  return [...questions.values()].filter((question) => !question.derivedFrom && !isInherited(question)).sort((a, b) => a.order - b.order)
    .flatMap(({ address, origin }) => origin.citations.flatMap((cited) => (cited.part === part && cited.item !== undefined ? [[cited.item, address] as const] : [])));
}

/** Appendix 2 of the Bedfordshire procedure, written from the printed page: each item with the question that asks it. */
export const APPENDIX_2: readonly (readonly [item: number, address: string])[] = [
  [1, 'concerningAdults'], [12, 'concerningAdults'], [13, 'concerningAdults'],
  [2, 'concerningAdults.person.description'], [3, 'concerningAdults.person.description.hair'], [4, 'concerningAdults.person.description.skin'],
  [5, 'concerningAdults.person.description.ethnicity'], [6, 'concerningAdults.person.description.height'], [7, 'concerningAdults.person.description.clothes'],
  [8, 'concerningAdults.person.description.jewellery'], [9, 'concerningAdults.person.description.markings'],
  [10, 'concerningAdults.person.description.accentNoticed'], [10, 'concerningAdults.person.description.accent'], [11, 'concerningAdults.person.alsoKnownAs'],
  [14, 'child.description'], [15, 'child.description.hair'], [16, 'child.description.skin'], [17, 'child.description.ethnicity'], [18, 'child.description.height'],
  [19, 'child.description.clothes'], [20, 'child.description.jewellery'], [21, 'child.description.markings'],
  [22, 'child.description.accentNoticed'], [22, 'child.description.accent'], [23, 'child.alsoKnownAs'],
  [24, 'phoneActivity.timeOfCalls'], [25, 'phoneActivity.frequencyOfCalls'], [26, 'phoneActivity.numberOfCallers'], [27, 'phoneActivity.behaviourPostCall'],
  [28, 'vehicles.model'], [29, 'vehicles.colour'], [30, 'vehicles.mark'],
  [31, 'missingPatterns.timesAway.appearanceLeaving'], [32, 'missingPatterns.timesAway.accompaniedBy'], [33, 'missingPatterns.timesAway.leftAt'],
  [34, 'missingPatterns.timesAway.lengthOfAbsence'], [38, 'missingPatterns.timesAway.appearanceReturning'],
  [35, 'missingPatterns.staysOutLate'], [36, 'missingPatterns.goesMissing'], [37, 'missingPatterns.persistentlyMissing'],
];
