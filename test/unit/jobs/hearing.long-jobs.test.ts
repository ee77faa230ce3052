import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS, { type Cell, type Row } from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkRegister } from '../../../src/hearing/check-register.ts';
import { agreeAsSecond, decide } from '../../../src/hearing/decide.ts';
import { acceptDeviation, repliesWorkspace } from '../../../src/jobs/hearing.ts';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { auditWorkspace, reportWorkspace } from '../../../src/jobs/monthly.ts';
import { reproduceFolder } from '../../../src/jobs/reproduce.ts';
import { keysOfWorkspace } from '../../../src/jobs/seal.ts';
import { shareFolder } from '../../../src/jobs/share.ts';
import { SILENT } from '../../../src/model/progress.ts';
import type { Summary } from '../../../src/model/summary.ts';
import { readFindings, readManifest, readSummary } from '../../../src/results/read-results.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { CONFIGURATION, writeSmallWorkspace } from '../../end-to-end/small-workspace.ts';

const JANSEN = { by: 'J. Jansen', at: '2026-07-08T09:12:33Z' };
const DE_VRIES = { by: 'P. de Vries', at: '2026-07-08T09:15:33Z' };
const scratch = mkdtempSync(join(tmpdir(), 'belaudit-hearing-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let workspace: Workspace;
let results: string;
/** Results before there was a register. */
let before: { readonly summary: Summary; readonly files: Readonly<Record<string, string>> };

beforeAll(async () => {
  const configuration = CONFIGURATION.replace(
    'name: Alfa Contact B.V.',
    'name: Alfa Contact B.V.\n    penalty: { per_violation: 250, currency: EUR }',
  ).concat('people: [{ name: J. Jansen }, { name: P. de Vries }]\ndecisions: { two_people: true }\n');
  const log = [
    'Ref;Datum;Tijd;Telefoon;Duur;Status;Agent',
    'A-4;16-6-2026;10:15:00;06-12345672;2:35;VERKOCHT;Zoë',
    'A-5;17-6-2026;10:15:00;06-12345671;1:35;GESPREK;Zoë',
    '',
  ].join('\n');
  const changes = { 'belaudit.yaml': configuration, 'in/alfa/juni-2.csv': log };
  workspace = openWorkspace(writeSmallWorkspace(scratch, changes));
  results = join(workspace.reportsDirectory, '2026-06-01_2026-06-30');
  await loadWorkspace(workspace, SILENT);
  await auditWorkspace(workspace, SILENT);
  await keysOfWorkspace(workspace);
  before = { summary: readSummary(results), files: tables() };
}, 120_000);

/** The workspace on a day. */
function on(asOf: string): Workspace {
  const { configuration } = workspace;
  return { ...workspace, configuration: { ...configuration, audit: { ...configuration.audit, asOf } } };
}

/** Fills in an answer in the workbook of a pack, as the call centre would, and saves it under another name. */
async function answer(
  from: string,
  to: string,
  { call_id: callId, rule }: { readonly call_id: string; readonly rule: string },
  said: string,
  why: string,
): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(from);
  const sheet = book.getWorksheet('bevindingen');
  if (sheet === undefined) throw new Error('The workbook has a sheet of findings.');
  const headings = (sheet.getRow(1).values as readonly unknown[]).map(String);
  const cell = (row: Row, heading: string): Cell => row.getCell(headings.indexOf(heading));
  sheet.eachRow((row) => {
    if (cell(row, 'Oproep').text !== callId || cell(row, 'Code van de regel').text !== rule) return;
    cell(row, 'Antwoord').value = said;
    cell(row, 'Toelichting').value = why;
  });
  await book.xlsx.writeFile(to);
}

/** The contents of a sheet. */
async function sheetText(path: string, name: string): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const rows: string[] = [];
  book.getWorksheet(name)?.eachRow((row: Row) => rows.push((row.values as readonly unknown[]).map(String).join(' ')));
  return rows.join('\n');
}

/** The audit's findings, without the identity of the results. */
function tables(): Readonly<Record<string, string>> {
  const others = ['hearing.csv', 'changes.csv'];
  const names = readdirSync(results).filter((name) => name.endsWith('.csv') && !others.includes(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(results, name), 'utf8')]));
}

it('results of a workspace without a register do not mention one', () => {
  expect(readdirSync(results)).not.toContain('hearing.csv');
  expect(before.summary).not.toHaveProperty('hearing');
  expect(readManifest(results)).not.toHaveProperty('decisions');
});

it('packs, replies and decisions are beside the figures of the audit, and change none', async () => {
  const shared = await shareFolder(on('2026-07-08'), 'alfa', SILENT, {
    pdf: false,
    recorder: JANSEN,
    replyBy: '2026-07-09',
  });
  expect(shared.recorded).toEqual({ line: 1, replyBy: '2026-07-09', isProposed: false });
  // Every document of the pack names the given day.
  const pack = JSON.parse(readFileSync(join(scratch, shared.folder, 'manifest.json'), 'utf8')) as object;
  expect(pack).toMatchObject({ vendor: 'alfa', reply_by: '2026-07-09' });
  const told = await sheetText(join(scratch, shared.folder, 'findings.xlsx'), 'zo reageert u');
  expect(told).toContain('Reageer uiterlijk op 9 juli 2026.');
  const letterIn = (folder: string): string => readFileSync(join(folder, 'request-alfa.txt'), 'utf8');
  expect(letterIn(results)).not.toContain('9 juli 2026');
  expect(letterIn(join(scratch, shared.folder))).toContain('9 juli 2026');
  const again = await shareFolder(on('2026-07-08'), 'alfa', SILENT, {
    pdf: false,
    recorder: JANSEN,
    replyBy: '2026-07-09',
  });
  expect(again.recorded).toEqual({ line: 1, replyBy: '2026-07-09', isProposed: false });

  const found = (await readFindings(results, 'alfa', [])).filter(({ responsible }) => responsible === 'alfa');
  const [first, other] = found;
  if (first === undefined || other === undefined) throw new Error('Two findings are needed.');
  const path = join(scratch, 'back.xlsx');
  await answer(join(scratch, shared.folder, 'findings.xlsx'), path, first, 'betwist', 'De datum klopt niet.');
  const request = { path, received: '2026-07-08' };
  expect(await repliesWorkspace(workspace, request, JANSEN)).toMatchObject({
    ...{ vendor: 'alfa', lines: [2, 2], late: 0, unread: [], replies: { agreed: 0, disputed: 1, unclear: 0 } },
  });
  const about = { vendor: 'alfa', callId: first.call_id, rule: first.rule };
  const reason = { reason: 'own-error-in-data', text: 'De datum was fout.' } as const;
  await decide(workspace, { ...about, decision: 'withdrawn', ...reason }, JANSEN);

  await auditWorkspace(workspace, SILENT);
  const alfa = (): unknown => readSummary(results).hearing?.parties[0];
  expect(alfa()).toMatchObject({ party: 'alfa', found: found.length, open: 1, proposed: 1, withdrawn: 0 });
  await agreeAsSecond(workspace, 3, DE_VRIES);
  await acceptDeviation(
    workspace,
    { rule: other.rule, vendor: 'alfa', reason: 'Nieuw systeem.', from: '2026-07-01', until: '2026-07-31' },
    JANSEN,
  );
  await auditWorkspace(workspace, SILENT);
  expect(alfa()).toMatchObject({
    ...{ found: found.length, undisputed: found.length - 1, withdrawn: 1, open: 0, unanswered: found.length - 1 },
  });

  const summary = readSummary(results);
  expect(summary.hearing).toMatchObject({ last_line: 5, gone: 0, deviations: [{ line: 5, rule: other.rule }] });
  expect(readManifest(results).decisions?.seq).toBe(5);
  expect(readFileSync(join(results, 'hearing.csv'), 'utf8')).toContain(
    `alfa,${first.call_id},${first.rule},alfa,withdrawn,disputed,,withdrawn,own-error-in-data,`,
  );
  expect(tables()).toEqual(before.files);
  const { hearing: _, run_id: runId, version, ...figures } = summary;
  const { run_id: former, version: _first, ...audited } = before.summary;
  expect(figures).toEqual(audited);
  // The first version was shared, so it is kept; nobody was given the second before it was made again.
  expect(version).toMatchObject({ number: 2, replaces: { number: 1, run_id: former } });
  expect(readSummary(`${results}.v1`)).toEqual(before.summary);
  expect(runId).not.toBe(former);
});

it('another hand-over changes no state, penalty or lateness, and tells so in its papers', async () => {
  const former = readSummary(results).hearing?.parties;
  const late = { pdf: false, recorder: JANSEN } as const;
  await expect(shareFolder(workspace, 'alfa', SILENT, { ...late, replyBy: '2026-08-30' })).rejects.toMatchObject({
    code: 'USAGE',
    details: [{ key: 'reply-by', found: '2026-08-30' }],
  });
  const shared = await shareFolder(workspace, 'alfa', SILENT, late);
  expect(shared.terms).toMatchObject({ opens: 0, running: [], closed: [{ replyBy: '2026-07-09' }] });
  expect(shared.recorded).toEqual({ line: 6, replyBy: '2026-07-09', isProposed: false });
  const told = await sheetText(join(scratch, shared.folder, 'findings.xlsx'), 'zo reageert u');
  expect(told).toMatch(/reageren kon tot en met 9 juli 2026\. Die termijn begint niet opnieuw\./u);
  // To the call centre it is the second version: what it was handed on the 8th is told apart from it.
  const pack = join(scratch, shared.folder);
  expect(JSON.parse(readFileSync(join(pack, 'manifest.json'), 'utf8'))).toMatchObject({ pack_version: 2 });
  expect(readFileSync(join(pack, 'changes.csv'), 'utf8')).toMatch(/^change,call_id,moment,rule,/u);
  expect(readdirSync(`${pack}.v1`)).not.toContain('changes.csv');
  // Each row has the place that it has in the report, what was replied to it, and what was decided.
  const rows = await sheetText(join(scratch, shared.folder, 'findings.xlsx'), 'bevindingen');
  const rules = readSummary(results).rules.map(({ rule }) => rule);
  const [first] = await readFindings(results, 'alfa', rules);
  expect(rows).toMatch(new RegExp(`\\b1\\b[^\\n]*${first?.call_id ?? ''}`, 'u'));
  expect(rows).toContain('U zei: betwist. Besluit: ingetrokken (fout in de gegevens van het bedrijf).');
  expect(rows).toContain('Geen reactie op tijd: onweersproken.');
  await auditWorkspace(workspace, SILENT);
  expect(readSummary(results).hearing?.parties).toEqual(former);
});

it('reports that are made again on a later day tell what is due by that day', async () => {
  const directory = mkdtempSync(join(scratch, 'later-'));
  const own = (asOf: string): Workspace => openWorkspace(directory, { asOf });
  writeSmallWorkspace(directory);
  await loadWorkspace(own('2026-07-10'), SILENT);
  await auditWorkspace(own('2026-07-10'), SILENT);
  await keysOfWorkspace(own('2026-07-10'));
  const folder = join(directory, 'reports', '2026-06-01_2026-06-30');
  const sent = { pdf: false, draft: true, recorder: JANSEN, replyBy: '2026-07-20' } as const;
  await shareFolder(own('2026-07-10'), 'alfa', SILENT, sent);
  const alfa = (): unknown => readSummary(folder).hearing?.parties.find(({ party }) => party === 'alfa');
  await auditWorkspace(own('2026-07-11'), SILENT);
  expect(alfa()).toMatchObject({ undisputed: 0 });
  await reportWorkspace(own('2026-07-25'), SILENT, { environment: process.env });
  expect(alfa()).toMatchObject({ open: 0 });
  // The verdicts, and what of them has lapsed, are those of the audit.
  expect(readSummary(folder)).toMatchObject({ period: { as_of: '2026-07-11' }, hearing: { as_of: '2026-07-25' } });
  expect((await reproduceFolder(folder, SILENT, { pdf: false })).reproduction.isSame).toBe(true);
});

it('the register up to the line that they knew gives the same results', async () => {
  await acceptDeviation(
    workspace,
    { rule: 'called-after-objection', vendor: 'beta', reason: 'Later.', from: '2026-07-01', until: '2026-07-31' },
    JANSEN,
  );
  expect((await reproduceFolder(results, SILENT, { pdf: false })).reproduction.isSame).toBe(true);
  expect(checkRegister(workspace)).toMatchObject({ lines: 7, wrong: [] });
});

it('a register with a broken chain prevents new results, and leaves the existing ones', async () => {
  const path = join(scratch, 'decisions', 'register.jsonl');
  const whole = readFileSync(path, 'utf8');
  writeFileSync(path, whole.replace('betwist', 'x').replace('J. Jansen', 'J. Janssen'));
  await expect(auditWorkspace(workspace, SILENT)).rejects.toMatchObject({ code: 'REGISTER_CHANGED' });
  // The pack of line 6 changed nothing that a reader can see: the results that were shared stand.
  expect(readSummary(results).hearing?.last_line).toBe(5);
  expect(checkRegister(workspace).wrong).toMatchObject([{ file: 'decisions/register.jsonl', line: 1 }]);
  writeFileSync(path, whole);
});
