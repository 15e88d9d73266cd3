import type { Citation, Origin } from '../../compiler/model/origin.ts';

/** Says in one line where something printed comes from; nothing when its author has not said. */
export function cite(origin: Origin): string | undefined {
  const sources = origin.citations.map(citeOne);
  const parts = [
    ...(sources.length > 0 ? [`Source: ${sources.join('; ')}.`] : []),
    ...(origin.added ? [`Added: ${origin.added.en}`] : []),
    ...(origin.decided ? [`Decided: ${origin.decided.en}`] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : undefined;
}

function citeOne({ source, part, item, place, words }: Citation): string {
  const spots = [part, item === undefined ? undefined : `item ${item}`, place].filter((spot) => spot !== undefined);
  return `${[source, ...spots].join(', ')}${words === undefined ? '' : ` “${words}”`}`;
}
