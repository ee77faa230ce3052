import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { WordDocument } from '../../../src/print/word/word-document.ts';
import { writeWord } from '../../../src/print/word/write-word.ts';
import { unpackZip } from '../../golden/unpacked-zip.ts';

const scratch = mkdtempSync(join(tmpdir(), 'belaudit-word-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const IMPRINT = { asOf: '2026-07-10', creator: 'Belaudit 0.1.0' };

const DOCUMENT: WordDocument = {
  language: 'nl',
  title: 'Antwoord',
  header: { left: 'Antwoord', right: 'Voorbeeld B.V.' },
  mark: 'CONCEPT',
  footer: 'Vertrouwelijk',
  of: 'van',
  blocks: [
    { kind: 'title', text: 'Antwoord <b> & "zo"' },
    { kind: 'chapter', text: 'Een' },
    { kind: 'warning', text: 'Let op.' },
    { kind: 'text', runs: [{ text: 'nooit', isStrong: true }, { text: ' bellen' }] },
    { kind: 'list', items: [[{ text: 'een' }], [{ text: 'twee', isEmphasis: true }]] },
    {
      kind: 'table',
      columns: [
        { head: 'Nummer', width: 40 },
        { head: 'Wat', width: 60 },
      ],
      rows: [
        [
          { lines: [{ text: '+31 6 1234 5678' }], rows: 2 },
          { lines: [{ text: 'a' }, { text: 'klein', isMinor: true }] },
        ],
        [{ lines: [{ text: 'b' }] }],
        [{ lines: [{ text: 'over de hele breedte' }], columns: 2 }],
      ],
    },
  ],
};

async function written(name: string): Promise<string> {
  const path = join(scratch, name);
  await writeWord(path, DOCUMENT, IMPRINT);
  return path;
}

async function part(path: string, name: string): Promise<string> {
  await unpackZip(path, `${path}-parts`);
  return readFileSync(join(`${path}-parts`, name), 'utf8');
}

it('gives the same bytes each time, of no moment', async () => {
  const first = await written('a.docx');
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(readFileSync(await written('b.docx')).equals(readFileSync(first))).toBe(true);
  const core = await part(first, 'docProps/core.xml');
  expect(core.match(/2026-07-10T00:00:00Z/gu)).toHaveLength(2);
  expect(core).toContain('Belaudit 0.1.0');
});

it('holds its text as text', async () => {
  const body = await part(await written('c.docx'), 'word/document.xml');
  expect(body).toContain('Antwoord &lt;b&gt; &amp; &quot;zo&quot;');
  expect(body).toMatch(/<w:b\/>.*nooit/u);
  expect(body).toContain('over de hele breedte');
});

it('can be opened whatever its texts hold: what no XML may hold, or would turn text, is written out', async () => {
  const path = join(scratch, 'hostile.docx');
  const text = 'a\u0001b\u202ec\ud800\nd';
  await writeWord(path, { ...DOCUMENT, title: text, footer: text, blocks: [{ kind: 'small', text }] }, IMPRINT);
  const shown = 'a[U+0001]b[U+202E]c[U+D800] d';
  expect(await part(path, 'word/document.xml')).toContain(`>${shown}<`);
  expect(await part(path, 'word/footer1.xml')).toContain(shown);
  expect(await part(path, 'docProps/core.xml')).toContain(shown);
});

it('bears on each page what the pages of the PDF bear: the mark of a draft, both sides of the header, and the number of pages', async () => {
  const path = await written('d.docx');
  const headers = await Promise.all(['word/header1.xml', 'word/header2.xml'].map((name) => part(path, name)));
  expect(headers.every((header) => header.includes('CONCEPT'))).toBe(true);
  const [only, ...others] = headers.filter((header) => header.includes('Voorbeeld B.V.'));
  // The first page is the cover, which says both.
  expect(others).toEqual([]);
  expect(only).toMatch(/CONCEPT.*Antwoord.*<w:tab\/>.*Voorbeeld B\.V\./u);
  expect(await part(path, 'word/footer1.xml')).toMatch(/PAGE.* van .*NUMPAGES/u);
  expect(await part(path, 'word/fontTable.xml')).toContain('<w:family w:val="swiss"/>');
});
