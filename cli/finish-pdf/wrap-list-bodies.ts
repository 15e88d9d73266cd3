import { PDFArray, PDFDict, type PDFDocument, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { asDict, key, listUnder, nameUnder } from './key.ts';
import { listElements } from './list-elements.ts';

/**
 * Puts what a list item says, all but its label, in a list body (PDF/UA-1, 7.2-20). The element that is there becomes the body,
 * so that the content which points at it need not change, and a new item is put around it.
 */
export function wrapListBodies(pdf: PDFDocument): void {
  const { context } = pdf;
  for (const { ref, element, role } of listElements(pdf)) {
    if (role !== 'LI') continue;
    const roleOf = (child: PDFObject) => {
      const dict = asDict(context, child);
      return dict && nameUnder(dict, 'S');
    };
    const children = listUnder(element, 'K');
    if (children.some((child) => roleOf(child) === 'LBody')) continue;
    const labels = children.filter((child) => roleOf(child) === 'Lbl');
    const item = context.obj({ Type: 'StructElem', S: 'LI', K: context.obj([...labels, ref]) });
    const itemRef = context.register(item);
    const parent = element.get(key('P'));
    if (parent) item.set(key('P'), parent);
    replaceChild(asDict(context, parent), ref, itemRef);
    for (const label of labels) asDict(context, label)?.set(key('P'), itemRef);
    element.set(key('S'), key('LBody'));
    element.set(key('P'), itemRef);
    element.set(key('K'), context.obj(children.filter((child) => !labels.includes(child))));
  }
}

function replaceChild(parent: PDFDict | undefined, old: PDFRef, ref: PDFRef): void {
  const children = parent?.lookup(key('K'));
  if (!(children instanceof PDFArray)) {
    parent?.set(key('K'), ref);
    return;
  }
  const index = children.asArray().indexOf(old);
  if (index >= 0) children.set(index, ref);
}
