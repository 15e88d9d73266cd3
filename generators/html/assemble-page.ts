import { createHash } from 'node:crypto';

export interface PageParts {
  readonly title: string;
  readonly lang: string;
  readonly css: string;
  readonly script: string;
  /** Markup of the body, made by templates. */
  readonly body: string;
}

/**
 * Puts a page together that may load nothing, send nothing and run nothing but its own one script and one style sheet, which its policy
 * names by the hash of their exact bytes. The policy comes before everything that it governs.
 */
export function assemblePage({ title, lang, css, script, body }: PageParts): string {
  const style = guardText(css.trim(), 'style');
  const code = guardText(script, 'script');
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeText(lang)}" class="govuk-template">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeText(writePolicy(style, code))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeText(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body class="govuk-template__body">',
    body.trim(),
    `<script type="module">${code}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function writePolicy(style: string, code: string): string {
  return [
    "default-src 'none'", `script-src '${hash(code)}'`, `style-src '${hash(style)}'`, 'img-src data:', "connect-src 'none'", "form-action 'none'",
    "base-uri 'none'", "object-src 'none'", "frame-src 'none'", "worker-src 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
  ].join('; ');
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

/** Keeps a text from ending its element: in a script such words stand only in strings and patterns, where `\x3c` means the same. */
function guardText(text: string, element: 'style' | 'script'): string {
  const guarded = element === 'script' ? text.replace(/<(?=\/script|!--|script)/gi, '\\x3c') : text;
  if ((element === 'script' ? /<\/script|<!--|<script/i : /<\/style|<!--/i).test(guarded)) throw new Error(`The text of the ${element} element would end it.`);
  return guarded;
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
