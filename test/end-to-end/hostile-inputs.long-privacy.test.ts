import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFDocument, PDFStream } from 'pdf-lib';
import puppeteer from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { SILENT } from '../../src/model/progress.ts';
import { findBrowser } from '../../src/print/browser.ts';
import { Store } from '../../src/store/store.ts';
import { xlsxOf } from '../unit/reading/containers/write-xlsx.ts';
import {
  archiveWithOddNames,
  HOSTILE_CONFIGURATIONS,
  hostileFiles,
  ODD_NAMES,
  SECRET,
  TEXTS,
  UNSEEN_TEXTS,
} from './hostile-inputs.ts';
import { belauditHere } from './in-process.ts';
import { belaudit, DRAFT, type Ending } from './program.ts';
import { contentsOf, scratchFolder, writeFiles } from './workspaces.ts';

/**
 * An audited call centre writes whatever it likes into its files, and a client copies whatever it likes into the configuration. All of it goes
 * through the real program: the output is text, and nothing else happens.
 */

const scratch = scratchFolder();
const workspace = join(scratch, 'workspace');
const outside = join(scratch, 'outside');
const RESULTS = join(workspace, 'reports/2026-06-01_2026-06-30');
let tried = 0;
let ran: Ending;

const ALL = [...TEXTS, ...UNSEEN_TEXTS];

function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('');
}

/** JSON is also valid YAML. */
function yaml(text: string): string {
  return JSON.stringify(text);
}

const number = (place: number): string => `+3161234${5000 + place}`;
const moment = (place: number): string => `2026-06-09T10:${String(place % 60).padStart(2, '0')}:00`;
const CALL_COLUMNS = [
  'call_id',
  'started_at',
  'called_number',
  'talk_seconds',
  'result',
  'agent',
  'campaign',
  'person_id',
  'recording',
];

/** One text as an id, one in every other cell of a call; an id with invisible characters rejects its row. */
const CALLS = ALL.map((text, place) => [text, moment(place), number(place), '61', text, text, text, text, text]);

/** Names that every file system accepts. */
const fileNames = TEXTS.filter((text) => !/[/\\\0]/u.test(text) && text.length < 100);

function configuration(): string {
  const source = (feed: string, files: string): string =>
    `  - { feed: ${feed}, files: ${yaml(files)}, vendor: alfa }\n`;
  return `client:
  name: ${yaml(TEXTS.slice(12, 17).join(' '))}
  language: nl
  time_zone: Europe/Amsterdam
  entities:
    - { id: voorbeeld, name: ${yaml(TEXTS[13] ?? '')}, sender: regular, brands: [groenplus] }
audit: { from: 2026-06-01, to: 2026-06-30, as_of: 2026-07-10 }
vendors:
  - { id: alfa, name: ${yaml(`${TEXTS[17]} ${TEXTS[18]} {{x}}`)} }
campaigns:
  - { id: ${yaml(TEXTS[11] ?? '')}, entity: voorbeeld, product: solar, purpose: commercial }
sources:
${source('calls', 'in/alfa.csv')}${source('calls', 'in/names/*')}${source('calls', 'in/names.zip')}${source('calls', 'in/sheets.xlsx')}${source('answers', 'in/answers.xlsx')}  - { feed: objections, files: in/objections.csv }
`;
}

beforeAll(async () => {
  mkdirSync(outside);
  writeFileSync(
    join(outside, 'secret.csv'),
    `call_id,started_at,called_number\n${SECRET},2026-06-09T10:00:00,0612345671\n`,
  );
  const headings = [...CALL_COLUMNS, ...TEXTS.map((text, place) => `${text} ${place}`)];
  writeFiles(workspace, {
    'belaudit.yaml': configuration(),
    'in/alfa.csv': csv([headings, ...CALLS.map((row) => [...row, ...TEXTS])]),
    'in/names.zip': archiveWithOddNames('Z-1,2026-06-09T11:00:00,0612345672\n'),
    'in/sheets.xlsx': xlsxOf({
      sheets: TEXTS.slice(0, 20).map((text, place) => ({
        name: `${place} ${text}`.slice(0, 31),
        rows: [CALL_COLUMNS.slice(0, 3), [`S-${place}`, moment(place), number(place)]],
      })),
    }),
    'in/answers.xlsx': xlsxOf({
      sheets: [
        {
          name: 'Bevindingen',
          rows: [
            ['vendor', 'call_id', 'rule', 'answer', 'explanation'],
            ...ALL.map((text) => ['alfa', text, 'called-after-objection', 'betwist', text]),
          ],
        },
      ],
    }),
    'in/objections.csv': csv([
      ['objection_id', 'objected_at', 'number', 'recorded_by'],
      ...ALL.map((text, place) => [text, '2026-05-02T09:00:00', number(place), 'client']),
    ]),
    ...Object.fromEntries(
      fileNames.map((name, place) => [
        `in/names/${name}`,
        csv([CALL_COLUMNS.slice(0, 3), [`N-${place}`, moment(place), number(place)]]),
      ]),
    ),
    ...Object.fromEntries(
      TEXTS.map((text, place) => [`statements/${place}.md`, `# ${text}\n\n${text}\n\n- ${text}\n`]),
    ),
  });
  ran = await belaudit(['run', workspace]);
  tried +=
    CALLS.length * 7 + TEXTS.length * 2 + 20 + ALL.length * 3 + fileNames.length + ODD_NAMES.length + TEXTS.length + 4;
});

/** Bytes that control a terminal, and marks that turn or hide text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is sought
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\u200e\u200f]/u;

function nothingHappened(): void {
  expect(contentsOf(outside)).toEqual(expect.objectContaining({ 'secret.csv': expect.any(String) }));
  expect(readdirSync(outside)).toEqual(['secret.csv']);
  for (const path of ['/var/belaudit-hostile', '/var/belaudit-hostile.duckdb', '/var/belaudit-hostile-absolute.csv'])
    expect(existsSync(path)).toBe(false);
  expect(readdirSync(scratch).sort()).toEqual(expect.arrayContaining(['outside', 'workspace']));
  expect(existsSync(join(workspace, '..', 'climbed.csv'))).toBe(false);
}

describe('a workspace in which every text is hostile', () => {
  it('is audited as any other, and prints nothing that a terminal obeys', () => {
    // The campaigns are not in the configuration.
    expect(ran.code, ran.err).toBe(DRAFT);
    for (const line of `${ran.out}\n${ran.err}`.split('\n')) expect(line).not.toMatch(UNSEEN);
    nothingHappened();
  });

  it('loses no call: each stands in calls.csv or, where its id cannot be seen whole, in rejected.csv', () => {
    const { files } = JSON.parse(readFileSync(join(RESULTS, 'summary.json'), 'utf8')) as {
      files: readonly Record<string, unknown>[];
    };
    const of = (path: string): Record<string, unknown> => files.find((one) => one['path'] === path) ?? {};
    expect(of('in/alfa.csv')).toMatchObject({ rows_read: ALL.length });
    const calls = readFileSync(join(RESULTS, 'calls.csv'), 'utf8');
    for (const text of TEXTS)
      expect(calls.replaceAll("'", '')).toContain(text.replaceAll("'", '').replaceAll('"', '""'));
    expect(files.filter(({ path }) => String(path).startsWith('in/names/'))).toHaveLength(fileNames.length);
  });

  it('gives tables in which a spreadsheet finds no formula', () => {
    for (const name of readdirSync(RESULTS).filter((file) => file.endsWith('.csv'))) {
      const text = readFileSync(join(RESULTS, name), 'utf8');
      const cells = text.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,\n"]*)(?=,|$)/gmu) ?? [];
      const formulas = cells
        .map((cell) => cell.replace(/^"/u, ''))
        .filter((cell) => /^[=@\t\r]|^[+-](?![\d.,]+"?$)/u.test(cell));
      expect(formulas, name).toEqual([]);
    }
    const sheets = execFileSync('unzip', ['-p', join(RESULTS, 'findings.xlsx'), 'xl/worksheets/*.xml'], {
      encoding: 'utf8',
    });
    expect(sheets).not.toMatch(/<f[ >]/u);
  });

  it('leaves a store in which the database did nothing of what was written there', async () => {
    const store = await Store.open(join(workspace, '.belaudit/store.duckdb'), { allowedDirectory: workspace });
    try {
      expect(await store.hasTable('staged_calls')).toBe(true);
      const [{ calls } = { calls: 0n }] = await store.rows<{ calls: bigint }>('select count(*) as calls from call');
      expect(Number(calls)).toBeGreaterThanOrEqual(TEXTS.length);
    } finally {
      store.close();
    }
  });

  it('gives PDFs without scripts, actions or addresses, and with the hostile text as text', async () => {
    for (const name of readdirSync(RESULTS).filter((file) => file.endsWith('.pdf'))) {
      const document = await PDFDocument.load(readFileSync(join(RESULTS, name)), { updateMetadata: false });
      const objects = document.context
        .enumerateIndirectObjects()
        // Packed bytes can read like a name; what a stream is, its dictionary says.
        .map(([, object]) => String(object instanceof PDFStream ? object.dict : object))
        .join('\n');
      const actions =
        objects.match(/\/(?:JavaScript|JS|Launch|SubmitForm|GoToR)\b|\/URI \((?!https:\/\/)[^)]*/gu) ?? [];
      expect(actions, name).toEqual([]);
      expect(execFileSync('pdftotext', [join(RESULTS, name), '-'], { encoding: 'utf8' }), name).not.toContain(SECRET);
    }
  });

  it('gives a page that asks for nothing and runs nothing but its own', async () => {
    const executablePath = await findBrowser({ environment: process.env, progress: SILENT });
    const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
    try {
      const page = await browser.newPage();
      const url = pathToFileURL(join(RESULTS, 'findings.html')).href;
      const wrong: string[] = [];
      page.on('dialog', (dialog) => {
        wrong.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (request.url() !== url && !request.url().startsWith('data:font/')) wrong.push(request.url());
      });
      page.on('pageerror', (error) => wrong.push(String(error)));
      page.on('console', (message) => wrong.push(message.text()));
      await page.goto(url);
      await page.waitForSelector('html[data-ready]');
      expect(await page.title()).not.toBe('hostile');
      expect(await page.$$('#table img, #table iframe, #table style, #table link, #table script')).toEqual([]);
      expect(wrong).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

describe('hostile files', () => {
  it('are all refused in one message, and nothing of or from outside the workspace is touched', async () => {
    const directory = join(scratch, 'hostile-files');
    const files = hostileFiles(join(outside, 'secret.csv'));
    const sources = files.map(({ path }) => `  - { feed: calls, vendor: alfa, files: in/${path} }\n`).join('');
    writeFiles(directory, {
      'belaudit.yaml': `${configuration().split('sources:')[0]}sources:\n${sources}`,
      'in/.keep': '',
    });
    for (const { path, content } of files) {
      if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, join(directory, 'in', path));
      else writeFiles(join(directory, 'in'), { [path]: content });
    }
    const before = readdirSync(directory);
    const { code, out, err } = await belauditHere(['check', directory]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const { says, name } of files) expect(err, name).toMatch(says);
    expect(err).not.toContain(SECRET);
    expect(err).not.toContain('root:x:0');
    expect(readdirSync(directory)).toEqual(before);
    nothingHappened();
    tried += files.length;
  });
});

describe('a hostile configuration', () => {
  it.each(HOSTILE_CONFIGURATIONS)('is refused: %s', async (_name, change) => {
    const directory = join(scratch, 'hostile-configuration');
    writeFiles(directory, { 'belaudit.yaml': change(configuration()) });
    const { code, out, err } = await belauditHere(['check', directory]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Error CONFIGURATION: /u);
    nothingHappened();
    tried += 1;
  });
});

describe('all of it', () => {
  it('is as much as docs/security.md says', () => {
    const page = readFileSync(join(dirname(dirname(import.meta.dirname)), 'docs', 'security.md'), 'utf8');
    const [, told] = /([\d,]+) hostile inputs/u.exec(page) ?? [];
    expect(told).toBe(tried.toLocaleString('en'));
  });
});
