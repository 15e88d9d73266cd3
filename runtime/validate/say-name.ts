import { nameQuestion } from './name-question.ts';

/** The subject of a sentence on an answer: “Date of birth”, “The answer to ‘Who is it?’”. */
export function sayAsSubject(ask: string): string {
  const name = nameQuestion(ask);
  return name.kind === 'noun' ? name.text : `The answer to ${quote(ask)}`;
}

/** The object of “Enter” and “Select”: “the date of birth”, “who it is”; nothing for what can only be quoted. */
export function sayAsObject(ask: string): string | undefined {
  const { kind, text } = nameQuestion(ask);
  if (kind === 'clause') return text;
  if (kind !== 'noun') return undefined;
  const noun = lowerFirst(text);
  return /^(?:a|an|the|your|their|his|her|its|our|this|that|these|those|all|any|each|every)\b/.test(noun) ? noun : `the ${noun}`;
}

/** A question in quotation marks, cut where it is very long. */
export function quote(ask: string): string {
  const { kind, text } = nameQuestion(ask);
  return `\u2018${kind === 'quoted' ? text : ask.trim()}\u2019`;
}

/** Begins a noun with a small letter, unless it is an abbreviation or begins a name of several words. */
export function lowerFirst(noun: string): string {
  const [first = '', second = ''] = noun.split(' ');
  const isWord = /^[A-Z][a-z\u2019'/-]*$/.test(first) && !/^I\b/.test(first) && !/^[A-Z][a-z]/.test(second);
  return isWord ? noun.slice(0, 1).toLowerCase() + noun.slice(1) : noun;
}
