import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { Output } from '../../cli/output.ts';
import { runCommandLine } from '../../cli/program.ts';
import { xlsxOf } from '../unit/reading/containers/write-xlsx.ts';

const HOSTILE = fileURLToPath(new URL('../unit/staging/hostile-call-log.csv', import.meta.url));

async function inspect(options: readonly string[] = [], file = HOSTILE): Promise<string> {
  let out = '';
  const output = new Output({
    results: {
      write: (text) => {
        out += text;
      },
    },
    messages: { write: () => undefined },
    now: () => 0,
    mayColour: false,
    debug: false,
  });
  const context = {
    api: () => import('../../src/index.ts'),
    output,
    now: () => '',
    today: '2026-07-10',
    environment: {},
    serve: () => Promise.reject(new Error('Nothing is served here')),
    openInBrowser: async () => false,
    readLine: async () => '',
    signal: new AbortController().signal,
    exitCode: 0,
  };
  expect(await runCommandLine(['inspect', file, ...options], context, '0')).toBe(0);
  return out.replaceAll(HOSTILE, 'hostile-call-log.csv');
}

it('what is told of the hostile call log', async () => {
  await expect(await inspect()).toMatchFileSnapshot('inspection/hostile-call-log.txt');
});

it('is the same as data, and holds no whole telephone number', async () => {
  const text = await inspect(['--json']);
  const { tables, trial } = JSON.parse(text) as { tables: unknown[]; trial: { files: { rowsRead: number }[] } };
  expect(tables).toHaveLength(1);
  expect(trial.files[0]?.rowsRead).toBe(85);
  expect(text).not.toMatch(/(?:06|\+316|316|6)12345\d{3}/u);
});

it('says of an empty sheet that it is left out, as load does', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'belaudit-inspection-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const rows = [
    ['call_id', 'started_at', 'called_number'],
    ['1', '2026-06-03T10:00:00', '0612345678'],
  ];
  const file = join(folder, 'calls.xlsx');
  await writeFile(
    file,
    xlsxOf({
      sheets: [
        { name: 'Mei', rows },
        { name: 'Leeg', rows: [] },
      ],
    }),
  );
  expect(await inspect([], file)).toMatch(/calls\.xlsx#Leeg\n+Left out of the file, because it is empty\.\n/u);
});
