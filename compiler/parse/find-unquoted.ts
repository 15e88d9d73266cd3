// Finds what YAML reads otherwise than its author meant. Works on tokens, before parsing, so that each is mended
// and the rest of the file can still be read.
import { mendComments } from './mend-comments.ts';
import { readLines, type Atom } from './read-lines.ts';
import type { Token } from './token.ts';

/** A text that needs quotes, and what happens without them. */
export interface Unquoted {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** Reads the tokens of a text from an offset at the start of a line. */
export type Tokenize = (offset: number) => Iterable<Token>;

/** Words that some YAML readers take for true, false or nothing. */
const WORDS_READ_OTHERWISE = /^(?:y|n|yes|no|on|off|true|false|null|~)$/i;

/** Numbers whose writing is lost: leading zeros, a plus, exponents, hexadecimal and octal. */
const NUMBERS_READ_OTHERWISE = /^(?:[-+]?0\d+(?:\.\d*)?|\+\d+(?:\.\d*)?|[-+]?\d+(?:\.\d*)?e[-+]?\d+|0x[0-9a-f]+|0o[0-7]+)$/i;

/** Keys whose value is always prose, so that even one word before a comment may be cut off. */
const PROSE_KEYS = new Set([
  'ask', 'says', 'hint', 'title', 'purpose', 'notFor', 'label', 'added', 'decided', 'text', 'error', 'query', 'note', 'say', 'do', 'first', 'itemName', 'like',
  'en', 'cy', 'role', 'publisher',
]);

/** Finds every text of a file that needs quotes and has none, in order. */
export function findUnquoted(text: string, tokenize: Tokenize): Unquoted[] {
  const found: Unquoted[] = [];
  const tokens = mayHideBrackets(text) ? mendComments(text, tokenize, (unquoted) => found.push(unquoted)) : tokenize(0);
  for (const { atoms } of readLines(tokens)) {
    const first = atoms.findIndex(({ kind }) => kind !== '-' && kind !== '?');
    if (first >= 0) checkEntry(atoms.slice(first), found);
  }
  return found;
}

/** Tells whether a line could end with a bracket inside a comment: most files have none, and need no second look at their comments. */
function mayHideBrackets(text: string): boolean {
  return text.split('\n').some((line) => line.includes('#') && /[}\]]$/.test(line.trimEnd().slice(-1)));
}

/** Checks a value, or a key and its value: one line in block style or what stands between two commas. */
function checkEntry(atoms: readonly Atom[], found: Unquoted[]): void {
  const comment = atoms.find(({ kind }) => kind === 'comment');
  const own = atoms.filter(({ kind }) => kind !== 'comment');
  const key = own[1]?.kind === ':' ? own[0] : undefined;
  if (key?.kind === 'plain' && WORDS_READ_OTHERWISE.test(key.text)) {
    const meaning = /^(?:null|~)$/i.test(key.text) ? 'nothing' : 'true or false';
    found.push({ start: key.start, end: key.end, reason: `Many YAML readers take ${key.text} for ${meaning}, not for a code.` });
  }
  if (own[0]?.kind === ':') return;
  const value = key ? own.slice(2) : own;
  const [first, ...more] = value;
  if (!first) return;
  const last = value.at(-1) ?? first;
  const reason = explainValue(first, more, key) ?? explainComment(value, comment, key);
  if (reason) {
    const cut = more.length === 0 && comment && comment.start > first.start && first.kind === 'plain';
    found.push({ start: first.start, end: cut ? comment.end : last.end, reason });
  } else if (first.entries) checkGroup(first, found);
  if (key?.entries) checkGroup(key, found);
}

function explainValue(first: Atom, more: readonly Atom[], key: Atom | undefined): string | undefined {
  if (key && more.some(({ kind }) => kind === ':')) {
    return first.kind === 'plain' && isIndentedKey(first) ? undefined : 'A colon with a space after it makes what stands before it a key.';
  }
  if (first.kind === 'tag' && /^![^!<]/.test(first.text)) return 'A value that begins with ! is read as a YAML tag.';
  if (key && first.kind === '-') return 'A dash with a space after it begins a list.';
  if (first.kind === 'plain' && /^[@`%]/.test(first.text)) return `A text cannot begin with ${first.text[0]} without quotes.`;
  if (key && first.kind === 'plain' && key.text !== 'version' && NUMBERS_READ_OTHERWISE.test(first.text)) return `This is read as the number ${Number(first.text)}.`;
  if (more.length === 0 || more[0]?.kind === ':') return undefined;
  if (first.kind === 'plain' && more[0]?.kind === 'group') return `Inside {} or [] a text cannot hold ${more[0].text}.`;
  if (first.kind === 'quoted' && !first.text.includes('\n')) return 'A value that begins with a quotation mark ends at the next one.';
  if (first.kind === 'group') return `A value that begins with ${first.text} ends at its bracket.`;
  if (first.kind === 'alias') return 'A value that begins with * is read as a YAML alias.';
  if (first.kind === 'header') return `A value that begins with ${first.text[0]} begins a text of many lines.`;
  if (first.kind === 'anchor' && /^&&?$/.test(first.text)) return 'A value that begins with & is read as a YAML anchor.';
  return undefined;
}

/** `a: b` with `c: d` indented under it: the indentation is wrong, not the quotes. */
function isIndentedKey({ text }: Atom): boolean {
  const end = text.lastIndexOf('\n');
  return end >= 0 && /^\s*[\w-]+$/.test(text.slice(end));
}

/** Prose is cut off by a comment on its line; an id, a code or a number may have one. */
function explainComment(value: readonly Atom[], comment: Atom | undefined, key: Atom | undefined): string | undefined {
  const [first] = value;
  if (!comment || value.length !== 1 || first?.kind !== 'plain' || comment.start < first.end) return undefined;
  const prose = /\s/.test(first.text) || /^\p{Lu}\p{Ll}/u.test(first.text) || PROSE_KEYS.has(key?.text ?? '');
  return prose ? `# begins a comment, so the text ends at “${first.text.slice(-30)}”. If it is a comment, give it a line of its own.` : undefined;
}

function checkGroup(group: Atom, found: Unquoted[]): void {
  const entries = group.entries ?? [];
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index] ?? [];
    const value = plainValue(entry);
    let last: Atom | undefined;
    let next = index + 1;
    while (group.map && value && isBareText(entries[next])) last = entries[next++]?.[0];
    if (value && last) {
      const rest = entries[index + 1]?.[0]?.text ?? '';
      found.push({ start: value.start, end: last.end, reason: `Inside {} a comma ends the text, so “${rest}” is read as a key.` });
      index = next - 1;
    } else checkEntry(entry, found);
  }
}

function plainValue(entry: readonly Atom[]): Atom | undefined {
  return entry.length === 3 && entry[1]?.kind === ':' && entry[2]?.kind === 'plain' ? entry[2] : undefined;
}

function isBareText(entry: readonly Atom[] | undefined): boolean {
  return entry?.length === 1 && entry[0]?.kind === 'plain';
}
