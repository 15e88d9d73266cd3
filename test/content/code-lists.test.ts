import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFolder } from './read-folder.ts';

interface List { readonly options: Record<string, { readonly maps?: Record<string, { readonly code: string }> } | string>; readonly from?: string; readonly added?: string }

const lists = new Map(readFolder('forms').filter(({ file }) => file.startsWith('code-lists/')).map(({ file, text }) => [file.split('/')[1], parse(text) as List]));
const codes = (id: string) => Object.keys(lists.get(id)?.options ?? {});

/** `CODE=mapped` for every option that maps to a system. */
function mapped(id: string, system: string): string[] {
  return Object.entries(lists.get(id)?.options ?? {}).map(([code, option]) => `${code}=${typeof option === 'string' ? '' : option.maps?.[system]?.code}`);
}

test.each([...lists])('the code list %s says where it comes from', (_, list) => {
  expect(list.from ?? list.added).toMatch(/\w/);
});

// The tables of the children in need census 2024 and of its neighbours, written out by hand.
test('ethnicity has the eighteen codes of the census and maps them to health and police codes', () => {
  expect(mapped('ethnicity', 'nhs').join(' ')).toBe('WBRI=A WIRI=B WIRT=C WROM=C WOTH=C MWBC=D MWBA=E MWAS=F MOTH=G AIND=H APKN=J ABAN=K CHNE=R AOTH=L BCRB=M BAFR=N BOTH=P OOTH=S');
  expect(mapped('ethnicity', 'sde').join(' ')).toBe('WBRI=W1 WIRI=W2 WIRT=W3 WROM=W3 WOTH=W9 MWBC=M1 MWBA=M2 MWAS=M3 MOTH=M9 AIND=A1 APKN=A2 ABAN=A3 CHNE=A4 AOTH=A9 BCRB=B1 BAFR=B2 BOTH=B9 OOTH=O9');
});

test('disability, sex and gender have the national codes', () => {
  expect(codes('disability').sort()).toEqual(['AUT', 'BEH', 'COMM', 'CON', 'DDA', 'HAND', 'HEAR', 'INC', 'LD', 'MOB', 'PC', 'VIS']);
  expect(codes('sex').sort()).toEqual(['F', 'M', 'U']);
  expect(mapped('gender', 'ssd')).toEqual(['man=01', 'woman=02', 'another=09']);
});
