import { describe, expect, it } from 'vitest';
import { FEEDS, feedDefinition } from '../../../src/feeds/registry.ts';
import { headingStrength } from '../../../src/feeds/usual-headings.ts';
import type { ColumnProfile, ValueKind } from '../../../src/inspect/column-profile.ts';
import { type FeedGuess, guessFeeds } from '../../../src/inspect/guess-columns.ts';
import { meaningOf, questionAbout } from '../../../src/inspect/value-words.ts';
import type { ColumnKind, FeedColumn } from '../../../src/model/feeds.ts';

const ROWS = 100;

/** The most likely feed of a table. */
function guessFeed(profiles: readonly ColumnProfile[]): FeedGuess | undefined {
  return guessFeeds(profiles)[0];
}

/** The usual values of a feed's column. */
const KINDS: Readonly<Record<ColumnKind, ValueKind>> = {
  text: 'text',
  moment: 'iso-moment',
  day: 'iso-day',
  number: 'number',
  boolean: 'boolean',
  integer: 'whole',
  amount: 'fraction',
  duration: 'whole',
  list: 'text',
  enumeration: 'text',
  'enumeration-list': 'text',
};

function profile(heading: string, place: number, kind: ValueKind, values: readonly string[] = []): ColumnProfile {
  return {
    place,
    heading,
    isDoubled: false,
    rows: ROWS,
    filled: ROWS,
    different: values.length === 0 ? ROWS : values.length,
    shortest: 1,
    longest: 8,
    kinds: { [kind]: ROWS },
    numbers: kind === 'number' ? ROWS : 0,
    shapes: [],
    frequent: values.map((cell) => ({ cell, kind: 'text', firstRow: 2, rows: ROWS / values.length })),
    first: [],
  };
}

function columnProfile(column: FeedColumn, heading: string, place: number): ColumnProfile {
  return profile(heading, place, KINDS[column.kind], column.values ?? []);
}

describe('a table with the headings of a feed', () => {
  it.each(FEEDS)('%s is known as that, every column as itself', (feed) => {
    const columns = feedDefinition(feed).columns;
    const guess = guessFeed(columns.map((column, place) => columnProfile(column, column.name, place)));
    expect(guess?.feed).toBe(feed);
    expect(guess?.missing).toEqual([]);
    expect(guess?.columns.map(({ column, places, isDoubtful }) => [column, places, isDoubtful])).toEqual(
      columns.map(({ name }, place) => [name, [place], false]),
    );
  });
});

it('leads and stops that were handed to call centres are no calls, though every row has a centre, a number and a time', () => {
  const guess = guessFeed([
    { ...profile('Callcenter', 0, 'text', ['noord', 'toren']), longest: 5 },
    profile('Nummer', 1, 'number'),
    profile('Soort', 2, 'text', ['stop', 'lead']),
    profile('Geleverd', 3, 'moment'),
  ]);
  expect(guess).toMatchObject({ feed: 'handovers', missing: [] });
});

it.each([
  ['A-nummer', 'B-nummer', 'Datum', 'Tijd', 'Duur', 'Kosten'],
  ['A number', 'B number', 'Date', 'Time', 'Billed seconds', 'Charge'],
])('records of a telephone provider are known by their %s and %s, and its day and time together', (...headings) => {
  const kinds = ['number', 'number', 'day', 'clock', 'whole', 'fraction'] as const;
  const guess = guessFeed(headings.map((heading, place) => profile(heading, place, kinds[place] ?? 'text')));
  expect(guess).toMatchObject({ feed: 'carrier', missing: [] });
  expect(guess?.columns.map(({ column, places }) => [column, places])).toEqual([
    ['started_at', [2, 3]],
    ['called_number', [1]],
    ['caller_number', [0]],
    ['seconds', [4]],
  ]);
});

it.each([
  ['Gesproken met', 'AI vermeld'],
  ['Wie aan de lijn', 'Computerstem gemeld'],
  ['Spoken to', 'AI disclosed'],
])('a log tells who was on the line, and whether a computer voice said so: %s, %s', (person, voice) => {
  const guess = guessFeed([
    profile('Gespreks-ID', 0, 'text'),
    profile('Starttijd', 1, 'iso-moment'),
    profile('Telefoonnummer', 2, 'number'),
    profile(person, 3, 'text', ['abonnee', 'huisgenoot']),
    profile(voice, 4, 'boolean'),
  ]);
  expect(guess?.columns.map(({ column, places }) => [column, places])).toEqual(
    expect.arrayContaining([
      ['spoke_with', [3]],
      ['ai_disclosed', [4]],
    ]),
  );
  expect(['Abonnee', 'iemand anders', 'klant'].map((word) => meaningOf('spoke_with', word))).toEqual([
    ...['subscriber', 'other', undefined],
  ]);
});

it.each([
  ['Callcenter', 'Ontdubbeld op', 'In gebruik vanaf', 'Gebruikt t/m', 'Volledig vergeleken'],
  ['Vendor', 'Register date', 'In use from', 'Used until', 'Complete'],
])(
  'a list of comparisons tells when each list was used, and whether it was compared to the end: %s, %s',
  (...headings) => {
    const kinds = ['text', 'day', 'day', 'day', 'boolean'] as const;
    const guess = guessFeed(headings.map((heading, place) => profile(heading, place, kinds[place] ?? 'text')));
    expect(guess?.feed).toBe('scrubs');
    expect(guess?.columns.map(({ column, places }) => [column, places])).toEqual(
      expect.arrayContaining([
        ['used_from', [2]],
        ['used_to', [3]],
        ['complete', [4]],
      ]),
    );
  },
);

it('the short headings of a dialler are known', () => {
  const guess = guessFeed([
    profile('id', 0, 'text'),
    profile('ts', 1, 'iso-moment'),
    profile('dst', 2, 'number'),
    profile('dispo', 3, 'text', ['SALE', 'DNC']),
    profile('dir', 4, 'text', ['OUT', 'IN']),
    profile('mode', 5, 'text', ['predictive']),
    profile('camp', 6, 'text', ['wijn', 'krant']),
    profile('flags.optout_geboden', 7, 'boolean'),
    profile('uitbelnummer', 8, 'number', ['0207009900']),
  ]);
  const read = ['result', 'direction', 'dial_mode', 'caller_number', 'campaign', 'optout_offered'];
  expect(guess?.columns.map(({ column }) => column)).toEqual(expect.arrayContaining(read));
});

it('every word for a heading is written as headings are compared, and stands for a column that there is', () => {
  for (const feed of FEEDS) {
    const columns = feedDefinition(feed).columns.map(({ name }) => name);
    for (const [column, { whole, part = [] }] of Object.entries(feedDefinition(feed).headings)) {
      expect(columns).toContain(column);
      for (const word of [...whole, ...part]) expect(word).toMatch(/^[a-z0-9]+$/u);
    }
  }
});

it.each([
  ['called_number', 'Telefoon-nr.', 3],
  ['called_number', 'TELEFOONNUMMER KLANT', 2],
  ['started_at', 'Start tijd', 3],
  ['call_id', 'Gespreks-ID', 3],
  ['call_id', 'call_id', 4],
  ['talk_seconds', 'variables.billsec', 2],
  ['talk_seconds', 'Duur', 0],
  ['result', 'constructor', 0],
  ['agent', 'Agent Time', 0],
  ['agent', 'Agent Full', 2],
  ['called_number', 'Phone type', 0],
  ['ended_at', 'Call End', 3],
])('of %s the heading %s has strength %i', (column, heading, strength) => {
  expect(headingStrength('calls', column, heading)).toBe(strength);
});

describe('without a word in the headings', () => {
  it('a call log is known by its contents, and every guess is doubtful', () => {
    const guess = guessFeed([
      { ...profile('a', 0, 'uuid'), longest: 36 },
      { ...profile('b', 1, 'iso-moment'), longest: 19 },
      profile('c', 2, 'number'),
    ]);
    expect(guess?.columns.map(({ column, isDoubtful }) => [column, isDoubtful])).toEqual([
      ['call_id', true],
      ['started_at', true],
      ['called_number', true],
    ]);
  });

  it('of two columns with telephone numbers the one with many different ones is called', () => {
    const guess = guessFeed([
      { ...profile('a', 0, 'iso-moment'), longest: 19 },
      { ...profile('ANI', 1, 'number'), different: 2 },
      profile('Kolom 3', 2, 'number'),
    ]);
    expect(guess?.columns.find(({ column }) => column === 'called_number')).toMatchObject({
      places: [2],
      isDoubtful: true,
    });
  });

  it('durations that all differ are no ids', () => {
    const columns = ['Kolom 1', 'Duur'].map((heading) =>
      guessFeed([
        profile(heading, 0, 'whole'),
        { ...profile('b', 1, 'iso-moment'), longest: 19 },
        profile('c', 2, 'number'),
      ]),
    );
    const ids = columns.map((guess) => guess?.columns.find(({ column }) => column === 'call_id'));
    expect(ids.map((id) => id?.places ?? [])).toEqual([[0], []]);
  });

  it('two columns that fit are none', () => {
    const guess = guessFeed([
      { ...profile('b', 0, 'iso-moment'), longest: 19 },
      profile('c', 1, 'number'),
      profile('d', 2, 'number'),
    ]);
    expect(guess?.missing).toEqual(['call_id', 'called_number']);
  });

  it('a table that is nothing of a feed is none', () => {
    expect(guessFeed([profile('age', 0, 'whole', ['1', '2']), profile('job', 1, 'text', ['a', 'b'])])).toBeUndefined();
  });
});

it('contents that deny the heading make a required column doubtful and leave out another', () => {
  const guess = guessFeed([
    profile('Ref', 0, 'text'),
    { ...profile('Start', 1, 'iso-moment'), longest: 19 },
    { ...profile('Telefoon', 2, 'text'), numbers: 10 },
    profile('Resultaat', 3, 'number'),
  ]);
  expect(guess?.columns.map(({ column, isDoubtful }) => [column, isDoubtful])).toEqual([
    ['call_id', false],
    ['started_at', false],
    ['called_number', true],
  ]);
});

it.each([
  ['Gesprek', 'conversation'],
  ['in gesprek', 'busy'],
  ['BEZET', 'busy'],
  ['no_answer', 'no-answer'],
  ['NIET THUIS', 'no-answer'],
  ['geen interesse', 'refused'],
  ['Bel-me-niet', 'objection'],
  ['opt-out', 'objection'],
  ['DNC', undefined],
  ['Failure', undefined],
  ['Bezwaar', undefined],
  ['gesprek afgebroken', undefined],
  ['constructor', undefined],
])('the result %s means %s', (word, meaning) => {
  expect(meaningOf('result', word)).toBe(meaning);
});

it.each([
  ['Geweigerd', /offer \(refused\), or the call \(busy\)/u],
  ['Weggevallen', /conversation.*abandoned.*failed/u],
  ['Verbinding verbroken', /conversation.*abandoned.*failed/u],
  ['Verkeerd nummer', /conversation.*failed/u],
  ['DNC', /objection.*not dialled/u],
])('the result %s has no meaning of its own, and a question', (word, question) => {
  expect(meaningOf('result', word)).toBeUndefined();
  expect(questionAbout('result', word)).toMatch(question);
});

describe('a list of customers with their numbers', () => {
  const customers = [profile('Klantnr', 0, 'text'), profile('Naam', 1, 'text'), profile('Telefoon', 2, 'number')];
  const relationOf = (...headings: readonly string[]): FeedGuess | undefined =>
    guessFeeds([...customers, ...headings.map((heading, place) => profile(heading, 3 + place, 'iso-day'))]).find(
      ({ feed }) => feed === 'relations',
    );
  const daysOf = (guess: FeedGuess | undefined): object =>
    Object.fromEntries(
      (guess?.columns ?? [])
        .filter(({ column }) => /_on$/u.test(column))
        .map(({ column, places, isDoubtful }) => [column, [places[0], isDoubtful]]),
    );

  it('begins a relation with the day since which somebody is a customer, and ends it with the day on which they left', () => {
    expect(daysOf(relationOf('Klant sinds', 'Opgezegd per'))).toEqual({ started_on: [3, false], ended_on: [4, false] });
  });

  it.each([
    ['according to somebody, phones', 'phones'],
    ['what it seems to be', undefined],
  ] as const)('does not end a number on the day on which a subscription ended: read as %s', (_, named) => {
    const product = profile('Abonnement', 3, 'text', ['Dag', 'Weekend']);
    const guesses = guessFeeds([...customers, product, profile('Einddatum', 4, 'iso-day')], named);
    const phones = guesses.find(({ feed }) => feed === 'phones');
    expect(phones?.columns.map(({ column }) => column)).toEqual(['person_id', 'number']);
  });

  it('keeps the days of a number that no relation has a word for, beside a product', () => {
    const product = profile('Product', 3, 'text', ['Dag', 'Weekend']);
    const [phones] = guessFeeds([...customers, product, profile('Geldig van', 4, 'iso-day')], 'phones');
    expect(phones?.columns.map(({ column }) => column)).toEqual(['person_id', 'number', 'valid_from']);
  });

  it('ends a number on the last day of a list that tells of nothing else', () => {
    const [phones] = guessFeeds([...customers, profile('Einddatum', 3, 'iso-day')], 'phones');
    expect(phones?.columns.map(({ column }) => column)).toEqual(['person_id', 'number', 'valid_to']);
  });

  it('has somebody look which of two days is the end', () => {
    expect(daysOf(relationOf('Klant sinds', 'Contract tot', 'Opgezegd per'))).toEqual({
      started_on: [3, false],
      ended_on: [4, true],
    });
  });

  it('begins a relation with the last purchase only if no other column says when it began, and has somebody look', () => {
    const bought = relationOf('Laatste aankoop');
    expect(daysOf(bought)).toEqual({ started_on: [3, true] });
    expect(bought?.constants).toContainEqual({ column: 'kind', value: 'purchase' });
    expect(daysOf(relationOf('Laatste aankoop', 'Klant sinds', 'Contract tot'))).toMatchObject({
      started_on: [4, false],
    });
  });
});
