import { typeName } from '../types/type-names.ts';
import { nameMembers } from './name-members.ts';
import type { CodesType, MemberType, ObjectType, RecordTypes } from './record-types.ts';
import { xmlComment } from './write-comment.ts';

/** What every class has already. */
const TAKEN = ['OtherMembers', 'Equals', 'GetHashCode', 'GetType', 'ToString', 'MemberwiseClone', 'ReferenceEquals', 'Finalize'];

/** Writes classes for System.Text.Json. */
export function writeCsharp({ form, record, objects, codes }: RecordTypes): string {
  return `// Made by Concordat from the definition of the form; a new version of the form makes it anew.
// Read a record with JsonSerializer.Deserialize<${record}>(text), write it with JsonSerializer.Serialize(record).
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Concordat.${typeName(form)}Types
{
${[...codes.map(writeCodes), ...objects.map(writeClass)].join('\n')}}
`;
}

function writeCodes({ name, comment, codes }: CodesType): string {
  const names = nameMembers(codes.map(({ code }) => code), 'pascal', [...TAKEN, name]);
  const lines = codes.map(({ code, comment: words }) => `${xmlComment(words, '        ')}        public const string ${names.get(code) ?? code} = ${JSON.stringify(code)};\n`);
  return `${xmlComment(comment, '    ')}    public static class ${name}\n    {\n${lines.join('')}    }\n`;
}

function writeClass({ name, comment, members }: ObjectType): string {
  const names = nameMembers(members.map(({ id }) => id), 'pascal', [...TAKEN, name]);
  const lines = members.map(({ id, comment: words, type }) => `${xmlComment(words, '        ')}        [JsonPropertyName(${JSON.stringify(id)})]
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public ${typeText(type)}? ${names.get(id) ?? id} { get; set; }
`);
  return `${xmlComment(comment, '    ')}    public sealed class ${name}
    {
${lines.join('\n')}
        /// <summary>Members that are not known here; they are kept.</summary>
        [JsonExtensionData]
        public Dictionary<string, JsonElement>? OtherMembers { get; set; }
    }
`;
}

/** Decimals keep the digits as they are written. */
function typeText(type: MemberType): string {
  switch (type.kind) {
    case 'text': return 'string';
    case 'truth': return 'bool';
    case 'number': return 'decimal';
    case 'any': return 'JsonElement';
    case 'object': return type.name;
    case 'list': return `List<${typeText(type.of)}>`;
    default: return `Dictionary<string, ${typeText(type.of)}>`;
  }
}
