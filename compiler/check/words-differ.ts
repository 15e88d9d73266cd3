import type { Check } from './check.ts';
import { choicesOf, questionsIn, shapeOf } from '../model/walk.ts';
import type { Citation } from '../model/origin.ts';
import type { Text } from '../model/text.ts';
import type { Span } from '../source.ts';

/** A label with an item’s citation keeps the words that are printed. */
export const wordsDiffer: Check = {
  code: 'words-differ',
  severity: 'error',
  summary: 'a label with an item’s citation keeps the words that are printed',
  why: 'The words are what the board agreed. Plainer ones go into `ask` beside `says`, which keeps the source’s. Running text has no labels to keep.',
  example: {
    wrong: `- {id: dateOfBirth, item: 16, type: partial-date, ask: Date of birth}`,
    right: `- {id: dateOfBirth, item: 16, type: partial-date, ask: Date of birth, says: D.O.B}`,
  },
  find(form) {
    const inherited = new Set([...questionsIn(form.answers)].flatMap((question) => shapeOf(question)?.questions.filter(({ origin }) => origin === question.origin) ?? []));
    const things = [...questionsIn(form.answers)].filter((question) => !question.derivedFrom).flatMap((question) => [
      ...(inherited.has(question) ? [] : [{ words: question.says ?? question.ask, origin: question.origin, at: question.at }]),
      ...choicesOf(question).filter(({ origin }) => origin !== question.origin).map((choice) => ({ words: choice.says ?? choice.label, origin: choice.origin, at: choice.at })),
    ]);
    const texts = new Map(form.sources.map(({ id, texts: parts }) => [id, parts]));
    const isPrinted = ({ source, part }: Citation): boolean => part === undefined || !texts.get(source)?.has(part);
    return things.flatMap(({ words, origin, at }) => (origin.decided ? [] : findDifference(words, origin.citations.filter(isPrinted), at)));
  },
};

function findDifference(words: Text, citations: readonly Citation[], at: Span) {
  const printed = citations.flatMap((citation) => (citation.words === undefined ? [] : [citation.words]));
  const [first] = printed;
  if (first === undefined || printed.some((one) => fold(one) === fold(words.en))) return [];
  return [{ span: at, message: `The source prints “${first}”, not “${words.en}”.`, help: `Keep the source’s words: \`says: ${JSON.stringify(first)}\`; \`decided: <why>\` records a reading of an unclear print.` }];
}

function fold(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, ' ').trim();
}
