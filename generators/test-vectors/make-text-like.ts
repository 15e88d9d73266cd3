import { readPattern, type Pattern } from '../../compiler/pattern/read-pattern.ts';
import { unreachable } from '../../compiler/unreachable.ts';

/** A text of a portable pattern: the first alternative and the first character of each class, as seldom as it may be. Throws where that gives no text. */
export function makeTextLike(match: string): string {
  const read = readPattern(match);
  const texts = 'pattern' in read ? [spell(read.pattern, 0), spell(read.pattern, 1)] : [];
  const text = texts.find((one) => one !== '' && one.trim() === one);
  if (text === undefined) throw new Error(`No example was found for the pattern ${match}`);
  return text;
}

/** `least`: how often at least a part is written that could be left out. */
function spell(pattern: Pattern, least: 0 | 1): string {
  switch (pattern.kind) {
    case 'set': return String.fromCharCode(pattern.ranges.map(([low, high]) => (low === 0x20 && high > low ? low + 1 : low)).find((code) => code !== 0x20) ?? 0x20);
    case 'sequence': return pattern.parts.map((part) => spell(part, least)).join('');
    case 'alternatives': return pattern.parts.slice(0, 1).map((part) => spell(part, least)).join('');
    case 'repeat': return spell(pattern.part, least).repeat(Math.max(pattern.min, least));
    default: return unreachable(pattern);
  }
}
