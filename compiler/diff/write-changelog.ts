import type { Form } from '../model/form.ts';
import { unreachable } from '../unreachable.ts';
import type { Change, Concern } from './change.ts';
import { leastStep } from './judge-step.ts';
import { findPlace } from './place-change.ts';
import { sayBreaks, sayStep } from './say-change.ts';

/**
 * Writes what a board reads before it approves a version: what breaks, what it must decide, and everything else, each with the words before
 * and after. Markdown, with nothing of the definition's text taken as markup.
 */
export function writeChangelog(before: Form, after: Form, changes: readonly Change[]): string {
  const versions = { before: plain(before.version), after: plain(after.version) };
  const group = (severity: Change['severity'], title: string, about: string) => {
    const own = changes.filter((change) => change.severity === severity);
    return own.length === 0 ? [] : [`## ${title}`, '', about, '', ...own.flatMap((change) => tell(change, before, after)), ''];
  };
  return [
    `# ${escape(after.title.en)}: from ${versions.before} to ${versions.after}`, '',
    changes.length === 0 ? 'Nothing has changed.' : `${changes.length === 1 ? '1 change. It asks' : `${changes.length} changes. They ask`} for ${sayStep(leastStep(changes)).replace(/^at least /, '')}${leastStep(changes) === 'major' ? '' : ' or more'}.`, '',
    ...group('error', 'What breaks', 'Records or programs made for the version before no longer fit, or the same answer means something else.'),
    ...group('warning', 'What the board must decide', 'A program cannot tell whether these keep their meaning or break anything.'),
    ...group('note', 'What fits', 'Records and programs made for the version before still fit.'),
  ].join('\n').trimEnd() + '\n';
}

function tell(change: Change, before: Form, after: Form): string[] {
  const place = findPlace(after, change.where) ?? findPlace(before, change.where);
  const name = change.where === '' ? '' : ` (\`${change.where}\`${place ? `, ${escape(quote(place.words))}` : ''})`;
  const declared = after.changes?.removed.get(change.where);
  const lines = [
    ...(change.before === undefined ? [] : [`before: ${escape(change.before)}`]), ...(change.after === undefined ? [] : [`now: ${escape(change.after)}`]),
    ...(declared === undefined ? [] : [`reason: ${escape(declared)}`]),
    ...sayBreaks(change, { before: plain(before.version), after: plain(after.version) }).map(escape),
    ...(change.severity === 'note' ? [] : [escape(change.why)]), ...(change.instead === undefined ? [] : [escape(change.instead)]),
    ...(change.concerns.length === 0 ? [] : [`concerns ${change.concerns.map(nameConcern).join(', ')}`]),
  ];
  return [`- **${capital(change.what)}**${name}`, ...lines.map((line) => `  - ${line}`)];
}

function nameConcern(concern: Concern): string {
  switch (concern) {
    case 'record': return 'records';
    case 'question': return 'what people are asked';
    case 'paper': return 'what is printed';
    case 'analysis': return 'figures';
    default: return unreachable(concern);
  }
}

function quote(text: string): string {
  return `“${text}”`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function plain(version: string): string {
  return version.replace(/-draft$/, '');
}

/** A text in a list of Markdown that no character of it can leave. */
function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\*_[\]<>|#]/g, '\\$&');
}
