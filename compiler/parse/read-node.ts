import { duplicateKey } from '../check/duplicate-key.ts';
import { keyNotText } from '../check/key-not-text.ts';
import { lookAlike } from '../check/look-alike.ts';
import { malformedName } from '../check/malformed-name.ts';
import { notText } from '../check/not-text.ts';
import { unsafeNumber } from '../check/unsafe-number.ts';
import { diagnose, type Diagnostic } from '../diagnostic.ts';
import type { Span } from '../source.ts';
import { explainLookAlike } from './explain-look-alike.ts';
import { explainOddCharacter } from './find-odd-characters.ts';
import type { YamlNode } from './yaml-node.ts';

/** As much of the YAML library's nodes as is read here. */
interface Parsed {
  readonly range?: readonly [number, number, number] | null;
  readonly type?: string;
  readonly value?: unknown;
  readonly source?: string;
  /** Of a collection in brackets. */
  readonly flow?: boolean;
  readonly items?: readonly (Parsed | { readonly key: Parsed | null; readonly value: Parsed | null })[];
}

type SpanAt = (start: number, end: number) => Span;

/** Turns parsed YAML into nodes with plain values and reports what no definition may hold. */
export function readNode(contents: unknown, isMap: (parsed: unknown) => boolean, spanAt: SpanAt): { readonly node: YamlNode; readonly problems: readonly Diagnostic[] } {
  const problems: Diagnostic[] = [];
  return { node: read(contents as Parsed | null, { spanAt, isMap, problems }, spanAt(0, 0)), problems };
}

interface Reading {
  readonly spanAt: SpanAt;
  readonly isMap: (parsed: unknown) => boolean;
  readonly problems: Diagnostic[];
}

function read(parsed: Parsed | null, reading: Reading, nowhere: Span): YamlNode {
  if (!parsed?.range) return { value: null, span: nowhere, style: 'empty' };
  const span = reading.spanAt(parsed.range[0], parsed.range[1]);
  if (parsed.items && reading.isMap(parsed)) return readMap(parsed, reading, span);
  if (parsed.items) {
    const items = parsed.items.map((item) => read(item as Parsed, reading, span));
    return { value: items.map(({ value }) => value), span: endAt(parsed, span, items.at(-1)?.span), style: 'list', items };
  }
  return readScalar(parsed, reading, span.end > span.start ? span : nowhere);
}

function readScalar({ value, type, source }: Parsed, { problems }: Reading, span: Span): YamlNode {
  if (typeof value === 'string') {
    const odd = type === 'QUOTE_DOUBLE' ? explainOddCharacter(value) : undefined;
    const mistaken = explainLookAlike(value);
    if (odd) problems.push(diagnose(notText, { span, ...odd }));
    if (mistaken) problems.push(diagnose(lookAlike, { span, ...mistaken }));
    return { value: value.normalize('NFC'), span, style: type === 'PLAIN' ? 'plain' : type?.startsWith('BLOCK') ? 'block' : 'quoted' };
  }
  if (typeof value === 'number' && !isSafe(value, source)) {
    problems.push(diagnose(unsafeNumber, { span, message: `${source ?? value} is a number that programs cannot keep exactly.`, help: 'Put quotes around it if it is a text.' }));
  }
  return { value: value ?? null, span, style: source === '' ? 'empty' : 'plain' };
}

function isSafe(value: number, source: string | undefined): boolean {
  return Number.isFinite(value) && !Object.is(value, -0) && !/^-0+$/.test(source ?? '') && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

function readMap(parsed: Parsed, reading: Reading, span: Span): YamlNode {
  const { problems, spanAt } = reading;
  const entries = new Map<string, { readonly key: Span; readonly node: YamlNode }>();
  let last: Span | undefined;
  for (const pair of parsed.items ?? []) {
    const { key, value } = pair as { key: Parsed | null; value: Parsed | null };
    const at = key?.range ? spanAt(key.range[0], key.range[1]) : span;
    const node = read(value, reading, at);
    last = node.span;
    if (typeof key?.value !== 'string' || key.value === '') {
      const help = 'If a text begins with a colon or a bracket, put it in quotes.';
      problems.push(diagnose(keyNotText, { span: at.end > at.start ? at : node.span, message: 'A key must be a word before the colon.', help }));
      continue;
    }
    const name = key.value.normalize('NFC');
    const first = entries.get(name);
    if (name === '__proto__') {
      const message = '“__proto__” cannot be a name: programs give it a meaning of its own.';
      problems.push(diagnose(malformedName, { span: at, message, help: 'Choose another.' }));
    } else if (first) {
      const related = [{ span: first.key, message: 'first given here' }];
      problems.push(diagnose(duplicateKey, { span: at, message: `The key “${name}” is there twice.`, related, help: 'Keep one of the two.' }));
    } else entries.set(name, { key: at, node });
  }
  return { value: Object.fromEntries([...entries].map(([name, { node }]) => [name, node.value])), span: endAt(parsed, span, last), style: 'map', entries };
}

/** A collection without brackets ends with its last value, not with the line ends and comments after it. */
function endAt({ flow }: Parsed, span: Span, last: Span | undefined): Span {
  return flow || !last ? span : { ...span, end: Math.max(last.end, span.start) };
}
