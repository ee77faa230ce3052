import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CheckOutcome, checkWorkspace } from '../../../src/jobs/inspection.ts';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { auditWorkspace } from '../../../src/jobs/monthly.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { inspectText, newFolder, tableOf } from './inspecting.ts';

const TODAY = '2026-07-10';
const HEADINGS = 'call_id,started_at,called_number,agent,talk_seconds';
const PLAIN = Array.from(
  { length: 60 },
  (_, row) => `B-${row},2026-06-03 1${row % 10}:00:00,06123457${10 + row},Jan,3`,
);

/** @param more lines of each source */
function configuration(files: readonly string[], more: string = ''): string {
  const sources = files.map(
    (file) => `  - feed: calls
    vendor: alfa
    files: ${file}
    columns: { call_id: call_id, started_at: started_at, called_number: called_number, agent: agent, talk_seconds: talk_seconds }
    constants: { purpose: commercial }
${more}`,
  );
  return `client:
  name: Voorbeeld Energie B.V.
  time_zone: Europe/Amsterdam
  entities: [{ id: voorbeeld, name: Voorbeeld Energie B.V. }]
audit: { from: 2026-06-01, to: 2026-06-30, as_of: ${TODAY} }
vendors: [{ id: alfa, name: Alfa Contact B.V. }]
sources:
${sources.join('')}`;
}

function workspaceOf(files: Readonly<Record<string, string>>, more?: string): Workspace {
  const folder = newFolder();
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'belaudit.yaml'), configuration(Object.keys(files), more));
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return openWorkspace(folder, { today: TODAY });
}

async function checked(files: Readonly<Record<string, string>>, more?: string): Promise<CheckOutcome> {
  return await checkWorkspace(workspaceOf(files, more), SILENT);
}

/** The messages of `check` about a file: each kind of problem with its reason, and each gap about a log or a doubt. */
function said({ files, gaps }: CheckOutcome): string[] {
  const problems = files.flatMap(({ rows }) => rows?.problems ?? []);
  return [
    ...problems.map(({ kind, reason }) => `${kind} ${reason}`),
    ...repeatedGaps(gaps),
    ...files.flatMap(({ rows }) => (rows === null ? [] : [`${rows.replaced} replaced`, `${rows.duplicate} duplicate`])),
  ];
}

/** The code of inspect, a row that has it, and the words of check. */
const WARNINGS: readonly (readonly [code: string, row: string, said: string])[] = [
  ['before-2000', 'A-1,1926-06-04 10:00:00,0612345671,Jan,5', 'log:far/alfa'],
  ['in-the-future', 'A-1,2027-06-04 10:00:00,0612345671,Jan,5', 'log:far/alfa'],
  ['no-time-of-day', 'A-1,2026-06-04,0612345671,Jan,5', 'rejected time-of-day-missing'],
  ['hour-does-not-exist', 'A-1,2026-03-29 02:30:00,0612345671,Jan,5', 'rejected nonexistent-local-time'],
  ['unreadable', 'A-1,2026-06-31 10:00:00,0612345671,Jan,5', 'rejected invalid-date'],
  ['number-masked', 'A-1,2026-06-04 10:00:00,06****5671,Jan,5', 'rejected number-masked'],
  ['number-precision-lost', 'A-1,2026-06-04 10:00:00,3.16E+10,Jan,5', 'rejected number-precision-lost'],
  ['short-number', 'A-1,2026-06-04 10:00:00,1234,Jan,5', 'rejected short-number'],
  ['lost-leading-zero', 'A-1,2026-06-04 10:00:00,612345671,Jan,5', 'repaired lost-leading-zero'],
  ['error-cell', 'A-1,2026-06-04 10:00:00,0612345671,#N/A,5', 'emptied spreadsheet-error'],
  ['too-narrow', 'A-1,2026-06-04 10:00:00,0612345671,####,5', 'noted too-narrow'],
  ['formula', 'A-1,2026-06-04 10:00:00,0612345671,=1+1,5', 'noted formula'],
  ['garbled-characters', 'A-1,2026-06-04 10:00:00,0612345671,CafÃ©,5', 'noted garbled-characters'],
  ['rounded-digits', '123456789012345000,2026-06-04 10:00:00,0612345671,Jan,5', 'noted rounded-digits'],
  ['thousands', 'A-1,2026-06-04 10:00:00,0612345671,Jan,1.234', 'emptied ambiguous-duration'],
  [
    'zeros-differ',
    '007,2026-06-04 10:00:00,0612345671,Jan,5\n7,2026-06-04 11:00:00,0612345671,Jan,5',
    'noted zeros-differ',
  ],
  ['line-break', 'A-1,2026-06-04 10:00:00,0612345671,"Jan\nPiet",5', 'noted line-break'],
  ['hour-exists-twice', 'A-1,2025-10-26 02:30:00,0612345671,Jan,5', 'noted hour-exists-twice'],
  ['repeated-id', 'B-1,2026-06-04 10:00:00,0612345671,Jan,5', '1 replaced'],
  ['totals-row', 'Totaal,,,,180', 'rejected totals-row'],
  ['too-few-cells', 'A-1,2026-06-04 10:00:00', 'rejected too-few-cells'],
  ['control-characters', 'A\u0007-1,2026-06-04 10:00:00,0612345671,Jan,5', 'rejected control-character'],
  ['invisible-characters', 'A\u200b-1,2026-06-04 10:00:00,0612345671,Jan,5', 'rejected invisible-character'],
];

/** A log with one row, or two, for each warning. */
const ODD_LOG = [HEADINGS, ...PLAIN, ...WARNINGS.map(([, row], place) => row.replace('A-1', `A-${place}`)), ''].join(
  '\n',
);

function repeatedGaps(gaps: readonly { readonly id: string }[]): string[] {
  return gaps.map(({ id }) => id).filter((id) => /^(?:log:far|doubt)/u.test(id));
}

describe('what inspect warns of', () => {
  it('is said by check as long as it holds, and not after', async () => {
    const codes = tableOf(await inspectText(ODD_LOG)).oddities.map(({ code }) => code);
    expect(WARNINGS.map(([code]) => code).filter((code) => !codes.includes(code))).toEqual([]);
    const told = said(await checked({ 'in/calls.csv': ODD_LOG }));
    const unsaid = WARNINGS.filter(([, , words]) => !told.some((line) => line.startsWith(words)));
    expect(unsaid.map(([code]) => code)).toEqual([]);
    const mended = said(await checked({ 'in/calls.csv': [HEADINGS, ...PLAIN, ''].join('\n') }));
    expect(mended).toEqual(['0 replaced', '0 duplicate']);
  });

  it('is said by a run as it is by check', async () => {
    const workspace = workspaceOf({ 'in/calls.csv': ODD_LOG });
    const { files, gaps } = await checkWorkspace(workspace, SILENT);
    await loadWorkspace(workspace, SILENT);
    const run = await auditWorkspace(workspace, SILENT);
    const told = files.flatMap(({ rows }) => rows?.problems ?? []);
    const lines = (problems: readonly { readonly kind: string; readonly reason: string }[]): string[] =>
      [...new Set(problems.map(({ kind, reason }) => `${kind} ${reason}`))].sort();
    expect(lines(run.summary.problems)).toEqual(lines(told));
    expect(repeatedGaps(run.gaps).sort()).toEqual(repeatedGaps(gaps).sort());
  });

  it('holds for years of two digits as long as they are read', async () => {
    const rows = PLAIN.map((row) => row.replace('2026-06-03', '23-06-26'));
    const content = [HEADINGS, ...rows, ''].join('\n');
    const codes = tableOf(await inspectText(content)).oddities.map(({ code }) => code);
    expect(codes).toContain('two-digit-years');
    const outcome = await checked({ 'in/calls.csv': content }, '    formats: { started_at: d-M-yy HH:mm:ss }\n');
    expect(said(outcome)).toEqual(
      expect.arrayContaining(['repaired two-digit-year', 'doubt:two-digit-year:started_at:in/calls.csv']),
    );
    expect(outcome.files[0]?.rows).toMatchObject({ accepted: 60, rejected: 0 });
  });

  it('is said of days far off however many there are', async () => {
    const rows = PLAIN.map((row) => row.replace('2026-06-03', '2027-06-03'));
    const outcome = await checked({ 'in/calls.csv': [HEADINGS, ...rows, ''].join('\n') });
    expect(outcome.gaps.find(({ id }) => id === 'log:far/alfa')).toMatchObject({
      what: expect.stringContaining('60 calls lie'),
    });
  });

  it('is counted for each source by itself where one file stands under two', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'in'));
    writeFileSync(
      join(folder, 'in/list.csv'),
      'number,since\n0612345671,2026-05-01\nonbekend,2026-05-02\n,2026-05-03\n',
    );
    const frame = configuration([]).replace('sources:\n', '');
    writeFileSync(
      join(folder, 'belaudit.yaml'),
      `${frame}sources:
  - { feed: objections, files: in/list.csv, columns: { objection_id: { from: row }, number: number, objected_at: since } }
  - { feed: register, files: in/list.csv, columns: { number: number, registered_from: since } }
`,
    );
    const { files } = await checkWorkspace(openWorkspace(folder, { today: TODAY }), SILENT);
    expect(files.map(({ feed, path, rows }) => [feed, path, rows?.rowsRead, rows?.rejected])).toEqual([
      ['objections', 'in/list.csv', 3, 2],
      ['register', 'in/list.csv', 3, 2],
    ]);
  });

  it('of totals is the rows that a load leaves out, and no others', async () => {
    const rows = [
      'A-1,2026-06-04 10:00:00,0612345671,Som,5',
      'Subtotaal Anja,,,,5',
      'A-2,2026-06-04 10:00:00,0612345672,Totaal,5',
      'Som,2026-06-30 00:00:00,0612345673,,10',
      'Eindtotaal,2026-06-30 00:00:00,0612345673,,10',
      ',Totaal,,,10',
    ];
    const content = [HEADINGS, ...PLAIN, ...rows, ''].join('\n');
    const warnings = tableOf(await inspectText(content)).oddities;
    const { files } = await checked({ 'in/calls.csv': content });
    const problems = files.flatMap((file) => file.rows?.problems ?? []).filter(({ kind }) => kind === 'rejected');
    for (const [reason, lines] of [
      ['totals-row', [63, 67]],
      ['id-of-total', [65, 66]],
    ] as const) {
      const own = problems.filter((problem) => problem.reason === reason);
      expect(own.flatMap((problem) => problem.lines).sort()).toEqual(lines);
      expect(warnings.find(({ code }) => code === reason)).toMatchObject({ rows: 2, lines });
    }
    expect(files[0]?.rows).toMatchObject({ rowsRead: 66, accepted: 62, rejected: 4 });
  });
});
