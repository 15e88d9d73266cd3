import type { Check } from './check.ts';
import { questionsIn } from '../model/walk.ts';

/** No question, form or board is called by a word that records, programs or folders keep for themselves. */
export const reservedId: Check = {
  code: 'reserved-id',
  severity: 'error',
  summary: 'no question, form or board is called by a word that records, programs or folders keep for themselves',
  why: '`absent` and `key` have a meaning in every record; `constructor` or `class` break programs that read the answers; a form `package` or a board `examples` would share its folder with other outputs.',
  example: {
    wrong: `- {id: absent, type: yes-no, ask: Was the child absent?}`,
    right: `- {id: wasAbsent, type: yes-no, ask: Was the child absent?}`,
  },
  find(form) {
    const rules = form.rules.filter(({ id }) => /^(?:late-.*|past|check-digit)$/.test(id)).map(({ id, at }) => ({
      span: at, message: `“${id}” cannot be a rule id: rules that come with questions and deadlines have such ids.`, help: 'Say in a few words what the rule is about.',
    }));
    const folder = form.profile ? [form.profile.board].filter((board) => BESIDE_PROFILES.has(board)) : [form.id].filter((id) => BESIDE_FORMS.has(id));
    const folders = folder.map((id) => ({
      span: form.at, message: `“${id}” cannot be the id of a ${form.profile ? 'board' : 'form'}: a folder has that name.`, help: 'Choose a longer id, and call its folder by it.',
    }));
    return [...folders, ...rules, ...[...questionsIn(form.answers)].filter(({ id }) => RESERVED.has(id)).map(({ id, at }) => ({
      span: at, message: `“${id}” cannot be a question id: it is a reserved word.`, help: 'Choose a longer id, such as `child' + id[0]?.toUpperCase() + id.slice(1) + '`.',
    }))];
  },
};

/** Folders of other things where those of forms stand: in the outputs, and beside the definitions. */
const BESIDE_FORMS = new Set(['package', 'boards', 'components', 'code-lists', 'sources']);
/** Folders of other things in the outputs of a version, where those of boards stand. */
const BESIDE_PROFILES = new Set(['examples']);

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
