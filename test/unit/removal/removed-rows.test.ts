import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { assertLoaded } from '../../../src/facts/assert-loaded.ts';
import { tryLoad } from '../../../src/inspect/trial-load.ts';
import { WRITTEN_DIGITS } from '../../../src/model/number-notations.ts';
import { SILENT } from '../../../src/model/progress.ts';
import type { Removal } from '../../../src/model/removal.ts';
import { markOf } from '../../../src/removal/marks.ts';
import {
  keepRemoval,
  numberSubject,
  personSubject,
  removalKey,
  removalsInForce,
} from '../../../src/removal/removal-list.ts';
import { FORGOTTEN } from '../masking-cases.ts';
import { configuration, Fixture } from '../staging/workspace-fixture.ts';

const SOURCES = [
  '  - { feed: calls, vendor: alfa, files: in/calls-*.csv }',
  '  - { feed: phones, files: in/phones.csv }',
  '  - { feed: persons, files: in/persons.csv }',
  '  - { feed: relations, files: in/relations.csv }',
  '  - { feed: consents, files: in/consents.csv }',
  '  - { feed: objections, files: in/objections.csv }',
  '  - { feed: answers, files: in/answers.csv }',
  '  - { feed: carrier, vendor: alfa, files: in/carrier.csv }',
  '',
].join('\n');
const CALLS_AND_PHONES = `${SOURCES.split('\n').slice(0, 2).join('\n')}\n`;
const CALLS = 'call_id,started_at,called_number,caller_number,direction,result,person_id,recording\n';
const ENTRY: Removal = {
  id: 1,
  kind: 'forget',
  asked_on: '2026-07-10',
  reason: 'request',
  before: null,
  subjects: [],
  limitation_months: 60,
  judged: [{ from: '2010-01-01', to: '2026-06-30' }],
  violations: [],
  holds: [],
  related: { numbers: [], persons: 0 },
  done: true,
};
const FILES = {
  'in/calls-1.csv': `${CALLS}A-1,2026-06-01T10:00:00,0612345671,,,no-answer,,\nA-2,2026-06-02T10:00:00,0612345672,,,no-answer,,\n`,
  'in/phones.csv': 'person_id,number,valid_from\nK1,0612345671,2019-01-01\nK2,0612345672,2019-01-01\n',
  'in/persons.csv': 'person_id,legal_form\nK1,natural\nK2,natural\n',
  'in/relations.csv':
    'relation_id,entity,kind,started_on,person_id,ended_on\nR1,voorbeeld,purchase,2019-02-01,K1,2019-12-31\nR2,voorbeeld,subscription,2019-02-01,K2,\n',
  'in/consents.csv': 'consent_id,given_at,number,person_id\nT1,2019-05-20T09:00:00,0612345671,\n',
  'in/objections.csv': 'objection_id,objected_at,number,person_id\n',
  'in/answers.csv': 'vendor,call_id,rule,answer,explanation\n',
  'in/carrier.csv': 'started_at,called_number,caller_number\n2019-06-01T10:00:00,0612345671,\n',
};

async function fixture(changes: Readonly<Record<string, string>> = {}, sources: string = SOURCES): Promise<Fixture> {
  return await Fixture.create(configuration(sources), { ...FILES, ...changes });
}

type Asked = Partial<Removal> & { readonly number?: string; readonly person?: string };

/** Adds a removal to a workspace's list, as the commands do. */
function remove(of: Fixture, { number, person, ...entry }: Asked): void {
  const place = of.workspace;
  const key = removalKey(place);
  const subjects = [
    ...(number === undefined ? [] : [numberSubject(key, number)]),
    ...(person === undefined ? [] : [personSubject(key, person)]),
  ];
  keepRemoval(place, { ...ENTRY, subjects, ...entry });
}

async function calls(of: Fixture): Promise<readonly string[]> {
  return (await of.rows<{ call_id: string }>('select call_id from call order by call_id')).map((row) => row.call_id);
}

async function kept(of: Fixture, removal: number): Promise<readonly string[]> {
  const rows = await of.rows<{ text: string }>(
    `select concat_ws(' ', feed, source_row, reason, until) as text from removal_kept where removal = ${removal} order by 1`,
  );
  return rows.map((row) => row.text);
}

function call(id: string, day: string, number: string, rest = ',,no-answer,,'): string {
  return `${id},${day}T10:00:00,${number},${rest}\n`;
}

/** A removed number in unusual notations: such cells are rejected, with their text. */
const OTHER_SCRIPTS = ['０６１２３４５６７３ of ０６', '٠٦١٢٣٤٥٦٧٣', '۰۶۱۲۳۴۵۶۷۳', '०६१२३४५६७३', '⁰⁶¹²³⁴⁵⁶⁷³'] as const;
/** A removed number in a text: between the digits is a space, a mark, or something invisible. */
const UNSEEN = [
  '06•12345674',
  '06…1234…5674',
  '"06,1234,5674"',
  '06=1234:5674',
  '06–12345674',
  '06     12_34·5674',
  '06\u00a012\u200b345674',
  '０６-１２３４５６７４',
] as const;

/** Each number has a removal of its own, so that none affects another. */
describe('a number that is forgotten', () => {
  let workspace: Fixture;
  const account: Record<string, readonly number[]> = {};

  beforeAll(async () => {
    workspace = await fixture({
      'in/calls-1.csv': [
        `${CALLS}${call('A-1', '2026-06-01', '0612345671')}${call('A-2', '2026-06-02', '0612345672')}`,
        ...['06-12345673', '+31 (0)6 1234 56 73', '0031612345673', '612345673'].map(
          (written, place) => `B-${place},never,"${written}",,,no-answer,,\n`,
        ),
        'B-9,never,0612345678,,,no-answer,,\n',
        ...OTHER_SCRIPTS.map((written, place) => `E-${place},never,"${written}",,,no-answer,,\n`),
        call('F-1', '2026-06-01', '０６１２３４５６７４'),
        call('C-1', '2026-06-01', '0612345678', ',,no-answer,,rec/2026-06-0612345674.wav'),
        ...UNSEEN.map((written, place) =>
          call(
            `G-${place}`,
            '2026-06-01',
            '0612345678',
            `,,no-answer,,${written.startsWith('"') ? written : `bel ${written}`}`,
          ),
        ),
        call('C-2', '2026-06-01', '0612345678', ',,no-answer,,rec/9612345674.wav'),
        call('612345674', '2026-06-01', '0612345678'),
        call('D-1', '2026-06-01', '0612345678'),
      ].join(''),
      'in/calls-2.csv': `${CALLS}${call('D-1', '2026-06-01', '0612345675')}`,
      'in/answers.csv': `${FILES['in/answers.csv']}alfa,A-1,r,accept,\nalfa,A-2,r,accept,\n`,
      'in/carrier.csv': `${FILES['in/carrier.csv']}2019-06-01T10:00:00,0612345678,0612345671\n2019-06-01T10:00:00,0612345678,0612345672\n`,
      'in/persons.csv': `${FILES['in/persons.csv']}K3,natural\n`,
      'in/relations.csv': `${FILES['in/relations.csv']}R3,voorbeeld,purchase,never,K3,\nR4,voorbeeld,purchase,never,K33,\n`,
    });
    for (const [place, number] of ['31612345671', '31612345673', '31612345674', '31612345675'].entries())
      remove(workspace, { id: place + 1, number });
    remove(workspace, { id: 5, person: 'K3' });
    const { files } = await workspace.load();
    for (const file of files) account[file.path] = [file.rowsRead, file.accepted, file.rejected, file.removed];
  });

  it('takes its rows of every feed along, and each is accounted for', async () => {
    expect(await workspace.rows('select number from phone')).toEqual([{ number: 31612345672n }]);
    expect(await workspace.rows('select number from consent')).toEqual([]);
    expect(account).toMatchObject({
      'in/calls-1.csv': [25, 3, 1, 21],
      'in/phones.csv': [2, 1, 0, 1],
      'in/persons.csv': [3, 2, 0, 1],
      'in/relations.csv': [4, 2, 1, 1],
      'in/consents.csv': [1, 0, 0, 1],
      'in/carrier.csv': [3, 1, 0, 2],
    });
  });

  it('goes from rejected rows too, in whatever notation, with their text', async () => {
    expect(await workspace.problems()).toEqual([
      '8 rejected started_at invalid-date',
      '5 rejected started_on invalid-date',
    ]);
    expect(await workspace.rows(`select 1 from staged_problem where raw like '%673%' or value like '%673%'`)).toEqual(
      [],
    );
  });

  it('goes with rows that hold it in a text, and not with those that hold a longer id, or the same digits as an id', async () => {
    expect(await calls(workspace)).toEqual(['612345674', 'A-2', 'C-2']);
  });

  it('is found in every digit that is hidden in what is printed', () => {
    const known = new Set(WRITTEN_DIGITS.flatMap((digits) => [...digits]));
    const hidden = [...everyCharacter()].filter((character) => /^(?:\d|\p{Nd})$/u.test(character.normalize('NFKC')));
    expect(hidden.length).toBeGreaterThan(500);
    expect(hidden.filter((character) => !known.has(character))).toEqual([]);
  });

  it('brings no earlier delivery back that its row had replaced', async () => {
    expect(await workspace.rows(`select 1 from call where call_id = 'D-1'`)).toEqual([]);
    expect(account['in/calls-2.csv']).toEqual([1, 0, 0, 1]);
  });

  it('takes along what the call centre said of its calls', async () => {
    expect(await workspace.rows('select call_id from vendor_answer')).toEqual([{ call_id: 'A-2' }]);
  });

  it('goes as a person from every feed that names the person, also from rejected rows, and no longer id with it', async () => {
    expect(await workspace.rows('select person_id from person order by 1')).toEqual([
      { person_id: 'K1' },
      { person_id: 'K2' },
    ]);
    expect(await workspace.rows(`select raw from problem where raw like '%K3%'`)).toEqual([
      { raw: expect.stringContaining('K33') },
    ]);
  });

  it('is told by where its rows stood, and by nothing that stood in them', async () => {
    const rows = await workspace.rows('select feed, source_row, is_rejected, removal from removed_row order by all');
    expect(rows).toContainEqual({ feed: 'phones', source_row: 2n, is_rejected: false, removal: 1 });
    expect(rows).toContainEqual({ feed: 'calls', source_row: 5n, is_rejected: true, removal: 2 });
  });
});

describe('a number in each notation in which it is hidden in what is printed', () => {
  it('is forgotten with the row that holds it in a text, used or rejected', async () => {
    const cell = (text: string): string => `"bel ${text.replaceAll('"', '""')} terug"`;
    const rows = FORGOTTEN.flatMap(([text], place) => [
      call(`U-${place}`, '2026-06-01', '0644444444', `,,no-answer,,${cell(text)}`),
      `R-${place},never,0644444444,,,no-answer,,${cell(text)}\n`,
    ]);
    const workspace = await fixture({ 'in/calls-1.csv': `${CALLS}${rows.join('')}` });
    for (const [place, number] of [...new Set(FORGOTTEN.map(([, number]) => number))].entries())
      remove(workspace, { id: place + 1, number });
    await workspace.load();
    const left = (id: string): readonly unknown[] => FORGOTTEN[Number(id.slice(2))] ?? [];
    expect((await calls(workspace)).map(left)).toEqual([]);
    const rejected = await workspace.rows<{ source_row: bigint }>(
      "select source_row from problem where kind = 'rejected'",
    );
    expect(rejected.map(({ source_row: row }) => FORGOTTEN[Math.floor((Number(row) - 2) / 2)])).toEqual([]);
  });
});

describe('what was removed', () => {
  it('stays away when files are loaded again, and when others come late', async () => {
    const workspace = await fixture({}, CALLS_AND_PHONES);
    remove(workspace, { number: '31612345671' });
    await workspace.load();
    expect((await workspace.load()).unchanged).toBe(true);
    expect(await calls(workspace)).toEqual(['A-2']);
    remove(workspace, { id: 2, number: '31612345672' });
    await expect(assertLoaded(workspace.workspace, workspace.store)).rejects.toMatchObject({ code: 'NOT_LOADED' });
    workspace.write({
      'in/calls-2.csv': `${CALLS}${call('A-9', '2026-06-01', '06 1234 5671')}${call('A-8', '2026-06-08', '0612345678')}`,
    });
    const { files } = await workspace.load();
    expect(files.filter((file) => file.isNew).map(({ path, removed }) => [path, removed])).toEqual([
      ['in/calls-2.csv', 1],
    ]);
    expect(await calls(workspace)).toEqual(['A-8']);
  });
});

describe('what stays of a number that is forgotten', () => {
  let workspace: Fixture;
  const violation = (call: string, until: string): Removal['violations'] => [
    { mark: markOf(removalKey(workspace.workspace), `call:alfa\u001f${call}`), until },
  ];
  const holds = (number: string, until: string): Removal['holds'] => [
    {
      ...{ subject: numberSubject(removalKey(workspace.workspace), number), vendor: null, from: null, to: null },
      ...{ reason: 'lawsuit', until },
    },
  ];

  beforeAll(async () => {
    workspace = await fixture({
      'in/calls-1.csv': [
        `${CALLS}${call('O-1', '2026-06-01', '0612345671')}${call('O-2', '2026-06-03', '0612345671', ',,objection,,')}`,
        `${call('V-1', '2026-05-01', '0612345672')}${call('V-2', '2026-06-01', '0612345672')}${call('V-3', '2026-06-02', '0612345672')}`,
        `${call('J-1', '2026-06-01', '0612345673')}${call('J-2', '2021-06-30', '0612345675')}`,
        call('H-1', '2026-06-01', '0612345674'),
        `${call('L-1', '2026-06-30', '0612345676')}${call('L-2', '2026-07-01', '0612345676')}`,
        `${call('V-4', '2026-06-01', '0612345677')}${call('H-2', '2026-06-01', '0612345678')}`,
      ].join(''),
      'in/objections.csv': `${FILES['in/objections.csv']}V1,2026-06-05T09:00:00,0612345671,\nV2,2026-06-05T09:00:00,,K1\n`,
    });
    remove(workspace, { id: 1, number: '31612345671', person: 'K1' });
    remove(workspace, { id: 2, number: '31612345672', violations: violation('V-2', '2031-06-01') });
    remove(workspace, {
      ...{ id: 3, number: '31612345673' },
      judged: [
        { from: '2020-01-01', to: '2021-06-29' },
        { from: '2026-06-02', to: '2026-06-30' },
      ],
    });
    remove(workspace, { id: 4, number: '31612345674', holds: holds('31612345674', '2026-07-10') });
    remove(workspace, { id: 5, number: '31612345675', judged: [] });
    remove(workspace, { id: 6, number: '31612345676', asked_on: '2026-06-30' });
    remove(workspace, { id: 7, number: '31612345677', violations: violation('V-4', '2026-07-09') });
    remove(workspace, { id: 8, number: '31612345678', holds: holds('31612345678', '2026-07-09') });
    await workspace.load();
  });

  it('is an objection, in a list or in a call, so that a later call is still found', async () => {
    expect(await kept(workspace, 1)).toEqual([
      'calls 3 objection',
      'objections 2 objection',
      'objections 3 objection',
      'phones 2 objection',
    ]);
  });

  it('is a violation that can still be fined, with what it rests on, and no later call', async () => {
    expect(await kept(workspace, 2)).toEqual([
      'calls 4 rests-on 2031-06-01',
      'calls 5 violation 2031-06-01',
      'phones 3 rests-on 2031-06-01',
    ]);
  });

  it('is a call that nobody has judged and that can still be fined, to the month', async () => {
    expect(await kept(workspace, 3)).toEqual(['calls 7 not-judged']);
  });

  it('is what a hold names', async () => {
    expect(await kept(workspace, 4)).toEqual(['calls 9 hold 2026-07-10']);
    expect(await calls(workspace)).toEqual(['H-1', 'J-1', 'L-2', 'O-2', 'V-1', 'V-2']);
  });

  it('is not what came after the day of the request: that is something new', async () => {
    expect(await workspace.rows(`select call_id from call where number = 31612345676`)).toEqual([{ call_id: 'L-2' }]);
  });

  it('is nothing of these after their last day', async () => {
    expect(await kept(workspace, 7)).toEqual([]);
    expect(await kept(workspace, 8)).toEqual([]);
  });
});

describe('a purge', () => {
  let workspace: Fixture;
  const account: Record<string, readonly number[]> = {};

  beforeAll(async () => {
    workspace = await fixture({
      'in/calls-1.csv': `${CALLS}${call('A-1', '2019-06-01', '0612345671')}${call('A-2', '2026-06-02', '0612345672')}`,
      'in/calls-2.csv': `${CALLS}P-1,2020-12-31T23:59:59,0612345679,,,no-answer,,\nP-2,2021-01-01T00:00:00,0612345679,,,no-answer,,\nP-3,never,0612345679,,,no-answer,,\n`,
      'in/calls-3.csv': `${CALLS}${call('Q-1', '2019-06-01', '0612345679')}Q-2,never,0612345679,,,no-answer,,\n`,
      'in/consents.csv': `${FILES['in/consents.csv']}T2,2019-05-20T09:00:00,0612345672,\nT3,2019-05-20T09:00:00,0612345678,\n`,
      'in/objections.csv': `${FILES['in/objections.csv']}V1,2015-06-05T09:00:00,0612345671,\n`,
    });
    remove(workspace, { kind: 'purge', before: '2021-01-01' });
    const { files } = await workspace.load();
    for (const file of files) account[file.path] = [file.accepted, file.rejected, file.removed];
  });

  it('removes the calls of before its day, by the day of the client, and of that day none', async () => {
    expect(await calls(workspace)).toEqual(['A-2', 'P-2']);
  });

  it('removes persons of whom nothing later is known, with all that is known of them, and no others', async () => {
    expect(await workspace.rows('select person_id from person')).toEqual([{ person_id: 'K2' }]);
    for (const table of ['phone', 'relation', 'person_form'])
      expect(await workspace.rows(`select person_id from ${table} inner join person using (person_key)`)).toEqual([
        { person_id: 'K2' },
      ]);
  });

  it('keeps the consent of a number that was called since, and no other, nor what the telephone provider recorded', async () => {
    expect(await workspace.rows('select consent_id from consent')).toEqual([{ consent_id: 'T2' }]);
    expect(await workspace.rows('select number from carrier_call')).toEqual([]);
  });

  it('keeps objections without end', async () => {
    expect(await workspace.rows('select objection_id from objection_record')).toEqual([{ objection_id: 'V1' }]);
  });

  it('takes the rejected rows of a file of which nothing else is left, for they have no day', () => {
    expect(account['in/calls-2.csv']).toEqual([1, 1, 1]);
    expect(account['in/calls-3.csv']).toEqual([0, 0, 2]);
  });
});

describe('the list of removals', () => {
  it('holds no number and no person, and is for its owner alone', async () => {
    const workspace = await fixture();
    remove(workspace, { number: '31612345671', person: 'K1002' });
    for (const file of ['removals.json', 'removals.key'])
      expect(statSync(join(workspace.directory, '.belaudit', file)).mode & 0o777).toBe(0o600);
    const text = readFileSync(join(workspace.directory, '.belaudit/removals.json'), 'utf8');
    expect(text).not.toMatch(/612345671|K1002/u);
    expect(text).toContain('"ending": "671"');
  });

  it.each([
    ['removals.key', ''],
    ['removals.key', `${'0'.repeat(64)}\n`],
    ['removals.json', '{"schema": "belaudit.removals/2"}'],
  ])(
    'that cannot be trusted, with another %s, ends the load, for what was removed would come back',
    async (file, content) => {
      const workspace = await fixture();
      remove(workspace, { number: '31612345671' });
      workspace.write({ [`.belaudit/${file}`]: content });
      await expect(workspace.load()).rejects.toMatchObject({
        code: 'REMOVALS_DAMAGED',
        details: [{ file: `.belaudit/${file}` }],
      });
    },
  );

  it('is left out of a look before loading where that is asked, which leaves nothing behind', async () => {
    const workspace = await fixture({}, CALLS_AND_PHONES);
    remove(workspace, { number: '31612345671' });
    const folder = join(workspace.directory, 'look');
    const { files } = await tryLoad(workspace.workspace, folder, SILENT);
    expect(files.map(({ rowsRead, accepted }) => [rowsRead, accepted])).toEqual([
      [2, 2],
      [2, 2],
    ]);
    const removals = removalsInForce(workspace.workspace);
    const told = await tryLoad(workspace.workspace, join(workspace.directory, 'look-2'), SILENT, { removals });
    expect(told.files.map((file) => [file.rowsRead, file.accepted, file.removed])).toEqual([
      [2, 1, 1],
      [2, 1, 1],
    ]);
    expect(readdirSync(join(workspace.directory, '.belaudit')).sort()).toEqual([
      'removals.json',
      'removals.key',
      'tmp',
    ]);
  });

  it('counts until a later day where the configuration has prolonged a hold', async () => {
    const workspace = await fixture();
    const key = removalKey(workspace.workspace);
    const hold = { subject: personSubject(key, 'K1'), vendor: null, from: null, to: null, reason: 'lawsuit' };
    remove(workspace, { person: 'K1', holds: [{ ...hold, until: '2026-07-09' }] });
    expect(removalsInForce(workspace.workspace).removals[0]?.holds).toEqual([]);
    workspace.write({
      'belaudit.yaml': `${configuration(SOURCES)}holds: [{ person: K1, reason: lawsuit, until: 2027-01-01 }]\n`,
    });
    expect(removalsInForce(workspace.workspace).removals[0]?.holds).toEqual([{ ...hold, until: '2027-01-01' }]);
  });
});

function* everyCharacter(): Generator<string> {
  for (let code = 0; code <= 0x10_ff_ff; code += 1)
    if (code < 0xd8_00 || code > 0xdf_ff) yield String.fromCodePoint(code);
}
