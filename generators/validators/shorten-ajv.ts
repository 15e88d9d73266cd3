// Ajv writes for every case; this keeps what one form needs. It works on the lines that the pinned version writes and throws when one of
// them is not as expected, so that another version cannot slip through as a validator that judges otherwise.
import { dropUnused } from './drop-unused.ts';
import { keepNames } from './keep-names.ts';

const LENGTH = /^const (func\d+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;$/;
const ROOT = /^export const validate = (\w+);$/;
const ERROR = /^instancePath(:.*?)?,schemaPath:"((?:[^"\\]|\\.)*)",keyword:"([^"]*)",params:\{(.*)\}(?:,propertyName:\w+)?$/;
const LEFT_OUT = /^(?:"use strict";|export .*|const vSchema\d+ = schema\d+[.\w"[\]-]*;|)$/;

/** Rewrites a module of Ajv's as one expression statement that defines `findErrors(record)`; it calls addError, escapeKey, countCharacters and bothIn. */
export function shortenAjv(code: string): string {
  const all = code.split('\n');
  const root = all.flatMap((line) => ROOT.exec(line)?.[1] ?? [])[0];
  const length = all.flatMap((line) => LENGTH.exec(line)?.[1] ?? [])[0];
  if (!root) throw new Error('Ajv names no function to call');
  const lines = all.filter((line) => !LEFT_OUT.test(line) && !LENGTH.test(line));
  const short = callLeaves(shortenErrors(lines).map((line) => shortenCalls(countLengths(line, length))));
  const text = dropUnused(keepNames(short)).join('\n');
  for (const left of ['require(', 'schemaPath', 'parentData', 'import ', 'eval(']) if (text.includes(left)) throw new Error(`Ajv wrote an unexpected ${left}`);
  return `const findErrors = (() => {\nlet found = null;\n${text}\nreturn (record) => ${root}(record, "") ? null : found;\n})();`;
}

/** An error is its place and its keyword; a missing or unknown member is its own place. */
function shortenErrors(lines: readonly string[]): string[] {
  const result: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const [, name, members] = /^const (err\d+) = \{(.*)\};$/.exec(line) ?? [];
    if (name === undefined || members === undefined) {
      result.push(line);
      continue;
    }
    const written = lines.slice(index + 1, index + 8).join('\n');
    const expected = `if(vErrors === null){\nvErrors = [${name}];\n}\nelse {\nvErrors.push(${name});\n}\nerrors++;`;
    if (written !== expected) throw new Error(`Ajv adds an error in an unexpected way: ${line}`);
    result.push(`vErrors = addError(vErrors, ${shortenError(members)});`, 'errors++;');
    index += 7;
  }
  return result;
}

function shortenError(members: string): string {
  if (members === '') return '"", ""';
  const [, given, path = '', keyword, params = ''] = ERROR.exec(members) ?? [];
  if (keyword === undefined) throw new Error(`Ajv describes an error in an unexpected way: ${members}`);
  const place = given ? given.slice(1) : 'instancePath';
  if (/\/(?:anyOf|oneOf|not|if|propertyNames)\//.test(path)) return '"", ""';
  const [, member] = /^(?:missingProperty|additionalProperty|propertyName): (.*)$/.exec(params) ?? [];
  if (member === undefined) return `${place}, "${keyword}"`;
  return `${place} + "/" + ${member.startsWith('"') ? member : `escapeKey(${member})`}, "${keyword}"`;
}

/** A function of Ajv's gets the value and its place, nothing else; what the last one found stands in one variable. */
function shortenCalls(line: string): string {
  return line
    .replace(/^function (\w+)\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)\{$/, 'function $1(data, instancePath){')
    .replace(/\{instancePath:(.*?),parentData:\w+,parentDataProperty:.*?,rootData\}\)/, '$1)')
    .replace(/\bvalidate\d+\.errors\b/g, 'found')
    .replace(/(\w+)\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g, 'escapeKey($1)');
}

/** Writes the place of a value that has nothing inside it only once it is found wrong: places cost more than most values. */
function callLeaves(lines: readonly string[]): string[] {
  const calls = new Map<string, boolean>();
  let name = '';
  for (const line of lines) {
    name = /^function (\w+)\(/.exec(line)?.[1] ?? name;
    calls.set(name, (calls.get(name) ?? false) || line.includes('if(!(validate'));
  }
  return lines.map((line) => line.replace(/^if\(!\((validate\d+)\((\w+), ?(.*)\)\)\)\{$/, (whole, callee: string, value: string, place: string) => (
    calls.get(callee) ? whole : `if(!${callee}(${value}) && !${callee}(${value}, ${place})){`
  )));
}

/** Characters are counted only where the number of UTF-16 units leaves it open. */
function countLengths(line: string, length: string | undefined): string {
  if (!length) return line;
  return line
    .replace(new RegExp(`${length}\\((\\w+)\\) > (\\d+)`), '$1.length > $2 && countCharacters($1) > $2')
    .replace(new RegExp(`${length}\\((\\w+)\\) < 1\\b`), '$1.length < 1')
    .replace(new RegExp(`${length}\\(`), 'countCharacters(');
}
