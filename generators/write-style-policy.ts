import { createHash } from 'node:crypto';

/** A content security policy for a page that loads, runs and sends nothing; its one style sheet is named by its hash. */
export function writeStylePolicy(style: string): string {
  return `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style, 'utf8').digest('base64')}'; form-action 'none'; base-uri 'none'`;
}
