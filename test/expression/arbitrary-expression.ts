import fc from 'fast-check';

/** Expressions made by joining and negating given ones. */
export function arbitraryExpression(atoms: readonly string[]): fc.Arbitrary<string> {
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof({ maxDepth: 4, depthIdentifier: 'expression' },
      fc.constantFrom(...atoms).map((text) => `(${text})`),
      tie('tree').map((text) => `!${text}`),
      fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `(${a} && ${b})`),
      fc.tuple(tie('tree'), tie('tree'), tie('tree')).map(([a, b, c]) => `(${a} || ${b} || ${c})`)),
  }));
  return tree;
}
