import { ABSENT_REASONS, type IdentifierSystem, type TextQuestion } from '../../compiler/model/question.ts';
import { FORMAT_PATTERNS } from '../../runtime/validate/formats.ts';
import { STRING_LENGTHS, STRING_PATTERNS } from '../../runtime/validate/string-kinds.ts';
import { IDENTIFIER_PATTERNS } from './identifier-patterns.ts';
import { hasMember, objectSchema, refToType, type Defs, type JsonSchema } from './json-schema.ts';
import * as patterns from './value-patterns.ts';

const NOT_IN_TIME = { type: 'string', pattern: patterns.NOT_IN_TIME };
const LINE_FEED = { type: 'string', pattern: '[\\n]' };

/** The kinds of value that are one string of a fixed shape. */
const STRINGS = {
  date: { maxLength: 10, pattern: patterns.DATE, not: NOT_IN_TIME, description: 'A date, YYYY-MM-DD.' },
  time: { maxLength: 5, pattern: patterns.TIME, description: 'A time of day, HH:MM.' },
  'date-time': { maxLength: 29, pattern: patterns.DATE_TIME, not: NOT_IN_TIME, description: 'A date and time with Z or an offset (RFC 3339).' },
  'partial-date': { maxLength: 11, pattern: patterns.PARTIAL_DATE, not: NOT_IN_TIME, description: 'A year, month or day, with ~ if it is about then.' },
  moment: { maxLength: 59, pattern: patterns.MOMENT, not: NOT_IN_TIME, description: 'A date-time, a partial date, or an interval between two, a/b.' },
  uuid: { maxLength: STRING_LENGTHS.uuid, pattern: STRING_PATTERNS.uuid, description: 'A UUID in lower case.' },
  sha256: { maxLength: STRING_LENGTHS.sha256, pattern: STRING_PATTERNS.sha256, description: 'The SHA-256 of a file, in lower-case hexadecimal.' },
  'media-type': { maxLength: STRING_LENGTHS['media-type'], pattern: STRING_PATTERNS['media-type'], not: LINE_FEED, description: 'A media type in lower case.' },
  kebab: { maxLength: STRING_LENGTHS.kebab, pattern: STRING_PATTERNS.kebab, not: LINE_FEED, description: 'An id of lower-case words joined by hyphens.' },
  key: { maxLength: STRING_LENGTHS.key, pattern: STRING_PATTERNS.key, not: LINE_FEED, description: 'A key by which something in this record can be pointed at.' },
  address: { maxLength: 400, pattern: patterns.ADDRESS, not: LINE_FEED, description: 'A question, as ids joined by dots.' },
  profile: { maxLength: STRING_LENGTHS.profile, pattern: STRING_PATTERNS.profile, not: LINE_FEED, description: 'A profile, as id@version.' },
} as const;
type StringKind = keyof typeof STRINGS;

/** A string of a fixed shape. */
export function stringSchema(defs: Defs, kind: StringKind): JsonSchema {
  return refToType(defs, kind, () => describe(defs, { type: 'string', ...STRINGS[kind] }));
}

/** A text of one line or of several, of at most so many characters (code points). */
export function textSchema(defs: Defs, maxLength: number, lines: number): JsonSchema {
  return refToType(defs, `${lines > 1 ? 'lines' : 'line'}-${maxLength}`, () => plainText(maxLength, lines));
}

/** A text with the format or pattern of its question. */
export function textOfQuestion(defs: Defs, { maxLength, lines, format, pattern }: TextQuestion): JsonSchema {
  const shapes = [...(format ? [FORMAT_PATTERNS[format]] : []), ...(pattern ? [`^(?:${pattern.match})$`] : [])];
  if (shapes.length === 0) return textSchema(defs, maxLength, lines);
  const [shape, ...more] = shapes;
  const others = more.length > 0 ? { allOf: more.map((one) => ({ type: 'string', pattern: one })) } : {};
  const schema = { ...plainText(maxLength, lines), pattern: shape, ...others };
  return pattern ? schema : refToType(defs, `${format}-${lines > 1 ? 'lines-' : ''}${maxLength}`, () => schema);
}

function plainText(maxLength: number, lines: number): JsonSchema {
  return { type: 'string', minLength: 1, maxLength, not: { type: 'string', pattern: lines > 1 ? patterns.NOT_IN_LINES : patterns.NOT_IN_LINE } };
}

/** Why an answer is missing: one of the reasons that the question allows. */
export function absentReasonSchema(defs: Defs, reasons: readonly string[]): JsonSchema {
  if (reasons.length < ABSENT_REASONS.length) return { type: 'string', enum: reasons };
  return refToType(defs, 'absent-reason', () => describe(defs, { type: 'string', enum: ABSENT_REASONS, description: 'Why there is no answer.' }));
}

/** A number of one of the systems, with the shape that its system has. */
export function identifierSchema(defs: Defs, systems: readonly IdentifierSystem[]): JsonSchema {
  const members = { system: { type: 'string', enum: systems }, value: { type: 'string', minLength: 1, maxLength: 13 } };
  return refToType(defs, ['identifier', ...systems].join('.'), () => ({
    ...objectSchema(defs.style, members, { required: ['system', 'value'] }),
    allOf: systems.map((system) => ({
      if: hasMember('system', { type: 'string', const: system }),
      then: { type: 'object', properties: { value: identifierValue(defs, system) } },
    })),
  }));
}

function identifierValue(defs: Defs, system: IdentifierSystem): JsonSchema {
  const { pattern, maxLength, words } = IDENTIFIER_PATTERNS[system];
  return refToType(defs, system, () => describe(defs, { type: 'string', maxLength, pattern, not: LINE_FEED, description: `${words}.` }));
}

/** Leaves the description out of a schema that is not annotated, and puts it first in one that is. */
function describe(defs: Defs, { description, ...schema }: JsonSchema): JsonSchema {
  return defs.style.annotated ? { description, ...schema } : schema;
}
