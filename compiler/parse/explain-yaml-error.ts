/** A parser error in the words of an author. */
export interface ExplainedError {
  readonly says: string;
  readonly help?: string;
  readonly start: number;
  readonly end: number;
  /** Set if everything after this is read as part of the mistake. */
  readonly last?: boolean;
}

/** What the YAML library says: offsets into `text`, its code and its message, which is read but never shown. */
export interface YamlProblem {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Says what is wrong where YAML cannot be read, and what to do. */
export function explainYamlError(given: YamlProblem): ExplainedError {
  const problem = skipSpace(given);
  const { code, message, start, end, text } = problem;
  const here = { start, end };
  const tab = findTab(text, start);
  if (tab !== undefined) return { start: tab, end: tab + 1, says: 'A tab indents this line.', help: 'Indent with spaces, two for each level.' };
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start));
  switch (code) {
    case 'MISSING_CHAR':
      return explainMissing(problem, line);
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return explainKey(problem);
    case 'BAD_INDENT':
      if (/must be sufficiently indented and end with a (.)/.test(message)) return explainUnclosed(problem);
      return { ...here, says: 'This line is not indented like its neighbours.', help: 'Begin it in the same column as the keys or dashes it belongs to.' };
    case 'BAD_DQ_ESCAPE':
      return { ...here, says: `${text.slice(start, end)} is not an escape that YAML knows.`, help: 'Between double quotes write \\\\ for a backslash, or use single quotes.' };
    case 'BLOCK_IN_FLOW':
      return { ...here, says: 'A map or list without brackets cannot stand inside {} or [].', help: 'Put the text in quotes, or give the inner map braces of its own.' };
    case 'BAD_COLLECTION_TYPE':
    case 'UNEXPECTED_TOKEN':
      return explainLateQuote(problem) ?? {
        ...here, says: `“${text.slice(start, Math.min(end, start + 30)).trim() || line.trim().slice(0, 30)}” cannot stand here.`,
        help: 'Look for a bracket, quote or dash too many, or put the text in quotes.',
      };
    case 'RESOURCE_EXHAUSTION':
      return { ...here, says: 'Maps and lists stand too deep inside each other.', last: true };
    default:
      return { ...here, says: 'YAML cannot read this.', help: 'Put the text in quotes, or look at the indentation of the line.' };
  }
}

/** The parser can point at the spaces before what is wrong. */
function skipSpace(problem: YamlProblem): YamlProblem {
  const { start, end, text } = problem;
  const skipped = start + (/^\s*/.exec(text.slice(start, start + 1_000))?.[0].length ?? 0);
  return skipped < text.length && skipped > start && text[start] !== '\t' ? { ...problem, start: skipped, end: Math.max(end, skipped + 1) } : problem;
}

/** The first tab in the indentation of the line at an offset. */
function findTab(text: string, offset: number): number | undefined {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = /^[ \t-]*/.exec(text.slice(from, from + 1_000))?.[0] ?? '';
  return indent.includes('\t') ? from + indent.indexOf('\t') : undefined;
}

function explainMissing(problem: YamlProblem, line: string): ExplainedError {
  const { message, start, end, text } = problem;
  if (/closing .?quote/.test(message)) {
    const open = findOpeningQuote(text, start);
    return { start: open, end: open + 1, says: 'This quotation mark is never closed.', help: `Write another ${text[open]} at the end of the text.`, last: true };
  }
  if (/must end with a/.test(message)) return explainUnclosed(problem);
  if (/^Missing , /.test(message)) {
    const says = 'A comma is missing before this, or a bracket before it is not closed.';
    return { start, end, says, help: 'Separate the entries inside {} and [] with commas.', last: true };
  }
  return { start, end, ...NO_COLON(line.trim()) };
}

const NO_COLON = (line: string) => ({
  says: `“${line.slice(0, 40)}” has no colon with a space after it, so it is no key.`, help: 'Write `key: value`; begin an entry of a list with a dash and a space.',
});

function explainKey({ text, start, end }: YamlProblem): ExplainedError {
  const rest = text.slice(start, start + 2_000);
  const twoLines = /^([^\n]*)\n(\s*)([\w-]+):/.exec(rest);
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (twoLines && /^[\s-]*$/.test(before)) return { start, end: start + (twoLines[1]?.length ?? 0), ...NO_COLON(twoLines[1] ?? '') };
  if (twoLines) {
    const at = start + (twoLines[1]?.length ?? 0) + 1 + (twoLines[2]?.length ?? 0);
    const says = `“${twoLines[3]}” is indented as if it belonged to the line above, which has its value already.`;
    return { start: at, end: at + (twoLines[3]?.length ?? 0), says, help: 'Begin it in the same column as the key above.' };
  }
  if (text[start] === '-') {
    const says = 'A list cannot begin here: the line above has a value already.';
    return { start, end: start + 1, says, help: 'Remove that value, or indent the list like the one it belongs to.' };
  }
  return { start, end: Math.max(end, start + 1), says: 'A key cannot begin here: the line has a value already.', help: 'Put the text in quotes, or the key on a line of its own.' };
}

/** Text after a quoted scalar of several lines: its quotation mark was closed by one that belongs to another text. */
function explainLateQuote({ text, start }: YamlProblem): ExplainedError | undefined {
  const close = text.slice(0, start).trimEnd().length - 1;
  const quote = text[close];
  if (quote !== '"' && quote !== "'") return undefined;
  const open = text.lastIndexOf(quote, close - 1);
  if (open < 0 || !text.slice(open, close).includes('\n')) return undefined;
  return { start: open, end: open + 1, says: 'This quotation mark is not closed on its line.', help: `Write another ${quote} at the end of the text.`, last: true };
}

/** The bracket that is open at an offset: the last one before it that nothing closes. */
function explainUnclosed({ text, start }: YamlProblem): ExplainedError {
  let depth = 0;
  for (let at = Math.min(start, text.length) - 1; at >= Math.max(0, start - 5_000); at -= 1) {
    const character = text[at] ?? '';
    if (character === '}' || character === ']') depth += 1;
    else if ((character === '{' || character === '[') && depth-- === 0) {
      return { start: at, end: at + 1, says: `${character} is never closed.`, help: `Write ${character === '{' ? '}' : ']'} at the end of the map or list.`, last: true };
    }
  }
  return { start, end: start + 1, says: 'A bracket before this is never closed.', last: true };
}

/** A scalar without its closing quote goes on to the end of the file; the parser reports its end. */
function findOpeningQuote(text: string, end: number): number {
  const before = text.slice(0, end);
  const opened = [...before.matchAll(/(?:^|[:\s,[{-])(["'])/g)].at(-1);
  return opened ? opened.index + opened[0].length - 1 : Math.max(0, end - 1);
}
