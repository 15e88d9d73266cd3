const VARIABLE = /^(?:const|let|var) (_?(?:errs|valid|_errs|_valid)_?\d+)(?: = [^()]*)?;$/;

/** Drops variables that a function sets and never reads; a first one gone may leave another unread. */
export function dropUnused(lines: readonly string[]): string[] {
  return splitFunctions(lines).flatMap((body) => {
    let kept: readonly string[] = body;
    for (let length = -1; length !== kept.length;) {
      length = kept.length;
      kept = dropOnce(kept);
    }
    return kept;
  });
}

function dropOnce(lines: readonly string[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const line of lines) for (const [name] of line.matchAll(/\b_?(?:errs|valid|_errs|_valid)_?\d+\b/g)) uses.set(name, (uses.get(name) ?? 0) + 1);
  return lines.filter((line) => {
    const [, name] = VARIABLE.exec(line) ?? [];
    return name === undefined || (uses.get(name) ?? 0) > 1;
  });
}

function splitFunctions(lines: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (line.startsWith('function ')) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts;
}
