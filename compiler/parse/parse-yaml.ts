// The only file that knows the YAML library. Text -> tokens (mended where quotes are missing) -> nodes with places in the original text.
import { Composer, CST, isMap, Lexer, Parser, type Document, type YAMLError } from 'yaml';
import { quotesNeeded } from '../check/quotes-needed.ts';
import { tooLarge } from '../check/too-large.ts';
import { yamlSyntax } from '../check/yaml-syntax.ts';
import { diagnose, type Diagnostic } from '../diagnostic.ts';
import type { Source, Span } from '../source.ts';
import { applyEdits, type Edited } from './apply-edits.ts';
import { explainYamlError } from './explain-yaml-error.ts';
import { findFeatures } from './find-features.ts';
import { findUnquoted, type Unquoted } from './find-unquoted.ts';
import { LIMITS } from './limits.ts';
import { quoteRange, showMended } from './quote-text.ts';
import { readNode } from './read-node.ts';
import type { Token, TokenKind } from './token.ts';
import type { YamlNode } from './yaml-node.ts';

/** What a YAML text holds; `root` is missing when its structure cannot be relied on. */
export interface ParsedYaml {
  readonly root?: YamlNode;
  readonly problems: readonly Diagnostic[];
}

/** How often texts are mended: quotes around one text can bring another to light. */
const ROUNDS = 3;

/** Reads one document of plain YAML: no anchors, aliases, tags, directives or merge keys, within the limits. Reports all mistakes. */
export function parseYaml(source: Source): ParsedYaml {
  const problems: Diagnostic[] = [];
  let mended: Edited = source.text.startsWith('\ufeff') ? applyEdits(source.text, [{ start: 0, end: 1, text: '' }]) : { text: source.text, toOriginal: (offset) => offset };
  const spanAt = (start: number, end: number): Span => {
    const from = Math.min(mended.toOriginal(start), source.text.length);
    return { file: source.file, start: from, end: Math.min(Math.max(mended.toOriginal(end), from), source.text.length) };
  };
  let lexemes = readLexemes(mended.text);
  for (let round = 0; round < ROUNDS && lexemes.length <= LIMITS.tokens; round += 1) {
    const { text } = mended;
    const found = dropOverlaps(findUnquoted(text, (offset) => tokenize(offset === 0 ? lexemes : new Lexer().lex(text.slice(offset)), offset)));
    if (found.length === 0) break;
    problems.push(...found.slice(0, LIMITS.mistakes).map((one) => needQuotes(one, found, text, spanAt)));
    if (found.length > LIMITS.mistakes) return { problems };
    const before = mended;
    const after = applyEdits(text, found.map(({ start, end }) => quoteRange(text, start, end)));
    mended = { text: after.text, toOriginal: (offset) => before.toOriginal(after.toOriginal(offset)) };
    lexemes = readLexemes(after.text);
  }
  const composed = withoutTraces(() => compose(lexemes));
  if ('tooLarge' in composed) return { problems: [...problems, diagnose(tooLarge, { span: spanAt(composed.at, composed.at + 1), message: composed.tooLarge })] };
  problems.push(...findFeatures(tokenize(lexemes, 0), spanAt));
  const { document } = composed;
  const syntax = explainErrors(document, mended.text, spanAt).filter(({ span }) => !problems.some((known) => touches(known.span, span)));
  problems.push(...syntax);
  if (syntax.length > 0) return { problems };
  const { node, problems: found } = readNode(document.contents, isMap, spanAt);
  return { root: node, problems: [...problems, ...found] };
}

function needQuotes({ start, end, reason }: Unquoted, found: readonly Unquoted[], text: string, spanAt: (start: number, end: number) => Span): Diagnostic {
  const near = found.filter((other) => Math.abs(other.start - start) < 1_000).map((other) => quoteRange(text, other.start, other.end));
  return diagnose(quotesNeeded, { span: spanAt(start, end), message: `This text needs quotes. ${reason}`, help: `Write: ${showMended(text, quoteRange(text, start, end), near)}` });
}

/** The pieces of a text as the library's lexer cuts it; one more than the limit if there are more. */
function readLexemes(text: string): string[] {
  const lexemes: string[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    lexemes.push(lexeme);
    if (lexemes.length > LIMITS.tokens || lexeme.length > LIMITS.scalar) break;
  }
  return lexemes;
}

const KINDS: Readonly<Partial<Record<CST.TokenType | 'doc-mode' | 'flow-error-end', TokenKind>>> = {
  'space': 'space', 'comment': 'comment', 'newline': 'newline', 'seq-item-ind': '-', 'explicit-key-ind': '?', 'map-value-ind': ':', 'comma': ',',
  'flow-map-start': '{', 'flow-map-end': '}', 'flow-seq-start': '[', 'flow-seq-end': ']', 'anchor': 'anchor', 'tag': 'tag', 'alias': 'alias',
  'directive-line': 'directive', 'block-scalar-header': 'header', 'single-quoted-scalar': 'quoted', 'double-quoted-scalar': 'quoted',
  'doc-start': 'document', 'doc-end': 'document',
};

/** Lexemes as tokens. The lexer puts a mark before plain and block scalars, and marks without text where documents and brackets end. */
function* tokenize(lexemes: Iterable<string>, offset: number): Generator<Token> {
  let start = offset;
  let scalar = false;
  let block = false;
  for (const lexeme of lexemes) {
    if (scalar) {
      yield { kind: block ? 'block' : 'plain', text: lexeme, start };
      [scalar, block] = [false, false];
      start += lexeme.length;
      continue;
    }
    const type = CST.tokenType(lexeme);
    if (type === 'scalar') scalar = true;
    else if (lexeme !== '\u0002' && lexeme !== '\u0018') {
      if (type === 'block-scalar-header') block = true;
      yield { kind: (type && KINDS[type]) ?? 'other', text: lexeme, start };
      start += lexeme.length;
    }
  }
}

/** The library makes an Error of each mistake; a file with thousands would spend most of its time on stack traces that nobody reads. */
function withoutTraces<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Reflect.set(Error, 'stackTraceLimit', 0);
  try {
    return work();
  } finally {
    Reflect.set(Error, 'stackTraceLimit', limit);
  }
}

/** Parses within the limits; what is too large is refused before it is built. */
function compose(lexemes: readonly string[]): { readonly document: Document.Parsed } | { readonly tooLarge: string; readonly at: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let errors = 0;
  if (lexemes.length > LIMITS.tokens) return { tooLarge: 'This file holds more words, marks and line ends than a definition can.', at: 0 };
  for (const lexeme of lexemes) {
    if (lexeme.length > LIMITS.scalar) return { tooLarge: `A text is longer than ${LIMITS.scalar.toLocaleString('en-GB')} characters.`, at: parser.offset };
    // A directive would change how the rest is read; it is reported, and read as a comment.
    const directive = lexeme.startsWith('%') && CST.tokenType(lexeme) === 'directive-line';
    for (const token of parser.next(directive ? `#${lexeme.slice(1)}` : lexeme)) {
      if (token.type === 'error') errors += 1;
      tokens.push(token);
    }
    if (errors > LIMITS.mistakes) break;
    if (parser.stack.length > LIMITS.depth && countCollections(parser.stack) > LIMITS.depth) {
      return { tooLarge: `Maps and lists stand more than ${LIMITS.depth} deep inside each other.`, at: parser.offset - lexeme.length };
    }
    const top = parser.stack.at(-1);
    if (top && 'items' in top && top.items.length > LIMITS.keys && (top.type === 'block-map' || (top.type === 'flow-collection' && top.start.source === '{'))) {
      return { tooLarge: `A map has more than ${LIMITS.keys.toLocaleString('en-GB')} keys.`, at: parser.offset - lexeme.length };
    }
  }
  tokens.push(...parser.end());
  const [document] = new Composer({ uniqueKeys: false, stringKeys: true }).compose(tokens, true, parser.offset);
  return { document: document as Document.Parsed };
}

function countCollections(stack: readonly CST.Token[]): number {
  return stack.filter(({ type }) => type === 'block-map' || type === 'block-seq' || type === 'flow-collection').length;
}

/** One message a line, and none after something that is never closed: what follows is read as part of it. */
function explainErrors(document: Document.Parsed, text: string, spanAt: (start: number, end: number) => Span): Diagnostic[] {
  const lines = new Set<number>();
  const found: Diagnostic[] = [];
  // Several documents and keys that are no words are reported with their own checks; the library takes such a key for an accident.
  const elsewhere = new Set(document.errors.filter(({ code }) => code === 'MULTIPLE_DOCS' || code === 'NON_STRING_KEY').map(({ pos }) => pos[0]));
  const errors = document.errors.filter(({ code, pos }) => !elsewhere.has(pos[0]) || !['MULTIPLE_DOCS', 'NON_STRING_KEY', 'IMPOSSIBLE'].includes(code));
  for (const { code, message, pos } of errors.sort((a: YAMLError, b: YAMLError) => a.pos[0] - b.pos[0]).slice(0, LIMITS.mistakes)) {
    const explained = explainYamlError({ code, message, start: pos[0], end: pos[1], text });
    const line = text.lastIndexOf('\n', explained.start - 1);
    const span = spanAt(explained.start, Math.max(explained.end, explained.start + 1));
    if (!lines.has(line)) found.push(diagnose(yamlSyntax, { span, message: explained.says, ...(explained.help ? { help: explained.help } : {}) }));
    lines.add(line);
    if (explained.last) break;
  }
  return found;
}

function dropOverlaps(found: readonly Unquoted[]): Unquoted[] {
  let end = -1;
  return [...found].sort((a, b) => a.start - b.start || b.end - a.end).filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

/** Tells whether two ranges share a character. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
