import { PDFBool, PDFDict, PDFHexString, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import type { PrintJob } from '../../generators/generator.ts';
import { key } from './key.ts';

const PRODUCER = 'Concordat';

/**
 * Writes title and language where readers look for them (PDF/UA-1, 5-1, 7.1-8 to 7.1-10, 7.2-33). Dates are left out: a date of
 * printing would make every copy differ, and any other would be untrue.
 */
export function writeMetadata(pdf: PDFDocument, { title, lang }: PrintJob): void {
  const { catalog, context } = pdf;
  const information = context.obj({ Title: PDFHexString.fromText(title), Producer: PDFString.of(PRODUCER) });
  const old = context.trailerInfo.Info;
  context.trailerInfo.Info = context.register(information);
  if (old && 'objectNumber' in old) context.delete(old as Parameters<typeof context.delete>[0]);
  catalog.set(key('Lang'), PDFString.of(lang));
  const preferences = catalog.lookup(key('ViewerPreferences'));
  if (preferences instanceof PDFDict) preferences.set(key('DisplayDocTitle'), PDFBool.True);
  else catalog.set(key('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  catalog.set(key('Metadata'), context.register(context.stream(Buffer.from(writeXmp(title, lang)), { Type: 'Metadata', Subtype: 'XML' })));
}

/** The packet of ISO 16684 that claims PDF/UA-1. */
function writeXmp(title: string, lang: string): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeXml(lang)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${PRODUCER}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ' ');
}
