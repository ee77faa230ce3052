import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { forgetWorkspace } from '../../../src/jobs/removal.ts';
import { type ScreenOutcome, type ScreenRequest, screenWithPack, screenWorkspace } from '../../../src/jobs/screen.ts';
import { keysOfWorkspace } from '../../../src/jobs/seal.ts';
import { shareFolder } from '../../../src/jobs/share.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { contentsOf, writeFiles } from '../../end-to-end/workspaces.ts';
import { CONFIGURATION, FILES, LIST } from './screen-workspace.ts';

const scratch = mkdtempSync(join(tmpdir(), 'belaudit-screen-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const AT = '2026-12-01T10:00';
let workspace: Workspace;
let list: string;
let screened: ScreenOutcome;

const ask = (changes: Partial<ScreenRequest> = {}): ScreenRequest => ({
  ...{ list, vendor: 'alfa', campaign: 'zon', at: AT },
  ...changes,
});

function rowsIn(folder: string, name: string): readonly string[] {
  return readFileSync(join(folder, `${name}.csv`), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
}

const rowsOf = ({ folder }: ScreenOutcome, name: string): readonly string[] =>
  rowsIn(join(workspace.directory, folder), name);

beforeAll(async () => {
  const directory = writeFiles(join(scratch, 'audit'), FILES);
  list = join(writeFiles(join(scratch, 'lists'), { 'bellijst 0612345678.csv': LIST }), 'bellijst 0612345678.csv');
  workspace = openWorkspace(directory, { today: '2026-11-25' });
  await loadWorkspace(workspace, SILENT);
  screened = await screenWorkspace(workspace, ask(), SILENT, { pdf: false });
}, 120_000);

describe('a screened list', () => {
  it('says who may be called, and until when', () => {
    expect(rowsOf(screened, 'allowed')).toEqual([
      '+31612340001,2,2026-12-31,consent-expires,',
      '+31612340005,6,2027-03-31,contract-ends,6|7',
      '+31612340006,7,2027-03-31,contract-ends,6|7',
      '+31612340007,8,2027-02-15,first-call-term,',
      '+31612340008,9,2027-03-31,contract-ends,',
    ]);
  });

  it('says who must not be called, with rule, reason and record', () => {
    expect(rowsOf(screened, 'not-allowed')).toEqual([
      '+31612340002,3,violation,called-after-objection,statute,proven,objection,objection-open-over-28-days,consent,O-geheim,T2,',
      '+31612340004,5,violation,no-legal-basis,statute,not-demonstrable,no-record,,none,,,',
    ]);
  });

  it('says of both numbers of a person who asked once that only one call is covered', async () => {
    const alone = join(writeFiles(join(scratch, 'one-of-two'), { 'one.csv': '0612340005\n0612340008\n' }), 'one.csv');
    const one = await screenWorkspace(workspace, ask({ list: alone }), SILENT, { pdf: false });
    expect(screened.screening.figures.for_one_call).toBe(2);
    expect(one.screening.figures.for_one_call).toBe(0);
  });

  it('separates numbers that cannot be shown to be allowed, with the day of a withdrawal that is loaded already', () => {
    expect(rowsOf(screened, 'not-shown')).toEqual([
      '+31612340003,4,review,consent-without-proof,evidence,not-demonstrable,,,consent,,T3,,2027-01-15,consent-withdrawn,',
    ]);
  });

  it('names every row that is no telephone number, and its figures add up', () => {
    expect(rowsOf(screened, 'not-read')).toEqual([
      '10,0612340001,repeated,2',
      '11,06-1234xxxx,number-masked,',
      '12,,number-missing,',
      `13,'=cmd,formula,`,
    ]);
    expect(screened.screening.figures).toEqual({
      ...{ rows: 12, unread: 3, repeated: 1, numbers: 8 },
      ...{
        may_call: 5,
        must_not_call: 2,
        must_not_call_without_proof: 1,
        cannot_be_shown: 1,
        to_call: 5,
        for_one_call: 2,
      },
    });
    expect(screened.screening.unread.map(({ reason }) => reason)).toEqual([
      'formula',
      'number-masked',
      'number-missing',
    ]);
    expect(rowsOf(screened, 'numbers')).toHaveLength(8);
  });

  it('names what cannot be known beforehand', () => {
    expect(screened.screening.not_looked_at).toEqual({
      said_in_call: [
        'ai-voice-not-disclosed',
        'identity-not-stated',
        'optout-not-offered',
        'optout-offer-not-recorded',
      ],
      not_in_pack: [],
    });
  });

  it('has a folder of its own, whose name and JSON contain no number', () => {
    expect(screened.folder).toMatch(/^reports\/screen-alfa-zon-2026-12-01t1000-bellijst/u);
    expect(screened.folder).not.toMatch(/\d{6}/u);
    expect(screened.files).toEqual([
      ...['allowed.csv', 'not-allowed.csv', 'not-read.csv', 'not-shown.csv', 'numbers.csv'],
      ...['screening.csv', 'screening.json'],
    ]);
    expect(readFileSync(join(workspace.directory, screened.folder, 'screening.json'), 'utf8')).not.toMatch(/316\d{8}/u);
  });

  it('includes numbers that cannot be shown to be allowed on request, and says so', async () => {
    const all = await screenWorkspace(workspace, ask(), SILENT, { pdf: false, withUnshown: true });
    expect(rowsOf(all, 'allowed').map((row) => row.slice(0, 14))).toContain('+31612340003,4');
    expect(rowsOf(all, 'not-shown')).toHaveLength(1);
    expect(all.screening).toMatchObject({ with_unshown: true, figures: { to_call: 6, cannot_be_shown: 1 } });
  });

  it('is the same in every byte when made again', async () => {
    const folder = join(workspace.directory, screened.folder);
    const again = await screenWorkspace(workspace, ask(), SILENT, { pdf: false });
    const bytes = contentsOf(folder);
    expect(await screenWorkspace(workspace, ask(), SILENT, { pdf: false })).toEqual(again);
    expect(contentsOf(folder)).toEqual(bytes);
  });

  it('knows Sunday, the day after the consent, and the end of the contract', async () => {
    const answers = async (at: string): Promise<unknown> =>
      (await screenWorkspace(workspace, ask({ at }), SILENT, { pdf: false })).screening.figures;
    expect(await answers('2026-12-06T10:00')).toMatchObject({ may_call: 3 });
    expect(await answers('2026-12-31T10:00')).toMatchObject({ may_call: 5 });
    expect(await answers('2027-01-04T10:00')).toMatchObject({ may_call: 4 });
    expect(await answers('2027-04-01T10:00')).toMatchObject({ may_call: 0 });
  });

  it('can be loaded as a feed, with the moment of its hand-over', async () => {
    const source = `  - { feed: screenings, files: in/client/screening.csv, constants: { delivered_at: "2026-11-30T16:00" } }\n`;
    const directory = writeFiles(join(scratch, 'later'), {
      ...FILES,
      'belaudit.yaml': `${CONFIGURATION}${source}`,
      'in/client/screening.csv': readFileSync(join(workspace.directory, screened.folder, 'screening.csv')),
    });
    const loaded = await loadWorkspace(openWorkspace(directory, { today: '2026-11-25' }), SILENT);
    expect(loaded.files.find(({ feed }) => feed === 'screenings')).toMatchObject({
      ...{ rowsRead: 8, accepted: 8, rejected: 0, remarks: [] },
    });
  });
});

describe('a list under limits of the company’s own', () => {
  it('leaves out whom somebody dialled too often or who refused, and counts no planned call', async () => {
    const limits = 'policy: { contact_limits: { per_day: 1, days_after_refusal: 30 } }\nvendors:';
    const source = '  - { feed: calls, vendor: alfa, files: in/alfa/calls.csv }\n';
    const directory = writeFiles(join(scratch, 'limits'), {
      ...FILES,
      'belaudit.yaml': `${CONFIGURATION.replace('vendors:', limits)}${source}`,
      'in/alfa/calls.csv': `call_id,started_at,called_number,result,talk_seconds,campaign
A-1,2026-12-01T09:00:00,+31612340001,no-answer,0,zon
A-2,2026-11-20T09:00:00,+31612340007,refused,60,zon
A-3,2026-11-30T09:00:00,+31612340008,no-answer,0,zon
`,
    });
    const limited = openWorkspace(directory, { today: '2026-11-25' });
    await loadWorkspace(limited, SILENT);
    const { folder } = await screenWorkspace(limited, ask(), SILENT, { pdf: false });
    const rows = rowsIn(join(directory, folder), 'not-allowed').map((row) => row.split(',').slice(0, 7).join(' '));
    expect(rows.filter((row) => row.includes('own-contact-limit'))).toEqual([
      '+31612340001 2 breach own-contact-limit policy proven per-day',
      '+31612340007 8 breach own-contact-limit policy proven after-refusal',
    ]);
    // Two numbers of one person may both be called first.
    expect(rowsIn(join(directory, folder), 'allowed').map((row) => row.slice(0, 14))).toEqual([
      ...['+31612340005,6', '+31612340006,7', '+31612340008,9'],
    ]);
  });
});

describe('a list in the years of the register', () => {
  it('may be called until the last day on which the compared list is used, if it was compared to the end', async () => {
    const directory = writeFiles(join(scratch, 'register'), {
      ...FILES,
      'belaudit.yaml': `${CONFIGURATION}  - { feed: scrubs, files: in/client/scrubs.csv }\n`,
      'in/client/scrubs.csv': `vendor,register_date,used_from,used_to,complete
beta,2021-05-20,,2021-06-10,
beta,2021-05-28,,,no
beta,2021-05-29,2021-06-05,,
`,
    });
    const early = openWorkspace(directory, { today: '2026-11-25' });
    await loadWorkspace(early, SILENT);
    const at = { vendor: 'beta', campaign: 'bijzonder', at: '2021-06-01T10:00' };
    const { folder } = await screenWorkspace(early, ask(at), SILENT, { pdf: false });
    expect(rowsIn(join(directory, folder), 'allowed')[0]).toBe('+31612340001,2,2021-06-10,scrub-lapses,');
  });
});

describe('a list or a question that cannot be answered', () => {
  const refused = async (
    text: string | null,
    changes: Partial<ScreenRequest> = {},
    column?: string,
  ): Promise<readonly [code: string, message: string]> => {
    const path = text === null ? list : join(writeFiles(join(scratch, 'bad'), { 'bad.csv': text }), 'bad.csv');
    const before = contentsOf(workspace.reportsDirectory);
    const options = { pdf: false, ...(column === undefined ? {} : { column }) };
    const error = await screenWorkspace(workspace, ask({ list: path, ...changes }), SILENT, options).catch(
      (thrown: { code: string; details: readonly { message?: string }[] }) => thrown,
    );
    expect(contentsOf(workspace.reportsDirectory)).toEqual(before);
    return 'code' in error ? [error.code, error.details[0]?.message ?? ''] : ['taken', ''];
  };

  it.each<[what: string, text: string | null, changes: Partial<ScreenRequest>, code: string]>([
    ['an unknown call centre', null, { vendor: 'gamma' }, 'UNKNOWN_VENDOR'],
    ['an unknown campaign', null, { campaign: 'wind' }, 'UNKNOWN_CAMPAIGN'],
    ['a moment that spring skips', null, { at: '2027-03-28T02:30' }, 'SCREENING_MOMENT'],
    ['a moment that autumn repeats', null, { at: '2026-10-25T02:30' }, 'SCREENING_MOMENT'],
    ['a list that is not there', null, { list: '/nowhere/list.csv' }, 'FILE_NOT_FOUND'],
    ['a list of a heading alone', 'Telefoon\n', {}, 'NO_NUMBERS'],
    ['two columns of numbers', 'a,b\n0612340001,0612340002\n', {}, 'COLUMN_MISSING'],
    ['no bytes', '', {}, 'FILE_EMPTY'],
    ['masked numbers alone', 'Telefoon\n06******01\n06-1234xxxx\n', {}, 'NO_NUMBERS'],
    ['no numbers', 'Telefoon\ngeen\n', {}, 'NO_NUMBERS'],
  ])('is refused, and nothing is written: %s', async (_what, text, changes, code) => {
    expect((await refused(text, changes))[0]).toBe(code);
  });

  it('is refused as a workbook that cannot be opened, not for its columns', async () => {
    const path = join(writeFiles(join(scratch, 'damaged'), { 'list.xlsx': 'PK, en meer\nvan; alles\n' }), 'list.xlsx');
    expect((await refused(null, { list: path }))[0]).toBe('FILE_UNREADABLE');
  });

  it('says that its numbers are masked', async () => {
    expect(await refused('Telefoon\n06******01\n')).toEqual(['NO_NUMBERS', 'every number is masked']);
    expect(await refused('Telefoon\n06******01\ngeen\n')).toEqual(['NO_NUMBERS', 'no number is readable']);
  });

  it('is refused if it lacks the named column', async () => {
    expect(await refused('a,b\n0612340001,0612340002\n', {}, 'c')).toEqual(['COLUMN_MISSING', expect.any(String)]);
  });
});

describe('a list without headings', () => {
  it('loses no row, even if the first number is masked', async () => {
    const path = join(
      writeFiles(join(scratch, 'plain'), { 'plain.txt': '06-1234xxxx\n0612340001\n0612340002\n' }),
      'plain.txt',
    );
    const { screening } = await screenWorkspace(workspace, ask({ list: path }), SILENT, { pdf: false });
    expect(screening).toMatchObject({ list: { column: null }, figures: { rows: 3, unread: 1, numbers: 2 } });
  });
});

describe('the self-check of a call centre', () => {
  let pack: string;
  beforeAll(async () => {
    await keysOfWorkspace(workspace);
    const shared = await shareFolder(workspace, 'alfa', SILENT, { selfCheck: true });
    expect(shared).toMatchObject({ kind: 'self-check', folder: 'reports/share-alfa-self-check' });
    pack = join(workspace.directory, shared.folder);
  }, 60_000);

  const screen = async (changes: object = {}): Promise<ScreenOutcome> =>
    await screenWithPack({ list, campaign: 'zon', at: AT, pack, target: scratch, ...changes }, SILENT, { pdf: false });

  it('contains the stops that were handed to it and still apply, and its own terms', () => {
    expect(rowsIn(pack, 'stops').map((row) => row.split(',').slice(0, 2))).toEqual([
      ['+31612340002', 'voorbeeld'],
      ['+31612340010', 'voorbeeld'],
    ]);
    const told = JSON.parse(readFileSync(join(pack, 'self-check.json'), 'utf8')) as Record<string, unknown>;
    expect(told).toMatchObject({
      entities: [{ id: 'voorbeeld', brands: ['groen'] }],
      vendor: { id: 'alfa', campaigns: ['zon'], contracts: [{ from: '2026-01-01', to: '2027-03-31' }] },
      campaigns: [{ id: 'zon', product: 'solar' }],
      stops: 2,
    });
  });

  it('contains nothing else: no person, record, other number, company, brand or call centre', () => {
    const texts = readdirSync(pack).map((name) => readFileSync(join(pack, name), 'utf8'));
    const numbers = new Set(texts.flatMap((text) => text.match(/\+?316\d{8}/gu) ?? []));
    expect([...numbers].sort()).toEqual(['+31612340002', '+31612340010']);
    for (const secret of ['geheim', 'Zuster', 'zus', 'beta', 'Beta', 'bijzonder', 'P1', 'T1', 'O-', 'form-', 'B-1'])
      expect(texts.filter((text) => text.includes(secret))).toEqual([]);
  });

  it('screens with that alone, and says what it could not check', async () => {
    const { screening, folder } = await screen();
    expect(screening).toMatchObject({ with: 'self-check', figures: { numbers: 8, may_call: 7, must_not_call: 1 } });
    expect(screening.not_looked_at.not_in_pack).toContain('no-legal-basis');
    expect(screening.not_looked_at.not_in_pack).not.toContain('called-after-objection');
    const [name] = readdirSync(scratch).filter((entry) => entry.startsWith('screen-'));
    expect(folder.endsWith(name ?? '-')).toBe(true);
    expect(rowsIn(join(scratch, name ?? ''), 'not-allowed')).toEqual([
      expect.stringMatching(/^\+31612340002,3,violation,called-after-objection,statute,proven,objection,/u),
    ]);
    expect(readdirSync(scratch).filter((entry) => entry.startsWith('.'))).toEqual([]);
  });

  it('refuses another call centre’s pack, a changed pack, and anything else', async () => {
    await expect(screen({ vendor: 'beta' })).rejects.toMatchObject({ code: 'SELF_CHECK_PACK' });
    await expect(screen({ campaign: 'bijzonder' })).rejects.toMatchObject({ code: 'UNKNOWN_CAMPAIGN' });
    await expect(screen({ pack: scratch })).rejects.toMatchObject({
      code: 'SELF_CHECK_PACK',
      details: [{ file: 'self-check.json', message: 'is missing' }],
    });
    const changed = join(scratch, 'changed-pack');
    mkdirSync(changed);
    for (const name of readdirSync(pack)) writeFileSync(join(changed, name), readFileSync(join(pack, name)));
    writeFileSync(join(changed, 'stops.csv'), 'number,entity,delivered_at,delivered_day\n');
    await expect(screen({ pack: changed })).rejects.toMatchObject({ code: 'SELF_CHECK_PACK' });
    await expect(screen({ target: join(scratch, 'nowhere') })).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    expect(existsSync(join(scratch, 'nowhere'))).toBe(false);
  });

  it('refuses a pack whose list of files was rewritten too, if the company’s key is given', async () => {
    const key = (await keysOfWorkspace(workspace)).publicKey;
    const rewritten = join(scratch, 'rewritten-pack');
    mkdirSync(rewritten);
    for (const name of readdirSync(pack)) writeFileSync(join(rewritten, name), readFileSync(join(pack, name)));
    const sha256 = (name: string): string =>
      createHash('sha256')
        .update(readFileSync(join(rewritten, name)))
        .digest('hex');
    const [before, list256] = [sha256('stops.csv'), readFileSync(join(rewritten, 'SHA256SUMS'), 'utf8')];
    writeFileSync(join(rewritten, 'stops.csv'), 'number,entity,delivered_at,delivered_day\n');
    writeFileSync(join(rewritten, 'SHA256SUMS'), list256.replace(before, sha256('stops.csv')));
    const given = { key: join(workspace.directory, key) };
    await expect(screen({ pack: rewritten, ...given })).rejects.toMatchObject({ code: 'SELF_CHECK_PACK' });
    expect((await screen(given)).screening.with).toBe('self-check');
  });

  /** A copy of the pack with stops that nobody sealed. */
  const withStops = (name: string, stops: string, list256: (text: string, digest: string) => string): string => {
    const folder = join(scratch, name);
    mkdirSync(folder);
    for (const file of readdirSync(pack)) writeFileSync(join(folder, file), readFileSync(join(pack, file)));
    writeFileSync(join(folder, 'stops.csv'), stops);
    const sums = join(folder, 'SHA256SUMS');
    const digest = createHash('sha256').update(stops).digest('hex');
    writeFileSync(sums, list256(readFileSync(sums, 'utf8'), digest));
    return folder;
  };

  it('refuses stops that are not in the sealed list', async () => {
    const unlisted = withStops('unlisted-pack', 'number,entity,delivered_at,delivered_day\n', (text) =>
      text.replace(/^.*stops\.csv\n/mu, ''),
    );
    await expect(screen({ pack: unlisted })).rejects.toMatchObject({
      code: 'SELF_CHECK_PACK',
      details: [{ file: 'stops.csv', message: 'is not in the list of sealed files' }],
    });
  });

  it('refuses stops that cannot be read, and leaves nothing behind', async () => {
    const before = readdirSync(scratch).length;
    const unread = withStops('unread-pack', 'number,entity\nsecret,voorbeeld\n', (text, digest) =>
      text.replace(/^.*(?= {2}stops\.csv$)/mu, digest),
    );
    await expect(screen({ pack: unread })).rejects.toMatchObject({
      code: 'SELF_CHECK_PACK',
      details: [{ file: 'stops.csv', message: 'cannot be read' }],
    });
    expect(readdirSync(scratch)).toHaveLength(before + 1);
  });

  it('gives the call centre advice that needs no belaudit.yaml', async () => {
    await expect(screen({ campaign: 'bijzonder' })).rejects.toMatchObject({
      hint: expect.stringMatching(/^Give the id of a campaign that the pack names\./u),
    });
    await expect(screen({ pack: join(scratch, 'pack.zip.age') })).rejects.toMatchObject({
      code: 'FILE_NOT_FOUND',
      hint: expect.stringContaining('the folder of the self-check'),
    });
  });

  it('is made for call centres alone', async () => {
    await expect(shareFolder(workspace, 'gamma', SILENT, { selfCheck: true })).rejects.toMatchObject({
      code: 'UNKNOWN_VENDOR',
    });
  });
});

describe('a removed person', () => {
  it('is no longer in any screened list or self-check: these are deleted whole, and others stay', async () => {
    const forgotten = await forgetWorkspace(workspace, SILENT, { number: '0612340010', askedOn: '2026-11-24' });
    expect(forgotten.proof.reports.map(({ folder }) => folder)).toEqual(['share-alfa-self-check']);
    await forgetWorkspace(workspace, SILENT, { number: '0612340007', askedOn: '2026-11-24' });
    const left = Object.keys(contentsOf(workspace.reportsDirectory)).filter((path) => path.endsWith('.csv'));
    for (const path of left)
      expect(readFileSync(join(workspace.reportsDirectory, path), 'utf8'), path).not.toContain('612340007');
    expect(left.some((path) => path.includes('plain/allowed.csv'))).toBe(true);
  });
});
