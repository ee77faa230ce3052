import { createPublicKey, X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encrypterFor } from '../../../src/evidence/encrypt-file.ts';
import { publicPem, readPublicKey } from '../../../src/evidence/signing-key.ts';
import { checkTimeStamp, TimeStampError, timeStampQuery } from '../../../src/evidence/time-stamp.ts';
import { verifyPack } from '../../../src/evidence/verify.ts';
import { load } from '../../../src/facts/load.ts';
import { inspectFile } from '../../../src/inspect/inspect-file.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { safeMarkdown } from '../../../src/print/safe-markdown.ts';
import { readAskedNumbers } from '../../../src/staging/asked/read-asked-numbers.ts';
import { glob } from '../../../src/staging/files/glob.ts';
import { Store } from '../../../src/store/store.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { readConfiguration } from '../../../src/workspace/read-configuration.ts';
import { readStatements } from '../../../src/workspace/statements.ts';
import { filesMistake } from '../../../src/workspace/written-value.ts';
import { CONFIGURATION, FILES } from '../../end-to-end/small-workspace.ts';
import { KEYS, RESULTS, seal, workspaceWith, write } from '../../unit/evidence/sealed-folder.ts';
import { timeStampingAuthority } from '../../unit/evidence/time-stamping-authority.ts';
import { xlsxOf } from '../../unit/reading/containers/write-xlsx.ts';
import { zipOf } from '../../unit/reading/containers/write-zip.ts';
import { configuration } from '../../unit/staging/workspace-fixture.ts';

/** A part of the program that reads input from others. */
export interface Parser {
  readonly name: string;
  /** How many inputs `.ci/run` tries. */
  readonly few: number;
  /** Set up when its turn comes. */
  readonly open: () => Promise<OpenParser> | OpenParser;
}

export interface OpenParser {
  /** Valid inputs, from which invalid ones are made. */
  readonly seeds: readonly Buffer[];
  /** Reads an input. It may throw one of our errors; any other error is a fault, and so is a broken promise. */
  readonly parse: (input: Buffer) => Promise<void> | void;
  readonly close?: () => void;
}

const FORMATS = join(import.meta.dirname, '../../../src/formats');

function sample(format: string, name: string): Buffer {
  return readFileSync(join(FORMATS, format, name));
}

function scratch(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'belaudit-fuzz-')));
}

/** A file that a source names: loaded, or inspected, in turns. */
function file(source: string, name: string, seeds: () => Promise<readonly Buffer[]> | readonly Buffer[]) {
  return async (): Promise<OpenParser> => {
    const directory = scratch();
    const path = join(directory, 'in', name);
    mkdirSync(join(directory, '.belaudit/tmp'), { recursive: true });
    mkdirSync(dirname(path));
    writeFileSync(join(directory, 'belaudit.yaml'), configuration(`  - { ${source}, files: in/${name} }\n`));
    const workspace = openWorkspace(directory, { today: '2026-07-10' });
    let turn = 0;
    return {
      seeds: await seeds(),
      parse: async (input) => {
        writeFileSync(path, input);
        turn += 1;
        if (turn % 3 === 0) await inspectIn(directory, path);
        else await loadAndCount(directory, workspace);
      },
      close: () => rmSync(directory, { recursive: true, force: true }),
    };
  };
}

async function inspectIn(directory: string, path: string): Promise<void> {
  const folder = mkdtempSync(join(directory, 'inspect-'));
  try {
    await inspectFile(path, folder, SILENT, { today: '2026-07-10', threads: 1 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The account includes every row that was read. */
async function loadAndCount(directory: string, workspace: ReturnType<typeof openWorkspace>): Promise<void> {
  const store = await Store.open(':memory:', { allowedDirectory: directory, threads: 1 });
  try {
    for (const one of (await load(workspace, store, SILENT)).files) {
      const told = one.accepted + one.rejected + one.duplicate + one.replaced;
      if (told !== one.rowsRead) throw new Error(`${one.rowsRead} rows were read, and ${told} are accounted for`);
    }
  } finally {
    store.close();
  }
}

const LOG = Buffer.from(FILES['in/beta/calls.csv'] ?? '');
const ROWS = LOG.toString()
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const CALLS = 'feed: calls, vendor: alfa';

async function parquet(): Promise<readonly Buffer[]> {
  const folder = scratch();
  const store = await Store.open(':memory:', { allowedDirectory: folder });
  const path = join(folder, 'in.parquet');
  await store.writeFile(
    path,
    'parquet',
    `select 'A-' || i as call_id, timestamp '2026-06-09 10:00:00' + i * interval '1 minute' as started_at, 31612345670 + i as called_number, i::double as talk_seconds from range(20) as r (i)`,
  );
  store.close();
  const bytes = readFileSync(path);
  rmSync(folder, { recursive: true });
  return [bytes];
}

function sharedXml(): Buffer {
  const items = ROWS.flat().map((cell) => `<si><t xml:space="preserve">${cell}</t></si>`);
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>a</t></r><r><t>_x0041_</t></r></si>${items.join('')}</sst>`,
  );
}

function sheetXml(): Buffer {
  const rows = ROWS.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`,
  );
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells></worksheet>`,
  );
}

/** Reads something that contains the input. */
function inside(open: () => Promise<OpenParser>, seeds: readonly Buffer[], wrapped: (inner: Buffer) => Buffer) {
  return async (): Promise<OpenParser> => {
    const opened = await open();
    return { ...opened, seeds, parse: (inner) => opened.parse(wrapped(inner)) };
  };
}

const WORKBOOK = xlsxOf({ sheets: [{ name: 'Blad1', rows: ROWS, merged: ['A2:A3'] }] });
const ANSWERS = xlsxOf({
  sheets: [
    {
      name: 'Bevindingen',
      rows: [
        ['vendor', 'call_id', 'rule', 'answer', 'explanation'],
        ['alfa', 'A-1', 'called-after-objection', 'betwist', 'Dit klopt niet.'],
      ],
    },
  ],
});

/** A file of a sealed folder: a changed one is never accepted as unchanged. */
function sealed(name: string): () => Promise<OpenParser> {
  return async () => {
    const workspace = workspaceWith();
    await seal(workspace);
    const folder = join(workspace, RESULTS);
    const original = readFileSync(join(folder, name));
    return {
      seeds: [original],
      parse: async (input) => {
        writeFileSync(join(folder, name), input);
        const { isWhole } = await verifyPack(folder, { key: createPublicKey(KEYS.ed25519), inputs: workspace });
        if (isWhole !== input.equals(original))
          throw new Error(`a changed ${name} is taken for whole, or the right one is not`);
      },
    };
  };
}

function timeStamps(): OpenParser {
  const bytes = Buffer.from('a signature');
  const authority = timeStampingAuthority();
  const authorities = [new X509Certificate(readFileSync(authority.root))];
  return {
    seeds: [authority.answer(timeStampQuery(bytes, Buffer.from('0102030405060708', 'hex')))],
    parse: (input) => {
      try {
        checkTimeStamp(input, bytes, { authorities });
      } catch (error) {
        if (!(error instanceof TimeStampError)) throw error;
      }
    },
  };
}

/** Public keys and certificates of the one who sealed. */
function keys(): OpenParser {
  const path = join(scratch(), 'key.pem');
  const authority = readFileSync(timeStampingAuthority().root);
  return {
    seeds: [...Object.values(KEYS).map((key) => Buffer.from(publicPem(key))), authority],
    parse: (input) => {
      writeFileSync(path, input);
      readPublicKey(path);
    },
    close: () => rmSync(dirname(path), { recursive: true }),
  };
}

async function askedNumbers(): Promise<OpenParser> {
  const folder = scratch();
  const store = await Store.open(':memory:', { allowedDirectory: folder, threads: 1 });
  const path = join(folder, 'list.csv');
  return {
    seeds: [
      Buffer.from('06-12345671\n+31 6 1234 5672\n'),
      Buffer.from('klacht;nummer;datum\nK-1;0612345671;9-6-2026\nK-2;"06 12 34 56 72";2026-06-10\n'),
    ],
    parse: async (input) => {
      writeFileSync(path, input);
      await readAskedNumbers(store, path, { folder });
    },
    close: () => {
      store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Patterns of `files`: none finds anything outside the workspace. */
function patterns(): OpenParser {
  const workspace = join(scratch(), 'workspace');
  for (const path of ['in/alfa/a.csv', 'in/beta/.b.csv', `in/${'a'.repeat(120)}.csv`, '../outside.csv'])
    write(workspace, { [path]: '' });
  return {
    seeds: ['in/**/*.csv', 'in/alfa/?.csv', '*/*/*', '**', `in/${'*a'.repeat(12)}b`].map((text) => Buffer.from(text)),
    parse: async (input) => {
      const pattern = input.toString().slice(0, 200);
      if (filesMistake(pattern) !== undefined) return;
      const outside = (await glob(workspace, pattern)).filter((path) => !path.startsWith('in/'));
      if (outside.length > 0) throw new Error(`found outside the workspace: ${outside.join(', ')}`);
    },
    close: () => rmSync(dirname(workspace), { recursive: true }),
  };
}

const TAGS = /<(?!\/?(?:h[3-6]|p|ul|ol|li|strong|em|br)>)/u;

/** Texts for answers: the output contains only our own tags. */
function statements(): OpenParser {
  const folder = scratch();
  return {
    seeds: [
      Buffer.from(
        '# Kop\n\nTekst **vet** en *schuin*.\n\n- een\n- twee\n\n1. drie\n\n<script>x</script> [a](file:///etc) ![b](http://c)\n',
      ),
    ],
    parse: (input) => {
      write(folder, { 'statements/a.md': input });
      for (const { text } of readStatements(folder, 'statements'))
        if (TAGS.test(safeMarkdown(text))) throw new Error('another tag came out');
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}

const CANONICAL = file(CALLS, 'log.csv', () => [
  LOG,
  Buffer.from(`\uFEFF${LOG}`, 'utf16le'),
  sample('vicidial', 'sample.pipe.txt'),
]);

export const PARSERS: readonly Parser[] = [
  { name: 'text with delimiters', few: 1, open: CANONICAL },
  {
    name: 'JSON',
    few: 1,
    open: file(`${CALLS}, format: twilio`, 'log.json', () => [
      sample('twilio', 'sample.json'),
      sample('freeswitch-json', 'sample.json'),
    ]),
  },
  {
    name: 'dumps of SQL',
    few: 1,
    open: file(`${CALLS}, format: freepbx-cdr`, 'dump.sql', () => [
      sample('freepbx-cdr', 'sample.mysqldump.txt'),
      sample('freepbx-cdr', 'sample.phpmyadmin.txt'),
    ]),
  },
  {
    name: 'queue_log',
    few: 1,
    open: file(`${CALLS}, format: asterisk-queue-log`, 'queue_log', () => [sample('asterisk-queue-log', 'sample.txt')]),
  },
  { name: 'workbooks', few: 1, open: file(CALLS, 'log.xlsx', () => [WORKBOOK]) },
  {
    name: 'XML of sheets',
    few: 1,
    open: inside(
      file(CALLS, 'log.xlsx', () => []),
      [sheetXml()],
      (inner) => xlsxOf({ sheets: [{ name: 'Blad1', rows: [], xml: inner.toString() }] }),
    ),
  },
  {
    name: 'XML of shared texts',
    few: 1,
    open: inside(
      file(CALLS, 'log.xlsx', () => []),
      [sharedXml()],
      (inner) => xlsxOf({ sheets: [{ name: 'Blad1', rows: ROWS }], sharedXml: inner.toString() }),
    ),
  },
  { name: 'the workbook with answers', few: 1, open: file('feed: answers', 'answers.xlsx', () => [ANSWERS]) },
  {
    name: 'archives',
    few: 1,
    open: file(CALLS, 'log.zip', () => [
      zipOf([
        { name: 'juni/log.csv', content: LOG },
        { name: 'x.csv.gz', content: gzipSync(LOG) },
      ]),
      zipOf([{ name: 'log.csv', content: LOG, stored: true }]),
      gzipSync(LOG),
    ]),
  },
  { name: 'Parquet', few: 1, open: file(CALLS, 'log.parquet', parquet) },
  {
    name: 'the configuration',
    few: 60,
    open: () => ({
      seeds: [CONFIGURATION, configuration('  - { feed: calls, vendor: alfa, files: in/a.csv }\n')].map((text) =>
        Buffer.from(text),
      ),
      parse: (input) => {
        readConfiguration(input.toString(), 'belaudit.yaml', '2026-07-10');
      },
    }),
  },
  { name: 'lists of numbers asked for', few: 10, open: askedNumbers },
  { name: 'patterns of files', few: 60, open: patterns },
  { name: 'texts for answers', few: 60, open: statements },
  { name: 'manifests', few: 10, open: sealed('manifest.json') },
  { name: 'seals', few: 10, open: sealed('seal.json') },
  { name: 'lists of checksums', few: 10, open: sealed('SHA256SUMS') },
  { name: 'time stamps', few: 60, open: timeStamps },
  { name: 'public keys', few: 20, open: keys },
  {
    name: 'recipients',
    few: 60,
    open: () => ({
      seeds: [
        Buffer.from('age1qyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqs3290gq'),
        Buffer.from('AGE-SECRET-KEY-1'),
      ],
      parse: (input) => {
        encrypterFor([input.toString()]);
      },
    }),
  },
];
