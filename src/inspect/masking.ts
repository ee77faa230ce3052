import { PERSONAL_HEADING, plainHeading } from '../feeds/heading-words.ts';
import { maskNumbers, withAsciiDigits } from '../model/masked-numbers.ts';
import type { ColumnProfile, FirstValue } from './column-profile.ts';

/**
 * How much of a value is shown: `word` and `whole` all of it (in a column of common words, two capitalised words are not a name); `digits` the last three digits of a number; `words` the first letter of each word of a text;
 * `shape` only its shape.
 */
export type Showing = 'word' | 'whole' | 'digits' | 'words' | 'shape';

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;
const ADDRESS = /[^\s@<>"]+@[^\s@<>"]+/gu;
/** Seven digits or more, with the characters that people write between them. */
const LONG_NUMBER = /\+?\d(?:[\s().\-/]{0,3}\d){6,}/gu;
const ACCOUNT = /\b[A-Z]{2}\d{2}[A-Z]{4}\d{6,}\b/gu;
/** Two capitalised words, perhaps with particles between them: a person, or a title. */
const NAME =
  /^\p{Lu}[\p{Ll}'’.-]*(?: (?:van|de|den|der|het|ten|ter|te|von|el|al|la|le|'t|in|op))* \p{Lu}[\p{Ll}'’-]+(?:[ -]\p{Lu}[\p{Ll}'’-]+)*$/u;

const LONGEST = 60;

/** Columns of a feed, or of a known format, whose words are shared by many people: the list of words must be shown. */
const OPEN_COLUMNS: ReadonlySet<string> = new Set([
  ...['result', 'direction', 'purpose', 'dial_mode', 'connected', 'caller_id_withheld', 'campaign', 'lead_source'],
  ...[
    'optout_offered',
    'optout_requested',
    'identity_stated',
    'ai_disclosed',
    'spoke_with',
    'callback_agreed',
    'kind',
    'request',
    'legal_form',
    'channel',
  ],
  ...[
    'category',
    'product',
    'products',
    // Names of companies.
    'vendor',
    'entity',
    'source',
    'disposition',
    'status',
    'lastapp',
    'dcontext',
    'event',
    'event_type',
    'hangup_cause',
  ],
]);

const NUMBER_COLUMNS: ReadonlySet<string> = new Set(['called_number', 'caller_number', 'number']);

/** Texts that can name people. */
const PERSON_COLUMNS: ReadonlySet<string> = new Set(['agent', 'recorded_by', 'evidence', 'names', 'collected_by']);

/** Headings of columns that say where people live, or identify them by a number. */
const SECRET_HEADING =
  /adres|address|straat|street|huisnummer|postcode|zip|woonplaats|geboorte|birth|bsn|iban|rekening/u;

/** If at least this share of the values begins like a name, a column counts as names. */
const NAMES = 0.3;

/**
 * How values of a column may be shown: whole only if they clearly identify nobody.
 * @param column the column of a feed or format that it seems to contain; absent if none
 */
export function showingOf(profile: ColumnProfile, column: string | undefined): Showing {
  if (column !== undefined && OPEN_COLUMNS.has(column)) return 'word';
  if (column !== undefined && NUMBER_COLUMNS.has(column)) return 'digits';
  if (column !== undefined && PERSON_COLUMNS.has(column) && !areSentences(profile)) return 'words';
  const heading = plainHeading(profile.heading);
  if (column === undefined && SECRET_HEADING.test(heading)) return 'shape';
  if (column === undefined && PERSONAL_HEADING.test(heading)) return 'words';
  if (profile.filled > 0 && profile.numbers / profile.filled > 0.3) return 'digits';
  if (areSentences(profile)) return 'word';
  return mayNamePeople(profile) ? 'words' : 'whole';
}

/** In how many rows each sentence stands on average, at least, for a column of them to be one of fixed texts, such as what consumers agreed to. */
const ROWS_OF_A_TEXT = 5;
const WORDS_OF_A_SENTENCE = 5;

/** Fixed texts of several words, each in many rows: no list of names. */
function areSentences({ filled, different, frequent }: ColumnProfile): boolean {
  const sentences = frequent.filter(({ cell }) => cell.split(/\s+/u).length >= WORDS_OF_A_SENTENCE);
  return filled >= different * ROWS_OF_A_TEXT && sentences.length > frequent.length / 2;
}

/** Free text, or words with a capital first letter: a first name cannot be distinguished from any other word. */
function mayNamePeople({ kinds, filled, different, longest, frequent }: ColumnProfile): boolean {
  if ((kinds.text ?? 0) <= filled * NAMES) return false;
  const capitals = frequent.filter(({ cell }) => /^["']?\p{Lu}\p{Ll}+/u.test(cell));
  const isFree = longest > 40 && different > 30;
  return isFree || capitals.length >= frequent.length * NAMES;
}

/**
 * A value that is safe to pass on: without a whole telephone number, account or mail address, whatever its column.
 * @param longest how many characters are shown
 */
export function safeValue(
  value: Pick<FirstValue, 'cell' | 'kind'>,
  showing: Showing,
  longest: number = LONGEST,
): string {
  // After the value is made visible: separators between digits must not hide that they are a number.
  return `${cut(safeText(value, showing), longest)}${CONTROL.test(value.cell) ? ' [control character]' : ''}`;
}

/** Characters that make a cell look different from its contents, and that nobody types. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it searches for.
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/u;

function safeText({ cell, kind }: Pick<FirstValue, 'cell' | 'kind'>, showing: Showing): string {
  const visible = cell.replaceAll(INVISIBLE, '');
  // Digits of another script are shown unchanged, unless some of them must be hidden.
  const plain = withAsciiDigits(visible);
  const safe = safeDigits(plain, kind, showing);
  return plain !== visible && safe === plain ? visible : safe;
}

function safeDigits(visible: string, kind: FirstValue['kind'], showing: Showing): string {
  if (showing === 'shape') return visible.replaceAll(/\p{L}/gu, 'x').replaceAll(/\d/gu, '9');
  if (showing === 'digits' && kind !== 'withheld') return lastDigits(visible);
  const safe = kind === 'compact-moment' ? visible : withoutPersons(visible);
  const isName = showing === 'words' || (showing === 'whole' && kind === 'text' && NAME.test(visible));
  return isName ? safe.replaceAll(/\p{L}[\p{L}\p{M}'’]+/gu, (word) => `${[...word][0]}•`) : safe;
}

function cut(text: string, longest: number): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest).join('')}…`;
}

function withoutPersons(text: string): string {
  if (FRACTION.test(text) || UUID.test(text) || MOMENT.test(text) || COMPACT_MOMENT.test(text)) return text;
  return maskNumbers(
    text.replaceAll(ADDRESS, shortAddress).replaceAll(ACCOUNT, account).replaceAll(LONG_NUMBER, maskedNumber),
  );
}

/** An id that identifies nobody. */
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

/** A day in any order, with a time of day: numbers contain no colon. */
const MOMENT =
  /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:(?:19|20)\d{2}|\d{2})|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2})[ ,T]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,6})?)?(?: ?[AaPp]\.?[Mm]\.?)?(?: ?(?:[Zz]|[+-]\d{2}(?::?\d{2})?))?$/u;

/** A moment in digits only, with a space or a T before the time. */
const COMPACT_MOMENT =
  /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ T](?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?$/u;

/** A fraction is a quantity, however many digits it has. */
const FRACTION = /^-?(?:0|[1-9]\d{0,3})[.,]\d+$/u;

/** All digits but the last three; other characters stay. */
function lastDigits(cell: string): string {
  const digits = cell.replace(/\D/gu, '').length;
  let place = 0;
  return cell.replaceAll(ADDRESS, shortAddress).replace(/\d/gu, (digit) => {
    place += 1;
    return place <= digits - 3 ? '•' : digit;
  });
}

/** A day of this or the last century, perhaps with the hour of a time that continues after it. */
const DAY =
  /^(?:(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.](?:19|20)\d{2}|(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01]))(?<hour> \d{1,2})?$/u;

/** A day stays as written. */
function maskedNumber(number: string, place: number, whole: string): string {
  const day = DAY.exec(number);
  if (day !== null && (day.groups?.['hour'] === undefined || whole[place + number.length] === ':')) return number;
  return `•••${number.replace(/\D/gu, '').slice(-3)}`;
}

function account(text: string): string {
  return `${text.slice(0, 2)}•••${text.slice(-3)}`;
}

function shortAddress(address: string): string {
  const [name = '', host = ''] = address.split('@');
  const end = /\.[A-Za-z]{2,}$/u.exec(host)?.[0] ?? '';
  return `${name.slice(0, 1)}•@${host.slice(0, 1)}•${end}`;
}
