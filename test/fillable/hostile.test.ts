import { deflateSync } from 'node:zlib';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { fillPdf } from '../../cli/fill/fill-pdf.ts';
import { findForm } from '../../cli/read/find-form.ts';
import { openFilledPdf } from '../../cli/read/open-filled-pdf.ts';
import { readFolder } from '../content/read-folder.ts';
import { formOf } from '../content/compiled.ts';
import { startPrinter } from '../pdf/print.ts';
import { fieldFont, printBlank } from './blank-form.ts';

const form = formOf('forms', 'information-report');
let filled: Uint8Array;
beforeAll(async () => {
  const printer = await startPrinter();
  filled = await fillPdf(await printBlank(form, printer), new Map([['reporter.name', ['Sam Example']]]), await fieldFont());
  await printer.close();
}, 60_000);

const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** A changed copy. */
async function change(edit: (pdf: PDFDocument) => void | Promise<void>): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(filled, { updateMetadata: false });
  await edit(pdf);
  return pdf.save({ updateFieldAppearances: false });
}

/** A PDF whose one object stream is what is given. */
function withObjects(packed: Uint8Array, filter: string): Uint8Array {
  const head = latin1(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog /AcroForm << /Fields [] >> >>\nendobj\n2 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter ${filter} /Length ${packed.length} >>\nstream\n`);
  const tail = latin1('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n');
  return Buffer.concat([head, packed, tail]);
}

const refusal = (bytes: Uint8Array): Promise<string> => openFilledPdf(bytes, 'x.pdf').then(() => 'was read', (error: Error) => error.message);

describe('what is no filled form is refused in one sentence', () => {
  test.each<readonly [string, () => Uint8Array, string]>([
    ['an empty file', () => new Uint8Array(), 'x.pdf: the file is empty.'],
    ['a text', () => latin1('Dear colleague, here is the form.'), 'x.pdf: this is not a PDF.'],
    ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, ...new Array<number>(2000).fill(7)]), 'x.pdf: this is not a PDF.'],
    ['a header alone', () => latin1('%PDF-1.7\n'), 'x.pdf: this PDF is damaged or cut short, and cannot be read.'],
    ['half a file', () => filled.slice(0, filled.length / 2), 'x.pdf: this PDF is damaged or cut short, and cannot be read.'],
  ])('%s', async (_, make, message) => {
    expect(await refusal(make())).toBe(message);
  });

  test('a file that is cut anywhere is refused, or nothing is missing from it', async () => {
    const whole = await openFilledPdf(filled, 'x.pdf');
    let refused = 0;
    for (let part = 1; part < 60; part += 1) {
      const cut = await openFilledPdf(filled.slice(0, Math.floor(filled.length * (part < 30 ? part / 30 : 1 - (60 - part) / 20_000))), 'x.pdf').catch(() => undefined);
      if (cut) expect(cut.values).toEqual(whole.values);
      else refused += 1;
    }
    expect(refused).toBeGreaterThan(50);
  });

  test('a bomb: a small stream that unpacks to very much', async () => {
    const bomb = deflateSync(Buffer.alloc(200_000_000, 0x20), { level: 9 });
    expect(bomb.length).toBeLessThan(300_000);
    expect(await refusal(withObjects(bomb, '/FlateDecode'))).toBe('x.pdf: what is packed inside this file is too large.');
  });

  test('a bomb inside a bomb', async () => {
    const bomb = deflateSync(deflateSync(Buffer.alloc(200_000_000, 0x20), { level: 9 }), { level: 9 });
    expect(bomb.length).toBeLessThan(10_000);
    expect(await refusal(withObjects(bomb, '[/FlateDecode /FlateDecode]'))).toBe('x.pdf: what is packed inside this file is too large.');
  });

  test('many small bombs', async () => {
    const bomb = deflateSync(Buffer.alloc(9_000_000, 0x20), { level: 9 });
    const one = (number: number): Buffer => Buffer.concat([latin1(`${number} 0 obj\n<< /Type /ObjStm /N 0 /First 0 /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n`), bomb, latin1('\nendstream\nendobj\n')]);
    const bytes = Buffer.concat([latin1('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'), ...Array.from({ length: 20 }, (_, index) => one(index + 2)), latin1('trailer\n<< /Root 1 0 R >>\n%%EOF\n')]);
    expect(await refusal(bytes)).toBe('x.pdf: what is packed inside this file is too large.');
  });

  test('the limit is for one file: the next is read as ever', async () => {
    expect((await openFilledPdf(filled, 'x.pdf')).values.get('reporter.name')).toEqual(['Sam Example']);
  });

  test('fields that go round in a ring', async () => {
    const bytes = await change(({ catalog, context }) => {
      const ring = context.obj({ T: PDFHexString.fromText('a') });
      const ref = context.register(ring);
      ring.set(PDFName.of('Kids'), context.obj([ref]));
      catalog.lookup(PDFName.of('AcroForm'), PDFDict).set(PDFName.of('Fields'), context.obj([ref]));
    });
    expect(await refusal(bytes)).toBe('x.pdf: this PDF is damaged or cut short, and cannot be read.');
  });

  test('arrays that are deeper than any reader can go', async () => {
    expect(await refusal(latin1(`%PDF-1.7\n1 0 obj\n${'['.repeat(2_000_000)}\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`))).toBe('x.pdf: this PDF is damaged or cut short, and cannot be read.');
  });

  const noQpdf = Boolean(spawnSync('qpdf', ['--version']).error);
  if (noQpdf) console.info('skipped: qpdf is not installed');
  test.skipIf(noQpdf).each([['with a password', 'secret'], ['without one, against changes', '']])('an encrypted file, %s (skipped without qpdf)', async (_, password) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'concordat-test-'));
    try {
      const [plain, locked] = [path.join(folder, 'plain.pdf'), path.join(folder, 'locked.pdf')];
      writeFileSync(plain, filled);
      expect(spawnSync('qpdf', ['--encrypt', password, 'owner', '256', '--', plain, locked]).status).toBe(0);
      expect(await refusal(Uint8Array.from(readFileSync(locked)))).toBe('x.pdf: this file is encrypted. Save a copy without a password, and read that.');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('which form it is', () => {
  const sources = readFolder('forms');
  const find = async (bytes: Uint8Array): Promise<string> => {
    const opened = await openFilledPdf(bytes, 'x.pdf');
    try {
      return findForm(opened, sources, 'x.pdf').id;
    } catch (error) {
      return (error as Error).message;
    }
  };
  const say = (text: string) => change((pdf) => {
    for (const [, object] of pdf.context.enumerateIndirectObjects()) {
      if (object instanceof PDFDict && object.lookupMaybe(PDFName.of('T'), PDFHexString)?.decodeText() === '@form') object.set(PDFName.of('V'), PDFHexString.fromText(text));
    }
  });

  test('is found in the file itself', async () => {
    expect(await find(filled)).toBe('information-report');
  });

  test.each([
    ['another version', 'information-report 9.0.0', 'x.pdf: this is the form information-report 9.0.0, which is not here without errors (but 1.0.0-draft is): concordat check information-report'],
    ['another form', 'fishing-licence 1.0.0', 'x.pdf: this is the form fishing-licence 1.0.0, which is not here without errors: concordat check fishing-licence'],
    ['something else', '\u001b[2J../../etc/passwd', 'x.pdf: this is not a form that concordat made: it does not say which form and version it is.'],
  ])('%s is refused', async (_, text, message) => {
    expect(await find(await say(text))).toBe(message);
  });

  test('a form without fields was flattened', async () => {
    const flat = await change(({ catalog }) => { catalog.delete(PDFName.of('AcroForm')); });
    expect(await find(flat)).toMatch(/^x\.pdf: this PDF has no fields\./);
  });
});

describe('what else is in a file is left alone, and said', () => {
  test('scripts, files, a second form, and what was written beside the fields', async () => {
    const bytes = await change(async (pdf) => {
      const { context, catalog } = pdf;
      catalog.set(PDFName.of('OpenAction'), context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }));
      catalog.lookup(PDFName.of('AcroForm'), PDFDict).set(PDFName.of('XFA'), PDFString.of('<xdp/>'));
      await pdf.attach(latin1('x'), 'x.txt', { mimeType: 'text/plain' });
      pdf.getPage(0).node.addAnnot(context.register(context.obj({ Type: 'Annot', Subtype: 'FreeText', Rect: [0, 0, 9, 9], Contents: PDFString.of('and one more thing') })));
    });
    const { values, ignored } = await openFilledPdf(bytes, 'x.pdf');
    expect(values.get('reporter.name')).toEqual(['Sam Example']);
    expect(ignored).toEqual([
      'The file has scripts in it. They were not run.', 'The file has other files in it. They were not opened.', 'The file has a second form in it (XFA). It was not read.',
      'There are notes or drawings on the pages beside the fields (1). They were not read: look at them.',
    ]);
    expect((await openFilledPdf(filled, 'x.pdf')).ignored).toEqual([]);
  });

  test('boxes of one group that show other than the field says are both told', async () => {
    const bytes = await change((pdf) => {
      const group = pdf.getForm().getRadioGroup('informationSource').acroField;
      group.dict.set(PDFName.of('V'), PDFName.of('public'));
      group.getWidgets()[0]?.setAppearanceState(PDFName.of('witnessed'));
    });
    expect((await openFilledPdf(bytes, 'x.pdf')).values.get('informationSource')).toEqual(['public', 'witnessed']);
  });
});
