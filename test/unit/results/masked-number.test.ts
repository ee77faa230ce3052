import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maskNumber } from '../../../src/print/masking.ts';
import { sqlFile } from '../../../src/store/sql.ts';
import { Store } from '../../../src/store/store.ts';
import { MASKED } from '../masking-cases.ts';

let store: Store;
beforeAll(async () => {
  store = await Store.open(':memory:');
  await store.define(sqlFile(import.meta.url, '../../../src/results/masked-number.sql'));
});
afterAll(() => store.close());

test('a number is masked in results as in reports', async () => {
  const digits = fc.oneof(
    fc.bigInt({ min: 31600000000n, max: 31699999999n }),
    fc.bigInt({ min: 31100000000n, max: 31999999999n }),
    fc.bigInt({ min: 100000n, max: 999999999999999n }),
    fc.bigInt({ min: 1n, max: 99999n }),
  );
  const numbers = fc.sample(digits, { numRuns: 500, seed: 20260630 });
  const rows = await store.rows<{ number: bigint; masked: string }>(
    `select number, masked_number(number) as masked
    from (select unnest(from_json(cast($numbers as json), '["BIGINT"]')) as number)`,
    { numbers: JSON.stringify(numbers.map(Number)) },
  );
  expect(rows).toHaveLength(500);
  expect(rows.filter(({ number, masked }) => masked !== maskNumber(`+${number}`))).toEqual([]);
});

test('a number is masked as in the table of cases', async () => {
  for (const [number, masked] of MASKED)
    expect(
      await store.rows('select masked_number(cast($number as bigint)) as masked', { number: number.slice(1) }),
    ).toEqual([{ masked }]);
});

test('without a number the result is null', async () => {
  expect(await store.rows('select masked_number(null) as masked')).toEqual([{ masked: null }]);
});
