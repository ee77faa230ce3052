/// <reference lib="dom" />
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { appendLines } from '../../../src/hearing/append-lines.ts';
import { listText } from '../../../src/hearing/listening/sample-list.ts';
import { readRegister } from '../../../src/hearing/register.ts';
import { initWorkspace } from '../../../src/index.ts';
import { accessibilityFaults, browsing, emptyFolder, textOf } from './browsing.ts';

const RECORDER = { by: 'J. Jansen', at: '2026-07-10T09:12:33Z' };
const IDS = ['A-1', 'A-2'];

/** Seconds of silence, as a telephone exchange writes them. */
function silence(seconds: number): Buffer {
  const rate = 8000;
  const samples = Buffer.alloc(rate * seconds, 0x80);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  for (const [at, value] of [
    [16, 16],
    [24, rate],
    [28, rate],
    [40, samples.length],
  ] as const)
    head.writeUInt32LE(value, at);
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ] as const)
    head.writeUInt16LE(value, at);
  head.write('data', 36);
  return Buffer.concat([head, samples]);
}

async function begun(): Promise<string> {
  const directory = emptyFolder();
  const beginning = { organisation: 'Zonnig Energie B.V.', callCentres: ['Alfa'], language: 'nl' } as const;
  initWorkspace(directory, { beginning, period: { from: '2026-06-01', to: '2026-06-30' } });
  const claimed = { offered: 'yes', identity: 'yes', asked: '', consent: '' } as const;
  await appendLines({ directory, storePath: join(directory, '.belaudit', 'store.duckdb') }, () => [
    {
      ...{ ...RECORDER, kind: 'sample', about: { vendor: 'alfa', period: '2026-06' }, seed: 's', size: 2 },
      strata: [{ stratum: 'offer yes, sale', calls: 30, drawn: 2, claims: { offered: 30 } }],
      list: listText(IDS.map((callId) => ({ callId, stratum: 0, claimed }))),
    },
  ]);
  mkdirSync(join(directory, 'reports', 'sample-alfa-1'), { recursive: true });
  const calls = IDS.map((callId, index) => ({
    ...{ place: index + 1, callId, localTime: '2026-06-15 10:00:00', number: '+31612345678', agent: 'Anna' },
    ...{ recording: `rec/${callId}.wav`, seconds: 61, restsOnConsent: false },
  }));
  writeFileSync(join(directory, 'reports', 'sample-alfa-1', 'sample.json'), JSON.stringify({ calls }));
  mkdirSync(join(directory, 'recordings'));
  writeFileSync(join(directory, 'recordings', 'A-1.wav'), silence(30));
  return directory;
}

it('a recording plays while its questions are answered, without a mouse', async () => {
  const directory = await begun();
  const { page, address, wrong } = await browsing(directory);
  await page.goto(`${address}/own/listening?sample=1&call=1`);
  const sound = async (): Promise<{ readonly isPlaying: boolean; readonly at: number }> =>
    await page.$eval('audio', ({ paused, currentTime }) => ({ isPlaying: !paused, at: currentTime }));
  await page.waitForFunction(() => (document.querySelector('audio')?.readyState ?? 0) > 0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('k');
  expect((await sound()).isPlaying).toBe(true);
  await page.keyboard.press('l');
  expect((await sound()).at).toBeGreaterThanOrEqual(5);
  // The first question has the focus: yes, then no by the arrow.
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect((await sound()).isPlaying).toBe(true);
  await page.focus('[name="text"]');
  await page.keyboard.type('kijk');
  expect((await sound()).isPlaying).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Piet');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(await textOf(page)).toContain('Gesprek 2 van 2');
  expect(await textOf(page)).toContain('De opname ligt niet in deze werkruimte.');
  const [, line] = readRegister({ directory, storePath: join(directory, '.belaudit', 'store.duckdb') }).lines;
  expect(line).toMatchObject({ kind: 'heard', listener: 'Piet', answers: { offered: 'no', identity: 'yes' } });
  for (const path of ['listening', 'listening?sample=1']) {
    await page.goto(`${address}/own/${path}`);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  expect(wrong).toEqual([]);
});
