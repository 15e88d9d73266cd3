import { createHash } from 'node:crypto';

/** A content security policy for a page that loads, runs and sends nothing; its one style sheet is named by its hash. `sources`: what it may load besides, such as pictures. */
export function writeStylePolicy(style: string, sources: readonly string[] = []): string {
  const styles = `style-src 'sha256-${createHash('sha256').update(style, 'utf8').digest('base64')}'`;
  return ["default-src 'none'", styles, ...sources, "form-action 'none'", "base-uri 'none'"].join('; ');
}
