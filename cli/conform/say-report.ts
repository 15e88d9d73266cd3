import { LEVELS } from '../../generators/test-vectors/vector.ts';
import { escapeMarkup as escape } from './escape-markup.ts';
import type { Count } from './score.ts';
import type { FormSummary, Miss, Summary } from './sum-up.ts';

/** More misses than a page helps with; report.json has all. */
const MOST_MISSES = 300;

/** Writes a report as a page that needs nothing else. */
export function sayReport(summary: Summary): string {
  const { implementation, level, kit, date, mode, passed, forms } = summary;
  const name = implementation ? `${implementation.name} ${implementation.version} (${implementation.language})` : 'A system';
  const title = `${name}: Concordat test vectors`;
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>${STYLE}</style></head><body><main>
<h1>${escape(name)}</h1>
<p class="${passed ? 'passed' : 'failed'}"><strong>${passed ? `Passed at the level “${level}”` : `Not passed at the level “${level}”`}</strong></p>
<p>Test kit ${escape(kit)}, ${escape(date.slice(0, 16).replace('T', ' '))} UTC, ${mode === 'loop' ? 'asked line by line' : 'started once for each record'}. Run by the system’s own makers; nobody else has seen it.</p>
<table><caption>Records told right</caption><thead><tr><th scope="col">Form</th>${LEVELS.map((one) => `<th scope="col">${one}</th>`).join('')}<th scope="col">optional: findings</th><th scope="col">optional: screens</th></tr></thead>
<tbody>${forms.map(sayForm).join('\n')}</tbody></table>
<p>Each level needs those to its left as well. A level is reached when every one of its records is told right. What is optional counts for no level.</p>
${forms.map(sayMisses).join('\n')}
</main></body></html>
`;
}

const STYLE = 'body{font:16px/1.4 Arial,sans-serif;color:#0b0c0c;margin:2em}main{max-width:70em}table{border-collapse:collapse;margin:1em 0}th,td{border:1px solid #b1b4b6;padding:.3em .6em;text-align:left;vertical-align:top}'
  + 'caption{text-align:left;font-weight:bold}.passed{border-left:6px solid #00703c;padding-left:.6em}.failed{border-left:6px solid #d4351c;padding-left:.6em}code{overflow-wrap:anywhere}';

function sayForm({ form, version, skipped, levels, optional }: FormSummary): string {
  const cells = skipped === undefined ? LEVELS.map((level) => `<td>${sayCount(levels[level])}</td>`).join('') : `<td colspan="${LEVELS.length}">Not tested: ${escape(skipped)}</td>`;
  return `<tr><th scope="row">${escape(form)} ${escape(version)}</th>${cells}<td>${sayCount(optional.findings)}</td><td>${sayCount(optional.screens)}</td></tr>`;
}

function sayCount(count: Count | undefined): string {
  return count ? `${count.right} of ${count.all}` : 'not told';
}

function sayMisses({ form, version, misses }: FormSummary): string {
  if (misses.length === 0) return '';
  const rows = misses.slice(0, MOST_MISSES).map((miss) => `<tr><td><code>${escape(miss.vector)}</code></td><td>${miss.level}</td><td>${sayVerdicts(miss.expected)}</td><td>${escape(saySaid(miss))}</td></tr>`);
  const more = misses.length > MOST_MISSES ? `<p>${misses.length - MOST_MISSES} more are in report.json.</p>` : '';
  return `<h2>${escape(form)} ${escape(version)}: ${misses.length} not told right</h2>
<table><thead><tr><th scope="col">Record</th><th scope="col">About</th><th scope="col">Right is</th><th scope="col">Said</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>${more}`;
}

function sayVerdicts({ wellFormed, complete, sound }: { readonly wellFormed?: boolean; readonly complete?: boolean | null; readonly sound?: boolean | null }): string {
  const say = (name: string, verdict: boolean | null | undefined) => (verdict === undefined ? `${name} not judged` : verdict === null ? '' : `${verdict ? '' : 'not '}${name}`);
  return [say('well-formed', wellFormed), say('complete', complete), say('sound', sound)].filter((part) => part !== '').join(', ');
}

function saySaid({ said }: Miss): string {
  if ('failure' in said) return `${said.failure}: ${said.detail}`;
  return said.answer.valid === undefined ? sayVerdicts(said.answer) : said.answer.valid ? 'may be taken' : 'may not be taken';
}
