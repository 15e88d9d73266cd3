import { PDFArray, PDFDict, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { key } from '../key.ts';

/** The entries of a number tree (ISO 32000-1, 7.9.7), whatever its depth. */
export function readNumberTree(node: PDFDict | undefined): ReadonlyMap<number, PDFObject> {
  const found = new Map<number, PDFObject>();
  const visit = (branch: PDFDict): void => {
    const [numbers, kids] = [branch.lookup(key('Nums')), branch.lookup(key('Kids'))];
    if (numbers instanceof PDFArray) {
      for (let index = 0; index + 1 < numbers.size(); index += 2) {
        const number = numbers.lookup(index);
        if (number instanceof PDFNumber) found.set(number.asNumber(), numbers.get(index + 1));
      }
    }
    if (kids instanceof PDFArray) for (let index = 0; index < kids.size(); index += 1) visit(kids.lookup(index, PDFDict));
  };
  if (node) visit(node);
  return found;
}
