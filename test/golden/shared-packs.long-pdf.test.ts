import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { regulatorWorkspace } from '../../src/jobs/dossier.ts';
import { loadWorkspace } from '../../src/jobs/load.ts';
import { auditWorkspace, runWorkspace } from '../../src/jobs/monthly.ts';
import { keysOfWorkspace, sealWorkspaceFolder } from '../../src/jobs/seal.ts';
import { type ShareOptions, type ShareOutcome, shareFolder } from '../../src/jobs/share.ts';
import { verifyFolder } from '../../src/jobs/verify.ts';
import { SILENT } from '../../src/model/progress.ts';
import { writeZip } from '../../src/print/spreadsheet/zip-file.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { writeSmallWorkspace } from '../end-to-end/small-workspace.ts';
import { contentsOf, leftBehind, scratchFolder } from '../end-to-end/workspaces.ts';
import { textsIn } from './pack-texts.ts';
import { unpackZip } from './unpacked-zip.ts';

const scratch = scratchFolder();
const RESULTS = 'reports/2026-06-01_2026-06-30';
const ALFA = 'reports/share-alfa-2026-06-01_2026-06-30';
const BETA = 'reports/share-beta-2026-06-01_2026-06-30';

/** An objection in a call of beta, after which both call centres called; unreadable rows of both; numbers that beta alone called. */
const LOGS = {
  'in/alfa/juni-2.csv': [
    'Ref;Datum;Tijd;Telefoon;Duur;Status;Agent',
    'A-4;16-6-2026;10:15:00;06-12345672;2:35;VERKOCHT;Zoë',
    'A-5;20-6-2026;10:15:00;06-12345678;2:35;GESPREK;Zoë',
    '',
  ].join('\n'),
  'in/beta/calls.csv': [
    'call_id,started_at,called_number,talk_seconds,result,campaign,agent',
    'BETA-CALL-1,2026-06-10T12:00:00,+31612345673,61,conversation,zon-2026,Willemijn',
    'BETA-CALL-2,2026-06-10T21:30:00,+31612345674,0,no-answer,zon-2026,Willemijn',
    'BETA-CALL-3,2026-06-11T12:00:00,+31612345678,61,objection,zon-2026,Willemijn',
    'BETA-CALL-4,2026-06-12T12:00:00,+31612345678,61,conversation,zon-2026,Willemijn',
    'BETA-CALL-5,gisteren,+31612345677,61,conversation,zon-2026,Willemijn',
    '',
  ].join('\n'),
};

const numbers = (...digits: readonly string[]): readonly RegExp[] =>
  digits.map((number) => new RegExp([...number].join('[\\s().\\-/]*'), 'u'));

/** Everything that identifies a call centre: its names, its calls, its agents, and numbers that it alone called. */
const OF_BETA = [/\bbeta\b/iu, /BETA-CALL/iu, /Willemijn/u, ...numbers('612345673', '612345677')];
const OF_ALFA = [/\balfa\b/iu, /\bA-\d\b/u, /Zoë/u, ...numbers('612345671', '612345672')];

function tellingOf(signs: readonly RegExp[], texts: ReadonlyMap<string, string>): readonly string[] {
  return [...texts].flatMap(([name, text]) =>
    signs.filter((sign) => sign.test(text)).map((sign) => `${name}: ${sign}`),
  );
}

let workspace: Workspace;
let publicKey: string;
const at = (path: string): string => join(workspace.directory, path);

async function share(reader: string, options: ShareOptions = {}, of: Workspace = workspace): Promise<ShareOutcome> {
  return await shareFolder(of, reader, SILENT, { draft: true, ...options });
}

beforeAll(async () => {
  workspace = openWorkspace(writeSmallWorkspace(join(scratch, 'audit'), LOGS));
  await runWorkspace(workspace, SILENT, { environment: process.env });
  publicKey = at((await keysOfWorkspace(workspace)).publicKey);
});

describe('the pack of a call centre', () => {
  it('holds nothing of another, and all that is its own', async () => {
    expect(await share('alfa')).toMatchObject({ kind: 'vendor-pack', folder: ALFA, encrypted: null });
    const texts = await textsIn(at(ALFA));
    expect([...texts.keys()]).toEqual(
      expect.arrayContaining([
        'calls.csv',
        'findings.csv',
        'rejected.csv',
        'vendor-alfa.pdf',
        'vendor-alfa.pdf vendor-alfa.csv',
      ]),
    );
    expect(tellingOf(OF_BETA, texts)).toEqual([]);
    expect(tellingOf(OF_BETA, await textsIn(at(RESULTS))).length).toBeGreaterThan(OF_BETA.length);
    // The same record has the same code in both.
    const [code] = /\bR[2-9B-DF-HJ-KM-NP-TV-Z]{10}\b/u.exec(texts.get('findings.csv') ?? '') ?? ['none'];
    expect(texts.get('vendor-alfa.pdf vendor-alfa.csv')).toContain(`,${code},`);
    expect(readFileSync(at(`${RESULTS}/findings.csv`), 'utf8')).toContain('call:beta/BETA-CALL-3');
    expect(texts.get('calls.csv')?.match(/^alfa,A-\d/gmu)).toEqual(['alfa,A-1', 'alfa,A-4', 'alfa,A-5']);
    expect(texts.get('rejected.csv')).toMatch(/A-2[\s\S]+A-3/u);
    expect(await verifyFolder(at(ALFA), { key: publicKey })).toMatchObject({ verification: { isWhole: true } });
  });

  it('is the other way round for the other', async () => {
    await share('beta');
    const texts = await textsIn(at(BETA));
    expect(texts.get('findings.csv')).toContain('call:beta/BETA-CALL-3');
    expect(tellingOf(OF_ALFA, texts)).toEqual([]);
  });

  it('is opened by its reader alone, and is then whole', async () => {
    const identity = await generateX25519Identity();
    await share('alfa');
    const before = contentsOf(at(ALFA));
    const { encrypted } = await share('alfa', { recipients: [await identityToRecipient(identity)] });
    expect(encrypted).toBe(`${ALFA}.zip.age`);
    expect(contentsOf(at(ALFA))).toEqual(before);
    const bytes = readFileSync(at(`${ALFA}.zip.age`));
    for (const hidden of ['alfa', 'findings.csv', 'PK\u0003\u0004', '612345671'])
      expect(bytes.includes(hidden)).toBe(false);

    const stranger = new Decrypter();
    stranger.addIdentity(await generateX25519Identity());
    await expect(stranger.decrypt(bytes)).rejects.toThrow();
    const reader = new Decrypter();
    reader.addIdentity(identity);
    const zip = join(scratch, 'pack.zip');
    writeFileSync(zip, await reader.decrypt(bytes));
    const opened = join(scratch, 'opened');
    await unpackZip(zip, opened);
    const pack = join(opened, basename(ALFA));
    expect(contentsOf(pack)).toEqual(before);
    expect(await verifyFolder(pack, { key: publicKey })).toMatchObject({ verification: { isWhole: true } });
    expect(readdirSync(at('reports')).filter((name) => name.includes('draft'))).toEqual([]);
  });

  it('names one day to reply on all its papers, also where that is later than in the results', async () => {
    const copy = join(scratch, 'later-day');
    cpSync(workspace.directory, copy, { recursive: true });
    const recorder = { by: 'J. Jansen', at: '2026-07-08T09:12:33Z' };
    const given = { recorder, replyBy: '2026-09-17', environment: process.env };
    const { folder } = await share('alfa', given, openWorkspace(copy));
    const papers = await textsIn(join(copy, folder));
    for (const paper of ['vendor-alfa.pdf', 'request-alfa.pdf', 'request-alfa.txt'])
      expect(papers.get(paper), paper).toContain('17 september 2026');
    expect([...papers.values()].some((text) => text.includes('uiterlijk op 17 september 2026'))).toBe(true);
    expect(papers.get('manifest.json')).toContain('"reply_by": "2026-09-17"');
    expect((await textsIn(join(copy, RESULTS))).get('vendor-alfa.pdf')).not.toContain('17 september 2026');
    expect(tellingOf(OF_BETA, papers)).toEqual([]);
    expect(await verifyFolder(join(copy, folder), { key: publicKey })).toMatchObject({
      verification: { isWhole: true },
    });
  });

  it('stays beside the next one, where that is another', async () => {
    const copy = join(scratch, 'next');
    cpSync(workspace.directory, copy, { recursive: true });
    const other = openWorkspace(copy);
    await share('alfa', {}, other);
    const first = contentsOf(join(copy, ALFA));
    await share('alfa', { language: 'en' }, other);
    expect(contentsOf(join(copy, `${ALFA}.v1`))).toEqual(first);
    expect(contentsOf(join(copy, ALFA))).not.toEqual(first);
  });

  it('is made for nobody who is not known, of nothing that was changed, and leaves nothing behind', async () => {
    for (const reader of ['gamma', 'in', RESULTS, '..'])
      await expect(share(reader), reader).rejects.toMatchObject({ code: 'UNKNOWN_VENDOR' });
    const copy = join(scratch, 'changed');
    cpSync(workspace.directory, copy, { recursive: true });
    appendFileSync(join(copy, RESULTS, 'vendor-alfa.pdf'), 'x');
    await expect(share('alfa', {}, openWorkspace(copy))).rejects.toMatchObject({
      code: 'NO_RESULTS',
      details: [{ file: 'vendor-alfa.pdf' }],
    });
    expect(leftBehind(copy)).toEqual(['seal-private-key.pem']);
    expect(leftBehind(workspace.directory)).toEqual(['seal-private-key.pem']);
  });
});

describe('the workbook of a pack', () => {
  const open = '<c(?: r="[A-Z]+\\d+")? s="9"/>';

  /** A call centre's input for one finding: the three open cells of its row. */
  function filledIn(sheet: string, call: string, rule: string, cells: readonly string[]): string {
    return sheet.replace(/<row .*?<\/row>/gsu, (row) => {
      if (!row.includes(`>${call}<`) || !row.includes(rule)) return row;
      return row.replace(new RegExp(open.repeat(3), 'u'), (empty) =>
        [...empty.matchAll(/<c([^>]*)\/>/gu)]
          .map(([, place], index) => `<c${place} t="inlineStr"><is><t>${cells[index]}</t></is></c>`)
          .join(''),
      );
    });
  }

  it('comes back filled in: its answers are read, and stand beside the findings', async () => {
    const copy = join(scratch, 'answered');
    cpSync(workspace.directory, copy, { recursive: true });
    await share('alfa', {}, openWorkspace(copy));
    const parts = join(scratch, 'parts');
    await unpackZip(join(copy, ALFA, 'findings.xlsx'), parts);
    const path = join(parts, 'xl/worksheets/sheet2.xml');
    const sheet = readFileSync(path, 'utf8');
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect(sheet).toMatch(/<dataValidation type="list"[^>]*><formula1>"akkoord,betwist,onduidelijk"/u);
    const words = readFileSync(join(parts, 'xl/sharedStrings.xml'), 'utf8');
    // The contact of most calls in the list of calls.
    expect(words).toMatch(/<t[^>]*>gesprek<\/t>/u);
    const place = [...words.matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gsu)].findIndex(
      ([, word]) => word === 'no-legal-basis',
    );
    const rule = `t="s"><v>${place}</v>`;
    const one = filledIn(sheet, 'A-1', rule, ['betwist', 'zij vroeg erom', 'opname-3.wav']);
    writeFileSync(path, filledIn(one, 'A-4', rule, ['onduidelijk', '', '']));
    const files = readdirSync(parts, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:xml|rels)$/u.test(name),
    );
    mkdirSync(join(copy, 'in/answers'));
    await writeZip(
      join(copy, 'in/answers/alfa.xlsx'),
      files.sort().map((name) => ({ name, content: [readFileSync(join(parts, name), 'utf8')] })),
    );
    const yaml = join(copy, 'belaudit.yaml');
    const source = 'sources:\n  - { feed: answers, files: in/answers/*.xlsx }\n';
    writeFileSync(yaml, readFileSync(yaml, 'utf8').replace('sources:\n', source));
    const again = openWorkspace(copy);
    await loadWorkspace(again, SILENT);
    const { summary, folder } = await auditWorkspace(again, SILENT);
    expect(summary.answers).toMatchObject([{ vendor: 'alfa', disputed: 1, explained: 1, without_call: 0 }]);
    const answers = readFileSync(join(copy, folder, 'answers.csv'), 'utf8').split(/\r?\n/u);
    expect(answers[1]).toMatch(/^alfa,A-1,no-legal-basis,dispute,zij vroeg erom,yes,.*,opname-3\.wav$/u);
    expect(answers[2]).toMatch(/^alfa,A-4,no-legal-basis,unclear,,yes,/u);
  });
});

describe('the pack for the regulator', () => {
  it('holds the numbers asked for and no others, sealed', async () => {
    const list = join(scratch, 'asked.csv');
    writeFileSync(list, 'number\n0612345671\n');
    const { folder, internal } = await regulatorWorkspace(workspace, list, SILENT, { pdf: false });
    expect(await share(folder)).toMatchObject({ kind: 'acm-response', folder });
    // Judgements stay inside the company.
    await expect(share(internal.folder)).rejects.toMatchObject({ code: 'INTERNAL' });
    await expect(sealWorkspaceFolder(workspace, internal.folder)).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(JSON.stringify([...(await textsIn(at(folder)))])).not.toMatch(/violation|verdict|overtreding/u);
    expect(await verifyFolder(at(folder), { key: publicKey })).toMatchObject({ verification: { isWhole: true } });
    const texts = await textsIn(at(folder));
    expect(texts.get('acm-response.json')).toContain('+31612345671');
    expect(tellingOf(numbers('612345672', '612345673', '612345674', '612345677', '612345678'), texts)).toEqual([]);
  });
});
