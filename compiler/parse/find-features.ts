import { yamlFeature } from '../check/yaml-feature.ts';
import { diagnose, type Diagnostic } from '../diagnostic.ts';
import type { Span } from '../source.ts';
import { LIMITS } from './limits.ts';
import type { Token } from './token.ts';

/** Finds the parts of YAML that definitions do without. */
export function findFeatures(tokens: Iterable<Token>, spanAt: (start: number, end: number) => Span): Diagnostic[] {
  const found: Diagnostic[] = [];
  let content = false;
  let merge: Token | undefined;
  const report = ({ text, start }: Token, message: string, help: string) => {
    found.push(diagnose(yamlFeature, { span: spanAt(start, start + Math.max(text.trimEnd().length, 1)), message, help }));
  };
  for (const token of tokens) {
    if (found.length === LIMITS.mistakes) break;
    const { kind, text } = token;
    if (kind === 'directive') report(token, 'Directives change how a file is read; definitions have none.', 'Delete this line.');
    else if (kind === 'anchor' || kind === 'alias') {
      const name = kind === 'anchor' ? 'an anchor' : 'an alias';
      report(token, `${text} is ${name}; definitions have none, so that each reads by itself.`, kind === 'anchor' ? 'Delete it.' : 'Write the value out here.');
    } else if (kind === 'tag') report(token, `${text} is a tag; every value is read by its place.`, 'Delete it, or quote the value if it is part of a text.');
    else if (kind === '?') report(token, 'A question mark with a space after it begins a long key; keys are one word.', 'Write `key: value`.');
    else if (kind === 'document' && content) {
      report(token, `${text} ends the definition here; a file holds one.`, 'Delete this line, or put what follows in a file of its own.');
      return found;
    } else if (kind === ':' && merge) report(merge, '<< merges another map; definitions have no merge keys.', 'Write the keys out here.');
    if (kind !== 'space') merge = kind === 'plain' && text === '<<' ? token : undefined;
    if (kind !== 'space' && kind !== 'newline' && kind !== 'comment' && kind !== 'directive' && kind !== 'document') content = true;
  }
  return found;
}
