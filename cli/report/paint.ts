/** Colours of a report, or none. */
export type Paint = (style: 'error' | 'warning' | 'place' | 'frame' | 'strong', text: string) => string;

const CODES = { error: '31;1', warning: '33;1', place: '36', frame: '34', strong: '1' } as const;

/** Chooses how a report is coloured. */
export function choosePaint(color: boolean): Paint {
  return color ? (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m` : (_style, text) => text;
}
