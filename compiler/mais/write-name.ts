import { get } from '../../runtime/answers/get.ts';
import type { Notes } from './notes.ts';
import { NAME_USES, type Name } from './standard.ts';

type Uses = keyof typeof NAME_USES;

/**
 * Writes the first name that is there in parts, one in use before a former one. Names in one line are not taken apart: nobody can tell
 * where a family name begins.
 */
export function writeName(names: unknown, from: string, to: string, notes: Notes): Name | undefined {
  const all = Array.isArray(names) ? names as readonly unknown[] : [];
  const use = (name: unknown) => get(name, 'use') as Uses | undefined;
  const isWhole = (name: unknown) => get(name, 'familyName') !== undefined && get(name, 'givenName') !== undefined;
  const isSayable = (name: unknown) => isWhole(name) && (use(name) === undefined || Object.hasOwn(NAME_USES, String(use(name))));
  const chosen = all.find((name) => isSayable(name) && use(name) !== 'former') ?? all.find(isSayable);
  all.forEach((name, index) => {
    if (name !== chosen) notes.left.set(`${from}/${index}`, !isWhole(name) ? 'in-one-line' : isSayable(name) ? 'one-only' : 'no-code');
  });
  if (chosen === undefined) return undefined;
  const here = `${from}/${all.indexOf(chosen)}`;
  const [familyName, givenName, preferredName] = ['familyName', 'givenName', 'preferredName'].map((id) => get(chosen, id) as string | undefined);
  notes.left.set(`${here}/fullName`, 'in-one-line');
  notes.said.set(`${here}/familyName`, `${to}/familyName/0`).set(`${here}/givenName`, `${to}/givenName/0`);
  if (preferredName !== undefined) notes.said.set(`${here}/preferredName`, `${to}/preferredName`);
  if (use(chosen) !== undefined) notes.said.set(`${here}/use`, `${to}/use`);
  return {
    '@type': 'Name', familyName: [familyName ?? ''], givenName: [givenName ?? ''], ...(preferredName === undefined ? {} : { preferredName }),
    ...(use(chosen) === undefined ? {} : { use: NAME_USES[String(use(chosen))] ?? '' }),
  };
}
