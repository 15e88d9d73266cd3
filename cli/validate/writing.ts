import { unreachable } from '../../compiler/unreachable.ts';
import { choosePaint } from '../report/paint.ts';
import type { Judgement } from './judgement.ts';
import { annotateJudgement, printJudgement, sayJudgement } from './say-judgement.ts';
import { JUNIT, startCsv, writeCsvRows, writeJunitCase } from './write-tables.ts';

/** How judgements may be written. */
export const JUDGEMENT_FORMATS = ['text', 'json', 'csv', 'junit', 'github'] as const;
export type JudgementFormat = (typeof JUDGEMENT_FORMATS)[number];

/** A way of writing judgements: what stands before the first, between two and after the last, and each itself. */
export interface Writing {
  readonly start: string;
  readonly between: string;
  readonly end: string;
  write(judgement: Judgement): string;
}

/** Gives the way of writing that a format is. */
export function chooseWriting(format: JudgementFormat, isColoured: boolean): Writing {
  const plain = { start: '', between: '', end: '' };
  switch (format) {
    case 'text': return { ...plain, write: (judgement) => sayJudgement(judgement, choosePaint(isColoured)) };
    case 'json': return { start: '[\n', between: ',\n', end: '\n]\n', write: printJudgement };
    case 'csv': return { ...plain, start: startCsv(), write: writeCsvRows };
    case 'junit': return { ...plain, start: JUNIT.start, end: JUNIT.end, write: writeJunitCase };
    case 'github': return { ...plain, write: annotateJudgement };
    default: return unreachable(format);
  }
}
