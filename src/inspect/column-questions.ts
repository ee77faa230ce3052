import { plainHeading } from '../feeds/heading-words.ts';
import { LOG } from '../feeds/registry.ts';
import type { Feed } from '../model/feeds.ts';
import type { ColumnProfile } from './column-profile.ts';
import { type AskedCell, type FeedGuess, hasIncoming } from './guess-columns.ts';

const KIND = /^(?:soort|type|kind)$/u;
const PAID = /^(?:betaald|paid)$/u;
const BRAND_OR_PRODUCT = /^(?:merk|merken|merknaam|brands?|brandname|producten|products?|productgroep|productnaam)$/u;

/** What a column of kinds can be, in feeds that have something for it. */
const KINDS: Readonly<Partial<Record<Feed, string>>> = {
  calls:
    'who called whom (direction), what the call was for (purpose), how it was dialled (dial_mode), or something else',
  relations:
    'what somebody bought or joined (kind), whether the customer is a consumer or a company (legal_form, of persons), or something else',
  consents: 'whether it is a consent or a request to be called (kind), how it was given (form), or something else',
};

function quoted(profiles: readonly ColumnProfile[]): string {
  return profiles.map(({ heading }) => `"${heading}"`).join(' and ');
}

/** Columns whose headings can mean several things, and that the mapping leaves out. */
function leftOutQuestions({ feed, columns }: FeedGuess, profiles: readonly ColumnProfile[]): string[] {
  const used = new Set(columns.flatMap(({ places }) => places));
  const left = (words: RegExp): readonly ColumnProfile[] =>
    profiles.filter(
      ({ place, filled, heading }) => filled > 0 && !used.has(place) && words.test(plainHeading(heading)),
    );
  const [kinds, paid, brands] = [left(KIND), left(PAID), left(BRAND_OR_PRODUCT)];
  const choices = KINDS[feed];
  return [
    ...(kinds.length === 0 || choices === undefined ? [] : [`What does ${quoted(kinds)} say: ${choices}?`]),
    ...(paid.length === 0 || feed !== 'relations'
      ? []
      : [`${quoted(paid)} holds no amounts: can what was paid be added, for paid_amount?`]),
    ...(brands.length === 0 || feed !== LOG
      ? []
      : [
          `A call has its brand and product from its campaign. Does each value of ${quoted(brands)} have campaigns of its own? If the log names no campaign, map campaign to that column, and list its values under campaigns.`,
        ]),
  ];
}

/** What a column can say under a heading that may mean these columns. */
const CHOICES: Readonly<Record<string, string>> = {
  dial_mode: 'how the call was dialled (dial_mode), or something else',
  caller_number: 'which number called (caller_number), or something else',
  lead_source: 'whether the client or the call centre supplied the number (lead_source), or something else',
  identity_stated: 'that the agent named the company (identity_stated), or something else',
  ai_disclosed: 'that the voice said that it is a computer (ai_disclosed), or something else',
  spoke_with: 'whether the subscriber was on the line (spoke_with), or something else',
  optout_offered: 'that an opt-out was offered (optout_offered), or something else',
  optout_requested: 'that the consumer wants no more calls (optout_requested), or something else',
  'optout_offered optout_requested':
    'that an opt-out was offered (optout_offered), that the consumer wants no more calls (optout_requested), or something else',
  'optout_requested optout_offered':
    'that the consumer wants no more calls (optout_requested), that an opt-out was offered (optout_offered), or something else',
};

/** The columns that an ambiguous heading may mean, in words. */
export function choicesOf({ columns }: AskedCell): string {
  return CHOICES[columns.join(' ')] ?? `${columns.join(', ')}, or something else`;
}

/** Headings that can mean one of several columns, or none. */
function askedQuestions({ asked }: FeedGuess, profiles: readonly ColumnProfile[]): string[] {
  return asked.map((cell) => `What does "${profiles[cell.place]?.heading ?? ''}" say: ${choicesOf(cell)}?`);
}

/** What a consent names is what the consumer was told, and nothing else. */
function scopeQuestions({ feed, columns }: FeedGuess, profiles: readonly ColumnProfile[]): string[] {
  if (feed !== 'consents') return [];
  const named = (column: string): readonly ColumnProfile[] =>
    columns
      .filter((guess) => guess.column === column)
      .flatMap(({ places }) => places.map((place) => profiles[place] as ColumnProfile))
      .filter(({ heading }) => BRAND_OR_PRODUCT.test(plainHeading(heading)));
  const [names, products] = [named('names'), named('products')];
  return [
    ...(names.length === 0
      ? []
      : [`Was the name in ${quoted(names)} shown to the consumer who consented? Only such names count.`]),
    ...(products.length === 0 ? [] : [`Does each consent hold for the product in ${quoted(products)} alone?`]),
  ];
}

/** Incoming calls whose callers no column names: objections made in them would be lost. */
function callerQuestions({ feed, columns }: FeedGuess, profiles: readonly ColumnProfile[]): string[] {
  const called = columns.find(({ column }) => column === 'called_number');
  const heading = profiles[called?.places[0] ?? -1]?.heading;
  if (feed !== LOG || heading === undefined || !hasIncoming(columns, profiles)) return [];
  if (columns.some(({ column }) => column === 'caller_number')) return [];
  return [
    `Which number is in "${heading}" where a call came in? If it is the caller’s, map caller_number to it as well: it then holds the other party of both directions. If it is your own, ask for the caller’s in another column. Without it, an objection made in such a call stops nothing.`,
  ];
}

/** Headings that stand over several columns, of which the mapping reads the first. */
function twinQuestions({ columns }: FeedGuess, profiles: readonly ColumnProfile[]): string[] {
  return columns
    .filter(({ places }) => places.some((place) => hasTwin(profiles, place)))
    .map(({ column, places }) => {
      const heading = profiles[places.find((place) => hasTwin(profiles, place)) ?? -1]?.heading ?? '';
      return `"${heading}" stands over more than one column: which one holds ${column}?`;
    });
}

/** Whether another column with contents has the same heading, and so a number after it. */
export function hasTwin(profiles: readonly ColumnProfile[], place: number): boolean {
  const { heading = '', isDoubled = false } = profiles[place] ?? {};
  return isDoubled && profiles.some((other) => other.filled > 0 && other.heading === `${heading} (2)`);
}

/** Questions about columns that can mean several things. */
export function columnQuestions(guess: FeedGuess | undefined, profiles: readonly ColumnProfile[]): string[] {
  if (guess === undefined) return [];
  return [
    ...twinQuestions(guess, profiles),
    ...leftOutQuestions(guess, profiles),
    ...askedQuestions(guess, profiles),
    ...scopeQuestions(guess, profiles),
    ...callerQuestions(guess, profiles),
  ];
}
