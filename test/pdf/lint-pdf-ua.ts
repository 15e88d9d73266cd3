import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFStream, PDFString, decodePDFRawStream, type PDFObject } from '@cantoo/pdf-lib';
import { countUnmarked } from './read-pdf.ts';

const STANDARD = new Set((
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody '
  + 'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form').split(' '));

const key = (text: string) => PDFName.of(text);

/** The rules of PDF/UA-1 (ISO 14289-1, numbered as veraPDF numbers them) that a file breaks; one line each. */
export async function lintPdfUa(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = pdf;
  const problems: string[] = [];
  const demand = (rule: string, holds: boolean, what: string): void => {
    if (!holds) problems.push(`${rule}: ${what}`);
  };
  const name = (dict: PDFDict | undefined, text: string): string | undefined => {
    const value = dict?.lookup(key(text));
    return value instanceof PDFName ? value.decodeText() : undefined;
  };
  const dictionaries = context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const elements = dictionaries.filter((dict) => name(dict, 'Type') === 'StructElem');
  const root = catalog.lookup(key('StructTreeRoot'));
  const roleMap = root instanceof PDFDict ? root.lookup(key('RoleMap')) : undefined;
  const roleOf = (dict: PDFDict | undefined): string | undefined => {
    const role = name(dict, 'S');
    return role !== undefined && !STANDARD.has(role) && roleMap instanceof PDFDict ? name(roleMap, role) : role;
  };
  const children = (dict: PDFDict): readonly PDFDict[] => {
    const value = dict.lookup(key('K'));
    const items: readonly PDFObject[] = value instanceof PDFArray ? value.asArray() : value ? [value] : [];
    return items.flatMap((item) => {
      const child = context.lookup(item) ?? item;
      return child instanceof PDFDict && name(child, 'S') !== undefined ? [child] : [];
    });
  };

  const metadata = catalog.lookup(key('Metadata'));
  const xmp = metadata instanceof PDFRawStream ? new TextDecoder().decode(decodePDFRawStream(metadata).decode()) : '';
  demand('5-1', xmp.includes('<pdfuaid:part>1</pdfuaid:part>'), 'XMP does not claim PDF/UA-1');
  demand('6.2-1', name(catalog.lookup(key('MarkInfo')) as PDFDict, 'Type') === 'MarkInfo' && (catalog.lookup(key('MarkInfo')) as PDFDict).lookup(key('Marked')) === PDFBool.True, 'not marked as tagged');
  demand('7.1-3', (await countUnmarked(bytes)) === 0, 'content that is neither tagged nor an artifact');
  demand('7.1-5', elements.every((element) => STANDARD.has(roleOf(element) ?? '')), 'a role that is not mapped to a standard one');
  demand('7.1-8', metadata instanceof PDFStream, 'no XMP');
  demand('7.1-9', /<dc:title>.*<rdf:li[^>]*>[^<]+<\/rdf:li>/s.test(xmp), 'no title in XMP');
  const preferences = catalog.lookup(key('ViewerPreferences'));
  demand('7.1-10', preferences instanceof PDFDict && preferences.lookup(key('DisplayDocTitle')) === PDFBool.True, 'the title is not displayed');
  demand('7.1-11', root instanceof PDFDict, 'no structure tree');
  const lang = catalog.lookup(key('Lang'));
  demand('7.2-33', lang instanceof PDFString && /^[a-z]{2}(-[A-Z]{2})?$/.test(lang.asString()), 'no language');
  const headings = elements.flatMap((element) => Number(/^H([1-6])$/.exec(roleOf(element) ?? '')?.[1] ?? NaN) || []);
  demand('7.4.2-1', headings[0] === 1 && headings.every((level, index) => level <= (headings[index - 1] ?? 0) + 1), `a heading skips a level (${headings.join(' ')})`);
  for (const element of elements) {
    const role = roleOf(element);
    const kids = children(element).map(roleOf);
    if (role === 'L') demand('7.2-17', kids.every((kid) => kid === 'LI' || kid === 'Caption' || kid === 'L'), `a list holds ${kids.join(' ')}`);
    if (role === 'LI') demand('7.2-20', kids.every((kid) => kid === 'Lbl' || kid === 'LBody'), `a list item holds ${kids.join(' ')}`);
    if (role === 'Table') demand('7.2-3', kids.every((kid) => ['TR', 'THead', 'TBody', 'TFoot', 'Caption'].includes(kid ?? '')), `a table holds ${kids.join(' ')}`);
    if (role === 'TR') demand('7.2-10', kids.every((kid) => kid === 'TH' || kid === 'TD'), `a table row holds ${kids.join(' ')}`);
    if (role === 'Figure') demand('7.3-1', element.has(key('Alt')), 'a picture without alternative text');
    const parent = element.lookup(key('P'));
    demand('7.1-12', parent instanceof PDFDict && (parent === root || children(parent).includes(element)), `a ${role} that its parent does not know`);
  }
  for (const page of pdf.getPages()) demand('7.18.3-1', !page.node.has(key('Annots')) || name(page.node, 'Tabs') === 'S', 'the Tab key does not follow the structure');
  for (const link of dictionaries.filter((dict) => name(dict, 'Subtype') === 'Link')) {
    demand('7.18.5-2', link.lookup(key('Contents')) instanceof PDFHexString, 'a link without words');
  }
  for (const font of dictionaries.filter((dict) => name(dict, 'Type') === 'Font' && name(dict, 'Subtype') === 'Type0')) demand('7.21.7-1', font.has(key('ToUnicode')), 'letters without Unicode');
  for (const descriptor of dictionaries.filter((dict) => name(dict, 'Type') === 'FontDescriptor')) {
    demand('7.21.4.1-1', ['FontFile', 'FontFile2', 'FontFile3'].some((file) => descriptor.has(key(file))), 'a font that is not embedded');
  }
  return [...new Set(problems)];
}
