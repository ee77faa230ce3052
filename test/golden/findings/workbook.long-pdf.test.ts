import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkValueText } from '../../../reports/parts/check-values.ts';
import { listChecks } from '../../../src/completeness/completeness.ts';
import { ANSWER_COLUMNS, COMPLETENESS_COLUMNS, FINDING_COLUMNS } from '../../../src/model/results.ts';
import type { Summary } from '../../../src/model/summary.ts';
import { audited, madeAgain, readRecords, scratchFolder, summaryOf } from './audited.ts';
import { asId, HOSTILE, writeHostileWorkspace } from './hostile-workspace.ts';

/** `findings.xlsx`, opened by another program: LibreOffice, which `npm test` installs if it is missing. */

const scratch = scratchFolder();
const EXPLANATION = 'Wij hebben dit\n=nagekeken; "akkoord", 06-12345671';

/** Converts a workbook, in a profile of its own, so that a running LibreOffice does no harm. */
function convert(workbook: string, format: string, folder: string): void {
  const profile = pathToFileURL(join(scratch, 'profile')).href;
  const words = [
    '--headless',
    '--norestore',
    `-env:UserInstallation=${profile}`,
    '--convert-to',
    format,
    '--outdir',
    folder,
  ];
  execFileSync('soffice', [...words, workbook], { stdio: 'pipe', timeout: 120_000 });
}

/** UTF-8, commas, cells as shown, every sheet in a file of its own. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** Sheets by name, as LibreOffice shows them. */
function sheetsOf(workbook: string, names: readonly string[]): ReadonlyMap<string, string[][]> {
  const folder = join(scratch, `sheets-${names.join('-').replaceAll(' ', '-')}-${Math.floor(performance.now())}`);
  convert(workbook, EVERY_SHEET, folder);
  return new Map(names.map((name) => [name, readRecords(join(folder, `findings-${name}.csv`))]));
}

const DUTCH = ['samenvatting', 'bevindingen', 'toerekening', 'volledigheid', 'leeswijzer'];

/** LibreOffice shows seconds for a time that is known to the minute. */
function shownBy(column: string, cell: string): string {
  const isMinute = ['objected', 'handed_over'].includes(column) && /^\d{4}-\d\d-\d\d \d\d:\d\d$/u.test(cell);
  return isMinute ? `${cell}:00` : cell;
}

const SAID: Readonly<Record<string, string>> = { accept: 'akkoord', dispute: 'betwist' };

/** The rows of the sheet of findings in the columns of `findings.csv`. */
function findingsIn(sheet: readonly string[][]): string[][] {
  const [, ids = [], ...rows] = sheet;
  return rows.map((row) => Object.keys(FINDING_COLUMNS).map((column) => row[ids.indexOf(column)] ?? '?'));
}

function findingsOf(results: string): string[][] {
  const [columns = [], ...rows] = readRecords(join(results, 'findings.csv'));
  expect(columns).toEqual(Object.keys(FINDING_COLUMNS));
  return rows.map((row) =>
    row.map((cell, place) =>
      columns[place] === 'answer' ? (SAID[cell] ?? cell) : shownBy(columns[place] ?? '', cell),
    ),
  );
}

const workspace = join(scratch, 'workspace');
/** The findings and figures of the workspace, to which no call centre has replied. */
let plain: { readonly findings: string[][]; readonly totals: Summary['totals'] };

beforeAll(async () => {
  const results = await audited(writeHostileWorkspace(workspace));
  plain = { findings: findingsOf(results), totals: summaryOf(results).totals };
});

describe('the workbook of findings', () => {
  const results = join(workspace, 'reports', '2026-06-01_2026-06-30');
  let sheets: ReadonlyMap<string, string[][]>;

  beforeAll(() => {
    sheets = sheetsOf(join(results, 'findings.xlsx'), DUTCH);
  });

  it('holds every finding, cell by cell as findings.csv has it', () => {
    const rows = findingsIn(sheets.get('bevindingen') ?? []);
    expect(rows).toEqual(findingsOf(results));
    expect(rows.length).toBe(summaryOf(results).totals.findings);
    const ids = new Set(rows.map((row) => row[1]));
    for (const cell of HOSTILE) {
      const shown = asId(cell)
        .replace('\n', ' ')
        .replace(/^(?=[=@]|[+-]\d\D)/u, "'")
        .replace(';=', ";'=");
      expect(ids, cell).toContain(shown);
    }
  });

  it('runs no cell as a formula, and keeps texts that look like numbers', () => {
    const shown = (sheets.get('bevindingen') ?? []).flat();
    for (const cell of ["'=1+1", "'+1+1", "'-2+3", "'@SUM(A1)", '00012', '1e5', '12-06', 'TRUE'])
      expect(shown).toContain(cell);
    expect(shown.filter((cell) => /^(?:#NAME|#REF|#VALUE|Err:)/u.test(cell))).toEqual([]);
  });

  it('holds what the logs do not show, cell by cell as completeness.csv has it, in words of the language', async () => {
    const [columns = [], ...records] = readRecords(join(results, 'completeness.csv'));
    const said = ['expected', 'found', 'detail'].map((name) => columns.indexOf(name));
    const [check, found, detail] = ['check', 'found', 'detail'].map((name) => columns.indexOf(name));
    const whyNot = new Map((await listChecks()).map(({ id, text }) => [id, text.nl.unchecked]));
    const wordsOf = (record: readonly string[], place: number): string =>
      place === detail && record[found ?? -1] === 'not-examined'
        ? (whyNot.get(record[check ?? -1] ?? '') ?? '')
        : checkValueText(record[place] ?? '', 'nl');
    const expected = records.map((record) =>
      record.map((cell, place) => (said.includes(place) ? wordsOf(record, place) : cell)),
    );
    expect(columns).toEqual(Object.keys(COMPLETENESS_COLUMNS));
    const [, ...rows] = sheets.get('volledigheid') ?? [];
    const order = [10, 1, 2, 3, 4, 5, 6, 7, 8];
    expect(rows.map((row) => order.map((place) => row[place] ?? '?'))).toEqual(expected);
    expect(expected.length).toBeGreaterThan(20);
  });

  it('shows the figures of the summary, and who answers for what', () => {
    const { totals, vendors, client } = summaryOf(results);
    const figures = new Map((sheets.get('samenvatting') ?? []).map(([name = '', ...cells]) => [name, cells]));
    const all = [totals, ...vendors];
    expect(figures.get('Opdrachtgever')?.[0]).toBe(client.name);
    expect(figures.get('Oproepen')).toEqual(all.map(({ calls }) => String(calls)));
    expect(figures.get('Oproepen met een overtreding')).toEqual(all.map((each) => String(each.violating_calls)));
    expect(figures.get('Bevindingen')).toEqual(all.map(({ findings }) => String(findings)));
    const [, ...parties] = sheets.get('toerekening') ?? [];
    expect(parties.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(totals.findings);
    expect(parties.every((row) => Number(row[4]) === Number(row[5]) + Number(row[6]) + Number(row[7]))).toBe(true);
  });

  it('explains itself: every grade, verdict and rule that found something', () => {
    const guide = (sheets.get('leeswijzer') ?? []).map(([subject]) => subject);
    expect(guide).toContain('Zekerheid: bewijs ontbreekt');
    expect(guide).toContain('Oordeel: overtreding');
    const { rules } = summaryOf(results).totals;
    expect(guide.filter((subject) => subject?.startsWith('Regel: '))).toHaveLength(rules.length);
  });

  it('is the same bytes again, and English where that is asked', async () => {
    const again = readFileSync(join(await madeAgain(workspace, results, 'nl'), 'findings.xlsx'));
    expect(again.equals(readFileSync(join(results, 'findings.xlsx')))).toBe(true);
    const english = sheetsOf(join(await madeAgain(workspace, results, 'en'), 'findings.xlsx'), [
      'summary',
      'findings',
      'reading guide',
    ]);
    expect(english.get('findings')?.[0]?.slice(0, 4)).toEqual([
      'Call centre',
      'Call',
      'Moment (local time)',
      'Number called',
    ]);
    expect(english.get('reading guide')?.map(([subject]) => subject)).toContain('Verdict: violation');
  });
});

describe('answers of a call centre', () => {
  const rules = ['called-after-objection', 'no-legal-basis'] as const;
  const answered = [
    'vendor,call_id,rule,answer,explanation',
    `alfa,00012,${rules[0]},dispute,"${EXPLANATION.replaceAll('"', '""')}"`,
    `alfa,00012,${rules[1]},AKKOORD,`,
    `alfa,"'=1+1",${rules[1]},betwist,neutralised`,
    `alfa,-5,${rules[1]},,toelichting alleen`,
    `alfa,-5,${rules[0]},,`,
    `alfa,-5,outside-contract,accept,no such finding`,
    'alfa,nergens,no-legal-basis,accept,no such call',
    'gamma,00012,no-legal-basis,accept,no such call centre',
    '',
  ].join('\n');
  const SOURCE = '  - { feed: answers, files: in/answers/* }\n';

  const replied = join(scratch, 'answered');

  /** The judged workspace, as if the call centre had replied with another file. */
  function withOtherFile(name: string, contents: Buffer): string {
    const copy = join(scratch, name);
    cpSync(replied, copy, { recursive: true, preserveTimestamps: true });
    rmSync(join(copy, 'in/answers/alfa.csv'));
    writeFileSync(join(copy, 'in/answers/terug.xlsx'), contents);
    return copy;
  }

  let results = '';
  beforeAll(async () => {
    writeHostileWorkspace(replied);
    const path = join(replied, 'belaudit.yaml');
    writeFileSync(path, readFileSync(path, 'utf8') + SOURCE);
    mkdirSync(join(replied, 'in/answers'));
    writeFileSync(join(replied, 'in/answers/alfa.csv'), answered);
    results = await audited(replied);
  });

  it('stand beside the findings and change none of them', () => {
    const columns = Object.keys(FINDING_COLUMNS);
    const [answer, explanation] = [columns.indexOf('answer'), columns.indexOf('explanation')];
    const without = (rows: string[][]): string[][] => rows.map((row) => row.filter((_, place) => place < answer));
    const rows = findingsOf(results);
    expect(without(rows)).toEqual(without(plain.findings));
    const given = rows.filter((row) => row[answer] !== '' || row[explanation] !== '');
    expect(given.map((row) => [row[1], row[4], row[answer], row[explanation]])).toEqual([
      ['-5', rules[1], '', 'toelichting alleen'],
      ['00012', rules[0], 'betwist', EXPLANATION.replace('\n', ' ')],
      ['00012', rules[1], 'akkoord', ''],
      ["'=1+1", rules[1], 'betwist', 'neutralised'],
    ]);
    expect(summaryOf(results).totals).toEqual(plain.totals);
  });

  it('are all accounted for: counted, listed, or rejected with a reason', () => {
    expect(summaryOf(results).answers).toEqual([
      {
        vendor: 'alfa',
        accepted: 1,
        disputed: 2,
        explained: 1,
        without_finding: 1,
        of_other_periods: 0,
        without_call: 1,
      },
    ]);
    const [columns, ...rows] = readRecords(join(results, 'answers.csv'));
    expect(columns).toEqual(Object.keys(ANSWER_COLUMNS));
    expect(rows.map((row) => [row[1], row[2], row[3], row[5], row[7]])).toEqual([
      ["'=1+1", rules[1], 'dispute', 'yes', '5'],
      ['-5', rules[1], '', 'yes', '6'],
      ['-5', 'outside-contract', 'accept', 'no', '8'],
      ['00012', rules[0], 'dispute', 'yes', '2'],
      ['00012', rules[1], 'accept', 'yes', '4'],
      ['nergens', rules[1], 'accept', 'no-call', '9'],
    ]);
    const rejected = readRecords(join(results, 'rejected.csv')).slice(1);
    expect(rejected.map((row) => [row[2], row[3], row[5]])).toEqual([
      ['7', 'answer', 'not-answered'],
      ['10', 'vendor', 'unknown-vendor'],
    ]);
  });

  it('come back in the workbook as it was sent, and as another program saved it', async () => {
    const sent = join(results, 'findings.xlsx');
    const saved = join(scratch, 'saved');
    convert(sent, 'xlsx', saved);
    for (const [name, file] of [
      ['as-sent', sent],
      ['as-saved', join(saved, 'findings.xlsx')],
    ] as const) {
      const again = await audited(withOtherFile(name, readFileSync(file)));
      const { answers, files } = summaryOf(again);
      const replies = files.filter(({ feed }) => feed === 'answers').map(({ path }) => path.replace(/#.*/u, ''));
      expect(new Set(replies), name).toEqual(new Set(['in/answers/terug.xlsx']));
      expect(findingsOf(again), name).toEqual(findingsOf(results));
      const { accepted, disputed, explained } = answers[0] ?? {};
      expect({ accepted, disputed, explained }, name).toEqual({ accepted: 1, disputed: 2, explained: 1 });
      expect(existsSync(join(again, 'findings.xlsx'))).toBe(true);
    }
  });
});
