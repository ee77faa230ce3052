import { describe, expect, it } from 'vitest';
import type { Gap } from '../../../src/model/gaps.ts';
import { type GapWorld, gapOf, gapsOf, told } from './gap-world.ts';

/** Conversations of as many people. */
function conversations(
  count: number,
  change: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>>[] {
  return Array.from({ length: count }, (_, place) => ({
    ...{ called_number: `06${String(20_000_000 + place)}`, person_id: `Q${place}` },
    ...change,
  }));
}

/** Consumers, each with a number. */
function consumers(count: number): Readonly<Record<string, string>> {
  const of = (place: number): string => `06${String(20_000_000 + place)}`;
  const places = Array.from({ length: count }, (_, place) => place);
  const lines = (heading: string, line: (place: number) => string): string =>
    `${[heading, ...places.map(line)].join('\n')}\n`;
  return {
    persons: lines('person_id,legal_form', (place) => `Q${place},natural`),
    phones: lines('person_id,number,valid_from', (place) => `Q${place},${of(place)},2010-01-01`),
  };
}

/** Nobody gave a consent: a hundred conversations are violations. */
const VIOLATIONS: GapWorld = {
  calls: conversations(100),
  feeds: { ...consumers(102), consents: 'consent_id,given_at\n' },
};

async function outcomeOf(world: GapWorld): Promise<Gap> {
  const gap = await gapOf('outcome:alfa', world);
  if (gap === undefined) throw new Error('the outcome is plausible');
  return gap;
}

/** The entry that accepts a gap, with what it rests on. */
function entryOf({ id, rests_on }: Gap, more = ''): string {
  return `  - { gap: '${id}', reason: Known., until: 2026-12-31, by: J. de Vries, on: 2026-07-08, rested_on: ${JSON.stringify(rests_on)}${more} }`;
}

function lookedAt(right: readonly string[], notRight: readonly string[] = []): string {
  return `, looked_at: { right: [${right.join(', ')}], not_right: [${notRight.join(', ')}] }`;
}

async function formsOf(world: GapWorld): Promise<readonly string[]> {
  return (await gapsOf(world)).filter(({ kind }) => kind === 'acceptance').map(({ id, form }) => `${id} ${form}`);
}

describe('an implausible outcome', () => {
  it('says the reasons of most of its calls, with the gaps that decide them', async () => {
    const { reasons } = await outcomeOf(VIOLATIONS);
    expect(reasons?.[0]).toMatchObject({ rule: 'no-legal-basis', calls: 100 });
    expect(reasons?.[0]?.gaps).toContain('statement:consents');
  });

  it('draws ten of its calls, the same ones each time', async () => {
    const { drawn } = await outcomeOf(VIOLATIONS);
    expect(new Set(drawn).size).toBe(10);
    for (const code of drawn ?? []) expect(code).toMatch(/^[a-p]{10}$/u);
    expect((await outcomeOf({ ...VIOLATIONS, few: 0 })).drawn).toEqual(drawn);
  });

  it('is accepted by looking at them, and by nothing else', async () => {
    const gap = await outcomeOf(VIOLATIONS);
    const drawn = gap.drawn ?? [];
    const accepted = await outcomeOf({ ...VIOLATIONS, accepted: entryOf(gap, lookedAt(drawn)) });
    expect(accepted.accepted).toMatchObject({ by: 'J. de Vries', lapses: true });
    expect((await told(accepted, 'nl')).acceptance).toBe(
      'Bij Alfa B.V. tellen 100 van de 100 gesprekken als overtreding: geaccepteerd tot en met 31 december 2026 door J. de Vries. Nagekeken: 10 van 100, 10 juist, door J. de Vries op 8 juli 2026.',
    );
    const sentence = { ...VIOLATIONS, accepted: entryOf(gap) };
    expect((await outcomeOf(sentence)).accepted).toBeNull();
    expect(await formsOf(sentence)).toEqual(['acceptance:outcome:alfa sentence']);
    const chosen = { ...VIOLATIONS, accepted: entryOf(gap, lookedAt([...drawn.slice(1), 'abcdefghij'])) };
    expect((await outcomeOf(chosen)).accepted).toBeNull();
    expect(await formsOf(chosen)).toEqual(['acceptance:outcome:alfa not-drawn']);
  });

  it('stays open where some are not right, and says how many are', async () => {
    const gap = await outcomeOf(VIOLATIONS);
    const drawn = gap.drawn ?? [];
    const world = { ...VIOLATIONS, accepted: entryOf(gap, lookedAt(drawn.slice(3), drawn.slice(0, 3))) };
    const open = await outcomeOf(world);
    expect(open.accepted).toBeNull();
    expect((await told(open)).what).toContain('Of the 10 calls that were looked at, 7 are right.');
    expect(await formsOf(world)).toEqual([]);
  });

  it.each<[string, GapWorld]>([
    ['a call more', { ...VIOLATIONS, calls: conversations(101) }],
    ['another moment', { ...VIOLATIONS, calls: conversations(100, { connected_at: '2026-06-10T10:00:06' }) }],
    [
      'another reason',
      {
        ...VIOLATIONS,
        statements: ['consents', 'relations']
          .map(
            (feed) => `  - { feed: ${feed}, complete: yes, from: 2020-01-01, to: 2026-12-31, by: A, on: 2026-07-01 }\n`,
          )
          .reduce((text, line) => text + line, 'statements:\n'),
      },
    ],
  ])('is another one with %s: the acceptance lapses, and other calls are drawn', async (_, world) => {
    const gap = await outcomeOf(VIOLATIONS);
    const changed = { ...world, accepted: entryOf(gap, lookedAt(gap.drawn ?? [])) };
    const open = await outcomeOf(changed);
    expect(open.accepted).toBeNull();
    expect(open.drawn).not.toEqual(gap.drawn);
    expect(await formsOf(changed)).toEqual(['acceptance:outcome:alfa lapsed']);
  });

  it('is the same one whatever else is in the folder, in the order of its rows and in the settings', async () => {
    const gap = await outcomeOf(VIOLATIONS);
    const moved = {
      ...VIOLATIONS,
      calls: (VIOLATIONS.calls ?? []).map((call, place) => ({ ...call, call_id: `A${place}` })).toReversed(),
      campaigns: '  - { id: zon, entity: groen, product: solar, purpose: commercial }\n  - { id: wind, entity: groen }',
    };
    expect((await outcomeOf(moved)).rests_on).toEqual(gap.rests_on);
  });
});

describe('the acceptance of another gap', () => {
  const ID = 'column:calls.identity_stated/alfa';
  const WORLD: GapWorld = { calls: conversations(20), without: ['identity_stated'] };

  async function gapIn(world: GapWorld): Promise<Gap> {
    const gap = await gapOf(ID, world);
    if (gap === undefined) throw new Error('nothing is missing');
    return gap;
  }

  it('holds for other files of the same layout with a gap of the same size, such as those of next month', async () => {
    const accepted = entryOf(await gapIn(WORLD));
    expect((await gapIn({ ...WORLD, accepted })).accepted).not.toBeNull();
    const other = { ...WORLD, calls: conversations(40, { started_at: '2026-06-10T11:00:00' }), accepted };
    expect((await gapIn(other)).accepted).not.toBeNull();
  });

  it('lapses if its files are read by other settings, or the gap takes another form', async () => {
    const accepted = entryOf(await gapIn(WORLD));
    const feeds = [
      'persons',
      'phones',
      'consents',
      'relations',
      'objections',
      'handovers',
      'numbers',
      'complaints',
      'invoices',
      'carrier',
    ];
    const others = feeds.map((feed) => `  - { feed: ${feed}, files: in/${feed}.csv }\n`).join('');
    const settings = {
      ...WORLD,
      accepted,
      sources: `  - { feed: calls, files: in/calls.csv, delimiter: "," }\n${others}`,
    };
    expect((await gapIn(settings)).accepted).toBeNull();
    expect(await formsOf(settings)).toEqual([`acceptance:${ID} lapsed`]);
    const filled = {
      calls: conversations(20).map((call, place) => ({ ...call, identity_stated: place === 0 ? 'yes' : '' })),
    };
    expect((await gapIn({ ...filled, accepted })).accepted).toBeNull();
  });

  it('lapses if the share of calls that depend on it grew by more than a fifth', async () => {
    const half = (filled: number): GapWorld => ({
      calls: conversations(20).map((call, place) => ({ ...call, identity_stated: place < filled ? 'yes' : '' })),
    });
    const accepted = entryOf(await gapIn(half(10)));
    expect((await gapIn({ ...half(8), accepted })).accepted).not.toBeNull();
    expect((await gapIn({ ...half(7), accepted })).accepted).toBeNull();
  });

  it('without what it rests on holds, and says so', async () => {
    const accepted = `  - { gap: '${ID}', reason: Known., until: 2026-12-31 }`;
    expect((await told(await gapIn({ ...WORLD, accepted }), 'nl')).standing).toBe(
      'Geaccepteerd tot en met 31 december 2026, zonder vermelding waarop: Known.',
    );
  });
});
