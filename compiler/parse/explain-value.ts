import { emptyValue } from '../check/empty-value.ts';
import { malformedName } from '../check/malformed-name.ts';
import { quotesNeeded } from '../check/quotes-needed.ts';
import { valueNotAllowed } from '../check/value-not-allowed.ts';
import { wrongKind } from '../check/wrong-kind.ts';
import { diagnose, type Diagnostic } from '../diagnostic.ts';
import type { Source, Span } from '../source.ts';
import { suggest } from '../suggest.ts';
import { describePlace } from './name-place.ts';
import { quoteRange, showMended } from './quote-text.ts';
import { suggestName } from './suggest-name.ts';
import type { ShapeError } from './validate-shape.ts';
import type { YamlNode } from './yaml-node.ts';

interface Found {
  readonly node: YamlNode;
  readonly key?: Span;
}

/** Says what is wrong with a value that stands where it may stand. */
export function explainValue(error: ShapeError, found: Found, source: Source): Diagnostic {
  const { keyword, place, params, schema, data } = error;
  const { span } = found.node;
  const subject = describePlace(place);
  const wanted = schema.errorMessage;
  const limit = String(params['limit']);
  switch (keyword) {
    case 'type':
      return explainKind(error, found, source);
    case 'enum': case 'const': {
      const allowed = keyword === 'const' ? [params['allowedValue']] : (params['allowedValues'] as readonly unknown[]);
      const near = typeof data === 'string' ? suggest(data, allowed.map(String)) : undefined;
      const help = `${near ? `Did you mean ${near}? ` : ''}Allowed: ${allowed.join(', ')}.`;
      return diagnose(valueNotAllowed, { span, message: `${subject} cannot be “${String(data)}”.`, help });
    }
    case 'pattern': {
      const near = suggestName(String(data), schema);
      const message = `${subject} ${wanted ?? 'is not written as it must be'}, not “${String(data)}”.`;
      return diagnose(malformedName, { span, message, ...(near ? { help: `For example: ${near}` } : {}) });
    }
    case 'maxLength':
      return diagnose(schema.pattern ? malformedName : valueNotAllowed, { span, message: `${subject} is longer than ${limit} characters.`, help: 'Shorten it.' });
    case 'minLength': case 'minItems': case 'minProperties':
      if (limit !== '1') return diagnose(valueNotAllowed, { span, message: `${subject} ${wanted ?? `needs at least ${limit} entries`}.` });
      return diagnose(emptyValue, { span: found.key ?? span, message: `${subject} is empty.`, help: wanted ? `It ${wanted}.` : 'Give it a value, or delete it.' });
    case 'minimum':
      return diagnose(valueNotAllowed, { span, message: `${subject} must be at least ${limit}, not ${String(data)}.` });
    case 'maximum':
      return diagnose(valueNotAllowed, { span, message: `${subject} must be at most ${limit}, not ${String(data)}.` });
    case 'uniqueItems': {
      const again = found.node.items?.[Number(params['i'])];
      return diagnose(valueNotAllowed, { span: again?.span ?? span, message: `${subject} names this twice.`, help: 'Delete one of the two.' });
    }
    default:
      return diagnose(wrongKind, { span, message: `${subject} ${wanted ?? 'cannot be this'}.` });
  }
}

function explainKind({ place, schema, data, params }: ShapeError, { node, key }: Found, source: Source): Diagnostic {
  const subject = describePlace(place);
  const types = [params['type']].flat() as readonly string[];
  const wanted = schema.errorMessage ?? `must be ${types.map((type) => KINDS[type] ?? type).join(' or ')}`;
  const { span } = node;
  if (data === null) {
    const help = `Write a value after the colon (it ${wanted}), or delete the key.`;
    return diagnose(emptyValue, { span: node.style === 'empty' ? (key ?? span) : span, message: `${subject} has no value.`, help });
  }
  if (types.includes('string')) {
    if (schema.pattern && typeof data !== 'object') {
      const near = suggestName(source.text.slice(span.start, span.end), schema);
      return diagnose(malformedName, { span, message: `${subject} ${wanted}.`, ...(near ? { help: `For example: ${near}` } : {}) });
    }
    const reason = whyQuotes(node, data, source);
    if (reason) return needQuotes(span, reason, source);
  }
  return diagnose(wrongKind, { span: firstLine(span, source), message: `${subject} ${wanted}, not ${describeData(data)}.` });
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text', number: 'a number', integer: 'a whole number', boolean: 'true or false', array: 'a list', object: 'a map of keys and values',
};

/** Asks for quotes around a range and shows the line with them. */
export function needQuotes(span: Span, reason: string, { text }: Source): Diagnostic {
  const edit = quoteRange(text, span.start, span.end);
  return diagnose(quotesNeeded, { span, message: `This text needs quotes. ${reason}`, help: `Write: ${showMended(text, edit, [edit])}` });
}

/** Why a value that should be a text is none: a bare number or word, or prose with a colon in it. */
export function whyQuotes(node: YamlNode, data: unknown, { text }: Source): string | undefined {
  const written = text.slice(node.span.start, node.span.end);
  if (node.style === 'plain' && typeof data === 'number') return `This is read as the number ${data}.`;
  if (node.style === 'plain' && typeof data === 'boolean') return `This is read as ${data}, not as a word.`;
  const prose = node.style === 'map' && node.entries?.size === 1 && !/[{\n]/.test(written.trimEnd());
  return prose ? 'A colon with a space after it makes what stands before it a key.' : undefined;
}

function describeData(data: unknown): string {
  if (typeof data === 'string') return data.length > 30 ? 'a text' : `the text “${data}”`;
  if (Array.isArray(data)) return 'a list';
  return typeof data === 'object' ? 'a map' : String(data);
}

/** Long maps and lists are marked by their first line. */
function firstLine(span: Span, { text }: Source): Span {
  const end = text.indexOf('\n', span.start);
  return end < 0 || end >= span.end ? span : { ...span, end: Math.max(end, span.start + 1) };
}
