import { rm } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../write/write-file.ts';
import { drawBadge, sayBadge } from './draw-badge.ts';
import { sayReport } from './say-report.ts';
import type { Summary } from './sum-up.ts';

/** The files of a report: the first two always, the badge only of a run that passed. */
const REPORT_FILES = ['report.json', 'report.html', 'badge.json', 'badge.svg'] as const;

/** Writes a report, each file whole or not at all. A badge of an earlier run goes first, so that none ever stands beside a report that failed. */
export async function writeReports(folder: string, summary: Summary): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const [json, html, badge, picture] = REPORT_FILES;
  for (const old of [badge, picture]) await rm(path.join(folder, old), { force: true });
  const texts: (readonly [string, string])[] = [
    [json, `${JSON.stringify(summary, null, 1)}\n`], [html, sayReport(summary)],
    ...(summary.passed ? [[badge, `${JSON.stringify(sayBadge(summary), null, 2)}\n`], [picture, drawBadge(summary)]] as const : []),
  ];
  for (const [name, text] of texts) await replaceFile(path.join(folder, name), text);
  return texts.map(([name]) => name);
}
