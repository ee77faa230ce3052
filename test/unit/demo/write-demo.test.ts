import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { DemoTruth } from '../../../src/demo/truth.ts';
import { writeDemo } from '../../../src/demo/write-demo.ts';
import { UserError } from '../../../src/errors.ts';
import { feedDefinition } from '../../../src/feeds/registry.ts';
import type { Feed } from '../../../src/model/feeds.ts';
import { type Progress, SILENT } from '../../../src/model/progress.ts';

const PLANTED_RULES = [
  'called-after-objection',
  'no-legal-basis',
  'optout-not-offered',
  'automatic-call-without-consent',
  'own-contact-limit',
  'outside-calling-hours',
  'dialled-after-objection',
  'too-many-attempts',
  'outside-contract',
];
const OF_OTHER_DAYS = ['called-registered-number', 'unscrubbed-list', 'ai-voice-not-disclosed'];
const PROOFS = 'in/client/bewijzen/';
const MONTHS = [6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6].map(
  (month, index) => `${index < 7 ? 2025 : 2026}-${String(month).padStart(2, '0')}`,
);

let parent: string;
let workspace: string;
let truth: DemoTruth;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'belaudit-demo-'));
  workspace = join(parent, 'first');
  truth = await writeDemo(workspace, SILENT);
});

afterAll(() => rmSync(parent, { recursive: true, force: true }));

const text = (path: string): string => readFileSync(join(workspace, path), 'utf8');

/** Rows of a file without quoted cells, by their headings. */
function rowsOf(path: string, delimiter = ','): readonly Record<string, string>[] {
  const [heading = '', ...lines] = text(path).replace('\uFEFF', '').trimEnd().split(/\r?\n/u);
  const names = heading.split(delimiter);
  return lines.map((line) => {
    const cells = line.split(delimiter);
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

const callsOf = (rule: string, vendor: string): readonly string[] =>
  truth.rules
    .find((entry) => entry.rule === rule)
    ?.calls.filter((call) => call.vendor === vendor)
    .map(({ call_id }) => call_id)
    .sort() ?? [];

const filesIn = (folder: string): readonly string[] => truth.files.filter((file) => file.startsWith(folder));

describe('the example workspace', () => {
  it('is the same to the byte every time, also in the place of an earlier example, of which it leaves nothing; and tells how far it is', async () => {
    const again = mkdtempSync(join(parent, 'again-'));
    writeFileSync(join(again, 'planted.json'), '{}');
    mkdirSync(join(again, 'in'));
    writeFileSync(join(again, 'in', 'old.csv'), 'old');
    const told = { total: 0, advanced: 0, done: 0 };
    const progress: Progress = {
      ...SILENT,
      stage: (_name, total = 0) => {
        told.total += total;
      },
      advance: (units) => {
        told.advanced += units;
      },
      done: () => {
        told.done += 1;
      },
    };
    expect(await writeDemo(again, progress)).toEqual(truth);
    expect(told).toEqual({ total: truth.files.length, advanced: truth.files.length, done: 1 });
    const hash = (directory: string, file: string): string =>
      createHash('sha256')
        .update(readFileSync(join(directory, file)))
        .digest('hex');
    for (const file of truth.files) expect(hash(again, file), file).toBe(hash(workspace, file));
    expect(readdirSync(join(again, 'in'))).not.toContain('old.csv');
  });

  it('names every file that it wrote, and no other', () => {
    const written = readdirSync(workspace, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(workspace.length + 1));
    expect(written.sort()).toEqual([...truth.files]);
  });

  it('refuses a folder that holds anything, and leaves it as it was', async () => {
    const occupied = mkdtempSync(join(parent, 'occupied-'));
    writeFileSync(join(occupied, 'note.txt'), 'mine');
    const refusal = await writeDemo(occupied, SILENT).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UserError);
    expect((refusal as UserError).code).toBe('WORKSPACE_NOT_EMPTY');
    expect(readdirSync(occupied)).toEqual(['note.txt']);
  });

  it('never takes the place of a workspace that is no example', async () => {
    const own = mkdtempSync(join(parent, 'own-'));
    writeFileSync(join(own, 'belaudit.yaml'), 'client:');
    mkdirSync(join(own, 'in'));
    await expect(writeDemo(own, SILENT)).rejects.toMatchObject({ code: 'WORKSPACE_NOT_EMPTY' });
    expect(readdirSync(own)).toEqual(['belaudit.yaml', 'in']);
  });

  it('cannot be written where a file stands', async () => {
    const file = join(parent, 'a-file');
    writeFileSync(file, '');
    await expect(writeDemo(file, SILENT)).rejects.toMatchObject({ code: 'WORKSPACE_NOT_WRITABLE' });
  });
});

describe('its configuration', () => {
  interface Written {
    readonly statements: readonly object[];
    readonly vendors: readonly { readonly id: string }[];
    readonly sources: readonly { readonly feed: Feed; readonly files: string; readonly vendor?: string }[];
  }
  const configuration = (): Written => parse(text('belaudit.yaml')) as Written;

  it('finds a file for each of its sources, and a source for each file but the proofs that a row names', () => {
    const { sources } = configuration();
    const inputs = filesIn('in/').filter((file) => !file.startsWith(PROOFS));
    for (const { files } of sources) {
      expect(
        inputs.some((file) => matches(file, files)),
        files,
      ).toBe(true);
    }
    for (const file of inputs) {
      expect(sources.filter(({ files }) => matches(file, files)).length, file).toBe(1);
    }
  });

  it('states of every loaded day that the consents and the relations are complete', () => {
    const stated = { complete: 'yes', from: '2025-06-01', to: '2026-08-10', by: 'S. Noordhoek', on: '2026-08-10' };
    expect(configuration().statements).toEqual([
      { feed: 'consents', ...stated },
      { feed: 'relations', ...stated },
    ]);
  });

  it('has three call centres, each in a format of its own', () => {
    expect(configuration().vendors.map(({ id }) => id)).toEqual(['merel', 'havik', 'ekster']);
  });

  it('exports the columns of the data contract', () => {
    for (const file of [...filesIn('in/client/'), ...filesIn('in/merel/')].filter((name) => name.endsWith('.csv'))) {
      const feed = file.startsWith('in/merel/') ? 'calls' : (/(\w+)\.csv$/u.exec(file)?.[1] as Feed);
      const known = feedDefinition(feed).columns;
      const heading = text(file).split('\n', 1)[0]?.split(',') ?? [];
      expect(
        heading.filter((column) => !known.some(({ name }) => name === column)),
        file,
      ).toEqual([]);
      const required = known.filter((column) => column.required === true && column.sourceMayName !== true);
      expect(
        required.map(({ name }) => name).filter((name) => !heading.includes(name)),
        file,
      ).toEqual([]);
    }
  });
});

describe('its proofs', () => {
  it('are all named on the list, are all but one as it says, and name no telephone number where they prove many consents', () => {
    const rows = rowsOf('in/client/proofs.csv');
    const listed = new Map(rows.map((row) => [row['file'] ?? '', row['sha256'] ?? '']));
    const there = filesIn(PROOFS);
    expect(there.filter((file) => !listed.has(file))).toEqual([]);
    const differs = there.filter((file) => createHash('sha256').update(text(file)).digest('hex') !== listed.get(file));
    expect(differs).toHaveLength(1);
    expect([...listed.keys()].filter((file) => !there.includes(file))).toHaveLength(2);
    const logs = there.filter((file) => file.includes('toestemmingen-'));
    expect(logs.length).toBeGreaterThan(20);
    for (const log of logs) expect(text(log), log).not.toMatch(/\d{9}/u);
  });
});

describe('its logs', () => {
  it('hold about sixty thousand calls', () => {
    expect(truth.calls).toBeGreaterThan(55_000);
    expect(truth.calls).toBeLessThan(65_000);
  });

  it('cover thirteen months of each call centre', () => {
    for (const month of MONTHS) {
      expect(truth.files).toContain(`in/merel/merel-${month}.csv`);
      expect(truth.files).toContain(`in/havik/Master-${month}.csv`);
      expect(truth.files).toContain(`in/ekster/belresultaten-${month}.csv`);
      expect(rowsOf(`in/merel/merel-${month}.csv`).length).toBeGreaterThan(500);
    }
  });

  it('of Havik are 21 columns without a heading, in local time that the ids prove', () => {
    const rows = text('in/havik/Master-2026-06.csv')
      .split('\n')
      .filter((line) => /"2026-06-\d\d /u.test(line));
    expect(rows.length).toBeGreaterThan(2000);
    for (const line of rows) {
      const cells = [...line.matchAll(/"((?:[^"]|"")*)"|(\d+)/gu)].map((cell) => cell[1] ?? cell[2] ?? '');
      expect(cells).toHaveLength(21);
      const epoch = Number(cells[16]?.split('.')[0]);
      const localSummer = Date.parse(`${cells[9]?.replace(' ', 'T')}+02:00`) / 1000;
      expect(localSummer - epoch).toBeGreaterThanOrEqual(0);
      expect(localSummer - epoch).toBeLessThan(10);
    }
  });

  it('of Havik hold calls of several legs', () => {
    const ids = [...text('in/havik/Master-2026-06.csv').matchAll(/"(\d+\.\d+)",\d+\n/gu)].map((found) => found[1]);
    expect(ids.length).toBeGreaterThan(new Set(ids).size);
  });

  it('of Ekster lack one working day, and have one corrected file', () => {
    const days = new Set(rowsOf('in/ekster/belresultaten-2026-06.csv', ';').map((row) => row['Datum']));
    expect(days.has('17-6-2026')).toBe(true);
    expect(days.has('18-6-2026')).toBe(false);
    const first = rowsOf('in/ekster/belresultaten-2026-06.csv', ';');
    const corrected = rowsOf('in/ekster/belresultaten-2026-06v2.csv', ';');
    const changed = first.filter((row, index) => JSON.stringify(row) !== JSON.stringify(corrected[index]));
    expect(changed.length).toBe(3);
    expect(changed.map((row) => row['Verzet aangeboden'])).toEqual(['nee', 'nee', 'nee']);
  });

  it('of Ekster hold the rows that go wrong in a spreadsheet', () => {
    const all = filesIn('in/ekster/').flatMap((file) => rowsOf(file, ';'));
    const share = (isSo: (row: Record<string, string>) => boolean): number => all.filter(isSo).length / all.length;
    const lostZero = share((row) => /^6\d{8}$/u.test(row['Telefoon'] ?? ''));
    expect(lostZero).toBeGreaterThan(0.01);
    expect(lostZero).toBeLessThan(0.04);
    expect(share((row) => row['Duur'] === '#####')).toBeGreaterThan(0);
    expect(share((row) => (row['Telefoon'] ?? '').endsWith('?'))).toBeGreaterThan(0);
  });
});

describe('the truth', () => {
  it('has something for each of the rules that the story is about', () => {
    for (const rule of PLANTED_RULES) {
      expect(truth.rules.find((entry) => entry.rule === rule)?.calls.length, rule).toBeGreaterThan(0);
    }
  });

  it('has nothing for the rules of other days than those of June 2026', () => {
    for (const rule of OF_OTHER_DAYS) {
      expect(truth.rules.find((entry) => entry.rule === rule)?.calls, rule).toEqual([]);
    }
  });

  it('names a call once a rule', () => {
    for (const { rule, calls } of truth.rules) {
      expect(new Set(calls.map((call) => `${call.vendor}/${call.call_id}`)).size, rule).toBe(calls.length);
    }
  });

  it('stands in planted.json as it is given back', () => {
    const planted = JSON.parse(text('planted.json')) as DemoTruth & { readonly acts: readonly { act: string }[] };
    expect({ rules: planted.rules, calls: planted.calls, files: planted.files }).toEqual(truth);
    expect(planted.acts.length).toBeGreaterThan(500);
  });

  it('knows each call without an offered opt-out of the last delivery', () => {
    const seconds = (duration: string): number => {
      const [minutes = 0, rest = 0] = duration.split(':').map(Number);
      return minutes * 60 + rest;
    };
    const companies = new Set(
      rowsOf('in/client/persons.csv')
        .filter((row) => row['legal_form'] === 'legal-entity')
        .map((row) => row['person_id']),
    );
    const spoken = rowsOf('in/ekster/belresultaten-2026-06v2.csv', ';').filter(
      (row) =>
        (['GESPREK', 'VERKOCHT', 'GEENINT', 'TERUGBEL', 'VERZET'].includes(row['Status'] ?? '') ||
          (row['Status'] === 'NIETTHUIS' && row['Verzet aangeboden'] !== '')) &&
        !companies.has(row['Klantnr']) &&
        row['Campagne'] !== 'klantonderzoek' &&
        (row['Duur'] === '#####' || seconds(row['Duur'] ?? '') >= 20),
    );
    const without = (offered: string): readonly string[] =>
      [...new Set(spoken.filter((row) => row['Verzet aangeboden'] === offered).map((row) => row['Ref'] ?? ''))].sort();
    expect(without('nee')).toEqual(callsOf('optout-not-offered', 'ekster'));
    expect(without('')).toEqual(callsOf('optout-offer-not-recorded', 'ekster'));
  });

  it('knows each call of Merel outside the Code’s hours or the company’s own, from its log', () => {
    const outside = rowsOf('in/merel/merel-2026-06.csv')
      .filter((row) => row['direction'] === 'outbound' && row['campaign'] !== 'meterstand')
      .filter((row) => row['connected_at'] !== '' && !['voicemail', 'abandoned'].includes(row['result'] ?? ''))
      .filter((row) => !isOpen(row['connected_at'] ?? ''));
    const requested = new Set(
      rowsOf('in/client/consents.csv')
        .filter((row) => row['kind'] === 'request')
        .map((row) => row['person_id']),
    );
    const unasked = outside.filter((row) => !requested.has(row['person_id']));
    expect(unasked.map((row) => row['call_id']).sort()).toEqual(
      [...callsOf('outside-calling-hours', 'merel'), ...callsOf('outside-own-hours', 'merel')].sort(),
    );
    expect(outside.length).toBeGreaterThan(unasked.length);
  });

  it('knows each dial above the caps of Merel and Ekster, from their logs', () => {
    const merel = ['2026-05', '2026-06'].flatMap(dialsOfMerel);
    const ekster = ['2026-05', '2026-06'].flatMap(dialsOfEkster);
    expect(aboveTheCaps(merel)).toEqual(callsOf('too-many-attempts', 'merel'));
    expect(aboveTheCaps(ekster)).toEqual(callsOf('too-many-attempts', 'ekster'));
    expect(callsOf('too-many-attempts', 'ekster').length).toBeGreaterThan(0);
  });

  it('knows each dial beyond the company’s own limits, from the logs of all call centres together', () => {
    const dials = ['2026-05', '2026-06'].flatMap((month) => [
      ...dialsOfMerel(month),
      ...dialsOfHavik(month),
      ...dialsOfEkster(month),
    ]);
    const planted = truth.rules.find(({ rule }) => rule === 'own-contact-limit')?.calls ?? [];
    expect(aboveTheCaps(dials, 30)).toEqual(planted.map(({ call_id }) => call_id).sort());
    expect(new Set(planted.map(({ vendor }) => vendor)).size).toBe(3);
  });
});

/** One star at most, as the example writes them. */
function matches(file: string, glob: string): boolean {
  const [before = '', after] = glob.split('*');
  return after === undefined ? file === glob : file.startsWith(before) && file.endsWith(after);
}

/** Weekdays 9 to 20, Saturdays 10 to 16: June 2026 has no holiday. */
function isOpen(moment: string): boolean {
  const time = moment.slice(11, 19);
  const day = new Date(`${moment.slice(0, 10)}T00:00:00Z`).getUTCDay();
  if (day === 0) return false;
  return day === 6 ? time >= '10:00:00' && time < '16:00:00' : time >= '09:00:00' && time < '20:00:00';
}

interface Dial {
  readonly id: string;
  readonly number: string;
  readonly day: string;
  readonly second: number;
  readonly isRefused: boolean;
}

function dial(id = '', number = '', moment = '', isRefused = false): Dial {
  const digits = number.replace(/\D/gu, '').replace(/^31/u, '').replace(/^0/u, '');
  return { id, number: digits, day: moment.slice(0, 10), second: Date.parse(moment) / 1000, isRefused };
}

/** A row that says inbound counts where one of the company's own numbers rang. */
function dialsOfMerel(month: string): readonly Dial[] {
  return rowsOf(`in/merel/merel-${month}.csv`)
    .filter((row) => row['direction'] === 'outbound' || row['caller_number'] === '+31858880100')
    .filter((row) => row['campaign'] !== 'meterstand')
    .map((row) => dial(row['call_id'], row['called_number'], row['started_at'], row['result'] === 'refused'));
}

function dialsOfEkster(month: string): readonly Dial[] {
  return rowsOf(`in/ekster/belresultaten-${month}.csv`, ';')
    .filter((row) => row['Campagne'] !== 'klantonderzoek')
    .map((row) => {
      const moment = dutchMoment(row['Datum'], row['Tijd']);
      return dial(row['Ref'], row['Telefoon'], moment, row['Status'] === 'GEENINT');
    });
}

/** The exchange logs a dial with each of its legs, and nothing of what was said. */
function dialsOfHavik(month: string): readonly Dial[] {
  return text(`in/havik/Master-${month}.csv`)
    .split('\n')
    .map((line) => line.split('","'))
    .filter((cells) => cells[2] !== '2090' && cells[9]?.startsWith(month))
    .map((cells) =>
      dial(/"(\d+\.\d+)",\d+$/u.exec(cells.join('","'))?.[1], cells[2], `${cells[9]?.replace(' ', 'T')}+02:00`),
    );
}

function dutchMoment(date = '', time = ''): string {
  const [day = '', month = '', year = ''] = date.split('-');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${time}+02:00`;
}

/** Three a day and eight in thirty days, and none for a number of days after a refusal, of dials that began in June. */
function aboveTheCaps(dials: readonly Dial[], daysAfterRefusal = 0): readonly string[] {
  const unique = [...new Map(dials.map((one) => [one.id, one])).values()].sort(
    (a, b) => a.second - b.second || (a.id < b.id ? -1 : 1),
  );
  const ofNumber = new Map<string, readonly Dial[]>();
  const tooMany = unique.filter((one) => {
    const sofar = [...(ofNumber.get(one.number) ?? []), one];
    ofNumber.set(one.number, sofar);
    const sameDay = sofar.filter((other) => other.day === one.day).length;
    const thirtyDays = sofar.filter((other) => other.second > one.second - 30 * 86_400).length;
    const isTooSoon = sofar.some(
      (other) => other !== one && other.isRefused && other.second > one.second - daysAfterRefusal * 86_400,
    );
    return one.day.startsWith('2026-06') && (sameDay > 3 || thirtyDays > 8 || isTooSoon);
  });
  return tooMany.map(({ id }) => id).sort();
}
