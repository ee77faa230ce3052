import { beforeAll, describe, expect, it } from 'vitest';
import type { NewLine } from '../../../src/hearing/register-lines.ts';
import { isSameName, standingLines } from '../../../src/hearing/standing-lines.ts';
import { deviationsOn, type Heard, hearingFigures, stateOfFindings } from '../../../src/hearing/state-of-findings.ts';
import type { TableDefinition } from '../../../src/model/facts.ts';
import type { FindingName, RegisterLine } from '../../../src/model/hearing.ts';
import type { Store } from '../../../src/store/store.ts';
import { borrowStore } from '../../kept-stores.ts';
import { AT, decided, extendedFor, findingOf, replyTo, sharedFormerly, sharedWith } from './register-samples.ts';

const AS_OF = '2026-07-30';
const A1 = findingOf('A-1');
const FINDING: TableDefinition = {
  ...{ finding_key: 'BIGINT', vendor: 'VARCHAR', call_id: 'VARCHAR', rule: 'VARCHAR', period: 'VARCHAR' },
  ...{ party: 'VARCHAR', responsible: 'VARCHAR', cause: 'VARCHAR', level: 'VARCHAR', grade: 'VARCHAR' },
  campaign: 'VARCHAR',
};

let store: Store;
beforeAll(async () => {
  store = await borrowStore();
});

interface Found extends FindingName {
  readonly responsible?: string;
  readonly cause?: string;
  readonly grade?: string;
  readonly level?: string;
}

/** Lines as in a register, without its chain, and the findings that packs showed. */
function heardOf(made: readonly NewLine[], asOf: string = AS_OF): Heard {
  const lines = made.map((line, place) => ({ ...line, seq: place + 1, previous: '' })) as unknown as RegisterLine[];
  return {
    lines,
    period: '2026-06',
    asOf,
    shown: (seq) =>
      ((made[seq - 1] as { readonly list?: string }).list ?? '')
        .split('\n')
        .filter((row) => row !== '')
        .map((row) => JSON.parse(row) as [string, string, string]),
  };
}

async function layFound(findings: readonly Found[]): Promise<void> {
  await store.fillTable(
    'heard_finding',
    FINDING,
    findings.map(({ vendor, call_id: id, rule, period, responsible = vendor, cause, grade, level }, place) => [
      ...[place + 1, vendor, id, rule, period, ['client', 'undetermined'].includes(responsible) ? vendor : responsible],
      ...[responsible, cause ?? 'was-told', level ?? 'statute', grade ?? 'proven', 'zon'],
    ]),
  );
}

async function stateOf(made: readonly NewLine[], asOf: string = AS_OF, found: Found = A1): Promise<string> {
  await layFound([found]);
  await stateOfFindings(store, heardOf(made, asOf));
  const [row] = await store.rows<{ state: string; late_answer: string; proposed: string }>(
    'select state, late_answer, proposed from state_of_finding',
  );
  return [row?.state, row?.late_answer && `late ${row.late_answer}`, row?.proposed && `proposed ${row.proposed}`]
    .filter(Boolean)
    .join(', ');
}

const pack = sharedWith('alfa', [A1]);
const reply = (answer: 'agreed' | 'disputed' | 'unclear', received = '2026-07-20'): NewLine =>
  replyTo(A1, answer, { received });
const former = (day = '2026-07-24'): NewLine => sharedFormerly('alfa', [A1], day);
const second = (seq: number, by = 'P. de Vries'): NewLine => ({ at: AT, by, kind: 'second', about: { seq } });
const mistake = (seq: number): NewLine => ({ at: AT, by: 'J.', kind: 'void', about: { seq }, reason: 'mistake' });
const group = { vendor: 'alfa', rule: A1.rule, period: '2026-06' };

describe('the state of a finding', () => {
  it.each<readonly [string, readonly NewLine[], string]>([
    ['nothing was said', [], 'found'],
    ['a pack without it was shared', [sharedWith('alfa', [findingOf('A-9')])], 'found'],
    ['it was shared, and no day was set', [sharedWith('alfa', [A1], null)], 'awaiting-reply'],
    ['it was shared, and the day is over', [pack], 'undisputed'],
    ['it was agreed to', [pack, reply('agreed')], 'undisputed'],
    ['it was disputed', [pack, reply('disputed')], 'disputed'],
    ['the answer cannot be read', [pack, reply('unclear')], 'disputed'],
    ['the reply came on the last day', [pack, reply('disputed', '2026-07-24')], 'disputed'],
    ['the reply came a day late', [pack, reply('disputed', '2026-07-25')], 'undisputed, late disputed'],
    ['the last reply in time agrees', [pack, reply('disputed'), reply('agreed')], 'undisputed'],
    ['the last reply in time disputes', [pack, reply('agreed'), reply('disputed')], 'disputed'],
    [
      'a late reply takes back one in time',
      [pack, reply('disputed'), reply('agreed', '2026-07-26')],
      'disputed, late agreed',
    ],
    ['it was replied to before it was shared', [reply('disputed')], 'disputed'],
    ['another call centre replied', [pack, replyTo(A1, 'agreed', { vendor: 'beta' })], 'undisputed'],
    ['it was upheld', [pack, reply('disputed'), decided(A1)], 'upheld'],
    ['it was withdrawn', [pack, reply('disputed'), decided(A1, 'withdrawn')], 'withdrawn'],
    ['it was withdrawn before anybody replied', [decided(A1, 'withdrawn')], 'withdrawn'],
    ['it was withdrawn, and then upheld', [decided(A1, 'withdrawn'), decided(A1)], 'upheld'],
    ['it was upheld, and then disputed in time', [pack, decided(A1), reply('disputed')], 'disputed'],
    ['it was upheld, and then agreed to', [pack, decided(A1), reply('agreed')], 'upheld'],
    ['it was withdrawn, and then disputed', [pack, decided(A1, 'withdrawn'), reply('disputed')], 'withdrawn'],
    [
      'a late reply was decided on',
      [pack, reply('disputed', '2026-07-25'), decided(A1, 'withdrawn')],
      'withdrawn, late disputed',
    ],
    ['more was asked', [pack, reply('disputed'), decided(A1, 'more-asked')], 'more-asked'],
    [
      'more was asked, and the answer agrees',
      [pack, reply('disputed'), decided(A1, 'more-asked'), reply('agreed', '2026-07-31')],
      'undisputed',
    ],
    [
      'more was asked, and the answer came too late',
      [pack, reply('disputed'), decided(A1, 'more-asked'), reply('agreed', '2026-08-02')],
      'more-asked, late agreed',
    ],
    [
      'more was asked, the answer came in time, and it was upheld after that',
      [pack, decided(A1, 'more-asked'), reply('disputed', '2026-07-31'), decided(A1)],
      'upheld',
    ],
    ['its group was upheld', [pack, reply('disputed'), decided(group)], 'upheld'],
    ['its cause was withdrawn', [decided({ ...group, cause: 'was-told' }, 'withdrawn')], 'withdrawn'],
    ['another cause was withdrawn', [decided({ ...group, cause: 'own-record' }, 'withdrawn')], 'found'],
    ['the same of another period was withdrawn', [decided({ ...group, period: '2026-05' }, 'withdrawn')], 'found'],
    ['its group was upheld after it was withdrawn', [decided(A1, 'withdrawn'), decided(group)], 'upheld'],
    [
      'two people have to decide, and one did',
      [pack, reply('disputed'), decided(A1, 'withdrawn', { two_people: true })],
      'disputed, proposed withdrawn',
    ],
    [
      'two people decided',
      [pack, reply('disputed'), decided(A1, 'withdrawn', { two_people: true }), second(3)],
      'withdrawn',
    ],
    [
      'the second is the first, in other letters',
      [pack, reply('disputed'), decided(A1, 'withdrawn', { two_people: true }), second(3, ' j.  JANSEN ')],
      'disputed, proposed withdrawn',
    ],
    [
      'the second took back what they agreed to',
      [pack, reply('disputed'), decided(A1, 'withdrawn', { two_people: true }), second(3), mistake(4)],
      'disputed, proposed withdrawn',
    ],
    ['the decision was a mistake', [pack, reply('disputed'), decided(A1), mistake(3)], 'disputed'],
    ['that it was a mistake was a mistake', [pack, decided(A1), mistake(2), mistake(3)], 'upheld'],
    ['the reply was a mistake', [pack, reply('disputed'), mistake(2)], 'undisputed'],
    ['it was shared again, with a later day', [pack, sharedWith('alfa', [A1], '2026-08-30')], 'undisputed'],
    [
      'it was shared again, and then replied to before the later day',
      [pack, sharedWith('alfa', [A1], '2026-08-30'), reply('disputed', '2026-07-26')],
      'undisputed, late disputed',
    ],
    [
      'a pack without a day came first',
      [sharedWith('alfa', [A1], null), sharedWith('alfa', [A1], '2026-08-30')],
      'awaiting-reply',
    ],
    ['a former version shared it again, with a later day', [former(), former('2026-08-30')], 'awaiting-reply'],
    [
      'a former version shared it, and it was shared again',
      [former(), sharedWith('alfa', [A1], '2026-08-30')],
      'undisputed',
    ],
    ['more time was given', [pack, extendedFor('alfa', [A1], '2026-08-10')], 'awaiting-reply'],
    ['more time was given for another', [pack, extendedFor('alfa', [findingOf('A-9')], '2026-08-10')], 'undisputed'],
    [
      'more time was given, and the reply came in it',
      [pack, extendedFor('alfa', [A1], '2026-08-10'), reply('disputed', '2026-07-26')],
      'disputed',
    ],
    [
      'a later pack, without it, has a later day',
      [pack, sharedWith('alfa', [findingOf('A-9')], '2026-08-30')],
      'undisputed',
    ],
  ])('where %s', async (_, lines, state) => {
    expect(await stateOf(lines)).toBe(state);
  });

  it('goes by the audit date: on the day itself a reply can still come', async () => {
    expect(await stateOf([pack], '2026-07-24')).toBe('awaiting-reply');
    expect(await stateOf([pack], '2026-07-25')).toBe('undisputed');
  });

  it('hangs on the reply of the call centre that answers for it, in calls of another', async () => {
    const of = { ...A1, vendor: 'beta', responsible: 'alfa' };
    const shown = sharedWith('alfa', [{ ...A1, vendor: 'beta' }]);
    const replied = (vendor: string): NewLine => replyTo({ ...A1, vendor: 'beta' }, 'disputed', { vendor });
    expect(await stateOf([shown], AS_OF, of)).toBe('undisputed');
    expect(await stateOf([shown, replied('beta')], AS_OF, of)).toBe('undisputed');
    expect(await stateOf([shown, replied('alfa')], AS_OF, of)).toBe('disputed');
    // The call centre that called is heard about the client's findings.
    expect(await stateOf([pack, reply('disputed')], AS_OF, { ...A1, responsible: 'client' })).toBe('disputed');
  });
});

describe('the figures of the hearing', () => {
  const findings: readonly Found[] = [
    ...['A-1', 'A-2', 'A-3', 'A-4', 'A-5'].map((call) => findingOf(call)),
    findingOf('A-5', 'alfa', 'optout-not-offered'),
    { ...findingOf('A-6'), grade: 'possible' },
    { ...findingOf('A-7'), responsible: 'client' },
  ];
  const lines: readonly NewLine[] = [
    sharedWith('alfa', findings),
    replyTo(findingOf('A-1'), 'agreed'),
    ...['A-2', 'A-3', 'A-4'].map((call) => replyTo(findingOf(call), 'disputed')),
    decided(findingOf('A-2')),
    decided(findingOf('A-3'), 'withdrawn'),
    replyTo(findingOf('A-7'), 'unclear'),
    replyTo(findingOf('A-99'), 'disputed'),
    replyTo({ ...findingOf('A-50'), period: '2026-05' }, 'disputed'),
    decided({ ...findingOf('A-50'), period: '2026-05' }, 'withdrawn'),
    replyTo({ ...findingOf('A-51'), period: '2026-05' }, 'agreed'),
    // It is not the party heard: kept, but not counted as a reply.
    replyTo({ ...findingOf('A-52'), period: '2026-05' }, 'agreed', { vendor: 'beta' }),
    {
      ...{ at: AT, by: 'J. Jansen', kind: 'deviation', about: { rule: 'optout-not-offered', vendor: 'alfa' } },
      ...{ reason: 'Het systeem gaat over.', from: '2026-07-01', until: '2026-07-30' },
    },
  ];

  it('add up, by party and rule, and count the penalty after hearing beside that of the audit', async () => {
    await layFound(findings);
    const heard = heardOf(lines);
    await stateOfFindings(store, heard);
    const figures = await hearingFigures(store, heard, ['alfa', 'beta'], (vendor) =>
      vendor === 'alfa' ? { perViolation: 250, currency: 'EUR' } : null,
    );
    const [alfa, beta, client] = figures.parties;
    expect(alfa).toMatchObject({
      ...{ party: 'alfa', reply_by: '2026-07-24', found: 7 },
      ...{ undisputed: 4, upheld: 1, withdrawn: 1, open: 1 },
      ...{ agreed: 1, disputed: 3, unanswered: 3, not_shown: 0 },
      // The reply about the client's finding too: it counts for the call centre that gave it.
      replied: { agreed: 1, disputed: 3, unclear: 1, late: 0, of_others: 1 },
      rules: [
        {
          ...{ rule: 'called-after-objection', found: 6, undisputed: 3, upheld: 1, withdrawn: 1, open: 1 },
          ...{ unanswered: 2, withdrawn_for: [{ reason: 'own-error-in-data', findings: 1 }], proposed: 0 },
          waiting: { pack: 0, reply: 0, decision: 1, more: 0 },
        },
        { rule: 'optout-not-offered', found: 1, undisputed: 1, unanswered: 1, upheld: 0, withdrawn: 0, open: 0 },
      ],
      penalty: { audit_calls: 5, audit_amount: 1250, calls: 3, amount: 750, currency: 'EUR', provisional: true },
      earlier: [
        {
          ...{ period: '2026-05', replies: 2, agreed: 1, undisputed: 1, upheld: 0, withdrawn: 1, open: 0 },
          withdrawn_for: [{ reason: 'own-error-in-data', findings: 1 }],
        },
      ],
    });
    for (const party of figures.parties)
      expect(party.undisputed + party.upheld + party.withdrawn + party.open).toBe(party.found);
    expect(beta).toMatchObject({ party: 'beta', found: 0, reply_by: null, penalty: null, rules: [] });
    expect(client).toMatchObject({ party: 'client', found: 1, open: 1, unclear: 1, penalty: null });
    expect([beta, client].map((party) => party?.replied)).toEqual([undefined, undefined]);
    expect(figures.gone).toBe(1);
    expect(figures.deviations).toMatchObject([
      { rule: 'optout-not-offered', vendor: 'alfa', findings: 1, vendors: [{ vendor: 'alfa', findings: 1 }] },
    ]);
    expect(figures.last_line).toBe(lines.length);
  });

  it('count an agreement that came late in no period: it counts once a decision says so', async () => {
    const may = { ...findingOf('A-60'), period: '2026-05' };
    const shownInMay = { ...sharedWith('alfa', [may]), about: { vendor: 'alfa', period: '2026-05' } } as NewLine;
    await layFound([A1]);
    const heard = heardOf([
      pack,
      replyTo(A1, 'agreed', { received: '2026-07-25' }),
      shownInMay,
      replyTo(may, 'agreed', { received: '2026-07-25' }),
    ]);
    await stateOfFindings(store, heard);
    const [alfa] = (await hearingFigures(store, heard, ['alfa'], () => null)).parties;
    expect(alfa).toMatchObject({ agreed: 0, late: 1, undisputed: 1, unanswered: 1 });
    expect(alfa?.earlier).toMatchObject([{ period: '2026-05', replies: 1, agreed: 0, undisputed: 1 }]);
  });

  it('hold a deviation to its last day, and not a day longer', () => {
    const { lines: all } = heardOf(lines);
    expect(deviationsOn(all, '2026-06-30')).toHaveLength(0);
    expect(deviationsOn(all, '2026-07-01')).toHaveLength(1);
    expect(deviationsOn(all, '2026-07-30')).toHaveLength(1);
    expect(deviationsOn(all, '2026-07-31')).toHaveLength(0);
  });
});

describe('lines that count', () => {
  it('are all but those called a mistake', () => {
    const { lines } = heardOf([reply('disputed'), mistake(1), reply('agreed')]);
    expect(standingLines(lines).map(({ seq }) => seq)).toEqual([2, 3]);
  });

  it('know the same name in other letters', () => {
    expect([isSameName('J. Jansen', 'j.  jansen '), isSameName('J. Jansen', 'J. Janssen')]).toEqual([true, false]);
  });
});
