import { nameMembers } from './name-members.ts';
import type { CodesType, MemberType, ObjectType, RecordTypes } from './record-types.ts';
import { lineComment } from './write-comment.ts';

/** Words that cannot name a member, besides those that no question is called. */
const TAKEN = ['other_members', 'None', 'True', 'False', 'as', 'with', 'while', 'is', 'in', 'if', 'or', 'and', 'not', 'for', 'def', 'del', 'try', 'from', 'class', 'else', 'elif', 'pass', 'raise', 'break', 'async', 'await', 'yield', 'global', 'import', 'lambda',
  'return', 'assert', 'except', 'finally', 'continue', 'nonlocal'];

/** The part that is the same for every form: an object of members, a reader and a writer that leave numbers as they are written. */
const SUPPORT = `class _Number(float):
    """A number with a point, as it is written."""

    text = ""


def _read_number(text: str) -> float:
    number = _Number(text)
    number.text = text
    return number


def _write(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ",".join(_json.dumps(name) + ":" + _write(inner) for name, inner in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(_write(inner) for inner in value) + "]"
    if isinstance(value, _Number):
        return value.text
    return _json.dumps(value, ensure_ascii=False, allow_nan=False)


def _read(how: Any, value: Any) -> Any:
    if how is None:
        return value
    kind, inner = how
    if kind == "list":
        return [_read(inner, item) for item in value] if isinstance(value, list) else value
    return inner.from_json(value) if isinstance(value, dict) else value


def _plain(value: Any) -> Any:
    if isinstance(value, _Object):
        return value.to_json()
    return [_plain(item) for item in value] if isinstance(value, list) else value


class _Object:
    """What is None is not written; members that are not known here are kept in other_members."""

    _members: ClassVar[Dict[str, Any]] = {}
    other_members: Dict[str, Any]

    @classmethod
    def from_json(cls, value: Dict[str, Any]) -> Any:
        """Makes the object of what json.loads gives."""
        known: Dict[str, Any] = {}
        other: Dict[str, Any] = {}
        for name, inner in value.items():
            if name in cls._members and inner is not None:
                attribute, how = cls._members[name]
                known[attribute] = _read(how, inner)
            else:
                other[name] = inner
        return cls(**known, other_members=other)

    def to_json(self) -> Dict[str, Any]:
        """Gives what json.dumps takes."""
        known = {name: getattr(self, attribute) for name, (attribute, _) in self._members.items()}
        return {**{name: _plain(value) for name, value in known.items() if value is not None}, **self.other_members}
`;

/** Writes a module of dataclasses for Python 3.8 and later that needs the standard library alone. */
export function writePython({ record, objects, codes }: RecordTypes): string {
  const tables = objects.map((object) => `${object.name}._members = {\n${writeTable(object)}}\n`);
  return `# Made by Concordat from the definition of the form; a new version of the form makes it anew.
# Python 3.8 or later. Read a record with loads(text), write it with dumps(record).
from __future__ import annotations

import dataclasses as _dataclasses
import json as _json
from typing import Any, ClassVar, Dict, List, Optional


${SUPPORT}
${codes.map(writeCodes).join('')}${objects.map(writeClass).join('')}
${tables.join('')}

def loads(text: str) -> ${record}:
    """Reads a record."""
    return ${record}.from_json(_json.loads(text, parse_float=_read_number))


def dumps(record: ${record}) -> str:
    """Writes a record."""
    return _write(record.to_json())
`;
}

function writeCodes({ name, comment, codes }: CodesType): string {
  const names = nameMembers(codes.map(({ code }) => code), 'upper', ['NONE_']);
  const lines = codes.map(({ code, comment: words }) => `${lineComment(words, '#:', '    ')}    ${names.get(code) ?? code} = ${JSON.stringify(code)}\n`);
  return `\n${lineComment(comment, '#')}class ${name}:\n${lines.join('')}\n`;
}

function memberNames({ members }: ObjectType): ReadonlyMap<string, string> {
  return nameMembers(members.map(({ id }) => id), 'camel', TAKEN);
}

function writeClass(object: ObjectType): string {
  const names = memberNames(object);
  const lines = object.members.map(({ id, comment, type }) => `${lineComment(comment, '#:', '    ')}    ${names.get(id) ?? id}: Optional[${typeText(type)}] = None\n`);
  return `\n${lineComment(object.comment, '#')}@_dataclasses.dataclass\nclass ${object.name}(_Object):\n${lines.join('')}    other_members: Dict[str, Any] = _dataclasses.field(default_factory=dict)\n\n`;
}

function writeTable(object: ObjectType): string {
  const names = memberNames(object);
  return object.members.map(({ id, type }) => `    ${JSON.stringify(id)}: (${JSON.stringify(names.get(id))}, ${readerText(type)}),\n`).join('');
}

function readerText(type: MemberType): string {
  if (type.kind === 'object') return `("object", ${type.name})`;
  return type.kind === 'list' && readerText(type.of) !== 'None' ? `("list", ${readerText(type.of)})` : 'None';
}

function typeText(type: MemberType): string {
  switch (type.kind) {
    case 'text': return 'str';
    case 'truth': return 'bool';
    case 'number': return 'float';
    case 'any': return 'Any';
    case 'object': return type.name;
    case 'list': return `List[${typeText(type.of)}]`;
    default: return `Dict[str, ${typeText(type.of)}]`;
  }
}
