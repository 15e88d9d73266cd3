import type { ShelfVersion } from './shelf.ts';

/** How to judge a record in one language: what is needed, the command, and the whole program. */
export interface Check {
  readonly id: string;
  readonly language: string;
  readonly needs: string;
  readonly file: string;
  readonly code: string;
  readonly run: string;
}

/** Programs that judge a record with the files of a version, to copy and run in its folder. */
export function writeChecks({ files }: Pick<ShelfVersion, 'files'>): readonly Check[] {
  const record = files.find(({ path }) => /^examples\/full[^/]*\.json$/.test(path))?.path ?? files.find(({ path }) => path.startsWith('examples/'))?.path ?? 'record.json';
  return [
    { id: 'javascript', language: 'JavaScript', needs: 'Node 20 or later, and nothing else. The validator gives all three verdicts.', file: 'check.mjs', code: JAVASCRIPT, run: `node check.mjs ${record}` },
    { id: 'python', language: 'Python', needs: 'Python 3.8 or later and jsonschema: pip install jsonschema', file: 'check.py', code: PYTHON, run: `python3 check.py ${record}` },
    { id: 'java', language: 'Java', needs: 'Java 17 or later and com.networknt:json-schema-validator 1.5.6, with what it depends on, in the folder lib.', file: 'Check.java', code: JAVA, run: `java -cp "lib/*" Check.java ${record}` },
    { id: 'csharp', language: 'C#', needs: '.NET 8 or later: dotnet new console, then dotnet add package JsonSchema.Net --version 7.4.0', file: 'Program.cs', code: CSHARP, run: `dotnet run -- ${record}` },
  ];
}

const JAVASCRIPT = `import { readFileSync } from 'node:fs'
import { validate } from './validator.mjs'

const record = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const { wellFormed, complete, sound, findings } = validate(record)
console.log({ wellFormed, complete, sound })
for (const { severity, question, message } of findings) console.log(severity, question ?? '', message)
`;

// What a library says of an error often repeats the answer, so only places and our own descriptions are printed.
const PYTHON = `import json, sys
from jsonschema import Draft202012Validator

schema = json.load(open('schema.json', encoding='utf-8'))
record = json.load(open(sys.argv[1], encoding='utf-8'))
errors = list(Draft202012Validator(schema).iter_errors(record))
print('may be taken' if not errors else 'not as the form asks')
for error in errors:
    about = error.schema.get('description', '') if isinstance(error.schema, dict) else ''
    print(error.json_path, about.split('\\n')[0])
`;

const JAVA = `import com.networknt.schema.*;
import java.nio.file.*;

public class Check {
  public static void main(String[] args) throws Exception {
    var factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    var schema = factory.getSchema(Files.readString(Path.of("schema.json")));
    var errors = schema.validate(Files.readString(Path.of(args[0])), InputFormat.JSON);
    System.out.println(errors.isEmpty() ? "may be taken" : "not as the form asks");
    for (var error : errors) System.out.println(error.getInstanceLocation() + " " + error.getType());
  }
}
`;

const CSHARP = `using System.Text.Json.Nodes;
using Json.Schema;

var schema = JsonSchema.FromFile("schema.json");
var record = JsonNode.Parse(File.ReadAllText(args[0]));
var results = schema.Evaluate(record, new EvaluationOptions { OutputFormat = OutputFormat.List });
Console.WriteLine(results.IsValid ? "may be taken" : "not as the form asks");
foreach (var detail in results.Details.Where(detail => detail.HasErrors))
    Console.WriteLine($"{detail.InstanceLocation} {string.Join(", ", detail.Errors!.Keys)}");
`;
