/// <reference lib="dom" />
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { appendLines } from '../../../src/hearing/append-lines.ts';
import { listText } from '../../../src/hearing/listening/sample-list.ts';
import { proofListText } from '../../../src/hearing/proofs/proof-list.ts';
import { readRegister } from '../../../src/hearing/register.ts';
import { initWorkspace } from '../../../src/index.ts';
import { sha256OfText } from '../../../src/results/manifest.ts';
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

it('a proof is downloaded and its questions are answered, without a mouse', async () => {
  const directory = await begun();
  const place = { directory, storePath: join(directory, '.belaudit', 'store.duckdb') };
  const asked = ['number', 'company'] as const;
  await appendLines(place, () => [
    {
      ...{ ...RECORDER, kind: 'proof-sample', about: { period: '2026-06' }, seed: 's', size: 1 },
      divided_by: ['collector', 'source'],
      strata: [{ collector: 'client', source: 'web', consents: 30, drawn: 1 }],
      list: proofListText([{ consentId: 'C-1', stratum: 0, asked: [...asked], files: [sha256OfText('bewijs')] }]),
    },
  ]);
  mkdirSync(join(directory, 'reports', 'sample-proofs-2'), { recursive: true });
  const consents = [
    {
      ...{ place: 1, consentId: 'C-1', collector: 'client', source: 'web', kind: 'consent', form: 'active', asked },
      ...{ initiative: 'consumer', person: '', numbers: ['+31612345678'], names: ['Zonnig Energie B.V.'] },
      ...{ products: ['solar'], givenAt: '2026-05-01', expiresOn: '', termStated: false },
      proofs: [{ file: 'c-1.html', kind: 'form', madeAt: '', sha256: sha256OfText('bewijs'), bytes: 6, isThere: true }],
    },
  ];
  writeFileSync(join(directory, 'reports', 'sample-proofs-2', 'proofs.json'), JSON.stringify({ consents }));
  writeFileSync(join(directory, 'c-1.html'), 'bewijs');
  const { page, address, wrong } = await browsing(directory);
  await page.goto(`${address}/own/proofs?sample=2&consent=1`);
  expect(await accessibilityFaults(page)).toEqual([]);
  // As an address of its own too, the browser saves the file and stays where it is.
  const shown = await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[download]')?.href ?? '');
  await expect(page.goto(shown)).rejects.toThrow('net::ERR_ABORTED');
  expect(page.url()).toBe(`${address}/own/proofs?sample=2&consent=1`);
  await page.focus('[name="number"]');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.focus('[name="by"]');
  await page.keyboard.type('Piet');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  const line = readRegister(place).lines.at(-1);
  expect(line).toMatchObject({ kind: 'seen', viewer: 'Piet', answers: { number: 'yes', company: 'no' } });
  for (const path of ['proofs', 'proofs?sample=2']) {
    await page.goto(`${address}/own/${path}`);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  expect(wrong).toEqual([]);
});
