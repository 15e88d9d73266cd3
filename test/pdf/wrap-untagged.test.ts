import { expect, test } from 'vitest';
import { scanContent } from '../../cli/finish-pdf/scan-content.ts';
import { wrapUntagged } from '../../cli/finish-pdf/wrap-untagged.ts';

const HEADER = '/Artifact <</Type /Pagination /Subtype /Header>> BDC';
const FOOTER = '/Artifact <</Type /Pagination /Subtype /Footer>> BDC';

test.each([
  ['a filled box', '0 0 10 10 re f', '/Artifact BMC\n0 0 10 10 re f\nEMC'],
  ['a path from its first step', '1 w 0 0 m 5 5 l S', '1 w /Artifact BMC\n0 0 m 5 5 l S\nEMC'],
  ['no clip', '0 0 10 10 re W n', '0 0 10 10 re W n'],
  ['nothing that is marked', '/P <</MCID 0>> BDC 0 0 10 10 re f BT (x) Tj ET EMC', '/P <</MCID 0>> BDC 0 0 10 10 re f BT (x) Tj ET EMC'],
  ['no text that is marked inside', 'BT /P <</MCID 0>> BDC (x) Tj EMC ET', 'BT /P <</MCID 0>> BDC (x) Tj EMC ET'],
  ['a picture', '/X1 Do', '/Artifact BMC\n/X1 Do\nEMC'],
  ['text at the top as a header', 'BT 1 0 0 1 5 90 Tm (x) Tj ET', `${HEADER}\nBT 1 0 0 1 5 90 Tm (x) Tj ET\nEMC`],
  ['text at the bottom as a footer', 'BT 1 0 0 1 5 10 Tm (x) Tj ET', `${FOOTER}\nBT 1 0 0 1 5 10 Tm (x) Tj ET\nEMC`],
  ['text on a page that is drawn from the top', 'q 1 0 0 -1 0 100 cm BT 1 0 0 -1 5 10 Tm (x) Tj ET Q', `q 1 0 0 -1 0 100 cm ${HEADER}\nBT 1 0 0 -1 5 10 Tm (x) Tj ET\nEMC Q`],
  ['brackets and operators inside text as text', 'BT 1 0 0 1 5 10 Tm (a \\( f ) Tj <6620> Tj ET', `${FOOTER}\nBT 1 0 0 1 5 10 Tm (a \\( f ) Tj <6620> Tj ET\nEMC`],
])('marks %s', (_, content, marked) => {
  expect(wrapUntagged(content, 100)).toBe(marked);
});

test('refuses what it cannot read', () => {
  expect(() => [...scanContent('BI /W 1 ID x EI')]).toThrow('inline image');
});
