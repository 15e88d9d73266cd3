/** Indents TypeScript that is written one member a line, without touching what stands in comments. */
export function indentTypes(text: string): string {
  let depth = 0;
  let comment = false;
  const lines = text.split('\n').map((line) => line.trim()).map((line) => {
    if (comment || line.startsWith('/**')) {
      const indented = indent(depth, comment ? ` ${line}` : line);
      comment = !line.endsWith('*/');
      return indented;
    }
    if (line.startsWith('}')) depth -= 1;
    const indented = indent(depth, line);
    if (line.endsWith('{')) depth += 1;
    return indented;
  });
  return lines.join('\n');
}

function indent(depth: number, line: string): string {
  return line === '' ? '' : `${'  '.repeat(depth)}${line}`;
}
