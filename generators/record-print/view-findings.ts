import type { Finding, Report } from '../../runtime/validate/report.ts';
import { numberOf } from './number-of.ts';
import type { RecordScope } from './record-scope.ts';
import type { FindingsView } from './views.ts';

/** What the validator says of a record: its verdicts, and what it finds. */
export function viewFindings({ complete, sound, findings }: Report, { numbers, lettering: { show } }: RecordScope): FindingsView {
  const pick = (title: string, fits: (finding: Finding) => boolean) => {
    const found = findings.filter(fits).map(({ question, message }) => ({ number: question === undefined ? '' : numberOf(question, numbers), words: show(message) }));
    return found.length > 0 ? [{ title, findings: found }] : [];
  };
  return {
    verdict: `${complete ? 'Complete: every question that needs an answer has one, or says why not.' : 'Not complete.'} ${sound ? 'Sound: no rule is broken without a reason.' : 'Not sound.'}`,
    groups: [
      ...pick('Not answered, or not as the form asks', ({ verdict }) => verdict === 'complete'),
      ...pick('Rules that are broken', ({ verdict, severity }) => verdict === 'sound' && severity === 'error'),
      ...pick('Queries without a reason', ({ verdict, severity }) => verdict === 'sound' && severity === 'query'),
      ...pick('To note', ({ severity }) => severity === 'note'),
    ],
  };
}
