import { javaSupport } from './java-support.ts';
import { nameMembers } from './name-members.ts';
import type { CodesType, Member, MemberType, ObjectType, RecordTypes } from './record-types.ts';
import { javaComment } from './write-comment.ts';

/** Writes one class for Java 11 and later with a class for each object inside it; it needs no library. */
export function writeJava({ form, record, objects, codes }: RecordTypes): string {
  return `// Made by Concordat from the definition of the form; a new version of the form makes it anew.
package concordat.${form.replace(/[^a-z0-9]/g, '')}types;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Read a record with {@code Types.read(text)}, write it with {@code record.toString()}. */
public final class Types {
    private Types() {
    }

    /** Reads a record; throws IllegalArgumentException where the text is not JSON. */
    @SuppressWarnings("unchecked") public static ${record} read(String text) {
        Object value = new JsonReader(text).readAll();
        if (!(value instanceof Map)) throw new IllegalArgumentException("A record is an object.");
        return new ${record}((Map<String, Object>) value);
    }

${[...codes.map(writeCodes), ...objects.map(writeClass)].join('\n')}${javaSupport}}
`;
}

function writeCodes({ name, comment, codes }: CodesType): string {
  const names = nameMembers(codes.map(({ code }) => code), 'upper');
  const lines = codes.map(({ code, comment: words }) => `${javaComment(words, '        ')}        public static final String ${names.get(code) ?? code} = ${JSON.stringify(code)};\n`);
  return `${javaComment(comment, '    ')}    public static final class ${name} {\n        private ${name}() {\n        }\n\n${lines.join('')}    }\n`;
}

function writeClass({ name, comment, members }: ObjectType): string {
  const names = nameMembers(members.map(({ id }) => id), 'pascal', ['Class']);
  return `${javaComment(comment, '    ')}    public static final class ${name} extends JsonObject {
        /** An empty object. */
        public ${name}() {
            super(new LinkedHashMap<>());
        }

        ${name}(Map<String, Object> members) {
            super(members);
        }

${members.map((member) => writeMember(member, names.get(member.id) ?? member.id, name)).join('\n')}    }
`;
}

/** What is set to null is taken away. */
function writeMember({ id, comment, type }: Member, name: string, owner: string): string {
  const written = typeText(type);
  return `${javaComment(comment, '        ')}        ${type.kind === 'map' || type.kind === 'list' ? '@SuppressWarnings("unchecked") ' : ''}public ${written} get${name}() {
            return ${readerText(type, `members.get(${JSON.stringify(id)})`)};
        }

        public ${owner} set${name}(${written} value) {
            put(${JSON.stringify(id)}, value);
            return this;
        }
`;
}

function readerText(type: MemberType, value: string): string {
  if (type.kind === 'object') return `object(${value}, ${type.name}::new)`;
  if (type.kind === 'list' && type.of.kind === 'object') return `objects(${value}, ${type.of.name}::new)`;
  return type.kind === 'any' ? value : `(${typeText(type)}) ${value}`;
}

function typeText(type: MemberType): string {
  switch (type.kind) {
    case 'text': return 'String';
    case 'truth': return 'Boolean';
    case 'number': return 'BigDecimal';
    case 'any': return 'Object';
    case 'object': return type.name;
    case 'list': return `List<${typeText(type.of)}>`;
    default: return `Map<String, ${typeText(type.of)}>`;
  }
}
