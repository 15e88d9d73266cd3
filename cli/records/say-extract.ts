import type { Recipient } from '../../compiler/model/question.ts';
import type { Extract, Place, WhyLeftOut } from '../../compiler/redact/redact-record.ts';

const WHY: Readonly<Record<WhyLeftOut, string>> = {
  kept: 'kept from the reader', named: 'left out with --without', tells: 'would tell something of an answer that is left out',
  'points-there': 'points at something that is left out', 'not-of-the-form': 'not a question of the form',
};

/** Says what a copy leaves out and which texts someone must read, by the words of the questions and never with an answer. */
export function sayExtract({ leftOut, reasons, extensions, texts }: Extract, recipients: readonly Recipient[]): readonly string[] {
  const [answers, marks] = [leftOut.filter(({ isMark }) => !isMark), leftOut.filter(({ isMark }) => isMark)];
  return [
    `Left out for ${recipients.join(', ')}: ${count(answers.length, 'answer')}, ${count(marks.length, 'mark')} of a missing answer, ${count(reasons, 'reason')}.`,
    ...answers.map((one) => `  ${sayPlace(one)}: ${WHY[one.why]}`),
    ...marks.map((one) => `  ${sayPlace(one)}: the mark of a missing answer; ${WHY[one.why]}`),
    ...extensions.map((board) => `  All answers of the board ${board}'s own: nothing says whom to keep them from`),
    texts.length === 0 ? 'The copy holds no free text.' : `Read before you hand it over, because a text can say anything: ${count(texts.length, 'text')}.`,
    ...texts.map((one) => `  ${sayPlace(one)}${one.repeats ? ': REPEATS words that are left out' : ''}`),
  ];
}

function sayPlace({ asks, pointer }: Place): string {
  return `${asks.map((ask) => ask.replace(/[.:]$/, '')).join(': ')} (${pointer})`;
}

function count(number: number, word: string): string {
  return `${number === 0 ? 'no' : number} ${number === 1 ? word : `${word}s`}`;
}
