import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, calls, TWO_LOGS } from '../staging/call-files.ts';
import { configuration, Fixture } from '../staging/workspace-fixture.ts';

/** Each takes a dozen loads; `load.test.ts` has some by hand. */
const HISTORIES = process.env['BELAUDIT_EXAMPLES'] === 'many' ? 50 : 2;

describe('a load after any other loads', () => {
  it('gives the same facts', async () => {
    const row = fc.tuple(
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom('refused', 'sale', ''),
      fc.constantFrom('11', '12', '45'),
    );
    const log = fc
      .array(row, { maxLength: 5 })
      .map((rows) => calls(...rows.map(([id, result, day]) => call(`A-${id}`, result, day))));
    await fc.assert(
      fc.asyncProperty(fc.tuple(log, log, log), fc.shuffledSubarray([0, 1, 2]), async (logs, order) => {
        const named = logs.map((text, index) => [`in/alfa/${index}.csv`, text] as const);
        const whole = await Fixture.create(TWO_LOGS, { ...Object.fromEntries(named), 'in/beta.csv': calls() });
        await whole.load();
        const pieces = await Fixture.create(TWO_LOGS, {
          'in/alfa/9.csv': calls(call('A-1', 'busy')),
          'in/beta.csv': calls(),
        });
        await pieces.load();
        for (const index of order) {
          const [path, text] = named[index] ?? ['', ''];
          pieces.write({ [path]: text });
          await pieces.load();
        }
        pieces.remove('in/alfa/9.csv');
        pieces.write(Object.fromEntries(named));
        await pieces.load();
        expect(await pieces.contents()).toEqual(await whole.contents());
      }),
      { numRuns: HISTORIES },
    );
  });

  it('gives the same facts of calls of persons and their records', async () => {
    const person = fc.constantFrom('P-1', 'P-2', 'P-3', '');
    const log = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), person), { maxLength: 4 });
    const records = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), person), { maxLength: 3 });
    const month = fc.record({ log, records });
    const sources = `  - { feed: calls, vendor: alfa, files: "in/calls-*.csv" }
  - { feed: consents, files: "in/consents-*.csv" }
`;
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(month, month, month),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        async (months, order) => {
          const files = months.map(({ log: rows, records: given }, index) => ({
            [`in/calls-${index}.csv`]: `call_id,started_at,called_number,person_id\n${rows.map(([id, who]) => `A-${id},2026-05-1${id}T10:00:00,0612345678,${who}\n`).join('')}`,
            [`in/consents-${index}.csv`]: `consent_id,given_at,number,person_id\n${given.map(([id, who]) => `C-${id},2026-01-1${id},0612345678,${who}\n`).join('')}`,
          }));
          const whole = await Fixture.create(configuration(sources), Object.assign({}, ...files));
          await whole.load();
          const monthly = await Fixture.create(
            configuration(sources),
            files[order[0] as number] as Record<string, string>,
          );
          for (const index of order) {
            monthly.write(files[index] as Record<string, string>);
            await monthly.load();
          }
          expect(await monthly.contents()).toEqual(await whole.contents());
        },
      ),
      { numRuns: HISTORIES },
    );
  });
});
