/** Texts that would do harm, or be lost, in an output that takes them for anything but words. Each is lawful in a definition. */
export const HOSTILE_WORDS: readonly string[] = [
  '</script><script>alert(1)</script>', '<img src=x onerror=alert(2)>', '" onfocus="alert(3)" autofocus="', "' onmouseover='alert(4)", '<!-- -->', ']]> <![CDATA[', '</style><style>*{}', '</textarea></title>',
  '*/ alert(5) /*', '// */ #', '`${alert(6)}`', '${process.exit(1)}', "'); alert(7); ('", '{{constructor.constructor(1)}} {{{x.y}}} {{> y}} {{#if z}}', '<%= 8 %>', '\\', '\\" \\\' \\n \\u003c', '\\u2028',
  '=HYPERLINK("https://example.org")', "=cmd|' /C calc'!A0", '+1', '-1', '@SUM(1)', '＝1', '| a | b |', '# heading', '[link](javascript:alert(9)) ![x](y)', '<https://example.org>', '1. one', '> quote', '~~~', '```js',
  'javascript:alert(10)', 'data:text/html,<b>', '../../etc/passwd', 'C:\\nul', 'file:///etc/passwd', '%s %d %00 ..%2f', '$& $1 $`', '&amp; &#60; &lt;', '__proto__', 'constructor', 'undefined', 'null', 'true', 'NaN', '0', '12',
  'بچے کا نام کیا ہے؟', 'שם', '👩‍👧‍👦 🏴', 'e\u0301 é', 'one\u00a0two', 'A: b, c; d', "it's", '"quoted"', '- dash', '? mark', '! bang', '%', '@', 'a #b', '[x]', '{', '}', '{ }', ', ,', '…', 'x'.repeat(300), 'wide '.repeat(60).trim(),
];

/** Words as a definition has them. */
export const PLAIN_WORDS: readonly string[] = [
  'Name', 'Date of birth', 'What was seen?', 'Who told you?', 'A place, as said', 'Yes', 'No', 'Only at home', 'Don’t know', 'Age (years)', 'Is it still happening?', 'The child’s words', 'Any other facts: say which', 'Reg. no.', 'D.O.B',
];

/** Ids that mean something to a program that reads them, and long and short ones. */
export const IDS: readonly string[] = [
  'a', 'b', 'x1', 'name', 'length', 'at', 'words', 'system', 'value', 'form', 'version', 'status', 'links', 'reasons', 'withhold', 'concordat', 'validate', 'asked', 'report', 'findings', 'of', 'get', 'set', 'self', 'window', 'document',
  'number', 'unknown', 'any', 'never', 'symbol', 'undefined', 'eval', 'arguments', 'nan', 'infinity', 'proto', 'hasOwn', 'keys', 'data', 'instance', 'schema', 'errors', 'vErrors', 'rootData', 'id', 'title', 'items', 'properties', 'required',
  'enumerable', 'on', 'off', 'y', 'n', 'rel', 'band', 'code', 'label', 'scheme', 'text', 'list', 'size', 'seenOn', 'childName', 'e2', 'i0', 'len0', `q${'x'.repeat(50)}`,
];

/** Codes of options. */
export const CODES: readonly string[] = ['home', 'school', 'a', 'b1', 'no', 'yes', 'on', 'null', 'true', 'constructor', 'prototype', 'to-string', 'x-1-y', 'length', 'class', 'not-known', 'absent', 'key', 'nan', 'e2', `c${'-x'.repeat(20)}`];
