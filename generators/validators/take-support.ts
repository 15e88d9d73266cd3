/** The code that validators share, ready to stand in a module of its own: its names are shortened but for those given, which are declared as well. */
export function takeSupport(support: string, names: readonly string[]): string {
  const [whole = '', list = ''] = /export\s*\{([^}]*)\};?\s*$/.exec(support) ?? [];
  const exported = new Map(list.split(',').map((pair) => {
    const [short = '', name = short] = pair.trim().split(/\s+as\s+/);
    return [name, short];
  }));
  const declared = names.map((name) => {
    const short = exported.get(name);
    if (!short) throw new Error(`the shared code has no ${name}`);
    return `${name}=${short}`;
  });
  return `${support.slice(0, support.length - whole.length).trim()}\nconst ${declared.join(',')};`;
}
