import type { ImportedValidator } from '../../generators/test-vectors/import-validator.ts';

type Load = (code: string) => ImportedValidator;

const loaders = new Map<string, Promise<Load>>();

/** Loads a copy of a generated validator from its text. The code that every form shares is imported once; only what is the form's own is run each time. */
export async function loadCopy(text: string): Promise<ImportedValidator> {
  const own = /\n(?:const deadlines=|export const form=)/.exec(text)?.index ?? 0;
  const shared = text.slice(0, own);
  const known = loaders.get(shared) ?? importLoader(shared);
  loaders.set(shared, known);
  const code = text.slice(own).replace('\nexport const form=', '\nconst form=').replace('export{answerTo};', 'return{validate,asked};');
  return (await known)(`(()=>{${code}})()`);
}

async function importLoader(shared: string): Promise<Load> {
  const text = `${shared}\nexport const load=(code)=>eval(code);`;
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`) as { readonly load: Load }).load;
}
