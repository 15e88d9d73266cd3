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
    const from = mended.toOriginal(start);
    return { file: source.file, start: from, end: Math.max(mended.toOriginal(end), from) };
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const { text } = mended;
    const found = dropOverlaps(findUnquoted(text, (offset) => tokenize(text, offset))).slice(0, LIMITS.mistakes);
    if (found.length === 0) break;
    const edits = found.map(({ start, end }) => quoteRange(text, start, end));
    found.forEach(({ start, end, reason }, index) => {
      const edit = edits[index];
      if (edit) problems.push(diagnose(quotesNeeded, { span: spanAt(start, end), message: `This text needs quotes. ${reason}`, help: `Write: ${showMended(text, edit, edits)}` }));
    });
    const before = mended;
    const after = applyEdits(text, edits);
    mended = { text: after.text, toOriginal: (offset) => before.toOriginal(after.toOriginal(offset)) };
  }
  const features = findFeatures(tokenize(mended.text, 0), spanAt);
  problems.push(...features);
  const composed = compose(mended.text);
  if ('tooLarge' in composed) {
    problems.push(diagnose(tooLarge, { span: spanAt(composed.at, composed.at + 1), message: composed.tooLarge }));
    return { problems };
  }
  const { document } = composed;
  const syntax = explainErrors(document, mended.text, spanAt).filter(({ span }) => !problems.some((known) => touches(known.span, span)));
  problems.push(...syntax);
  if (syntax.length > 0) return { problems };
  const { node, problems: found } = readNode(document.contents, isMap, spanAt);
  return { root: node, problems: [...problems, ...found] };
}

const KINDS: Readonly<Partial<Record<CST.TokenType | 'doc-mode' | 'flow-error-end', TokenKind>>> = {
  'space': 'space', 'comment': 'comment', 'newline': 'newline', 'seq-item-ind': '-', 'explicit-key-ind': '?', 'map-value-ind': ':', 'comma': ',',
  'flow-map-start': '{', 'flow-map-end': '}', 'flow-seq-start': '[', 'flow-seq-end': ']', 'anchor': 'anchor', 'tag': 'tag', 'alias': 'alias',
  'directive-line': 'directive', 'block-scalar-header': 'header', 'single-quoted-scalar': 'quoted', 'double-quoted-scalar': 'quoted',
  'doc-start': 'document', 'doc-end': 'document',
};

function* tokenize(text: string, offset: number): Generator<Token> {
  let start = offset;
  let scalar = false;
  let block = false;
  for (const lexeme of new Lexer().lex(offset === 0 ? text : text.slice(offset))) {
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

/** Parses within the limits; what is too large is refused before it is built. */
function compose(text: string): { readonly document: Document.Parsed } | { readonly tooLarge: string; readonly at: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.length > LIMITS.scalar) return { tooLarge: `A text is longer than ${LIMITS.scalar.toLocaleString('en-GB')} characters.`, at: parser.offset };
    // A directive would change how the rest is read; it is reported, and read as a comment.
    const directive = lexeme.startsWith('%') && CST.tokenType(lexeme) === 'directive-line';
    tokens.push(...parser.next(directive ? `#${lexeme.slice(1)}` : lexeme));
    if (parser.stack.length > LIMITS.depth + 2) return { tooLarge: `Maps and lists stand more than ${LIMITS.depth} deep inside each other.`, at: parser.offset - lexeme.length };
    const top = parser.stack.at(-1);
    if (top && 'items' in top && top.items.length > LIMITS.keys && (top.type === 'block-map' || (top.type === 'flow-collection' && top.start.source === '{'))) {
      return { tooLarge: `A map has more than ${LIMITS.keys.toLocaleString('en-GB')} keys.`, at: parser.offset - lexeme.length };
    }
  }
  tokens.push(...parser.end());
  const [document] = new Composer({ uniqueKeys: false, stringKeys: true }).compose(tokens, true, text.length);
  return { document: document as Document.Parsed };
}

/** One message a line, and none after something that is never closed: what follows is read as part of it. */
function explainErrors(document: Document.Parsed, text: string, spanAt: (start: number, end: number) => Span): Diagnostic[] {
  const lines = new Set<number>();
  const found: Diagnostic[] = [];
  for (const { code, message, pos } of [...document.errors].sort((a: YAMLError, b: YAMLError) => a.pos[0] - b.pos[0]).slice(0, LIMITS.mistakes)) {
    if (code === 'MULTIPLE_DOCS' || code === 'NON_STRING_KEY') continue; // reported with their own checks
    const explained = explainYamlError({ code, message, start: pos[0], end: pos[1], text });
    const line = text.lastIndexOf('\n', explained.start - 1);
    if (!lines.has(line)) found.push(diagnose(yamlSyntax, { span: spanAt(explained.start, Math.max(explained.end, explained.start + 1)), message: explained.says, ...(explained.help ? { help: explained.help } : {}) }));
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
