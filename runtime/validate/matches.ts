const compiled = new Map<string, RegExp>();

/** Tells that a text matches a regular expression, which is compiled at its first use. */
export function matches(text: string, pattern: string): boolean {
  let expression = compiled.get(pattern);
  if (!expression) compiled.set(pattern, expression = new RegExp(pattern, 'u'));
  return expression.test(text);
}
