import { parseHTML } from 'linkedom';

/** Reads a piece of HTML into lines, one a node, with white space collapsed and attributes in order, so that equal pages read equal. */
export function normaliseHtml(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const lines: string[] = [];
  describe(document.body, '', lines);
  return lines.join('\n');
}

interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
}

const KEEPS_SPACE = new Set(['TEXTAREA', 'PRE']);

function describe(node: HtmlNode, indent: string, lines: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) {
      const text = KEEPS_SPACE.has(node.nodeName) ? child.textContent ?? '' : (child.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text) lines.push(`${indent}${JSON.stringify(text)}`);
    } else if (child.nodeType === 1) {
      const attributes = [...child.attributes ?? []].map(({ name, value }) => ` ${name}=${JSON.stringify(readAttribute(name, value))}`).sort();
      lines.push(`${indent}<${child.nodeName.toLowerCase()}${attributes.join('')}>`);
      describe(child, `${indent}  `, lines);
    }
  }
}

/** The order of class names and the spaces between them mean nothing. */
function readAttribute(name: string, value: string): string {
  return name === 'class' ? value.split(/\s+/).filter(Boolean).sort().join(' ') : value;
}
