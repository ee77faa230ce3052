import { gzipSync } from 'node:zlib';
import { xlsxOf } from '../../unit/reading/containers/write-xlsx.ts';
import { zipOf } from '../../unit/reading/containers/write-zip.ts';

const LOG = `call_id,started_at,called_number,result\nA-1,2026-06-02 10:00:00,0612345671,sale\nA-2,2026-06-02 10:01:00,0612345672,refused\n`;
const [HEADING = '', FIRST = ''] = LOG.split('\n');
const many = (count: number, make: (place: number) => string, between = ''): string =>
  Array.from({ length: count }, (_, place) => make(place)).join(between);
const sheetXml = (data: string): string =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`;
const workbook = (xml: string): Buffer => xlsxOf({ sheets: [{ name: 'Blad1', rows: [], xml: sheetXml(xml) }] });
const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const nestedZip = (depth: number): Buffer =>
  depth === 0 ? Buffer.from(LOG) : zipOf([{ name: depth === 1 ? 'a.csv' : 'a.zip', content: nestedZip(depth - 1) }]);
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1_000_000, '0');

/** Files that nobody should send, by name: a page must answer for each of them within a second, and say what is wrong with those that cannot be read. */
export const HOSTILE: readonly (readonly [name: string, content: () => string | Buffer])[] = Object.entries({
  'lone-surrogate.json': () => String.raw`[{"call_id":"\ud800","started_at":"2026-06-02","called_number":"\udfff"}]`,
  'lone-surrogate-only.json': () => String.raw`["\ud800"]`,
  'lone-surrogate-key.json': () => String.raw`[{"\ud800":"\ud800","call_id":"\ud83d"},{"call_id":"\ud800"}]`,
  'lone-surrogate-object.json': () => String.raw`{"a":"\ud800"}`,
  'deep-lists.json': () => '['.repeat(200_000) + ']'.repeat(200_000),
  'deep-objects.json': () => `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`,
  'deep-unclosed.json': () => '[{"a":'.repeat(200_000),
  'deep-in-record.json': () => `[{"call_id":1,"x":${'['.repeat(200_000)}${']'.repeat(200_000)}},{"call_id":2}]`,
  'many-keys.json': () => `{${many(500_000, (place) => `"k${place}":1`, ',')}}`,
  'many-keys-in-list.json': () => `[{${many(500_000, (place) => `"k${place}":1`, ',')}}]`,
  'many-objects-of-other-keys.json': () => `[${many(20_000, (place) => `{"k${place}":${place}}`, ',')}]`,
  'prototype.json': () => '[{"__proto__":{"a":1},"constructor":"x","toString":"y","call_id":"1"}]',
  'huge-number.json': () => `[{"call_id":${'9'.repeat(100_000)},"n":1e999999}]`,
  'null.json': () => 'null',
  'text.json': () => '"text"',
  'half.json': () => '[{"call_id":"1","started_at":"2026-06-02 10:00:00"},{"call_id":"2","sta',
  'lines-of-lists.jsonl': () => '[1]\n[2]\n[3]\n',
  'nuls.csv': () => Buffer.alloc(100_000),
  'nuls-in-text.csv': () => LOG.replaceAll('A-', 'A\0-').replaceAll('called', 'cal\0led'),
  'only-bom.csv': () => Buffer.from([0xef, 0xbb, 0xbf]),
  'only-bom-16.csv': () => Buffer.from([0xff, 0xfe]),
  'only-bom-32.csv': () => Buffer.from([0xff, 0xfe, 0, 0]),
  'odd-utf16.csv': () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(LOG, 'utf16le'), Buffer.from([0x41])]),
  'utf16-lone-surrogate.csv': () =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(LOG.replace('A-1', '\ud800'), 'utf16le')]),
  'utf8-surrogate.csv': () => Buffer.concat([Buffer.from(LOG), Buffer.from([0xed, 0xa0, 0x80, 0x0a])]),
  'bad-utf8.csv': () => Buffer.concat([Buffer.from(LOG), Buffer.from([0xff, 0xc0, 0xaf, 0xf8, 0x88, 0x0a])]),
  'newlines-only.csv': () => '\n'.repeat(100_000),
  'spaces-only.csv': () => ' '.repeat(100_000),
  'delimiters-only.csv': () => `${';'.repeat(10_000)}\n`.repeat(20),
  'one-byte.csv': () => 'a',
  'open-quote.csv': () => `${HEADING}\n"${FIRST}\n`.repeat(2000),
  'quotes-only.csv': () => '"'.repeat(100_001),
  'long-heading.csv': () => `${'x'.repeat(100_000)},${HEADING}\n1,${FIRST}\n`,
  'long-line.csv': () => `${HEADING}\n${'y'.repeat(5_000_000)},${FIRST}\n`,
  'same-headings.csv': () => `${many(200, () => 'call_id', ',')}\n${many(200, () => '1', ',')}\n`,
  'empty-headings.csv': () => `${','.repeat(50)}\n${'1,'.repeat(50)}1\n`,
  'odd-headings.csv': () =>
    `<script>alert(1)</script>,‮txet,{{heading}},__proto__,constructor,"a\nb",$1,%s,=1+1\n${many(9, () => '1', ',')}\n`,
  'many-columns.csv': () => `${many(16_384, (place) => `k${place}`, ',')}\n${many(16_384, () => '1', ',')}\n`,
  'ragged.csv': () => many(500, (place) => `${many(place, () => 'a', ',')}\n`),
  'formulas.csv': () => `${HEADING}\n=cmd|' /C calc'!A0,@SUM(1),+1-1,-2\n`,
  'billion.xml': () =>
    `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${many(10, (place) => `<!ENTITY a${place} "${'&a;'.repeat(10)}">`)}]><rows>&a9;</rows>`,
  'deep.xml': () => `${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`,
  'external.xml': () => '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
  'page.html': () =>
    `<html><body><table><tr><td>${HEADING.replaceAll(',', '</td><td>')}</td></tr></table></body></html>`,
  'bomb.zip': () => zipOf([{ name: 'a.csv', content: zeros(200) }]),
  'many-members.zip': () => zipOf(Array.from({ length: 5000 }, (_, place) => ({ name: `${place}.csv`, content: LOG }))),
  'nested.zip': () => nestedZip(20),
  'paths.zip': () =>
    zipOf([
      { name: '../../../tmp/evil.csv', content: LOG },
      { name: '/etc/a.csv', content: LOG },
    ]),
  'names.zip': () =>
    zipOf([
      { name: Buffer.from([0xed, 0xa0, 0x80, 0x2e, 0x63, 0x73, 0x76]), content: LOG },
      { name: `${'n'.repeat(60_000)}.csv`, content: LOG },
      { name: 'a\0b\n‮<b>.csv', content: LOG },
    ]),
  'lying-size.zip': () => zipOf([{ name: 'a.csv', content: LOG, size: 4_294_967_294 }]),
  'wrong-crc.zip': () => zipOf([{ name: 'a.csv', content: LOG, crc: 1 }]),
  'cut.zip': () => zipOf([{ name: 'a.csv', content: LOG }]).subarray(0, 60),
  'empty.zip': () => zipOf([]),
  'bomb.csv.gz': () => gzipSync(zeros(200)),
  'cut.csv.gz': () => gzipSync(LOG).subarray(0, 30),
  'twice.csv.gz': () => gzipSync(gzipSync(LOG)),
  'empty.csv.gz': () => gzipSync(''),
  'json-bomb.json.gz': () => gzipSync('['.repeat(20_000_000)),
  'wide.xlsx': () =>
    workbook(
      `<row r="1">${many(16_384, (place) => inline(`k${place}`))}</row><row r="2">${many(16_384, () => inline('1'))}</row>`,
    ),
  'far-cell.xlsx': () =>
    workbook(`<row r="1">${inline('call_id')}</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
  'beyond.xlsx': () => workbook(`<row r="99999999999"><c r="ZZZZZZ1"><v>1</v></c></row>`),
  'backwards.xlsx': () => workbook(`<row r="9">${inline('b')}</row><row r="2">${inline('a')}</row>`),
  'long-heading.xlsx': () =>
    workbook(
      `<row r="1">${inline('x'.repeat(100_000))}${inline('call_id')}</row><row r="2">${inline('1')}${inline('2')}</row>`,
    ),
  'no-rows.xlsx': () => workbook(''),
  'broken-xml.xlsx': () => workbook('<row r="1"><c><v>1</row>'),
  'wrong-string.xlsx': () =>
    workbook('<row r="1"><c t="s"><v>99999</v></c><c t="s"><v>-1</v></c></row><row r="2"><c t="s"><v>x</v></c></row>'),
  'surrogate.xlsx': () =>
    workbook(`<row r="1">${inline('&#xD800;')}${inline('_xD800_')}</row><row r="2">${inline('1')}${inline('2')}</row>`),
  'many-sheets.xlsx': () =>
    xlsxOf({
      sheets: Array.from({ length: 8 }, (_, place) => ({
        name: `B${place}`,
        rows: [
          ['call_id', 'x'],
          [1, 2],
        ],
      })),
    }),
  'only-zip-name.xlsx': () => zipOf([{ name: 'a.txt', content: 'x' }]),
  'old.xls': () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(4096)]),
  'picture.png': () => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(5000, 7)]),
  'text.pdf': () => `%PDF-1.7\n${'1 0 obj\n<<>>\nendobj\n'.repeat(100)}`,
  'half.parquet': () => Buffer.concat([Buffer.from('PAR1'), Buffer.alloc(100), Buffer.from('PAR1')]),
  'dump.sql': () => `INSERT INTO \`calls\` VALUES ${many(5000, (place) => `(${place},'${"''".repeat(50)}'`, '),')}`,
  [`${'n'.repeat(246)}.csv`]: () => LOG,
  'new\nline.csv': () => LOG,
  '‮txet‬.csv': () => LOG,
  '<img src=x onerror=alert(1)>.csv': () => LOG,
  '{{path}} & "quotes" \'.csv': () => LOG,
  'back\\slash?*[a].csv': () => LOG,
  ' .csv': () => LOG,
  '-rf.csv': () => LOG,
});

/** Names that are no text: half a character, and bytes of no character. */
export const NAMELESS: readonly Buffer[] = [
  Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x2e, 0x63, 0x73, 0x76]),
  Buffer.from([0x62, 0xff, 0xfe, 0x2e, 0x63, 0x73, 0x76]),
];
