import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { Output } from '../../cli/output.ts';
import { runCommandLine } from '../../cli/program.ts';

const HOSTILE = fileURLToPath(new URL('../unit/intake/hostile-call-log.csv', import.meta.url));

async function inspect(...options: readonly string[]): Promise<string> {
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
    today: '2026-07-10',
    environment: {},
    signal: new AbortController().signal,
    exitCode: 0,
  };
  expect(await runCommandLine(['inspect', HOSTILE, ...options], context, '0')).toBe(0);
  return out.replaceAll(HOSTILE, 'hostile-call-log.csv');
}

it('what is told of the hostile call log', async () => {
  await expect(await inspect()).toMatchFileSnapshot('inspection/hostile-call-log.txt');
});

it('is the same as data, and holds no whole telephone number', async () => {
  const text = await inspect('--json');
  const { tables, trial } = JSON.parse(text) as { tables: unknown[]; trial: { files: { rowsRead: number }[] } };
  expect(tables).toHaveLength(1);
  expect(trial.files[0]?.rowsRead).toBe(85);
  expect(text).not.toMatch(/(?:06|\+316|316|6)12345\d{3}/u);
});
