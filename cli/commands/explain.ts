import { checks, findCheck } from '../../compiler/check/checks.ts';
import type { DiffRule } from '../../compiler/diff/rules/diff-rule.ts';
import type { ChangeKind } from '../../compiler/diff/difference.ts';
import { publishedChanged } from '../../compiler/publish/published-changed.ts';
import { rules } from '../../compiler/diff/rules/rules.ts';
import type { Command } from '../command.ts';
import { fail } from '../failure.ts';
import { choosePaint } from '../report/paint.ts';
import { didYouMean } from '../read-arguments.ts';

/** `concordat explain`. */
export const explain: Command = {
  operands: '[code]',
  takes: { least: 0, most: 1 },
  options: {},
  examples: ['explain condition-looks-ahead', 'explain option-added', 'explain'],
  async run({ operands: [code] }, { out, colour }) {
    const paint = choosePaint(colour.out);
    const known = [...checks, publishedChanged, ...Object.entries(rules).map(([kind, { what }]) => ({ code: kind, severity: 'change', summary: what }))];
    if (code === undefined) {
      const width = Math.max(...known.map((one) => one.code.length));
      out(known.map((one) => `${one.code.padEnd(width)}  ${one.severity.padEnd(7)}  ${one.summary}\n`).join(''));
      return 0;
    }
    if (isKind(code)) {
      out(explainChange(code, rules[code]));
      return 0;
    }
    const check = code === publishedChanged.code ? publishedChanged : findCheck(code);
    if (!check) return fail(2, `There is no message “${code}”.${didYouMean(code, known.map((one) => one.code)) || ' concordat explain lists them all.'}`);
    out([
      `${paint(check.severity, `${check.severity}[${check.code}]`)}\n\n`, `A definition is right only if ${check.summary}.\n\n`, `${check.why}\n\n`,
      `${paint('strong', 'Wrong')}\n${indent(check.example.wrong)}\n`, `${paint('strong', 'Right')}\n${indent(check.example.right)}`,
    ].join(''));
    return 0;
  },
};

function isKind(code: string): code is ChangeKind {
  return Object.hasOwn(rules, code);
}

function explainChange<K extends ChangeKind>(kind: K, { what, why, concerns, instead }: DiffRule<K>): string {
  return [
    `change[${kind}]\n\n`, `Between two versions of a form, ${what}.\n\n`, `${why}\n\n`,
    ...(concerns.length > 0 ? [`It concerns: ${concerns.map((concern) => CONCERNS[concern]).join('; ')}.\n\n`] : []),
    ...(instead === undefined ? [] : [`The compatible way: ${instead}\n\n`]),
    'Whom it breaks, and what number it asks for, can depend on the case: concordat diff says it.\n',
  ].join('');
}

const CONCERNS = { record: 'what stands in records', question: 'what people are asked', paper: 'what is printed', analysis: 'what answers can be counted as' } as const;

function indent(text: string): string {
  return text.trimEnd().split('\n').map((line) => `${line === '' ? '' : '  '}${line}\n`).join('');
}
