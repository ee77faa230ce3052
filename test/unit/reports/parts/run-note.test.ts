import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  asHtml,
  asMarkdown,
  failureNote,
  lacksDeliveries,
  type NotedLoad,
  type NotedRun,
  runNote,
} from '../../../../reports/parts/run-note/run-note.ts';
import { UserError } from '../../../../src/index.ts';
import { notePath, writeFailureNote, writeRunNote } from '../../../../src/jobs/run-note.ts';
import type { GapText } from '../../../../src/model/gaps.ts';
import type { VersionChanges } from '../../../../src/model/results-version.ts';
import type { Summary } from '../../../../src/model/summary.ts';
import type { Text } from '../../../../src/model/text.ts';
import { sampleInput } from '../sample-input.ts';

const { summary: SAMPLE } = sampleInput();
const [ALFA] = SAMPLE.vendors;
const SUMMARY: Summary = { ...SAMPLE, status: 'final', completeness: [] };

function summaryOf(changes: Partial<Summary> = {}): Summary {
  const totals = { ...SUMMARY.totals, calls: 12_345, violating_calls: 42, without_proof: 30 };
  return { ...SUMMARY, totals, ...changes };
}

function runOf(changes: Partial<NotedRun> = {}): NotedRun {
  return {
    ...{ folder: 'reports/2026-06-01_2026-06-30', summary: summaryOf(), gaps: [] },
    ...{ unchanged: false, isNewVersion: false, isFirst: false, hasPdfs: true, ...changes },
  };
}

function gap(id: string): GapText {
  return {
    ...{
      id,
      vendors: [],
      what: `Nobody knows ${id}.`,
      where: '',
      weight: '',
      todo: `Ask for ${id}.`,
      standing: '',
      setting: `sources: ${id}`,
      acceptance: '',
    },
    ...{ isBlocking: true, isAccepted: false, hangs: 'decides' },
  };
}

function came(...paths: readonly string[]): NotedLoad {
  return { files: paths.map((path) => ({ path, rowsRead: 1200, rejected: 3, isNew: true })), gone: [] };
}

const SHORT: Summary['completeness'] = [
  {
    ...{ check: 'delivery-contract', vendor: ALFA?.id ?? '', examined: 3, results: 1 },
    examples: [
      {
        ...{ subject: 'last working day of the period', day: '2026-06-30' },
        ...{ expected: 'calls', found: 'none after 2026-06-20' },
      },
    ],
  },
];

describe('ten lines about a run', () => {
  it('count the files that they do not name', () => {
    const gone = ['1', '2', '3', '4', '5', '6'].map((name) => `in/alfa/${name}.csv`);
    const named = 'in/alfa/1.csv, in/alfa/2.csv, in/alfa/3.csv, in/alfa/4.csv';
    expect(runNote([runOf()], { files: [], gone }, 'en').lines.join('\n')).toContain(`${named} and 2 more.`);
    expect(runNote([runOf()], { files: [], gone }, 'nl').lines.join('\n')).toContain(`${named} en nog 2.`);
  });

  it('say what came, what changed and where to look', () => {
    expect(runNote([runOf()], came('in/alfa/juni.csv'), 'en').lines).toEqual([
      'Received: in/alfa/juni.csv (1,200 rows, 3 rejected).',
      'Changed: nothing. The results are as they were.',
      'Status: final.',
      'Judged: 12,345 calls; 12 proven to have broken the law, 30 without proof of compliance.',
      'To do: nothing.',
      'Open: reports/2026-06-01_2026-06-30/management.pdf',
    ]);
    expect(runNote([runOf({ isFirst: true })], came(), 'en').lines).toContain('To do: read the report.');
  });

  it('say what was expected and is missing, and what to do, in Dutch too', () => {
    const run = runOf({ summary: summaryOf({ completeness: SHORT, status: 'draft' }), gaps: [gap('feed:persons')] });
    const { lines } = runNote([run], { files: [], gone: ['in/alfa/mei.csv'] }, 'nl');
    expect(lines).toEqual([
      'Binnengekomen: niets nieuws.',
      'Niet meer aanwezig, en dus niet meegeteld: in/alfa/mei.csv.',
      `Verwacht, maar niet gekomen: ${ALFA?.name}, laatste werkdag van de periode (30 juni 2026): oproepen, gevonden geen na 20 juni 2026.`,
      'Veranderd: niets. De resultaten zijn zoals ze waren.',
      'Status: concept. Wat de resultaten nog kan veranderen: 1.',
      'Beoordeeld: 12.345 oproepen; van 12 is bewezen dat ze in strijd met de wet zijn, van 30 ontbreekt het bewijs dat ze mochten.',
      `Te doen: vraag ${ALFA?.name} om wat er ontbreekt.`,
      'Te doen: Nobody knows feed:persons. Ask for feed:persons.',
      'Open: reports/2026-06-01_2026-06-30/management.pdf',
    ]);
    expect(lacksDeliveries(run.summary)).toBe(true);
    expect(lacksDeliveries(summaryOf())).toBe(false);
  });

  it('name a call centre without any call of the period', () => {
    const vendors = SUMMARY.vendors.map((vendor, place) => (place === 0 ? { ...vendor, calls: 0 } : vendor));
    expect(lacksDeliveries(summaryOf({ vendors }))).toBe(true);
    expect(runNote([runOf({ summary: summaryOf({ vendors }) })], came(), 'en').lines.join('\n')).toContain(
      `Expected but missing: calls of ${ALFA?.name}.`,
    );
  });

  it('are never more than ten with their title, whatever there is to say', () => {
    const everything = runOf({
      summary: summaryOf({ completeness: SHORT, status: 'draft' }),
      ...{ gaps: Array.from({ length: 9 }, (_, place) => gap(`gap-${place}`)), isNewVersion: true, hasPdfs: false },
    });
    const files = came(...Array.from({ length: 40 }, (_, place) => `in/alfa/${place}.csv`));
    for (const runs of [1, 2, 12]) {
      const note = runNote(
        Array.from({ length: runs }, () => everything),
        { ...files, gone: ['in/alfa/mei.csv'] },
        'nl',
      );
      expect(note.lines.length).toBeLessThanOrEqual(9);
      expect(note.lines.join('\n')).toMatch(/^Te doen: /mu);
      expect(note.lines.at(-1)).toMatch(/^Open: /u);
    }
  });

  it('say so where no results had to be made', () => {
    expect(runNote([], came('in/alfa/juni.csv'), 'en')).toMatchObject({
      title: 'Belaudit had no results to make',
      lines: [expect.stringContaining('in/alfa/juni.csv'), expect.stringContaining('nothing'), 'To do: nothing.'],
    });
  });

  it('say that there is nothing to do where nothing changed', () => {
    const { lines } = runNote([runOf({ unchanged: true })], came(), 'en');
    expect(lines).toContain('Changed: nothing. The results are as they were.');
    expect(lines).toContain('To do: nothing.');
  });

  it('say what changed since the version before, and what is judged for the first time', () => {
    const changes = { came: 3, went: 1, changed: 0, because: {} } as unknown as VersionChanges;
    const replaces = { number: 1, folder: '', run_id: '', as_of: '', changes };
    const again = runOf({ isNewVersion: true, summary: summaryOf({ version: { number: 2, replaces } }) });
    const first = runOf({ isFirst: true });
    expect(runNote([first], came(), 'nl').lines).toContain(
      'Voor het eerst beoordeeld, dus nog zonder vergelijking: juni 2026.',
    );
    expect(runNote([again], came(), 'en').lines).toContain(
      'Changed since the previous version: 3 findings added, 1 gone, 0 changed.',
    );
    expect(runNote([again, first], came(), 'en').lines).toContain(
      'Changed since the previous version: 3 findings added, 1 gone, 0 changed. Judged for the first time, so not compared with anything: June 2026.',
    );
    const damaged = summaryOf({ version: { number: 2, replaces: { ...replaces, changes: null } } });
    expect(runNote([runOf({ isNewVersion: true, summary: damaged })], came(), 'en').lines).toContain(
      'Changed: not known of June 2026, as the previous results are no longer complete.',
    );
    expect(runNote([runOf({ isNewVersion: true, summary: damaged }), first], came(), 'nl').lines).toContain(
      'Voor het eerst beoordeeld, dus nog zonder vergelijking: juni 2026. Veranderd: onbekend voor juni 2026, want de vorige resultaten zijn niet meer volledig.',
    );
  });

  it('name what is missing in each month that was judged, not only in the last', () => {
    const vendors = SUMMARY.vendors.map((vendor, place) => (place === 0 ? { ...vendor, calls: 0 } : vendor));
    const lacking = runOf({ summary: summaryOf({ vendors }) });
    expect(runNote([lacking, runOf()], came(), 'en').lines).toEqual(
      expect.arrayContaining([
        `Expected but missing: calls of ${ALFA?.name} in June 2026.`,
        `To do: ask ${ALFA?.name} for what is missing.`,
      ]),
    );
    const standing = runNote([{ ...lacking, unchanged: true }, runOf()], came(), 'en').lines.join('\n');
    expect(standing).not.toContain('missing');
  });

  it('say that results of other months may be out of date, and ask to judge them again', () => {
    const period = { name: '', from: '2026-05-01', to: '2026-05-31', calls: 31, of: 4200, files: [], gone: [] };
    const lines = (calls: number, language: 'nl' | 'en'): readonly string[] =>
      runNote([runOf({ unchanged: true })], { ...came(), touched: [{ ...period, calls }] }, language).lines;
    expect(lines(31, 'en')).toContain(
      'To do: judge again what has changed. Files that came or went may change 31 calls of May 2026.',
    );
    expect(lines(1, 'nl')).toContain(
      'Te doen: beoordeel opnieuw wat is veranderd. Bestanden die kwamen of verdwenen, kunnen één oproep van mei 2026 veranderen.',
    );
    expect(lines(0, 'nl').join('\n')).toContain('kunnen de resultaten van mei 2026 veranderen.');
  });

  it('have a line for each month, where there is room', () => {
    const { lines } = runNote([runOf(), runOf()], came(), 'en');
    expect(lines.filter((line) => line.startsWith('June 2026: 12,345 calls'))).toHaveLength(2);
  });

  it('hold no telephone number, and nothing that Markdown or HTML would take for its own', () => {
    const note = runNote([runOf()], came('in/alfa/0612345671 <b>*x*</b>.csv'), 'en');
    expect(asMarkdown(note)).not.toContain('0612345671');
    expect(asMarkdown(note)).toContain('\\<b\\>\\*x\\*\\</b\\>');
    expect(asMarkdown(runNote([runOf()], came('in/_a_/b_c.csv'), 'en'))).toContain('in/\\_a\\_/b_c.csv');
    expect(asMarkdown(note)).toContain('Open: reports/2026-06-01_2026-06-30/management.pdf');
    expect(asHtml(note)).toContain('&#60;b&#62;');
    expect(asHtml(note)).not.toContain('<b>');
  });

  it('say why there are no results, and what to do', () => {
    const details = Array.from({ length: 12 }, (_, line) => ({
      file: 'belaudit.yaml',
      line,
      key: 'audit.to',
      message: 'Wrong.',
    }));
    const { lines } = failureNote(
      new UserError('CONFIGURATION', 'There are 12 mistakes.', 'Mend them.', details),
      'en',
    );
    expect(lines.length).toBeLessThanOrEqual(9);
    expect(lines[0]).toBe('What went wrong: There are 12 mistakes. (CONFIGURATION)');
    expect(lines[1]).toBe('belaudit.yaml:0: audit.to: Wrong.');
    expect(lines.slice(-2)).toEqual(['And 6 more mistakes.', 'To do: Mend them.']);
  });
});

it('the ten lines of a run name files that were loaded before it, where the results had not known them', () => {
  const load = { files: [], since: ['in/client/late.csv'], gone: [] };
  expect(runNote([runOf()], load, 'en').lines[0]).toBe('Received since the previous results: in/client/late.csv.');
  const both = { ...came('in/alfa/juni.csv'), since: ['in/alfa/juni.csv', 'in/client/late.csv'] };
  expect(runNote([runOf()], both, 'nl').lines[0]).toBe(
    'Binnengekomen: in/alfa/juni.csv (1.200 rijen, 3 afgekeurd). Binnengekomen sinds de vorige resultaten: in/client/late.csv.',
  );
});

describe('the ten lines about first results', () => {
  const file = (path: string, vendor: string | null, sha256 = path): Summary['files'][number] =>
    ({ path, vendor, sha256 }) as Summary['files'][number];
  const files = [
    ...[file('in/alfa/mei.csv', 'alfa'), file('in/alfa/juni.xlsx#een', 'alfa', 'x')],
    ...[file('in/alfa/juni.xlsx#twee', 'alfa', 'x'), file('in/client/persons.csv', null)],
  ];
  const first = runOf({ isFirst: true, summary: summaryOf({ files }) });

  it('count the files of each sender that were loaded before the run', () => {
    const { name } = SUMMARY.client;
    expect(runNote([first], { files: [], gone: [] }, 'en').lines[0]).toBe(
      `New to these first results: files of ${ALFA?.name} (2), ${name} (1).`,
    );
    expect(runNote([first], came('in/alfa/mei.csv'), 'nl').lines[0]).toBe(
      `Binnengekomen: in/alfa/mei.csv (1.200 rijen, 3 afgekeurd). Nieuw voor deze eerste resultaten: bestanden van ${ALFA?.name} (2), ${name} (1).`,
    );
  });

  it('name the files alone where all of them came with the run', () => {
    const all = came(...files.map(({ path }) => path));
    expect(runNote([first], all, 'en').lines[0]).toMatch(/^Received: [^:]+\.$/u);
  });
});

describe('what went wrong, in Dutch', () => {
  const said = (error: UserError): readonly string[] => failureNote(error, 'nl').lines;

  const text = (en: string, nl: string): Text => ({ en, nl });

  it('is told in Dutch, with its place, and what to do', () => {
    const message = text('The last day comes before the first.', 'De laatste dag ligt vóór de eerste.');
    const detail = { file: 'belaudit.yaml', line: 3, key: 'audit.to', message };
    const error = new UserError('CONFIGURATION', text('One mistake.', 'Eén fout.'), text('Mend it.', 'Verbeter het.'), [
      detail,
    ]);
    expect(said(error)).toEqual([
      'Wat er misging: Eén fout. (CONFIGURATION)',
      'belaudit.yaml:3: audit.to: De laatste dag ligt vóór de eerste.',
      'Te doen: Verbeter het.',
    ]);
  });

  it('says what was found: the days that were asked for, or the value in the file', () => {
    const found = text('2031-01-01 to 2031-01-31', '2031-01-01 tot en met 2031-01-31');
    const period = { key: 'period', found, message: text('holds no call', 'daarvan is geen oproep geladen') };
    expect(said(new UserError('NO_CALLS', 'No call.', 'Look.', [period]))[1]).toBe(
      'period (januari 2031): daarvan is geen oproep geladen',
    );
    const value = { file: 'belaudit.yaml', line: 3, key: 'audit.to', found: '"juni"', message: 'Wrong.' };
    expect(said(new UserError('CONFIGURATION', 'There is one mistake.', 'Mend it.', [value]))[1]).toBe(
      'belaudit.yaml:3: audit.to ("juni"): Wrong.',
    );
  });

  it('never says what was found in a file of others, which can name persons', () => {
    const row = {
      file: 'in/consents.csv',
      line: 1,
      key: 'consent_id',
      found: 'Jansen, Piet, Dorpsstraat',
      message: 'x',
    };
    expect(said(new UserError('COLUMN_MISSING', 'Missing.', 'Look.', [row])).join(' ')).not.toContain('Jansen');
    const long = { file: 'belaudit.yaml', key: 'client', found: `"${'x'.repeat(500)}"`, message: 'x' };
    expect(said(new UserError('CONFIGURATION', 'One mistake.', 'Mend it.', [long]))[1]?.length).toBeLessThan(120);
  });

  it('is what an extension says, as it says it', () => {
    const error = new UserError('FILE_UNREADABLE', 'Kan niet.', 'Vraag Alfa.', [{ message: 'Niet te lezen.' }]);
    expect(said(error)).toEqual([
      'Wat er misging: Kan niet. (FILE_UNREADABLE)',
      'Niet te lezen.',
      'Te doen: Vraag Alfa.',
    ]);
  });

  it('is a wrong command or a fault, where only the command line knows more', () => {
    const fault = { code: 'FAULT', message: 'x is undefined', hint: 'Report it.' };
    expect(failureNote(fault, 'nl').lines[0]).toBe('Wat er misging: Dit is een fout in Belaudit zelf. (FAULT)');
    expect(failureNote({ ...fault, code: 'USAGE' }, 'nl').lines[0]).toContain('De opdracht klopt niet.');
    expect(failureNote(fault, 'en').lines[0]).toContain('x is undefined');
  });
});

describe('where they go', () => {
  const directory = mkdtempSync(join(tmpdir(), 'belaudit-note-'));
  const outside = mkdtempSync(join(tmpdir(), 'belaudit-outside-'));
  mkdirSync(join(directory, 'reports'));
  symlinkSync(outside, join(directory, 'out'));
  afterAll(() => {
    for (const folder of [directory, outside]) rmSync(folder, { recursive: true, force: true });
  });

  it.each(['summary.md', 'reports/summary.html', 'mail/last.MD'])('may be %s', (file) => {
    expect(notePath(directory, file)).toContain(file);
  });

  it.each([
    ...['../summary.md', '/elsewhere/summary.md', 'in/alfa/summary.md', '.belaudit/summary.md', 'out/summary.md'],
    ...['reports/2026-06-01_2026-06-30/summary.md', 'summary.pdf', 'summary', '.md', ''],
  ])('may not be %j', (file) => {
    expect(() => notePath(directory, file)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  it('gets the outcome of a run: that it was the first, and what it says of other months', async () => {
    const path = notePath(directory, 'mail/first.md');
    const touched = [{ name: '', from: '2026-05-01', to: '2026-05-31', calls: 31, of: 4200, files: [], gone: [] }];
    const outcome = { folder: 'reports/2026-06-01_2026-06-30', files: [], gaps: [], isFirst: true as const, touched };
    await writeRunNote(path, { ...outcome, summary: summaryOf() }, 'en');
    const lines = readFileSync(path, 'utf8');
    expect(lines).toContain('Judged for the first time, so not compared with anything: June 2026.');
    expect(lines).toContain('may change 31 calls of May 2026.');
    expect(lines).toContain('New to these first results: files of');
  });

  it('names what the first results of a month know, and those of the other months did not', async () => {
    const path = notePath(directory, 'mail/months.md');
    const [known] = SUMMARY.files;
    const late = { ...known, path: 'in/client/late.csv' } as Summary['files'][number];
    const outcome = { folder: 'reports/2026-06-01_2026-06-30', files: [], gaps: [] };
    const may = { ...outcome, unchanged: true as const, summary: summaryOf({ files: known ? [known] : [] }) };
    const june = { ...outcome, isFirst: true as const, summary: summaryOf({ files: known ? [known, late] : [] }) };
    await writeRunNote(path, { periods: [{ outcome: may }, { outcome: june }] }, 'en');
    expect(readFileSync(path, 'utf8')).toContain('- Received since the previous results: in/client/late.csv.\n');
  });

  it('says what waits for whom, instead of that there is a report to read', async () => {
    const run = { folder: 'r', summary: summaryOf(), gaps: [], unchanged: false, isNewVersion: true, isFirst: false };
    const load = { files: [], gone: [], waiting: ['Alfa: wacht op een reactie.', 'besluit over 2 bevindingen.'] };
    const { lines } = runNote([{ ...run, hasPdfs: true }], load, 'nl');
    expect(lines).toContain('Te doen: Alfa: wacht op een reactie.');
    expect(lines).toContain('Te doen: besluit over 2 bevindingen.');
    expect(lines.join(' ')).not.toContain('lees het rapport');
  });

  it('is written whole, and replaces the one before', async () => {
    const path = notePath(directory, 'mail/summary.html');
    const error = new UserError('FILE_NOT_FOUND', 'No file matches in/alfa/*.csv.', 'Put the file in its place.');
    await writeFailureNote(path, error, directory);
    expect(readFileSync(path, 'utf8')).toContain(
      '<li>Wat er misging: No file matches in/alfa/*.csv. (FILE_NOT_FOUND)</li>',
    );
    writeFileSync(join(directory, 'belaudit.yaml'), 'client: { language: en }\naudit: [');
    await writeFailureNote(path, error, directory);
    expect(readFileSync(path, 'utf8')).toContain(
      '<li>What went wrong: No file matches in/alfa/*.csv. (FILE_NOT_FOUND)</li>',
    );
    expect(existsSync(join(directory, 'mail', '.summary.html.draft'))).toBe(false);
  });
});
