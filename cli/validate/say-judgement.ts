import type { Diagnostic } from '../../compiler/diagnostic.ts';
import type { Paint } from '../report/paint.ts';
import { renderGithub } from '../report/render-github.ts';
import { showText } from '../report/show-text.ts';
import type { Finding, Report } from '../../runtime/validate/report.ts';
import type { Judgement, Refusal } from './judgement.ts';

/** A judgement for people: the three verdicts in one line, then each finding with its question, place and message. */
export function sayJudgement(judgement: Judgement, paint: Paint): string {
  const name = paint('place', nameOf(judgement));
  const { report, refused = [] } = judgement;
  if (!report) return [`${name}: ${paint('error', 'not read')}\n`, ...refused.map((problem) => `  ${sayRefusal(problem)}\n`)].join('');
  const { status } = judgement;
  const verdict = report.valid ? paint('strong', status ? `valid ${status}` : 'valid') : paint('error', status ? `not valid as ${status}` : 'not valid');
  return [`${name}: ${verdict} (${sayVerdicts(report)})\n`, ...report.findings.map((finding) => sayFinding(finding, judgement, paint))].join('');
}

/** A judgement for programs. */
export function printJudgement({ file, line, form, version, status, report, refused }: Judgement): string {
  return JSON.stringify({ file, line, form, version, status, valid: false, ...report, refused });
}

/** A judgement as annotations of a GitHub workflow. */
export function annotateJudgement(judgement: Judgement): string {
  const span = { file: judgement.file, start: 0, end: 0 };
  const line = judgement.line === undefined ? '' : `Line ${judgement.line}: `;
  const diagnostics: Diagnostic[] = [
    ...(judgement.refused ?? []).map((problem): Diagnostic => ({ code: problem.code, severity: 'error', span, message: line + sayRefusal(problem) })),
    ...(judgement.report?.findings ?? []).map(({ code, severity, pointer, message }): Diagnostic => (
      { code, severity: severity === 'note' || judgement.report?.valid ? 'warning' : 'error', span, message: `${line}${message} (${pointer})` })),
  ];
  return renderGithub(diagnostics, []);
}

function nameOf({ file, line }: Judgement): string {
  return showText(line === undefined ? file : `${file}:${line}`);
}

function sayRefusal({ code, message, line, column }: Refusal): string {
  const place = line === undefined ? '' : `line ${line}, column ${column}: `;
  return `${place}${showText(message)} [${code}]`;
}

function sayVerdicts({ wellFormed, complete, sound }: Report): string {
  const say = (verdict: boolean | null, word: string) => (verdict === null ? `${word} not judged` : verdict ? word : `not ${word}`);
  return [say(wellFormed, 'well-formed'), say(complete, 'complete'), say(sound, 'sound')].join(', ');
}

function sayFinding({ verdict, severity, code, pointer, question, rule, message }: Finding, { wordsOf }: Judgement, paint: Paint): string {
  const words = question === undefined ? undefined : wordsOf?.(question);
  const about = question === undefined ? '' : `${showText(words ?? question)} [${question}]\n    `;
  const kind = severity === 'error' ? paint('error', verdict) : paint('warning', severity);
  return `  ${kind}: ${about}${showText(message)} [${rule ?? code}]\n    at ${showText(pointer === '' ? 'the record as a whole' : pointer)}\n`;
}
