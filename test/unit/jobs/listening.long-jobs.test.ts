import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkRegister } from '../../../src/hearing/check-register.ts';
import {
  findRecordings,
  heardWorkspace,
  listSamples,
  readSample,
  recordHeard,
  sampleWorkspace,
} from '../../../src/jobs/listening.ts';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { auditWorkspace } from '../../../src/jobs/monthly.ts';
import { forgetWorkspace } from '../../../src/jobs/removal.ts';
import { reproduceFolder } from '../../../src/jobs/reproduce.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { readSummary } from '../../../src/results/read-results.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { CONFIGURATION, writeSmallWorkspace } from '../../end-to-end/small-workspace.ts';

const JANSEN = { by: 'J. Jansen', at: '2026-07-08T09:12:33Z' };
const LIST = 'reports/sample-alfa-1';
const scratch = mkdtempSync(join(tmpdir(), 'belaudit-listening-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let workspace: Workspace;
let results: string;
let before: Readonly<Record<string, string>>;

const numberOf = (call: number): string => `06123457${String(call).padStart(2, '0')}`;
const CALLS = Array.from({ length: 30 }, (_, index) => index);

beforeAll(async () => {
  const log = CALLS.map((call) =>
    [
      ...[`A-${call}`, `2026-06-${String(10 + (call % 5)).padStart(2, '0')}T10:15:00`, numberOf(call), '95', 'refused'],
      ...['zon-2026', `agent ${call % 2}`, 'yes', 'yes', `https://voorbeeld.test/rec/${call}.wav?t=1`],
    ].join(','),
  );
  const consents = CALLS.map(
    (call) =>
      `T-${call},2026-05-20T09:00:00,${numberOf(call)},Voorbeeld Energie B.V.,solar,active,web,2026-05-20T10:00:00,f-${call}`,
  );
  const [heading = ''] =
    'call_id,started_at,called_number,talk_seconds,result,campaign,agent,optout_offered,identity_stated,recording'.split(
      '\n',
    );
  writeSmallWorkspace(scratch, {
    'belaudit.yaml': CONFIGURATION.replace(/files: in\/alfa[\s\S]*?constants: [^\n]*\n/u, 'files: in/alfa/calls.csv\n'),
    'in/alfa/calls.csv': [heading, ...log, ''].join('\n'),
    'in/client/consents.csv': [
      'consent_id,given_at,number,names,products,form,source,verified_at,evidence',
      ...consents,
      '',
    ].join('\n'),
  });
  workspace = openWorkspace(scratch);
  results = join(workspace.reportsDirectory, '2026-06-01_2026-06-30');
  await loadWorkspace(workspace, SILENT);
  await auditWorkspace(workspace, SILENT);
  before = tables();
}, 120_000);

function tables(): Readonly<Record<string, string>> {
  const names = readdirSync(results).filter(
    (name) => name.endsWith('.csv') && name !== 'hearing.csv' && name !== 'unreliable-claims.csv',
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(results, name), 'utf8')]));
}

/** Fills in the list as a listener would. */
async function fillIn(offered: string, remark: string): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(scratch, LIST, 'sample.xlsx'));
  const sheet = book.getWorksheet('gesprekken');
  if (sheet === undefined) throw new Error('The workbook has a sheet of calls.');
  const headings = (sheet.getRow(1).values as readonly unknown[]).map(String);
  sheet.eachRow((row, place) => {
    if (place < 3) return;
    row.getCell(headings.indexOf('Afmelden aangeboden?')).value = offered;
    if (place === 3) row.getCell(headings.indexOf('Opmerking')).value = remark;
  });
  const path = join(scratch, 'back.xlsx');
  await book.xlsx.writeFile(path);
  return path;
}

it('draws a sample once, and writes its list with the recordings as the log names them, each time in the same bytes', async () => {
  const options = { vendor: 'alfa', size: 12, seed: 's' };
  const foreseen = await sampleWorkspace(workspace, options, null);
  expect([foreseen.line, foreseen.folder, existsSync(join(scratch, LIST))]).toEqual([null, null, false]);
  const drawn = await sampleWorkspace(workspace, options, JANSEN);
  expect(drawn).toMatchObject({ line: 1, drawn: 12, conversations: 30, isKnown: false, folder: LIST });
  const bytes = (): readonly Buffer[] =>
    ['sample.xlsx', 'sample.json'].map((name) => readFileSync(join(scratch, LIST, name)));
  const first = bytes();
  expect(await sampleWorkspace(workspace, options, JANSEN)).toMatchObject({ line: 1, isKnown: true });
  expect(bytes()).toEqual(first);
  const [call] = await readSample(workspace, 1);
  expect(call).toMatchObject({ recording: `https://voorbeeld.test/rec/${call?.callId.slice(2)}.wav?t=1`, answers: {} });
  expect(existsSync(join(scratch, 'decisions', 'texts'))).toBe(false);
});

it('takes a seed from a key of the workspace if none is given, so that no outsider can foresee it', async () => {
  const own = await sampleWorkspace(workspace, { vendor: 'alfa', size: 12 }, null);
  expect(own.seed).toMatch(/^[0-9a-f]{12}$/u);
  expect((await sampleWorkspace(workspace, { vendor: 'alfa', size: 12, period: '2026-06' }, null)).seed).toBe(own.seed);
  await expect(sampleWorkspace(workspace, { vendor: 'alfa', size: 12, period: 'juni' }, null)).rejects.toMatchObject({
    code: 'USAGE',
  });
});

it('results of listening are beside the figures of the audit, mark the findings that rest on them, and change no verdict', async () => {
  const path = await fillIn('nee', 'Zij noemde 06-12345999.');
  expect(await heardWorkspace(workspace, { path }, JANSEN)).toMatchObject({ sample: 1, calls: 12, lines: [2, 13] });
  await recordHeard(workspace, 1, 2, { answers: { offered: 'yes' }, listener: 'Piet' }, JANSEN);
  expect((await readSample(workspace, 1))[1]).toMatchObject({ answers: { offered: 'yes' }, listener: 'Piet' });
  expect(await listSamples(workspace)).toMatchObject([{ line: 1, drawn: 12, heard: 12, folder: 'sample-alfa-1' }]);
  await auditWorkspace(workspace, SILENT);
  const [alfa] = readSummary(results).hearing?.listening ?? [];
  expect(alfa).toMatchObject({
    ...{ vendor: 'alfa', heard: 12, drawn: 12, conversations: 30 },
    unreliable: [{ question: 'offered', claims: ['offered'], calls: 30 }],
  });
  expect(readFileSync(join(results, 'unreliable-claims.csv'), 'utf8').trim().split('\n')).toHaveLength(31);
  expect(tables()).toEqual(before);
});

it('the same results can be made again, and the register is whole', async () => {
  expect((await reproduceFolder(results, SILENT, { pdf: false })).reproduction).toMatchObject({ isSame: true });
  expect(checkRegister(workspace)).toMatchObject({ lines: 14, wrong: [] });
});

it('finds recordings in the workspace by their name in the log, or by the call id', async () => {
  const calls = (await readSample(workspace, 1)).slice(0, 3);
  const [first, second, third] = calls;
  const name = (recording = ''): string => /\/(\d+\.wav)/u.exec(recording)?.[1] ?? '';
  writeFileSync(join(scratch, 'in', 'alfa', name(first?.recording)), 'RIFF');
  writeFileSync(join(scratch, 'in', 'client', `${second?.callId}.mp3`), 'ID3');
  for (const folder of ['alfa', 'client']) writeFileSync(join(scratch, 'in', folder, name(third?.recording)), 'RIFF');
  const found = await findRecordings(workspace, calls);
  expect([...found].map(([place, { path, type }]) => [place, path.slice(scratch.length + 1), type])).toEqual([
    [first?.place, `in/alfa/${name(first?.recording)}`, 'audio/wav'],
    [second?.place, `in/client/${second?.callId}.mp3`, 'audio/mpeg'],
  ]);
});

it('removing a person deletes the remark and the list, and keeps the sample', async () => {
  const [gone] = await readSample(workspace, 1);
  expect(readdirSync(join(scratch, 'decisions', 'texts'))).toHaveLength(1);
  await forgetWorkspace(workspace, SILENT, { number: numberOf(Number(gone?.callId.slice(2))) });
  expect(readdirSync(join(scratch, 'decisions', 'texts'))).toEqual([]);
  expect(existsSync(join(scratch, LIST, 'sample.xlsx'))).toBe(false);
  expect(checkRegister(workspace)).toMatchObject({ wrong: [], erased: 1 });
  await expect(readSample(workspace, 1)).rejects.toMatchObject({ code: 'SAMPLE_REFUSED' });
  const again = await sampleWorkspace(workspace, { vendor: 'alfa', size: 12, seed: 's' }, JANSEN);
  expect(again).toMatchObject({ line: 1, isKnown: true, gone: 1 });
  expect((await readSample(workspace, 1)).map(({ callId }) => callId)).not.toContain(gone?.callId);
  expect(await listSamples(workspace)).toMatchObject([{ heard: 12 }]);
});
