import { commentText } from '../types/projection.ts';

/**
 * The lines of a comment, whatever the text holds: no control character, no end of a block comment, nothing that turns the direction of
 * writing, and no byte order mark, which Go refuses.
 */
function commentLines(text: string): readonly string[] {
  return commentText(text).replace(/[\u202a-\u202e\u2066-\u2069\ufeff]/g, ' ').split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

/** A comment in which each line begins with the same sign. */
export function lineComment(text: string, sign: string, indent = ''): string {
  return commentLines(text).map((line) => `${indent}${sign} ${line}\n`).join('');
}

/** A Javadoc comment. Java reads a backslash and a u as a letter even there, so a backslash is an entity as in HTML. */
export function javaComment(text: string, indent = ''): string {
  const lines = commentLines(text).map((line) => line.replace(/[&<>@\\{}*]/g, (letter) => `&#${letter.charCodeAt(0)};`));
  if (lines.length === 0) return '';
  return lines.length === 1 ? `${indent}/** ${lines[0]} */\n` : `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join(`${indent} * <br>\n`)}${indent} */\n`;
}

/** An XML comment of C#. */
export function xmlComment(text: string, indent = ''): string {
  const lines = commentLines(text).map((line) => line.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`));
  return lines.length === 0 ? '' : `${indent}/// <summary>\n${lines.map((line) => `${indent}/// ${line}\n`).join('')}${indent}/// </summary>\n`;
}
