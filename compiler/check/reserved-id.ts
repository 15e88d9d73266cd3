import type { Problem } from '../diagnostic.ts';
import type { Check } from './check.ts';
import type { Form } from '../model/form.ts';
import { questionsIn } from '../model/walk.ts';

/** No question, form or board is called by a word that records, programs or folders keep for themselves. */
export const reservedId: Check = {
  code: 'reserved-id',
  severity: 'error',
  summary: 'no question, form or board is called by a word that records, programs or folders keep for themselves',
  why: '`absent` and `key` have a meaning in every record; `constructor` or `class` break programs that read the answers; a form `package` or a board `examples` would share its folder with other outputs; Windows keeps `nul` for itself.',
  example: {
    wrong: `- {id: absent, type: yes-no, ask: Was the child absent?}`,
    right: `- {id: wasAbsent, type: yes-no, ask: Was the child absent?}`,
  },
  find(form) {
    const rules = form.rules.filter(({ id }) => /^(?:late-.*|past|check-digit)$/.test(id)).map(({ id, at }) => ({
      span: at, message: `“${id}” cannot be a rule id: rules that come with questions and deadlines have such ids.`, help: 'Say in a few words what the rule is about.',
    }));
    return [...findFolder(form), ...rules, ...[...questionsIn(form.answers)].filter(({ id }) => RESERVED.has(id)).map(({ id, at }) => ({
      span: at, message: `“${id}” cannot be a question id: it is a reserved word.`, help: 'Choose a longer id, such as `child' + id[0]?.toUpperCase() + id.slice(1) + '`.',
    }))];
  },
};

function findFolder({ id: form, profile, at }: Form): readonly Problem[] {
  const id = profile?.board ?? form;
  const isTaken = (profile ? BESIDE_PROFILES : BESIDE_FORMS).has(id.toLowerCase());
  if (!isTaken && !DEVICE.test(id)) return [];
  const why = isTaken ? 'a folder or file of ours has that name' : 'Windows keeps that name for a device';
  return [{ span: at, message: `“${id}” cannot be the id of a ${profile ? 'board' : 'form'}: ${why}.`, help: 'Choose a longer id, and call its folder by it.' }];
}

/** What stands where the folders of forms stand, in the outputs and beside the definitions, in small letters: Windows and macOS fold capitals. Names with a dot cannot be ids. */
const BESIDE_FORMS = new Set(['package', 'sha256sums', 'boards', 'components', 'code-lists', 'sources']);
/** The same, in the outputs of a version, where the folders of boards stand. */
const BESIDE_PROFILES = new Set(['examples']);
/** Ids of forms cannot be such names in the first place. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

const RESERVED = new Set([
  'absent', 'key', 'saved', 'answers', // the record and the expression language
  'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString', 'then',
  // words of CEL, TypeScript, C#, Java, Python and Go that cannot name a member in one of them
  'true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop', 'package', 'namespace',
  'return', 'var', 'void', 'while', 'abstract', 'assert', 'async', 'await', 'base', 'bool', 'boolean', 'byte', 'case', 'catch', 'chan', 'char', 'checked',
  'class', 'decimal', 'def', 'default', 'defer', 'del', 'delegate', 'delete', 'do', 'double', 'elif', 'enum', 'event', 'except', 'explicit', 'export',
  'extends', 'extern', 'fallthrough', 'final', 'finally', 'fixed', 'float', 'foreach', 'from', 'func', 'global', 'go', 'goto', 'implements',
  'implicit', 'instanceof', 'int', 'interface', 'internal', 'is', 'lambda', 'lock', 'long', 'map', 'native', 'new', 'nonlocal', 'not', 'object', 'operator',
  'or', 'and', 'out', 'override', 'params', 'pass', 'private', 'protected', 'public', 'raise', 'range', 'readonly', 'record', 'ref', 'sbyte', 'sealed', 'select',
  'short', 'sizeof', 'stackalloc', 'static', 'strictfp', 'string', 'struct', 'super', 'switch', 'synchronized', 'this', 'throw', 'throws', 'transient',
  'try', 'type', 'typeof', 'uint', 'ulong', 'unchecked', 'unsafe', 'ushort', 'using', 'virtual', 'volatile', 'with', 'yield',
]);
