import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listeningWorkbook } from '../../../../reports/parts/listening/list.ts';
import { appendLines } from '../../../../src/hearing/append-lines.ts';
import { eraseTexts } from '../../../../src/hearing/erase.ts';
import { textOf } from '../../../../src/hearing/kept-files.ts';
import { type HeardOutcome, heardOf, lastAnswers, readHeard } from '../../../../src/hearing/listening/hear-calls.ts';
import { listText, sampleCode, standingSamples } from '../../../../src/hearing/listening/sample-list.ts';
import { readRegister } from '../../../../src/hearing/register.ts';
import type { NewLine } from '../../../../src/hearing/register-lines.ts';
import type { HeardLine } from '../../../../src/model/hearing.ts';
import type { Workbook } from '../../../../src/print/spreadsheet/workbook.ts';
import { writeWorkbook } from '../../../../src/print/spreadsheet/write-workbook.ts';
import type { Workspace } from '../../../../src/workspace/workspace.ts';

const RECORDER = { by: 'J. Jansen', at: '2026-07-14T09:12:33Z' };
const DRAWN = ['A-1', 'A-2', '=A-3', '007'];
let workspace: Workspace;
let code: string;

function sampleOf(vendor: string, period = '2026-06', calls: readonly string[] = DRAWN): NewLine {
  return {
    ...{ ...RECORDER, kind: 'sample', about: { vendor, period }, seed: 's', size: 4, divided_by: ['claim'] },
    strata: [{ stratum: 'offer yes, sale', calls: 40, drawn: calls.length, claims: { offered: 40 } }],
    list: listText(
      calls.map((callId) => ({
        ...{ callId, stratum: 0 },
        claimed: { offered: 'yes', identity: '', asked: '', consent: '' },
      })),
    ),
  };
}

beforeEach(async () => {
  const directory = mkdtempSync(join(tmpdir(), 'belaudit-heard-'));
  workspace = {
    directory,
    storePath: join(directory, '.belaudit', 'store.duckdb'),
    configuration: {
      audit: { from: '2026-06-01', to: '2026-06-30', asOf: '2026-07-10' },
      vendors: [{ id: 'alfa' }, { id: 'beta' }],
    },
  } as unknown as Workspace;
  await appendLines(workspace, () => [
    sampleOf('alfa'),
    sampleOf('alfa', '2026-05'),
    sampleOf('beta', '2026-06', ['B-1']),
  ]);
  code = sampleCode(readRegister(workspace), 1);
});
afterEach(() => rmSync(workspace.directory, { recursive: true, force: true }));

async function read(
  text: string | Workbook,
  more: {
    readonly sample?: number;
    readonly vendor?: string;
    readonly listener?: string;
    readonly record?: boolean;
  } = {},
): Promise<HeardOutcome> {
  const { record = true, ...named } = more;
  const path = join(workspace.directory, typeof text === 'string' ? 'back.csv' : 'back.xlsx');
  if (typeof text === 'string') writeFileSync(path, text);
  else await writeWorkbook(path, text);
  const folder = join(workspace.directory, 'scratch');
  mkdirSync(folder, { recursive: true });
  return await readHeard(workspace, { path, ...named }, folder, record ? RECORDER : null);
}

function heard(): readonly HeardLine[] {
  const register = readRegister(workspace);
  const [sample] = standingSamples(register);
  return sample === undefined ? [] : heardOf(register, sample);
}

const csv = (...lines: readonly string[]): string => lines.join('\n');

describe('a list that was listened to', () => {
  it('is read whatever the order of its columns and rows, in either language, with more and less in it', async () => {
    const outcome = await read(
      csv(
        'Mijn nota,Opmerking,Om afmelden gevraagd?,Oproep,Afmelden aangeboden?,Steekproef',
        `x,,nee,A-2,JA,${code}`,
        `x,Zij lachte.,,A-1,Niet te horen.,${code}`,
        `x,,,'=A-3,n,${code}`,
        `x,,,007,,${code}`,
      ),
    );
    expect(outcome).toMatchObject({
      ...{ sample: 1, vendor: 'alfa', period: '2026-06', drawn: 4, heard: 3, calls: 3, again: 0, known: 0 },
      ...{ unanswered: 1, unread: [], lines: [4, 6] },
      answers: { offered: { yes: 1, no: 1, 'cannot-tell': 1 }, asked: { no: 1 } },
    });
    expect(heard().map(({ about, answers, listener }) => [about.call_id, answers, listener])).toEqual([
      ['A-2', { offered: 'yes', asked: 'no' }, 'J. Jansen'],
      ['A-1', { offered: 'cannot-tell' }, 'J. Jansen'],
      ['=A-3', { offered: 'no' }, 'J. Jansen'],
    ]);
  });

  it('keeps what was remarked in a file of its own', async () => {
    await read(csv('call_id,offered,text,sample', `A-1,yes,Zij noemde 06-12345678.,${code}`));
    const [line] = heard();
    expect(JSON.stringify(line)).not.toContain('12345678');
    expect(line === undefined ? null : textOf(workspace, line)).toBe('Zij noemde 06-12345678.');
  });

  it('is the workbook that was drawn, in both languages', async () => {
    for (const [language, yes] of [
      ['nl', 'ja'],
      ['en', 'yes'],
    ] as const) {
      const list = listeningWorkbook(
        {
          ...{ client: 'Zonnig', vendor: 'Alfa', period: 'juni 2026', code, asOf: '2026-07-10', creator: 'Belaudit' },
          calls: DRAWN.map((callId) => ({
            ...{ callId, localTime: '2026-06-15 10:00:00', number: '+31612345678', agent: 'Anna' },
            ...{ recording: 'rec/1.wav', seconds: 90, restsOnConsent: true },
          })),
        },
        language,
      );
      const filled: Workbook = {
        ...list,
        sheets: list.sheets.map((sheet) => ({
          ...sheet,
          rows: () =>
            (sheet.rows() as readonly (readonly (string | number | null)[])[]).map((row) =>
              row.map((cell, place) => (sheet.columns[place]?.id === 'identity' ? yes : cell)),
            ),
        })),
      };
      expect(await read(filled, { record: false })).toMatchObject({ calls: 4, answers: { identity: { yes: 4 } } });
      // As drawn, it has no answers.
      await expect(read(list)).rejects.toMatchObject({ code: 'SAMPLE_REFUSED' });
    }
  });

  it('writes nothing twice, and keeps both where a call is heard again: the last answer to each question counts', async () => {
    const first = csv('call_id,offered,identity,listener,sample', `A-1,yes,yes,Piet,${code}`);
    expect((await read(first)).lines).toEqual([4, 4]);
    expect(await read(first)).toMatchObject({ lines: null, known: 1, calls: 0 });
    expect(await read(csv('call_id,offered,listener,sample', `A-1,no,Kees,${code}`))).toMatchObject({
      again: 1,
      heard: 1,
    });
    expect(heard().map(({ listener, answers }) => [listener, answers])).toEqual([
      ['Piet', { offered: 'yes', identity: 'yes' }],
      ['Kees', { offered: 'no' }],
    ]);
    expect(lastAnswers(heard()).get('A-1')).toEqual({ offered: 'no', identity: 'yes' });
  });

  it('that was made before calls were removed is read without their rows', async () => {
    const calls = ['0612345678-1', '=0612345678-2', '20260607-3'];
    await appendLines(workspace, () => [sampleOf('alfa', '2026-06', calls)]);
    const list = csv('call_id,offered', '0612345678-1,yes', "'=0612345678-2,yes", '20260607-3,no');
    await eraseTexts(
      workspace,
      { calls: [], numberPattern: /0612345678/u, staying: [], pattern: null, recorder: RECORDER },
      false,
    );
    expect(await read(list, { sample: 4 })).toMatchObject({ removed: 2, calls: 1, unanswered: 0, lines: [5, 5] });
    expect(readRegister(workspace).lines[4]).toMatchObject({ about: { call_id: '20260607-3' } });
    await expect(read(csv('call_id,offered', '0687654321-1,yes'), { sample: 4 })).rejects.toMatchObject({
      code: 'SAMPLE_REFUSED',
    });
  });

  it('does not write a remark again that was erased', async () => {
    const list = csv('call_id,offered,text,sample', `A-1,yes,Piet zei het,${code}`);
    await read(list);
    await eraseTexts(
      workspace,
      { calls: [], numberPattern: null, staying: [], pattern: /Piet/u, recorder: RECORDER },
      false,
    );
    expect(await read(list)).toMatchObject({ known: 1, lines: null });
  });

  it('writes what a listener heard again as at first, so that it is the last answer', async () => {
    for (const word of ['yes', 'no', 'yes'])
      expect(await read(csv('call_id,offered,listener,sample', `A-1,${word},Piet,${code}`))).toMatchObject({
        calls: 1,
      });
    expect(lastAnswers(heard()).get('A-1')).toEqual({ offered: 'yes' });
    const both = csv('call_id,offered,listener,sample', `A-2,yes,Piet,${code}`, `A-2,no,Piet,${code}`);
    expect(await read(both)).toMatchObject({ known: 0 });
    expect(await read(both)).toMatchObject({ known: 2, lines: null });
    expect(lastAnswers(heard()).get('A-2')).toEqual({ offered: 'no' });
  });

  it('does not write an answer that is no word it knows, and says which', async () => {
    const outcome = await read(csv('call_id,offered,identity,sample', `A-1,misschien,ja,${code}`));
    expect(outcome.unread).toEqual([{ row: 2, question: 'offered', shown: 'misschien' }]);
    expect(heard()[0]?.answers).toEqual({ identity: 'yes' });
  });

  it('names who listened, else as was said, else who reads it in', async () => {
    await read(csv('call_id,offered,listener,sample', `A-1,ja,Piet,${code}`, `A-2,ja,,${code}`), { listener: 'Kees' });
    expect(heard().map(({ listener }) => listener)).toEqual(['Piet', 'Kees']);
  });

  it('says beforehand what it would write, and writes nothing then', async () => {
    const outcome = await read(csv('call_id,offered,sample', `A-1,ja,${code}`), { record: false });
    expect(outcome).toMatchObject({ calls: 1, heard: 1, lines: null });
    expect(heard()).toEqual([]);
  });
});

describe('a list is refused as a whole', () => {
  const refuses = async (text: string, more: Parameters<typeof read>[1], message: RegExp): Promise<void> => {
    const before = readRegister(workspace).lines.length;
    await expect(read(text, more)).rejects.toMatchObject({ code: 'SAMPLE_REFUSED', message });
    expect(readRegister(workspace).lines).toHaveLength(before);
  };

  it('where one call was not drawn, and names it', async () => {
    const text = csv('call_id,offered,sample', `A-1,ja,${code}`, `A-9,ja,${code}`, `0612345678,ja,${code}`);
    await refuses(text, {}, /^2 of 3 answered rows name a call that was not drawn/u);
    const error = await read(text).catch((one: unknown) => one);
    expect(error).toMatchObject({
      details: [
        { line: 3, found: 'A-9' },
        { line: 4, found: '•••678' },
      ],
    });
  });

  it('where a row names no call, or cannot be cut into cells', async () => {
    const heading = 'call_id,offered,text,sample';
    await refuses(csv(heading, `A-1,ja,,${code}`, `,nee,,${code}`), {}, /^1 of 2 answered rows name a call/u);
    const text = csv(heading, `A-1,ja,,${code}`, `A-2,nee,ruis, en gekraak,${code}`);
    await refuses(text, {}, /cannot be split into cells: 1/u);
    expect(await read(text).catch((one: unknown) => one)).toMatchObject({ details: [{ line: 3 }] });
  });

  it('where it is of another workspace, or several samples, or says of which it is nowhere', async () => {
    await refuses(csv('call_id,offered,sample', 'A-1,ja,S1-00000000'), {}, /does not have/u);
    const other = sampleCode(readRegister(workspace), 3);
    await refuses(csv('call_id,offered,sample', `A-1,ja,${code}`, `B-1,ja,${other}`), {}, /several samples/u);
    await refuses(csv('call_id,offered', 'A-1,ja'), {}, /does not say/u);
    expect((await read(csv('call_id,offered', 'A-1,ja'), { sample: 1 })).calls).toBe(1);
  });

  it('where it is of another call centre or sample than was named', async () => {
    const text = csv('call_id,offered,sample', `A-1,ja,${code}`);
    await refuses(text, { vendor: 'beta' }, /of call centre alfa/u);
    await refuses(text, { sample: 3 }, /does not have/u);
  });

  it('where it is of another period, unless its sample is named', async () => {
    const may = sampleCode(readRegister(workspace), 2);
    const text = csv('call_id,offered,sample', `A-1,ja,${may}`);
    await refuses(text, {}, /another period: 2026-05/u);
    expect((await read(text, { sample: 2 })).period).toBe('2026-05');
  });

  it('where its sample was a mistake, nothing is answered in it, or it is another table', async () => {
    await refuses(csv('call_id,offered,sample', `A-1,,${code}`), {}, /nothing|anything/u);
    await refuses(csv('call_id,rule,answer', 'A-1,r,akkoord'), {}, /No table/u);
    await appendLines(workspace, () => [{ ...RECORDER, kind: 'void', about: { seq: 1 }, reason: 'mistake' }]);
    await refuses(csv('call_id,offered,sample', `A-1,ja,${code}`), {}, /does not have/u);
  });
});
