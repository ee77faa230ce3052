import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  auditPeriods,
  auditWorkspace,
  explainCall,
  forgetWorkspace,
  listMonths,
  loadWorkspace,
  openWorkspace,
  readDossier,
  reportYear,
  reproduceFolder,
  SILENT,
  type Workspace,
} from '../../src/index.ts';
import type { TouchedPeriod } from '../../src/model/months.ts';
import type { Summary } from '../../src/model/summary.ts';
import { readCsv } from '../acceptance/compare.ts';
import { CONFIGURATION, FILES, writeSmallWorkspace } from './small-workspace.ts';
import { scratchFolder, writeFiles } from './workspaces.ts';

const scratch = scratchFolder();
const [APRIL, MAY, JUNE] = ['2026-04-01_2026-04-30', '2026-05-01_2026-05-31', '2026-06-01_2026-06-30'] as const;

/** Calls of three months and the beginning of a fourth: one number is called in each of them, after an objection of April. */
const LOG = {
  'in/alfa/mei.csv': [
    'Ref;Datum;Tijd;Telefoon;Duur;Status;Agent',
    'A-80;14-4-2026;10:15:00;06-12345671;1:35;GESPREK;Jan',
    'A-81;30-4-2026;23:59:59;06-12345674;1:35;GESPREK;Jan',
    'A-90;12-5-2026;10:15:00;06-12345671;1:35;GESPREK;Jan',
    'A-91;13-5-2026;10:15:00;06-12345674;1:35;GESPREK;Jan',
    'A-99;1-7-2026;10:15:00;06-12345671;1:35;GESPREK;Jan',
    '',
  ].join('\n'),
  'in/client/objections.csv': `${FILES['in/client/objections.csv']}V-0,2026-04-20T09:00:00,0612345671,client\n`,
};
const LATE = 'in/client/late.csv';

function opened(directory: string, period?: { from: string; to: string }): Workspace {
  return openWorkspace(directory, { today: '2026-11-25', ...(period === undefined ? {} : { period }) });
}

function daysOf(name: string): { from: string; to: string } {
  const [from = '', to = ''] = name.split('_');
  return { from, to };
}

function contents(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  );
}

function summaryOf(directory: string, name: string): Summary {
  return JSON.parse(readFileSync(join(directory, 'reports', name, 'summary.json'), 'utf8')) as Summary;
}

describe('months that are judged together', () => {
  const together = join(scratch, 'together');
  const alone = join(scratch, 'alone');

  beforeAll(async () => {
    for (const directory of [together, alone]) {
      writeSmallWorkspace(directory, LOG);
      await loadWorkspace(opened(directory), SILENT);
    }
    const { periods } = await auditPeriods(opened(together), 'all', SILENT);
    expect(periods.map(({ outcome }) => outcome.isFirst)).toEqual([true, true, true]);
    // Codes of agents depend on a key of the workspace.
    mkdirSync(join(alone, '.belaudit'), { recursive: true });
    copyFileSync(join(together, '.belaudit', 'pseudonyms.key'), join(alone, '.belaudit', 'pseudonyms.key'));
    for (const name of [APRIL, MAY, JUNE]) await auditWorkspace(opened(alone, daysOf(name)), SILENT);
  });

  it.each([APRIL, MAY, JUNE])('have the results that they have alone, to the byte: %s', (name) => {
    const both = [together, alone].map((directory) => contents(join(directory, 'reports', name)));
    expect(Object.keys(both[0] ?? {})).toEqual(Object.keys(both[1] ?? {}));
    for (const [file, text] of Object.entries(both[0] ?? {}))
      expect([file, both[1]?.[file] === text]).toEqual([file, true]);
  });

  it('have findings, and other ones in each', () => {
    const ids = [APRIL, MAY, JUNE].map((name) =>
      readCsv(join(together, 'reports', name, 'calls.csv')).map((row) => row['call_id']),
    );
    expect(ids).toEqual([['A-80', 'A-81'], ['A-90', 'A-91'], expect.arrayContaining(['A-1', 'A-4', 'B-1', 'B-2'])]);
    expect(new Set([APRIL, MAY, JUNE].map((name) => summaryOf(together, name).run_id)).size).toBe(3);
  });

  it('leave a month that is not over as it is, and say so', async () => {
    const { periods, left_out: leftOut } = await auditPeriods(opened(together), 'all', SILENT);
    expect(leftOut).toEqual([expect.objectContaining({ month: '2026-07', calls: 1, because: 'not-over' })]);
    expect(periods.map(({ because, outcome }) => [because, outcome.isFirst])).toEqual(
      Array.from({ length: 3 }, () => [null, undefined]),
    );
    expect(existsSync(join(together, 'reports', '2026-07-01_2026-07-31'))).toBe(false);
  });

  it('stay as they are after a number was forgotten that occurs nowhere, and not after one of their calls', async () => {
    const copy = join(scratch, 'forgetful');
    cpSync(together, copy, { recursive: true });
    const why = async (number: string): Promise<readonly unknown[]> => {
      await forgetWorkspace(opened(copy), SILENT, { number });
      const { periods } = await auditPeriods(opened(copy), 'all', SILENT);
      return periods.map(({ because }) => because);
    };
    expect(await why('0645000101')).toEqual([null, null, null]);
    expect(await why('0612345674')).toEqual(['removals', 'removals', 'removals']);
    expect(await why('0645000102')).toEqual([null, null, null]);
  });

  it('are made again from their inputs to the byte, whatever period belaudit.yaml names', async () => {
    const { reproduction } = await reproduceFolder(join(together, 'reports', APRIL), SILENT);
    expect(reproduction).toMatchObject({ isSame: true, missing: [] });
  });

  it('refuse a month without calls, before anything is written', async () => {
    const empty = opened(alone, { from: '2027-01-01', to: '2027-01-31' });
    const before = readdirSync(join(alone, 'reports'));
    await expect(auditWorkspace(empty, SILENT)).rejects.toMatchObject({
      code: 'NO_CALLS',
      hint: expect.stringContaining('2026-04-14 to 2026-07-01'),
    });
    expect(readdirSync(join(alone, 'reports'))).toEqual(before);
  });

  describe('and then asked about', () => {
    // The last audit of this workspace was for June.
    it('answer for calls of every day: a dossier judges what that audit left out', async () => {
      const [one, other] = [
        await readDossier(opened(alone), '0612345671'),
        await readDossier(opened(together), '0612345671'),
      ];
      expect(one.base.judged_aside).toEqual(['2026-04', '2026-05', '2026-07']);
      expect(one.dossier.calls.map(({ call_id: id, is_judged: isJudged }) => [id, isJudged])).toEqual(
        ['A-80', 'A-90', 'A-1', 'A-99'].map((id) => [id, true]),
      );
      expect(other.base.judged_aside).toEqual(['2026-07']);
      expect(one.dossier).toEqual(other.dossier);
      const may = readCsv(join(alone, 'reports', MAY, 'calls.csv')).find((row) => row['call_id'] === 'A-90');
      expect(one.dossier.calls[1]?.verdict).toBe(may?.['verdict']);
      expect(may?.['verdict']).toBe('violation');
    });

    it('are explained too', async () => {
      const { explanation } = await explainCall(opened(alone), 'alfa', 'A-90');
      expect(explanation.call).toMatchObject({ is_judged: true, verdict: 'violation' });
      const later = await explainCall(opened(alone), 'alfa', 'A-1');
      expect(later.explanation.call.is_judged).toBe(true);
    });
  });

  describe('and then touched by a file that comes late', () => {
    beforeAll(async () => {
      writeFiles(together, {
        [LATE]: 'objection_id,objected_at,number,recorded_by\nV-9,2026-05-01T09:00:00,0612345674,client\n',
        'belaudit.yaml': CONFIGURATION.replace(
          'accepted_gaps:',
          `  - { feed: objections, files: ${LATE} }\naccepted_gaps:`,
        ),
      });
    });

    it('are named, with how many of their calls', async () => {
      const before = contents(join(together, 'reports', APRIL));
      const { touched } = await loadWorkspace(opened(together), SILENT);
      expect(touched.map(({ from, calls, of, files }) => [from, calls, of, files.map(({ path }) => path)])).toEqual([
        ['2026-05-01', 1, 2, [LATE]],
        ['2026-06-01', 1, 4, [LATE]],
      ]);
      expect(contents(join(together, 'reports', APRIL))).toEqual(before);
    });

    it('are judged again as a new version that says what changed and why, and no longer touched', async () => {
      const april = contents(join(together, 'reports', APRIL));
      const { periods } = await auditPeriods(opened(together), 'touched', SILENT);
      expect(periods.map(({ from, because }) => [from, because])).toEqual([
        ['2026-05-01', 'touched'],
        ['2026-06-01', 'touched'],
      ]);
      const { version } = summaryOf(together, MAY);
      expect(version).toMatchObject({ number: 2, replaces: { number: 1, changes: { went: 0 } } });
      expect(version.replaces?.changes?.came).toBeGreaterThan(0);
      expect(contents(join(together, 'reports', APRIL))).toEqual(april);
      const { months } = await listMonths(opened(together));
      expect(months.map(({ month, state, results, touched }) => [month, state, results?.version, touched])).toEqual([
        ['2026-04', expect.any(String), 1, null],
        ['2026-05', expect.any(String), 2, null],
        ['2026-06', expect.any(String), 2, null],
        ['2026-07', 'not-over', undefined, null],
      ]);
    });

    it('stand side by side in the report of their year, as they are now', async () => {
      const made = await reportYear(opened(together), '2026', SILENT, { pdf: false });
      expect(made.months).toEqual(['2026-04', '2026-05', '2026-06']);
      const year = JSON.parse(readFileSync(join(together, made.folder, 'year.json'), 'utf8'));
      expect(year.months[4]).toMatchObject({ month: '2026-05', results: { version: 2 } });
      expect(year.months[0]).toEqual({ month: '2026-01', results: null });
      await expect(reportYear(opened(together), '2031', SILENT, { pdf: false })).rejects.toMatchObject({
        code: 'NO_RESULTS',
      });
    });
  });

  describe('and then told again by an export that takes the place of another', () => {
    const EXPORT = 'in/alfa/mei.csv';
    const replace = async (text: string): Promise<readonly TouchedPeriod[]> => {
      writeFiles(together, { [EXPORT]: text });
      return (await loadWorkspace(opened(together), SILENT)).touched;
    };
    const told = (touched: readonly TouchedPeriod[]): unknown =>
      touched.map(({ from, calls, files, gone }) => [from, calls, files.map(({ path }) => path), gone]);

    it('are touched by the rows that are new alone', async () => {
      const more = `${LOG[EXPORT]}A-92;14-5-2026;10:15:00;06-12345699;1:35;GESPREK;Jan\n`;
      expect(told(await replace(more))).toEqual([['2026-05-01', 1, [EXPORT], []]]);
      // As after a second export, although nobody judged the first.
      expect(told(await replace(`${more}A-98;2-7-2026;10:15:00;06-12345698;1:35;GESPREK;Jan\n`))).toEqual([
        ['2026-05-01', 1, [EXPORT], []],
      ]);
    });

    it('are touched by a row that says something else, and nobody knows what the one before it touched', async () => {
      const changed = LOG[EXPORT].replace(
        'A-91;13-5-2026;10:15:00;06-12345674;1:35',
        'A-91;13-5-2026;10:15:00;06-12345674;2:35',
      );
      expect(told(await replace(changed))).toEqual([
        ['2026-04-01', 0, [], [EXPORT]],
        ['2026-05-01', 1, [EXPORT], [EXPORT]],
        ['2026-06-01', 1, [EXPORT], [EXPORT]],
      ]);
    });

    it('are touched by nothing where the export says what it said', async () => {
      expect(told(await replace(LOG[EXPORT]))).toEqual([]);
    });
  });
});
