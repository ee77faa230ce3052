import {
  AMBIGUOUS_DAYS,
  DOUBTFUL_DURATIONS,
  KIND,
  OTHER_PARTY,
  PERSONAL_HEADING,
  plainHeading,
} from '../feeds/heading-words.ts';
import { FEEDS, feedDefinition, LOG, madeId } from '../feeds/registry.ts';
import { headingStrength } from '../feeds/usual-headings.ts';
import type { Feed, FeedColumn } from '../model/feeds.ts';
import type { Text } from '../model/text.ts';
import { type ColumnProfile, shareOf } from './column-profile.ts';
import { MESSAGES } from './messages.ts';
import { plainWords, withoutEnding } from './names-in-paths.ts';
import { meaningOf, YES } from './value-words.ts';

/** The cells of a file that seem to contain a column of a feed. */
export interface ColumnGuess {
  readonly column: string;
  /** Places of the cells, from 0; a day and a time make one moment. */
  readonly places: readonly number[];
  readonly because: Text;
  /** The heading says nothing, or the contents allow another reading. */
  readonly isDoubtful: boolean;
}

/** A column that no cell contains and that is the same in every row, judging by the headings. */
export interface ConstantGuess {
  readonly column: string;
  /** Absent if the company itself must name it. */
  readonly value?: string;
}

/** A cell whose heading may mean one of these columns, or something else. */
export interface AskedCell {
  readonly place: number;
  /** The most likely one first. */
  readonly columns: readonly string[];
}

export interface FeedGuess {
  readonly feed: Feed;
  readonly columns: readonly ColumnGuess[];
  /** Cells that only the sender can explain; they are not read. */
  readonly asked: readonly AskedCell[];
  readonly constants: readonly ConstantGuess[];
  /** Required columns that no cell seems to contain. */
  readonly missing: readonly string[];
  /** Rows without an id: it can be made from their contents. */
  readonly idFromRow?: true;
  readonly because: string;
  /** Place of a duration that may include ringing, if there is no other. */
  readonly doubtfulDuration?: number;
  /** Other feeds that the headings also fit. */
  readonly others: readonly Feed[];
  /** Somebody has to say what the table is: it lacks something, fits another feed as well, or shows nothing that only this feed has. */
  readonly isUnsure: boolean;
}

/** Below this share of fitting values, a column contains something other than its heading says. */
const FITS = 0.5;
/** Above this share, contents alone are evidence enough. */
const SPEAKS = 0.8;

const PERCENT = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 0 });

/** Share of the values of a column that can be values of a column of a feed. */
function fitOf(column: FeedColumn, profile: ColumnProfile): number {
  const share = (...kinds: Parameters<typeof shareOf>[1][]): number => shareOf(profile, ...kinds);
  switch (column.kind) {
    case 'moment':
      return share('iso-moment', 'moment', 'compact-moment', 'worded-moment', 'iso-day', 'day');
    case 'day':
      return share('iso-day', 'day', 'iso-moment', 'moment', 'compact-moment', 'worded-moment');
    case 'number':
      return profile.filled === 0 ? 0 : profile.numbers / profile.filled;
    case 'boolean':
      return share('boolean') + frequentShare(profile, (cell) => cell === '0' || cell === '1');
    case 'duration':
      return profile.longest > 10 ? share('clock') : share('whole', 'clock', 'fraction');
    case 'integer':
      return share('whole', 'fraction');
    case 'amount':
      return share('whole', 'fraction', 'text');
    case 'enumeration':
      return enumerationFit(column, profile);
    default:
      return 1 - share('iso-moment', 'moment', 'clock', 'boolean', 'iso-day', 'day');
  }
}

/** A column of results, kinds of customers or what people ask for may contain anything: few different words, or numeric codes. Other columns contain known words. */
function enumerationFit(column: FeedColumn, profile: ColumnProfile): number {
  const known = frequentShare(
    profile,
    (cell) =>
      column.values?.includes(cell.toLowerCase()) === true ||
      column.values?.includes(meaningOf(column.name, cell) ?? '') === true,
  );
  if (!OF_ANY_WORDS.includes(column.name)) return known;
  const isFew = profile.different <= 60 || profile.different <= profile.filled / 20;
  const isOther = shareOf(profile, 'iso-moment', 'moment', 'clock', 'iso-day', 'day', 'number') > 0.2;
  return isFew && !isOther ? Math.max(known, SPEAKS) : known;
}

const OF_ANY_WORDS: readonly string[] = ['result', 'legal_form', 'request'];

function frequentShare(profile: ColumnProfile, fits: (cell: string) => boolean): number {
  if (profile.filled === 0) return 0;
  return profile.frequent.reduce((rows, value) => rows + (fits(value.cell) ? value.rows : 0), 0) / profile.filled;
}

const KIND_WORDS: Readonly<Record<FeedColumn['kind'], Text>> = {
  text: MESSAGES.text,
  moment: MESSAGES.daysOrTimes,
  day: MESSAGES.days,
  number: MESSAGES.telephoneNumbers,
  boolean: MESSAGES.yesOrNo,
  integer: MESSAGES.wholeNumbers,
  amount: MESSAGES.amounts,
  duration: MESSAGES.durations,
  list: MESSAGES.text,
  enumeration: MESSAGES.knownWords,
  'enumeration-list': MESSAGES.text,
};

interface Candidate {
  readonly column: FeedColumn;
  readonly profile: ColumnProfile;
  readonly strength: number;
  readonly fit: number;
}

function reasonOf({ column, profile, strength, fit }: Candidate): Text {
  const heading = strength === 4 ? MESSAGES.ownName : strength === 3 ? MESSAGES.wordForIt : MESSAGES.holdsWordForIt;
  if (profile.filled === 0) return MESSAGES.columnIsEmpty(heading);
  return column.kind === 'text' || column.kind === 'list'
    ? heading
    : MESSAGES.shareFits(heading, PERCENT.format(fit), KIND_WORDS[column.kind]);
}

/** A required column according to its heading, but mostly not according to its contents. */
function isDenied({ profile, fit }: Candidate): boolean {
  return profile.filled > 0 && fit < FITS;
}

/** Columns that decide what is judged or proven, and headings that may mean something else. */
const WEIGHTY: Readonly<Record<string, readonly [heading: RegExp, because: Text]>> = {
  purpose: [/soort|type|kind/u, MESSAGES.outOfScope],
  names: [/merk|brand/u, MESSAGES.namesTold],
  products: [/^product(?:groep)?$/u, MESSAGES.productsConsentedTo],
  started_on: [/aankoop|bestel|purchase/u, MESSAGES.dayOfPurchase],
};

function guessFrom(candidate: Candidate): ColumnGuess {
  const { column, profile, strength } = candidate;
  const [heading, because] = WEIGHTY[column.name] ?? [];
  if (column.name === 'optout_requested' && shareOfYes(profile) > FITS)
    return { column: column.name, places: [profile.place], because: MESSAGES.mostSayYes, isDoubtful: true };
  const isWeighty = strength < 4 && heading?.test(plainHeading(profile.heading)) === true;
  return {
    column: column.name,
    places: [profile.place],
    because: isWeighty && because !== undefined ? because : reasonOf(candidate),
    isDoubtful: isWeighty || isDenied(candidate),
  };
}

/** Columns that have a fitting heading and no contradicting contents; each cell is assigned once, to the column that it fits best. */
function byHeading(feed: Feed, profiles: readonly ColumnProfile[]): Map<string, Candidate> {
  const columns: readonly FeedColumn[] = feedDefinition(feed).columns;
  const candidates = columns.flatMap((column, order) =>
    profiles.flatMap((profile) => {
      const strength = headingStrength(feed, column.name, profile.heading);
      const fit = strength === 0 ? 0 : fitOf(column, profile);
      const isNamed = column.required === true && strength >= 3;
      const isPossible =
        strength > 0 &&
        (fit >= FITS ||
          profile.filled === 0 ||
          (isNamed && fit > 0) ||
          (strength >= 3 && hasOwnWords(column, profile)));
      return isPossible ? [{ column, profile, strength, fit, order }] : [];
    }),
  );
  candidates.sort(
    (one, other) =>
      other.strength - one.strength ||
      Number(other.profile.filled > 0) - Number(one.profile.filled > 0) ||
      Number(other.fit >= FITS) - Number(one.fit >= FITS) ||
      one.order - other.order ||
      one.profile.place - other.profile.place,
  );
  const taken = new Set<number>();
  const found = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (found.has(candidate.column.name) || taken.has(candidate.profile.place)) continue;
    found.set(candidate.column.name, candidate);
    taken.add(candidate.profile.place);
  }
  return found;
}

/** Columns whose few words are a call centre's own: somebody can say what each means. */
const OF_OWN_WORDS: ReadonlySet<string> = new Set(['direction', 'dial_mode']);
const MOST_OWN_WORDS = 8;

function hasOwnWords({ name }: FeedColumn, profile: ColumnProfile): boolean {
  return (
    OF_OWN_WORDS.has(name) &&
    !KIND.whole.includes(plainHeading(profile.heading)) &&
    profile.different <= MOST_OWN_WORDS &&
    profile.different < profile.filled &&
    shareOf(profile, 'text') >= SPEAKS
  );
}

function isDayOnly(profile: ColumnProfile): boolean {
  return shareOf(profile, 'day', 'iso-day') + wholeDays(profile) >= FITS;
}

/** Compact days without a time: 20260403. */
function wholeDays(profile: ColumnProfile): number {
  return profile.longest <= 8 ? shareOf(profile, 'compact-moment') : 0;
}

function isClock(profile: ColumnProfile): boolean {
  return shareOf(profile, 'clock') >= FITS;
}

const DURATION_HEADING = /duur|duration|talk|sec|lengte|length|wacht|wait|ring|hold|wrap|nawerk/u;
const LATER_TIMES = ['connected_at', 'ended_at'] as const;

/** The times of a call, composed from a day and a time of day in separate columns. */
function fromDayAndTime(profiles: readonly ColumnProfile[], taken: ReadonlySet<number>): ColumnGuess[] {
  const free = profiles.filter(({ place }) => !taken.has(place));
  const days = free.filter(isDayOnly);
  const clocks = free.filter((profile) => isClock(profile) && !DURATION_HEADING.test(plainHeading(profile.heading)));
  const day = bestFor('started_at', days) ?? days[0];
  const later = LATER_TIMES.flatMap((column) => {
    const clock = clocks.find((profile) => headingStrength(LOG, column, profile.heading) > 0);
    return clock === undefined ? [] : [{ column, clock }];
  });
  const rest = clocks.filter((clock) => !later.some((one) => one.clock === clock));
  const time = bestFor('started_at', rest) ?? rest[0];
  if (day === undefined || time === undefined) return [];
  const guess = (column: string, clock: ColumnProfile, isDoubtful: boolean): ColumnGuess => ({
    column,
    places: [day.place, clock.place],
    because: MESSAGES.dayAndTime,
    isDoubtful,
  });
  const isNamed = headingStrength(LOG, 'started_at', time.heading) > 0;
  return [guess('started_at', time, !isNamed), ...later.map(({ column, clock }) => guess(column, clock, false))];
}

function bestFor(column: string, profiles: readonly ColumnProfile[]): ColumnProfile | undefined {
  const strengths = profiles.map((profile) => ({
    profile,
    strength: headingStrength(LOG, column, profile.heading),
  }));
  strengths.sort((one, other) => other.strength - one.strength);
  return strengths[0] !== undefined && strengths[0].strength > 0 ? strengths[0].profile : undefined;
}

/** Required columns of calls without a fitting heading, if exactly one column has such contents. */
function byContents(column: string, free: readonly ColumnProfile[]): ColumnGuess | undefined {
  const tests = Object.hasOwn(CONTENTS, column) ? CONTENTS[column] : undefined;
  for (const [fits, contents] of tests ?? []) {
    const found = free.filter(fits);
    const [only] = found;
    if (only !== undefined && found.length === 1)
      return { column, places: [only.place], because: MESSAGES.onlyOne(MESSAGES.onlyWith(contents)), isDoubtful: true };
  }
  return undefined;
}

function isAllNumbers({ filled, numbers }: ColumnProfile): boolean {
  return filled > 0 && numbers / filled >= SPEAKS;
}

type ContentTest = readonly [fits: (profile: ColumnProfile) => boolean, contents: Text];

/** Headings of texts about a call: even if every row has a different text, the texts are not ids. */
const NAMES_NO_CALL = /reden|reason|toelicht|tekst|text|omschrijving|description|url|link/u;

/** The typical contents of required columns of calls, most reliable test first. */
const CONTENTS: Readonly<Record<string, readonly ContentTest[]>> = {
  call_id: [
    [
      (profile) =>
        profile.rows > 1 &&
        profile.different === profile.rows &&
        profile.longest <= 64 &&
        shareOf(profile, 'text', 'whole', 'uuid', 'fraction') >= SPEAKS &&
        profile.numbers < profile.filled / 10 &&
        !NAMES_NO_CALL.test(plainHeading(profile.heading)) &&
        !DOUBTFUL_DURATIONS.includes(plainHeading(profile.heading)) &&
        !PERSONAL_HEADING.test(plainHeading(profile.heading)),
      MESSAGES.otherValueInEveryRow,
    ],
  ],
  started_at: [
    [
      (profile) => shareOf(profile, 'iso-moment', 'moment', 'compact-moment') >= SPEAKS && profile.longest > 8,
      MESSAGES.daysAndTimes,
    ],
  ],
  called_number: [
    [isAllNumbers, MESSAGES.telephoneNumbers],
    // A call centre calls from few numbers, and calls many.
    [
      (profile) => isAllNumbers(profile) && profile.rows >= 20 && profile.different > profile.filled / 2,
      MESSAGES.manyNumbers,
    ],
  ],
};

const HALF_DAY = /^[ap]\.?m\.?$/iu;

/** The column with a word that says whether a time is before or after noon, if there is one. */
export function halfDayColumn(profiles: readonly ColumnProfile[]): ColumnProfile | undefined {
  return profiles.find(
    ({ filled, different, frequent }) =>
      filled > 0 && different <= frequent.length && frequent.every(({ cell }) => HALF_DAY.test(cell)),
  );
}

/** A twelve-hour time without AM or PM is not a time. */
function withoutHalfTimes(guesses: readonly ColumnGuess[], profiles: readonly ColumnProfile[]): ColumnGuess[] {
  const isWhole = ({ places }: ColumnGuess): boolean =>
    places.every((place) => shareOf(profiles[place] as ColumnProfile, 'iso-moment') >= FITS);
  return guesses.filter((guess) => !['started_at', ...LATER_TIMES].includes(guess.column) || isWhole(guess));
}

function callColumns(profiles: readonly ColumnProfile[]): ColumnGuess[] {
  const found = byHeading(LOG, profiles);
  const started = found.get('started_at');
  // A day alone does not say when a call was; the time is elsewhere.
  const needsTime = started === undefined || isDayOnly(started.profile);
  if (needsTime) found.delete('started_at');
  for (const column of LATER_TIMES) {
    const later = found.get(column);
    if (later !== undefined && (isDayOnly(later.profile) || isClock(later.profile))) found.delete(column);
  }
  const guesses: ColumnGuess[] = [...found.values()].map(guessFrom);
  const taken = (): Set<number> => new Set(guesses.flatMap(({ places }) => places));
  if (needsTime) guesses.push(...fromDayAndTime(profiles, taken()).filter(({ column }) => !found.has(column)));
  for (const column of ['started_at', 'called_number', 'call_id']) {
    if (guesses.some((guess) => guess.column === column)) continue;
    const free = profiles.filter(({ place }) => !taken().has(place));
    const guess = byContents(column, free);
    if (guess !== undefined) guesses.push(guess);
  }
  guesses.push(...callerOfOtherParty(guesses, profiles));
  return halfDayColumn(profiles) === undefined ? guesses : withoutHalfTimes(guesses, profiles);
}

/** Whether some of the calls came in, according to the column of directions. */
function hasIncoming(guesses: readonly ColumnGuess[], profiles: readonly ColumnProfile[]): boolean {
  const place = guesses.find(({ column }) => column === 'direction')?.places[0];
  const words = place === undefined ? [] : (profiles[place]?.frequent ?? []);
  return words.some(({ cell }) => cell.toLowerCase() === 'inbound' || meaningOf('direction', cell) === 'inbound');
}

/** Whether some of the calls may have come in: a word for the direction is a call centre's own. */
function mayHaveIncoming(guesses: readonly ColumnGuess[], profiles: readonly ColumnProfile[]): boolean {
  const place = guesses.find(({ column }) => column === 'direction')?.places[0];
  const words = place === undefined ? [] : (profiles[place]?.frequent ?? []);
  const isKnown = (cell: string): boolean =>
    meaningOf('direction', cell) !== undefined || ['outbound', 'unknown'].includes(cell.toLowerCase());
  return hasIncoming(guesses, profiles) || (words.length > 1 && words.some(({ cell }) => !isKnown(cell)));
}

/** The number of incoming calls whose callers no column names, if there may be such calls: objections made in them would be lost. */
export function openCaller({ feed, columns }: FeedGuess, profiles: readonly ColumnProfile[]): number | undefined {
  const [called] = columns.find(({ column }) => column === 'called_number')?.places ?? [];
  const isOpen = feed === LOG && mayHaveIncoming(columns, profiles);
  return isOpen && !columns.some(({ column }) => column === 'caller_number') ? called : undefined;
}

/** One column with the other party of all calls: of incoming ones it is the calling number too. */
function callerOfOtherParty(guesses: readonly ColumnGuess[], profiles: readonly ColumnProfile[]): ColumnGuess[] {
  const called = guesses.find(({ column }) => column === 'called_number');
  if (called === undefined || guesses.some(({ column }) => column === 'caller_number')) return [];
  const headings = called.places.map((place) => plainHeading(profiles[place]?.heading ?? ''));
  if (!headings.some((heading) => OTHER_PARTY.test(heading)) || !hasIncoming(guesses, profiles)) return [];
  const because = MESSAGES.otherParty;
  return [{ column: 'caller_number', places: called.places, because, isDoubtful: true }];
}

function columnsOf(feed: Feed, table: GuessedTable, isNamed: boolean): ColumnGuess[] {
  const { profiles } = table;
  // If its headings, values or name show what a file is, not every column needs a known word.
  const isKnown = isNamed || (OF_SIGNS.has(feed) && signsOf(feed, table) > 0);
  const guesses = feed === LOG ? callColumns(profiles) : recordColumns(feed, profiles, isKnown);
  const order = feedDefinition(feed).columns.map(({ name }) => name);
  return guesses.sort((one, other) => order.indexOf(one.column) - order.indexOf(other.column));
}

/** @param isNamed the user said that the file is of this feed: then contents count if headings show nothing */
function recordColumns(feed: Feed, profiles: readonly ColumnProfile[], isNamed: boolean): ColumnGuess[] {
  const guesses = [...byHeading(feed, profiles).values()].map((candidate): ColumnGuess => {
    const isAmbiguous = AMBIGUOUS_DAYS.includes(plainHeading(candidate.profile.heading));
    const guess = guessFrom(candidate);
    return isAmbiguous ? { ...guess, because: MESSAGES.ambiguousList, isDoubtful: true } : guess;
  });
  guesses.push(...standardTexts(feed, guesses, profiles));
  if (!isNamed) return withClocks(feed, guesses, profiles);
  const taken = new Set(guesses.flatMap(({ places }) => places));
  for (const column of feedDefinition(feed).columns) {
    const isMeant = column.required === true || ['person_id', 'number'].includes(column.name);
    if (!isMeant || column.kind === 'text' || guesses.some((guess) => guess.column === column.name)) continue;
    const [only, ...others] = profiles.filter(
      (profile) => !taken.has(profile.place) && fitOf(column, profile) >= SPEAKS,
    );
    if (only === undefined || others.length > 0) continue;
    const because = MESSAGES.onlyOne(MESSAGES.onlyWith(KIND_WORDS[column.kind]));
    guesses.push({ column: column.name, places: [only.place], because, isDoubtful: true });
    taken.add(only.place);
  }
  return withClocks(feed, guesses, profiles);
}

const MOST_STANDARD_TEXTS = 12;
const ROWS_OF_A_TEXT = 3;

/** The few texts to which people agreed, if a file of consents holds them: what each says can be asked. */
function standardTexts(
  feed: Feed,
  guesses: readonly ColumnGuess[],
  profiles: readonly ColumnProfile[],
): readonly ColumnGuess[] {
  const { columns, valueSigns } = feedDefinition(feed);
  const isAsked = columns.some(({ name }) => name === 'evidence') && valueSigns !== undefined;
  if (!isAsked || guesses.some(({ column }) => column === 'evidence')) return [];
  const taken = new Set(guesses.flatMap(({ places }) => places));
  const found = profiles.find(
    (profile) =>
      !taken.has(profile.place) &&
      profile.different <= Math.min(MOST_STANDARD_TEXTS, profile.filled / ROWS_OF_A_TEXT) &&
      mostValues(profile, valueSigns),
  );
  return found === undefined
    ? []
    : [{ column: 'evidence', places: [found.place], because: MESSAGES.standardTexts, isDoubtful: true }];
}

/** Days of moments that a record needs, with the time of day if it is in a separate column. */
function withClocks(feed: Feed, guesses: readonly ColumnGuess[], profiles: readonly ColumnProfile[]): ColumnGuess[] {
  const taken = new Set(guesses.flatMap(({ places }) => places));
  const [clock, ...others] = profiles.filter(
    (profile) => !taken.has(profile.place) && isClock(profile) && !DURATION_HEADING.test(plainHeading(profile.heading)),
  );
  return guesses.map((guess) => {
    const column = feedDefinition(feed).columns.find(({ name }) => name === guess.column);
    const day = guess.places.length === 1 ? profiles[guess.places[0] ?? -1] : undefined;
    const isDay = column?.kind === 'moment' && column.required === true && day !== undefined && isDayOnly(day);
    return isDay && clock !== undefined && others.length === 0
      ? { ...guess, places: [...guess.places, clock.place] }
      : guess;
  });
}

/** Lists whose headings seldom say what they are. */
const OF_SIGNS: ReadonlySet<Feed> = new Set([
  ...['objections', 'consents', 'handovers', 'scrubs', 'register', 'numbers', 'complaints'],
]);

/** A table to be guessed. */
interface GuessedTable {
  readonly profiles: readonly ColumnProfile[];
  /** Feeds that its name, else its file's, else its folders' speak of. */
  readonly named: ReadonlySet<Feed>;
}

/** Headings, values and names that show what a file is. */
function signsOf(feed: Feed, { profiles, named }: GuessedTable): number {
  const { signs, valueSigns } = feedDefinition(feed);
  const headings = signs === undefined ? [] : plainHeadings(profiles).filter((heading) => signs.test(heading));
  const values = valueSigns === undefined ? [] : profiles.filter((profile) => mostValues(profile, valueSigns));
  return headings.length + Math.min(1, values.length) + (named.has(feed) ? 1 : 0);
}

/** Whether most values that are known of a column look like that. */
function mostValues({ frequent, first }: ColumnProfile, look: RegExp): boolean {
  const known = frequent.length > 0 ? frequent : first.map(({ cell }) => ({ cell, rows: 1 }));
  const rows = known.reduce((sum, value) => sum + value.rows, 0);
  const fitting = known.reduce((sum, { cell, rows: own }) => sum + (look.test(cell) ? own : 0), 0);
  return rows > 0 && fitting / rows > FITS;
}

/** @param names of the table, its file and its folders: the innermost first. The first that speaks of a feed counts. */
function feedsNamedBy(names: readonly string[]): ReadonlySet<Feed> {
  for (const name of names) {
    const plain = plainWords(withoutEnding(name)).join('');
    const found = FEEDS.filter((feed) => feedDefinition(feed).nameSigns?.test(plain) === true);
    if (found.length > 0) return new Set(found);
  }
  return new Set();
}

interface Scored {
  readonly feed: Feed;
  readonly columns: readonly ColumnGuess[];
  readonly constants: readonly ConstantGuess[];
  readonly missing: readonly string[];
  readonly idFromRow: boolean;
  /** A log that shows nothing that only logs have, or a table in which many rows lack what each must have. */
  readonly isBare: boolean;
  readonly score: number;
}

function plainHeadings(profiles: readonly ColumnProfile[]): string[] {
  return profiles.map(({ heading }) => plainHeading(heading));
}

/** Facts that the rows of a list of customers need not state individually. */
function constantsOf(feed: Feed, missing: readonly string[], profiles: readonly ColumnProfile[]): ConstantGuess[] {
  if (feed !== 'relations') return [];
  const headings = plainHeadings(profiles);
  const says = (words: RegExp): boolean => headings.some((heading) => words.test(heading));
  // The day on which something ends is not the day of a purchase.
  const isLasting = says(
    /contract|abonnement|lidmaatschap|lidsinds|overeenkomst|subscription|einddatum|enddate|opzeg/u,
  );
  // Who has been a customer since a day bought more than the last time.
  const isPurchase = says(/aankoop|bestel|purchase/u) && !says(/sinds|since|vanaf/u);
  // A list that says when donors stopped is of donors who run on until then.
  const donation = isLasting ? 'donorship' : 'gift';
  const kind = says(/donat|gift/u) ? donation : isLasting ? 'subscription' : isPurchase ? 'purchase' : undefined;
  return [
    ...(missing.includes('entity') ? [{ column: 'entity' }] : []),
    ...(missing.includes('kind') && kind !== undefined ? [{ column: 'kind', value: kind }] : []),
  ];
}

const WEIGHT_OF_SIGN = 2.5;
/** Columns that only a call log contains. */
const CALL_SIGNS =
  /resultaat|uitkomst|disposit|outcome|afboek|belduur|gespreksduur|talktime|gebeld|agent|callid|calldate/u;
const WEIGHT_AGAINST_CUSTOMERS = 6;
/** Columns that hardly any other file has. */
const OF_CALLS: ReadonlySet<string> = new Set([
  ...['connected_at', 'ended_at', 'talk_seconds', 'connected', 'direction', 'dial_mode', 'caller_number'],
  ...['caller_id_withheld', 'agent', 'optout_offered', 'identity_stated', 'spoke_with', 'recording'],
]);
const WEIGHT_AGAINST_BARE_LOGS = 4;
const WEIGHT_AGAINST_BATCHES = 6;
const FEW_STATUSES = 3;
const ROWS_OF_A_BATCH = 5;
const ROWS_AT_A_MOMENT = 10;

/** Whether a table has numbers and times, and nothing that only a log of calls has. */
function isBareLog(columns: readonly ColumnGuess[], table: GuessedTable): boolean {
  const { profiles } = table;
  const isOfCalls = ({ column, places, isDoubtful }: ColumnGuess): boolean => {
    if (OF_CALLS.has(column)) return !isDoubtful;
    const [result] = places.map((place) => profiles[place]);
    // Two or three statuses are those of a list; a log has more outcomes, or such as are known.
    return (
      column === 'result' &&
      result !== undefined &&
      (result.different > FEW_STATUSES || result.frequent.some(({ cell }) => meaningOf(column, cell) !== undefined))
    );
  };
  return signsOf(LOG, table) === 0 && !columns.some(isOfCalls) && doubtfulDuration(columns, profiles) === undefined;
}

/**
 * Whether many rows have the same moment, or all have a day without a time of day: they were delivered or written down together. Calls are made one after the
 * other.
 */
function isBatch(columns: readonly ColumnGuess[], profiles: readonly ColumnProfile[], isBare: boolean): boolean {
  const started = (columns.find(({ column }) => column === 'started_at')?.places ?? []).flatMap(
    (place) => profiles[place] ?? [],
  );
  const [first] = started;
  if (first === undefined || first.filled < ROWS_OF_A_BATCH) return false;
  const different = Math.max(...started.map((profile) => profile.different));
  const isRepeated = different <= first.filled / ROWS_AT_A_MOMENT;
  const hasClock = started.length > 1 || !(isDayOnly(first) || mostValues(first, MIDNIGHT));
  // A log that shows that it is one may leave the time of day out; but nobody makes ten calls at one moment.
  return isBare ? isRepeated || (started.length === 1 && mostValues(first, MIDNIGHT)) : isRepeated && hasClock;
}

/** As spreadsheets and databases write a day alone. */
const MIDNIGHT = /[\sT]0?0:00(?::00(?:\.0+)?)?$/u;

/** A relation, a consent or an objection belongs to a person or a number: one of the two is required. */
const OF_SOMEBODY: ReadonlySet<Feed> = new Set(['relations', 'consents', 'objections']);

/** Below this share of rows with a value, a column is not one that each row must have. */
const OFTEN_FILLED = 0.6;

function isOftenEmpty(columns: readonly ColumnGuess[], name: string, profiles: readonly ColumnProfile[]): boolean {
  const guess = columns.find(({ column }) => column === name);
  const [profile] = (guess?.places ?? []).flatMap((place) => profiles[place] ?? []);
  return profile !== undefined && profile.rows > 0 && profile.filled < OFTEN_FILLED * profile.rows;
}

function scored(feed: Feed, table: GuessedTable, isNamed = false): Scored {
  const { profiles } = table;
  const columns = columnsOf(feed, table, isNamed);
  const required = feedDefinition(feed).columns.filter(
    (column) => column.required === true && column.sourceMayName !== true,
  );
  const has = (name: string): boolean => columns.some(({ column }) => column === name);
  const lacking = required.filter(({ name }) => !has(name)).map(({ name }) => name);
  const constants = constantsOf(feed, lacking, profiles);
  const unsaid = lacking.filter((name) => !constants.some(({ column }) => column === name));
  const isOfNobody = OF_SOMEBODY.has(feed) && !has('person_id') && !has('number');
  // Ids are the only columns that can be made from others; for a call, only if those others are there.
  const made = unsaid.find((name) => name === madeId(feed));
  const idFromRow = made !== undefined && (feed !== LOG || unsaid.length === 1) && !isOfNobody;
  const missing = [...unsaid.filter((name) => !(idFromRow && name === made)), ...(isOfNobody ? ['number'] : [])];
  const weight = (guess: ColumnGuess): number => {
    const strengths = guess.places.map((place) => headingStrength(feed, guess.column, profiles[place]?.heading ?? ''));
    return guess.isDoubtful && guess.because !== MESSAGES.ambiguousList ? 1 : Math.max(2, ...strengths);
  };
  const found = columns.reduce((total, guess) => total + weight(guess), 0);
  const callColumns = OF_CUSTOMERS.includes(feed)
    ? plainHeadings(profiles).some((heading) => CALL_SIGNS.test(heading))
    : false;
  // Required columns that the file lacks count against a feed; so do columns that do not belong to it.
  const used = new Set(columns.flatMap(({ places }) => places));
  const mended = constants.length + (idFromRow ? 1 : 0);
  const isBare = feed === LOG && !isNamed && isBareLog(columns, table);
  const oftenEmpty = isNamed ? [] : required.filter(({ name }) => isOftenEmpty(columns, name, profiles));
  const against =
    4 * (missing.length + oftenEmpty.length) +
    mended +
    (callColumns ? WEIGHT_AGAINST_CUSTOMERS : 0) +
    (isBare ? WEIGHT_AGAINST_BARE_LOGS : 0) +
    (feed === LOG && !isNamed && isBatch(columns, profiles, isBare) ? WEIGHT_AGAINST_BATCHES : 0);
  const score = found + WEIGHT_OF_SIGN * signsOf(feed, table) - against - (profiles.length - used.size) * 0.25;
  return { feed, columns, constants, missing, idFromRow, isBare: isBare || oftenEmpty.length > 0, score };
}

/** Whether the table has one of the required columns of the feed, and the one that it is known by, if there is one. */
function hasRequired({ feed, columns }: Scored): boolean {
  const required = feedDefinition(feed).columns.filter(
    (column) => column.required === true && column.sourceMayName !== true,
  );
  const { knownBy } = feedDefinition(feed);
  const has = (name: string): boolean => columns.some(({ column }) => column === name);
  return required.some(({ name }) => has(name)) && (knownBy === undefined || has(knownBy));
}

/** Feeds that one list of customers can supply. */
const OF_CUSTOMERS: readonly Feed[] = ['persons', 'phones', 'relations'];

/**
 * The feeds that a table seems to contain, with the cells of their columns, judging by headings and contents: the most likely feed first, then those that the
 * same rows also supply, such as persons, their telephone numbers and their contracts from one list of customers.
 * @param named the feed according to the user; absent: any
 * @param names of the table, its file and its folders, the innermost first: what they say counts as much as a heading
 * @returns none if no feed has even one of its required columns
 */
export function guessFeeds(
  profiles: readonly ColumnProfile[],
  named?: Feed,
  names: readonly string[] = [],
): FeedGuess[] {
  const table = { profiles, named: feedsNamedBy(names) };
  if (named !== undefined) {
    const [guess] = withoutDaysOfRelations([guessOf(scored(named, table, true), [], profiles)], table);
    if (guess === undefined) return [];
    return named === 'phones' ? [guess, ...otherPhones(guess, profiles)] : [guess];
  }
  const all = FEEDS.map((feed) => scored(feed, table)).filter(hasRequired);
  all.sort((one, other) => other.score - one.score);
  const [best] = all;
  if (best === undefined) return [];
  const further = furtherFeeds(best, all, profiles);
  const others = all
    .slice(1)
    .filter(({ score, missing }) => score >= best.score - 1 && (missing.length === 0 || best.missing.length > 0))
    .filter((other) => !further.includes(other));
  const first = guessOf(best, others, profiles);
  const rest = further.map((one) => guessOf(one, [], profiles));
  const told = [first, ...rest].map((guess) => (guess.feed === 'relations' ? withDoubtfulEnd(guess, profiles) : guess));
  const guesses = withoutDaysOfRelations(told, table).flatMap((guess) =>
    guess.feed === 'phones' ? [guess, ...otherPhones(guess, profiles)] : [guess],
  );
  const numbers = guesses.filter(({ feed }) => feed === 'phones').length;
  return numbers < 2
    ? guesses
    : guesses.map((guess) => (guess.feed === 'relations' ? withDoubtfulNumber(guess) : guess));
}

/** Columns of a customer that tell of what was bought or given. */
const OF_RELATIONS: ReadonlySet<string> = new Set(['relation_id', 'product', 'paid_amount']);

/** The reading of a table as relations, if anything in it but days tells of them. */
function relationsIn(guesses: readonly FeedGuess[], table: GuessedTable): readonly ColumnGuess[] {
  const guess = guesses.find(({ feed }) => feed === 'relations');
  if (guess !== undefined) return guess.columns;
  const columns = columnsOf('relations', table, false);
  const isTold = signsOf('relations', table) > 0 || columns.some(({ column }) => OF_RELATIONS.has(column));
  return isTold ? columns : [];
}

/** The first and last day of a relation are not those on which somebody had a number. */
function withoutDaysOfRelations(guesses: readonly FeedGuess[], table: GuessedTable): readonly FeedGuess[] {
  if (!guesses.some(({ feed }) => feed === 'phones')) return guesses;
  const days = relationsIn(guesses, table).filter(({ column }) => column === 'started_on' || column === 'ended_on');
  const taken = new Set(days.flatMap(({ places }) => places));
  const isFree = ({ column, places }: ColumnGuess): boolean =>
    !['valid_from', 'valid_to'].includes(column) || !places.some((place) => taken.has(place));
  return guesses.map((guess) =>
    guess.feed === 'phones' ? { ...guess, columns: guess.columns.filter(isFree) } : guess,
  );
}

/** A contract has a last day, and a customer may have left on another: which of two columns is the end, only the sender knows. */
function withDoubtfulEnd(guess: FeedGuess, profiles: readonly ColumnProfile[]): FeedGuess {
  const used = new Set(guess.columns.flatMap(({ places }) => places));
  const other = profiles.find(
    ({ place, heading }) => !used.has(place) && headingStrength('relations', 'ended_on', heading) > 0,
  );
  if (other === undefined) return guess;
  const because = MESSAGES.anotherEnd(other.heading);
  return {
    ...guess,
    columns: guess.columns.map((column) =>
      column.column === 'ended_on' ? { ...column, because, isDoubtful: true } : column,
    ),
  };
}

/** A relation covers only the number that was collected with the sale: if there are two columns of numbers, nothing shows which one that is. */
function withDoubtfulNumber(guess: FeedGuess): FeedGuess {
  const because = MESSAGES.numberOfSale;
  return {
    ...guess,
    columns: guess.columns.map((column) =>
      column.column === 'number' ? { ...column, because, isDoubtful: true } : column,
    ),
  };
}

/** Feeds of customers that the rows of a list of customers supply besides the most likely one, if they contain any of its columns. */
function furtherFeeds(best: Scored, all: readonly Scored[], profiles: readonly ColumnProfile[]): Scored[] {
  if (!OF_CUSTOMERS.includes(best.feed)) return [];
  const hasPerson = best.columns.some(({ column }) => column === 'person_id');
  if (!hasPerson) return [];
  const isToldOf = ({ feed, columns }: Scored): boolean =>
    feed !== 'persons' ||
    columns.some(({ column }) => column === 'legal_form') ||
    profiles.some(({ heading }) => PERSONAL_HEADING.test(plainHeading(heading)));
  return OF_CUSTOMERS.flatMap((feed) =>
    all.filter((one) => one !== best && one.feed === feed && one.missing.length === 0 && isToldOf(one)),
  );
}

/** Further columns with telephone numbers of the same persons: each is a separate entry. */
function otherPhones(guess: FeedGuess, profiles: readonly ColumnProfile[]): FeedGuess[] {
  const taken = new Set(guess.columns.flatMap(({ places }) => places));
  const number = feedDefinition('phones').columns.find(({ name }) => name === 'number') as FeedColumn;
  return profiles
    .filter(({ place, heading }) => !taken.has(place) && headingStrength('phones', 'number', heading) >= 2)
    .filter((profile) => profile.filled > 0 && fitOf(number, profile) >= FITS)
    .map(({ place }) => ({
      ...guess,
      others: [],
      columns: guess.columns.map((column) =>
        column.column === 'number'
          ? { ...column, places: [place], because: MESSAGES.furtherNumbers, isDoubtful: false }
          : column,
      ),
    }));
}

function guessOf(scoredFeed: Scored, others: readonly Scored[], profiles: readonly ColumnProfile[]): FeedGuess {
  const { feed, columns, constants, missing, idFromRow, isBare } = scoredFeed;
  const duration = feed === LOG ? doubtfulDuration(columns, profiles) : undefined;
  return {
    ...{ feed, columns, constants, missing },
    asked: askedCells(feed, columns, profiles),
    ...(idFromRow ? { idFromRow: true } : {}),
    because: reasonOfFeed(scoredFeed),
    ...(duration === undefined ? {} : { doubtfulDuration: duration }),
    others: others.map((other) => other.feed),
    isUnsure: isBare || missing.length > 0 || others.length > 0,
  };
}

/** Cells under headings that may mean a column that nothing else fills. */
function askedCells(
  feed: Feed,
  guesses: readonly ColumnGuess[],
  profiles: readonly ColumnProfile[],
): readonly AskedCell[] {
  const { columns, headings } = feedDefinition(feed);
  const used = new Set(guesses.flatMap(({ places }) => places));
  const open = columns.filter(({ name }) => !guesses.some(({ column }) => column === name));
  return profiles.flatMap((profile) => {
    const heading = plainHeading(profile.heading);
    const fits = (column: FeedColumn): boolean =>
      headings[column.name]?.asked?.includes(heading) === true &&
      (column.kind === 'enumeration' || profile.filled === 0 || fitOf(column, profile) >= FITS);
    const names = used.has(profile.place) ? [] : open.filter(fits).map(({ name }) => name);
    if (names.length === 0) return [];
    // Most consumers do not object.
    return [{ place: profile.place, columns: shareOfYes(profile) > 0.5 ? names : names.toReversed() }];
  });
}

function shareOfYes(profile: ColumnProfile): number {
  return profile.rows === 0 ? 0 : (frequentShare(profile, (cell) => YES.test(cell)) * profile.filled) / profile.rows;
}

function reasonOfFeed({ columns, missing }: Scored): string {
  const found = columns.length === 0 ? 'no column of it' : columns.map(({ column }) => column).join(', ');
  return missing.length === 0 ? `it has ${found}` : `it has ${found}; ${missing.join(', ')} was not found`;
}

function doubtfulDuration(columns: readonly ColumnGuess[], profiles: readonly ColumnProfile[]): number | undefined {
  if (columns.some(({ column }) => column === 'talk_seconds')) return undefined;
  const taken = new Set(columns.flatMap(({ places }) => places));
  return profiles.find(({ place, heading }) => !taken.has(place) && DOUBTFUL_DURATIONS.includes(plainHeading(heading)))
    ?.place;
}
