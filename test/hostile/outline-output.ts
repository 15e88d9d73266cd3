import { parse } from 'acorn';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import postcss from 'postcss';
import { parseCsv } from '../generators/dictionary/parse-csv.ts';
import { codeOf } from '../generators/types/declarations.ts';
import { stripComments } from '../languages/strip-comments.ts';

/** What an output is made of, a line each, and the words that it holds; a parser of its language tells them apart. */
export interface Outline {
  readonly shape: readonly string[];
  readonly words: readonly string[];
}

/** Reads an output by its name: JSON, JavaScript, CSS, HTML with its scripts and styles, CSV, Markdown as HTML, declarations, other languages without their comments. Throws at what is none. */
export function outlineOutput(path: string, text: string): Outline {
  const outline: Writable = { shape: [], words: [] };
  if (path.endsWith('.json')) outlineJson(JSON.parse(text), '', outline);
  else if (path.endsWith('.d.ts') || path.endsWith('.d.mts')) outline.shape.push(...codeOf(text));
  else if (/\.(?:py|java|cs|go)$/.test(path)) outline.shape.push(...stripComments(path, text));
  else if (path.endsWith('.mjs') || path.endsWith('.js')) outlineScript(text, outline);
  else if (path.endsWith('.css')) outlineStyle(text, outline);
  else if (path.endsWith('.csv')) for (const row of parseCsv(text)) add(outline, `row of ${row.length}`, ...row);
  else if (path.endsWith('.md')) outlinePage(`<!doctype html><html><body>${marked.parse(text, { async: false, gfm: true })}</body></html>`, outline);
  else if (path.endsWith('.html') || path.endsWith('.pdf')) outlinePage(text, outline);
  else throw new Error(`No parser for ${path}`);
  return outline;
}

interface Writable {
  readonly shape: string[];
  readonly words: string[];
}

function add(outline: Writable, line: string, ...words: readonly string[]): void {
  outline.shape.push(line);
  outline.words.push(...words);
}

function outlineJson(value: unknown, at: string, outline: Writable): void {
  // Records as bytes are in base64, which can be nothing but itself.
  if (typeof value === 'string') add(outline, `${at}: string`, at.endsWith('/bytes') && /^[A-Za-z0-9+/]*=*$/.test(value) ? '' : value);
  else if (typeof value !== 'object' || value === null) add(outline, `${at}: ${String(value)}`);
  else for (const [key, inner] of Object.entries(value)) outlineJson(inner, `${at}/${Array.isArray(value) ? '' : key}`, outline);
}

interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
}

function outlinePage(html: string, outline: Writable): void {
  const { document } = parseHTML(html);
  outlineElement(document.documentElement as unknown as HtmlNode, '', outline);
}

function outlineElement(node: HtmlNode, indent: string, outline: Writable): void {
  const attributes = [...node.attributes ?? []];
  // The policy holds hashes of what differs.
  const isPolicy = attributes.some(({ value }) => value === 'Content-Security-Policy');
  add(outline, `${indent}<${node.nodeName} ${attributes.map(({ name }) => name).join(' ')}>`, ...attributes.filter(({ name }) => !(isPolicy && name === 'content')).map(({ name, value }) => `${name}=${value}`));
  if (node.nodeName === 'SCRIPT') outlineScript(node.textContent ?? '', outline);
  else if (node.nodeName === 'STYLE') outlineStyle(node.textContent ?? '', outline);
  else {
    // A parser may cut a text at each entity.
    let words = '';
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        words += child.textContent ?? '';
        continue;
      }
      outline.words.push(words);
      words = '';
      if (child.nodeType === 1) outlineElement(child, `${indent} `, outline);
      else add(outline, `${indent} node of type ${child.nodeType}`, child.textContent ?? '');
    }
    outline.words.push(words);
  }
}

function outlineStyle(css: string, outline: Writable): void {
  postcss.parse(css).walk((node) => {
    if (node.type === 'rule') add(outline, `rule ${node.selector}`);
    else if (node.type === 'atrule') add(outline, `@${node.name}`, node.params);
    else if (node.type === 'decl') add(outline, `${node.prop}: ${node.value.replace(/"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/g, '""')}`);
  });
}

function outlineScript(script: string, outline: Writable): void {
  outlineCode(parse(script, { ecmaVersion: 2023, sourceType: 'module' }), outline);
}

function outlineCode(node: unknown, outline: Writable): void {
  if (Array.isArray(node)) {
    for (const inner of node) outlineCode(inner, outline);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { type, name, value, cooked, operator } = node as Readonly<Record<string, unknown>>;
  if (typeof type === 'string') add(outline, [type, name, operator, type === 'Literal' && typeof value !== 'string' ? String(value) : ''].filter(Boolean).join(' '));
  if (type === 'Literal' && typeof value === 'string') outline.words.push(value);
  // The validator's tables: cells hold neither line feeds nor tabs.
  if (typeof cooked === 'string') outline.words.push(...cooked.split(/[\n\t]/));
  for (const [key, inner] of Object.entries(node)) if (key !== 'regex' && !(type === 'Literal' && key === 'value')) outlineCode(inner, outline);
}
