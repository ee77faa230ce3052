import { describe, expect, it } from 'vitest';
import { gapKinds } from '../../../src/gaps/find-gaps.ts';
import type { Gap } from '../../../src/model/gaps.ts';
import { gapsOfVendor, statusOf } from '../../../src/model/gaps.ts';
import { consents, type GapWorld, gapOf, gapsOf, told, vendorLines } from './gap-world.ts';

/** Conversations with this many numbers, a minute apart. */
function conversations(
  count: number,
  of: (place: number) => Readonly<Record<string, string>> = () => ({}),
): Readonly<Record<string, string>>[] {
  return Array.from({ length: count }, (_, place) => {
    const number = `06${String(20_000_000 + place)}`;
    return { called_number: number, person_id: `Q${place}`, ...of(place) };
  });
}

/** Nobody gave a consent, and the log does not say who brought the numbers. Nobody is responsible for an objection either. */
const WITHOUT_GROUND: GapWorld = {
  without: ['lead_source'],
  feeds: {
    consents: 'consent_id,given_at\n',
    handovers: 'vendor,number,kind,delivered_at\n',
    objections: 'objection_id,objected_at,number,entity\nO1,2026-06-09T10:00:00,0612345678,groen\n',
  },
};

/** Call centres of which each log lacks something else. */
const LACKING: GapWorld = {
  logs: {
    alfa: { without: ['optout_offered'] },
    beta: { calls: [{}, { optout_offered: '', started_at: '2026-06-10T11:00:00', connected_at: '', ended_at: '' }] },
    gamma: { calls: [{ optout_offered: '', talk_seconds: '5', ended_at: '' }] },
    delta: { without: ['direction'] },
    epsilon: { calls: [{ result: 'HERPLAN' }] },
    zeta: { calls: [{ result: 'NOGEENS' }, { result: 'NOGEENS', campaign: 'zon' }] },
    eta: { calls: [{}, { campaign: 'wind', started_at: '2026-06-10T12:00:00' }] },
  },
};

describe('a workspace in which nothing is missing', () => {
  it('has no gap', async () => {
    expect((await gapsOf({ checked: true })).map(({ id }) => id)).toEqual([]);
  });
});

describe('a feed', () => {
  const ABSENT: GapWorld = { feeds: { consents: null, objections: null } };

  it('that no file brings is a gap that counts the calls without a ground', async () => {
    const gap = await gapOf('feed:consents', ABSENT);
    expect(gap).toMatchObject({ weight: 'decides', calls: 1, findings: 1, blocking: true });
    expect(gap?.by_vendor).toEqual([{ vendor: 'alfa', calls: 1, findings: 1 }]);
    expect((await told(gap)).weight).toBe('With this data, 1 call and 1 finding could be judged differently.');
  });

  it('with headings and no rows tells that there was nothing, and is no gap', async () => {
    expect(await gapOf('feed:consents', WITHOUT_GROUND)).toBeUndefined();
  });

  it('on which no judged call hangs is no gap', async () => {
    const calls = [{ connected: 'no', connected_at: '', talk_seconds: '0', result: 'no-answer', ended_at: '' }];
    expect(await gapOf('feed:persons', { calls, feeds: { persons: null } })).toBeUndefined();
  });

  it('of which no check exists to count says so', async () => {
    const gap = await gapOf('feed:objections', ABSENT);
    expect(gap).toMatchObject({ weight: 'none', calls: null, findings: null, blocking: false });
    expect((await told(gap)).weight).toBe('How many calls depend on it cannot be counted.');
    expect((await told(gap, 'nl')).weight).toBe('Hoeveel oproepen ervan afhangen, is niet te tellen.');
  });

  it('of the register is needed for calls of its years alone', async () => {
    expect(await gapOf('feed:register', { checked: true })).toBeUndefined();
    const world = {
      period: 'from: 2020-06-10, to: 2020-06-10',
      calls: [{ started_at: '2020-06-10T10:00:00', connected_at: '', ended_at: '' }],
    };
    expect(await gapOf('feed:register', world)).toMatchObject({ weight: 'decides', calls: 1 });
  });
});

describe('a column of a call log', () => {
  it('that a check needs and the file lacks is a gap of that call centre, and blocks', async () => {
    const gap = await gapOf('column:calls.optout_offered/alfa', LACKING);
    expect(gap).toMatchObject({
      form: 'absent',
      rows: 1,
      of: 1,
      calls: 1,
      findings: 1,
      vendors: ['alfa'],
      blocking: true,
      files: [{ path: 'in/alfa.csv', heading: 'optout_offered' }],
    });
  });

  it('that is absent is told with what it has to show', async () => {
    const gap = await gapOf('column:calls.identity_stated/alfa', { without: ['identity_stated'] });
    expect((await told(gap)).what).toBe(
      'The column “identity stated” (call logs of Alfa B.V.) is missing or empty. Whether the caller said on whose behalf they called is not in the call log.',
    );
    expect((await told(gap, 'nl')).what).toContain(
      'Of de beller zei namens wie hij belde, staat niet in het belbestand.',
    );
  });

  it('of agreed call backs is needed as long as these excused a call: until 15 October 2024', async () => {
    const evening = (day: string): GapWorld => ({
      period: `from: ${day}, to: ${day}`,
      calls: [{ started_at: `${day}T22:30:00`, connected_at: '', ended_at: '' }],
      without: ['callback_agreed'],
      feeds: { consents: consents({ kind: 'request', given_at: '2024-10-01T10:00:00', withdrawn_at: '' }, ['names']) },
    });
    const id = 'column:calls.callback_agreed/alfa';
    expect(await gapOf(id, evening('2024-10-14'))).toMatchObject({ weight: 'decides', calls: 1, findings: 1 });
    expect(await gapOf(id, evening('2024-10-15'))).toBeUndefined();
  });

  it('that is empty in one row does not block: the log as a whole has it', async () => {
    const gap = await gapOf('column:calls.optout_offered/beta', LACKING);
    expect(gap).toMatchObject({ form: 'some-rows', rows: 1, of: 2, calls: 1, blocking: false });
  });

  it('is told with the conversations that lack it, not with rows that decide nothing', async () => {
    const dial = { optout_offered: '', result: 'no-answer', connected_at: '', ended_at: '', talk_seconds: '0' };
    const gap = await gapOf('column:calls.optout_offered/alfa', {
      calls: [
        {},
        { optout_offered: '', started_at: '2026-06-10T11:00:00', connected_at: '', ended_at: '' },
        { ...dial, started_at: '2026-06-10T12:00:00' },
        { ...dial, started_at: '2026-06-10T13:00:00' },
      ],
    });
    expect(gap).toMatchObject({ form: 'some-rows', rows: 3, of: 4, conversations: 1, calls: 1 });
    expect((await told(gap, 'nl')).what).toBe(
      'De kolom ‘recht van verzet aangeboden’ (belbestanden van Alfa B.V.) is niet overal ingevuld: bij 1 gesprek is zij leeg.',
    );
  });

  it('of a feed is told without rows once the calls that hang on it are counted', async () => {
    const gap = await gapOf('column:calls.optout_offered/beta', LACKING);
    const ofFeed = { ...gap, feed: 'consents', column: 'verified_at', vendors: [], conversations: null } as Gap;
    expect((await told(ofFeed, 'nl')).what).toBe('De kolom ‘bevestigd op’ (toestemmingen) is niet overal ingevuld.');
    expect((await told({ ...ofFeed, calls: null }, 'nl')).what).toContain('1 van 2 rijen zonder waarde');
  });

  it('counts no finding where an unknown value gives none', async () => {
    const gap = await gapOf('column:calls.identity_stated/alfa', { without: ['identity_stated'] });
    expect(gap).toMatchObject({ weight: 'decides', calls: 1, findings: 0, blocking: true });
  });

  it('is no gap where no judged call hangs on it', async () => {
    expect(await gapOf('column:calls.optout_offered/gamma', LACKING)).toBeUndefined();
  });

  it('with a meaning for empty says how many calls rest on it, and never blocks', async () => {
    const gap = await gapOf('column:calls.direction/delta', LACKING);
    expect(gap).toMatchObject({ form: 'rests', weight: 'rests', calls: 1, blocking: false });
    const { what, weight } = await told(gap);
    expect(what).toBe(
      'The column “direction” (call logs of Delta B.V.) is missing or empty: the call counts as outbound.',
    );
    expect(weight).toBe('1 call rests on this.');
  });

  it('with a meaning for empty is a gap too if some calls rest on it: a few emptied cells can hide something', async () => {
    const later = { started_at: '2026-06-10T11:00:00', connected_at: '', ended_at: '' };
    const gap = await gapOf('column:calls.dial_mode/alfa', {
      calls: [{ dial_mode: 'manual' }, { ...later, dial_mode: '' }],
    });
    expect(gap).toMatchObject({ form: 'rests-in-part', weight: 'rests', calls: 1, blocking: false });
    expect((await told(gap)).what).toBe(
      'The column “way of dialling” (call logs of Alfa B.V.) is not filled in everywhere. An empty one means: the call counts as dialled by a person.',
    );
    expect((await told(gap, 'nl')).what).toContain(
      'is niet overal ingevuld. Een lege betekent: de oproep telt als door een mens gebeld.',
    );
  });

  it('with values that could not be read says so, and not that it is empty', async () => {
    const gap = await gapOf('column:calls.result/epsilon', LACKING);
    expect(gap).toMatchObject({ form: 'rests', unread: 1 });
    expect((await told(gap)).what).toContain('has no value that can be used: 1 value could not be read. An empty one');
    expect((await told(gap, 'nl')).what).toContain('heeft geen bruikbare waarde: 1 waarde was niet te lezen. Een lege');
  });

  it('of who brought the number counts what nobody answers for, except calls after an objection', async () => {
    const gap = await gapOf('column:calls.lead_source/alfa', WITHOUT_GROUND);
    expect(gap).toMatchObject({ weight: 'attributes', calls: 1, findings: 1, blocking: false });
  });
});

describe('a column of another feed', () => {
  it('counts the calls that rest on a record without it', async () => {
    const gap = await gapOf('column:consents.evidence', { feeds: { consents: consents({}, ['evidence']) } });
    expect(gap).toMatchObject({ form: 'absent', calls: 1, findings: 1, vendors: [], blocking: true });
    expect((await told(gap)).where).toBe('in/consents.csv, column evidence');
  });

  it('does not count attempts, to which no ground belongs', async () => {
    const columns = ['evidence', 'form', 'expires_on'];
    const calls = [{ connected: 'no', connected_at: '', talk_seconds: '0', result: 'no-answer', ended_at: '' }];
    const gaps = await gapsOf({ calls, feeds: { consents: consents({}, columns) } });
    const ids = columns.map((column) => `column:consents.${column}`);
    expect(gaps.filter(({ id }) => ids.includes(id))).toEqual([]);
  });

  it('says how many calls rest on what empty means', async () => {
    const gap = await gapOf('column:consents.expires_on', { feeds: { consents: consents({}, ['expires_on']) } });
    expect(gap).toMatchObject({ weight: 'rests', calls: 1 });
  });
});

describe('a check that is unknown for want of a column', () => {
  it.each(['form', 'names', 'products'])('is counted for consents.%s', async (column) => {
    const gap = await gapOf(`column:consents.${column}`, { feeds: { consents: consents({}, [column]) } });
    expect(gap).toMatchObject({ form: 'absent', weight: 'decides', calls: 1, findings: 1, blocking: true });
  });

  it.each(['names', 'products'])('is counted for consents.%s of a consent that fails anyway', async (column) => {
    // Without this value, nothing is proven by the absence of a basis.
    const withdrawn = { withdrawn_at: '2026-06-01T10:00:00' };
    const gap = await gapOf(`column:consents.${column}`, { feeds: { consents: consents(withdrawn, [column]) } });
    expect(gap).toMatchObject({ weight: 'decides', calls: 1, findings: 1 });
    const expired = { expires_on: '2026-06-01' };
    const without: GapWorld = { feeds: { consents: consents(expired, [column]) } };
    expect(await gapOf(`column:consents.${column}`, without)).not.toMatchObject({ calls: 1 });
    const days = 'from: 2026-06-01, to: 2026-06-30, by: J. de Vries, on: 2026-07-08';
    const entries = ['consents', 'relations'].map((feed) => `  - { feed: ${feed}, complete: yes, ${days} }\n`);
    const statements = `statements:\n${entries.join('')}`;
    expect(await gapOf(`column:consents.${column}`, { ...without, statements })).toMatchObject({ calls: 1 });
  });

  it('is counted for what a consent lacks beside the value for want of which it is not proven', async () => {
    const given = { given_at: '2025-05-01T10:00:00' };
    const lacking = ['form', 'evidence', 'verified_at', 'term_stated'];
    const gaps = await gapsOf({ feeds: { consents: consents(given, lacking) } });
    const told = gaps.filter(({ id }) => id.startsWith('column:consents.'));
    expect(told.map(({ id, calls, blocking }) => [id, calls, blocking]).sort()).toEqual(
      [...lacking].sort().map((column) => [`column:consents.${column}`, 1, true]),
    );
  });

  it.each(['paid_amount', 'product', 'optout_offered_at_collection'])('is counted for relations.%s', async (column) => {
    const cells: Readonly<Record<string, string>> = {
      ...{ relation_id: 'R1', entity: 'groen', kind: 'purchase', started_on: '2026-01-01', person_id: 'P1' },
      ...{ number: '0612345678', ended_on: '2026-02-01', paid_amount: '10', product: 'solar' },
      ...{ number_collected_on: '2026-01-01', optout_offered_at_collection: 'yes' },
    };
    const headings = Object.keys(cells).filter((heading) => heading !== column);
    const relations = `${headings.join(',')}\n${headings.map((heading) => cells[heading]).join(',')}\n`;
    const feeds = { relations, consents: 'consent_id,given_at\n' };
    const gap = await gapOf(`column:relations.${column}`, { feeds });
    expect(gap).toMatchObject({ form: 'absent', weight: 'decides', calls: 1, findings: 1, blocking: true });
  });

  it('is counted for the legal form of somebody who is known', async () => {
    const persons = 'person_id,legal_form_from\nP1,2010-01-01\n';
    const gap = await gapOf('column:persons.legal_form', { feeds: { persons } });
    expect(gap).toMatchObject({ form: 'absent', weight: 'decides', calls: 1, blocking: true });
  });

  it('is counted for the audience of a campaign, where nobody is known behind the number', async () => {
    const unknown = { person_id: '', called_number: '0612345679' };
    const campaign = (id: string, more = ''): string =>
      `  - { id: ${id}, entity: groen, product: solar, purpose: commercial${more} }`;
    const world = {
      calls: [unknown, { ...unknown, campaign: 'dak' }],
      campaigns: [campaign('zon'), campaign('dak', ', audience: consumers')].join('\n'),
    };
    expect(await gapOf('audience:zon', world)).toMatchObject({ weight: 'decides', calls: 1, blocking: false });
    expect(await gapOf('audience:dak', world)).toBeUndefined();
  });
});

describe('a campaign', () => {
  it('that the configuration does not have blocks, and counts all its calls', async () => {
    const gap = await gapOf('campaign:wind', LACKING);
    expect(gap).toMatchObject({ subject: 'wind', vendors: ['eta'], rows: 1, calls: 1, blocking: true });
    expect((await told(gap)).setting).toContain('{ id: wind, entity: …, brand: …, product: …, purpose: commercial }');
  });
});

describe('a product', () => {
  const relation = (product: string): string =>
    `relation_id,entity,kind,started_on,person_id,number,paid_amount,product,number_collected_on,optout_offered_at_collection
R1,groen,purchase,2026-05-01,P1,0612345678,10,${product},2026-05-01,yes
`;
  const sold = (product: string): GapWorld => ({
    feeds: { relations: relation(product), consents: 'consent_id,given_at\n' },
  });

  it('that differs from one of a campaign by a dash alone blocks, and counts the findings that hang on it', async () => {
    const gap = await gapOf('product:sol-ar', sold('Sol-ar'));
    expect(gap).toMatchObject({ form: 'case', feed: 'relations', rows: 1, calls: 1, findings: 1, blocking: true });
    expect((await told(gap)).where).toBe('in/relations.csv, column product');
    expect((await told(gap)).what).toContain('only by spaces or dashes');
  });

  it('that differs by capitals is the same one', async () => {
    const gaps = [
      ...(await gapsOf(sold('SOLAR'))),
      ...(await gapsOf({ feeds: { consents: consents({ products: 'Solar' }) } })),
      ...(await gapsOf({ ...sold('boiler'), policy: 'policy: { similar_products: { Boiler: [SOLAR] } }\n' })),
    ];
    expect(gaps.filter(({ kind }) => ['product', 'similar-products'].includes(kind))).toEqual([]);
  });

  it('of a consent counts as one of a relation', async () => {
    const gap = await gapOf('product:sol ar', { feeds: { consents: consents({ products: 'SOL AR' }) } });
    expect(gap).toMatchObject({
      form: 'case',
      feed: 'consents',
      column: 'products',
      rows: 2,
      calls: 1,
      blocking: true,
    });
  });

  it('that nothing in the configuration is like does not block', async () => {
    const gap = await gapOf('product:boiler', { feeds: { consents: consents({ products: 'boiler' }) } });
    expect(gap).toMatchObject({ form: 'unknown', calls: 1, blocking: false });
  });

  it('that only attempts could hang on does not block', async () => {
    const calls = [{ connected: 'no', connected_at: '', talk_seconds: '0', result: 'no-answer' }];
    const gap = await gapOf('product:so-lar', { ...sold('So-lar'), calls });
    expect(gap).toMatchObject({ form: 'case', calls: 0, blocking: false });
  });

  it('that is unknown and that no call hangs on is no gap, nor is one that the configuration knows', async () => {
    expect(await gapOf('product:boiler', { feeds: { relations: relation('boiler') } })).toBeUndefined();
    const known = { feeds: { relations: relation('solar'), consents: consents({ products: '*' }) } };
    expect((await gapsOf(known)).filter(({ kind }) => kind === 'product')).toEqual([]);
  });
});

describe('a product that customers bought', () => {
  const relations = (...products: readonly string[]): string =>
    [
      'relation_id,entity,kind,started_on,person_id,number,paid_amount,product,number_collected_on,optout_offered_at_collection',
      ...products.map(
        (product, place) => `R${place},groen,purchase,2026-05-01,P1,0612345678,10,${product},2026-05-01,yes`,
      ),
      '',
    ].join('\n');
  const bought = (...products: readonly string[]): GapWorld => ({
    feeds: { relations: relations(...products), consents: 'consent_id,given_at\n' },
  });
  const similar = (entries: string): Partial<GapWorld> => ({
    policy: `policy: { similar_products: { ${entries} } }\n`,
  });

  it('is a gap with each product that its customers were called about, where nobody said whether they are similar', async () => {
    const gap = await gapOf('similar-products:boiler/solar', bought('Boiler', 'boiler', 'charger'));
    expect(gap).toMatchObject({ weight: 'decides', calls: 1, findings: 1, blocking: false });
    expect(gap?.by_vendor).toEqual([{ vendor: 'alfa', calls: 1, findings: 1 }]);
    const { what, weight, todo, setting } = await told(gap);
    expect(what).toBe(
      'Customers who bought “boiler” were called about “solar”. It is not declared whether these are similar.',
    );
    expect(weight).toBe('With this data, 1 call and 1 finding could be judged differently.');
    expect(todo).toBe('Are they similar? Say whether you may offer “solar” to buyers of “boiler”.');
    expect(setting).toBe('policy: { similar_products: { boiler: [solar] } }');
    expect(await gapOf('similar-products:charger/solar', bought('Boiler', 'charger'))).toMatchObject({ calls: 1 });
  });

  it('is none where an entry answers it, also for other products, or where it is the same product', async () => {
    const gaps = [
      ...(await gapsOf({ ...bought('boiler'), ...similar('boiler: [solar]') })),
      ...(await gapsOf({ ...bought('boiler'), ...similar('boiler: []') })),
      ...(await gapsOf(bought('solar'))),
    ];
    expect(gaps.filter(({ kind }) => kind === 'similar-products')).toEqual([]);
    const other = { ...bought('boiler'), ...similar('charger: [solar]') };
    expect(await gapOf('similar-products:boiler/solar', other)).toMatchObject({ calls: 1, findings: 1 });
  });

  it('is none where no finding rests on it', async () => {
    const consented = { feeds: { relations: relations('boiler'), consents: consents() } };
    expect((await gapsOf(consented)).filter(({ kind }) => kind === 'similar-products')).toEqual([]);
  });

  it('is foreseen before the calls are judged, in one gap', async () => {
    const gap = await gapOf('similar-products', { ...bought('boiler', 'solar'), judged: false });
    expect(gap).toMatchObject({ form: 'foreseen', calls: null, rows: 1 });
    expect((await told(gap)).what).toContain('products that customers bought (1 row)');
  });

  it('is named alone for the twenty that most findings rest on, and counted with the others then', async () => {
    const products = Array.from({ length: 22 }, (_, place) => `kind ${place}`);
    const gaps = (await gapsOf(bought(...products))).filter(({ kind }) => kind === 'similar-products');
    expect(gaps.map(({ form }) => form).filter((form) => form === 'pair')).toHaveLength(20);
    const others = gaps.find(({ form }) => form === 'others');
    expect(others).toMatchObject({ rows: 2, calls: 2, findings: 2 });
    expect((await told(others)).what).toContain('For 2 other pairs');
  });

  it('has no whole telephone number in its name', async () => {
    const gaps = await gapsOf(bought('order 0612', 'order 0612345679'));
    expect(JSON.stringify(gaps)).not.toMatch(/0612345679/u);
  });
});

describe('a statement that records are complete', () => {
  const NOBODY: GapWorld = { feeds: { consents: 'consent_id,given_at\n' } };
  const stated = (...entries: readonly string[]): Partial<GapWorld> => ({
    statements: `statements:\n${entries.map((entry) => `  - { ${entry}, by: J. de Vries, on: 2026-07-08 }\n`).join('')}`,
  });
  const days = 'from: 2026-06-01, to: 2026-06-30';
  const consentsStated = `feed: consents, complete: yes, ${days}`;
  const relationsStated = `feed: relations, complete: yes, ${days}`;

  it('that nobody made is a gap for each feed, with the findings that would be proven by it, and never blocks', async () => {
    for (const feed of ['consents', 'relations']) {
      const gap = await gapOf(`statement:${feed}`, NOBODY);
      expect(gap).toMatchObject({ form: 'unstated', feed, calls: 1, findings: 1, blocking: false, vendors: [] });
      expect(gap?.by_vendor).toEqual([{ vendor: 'alfa', calls: 1, findings: 1 }]);
    }
    const { what, weight, setting } = await told(await gapOf('statement:consents', NOBODY));
    expect(what).toMatch(/^Nobody has stated that the data of “consents” are complete/u);
    expect(weight).toBe('Whether 1 finding on 1 call is proven, or lacks proof, depends on this.');
    expect(setting).toContain('statements: [{ feed: consents, complete: yes,');
  });

  it('that was made of one feed leaves the gap of the other', async () => {
    const world = { ...NOBODY, ...stated(consentsStated) };
    expect(await gapOf('statement:consents', world)).toBeUndefined();
    expect(await gapOf('statement:relations', world)).toMatchObject({ calls: 1, findings: 1 });
    const both = await gapsOf({ ...NOBODY, ...stated(consentsStated, relationsStated) });
    expect(both.filter(({ kind }) => kind === 'statement')).toEqual([]);
  });

  it('for other days leaves the gap', async () => {
    const world = { ...NOBODY, ...stated('feed: consents, complete: yes, from: 2026-01-01, to: 2026-06-09') };
    expect(await gapOf('statement:consents', world)).toMatchObject({ form: 'unstated', calls: 1 });
    const gap = await gapOf('statement:consents', { ...world, period: 'from: 2026-06-01, to: 2026-06-30' });
    expect(gap).toMatchObject({ form: 'other-days', calls: 1 });
    // Beside a printed statement, “nobody has stated it” would contradict it.
    expect((await told(gap)).what).toMatch(/^For some of the calls nobody has stated/u);
  });

  it('that says that they are not is told as what it is', async () => {
    const world = { ...NOBODY, ...stated(`feed: consents, complete: no, ${days}`) };
    expect(await gapOf('statement:consents', world)).toBeUndefined();
    const gap = await gapOf('statement:consents/not-complete', world);
    expect(gap).toMatchObject({ form: 'not-complete', calls: 1, findings: 1, blocking: false });
    expect((await told(gap)).what).toContain('are not complete');
  });

  it('about a feed without a file blocks', async () => {
    const feeds = { consents: null };
    const gap = await gapOf('statement:consents/no-file', { feeds, ...stated(consentsStated) });
    expect(gap).toMatchObject({ form: 'no-file', feed: 'consents', blocking: true });
    expect((await told(gap)).what).toContain('no file with them is loaded');
    for (const said of [stated(`feed: consents, complete: no, ${days}`), {}])
      expect(
        (await gapsOf({ feeds, ...said })).filter(({ kind, feed }) => kind === 'statement' && feed === 'consents'),
      ).toEqual([]);
  });

  it('is no gap where no finding waits for it', async () => {
    const withdrawn = { feeds: { consents: consents({ withdrawn_at: '2026-06-01T10:00:00' }) } };
    expect((await gapsOf(withdrawn)).filter(({ kind }) => kind === 'statement')).toEqual([]);
    const doubtful = { feeds: { consents: consents({}, ['form']) } };
    expect((await gapsOf(doubtful)).filter(({ kind }) => kind === 'statement')).toEqual([]);
  });

  it('is not what a finding waits for whose protection is only presumed', async () => {
    const presumed: GapWorld = { feeds: { ...NOBODY.feeds, persons: 'person_id,legal_form\nP9,natural\n' } };
    expect((await gapsOf(presumed)).filter(({ kind }) => kind === 'statement')).toEqual([]);
  });

  it('is asked for relations only where a relation could be a basis', async () => {
    const july: GapWorld = {
      ...NOBODY,
      period: 'from: 2026-07-01, to: 2026-07-31',
      calls: [{ started_at: '2026-07-08T10:00:00', connected_at: '', ended_at: '' }],
    };
    expect(await gapOf('statement:relations', july)).toBeUndefined();
    expect(await gapOf('statement:consents', july)).toMatchObject({ calls: 1, findings: 1 });
    const recorded = { ...july, calls: [{ ...july.calls?.[0], dial_mode: 'prerecorded' }] };
    expect(await gapOf('statement:consents', recorded)).toMatchObject({ calls: 1, findings: 2 });
    expect(await gapOf('statement:relations', recorded)).toMatchObject({ calls: 1, findings: 1 });
  });

  it('is asked before the calls are judged, where there is none at all', async () => {
    const gap = await gapOf('statement:relations', { ...NOBODY, judged: false });
    expect(gap).toMatchObject({ form: 'unstated', calls: null });
    expect(
      await gapOf('statement:relations', { ...NOBODY, ...stated(relationsStated), judged: false }),
    ).toBeUndefined();
  });
});

describe('an entity', () => {
  it('that the configuration does not have blocks, and counts the calls that its objections concern', async () => {
    const objections =
      'objection_id,objected_at,number,entity\nO1,2026-06-01T10:00:00,0612345678,Paars B.V.\nO2,2026-06-01T10:00:00,0612345679,paars b.v.\n';
    const gap = await gapOf('entity:paars b.v.', { feeds: { objections } });
    expect(gap).toMatchObject({ form: 'used', feed: 'objections', rows: 2, calls: 1, findings: 1, blocking: true });
  });
});

describe('a value', () => {
  it('that has no meaning is told with its count and its calls', async () => {
    const gap = await gapOf('result:NOGEENS', LACKING);
    expect(gap).toMatchObject({
      feed: 'calls',
      column: 'result',
      rows: 2,
      calls: 2,
      vendors: ['zeta'],
      blocking: false,
    });
  });

  it('of another feed gives its rows, for no check counts its calls', async () => {
    const gap = await gapOf('value:consents.form:vinkje', {
      judged: false,
      feeds: { consents: consents({ form: 'vinkje' }) },
    });
    expect(gap).toMatchObject({ rows: 2, calls: null, vendors: [] });
    expect((await told(gap)).weight).toBe('How many calls depend on it cannot be counted. It concerns 2 rows.');
  });
});

describe('a file that no source names', () => {
  const files = {
    'in/Calls.CSV': 'x\n',
    'in/consents.xls': 'x\n',
    'in/0612345678.txt': 'x\n',
    'in/.DS_Store': 'x\n',
    'in/~$calls.xlsx': 'x\n',
    'in/Thumbs.db': 'x\n',
    'in/.~lock.calls.csv#': 'x\n',
    'in/._june.csv': '\u0000\u0005\u0016\u0007\u0000',
    'in/._july.csv': 'x\n',
    'in/.late.csv': 'x\n',
    'in/.x/late.csv': 'x\n',
    'in/.x/notes': 'x\n',
    'in/~$late.csv': 'x'.repeat(300),
  };

  it('is told by its likeness to what a source names; what systems leave behind is not', async () => {
    const gaps = (await gapsOf({ files, judged: false })).filter(({ kind }) => kind === 'file');
    expect(gaps.map(({ id, form }) => [id, form])).toEqual([
      ['file:in/._july.csv', 'other'],
      ['file:in/.late.csv', 'other'],
      ['file:in/.x/late.csv', 'other'],
      ['file:in/Calls.CSV', 'case'],
      ['file:in/consents.xls', 'ending'],
      ['file:in/~$late.csv', 'other'],
      ['file:in/•••678.txt', 'other'],
    ]);
    expect((await told(gaps[4])).what).toContain('in/consents.csv');
  });
});

describe('a file with a telephone number in its name', () => {
  it('should get another name', async () => {
    const sources = '  - { feed: calls, vendor: alfa, files: in/*5678.csv }\n';
    const files = { 'in/+31 6 1234 5678.csv': 'call_id,started_at,called_number\nA1,2026-06-10T10:00:00,0612345679\n' };
    const gap = await gapOf('file-name:in/•••678.csv', { sources, files, judged: false });
    expect(gap).toMatchObject({ feed: 'calls', vendors: ['alfa'], weight: 'none', calls: null, blocking: false });
    expect(gap?.files).toEqual([{ path: 'in/•••678.csv', heading: null }]);
    expect((await told(gap)).todo).toBe('Give the file a name without a number, and judge the period again.');
    expect((await told(gap, 'nl')).weight).toBe('Geen oordeel hangt ervan af.');
  });
});

describe('a source', () => {
  const rejected = (bad: number, good: number): Readonly<Record<string, string>>[] => [
    ...conversations(good),
    ...Array.from({ length: bad }, () => ({ called_number: 'none' })),
  ];
  const totals = (count: number): Readonly<Record<string, string>>[] =>
    Array.from({ length: count }, () => ({ call_id: 'Totaal', called_number: '' }));
  const world: GapWorld = {
    judged: false,
    logs: {
      alfa: { calls: rejected(2, 38) },
      beta: { calls: rejected(3, 37) },
      gamma: { calls: [...conversations(37), ...totals(3)] },
      delta: { calls: [...rejected(3, 37), ...totals(40)] },
      zeta: { calls: [...conversations(37), ...Array.from({ length: 3 }, (_, row) => ({ call_id: `Totaal ${row}` }))] },
      epsilon: { calls: rejected(3, 0) },
    },
  };

  it('with more than 5% rejected rows blocks', async () => {
    expect(await gapOf('source:calls:in/alfa.csv', world)).toBeUndefined();
    const gap = await gapOf('source:calls:in/beta.csv', world);
    expect(gap).toMatchObject({ form: 'many', rows: 3, of: 40, calls: null, blocking: true });
  });

  it('does not block for rows that are no record', async () => {
    expect(await gapOf('source:calls:in/gamma.csv', world)).toBeUndefined();
  });

  it('blocks for rows that only an id calls totals, as they may be calls', async () => {
    expect(await gapOf('source:calls:in/zeta.csv', world)).toMatchObject({ form: 'many', rows: 3, of: 40 });
  });

  it('blocks where many of its records are lost, however many rows are none', async () => {
    const gap = await gapOf('source:calls:in/delta.csv', world);
    expect(gap).toMatchObject({ form: 'many-of-records', rows: 3, of: 40, blocking: true });
    expect((await told(gap)).what).toContain('3 of 40 rows were rejected, more than 5%. Rows that are not records');
  });

  it('without one row that can be used says so', async () => {
    expect(await gapOf('source:calls:in/epsilon.csv', world)).toMatchObject({ form: 'all', rows: 3, of: 3 });
  });
});

describe('a log', () => {
  const world: GapWorld = {
    checked: true,
    vendors: `  - { id: alfa, name: Alfa B.V., entity: groen, contracts: [{ from: 2026-06-03 }] }
${vendorLines('beta')}`,
    period: 'from: 2026-06-01, to: 2026-06-12',
  };

  it('that begins late or ends early counts the working days of the contract that it lacks', async () => {
    const gaps = (await gapsOf(world)).filter(({ kind, vendors }) => kind === 'log' && vendors.includes('alfa'));
    expect(gaps.map(({ id, subject, rows, of }) => [id, subject, rows, of])).toEqual([
      ['log:late/alfa', '2026-06-10', 5, 8],
      ['log:early/alfa', '2026-06-10', 2, 8],
    ]);
  });

  it('that has no call at all is told as such', async () => {
    const gap = await gapOf('log:none/beta', world);
    expect(gap).toMatchObject({ form: 'none', vendors: ['beta'], blocking: false });
  });
});

describe('an outcome', () => {
  it('of more than half of a hundred conversations in violation blocks', async () => {
    const world = {
      logs: { alfa: { calls: conversations(99) }, beta: { calls: conversations(100) } },
      feeds: { consents: 'consent_id,given_at\n' },
    };
    expect(await gapOf('outcome:alfa', world)).toBeUndefined();
    const gap = await gapOf('outcome:beta', world);
    expect(gap).toMatchObject({ rows: 100, of: 100, calls: 100, blocking: true });
    // One rule makes them all: that is the same, and is told once.
    expect(await gapOf('outcome:beta/no-legal-basis', world)).toBeUndefined();
  });

  it('of fewer violations, but with the breaches more than half of the conversations, blocks too', async () => {
    const places = Array.from({ length: 100 }, (_, place) => place);
    /** The first 30 have no consent; of the others, some are called before the contract began. */
    const world = (early: number): GapWorld => ({
      logs: {
        beta: {
          calls: conversations(100, (place) =>
            place < 30 || place >= 30 + early
              ? {}
              : {
                  ...{ started_at: '2026-06-09T10:00:00', connected_at: '2026-06-09T10:00:05' },
                  ended_at: '2026-06-09T10:01:06',
                },
          ),
        },
      },
      vendors: '  - { id: beta, name: Beta B.V., entity: groen, contracts: [{ from: 2026-06-10 }] }',
      period: 'from: 2026-06-09, to: 2026-06-10',
      feeds: {
        consents: `${[
          'consent_id,given_at,kind,number,names,products,purpose,channels,form,initiative,expires_on',
          ...places
            .slice(30)
            .map(
              (place) =>
                `C${place},2026-05-01T10:00:00,consent,06${20_000_000 + place},groen,solar,commercial,phone,active,caller,2027-01-01`,
            ),
        ].join('\n')}\n`,
      },
    });
    expect(await gapOf('outcome:beta', world(20))).toBeUndefined();
    expect(await gapOf('outcome:beta', world(21))).toMatchObject({ form: 'both', rows: 51, of: 100, blocking: true });
  });

  it('of a rule that makes not all of them is told beside it', async () => {
    const offered = (place: number): Readonly<Record<string, string>> => ({
      optout_offered: place < 115 ? 'no' : 'yes',
    });
    const world = {
      logs: { beta: { calls: conversations(120, offered) } },
      feeds: { consents: 'consent_id,given_at\n' },
    };
    expect(await gapOf('outcome:beta', world)).toMatchObject({ rows: 120 });
    const rule = await gapOf('outcome:beta/optout-not-offered', world);
    expect(rule).toMatchObject({ form: 'rule', rows: 115, of: 120, blocking: true });
  });
});

describe('a penalty', () => {
  it('without its clause is a gap that changes no call', async () => {
    const vendors = `  - { id: alfa, name: Alfa B.V., entity: groen, penalty: { per_violation: 10 } }
  - { id: beta, name: Beta B.V., entity: groen, penalty: { per_violation: 10, clause: "artikel 7.2" } }`;
    const world: GapWorld = { vendors, judged: false };
    expect(await gapOf('penalty:alfa', world)).toMatchObject({ calls: null, blocking: false });
    expect(await gapOf('penalty:beta', world)).toBeUndefined();
  });
});

describe('the list', () => {
  it('is a draft while a gap blocks, until that is accepted', async () => {
    const world = { without: ['identity_stated'] };
    expect(statusOf(await gapsOf(world))).toBe('draft');
    const line = (until: string): string =>
      `  - { gap: column:calls.identity_stated/alfa, reason: The exchange does not record it., until: ${until} }`;
    const accepted = await gapsOf({ ...world, accepted: line('2026-07-10') });
    expect(statusOf(accepted)).toBe('final');
    const gap = accepted.find(({ id }) => id === 'column:calls.identity_stated/alfa');
    expect((await told(gap)).standing).toBe(
      'Accepted until 10 July 2026, even if the data change: The exchange does not record it.',
    );
    expect(statusOf(await gapsOf({ ...world, accepted: line('2026-07-09') }))).toBe('draft');
  });

  it('names what an acceptance without its gap accepted as a person would, not by an id', async () => {
    const accepted = `  - { gap: 'column:consents.verified_at', reason: Known., until: 2026-12-31 }`;
    const [gap] = await gapsOf({ accepted });
    expect((await told(gap, 'nl')).what).toBe(
      'Geaccepteerd is het gemis ‘bevestigd op’ (toestemmingen), maar dat gemis is er niet. De acceptatie doet niets.',
    );
  });

  it('tells of an acceptance that accepts nothing: of no gap, or past its last day', async () => {
    const line = (gap: string, until: string): string => `  - { gap: '${gap}', reason: Known., until: ${until} }`;
    const accepted = [line('feed:complaint', '2026-12-31'), line('feed:complaints', '2026-07-09')].join('\n');
    const gaps = await gapsOf({ feeds: { complaints: null }, accepted });
    expect(gaps.map(({ id, form, blocking }) => [id, form, blocking])).toEqual([
      ['acceptance:feed:complaint', 'unknown', false],
      ['acceptance:feed:complaints', 'expired', false],
      ['feed:complaints', 'absent', false],
    ]);
    expect((await told(gaps[0])).what).toBe(
      'The gap “feed:complaint” is accepted, but there is no such gap. The acceptance does nothing.',
    );
  });

  it('begins with what blocks and decides most', async () => {
    const gaps = await gapsOf({
      without: ['direction', 'identity_stated'],
      feeds: { objections: null },
      calls: [{ result: 'HERPLAN' }, {}],
    });
    expect(gaps.map(({ id }) => id)).toEqual([
      'column:calls.identity_stated/alfa',
      'result:HERPLAN',
      'feed:objections',
      'column:calls.direction/alfa',
    ]);
  });

  it('tells before judging what can be known by then, and counts no calls', async () => {
    const gaps = await gapsOf({
      judged: false,
      without: ['identity_stated'],
      feeds: { consents: null },
      files: { 'in/more.csv': 'x\n' },
    });
    expect(gaps.map(({ id, calls }) => [id, calls])).toEqual([
      ['column:calls.identity_stated/alfa', null],
      ['feed:consents', null],
      ['statement:relations', null],
      ['file:in/more.csv', null],
    ]);
  });

  it('is for a call centre what is about it, or what its own calls hang on', async () => {
    const gaps = await gapsOf({
      vendors: vendorLines('alfa', 'beta'),
      calls: [{}, { vendor: 'beta', campaign: 'wind' }, {}],
      feeds: { consents: consents({}, ['evidence']) },
    });
    expect(gapsOfVendor(gaps, 'alfa').map(({ id, calls }) => [id, calls])).toEqual([['column:consents.evidence', 2]]);
    expect(gapsOfVendor(gaps, 'beta').map(({ id }) => id)).toContain('campaign:wind');
  });

  it('comes to the same counts where the calls of each gap are counted by themselves', async () => {
    const world = { without: ['identity_stated', 'optout_offered'], feeds: { consents: consents({}, ['evidence']) } };
    const together = await gapsOf(world);
    expect(together.filter(({ calls }) => calls !== null).length).toBeGreaterThan(2);
    expect(await gapsOf({ ...world, few: 0 })).toEqual(together);
  });

  it('comes to the same counts where those of disjoint periods are added up', async () => {
    const of = (day: number): string => `2026-06-${day}T10:00:00`;
    const world: GapWorld = {
      vendors: vendorLines('alfa', 'beta'),
      calls: [{ started_at: of(10) }, { started_at: of(10), vendor: 'beta' }, { started_at: of(11), vendor: 'beta' }],
      without: ['identity_stated', 'optout_offered', 'connected_at'],
      feeds: { consents: consents({}, ['evidence']) },
      period: 'from: 2026-06-10, to: 2026-06-11',
    };
    const whole = await gapsOf(world);
    const counted = whole.filter(({ by_vendor: shares }) => shares.length === 2);
    expect(counted.length).toBeGreaterThan(0);
    const [tenth, eleventh] = ['2026-06-10', '2026-06-11'].map((day) => ({ from: day, to: day }));
    if (tenth === undefined || eleventh === undefined) throw new Error('two days');
    expect(await gapsOf({ ...world, periods: [tenth, eleventh] })).toEqual(whole);
    // Periods that leave calls out say nothing of all.
    expect(await gapsOf({ ...world, periods: [tenth] })).toEqual(whole);
  });
});

describe('every kind', () => {
  it('is told in two languages', async () => {
    for (const { words } of await gapKinds()) expect(Object.keys(words).sort()).toEqual(['en', 'nl']);
  });
});
