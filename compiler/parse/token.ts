/** What a piece of YAML text is. `quoted` and `plain` are scalars, `block` is the text under `|` or `>` (`header`). */
export type TokenKind =
  | 'plain' | 'quoted' | 'block' | 'header' | 'space' | 'newline' | 'comment' | 'tag' | 'anchor' | 'alias' | 'directive' | 'document' | 'other'
  | '-' | '?' | ':' | ',' | '{' | '}' | '[' | ']';

/** A piece of YAML text and where it starts. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
}
