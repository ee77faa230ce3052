import { describe, expect, it } from 'vitest';
import type { Api, GapText } from '../../../cli/api.ts';
import type { LoadOutcome } from '../../../src/facts/load-outcome.ts';
import { UserError } from '../../../src/index.ts';
import type { Gap } from '../../../src/model/gaps.ts';
import type { ReplacedResults } from '../../../src/model/results-version.ts';
import { partOf } from './part-of.ts';
import { run, standIn } from './stand-in.ts';
import { INSPECTION } from './told-answers.ts';
import { outcome, RULE } from './told-results.ts';

describe('a command that cannot be understood', () => {
  it.each([
    ['rnu', "Unknown command 'rnu'.", 'Did you mean run?'],
    ['run --memry 2GB', "Unknown option '--memry'.", 'Did you mean --memory?'],
    ['run a b', "Too many arguments for 'run'", 'belaudit help'],
    ['run --memory lots', "Option '--memory <size>' argument 'lots' is invalid.", 'belaudit help'],
    ['run --memory 0GB', 'is invalid', 'belaudit help'],
    ['run --threads 0', "argument '0' is invalid.", 'belaudit help'],
    ['run --threads 1.5', 'is invalid', 'belaudit help'],
    ['run --fail-on evidence', 'Allowed choices are statute, code, never.', 'belaudit help'],
    ['report --language de', 'Allowed choices are nl, en.', 'belaudit help'],
    ['run --workspace', 'argument missing', 'belaudit help'],
    ['run a --workspace b', 'Two workspaces are named: a and b.', 'Name one of them.'],
  ])('%s', async (words, message, hint) => {
    const { api, calls } = standIn();
    const { code, out, err } = await run(words, api);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Error USAGE: ');
    expect(err).toContain(message);
    expect(err).toContain(hint);
    expect(calls).toEqual([]);
  });

  it('is told as JSON where that was asked', async () => {
    const { code, out, err } = await run('rnu --json');
    expect(code).toBe(2);
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual({
      error: { code: 'USAGE', message: "Unknown command 'rnu'.", hint: 'Did you mean run?', details: [] },
    });
  });

  it('may be no command at all: then there is help, and no success', async () => {
    const { code, out, err } = await run('');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Usage: belaudit <command> [options]');
  });
});

describe('help', () => {
  it.each([
    '--help',
    'help',
    'run --help',
    'help run',
    'init --help',
    'check --help',
    'load --help',
    'audit --help',
    'report --help',
    'rules --help',
    'demo --help',
  ])('%s is a result', async (words) => {
    const { code, out, err } = await run(words);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Exit codes:');
    expect(out).toContain('--workspace <dir>');
  });
  it('gives the version', async () => {
    expect(await run('--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });
});

describe('the workspace', () => {
  it.each([
    ['check', '.'],
    ['check audit', 'audit'],
    ['check --workspace audit', 'audit'],
    ['--workspace audit check', 'audit'],
    ['check audit --workspace audit', 'audit'],
  ])('of %s is %s', async (words, directory) => {
    const { api, calls } = standIn();
    expect((await run(words, api)).code).toBe(0);
    expect(calls).toContainEqual([
      'openWorkspace',
      directory,
      { today: '2026-07-10', formats: ['asterisk-cdr'], reading: true },
    ]);
  });
});

describe('init', () => {
  it('says what it made', async () => {
    const { api, calls } = standIn();
    const { code, out } = await run('init audit', api);
    expect(code).toBe(0);
    expect(calls).toEqual([['initWorkspace', 'audit', { today: '2026-07-10' }]]);
    expect(out).toBe(
      'There is a workspace in audit now:\n  belaudit.yaml\n  in/client/\n  in/alfa/\nChange belaudit.yaml, put your files in the folders, and run "belaudit check".\n',
    );
  });
});

describe('run', () => {
  it('passes its options on', async () => {
    const { api, calls } = standIn();
    const stop = new AbortController();
    await run('run --memory 2GB --threads 3 --language en', api, { signal: stop.signal });
    expect(calls.at(-1)).toEqual([
      'runWorkspace',
      {
        memoryLimit: '2GB',
        threads: 3,
        language: 'en',
        signal: stop.signal,
        environment: { BELAUDIT_BROWSER: '/browser', BELAUDIT_SETTINGS: '/nowhere/settings.json' },
      },
    ]);
  });

  it('judges anew though nothing is new, where that is asked', async () => {
    const { api, calls } = standIn({});
    await run('run --again', api);
    expect(calls.at(-1)).toEqual(['runWorkspace', expect.objectContaining({ again: true })]);
  });

  it('says so where nothing is new', async () => {
    const answer = { ...outcome(), unchanged: true as const };
    expect((await run('run', standIn({ runWorkspace: async () => answer }).api)).out).toMatch(
      /^Nothing is new: .* --again/u,
    );
  });

  it('says what changed since the results that were there, by rule and by reason', async () => {
    const none = { came: 0, went: 0, changed: 0 };
    const replaces: ReplacedResults = {
      ...{ number: 1, folder: '2026-06-01_2026-06-30.v1', run_id: 'abc', as_of: '2026-07-05' },
      changes: {
        ...{ came: 3, went: 28, changed: 1, findings: { before: 281, now: 256 } },
        rules: [
          { rule: 'called-after-objection', came: 3, went: 0, changed: 1, findings: { before: 9, now: 12 } },
          { rule: 'optout-not-offered', ...none, went: 28, findings: { before: 40, now: 12 } },
        ],
        reasons: [
          { reason: 'file-added', came: 3, went: 20, changed: 0 },
          { reason: 'configuration', came: 0, went: 8, changed: 1 },
        ],
        vendors: [],
        because: {
          ...{ files_added: [], files_removed: [], files_changed: [], configuration: true, rows_removed: false },
          ...{ rulebook: null, program: null, as_of: null, earlier_months: false, decisions: false },
        },
      },
    };
    const made = outcome();
    const told = async (version: ReplacedResults): Promise<string> => {
      const summary = { ...made.summary, version: { number: 2, replaces: version } };
      const answer = { ...made, summary, isNewVersion: true as const };
      return (await run('run', standIn({ runWorkspace: async () => answer }).api)).out.replaceAll(/\s+/gu, ' ');
    };
    const out = await told(replaces);
    expect(out).toContain(
      '281 → 256 findings since version 1, kept in reports/2026-06-01_2026-06-30.v1: 3 added, 28 gone, 1 changed.',
    );
    expect(out).toContain(
      'By rule: optout-not-offered 40 → 12 (28 gone); called-after-objection 9 → 12 (3 added, 1 changed).',
    );
    expect(out).toContain(
      'By reason: a new file: 3 added, 20 gone; changed configuration or mapping: 8 gone, 1 changed.',
    );
    expect(out).toContain('Each of them: reports/2026-06-01_2026-06-30/changes.csv');
    expect(await told({ ...replaces, changes: null })).toContain('so the changes are unknown');
  });

  it('says how many calls were changed after they were delivered, and how many findings went with it', async () => {
    const made = outcome();
    const findings = { lapsed: 1, weaker: 1, moved: 0 };
    const later = { changed_calls: 3, in_favour: 2, findings, vendors: [] };
    const answer = { ...made, summary: { ...made.summary, later_deliveries: later } };
    const { out } = await run('run', standIn({ runWorkspace: async () => answer }).api);
    expect(out).toContain('3 calls were changed by a later delivery, 2 in a way that is or may be better');
    expect(out).toContain('2 findings of an earlier delivery disappeared or became weaker: see reports/');
    expect((await run('run')).out).not.toContain('later delivery,');
  });

  it('says first that it is a draft, tells what blocks in full, and exits with 4', async () => {
    const made = outcome();
    const gap: GapText = {
      ...{ id: 'column:consents.form', vendors: [], what: 'The column form is missing.', where: 'in/consents.csv' },
      ...{
        weight: 'With it, 12 calls could be judged differently.',
        todo: 'Deliver it too.',
        standing: '',
        acceptance: '',
      },
      ...{ isBlocking: true, isAccepted: false, hangs: 'decides' },
    };
    const gaps: readonly GapText[] = [
      gap,
      ...Array.from({ length: 7 }, (_, place) => ({ ...gap, id: `result:X${place}`, isBlocking: false })),
      { ...gap, id: 'campaign:wind', isBlocking: false, isAccepted: true, standing: 'Accepted until 1 May 2027: old.' },
      { ...gap, id: 'column:calls.direction/alfa', isBlocking: false, hangs: 'rests' },
    ];
    const answer = { ...made, summary: { ...made.summary, status: 'draft' as const }, gaps };
    const api = (): Api => standIn({ runWorkspace: async () => answer }).api;
    const { code, out } = await run('run --fail-on statute', api());
    expect(code).toBe(4);
    expect(out).toContain('DRAFT: One gap is open that could change these results.');
    expect(out).toContain(
      'BLOCKS  column:consents.form\nThe column form is missing. (in/consents.csv) With it, 12 calls could be judged differently.\nDeliver it too.\n',
    );
    expect(out).toContain('\nresult:X4\n');
    expect(out).not.toContain('result:X5');
    expect(out).toContain('2 more: see gaps in reports/2026-06-01_2026-06-30/summary.json.');
    expect(out).toContain('campaign:wind: Accepted until 1 May 2027: old.');
    expect(out).toContain('One column is missing or empty and has a meaning for that');
    expect((await run('audit', standIn({ auditWorkspace: async () => answer }).api)).code).toBe(4);
  });

  it('tells how many rows are left out because they were removed', async () => {
    const { summary, ...made } = outcome();
    const files = summary.files.map((file) => ({ ...file, removed: 3 }));
    const answer = { ...made, summary: { ...summary, files } };
    const { out } = await run('run', standIn({ runWorkspace: async () => answer }).api);
    expect(out).toContain('3 were left out, because "belaudit forget" or "belaudit purge" removed them.\n');
  });

  it('names new files whose rows an earlier file replaces', async () => {
    const overtaken = [{ path: 'in/june corrected.csv', replacedBy: 'in/june.csv', rows: 2 }];
    const answer = { ...outcome(), load: partOf<LoadOutcome>({ overtaken }) };
    const { out } = await run('run', standIn({ runWorkspace: async () => answer }).api);
    expect(out).toContain('in/june corrected.csv: 2 rows do not count, although the file is new: in/june.csv,');
  });

  it('tells of one call and one objection in the singular', async () => {
    const { summary, ...made } = outcome();
    const totals = { ...summary.totals, violating_calls: 2, without_proof: 1 };
    const lost = { ...summary.lost_objections, rejected: 1, without_number: 0 };
    const answer = { ...made, summary: { ...summary, totals, lost_objections: lost } };
    const { out } = await run('run', standIn({ runWorkspace: async () => answer }).api);
    expect(out).toContain('1 is proven to have broken the law; 1 lacks the proof that it kept it.');
    expect(out).toContain('1 objection could not be used, so calls after it are not found. Correct it, and run again.');
  });

  it('ends with what it found, in words', async () => {
    const { code, out, err } = await run('run');
    expect(code).toBe(0);
    expect(err).toBe('Working\n');
    expect(out).toBe(`Voorbeeld Energie B.V.: calls of 2026-06-01 to 2026-06-30, judged as of 2026-07-10
Of 1,200 calls, 10 are proven to have broken the law; 2 lack the proof that they kept it. Who answers for how many: alfa 9, client 4.

verdict       calls  meaning
violation        12  broke the law, or nobody can show that it did not break it
breach            3  broke a code, an own norm, the privacy law or the contract
review            5  a person should look at it
attempt         380  never connected, and no finding
lawful          795  nothing against it
out-of-scope      5  no telemarketing: service, research, inbound, test

call centre  calls  conversations  proven violations  proof lacking  per 10,000  95% interval
alfa         1,200            800                 10              2       150.0  86.0 to 260.3

1,234 rows were read from one file; 17 were rejected: see reports/2026-06-01_2026-06-30/rejected.csv.
7 rows were replaced by a later row with the same id and other contents (calls 7); the replaced rows no longer count: see revised-row in reports/2026-06-01_2026-06-30/completeness.csv.
2 objections could not be used, so calls after them are not found. Correct them, and run again.
An objection made in an incoming call needs the caller’s number: if a column that is not read holds it, read it into caller_number. If one column holds the other party of both directions, name it for called_number and for caller_number.

Open
  reports/2026-06-01_2026-06-30/management.pdf
  reports/2026-06-01_2026-06-30/vendor-alfa.pdf
  reports/2026-06-01_2026-06-30/findings.html
  reports/2026-06-01_2026-06-30/findings.csv
  reports/2026-06-01_2026-06-30/rejected.csv
`);
  });

  it('states no rate of a draft in which nothing is proven', async () => {
    const { summary, ...rest } = outcome();
    const vendors = summary.vendors.map((vendor) => ({ ...vendor, without_proof: vendor.violating_calls }));
    const draft = { ...rest, summary: { ...summary, status: 'draft' as const, vendors } };
    const { out } = await run('run', standIn({ runWorkspace: async () => draft }).api);
    expect(out).not.toMatch(/150\.0|86\.0 to 260\.3/u);
  });

  it('states no rate of any call centre of a draft with an implausible outcome', async () => {
    const { summary, ...rest } = outcome();
    const gap: Gap = {
      ...{ id: 'outcome:beta', kind: 'outcome', form: 'violations', feed: null, column: null, subject: '' },
      ...{ vendors: ['beta'], files: [], file_count: 0, rows: 90, of: 100, unread: 0, weight: 'decides' },
      ...{ calls: 90, findings: 95, by_vendor: [], blocking: true, accepted: null },
    };
    const draft = { ...rest, summary: { ...summary, status: 'draft' as const, gaps: [gap] } };
    const { out } = await run('run', standIn({ runWorkspace: async () => draft }).api);
    expect(out).not.toMatch(/150\.0|86\.0 to 260\.3/u);
  });

  it('names files as they are found from where the user is', async () => {
    for (const words of ['run audit', 'run audit/', 'report --workspace audit', 'audit audit']) {
      const { out } = await run(words);
      expect(out).toContain('\n  audit/reports/2026-06-01_2026-06-30/management.pdf\n');
      expect(out).toContain('see audit/reports/2026-06-01_2026-06-30/rejected.csv.');
    }
  });

  it.each([
    [{ calls: 0, violating_calls: 0 }, 'No call of this period was loaded: nothing could be judged.'],
    [{ calls: 1, violating_calls: 0 }, 'Of one call, none was found to have broken the law.'],
    [{ fine_lapsed: 2 }, 'client 4. 2 can no longer be fined.'],
  ])('has a sentence for %j', async (totals, sentence) => {
    const { out } = await run('run', standIn({ runWorkspace: async () => outcome(totals) }).api);
    expect(out).toContain(sentence);
  });

  it('tells why there are no PDFs', async () => {
    const answer = { ...outcome(), browserNote: 'No browser was found: no PDFs were made.' };
    const { code, out } = await run('run', standIn({ runWorkspace: async () => answer }).api);
    expect([code, out]).toEqual([5, expect.stringContaining('No browser was found')]);
  });

  it('prints the whole outcome as JSON', async () => {
    const { out } = await run('run --json');
    expect(JSON.parse(out)).toEqual(outcome());
  });

  it.each([
    ['run', 0],
    ['run --fail-on never', 0],
    ['run --fail-on statute', 1],
    ['audit --fail-on code', 1],
  ])('%s exits with %i when calls broke the law', async (words, code) => {
    expect((await run(words)).code).toBe(code);
  });

  it('prints nothing but the result with --quiet', async () => {
    const { out, err } = await run('run --quiet');
    expect(err).toBe('');
    expect(out).toContain('broke the law');
  });
});

describe('what goes wrong', () => {
  const failing = (error: unknown): ReturnType<typeof standIn>['api'] =>
    standIn({ runWorkspace: () => Promise.reject(error) }).api;

  it('is told with every detail and what to do, and exits with 2', async () => {
    const error = new UserError('CONFIGURATION', 'There are 2 mistakes in belaudit.yaml.', 'Mend them.', [
      {
        file: 'belaudit.yaml',
        line: 12,
        key: 'vendors[0].id',
        found: '"x y"',
        expected: 'an id',
        message: 'This value cannot be used here.',
      },
      { file: 'in/alfa/a.csv', message: 'It is empty.' },
    ]);
    const { code, out, err } = await run('run', failing(error));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`Error CONFIGURATION: There are 2 mistakes in belaudit.yaml.
  belaudit.yaml:12: vendors[0].id: found "x y", expected an id. This value cannot be used here.
  in/alfa/a.csv: It is empty.
Mend them.
`);
  });

  it('is JSON on standard output with --json', async () => {
    const error = new UserError('NOT_LOADED', 'Nothing is loaded.', 'Load.', [{ message: 'x' }]);
    const { code, out } = await run('run --json', failing(error));
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({
      error: { code: 'NOT_LOADED', message: 'Nothing is loaded.', hint: 'Load.', details: [{ message: 'x' }] },
    });
  });

  it('exits with 3 where it is our fault, and shows no telephone number', async () => {
    const { code, err } = await run('run', failing(new TypeError('cannot convert 0612345678 to DATE\nmore')));
    expect(code).toBe(3);
    expect(err).toContain('Error FAULT: This should not have happened: TypeError: cannot convert •••678 to DATE');
    expect(err).not.toContain('345678');
    expect(err).not.toContain('more');
    expect((await run('run', failing('text'))).code).toBe(3);
  });

  it('exits with 130 where the user stopped it', async () => {
    expect((await run('run', failing(new UserError('INTERRUPTED', 'Stopped on request.', 'Again.')))).code).toBe(130);
    expect((await run('run', failing(AbortSignal.abort().reason))).code).toBe(130);
  });

  it('stops work that takes no signal at its next report', async () => {
    const stop = new AbortController();
    const { api } = standIn({
      checkWorkspace: async (_, progress) => {
        progress.stage('Looking');
        stop.abort();
        progress.advance(1);
        return { files: [], refused: [], waiting: [], notes: [], gaps: [] };
      },
    });
    expect((await run('check', api, { signal: stop.signal })).code).toBe(130);
  });

  it('begins on a line of its own after a line that was being redrawn', async () => {
    const { api } = standIn({
      runWorkspace: async (_, progress) => {
        progress.stage('Reading');
        throw new UserError('DISK_FULL', 'The disk is full.', '');
      },
    });
    const { err } = await run('run --no-color', api, { tty: true });
    expect(err).toMatch(/Reading\nError DISK_FULL: The disk is full\.\n$/u);
  });
});

/** A table of an inspected file, with nothing to tell. */
const TABLE = {
  ...{ path: 'june.xlsx#june', refusal: null, encoding: 'XLSX', delimiter: null, evidence: '', records: 1, broken: 0 },
  ...{ seemsHeadless: false, format: null, candidates: [], feed: null, span: null, oddities: [], remarks: [] },
};

const TRIED = {
  path: 'in/alfa/a.csv',
  feed: 'calls',
  vendor: 'alfa',
  format: 'mapped',
  rowsRead: 1234,
  accepted: 1200,
  rejected: 17,
  noRecord: 0,
  duplicate: 10,
  replaced: 7,
  removed: 0,
  repaired: 1,
  emptied: 6,
  remarks: [],
  acceptedShare: 97.2,
  worst: [],
  problems: [
    {
      kind: 'rejected',
      column: 'called_number',
      reason: 'number-masked',
      value: null,
      different: 1,
      rows: 17,
      lines: [3, 9, 12],
    },
    { kind: 'emptied', column: 'result', reason: 'unknown-value', value: 'Q7', different: 1, rows: 2, lines: [5] },
    { kind: 'emptied', column: 'result', reason: 'unknown-value', value: null, different: 3, rows: 4, lines: [8] },
    {
      kind: 'repaired',
      column: 'agent',
      reason: 'control-characters-removed',
      value: null,
      different: 1,
      rows: 1,
      lines: [4],
    },
  ],
} as const;

describe('inspect', () => {
  it('asks for what was typed, without a workspace', async () => {
    const { api, calls } = standIn();
    expect((await run('inspect june.csv --time-zone UTC --rows 100 --threads 2', api)).code).toBe(0);
    const [call] = calls;
    expect(call?.[0]).toBe('inspectFile');
    expect(call?.[1]).toBe('june.csv');
    expect(call?.[2]).toMatchObject({ today: '2026-07-10', timeZone: 'UTC', mostRows: 100, threads: 2 });
    expect(call?.[2]).not.toHaveProperty('feed');
    await run('inspect june.csv --feed objections', api);
    expect(calls[1]?.[2]).toMatchObject({ feed: 'objections' });
    expect(call?.[2]).not.toHaveProperty('workspace');
  });

  it('takes the workspace that is named', async () => {
    const { api, calls } = standIn();
    await run('inspect june.csv --workspace audit', api);
    expect(calls.map(([name]) => name)).toEqual(['openWorkspace', 'inspectFile']);
    expect(calls[1]?.[2]).toHaveProperty('workspace');
  });

  it.each(['0', '-1', 'all', '1.5'])('refuses --rows %s', async (rows) => {
    expect((await run(`inspect june.csv --rows=${rows}`)).code).toBe(2);
  });

  it('says what to do about a sheet that lacks columns, and days whose notation is to be chosen', async () => {
    const mistakes = [{ file: 'june.xlsx#notes', message: 'june.xlsx#notes: started_at is not in the file.' }];
    const days = { notation: null, alternatives: ['d-M-yyyy', 'M-d-yyyy'], because: 'Every day fits both.' };
    const column = { heading: 'Datum', guess: { column: 'started_at', because: '', isDoubtful: false }, days };
    const counts = { filled: 1, empty: 0, different: 1, shortest: 8, longest: 8, shapes: [], values: [] };
    const { api } = standIn({
      inspectFile: async () => ({
        ...INSPECTION,
        tables: [
          partOf({ ...TABLE, columns: [{ ...column, ...counts, showing: 'whole' as const, examples: [] as const }] }),
        ],
        mapping: 'sources: []\n',
        trial: { files: [], mistakes },
      }),
    });
    const { out } = await run('inspect june.xlsx', api);
    expect(out).toContain('If a sheet is no part of what the source reads, remove it from the file.');
    expect(out).toContain('Days in a notation that is still to be chosen under formats are not read');
  });

  it('prints what is told, so that nothing from the file steers the terminal', async () => {
    const { api } = standIn({
      inspectFile: async () => ({
        ...INSPECTION,
        file: '\u001B[2Jjune.csv',
        remarks: ['\u202Eremark'],
        mapping: 'sources:\n  - feed: calls\n    columns:\n      call_id: "\\u202e"\n',
        trial: { files: [TRIED], mistakes: [{ message: 'Not yet.' }] },
        questions: ['Which zone?'],
      }),
    });
    const { out } = await run('inspect june.csv', api);
    expect(out).toBe(`[2Jjune.csv: text, 1,234 bytes
Times without an offset are read in the zone Europe/Amsterdam.
remark

For belaudit.yaml: paste this, and check every comment
sources:
  - feed: calls
    columns:
      call_id: "\\u202e"

Trial load with it, into a temporary store
Cannot be loaded yet: Not yet.
As calls, 97.2% of its rows would be accepted.
in/alfa/a.csv: 1,200 of 1,234 rows would be accepted, 17 rejected, 10 duplicate, 7 replaced by a later row.
          rows  column         reason                      value     first lines
rejected    17  called_number  number-masked                         3 9 12
emptied      2  result         unknown-value               Q7        5
emptied      4  result         unknown-value               3 others  8
mended       1  agent          control-characters-removed            4

Questions for the sender
- Which zone?
`);
  });
});

describe('check and load', () => {
  it('lists the files that can be read', async () => {
    const { api } = standIn({
      checkWorkspace: async () =>
        partOf({
          files: [
            { path: 'in/alfa/a.csv', feed: 'calls', vendor: 'alfa', format: 'canonical', bytes: 12345, rows: null },
          ],
          refused: [],
          waiting: [],
          notes: ['No consents.'],
          gaps: [],
        }),
    });
    const { code, out } = await run('check', api);
    expect(code).toBe(0);
    expect(out).toBe(
      'feed   vendor  file           format      bytes\ncalls  alfa    in/alfa/a.csv  canonical  12,345\nNo consents.\nThe configuration is valid, and every file is readable.\n',
    );
  });

  it('is not right where a source accepts no row: the last line says so, and the exit code', async () => {
    const outcome = { files: [], waiting: [], notes: [], gaps: [] };
    const { api } = standIn({
      checkWorkspace: async () => ({ ...outcome, refused: [{ line: 62, feed: 'calls', files: 'in/alfa/*.csv' }] }),
    });
    const { code, out } = await run('check', api);
    expect(code).toBe(2);
    expect(out).toContain('belaudit.yaml:62: calls, in/alfa/*.csv');
    expect(out.trim().split('\n').at(-1)).toMatch(/^Not right: the rows of one source would all be rejected\./u);
    expect(out).not.toContain('is right');
  });

  it('lists what is still to be done in a workspace without files, and finds nothing wrong with it', async () => {
    const outcome = { files: [], refused: [], notes: [], gaps: [] };
    const { api } = standIn({
      checkWorkspace: async () => ({ ...outcome, waiting: [{ line: 62, feed: 'calls', files: 'in/alfa/*.csv' }] }),
    });
    const { code, out } = await run('check', api);
    expect(code).toBe(0);
    expect(out).toContain('    belaudit.yaml:62: calls, in/alfa/*.csv');
    expect(out).not.toContain('is right');
  });

  it('tells what it means that objections are rejected, and which rows were removed before', async () => {
    const [problem] = TRIED.problems;
    const rows = {
      ...{ ...TRIED, path: 'in/client/objections.csv', feed: 'objections', vendor: null, rejected: 2, removed: 3 },
      problems: [{ ...problem, column: 'objection_id', reason: 'reserved-id', value: 'call:alfa/A-1' }],
    };
    const file = { path: rows.path, feed: 'objections', vendor: null, format: 'mapped', bytes: 12_345, rows };
    const outcome = { files: [file], notes: [], refused: [], waiting: [], gaps: [] };
    const { out } = await run('check', standIn({ checkWorkspace: async () => partOf(outcome) }).api);
    expect(out).toContain('3 left out, because they were removed before.\n');
    expect(out).toContain('2 objections are rejected: calls after them are not found.');
    expect(out).toContain('Give an objection an id that does not begin with call: (reserved');
  });

  it('tells how to show which of two numbers was called', async () => {
    const [problem] = TRIED.problems;
    const rows = {
      ...TRIED,
      problems: [{ ...problem, kind: 'rejected' as const, column: null, reason: 'customer-unclear' }],
    };
    const file = { path: rows.path, feed: 'calls', vendor: 'alfa', format: 'five9', bytes: 12_345, rows };
    const outcome = { files: [file], notes: [], refused: [], waiting: [], gaps: [] };
    const { out } = await run('check', standIn({ checkWorkspace: async () => partOf(outcome) }).api);
    expect(out.replaceAll(/\s+/gu, ' ')).toContain('Name the numbers that the calls are made from in the feed numbers');
  });

  it('tells what would become of the rows, with reasons and first lines', async () => {
    const { api, calls } = standIn({
      checkWorkspace: async (_, __, options) => {
        calls.push(['checkWorkspace', options]);
        return partOf({
          files: [
            {
              path: 'in/alfa/a.csv',
              feed: 'calls',
              vendor: 'alfa',
              format: 'mapped',
              bytes: 12345,
              rows: TRIED,
            },
          ],
          notes: [],
          refused: [],
          waiting: [],
          gaps: [],
        });
      },
    });
    const { out } = await run('check --threads 2', api);
    expect(out).toContain(
      'in/alfa/a.csv: 1,200 of 1,234 rows would be accepted, 17 rejected, 10 duplicate, 7 replaced by a later row.\n',
    );
    expect(out).toMatch(/^rejected +17 +called_number +number-masked +3 9 12$/mu);
    expect(out).toMatch(/^emptied +2 +result +unknown-value +Q7 +5$/mu);
    expect(out).toMatch(/^emptied +4 +result +unknown-value +3 others +8$/mu);
    expect(out).toMatch(/^mended +1 +agent +control-characters-removed +4$/mu);
    expect(calls).toEqual(
      expect.arrayContaining([['checkWorkspace', expect.objectContaining({ quick: false, threads: 2 })]]),
    );
    await run('check --quick', api);
    expect(calls.at(-1)).toEqual(['checkWorkspace', expect.objectContaining({ quick: true })]);
  });

  it('has several processes read the files where that is asked', async () => {
    const { api, calls } = standIn({});
    expect((await run('load --processes 3', api)).code).toBe(0);
    expect(calls.at(-1)).toEqual(['loadWorkspace', expect.objectContaining({ processes: 3 })]);
  });

  it('accounts for every row', async () => {
    const file = {
      path: 'in/a.csv',
      feed: 'calls',
      rowsRead: 1234,
      accepted: 1200,
      rejected: 17,
      duplicate: 10,
      replaced: 7,
      removed: 0,
      isNew: true,
      remarks: ['Two columns were not used.'],
    };
    const { api } = standIn({
      loadWorkspace: async () => partOf({ files: [file], remarks: ['in/b.csv is gone.'], unchanged: false }),
    });
    const { out } = await run('load', api);
    expect(out).toBe(`file      feed        rows read  accepted  rejected  duplicate  replaced
in/a.csv  calls  new      1,234     1,200        17         10         7
in/a.csv: Two columns were not used.
in/b.csv is gone.
17 rows were rejected; "belaudit run" lists them with their reasons.
`);
    expect((await run('load')).out).toContain('Nothing was new.\nNo row was rejected.\n');
  });

  it('says whose calls other calls with the same ids replaced, and what to do', async () => {
    const pair = { path: 'in/a.csv', replacedBy: 'in/b.csv', calls: 1200 };
    const lostCalls = [pair, { ...pair, replacedBy: 'in/a.csv', calls: 1 }];
    const { api } = standIn({
      loadWorkspace: async () => partOf({ files: [], remarks: [], unchanged: false, lostCalls }),
    });
    const { out } = await run('load', api);
    expect(out).toContain(
      'in/a.csv: 1,200 calls were replaced by later rows of in/b.csv with the same call_id but another number and another time: probably other calls. The earlier calls are not judged.\n' +
        'in/a.csv: 1 call was replaced by a later row of the same file with the same call_id but another number and another time: probably another call. The earlier call is not judged.\n',
    );
    expect(out).toContain('Use as call_id a column whose values never return.');
  });

  it('does not take a row of totals for a lost objection', async () => {
    const loaded = async (rejected: number): Promise<string> => {
      const file = {
        path: 'in/o.csv',
        feed: 'objections',
        rowsRead: 9,
        rejected,
        noRecord: 1,
        accepted: 6,
        removed: 0,
      };
      const files = [{ ...file, duplicate: 0, replaced: 0, isNew: true, remarks: [] }];
      const { api } = standIn({ loadWorkspace: async () => partOf({ files, remarks: [], unchanged: false }) });
      return (await run('load', api)).out;
    };
    expect(await loaded(3)).toContain('in/o.csv: 2 objections are rejected');
    expect(await loaded(1)).not.toContain('objection is rejected');
  });
});

describe('rules', () => {
  it('are listed', async () => {
    expect((await run('rules')).out).toContain(
      'called-after-objection  statute  2009-10-01  Called after an objection',
    );
    expect((await run('rules --language nl')).out).toContain('Gebeld na verzet');
    expect(JSON.parse((await run('rules --json')).out)).toEqual([RULE]);
  });

  it('are explained with their law and dates', async () => {
    const { code, out } = await run('rules called-after-objection --language nl');
    expect(code).toBe(0);
    expect(out).toContain(
      'Recht, naar datum\nvanaf 2009-10-01: statute\n  Telecommunicatiewet, art. 11.7 (tekst nagezien)\n  https://wetten.overheid.nl/x\nvanaf 2030-01-01: niet meer van kracht\n',
    );
  });

  it('are proposed where there is none of that name', async () => {
    const { code, err } = await run('rules objection-after-call');
    expect(code).toBe(2);
    expect(err).toContain(
      'Error UNKNOWN_RULE: There is no rule objection-after-call.\nDid you mean called-after-objection?',
    );
    expect((await run('rules nonsense')).err).toContain('See "belaudit rules"');
  });
});

describe('demo', () => {
  it('shows that what was planted was found', async () => {
    const { api, calls } = standIn();
    const { code, out } = await run('demo', api);
    expect(code).toBe(0);
    expect(calls[0]).toEqual(['demoWorkspace', 'belaudit-demo']);
    expect(out).toContain(
      'rule                    planted  found  missed  extra\ncalled-after-objection        1      1       0      0\n',
    );
    expect(out).toContain('Everything that was planted was found, and nothing else.');
    expect(out).toContain('  belaudit-demo/reports/2026-06-01_2026-06-30/management.pdf\n');
  });

  it.each([
    ['missed', []],
    ['put in place of another', [{ rule: RULE.id, vendor: 'alfa', call_id: '2' }]],
    [
      'invented',
      [
        { rule: RULE.id, vendor: 'alfa', call_id: '1' },
        { rule: 'outside-contract', vendor: 'alfa', call_id: '1' },
      ],
    ],
  ])('fails when a finding is %s', async (_, found) => {
    const { api } = standIn({ readFindings: async () => partOf(found) });
    const { code, out } = await run('demo x', api);
    expect(code).toBe(3);
    expect(out).toContain('differ from what was planted');
  });

  it('fails when nothing was planted: a comparison of nothing proves nothing', async () => {
    const { api } = standIn({ demoWorkspace: async () => partOf({ rules: [] }), readFindings: async () => [] });
    expect((await run('demo', api)).code).toBe(3);
  });
});

describe('explain', () => {
  it('asks for the call of that vendor, and tells what it is told', async () => {
    const { api, calls } = standIn();
    const { code, out } = await run('explain alfa A-1 --workspace dir --language en', api);
    expect(code).toBe(0);
    expect(calls).toContainEqual(['explainCall', 'alfa', 'A-1', expect.objectContaining({ language: 'en' })]);
    expect(out).toContain('Call A-1');
    expect(out).toContain('It was lawful.');
  });

  it('gives the explanation itself as JSON', async () => {
    const { out } = await run('explain alfa A-1 --json');
    expect(JSON.parse(out)).toEqual({ call: { call_id: 'A-1' } });
  });

  it('needs a vendor and a call', async () => {
    expect((await run('explain alfa')).code).toBe(2);
  });
});

describe('extensions', () => {
  it('are put in force for a command that names one, after the settings of the user were asked', async () => {
    const { api, calls } = standIn();
    await run('rules --extension acme', api);
    expect(calls).toEqual([
      ['trustedExtensions', '/nowhere/settings.json', ['acme']],
      ['useExtensions', []],
    ]);
  });

  it('are not looked for where nobody names one and there are no settings', async () => {
    const { api, calls } = standIn();
    await run('rules', api);
    expect(calls).toEqual([]);
  });

  it('are trusted after a yes alone', async () => {
    const { api, calls } = standIn();
    expect(await run('trust acme', api)).toMatchObject({ code: 2 });
    expect(await run('trust acme', api, { answer: 'n' })).toMatchObject({ code: 2 });
    expect(calls.filter(([name]) => name === 'trustExtension')).toEqual([]);
    const { code, err } = await run('trust acme --always', api, { answer: 'y' });
    expect([code, err]).toEqual([0, expect.stringContaining('own-rule')]);
    expect(calls).toContainEqual(['trustExtension', '/nowhere/settings.json', '/own/acme', true]);
  });

  it('lose the trust that they had', async () => {
    const { api, calls } = standIn();
    await run('trust acme --remove', api);
    expect(calls).toEqual([['distrustExtension', '/nowhere/settings.json', 'acme']]);
  });
});

it('tells what it is made of as JSON', async () => {
  const { code, out } = await run('--version --json');
  expect([code, JSON.parse(out)]).toEqual([
    0,
    { program: expect.any(String), rulebook: 'nl-9', duckdb: 'v9.9.9', node: '99.0.0' },
  ]);
});
