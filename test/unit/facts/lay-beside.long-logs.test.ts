import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { factsWithoutFiles } from '../../../src/facts/lay-beside.ts';
import { SILENT } from '../../../src/model/progress.ts';
import type { FileLeftOut } from '../../../src/model/what-if.ts';
import { removalsInForce } from '../../../src/removal/removal-list.ts';
import { configuration, Fixture } from '../staging/workspace-fixture.ts';
import { storedFacts } from './stored-facts.ts';

const SOURCES = `  - { feed: calls, vendor: alfa, files: "in/alfa/*" }
  - { feed: objections, files: "in/objections*" }
  - { feed: persons, files: in/persons.csv }
  - { feed: phones, files: "in/phones*" }
`;
const CALLS = 'call_id,started_at,called_number,result,person_id';
const FILES: Readonly<Record<string, string>> = {
  'in/alfa/1.csv': `${CALLS}\nA-1,2026-06-10T10:00:00,0612345601,conversation,P1\nA-2,2026-06-10T11:00:00,0612345602,refused,P2\nA-3,2026-06-10T12:00:00,0612345603,busy,\n`,
  'in/alfa/2.csv': `${CALLS}\nA-1,2026-06-10T10:00:00,0612345601,conversation,P1\nA-2,2026-06-10T11:00:00,0612345602,sale,P2\nA-4,2026-06-11T12:00:00,0612345604,busy,P4\nbad\n`,
  'in/alfa/3.csv': `${CALLS}\nA-2,2026-06-10T11:00:00,0612345602,callback,P2\nA-4,2026-06-11T12:00:00,0612345604,busy,P4\n`,
  'in/objections-1.csv': 'objection_id,objected_at,number,recorded_by\nO-1,2026-06-09,0612345601,client\n',
  'in/objections-2.csv':
    'objection_id,objected_at,number,recorded_by\nO-1,2026-06-08,0612345601,client\nO-2,2026-06-08,0612345602,alfa\n',
  'in/persons.csv': 'person_id,legal_form\nP1,natural\nP9,legal-entity\n',
  'in/phones-1.csv': 'person_id,number\nP1,0612345601\n',
  'in/phones-2.csv': 'person_id,number,valid_to\nP1,0612345601,2026-01-01\nP2,0612345602,\n',
};

async function loaded(files: Readonly<Record<string, string>>, sources: string = SOURCES): Promise<Fixture> {
  const fixture = await Fixture.create(configuration(sources), files);
  await fixture.load();
  return fixture;
}

/** The facts without some files, and the account of these files. */
async function without(
  fixture: Fixture,
  ...paths: readonly string[]
): Promise<{ readonly facts: unknown; readonly told: readonly FileLeftOut[] }> {
  const { workspace } = fixture;
  const given = { removals: removalsInForce(workspace), timeZone: workspace.configuration.client.timeZone };
  return await fixture.store.apart(`beside_${paths.length}`, ':memory:', async (apart, database) => {
    const told = await factsWithoutFiles(apart, database, paths, given, SILENT);
    return { facts: await storedFacts(apart), told };
  });
}

/** Each file with the numbers of its rows: all, gone, as in an earlier delivery, also in another file. */
const LEFT_OUT: readonly (readonly [path: string, counts: readonly number[]])[] = [
  // A-1 is in 2 too, A-2 was delivered later, only A-3 is there alone.
  ['in/alfa/1.csv', [3, 1, 0, 2]],
  // The last delivery of is 3.
  ['in/alfa/2.csv', [3, 0, 0, 3]],
  ['in/alfa/3.csv', [2, 0, 1, 1]],
  ['in/objections-2.csv', [2, 1, 1, 0]],
];

it('makes the facts of a workspace to which a file never came, and tells what became of its rows', async () => {
  const all = await loaded(FILES);
  for (const [path, counts] of LEFT_OUT) {
    const never = await loaded(Object.fromEntries(Object.entries(FILES).filter(([name]) => name !== path)));
    const { facts, told } = await without(all, path);
    expect(facts, path).toEqual(await never.contents());
    const [file] = told;
    expect([file?.rows, file?.gone, file?.earlier, file?.elsewhere], path).toEqual(counts);
  }
});

it('says of which calls it cannot know what they would be: those that were told in several files', async () => {
  const sample = readFileSync(new URL('../../../src/formats/asterisk-cdr/sample.csv', import.meta.url), 'utf8');
  const lines = sample.split(/(?<=\n)/u).filter((line) => line.trim() !== '');
  const half = (place: number): string => lines.filter((_, index) => index % 2 === place).join('');
  const fixture = await loaded(
    { 'in/log/0': half(0), 'in/log/1': half(1) },
    '  - { feed: calls, vendor: alfa, files: "in/log/*", format: asterisk-cdr }\n',
  );
  const shared = await fixture.rows<{ calls: bigint }>('select count(*) as calls from staged_shared_call');
  expect(Number(shared[0]?.calls)).toBeGreaterThan(0);
  const [file] = (await without(fixture, 'in/log/1')).told;
  expect(file?.joined).toBeGreaterThan(0);
  expect(file?.readTogether).toBe(1);
});

it('refuses to leave out all files, or one that is not loaded', async () => {
  const fixture = await loaded(
    { 'in/alfa/1.csv': FILES['in/alfa/1.csv'] ?? '' },
    SOURCES.split('\n').slice(0, 1).join('\n').concat('\n'),
  );
  await expect(without(fixture, 'in/alfa/1.csv')).rejects.toMatchObject({ code: 'WHAT_IF_REFUSED' });
  await expect(without(fixture, 'in/alfa/9.csv')).rejects.toMatchObject({ code: 'WHAT_IF_REFUSED' });
});
