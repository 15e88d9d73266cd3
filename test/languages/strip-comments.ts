/** What a language's own lexer sees as a comment or a string, tried at each place in this order. */
const TOKENS: Readonly<Record<string, RegExp>> = {
  py: /"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#[^\n\r]*/g,
  java: /"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)+'|\/\*[\s\S]*?\*\/|\/\/[^\n\r]*/g,
  cs: /"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)+'|\/\*[\s\S]*?\*\/|\/\/[^\n\r\u0085\u2028\u2029]*/g,
  go: /`[^`]*`|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+'|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
};

/** The lines of code of a Python, Java, C# or Go file with the comments taken out. Java reads its Unicode escapes before all else (JLS 3.3). */
export function stripComments(path: string, text: string): readonly string[] {
  const language = path.slice(path.lastIndexOf('.') + 1);
  const tokens = TOKENS[language];
  if (!tokens) throw new Error(`No lexer for ${path}`);
  const read = language === 'java' ? readEscapes(text) : text;
  const code = read.replace(tokens, (token) => (/^(?:#|\/\/|\/\*)/.test(token) ? '' : token));
  return code.split(/\r\n?|[\n\u2028\u2029]/).map((line) => line.trimEnd()).filter((line) => line !== '');
}

/** A backslash after an odd number of others is no escape. */
function readEscapes(text: string): string {
  return text.replace(/(\\*)\\u+([0-9A-Fa-f]{4})?/g, (all, before: string, code: string | undefined) => {
    if (before.length % 2 === 1) return all;
    if (code === undefined) throw new Error(`Java does not read ${all}`);
    return before + String.fromCharCode(parseInt(code, 16));
  });
}
