import { checks, findCheck } from '../../compiler/check/checks.ts';
import type { Command } from '../command.ts';
import { fail } from '../failure.ts';
import { choosePaint } from '../report/paint.ts';
import { didYouMean } from '../read-arguments.ts';

/** `concordat explain`. */
export const explain: Command = {
  operands: '[code]',
  takes: { least: 0, most: 1 },
  options: {},
  examples: ['explain condition-looks-ahead', 'explain'],
  async run({ operands: [code] }, { out, colour }) {
    const paint = choosePaint(colour.out);
    if (code === undefined) {
      const width = Math.max(...checks.map((check) => check.code.length));
      out(checks.map((check) => `${check.code.padEnd(width)}  ${check.severity.padEnd(7)}  ${check.summary}\n`).join(''));
      return 0;
    }
    const check = findCheck(code);
    if (!check) return fail(2, `There is no message “${code}”.${didYouMean(code, checks.map((known) => known.code)) || ' concordat explain lists them all.'}`);
    out([
      `${paint(check.severity, `${check.severity}[${check.code}]`)}\n\n`, `A definition is right only if ${check.summary}.\n\n`, `${check.why}\n\n`,
      `${paint('strong', 'Wrong')}\n${indent(check.example.wrong)}\n`, `${paint('strong', 'Right')}\n${indent(check.example.right)}`,
    ].join(''));
    return 0;
  },
};

function indent(text: string): string {
  return text.trimEnd().split('\n').map((line) => `${line === '' ? '' : '  '}${line}\n`).join('');
}
