import { plainHeading } from '../feeds/heading-words.ts';
import { LOG } from '../feeds/registry.ts';
import { columnName } from '../language/column-words.ts';
import type { Feed } from '../model/feeds.ts';
import type { Text } from '../model/text.ts';
import type { ColumnProfile } from './column-profile.ts';
import { type AskedCell, type FeedGuess, openCaller } from './guess-columns.ts';
import { MESSAGES } from './messages.ts';

const KIND = /^(?:soort|type|kind)$/u;
const PAID = /^(?:betaald|paid)$/u;
const BRAND_OR_PRODUCT = /^(?:merk|merken|merknaam|brands?|brandname|producten|products?|productgroep|productnaam)$/u;

/** What a column of kinds can be, in feeds that have something for it. */
const KINDS: Readonly<Partial<Record<Feed, Text>>> = {
  calls: MESSAGES.kindOfCall,
  relations: MESSAGES.kindOfRelation,
  consents: MESSAGES.kindOfConsent,
};

function headingsOf(profiles: readonly ColumnProfile[]): readonly string[] {
  return profiles.map(({ heading }) => heading);
}

/** Columns whose headings can mean several things, and that the mapping leaves out. */
function leftOutQuestions({ feed, columns }: FeedGuess, profiles: readonly ColumnProfile[]): Text[] {
  const used = new Set(columns.flatMap(({ places }) => places));
  const left = (words: RegExp): readonly ColumnProfile[] =>
    profiles.filter(
      ({ place, filled, heading }) => filled > 0 && !used.has(place) && words.test(plainHeading(heading)),
    );
  const [kinds, paid, brands] = [left(KIND), left(PAID), left(BRAND_OR_PRODUCT)];
  const choices = KINDS[feed];
  return [
    ...(kinds.length === 0 || choices === undefined ? [] : [MESSAGES.whatDoColumnsSay(headingsOf(kinds), choices)]),
    ...(paid.length === 0 || feed !== 'relations' ? [] : [MESSAGES.canPaidBeAdded(headingsOf(paid))]),
    ...(brands.length === 0 || feed !== LOG ? [] : [MESSAGES.hasBrandCampaigns(headingsOf(brands))]),
  ];
}

/** What a column can say under a heading that may mean these columns. */
const CHOICES: Readonly<Record<string, Text>> = {
  dial_mode: MESSAGES.howDialled,
  caller_number: MESSAGES.whichNumberCalled,
  lead_source: MESSAGES.whoSuppliedNumber,
  identity_stated: MESSAGES.namedCompany,
  ai_disclosed: MESSAGES.disclosedComputer,
  spoke_with: MESSAGES.spokeWithSubscriber,
  optout_offered: MESSAGES.optOutOffered,
  optout_requested: MESSAGES.wantsNoCalls,
};

/** The columns that an ambiguous heading may mean, in words. */
export function choicesOf({ columns }: AskedCell): Text {
  return MESSAGES.choices(columns.map((column) => CHOICES[column] ?? { en: column, nl: columnName(column, 'nl') }));
}

/** Headings that can mean one of several columns, or none. */
function askedQuestions({ asked }: FeedGuess, profiles: readonly ColumnProfile[]): Text[] {
  return asked.map((cell) => MESSAGES.whatDoColumnsSay([profiles[cell.place]?.heading ?? ''], choicesOf(cell)));
}

/** What a consent names is what the consumer was told, and nothing else. */
function scopeQuestions({ feed, columns }: FeedGuess, profiles: readonly ColumnProfile[]): Text[] {
  if (feed !== 'consents') return [];
  const named = (column: string): readonly ColumnProfile[] =>
    columns
      .filter((guess) => guess.column === column)
      .flatMap(({ places }) => places.map((place) => profiles[place] as ColumnProfile))
      .filter(({ heading }) => BRAND_OR_PRODUCT.test(plainHeading(heading)));
  const [names, products] = [named('names'), named('products')];
  return [
    ...(names.length === 0 ? [] : [MESSAGES.wasNameShown(headingsOf(names))]),
    ...(products.length === 0 ? [] : [MESSAGES.isForProductAlone(headingsOf(products))]),
  ];
}

/** Incoming calls whose callers no column names: objections made in them would be lost. */
function callerQuestions(guess: FeedGuess, profiles: readonly ColumnProfile[]): Text[] {
  const heading = profiles[openCaller(guess, profiles) ?? -1]?.heading;
  return heading === undefined ? [] : [MESSAGES.whichNumberCameIn(heading)];
}

/** Headings that stand over several columns, of which the mapping reads the first. */
function twinQuestions({ columns }: FeedGuess, profiles: readonly ColumnProfile[]): Text[] {
  return columns
    .filter(({ places }) => places.some((place) => hasTwin(profiles, place)))
    .map(({ column, places }) => {
      const heading = profiles[places.find((place) => hasTwin(profiles, place)) ?? -1]?.heading ?? '';
      return MESSAGES.whichTwin(heading, column);
    });
}

/** Whether another column with contents has the same heading, and so a number after it. */
export function hasTwin(profiles: readonly ColumnProfile[], place: number): boolean {
  const { heading = '', isDoubled = false } = profiles[place] ?? {};
  return isDoubled && profiles.some((other) => other.filled > 0 && other.heading === `${heading} (2)`);
}

/** Questions about columns that can mean several things, and that only the sender or a look at the file answers. */
export function columnQuestions(guess: FeedGuess, profiles: readonly ColumnProfile[]): Text[] {
  return [...twinQuestions(guess, profiles), ...leftOutQuestions(guess, profiles), ...scopeQuestions(guess, profiles)];
}

/** Questions about headings for which a choice decides: which column of the feed it is, if any. */
export function choiceQuestions(guess: FeedGuess, profiles: readonly ColumnProfile[]): Text[] {
  return [...askedQuestions(guess, profiles), ...callerQuestions(guess, profiles)];
}
