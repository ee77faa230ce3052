import { afterAll, beforeAll, expect, it } from 'vitest';
import { readOmissions } from '../../../src/results/omissions.ts';
import { Store } from '../../../src/store/store.ts';

/** Results of the checks of the logs, combined. 20,600 is 27 May 2026. */

const RESULTS = [
  ['alfa', 'invoice-difference', 'calls', 20_600, '2592', '2499'],
  ['alfa', 'invoice-difference', 'minutes', 20_600, '3183.45', '3070.25'],
  ['alfa', 'gap-in-numbering', 'A1 .. A3', 20_601, '1', '0'],
  ['alfa', 'gap-in-numbering', 'A4 .. A92', 20_605, '87', '0'],
  ['alfa', 'silent-day', '', 20_604, 'calls', 'none'],
  ['', 'complaint-without-call', 'K1', 20_604, 'a call', 'none'],
  ['', 'complaint-without-call', 'K2', 20_610, 'a call', 'none'],
  // Less than in the log: a question, but no sign of missing calls.
  ['beta', 'invoice-difference', 'calls', 20_600, '90', '100'],
  ['gamma', 'silent-day', '', 20_604, 'calls', 'none'],
  ['gamma', 'silent-day', '', 20_603, 'calls', 'none'],
] as const;

const CALLS = [
  ['alfa', 'A1', 20_600],
  ['alfa', 'A3', 20_601],
  ['alfa', 'A4', 20_603],
  ['alfa', 'A92', 20_605],
] as const;

let store: Store;

beforeAll(async () => {
  store = await Store.open(':memory:');
  await store.run(`create table completeness as select * from (values ${RESULTS.map(row).join(', ')})
    as r (vendor, check_id, subject, day, expected, found)`);
  await store.run(
    `create table call as select * from (values ${CALLS.map(row).join(', ')}) as c (vendor, call_id, local_day)`,
  );
});
afterAll(() => store.close());

function row(cells: readonly (string | number)[]): string {
  return `(${cells.map((cell) => (typeof cell === 'number' ? cell : `'${cell}'`)).join(', ')})`;
}

it('gathers the signs of missing calls, by call centre in the given order', async () => {
  expect(await readOmissions(store, ['gamma', 'beta', 'alfa'])).toEqual([
    {
      vendor: 'gamma',
      invoice: null,
      ...{ missing_ids: 0, missing_ids_around_silent_days: 0 },
      ...{ silent_days: ['2026-05-30', '2026-05-31'], complaints: 1 },
    },
    {
      vendor: 'alfa',
      invoice: { invoiced: 2592, logged: 2499 },
      ...{ missing_ids: 88, missing_ids_around_silent_days: 87 },
      ...{ silent_days: ['2026-05-31'], complaints: 1 },
    },
  ]);
});
