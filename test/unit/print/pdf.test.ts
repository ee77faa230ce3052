import { PDFDict, PDFDocument, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { renumberStructureIds } from '../../../src/print/pdf.ts';

/** A document with a table of two headings and a cell, as the browser tags it in a process with this many earlier nodes. */
async function tagged(before: number): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  const name = (node: number): PDFString => PDFString.of(`node${String(before + node).padStart(8, '0')}`);
  const element = (values: object): PDFRef => context.register(context.obj({ Type: 'StructElem', ...values }));
  const [one, other] = [7, 95].map((node) => element({ S: 'TH', ID: name(node) })) as [PDFRef, PDFRef];
  element({
    S: 'TD',
    A: [
      { O: 'Table', RowSpan: 1 },
      { O: 'Table', Headers: [name(95), name(7)] },
    ],
  });
  element({ S: 'P', ID: PDFString.of('of another kind'), T: name(7) });
  const leaf = context.register(context.obj({ Limits: [name(7), name(95)], Names: [name(7), one, name(95), other] }));
  const root = context.obj({ Type: 'StructTreeRoot', IDTree: { Kids: [leaf] } });
  catalog.set(PDFName.of('StructTreeRoot'), context.register(root));
  return document;
}

function textOf(document: PDFDocument): string {
  return document.context
    .enumerateIndirectObjects()
    .map(([reference, object]) => `${reference} ${object}`)
    .join('\n');
}

describe('ids of structure elements', () => {
  it('do not tell how many nodes the browser had counted before the page', async () => {
    const [early, late] = [await tagged(0), await tagged(99_999_900)];
    for (const document of [early, late]) renumberStructureIds(document);
    const [first, second] = [early, late].map((document) => textOf(document).replaceAll(/\/T \(node\d+\)/gu, ''));
    expect(second).toBe(first);
  });

  it('still lead from a cell to its headings, and stand in the order of their names', async () => {
    const document = await tagged(40);
    renumberStructureIds(document);
    const text = textOf(document);
    expect(text).toMatch(/\/S \/TH\n\/ID \(node00000001\)/u);
    expect(text).toMatch(/\/S \/TH\n\/ID \(node00000002\)/u);
    expect(text).toContain('/Headers [ (node00000002) (node00000001) ]');
    expect(text).toContain('/Limits [ (node00000001) (node00000002) ]');
    expect(text).toMatch(/\/Names \[ \(node00000001\) \d+ 0 R \(node00000002\) \d+ 0 R \]/u);
  });

  it('of another kind, and texts that look like one, stay as they are', async () => {
    const document = await tagged(40);
    renumberStructureIds(document);
    expect(textOf(document)).toContain('(of another kind)');
    expect(textOf(document)).toContain('/T (node00000047)');
  });

  it('are no matter in a document without structure', async () => {
    const document = await PDFDocument.create({ updateMetadata: false });
    renumberStructureIds(document);
    expect(document.catalog.lookup(PDFName.of('StructTreeRoot'))).not.toBeInstanceOf(PDFDict);
  });
});
