const SCHEMA = /^const (schema\d+) = (.*);$/;
const MEMBER = /(schema\d+)((?:\.properties|\.\w+|\["[^"]*"\])*\.properties)\b/g;

/** Of the schemas that Ajv carries keeps only the names of members that its code looks up, and throws where the code needs more. */
export function keepNames(lines: readonly string[]): string[] {
  const schemas = new Map(lines.flatMap((line) => {
    const [, name, json] = SCHEMA.exec(line) ?? [];
    return name && json ? [[name, JSON.parse(json) as unknown] as const] : [];
  }));
  const kept = new Map<string, string>();
  const code = lines.filter((line) => !SCHEMA.test(line)).map((line) => line.replace(MEMBER, (whole, schema: string) => {
    const name = kept.get(whole) ?? `names${kept.size}`;
    kept.set(whole, name);
    if (!schemas.has(schema)) throw new Error(`Ajv carries no ${schema}`);
    return name;
  }));
  const left = code.find((line) => /\bschema\d/.test(line));
  if (left) throw new Error(`Ajv reads its schema in an unexpected way: ${left}`);
  const names = [...kept].map(([whole, name]) => `const ${name} = ${writeNames(follow(schemas, whole))};`);
  return [...names, ...code];
}

function follow(schemas: ReadonlyMap<string, unknown>, whole: string): object {
  const [schema = '', ...steps] = [...whole.matchAll(/[\w$-]+/g)].map(([step]) => step);
  const found = steps.reduce<unknown>((value, step) => (value as Readonly<Record<string, unknown>> | undefined)?.[step], schemas.get(schema));
  if (typeof found !== 'object' || found === null) throw new Error(`Ajv reads ${whole}, which is not there`);
  return found;
}

function writeNames(members: object): string {
  return `{${Object.keys(members).map((name) => `${JSON.stringify(name)}:0`).join(',')}}`;
}
