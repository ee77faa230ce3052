import type { SeededRandom } from '../../../src/demo/seeded-random.ts';

/** A row of a generated log; `line`: the text of the row, instead of its cells; null: the row is not there. */
export interface Row {
  cells: Record<string, string>;
  line?: string | null;
}

/** Writes the cells of a row, as all others are written. */
export const lineOf = ({ cells }: Row): string => Object.values(cells).join(',');

/** What hides the calls in these rows, some of all. */
export type Hide = (hidden: readonly Row[], all: readonly Row[], random: SeededRandom) => void;

export interface Way {
  /** What is done to the rows, in words; no other way has them. */
  readonly what: string;
  readonly group: string;
  /** What the rows say before it, where that is not what others say. */
  readonly truth?: Readonly<Record<string, string>>;
  readonly hide: Hide;
  /** Nothing in the log tells it: who could. */
  readonly untellable?: string;
}

const each =
  (change: (row: Row, random: SeededRandom, all: readonly Row[]) => void): Hide =>
  (hidden, all, random) => {
    for (const row of hidden) change(row, random, all);
  };
const cells = (made: (cells: Row['cells'], random: SeededRandom) => Record<string, string>): Hide =>
  each((row, random) => Object.assign(row.cells, made(row.cells, random)));
const line = (made: (line: string, row: Row) => string): Hide =>
  each((row) => {
    row.line = made(lineOf(row), row);
  });
const cell = (row: Row['cells'], column: string): string => row[column] ?? '';

/** Columns of moments with all that they can be spoilt with. */
const SPOILT_MOMENTS: Readonly<Record<string, (moment: string) => string>> = {
  'the 31st of June': (moment) => moment.replace(/-\d\dT/u, '-31T'),
  'the 30th of February': (moment) => moment.replace(/-06-\d\dT/u, '-02-30T'),
  'month 13': (moment) => moment.replace('-06-', '-13-'),
  'month 0': (moment) => moment.replace('-06-', '-00-'),
  'day 0': (moment) => moment.replace(/-\d\dT/u, '-00T'),
  'hour 25': (moment) => moment.replace(/T\d\d/u, 'T25'),
  'minute 61': (moment) => moment.replace(/T(\d\d):\d\d/u, 'T$1:61'),
  'second 61': (moment) => moment.replace(/:\d\d$/u, ':61'),
  'no time of day': (moment) => moment.slice(0, 10),
  'no day': (moment) => moment.slice(11),
  'a word behind it': (moment) => `${moment} ongeveer`,
  'a letter O for a zero': (moment) => moment.replace('2026', '2O26'),
  'a year of five digits': (moment) => moment.replace('2026', '20260'),
  'a year of three digits': (moment) => moment.replace('2026', '026'),
  'the year 0000': (moment) => moment.replace('2026', '0000'),
  'the year 1000': (moment) => moment.replace('2026', '1000'),
  'the year 2200': (moment) => moment.replace('2026', '2200'),
  'a zero-width space in it': (moment) => moment.replace('-06-', '-0\u200b6-'),
  'a soft hyphen in it': (moment) => moment.replace('-06-', '-0\u00ad6-'),
  'a right-to-left mark in it': (moment) => moment.replace('T', 'T\u200f'),
  'nothing at all': () => '',
  'a word instead': () => 'gisteren',
  'a dash instead': () => '-',
};

const SPOILT_NUMBERS: Readonly<Record<string, (number: string) => string>> = {
  'a digit too many': (number) => `${number}1`,
  'four digits too many': (number) => `${number}1234`,
  'a digit too few': (number) => number.slice(0, -1),
  'a letter in it': (number) => `${number.slice(0, -1)}x`,
  'a letter O for its zero': (number) => `O${number.slice(1)}`,
  'a question mark': (number) => `${number.slice(0, -2)}??`,
  'masked digits': (number) => `${number.slice(0, -4)}XXXX`,
  'two numbers in one cell': (number) => `${number} / ${number}`,
  'scientific notation': () => '6.12346E+08',
  'the word anoniem': () => 'anoniem',
  'the word onbekend': () => 'onbekend',
  'nothing at all': () => '',
  'an internal extension': () => '301',
  'the emergency number': () => '112',
};

const JOINS: Readonly<Record<string, string>> = {
  ...{ 'a vertical tab': '\v', 'a form feed': '\f', 'a file separator': '\x1c', 'a group separator': '\x1d' },
  ...{ 'a record separator': '\x1e', 'a next line (NEL)': '\u0085', 'a line separator': '\u2028' },
  ...{ 'a paragraph separator': '\u2029', 'a unit separator': '\x1f', 'a space': ' ', 'a semicolon': ';' },
  ...{ 'a tab': '\t', 'a bar': '|', 'a backslash and an n': '\\n' },
};

const ENDS = ['no-answer', 'busy', 'failed', 'machine'];
const SPOKEN = ['conversation', 'sale', 'refused', 'callback', 'objection'];
const OUTSIDE = 'the telephone provider’s records';
const LISTENING = 'listening to the recording; complaints';

function spoilt(column: string, of: Readonly<Record<string, (value: string) => string>>, name: string): readonly Way[] {
  return Object.entries(of).map(([what, change]) => ({
    group: 'A row that cannot be read',
    what: `${name}: ${what}`,
    hide: cells((row) => ({ [column]: change(cell(row, column)) })),
  }));
}

const UNREADABLE: readonly Way[] = [
  ...spoilt('started_at', SPOILT_MOMENTS, 'start'),
  ...spoilt('called_number', SPOILT_NUMBERS, 'number called'),
  ...Object.entries(JOINS).map(([sign, join]) => ({
    group: 'A row that cannot be read',
    what: `rows joined by ${sign} instead of an end of line`,
    hide: ((hidden, all) => {
      for (const row of hidden) {
        const before = all[all.indexOf(row) - 1];
        if (before === undefined || row.line === null) continue;
        before.line = `${before.line ?? lineOf(before)}${join}${lineOf(row)}`;
        row.line = null;
      }
    }) as Hide,
  })),
  ...(
    [
      ['an extra cell', (text) => `${text},x`],
      ['an extra empty cell', (text) => `${text},`],
      ['two extra cells', (text) => `${text},x,y`],
      ['an extra cell at the front', (text) => `x,${text}`],
      ['the last cell is missing', (text) => text.slice(0, text.lastIndexOf(','))],
      ['only the first three cells', (text) => text.split(',').slice(0, 3).join(',')],
      ['a quote that is not closed', (text) => `"${text}`],
      ['a quote that is not closed in the middle', (text) => text.replace(',outbound', ',"outbound')],
      ['text after a closing quote', (text) => `"a"b${text}`],
      ['the whole row in quotes', (text) => `"${text}"`],
      ['semicolons instead of commas', (text) => text.replaceAll(',', ';')],
      ['tabs instead of commas', (text) => text.replaceAll(',', '\t')],
      ['a hash in front, as of a comment', (text) => `#${text}`],
      ['two dashes in front, as of a comment', (text) => `--${text}`],
      ['two slashes in front, as of a comment', (text) => `//${text}`],
      [
        'a comma in the number, without quotes',
        (text, { cells: row }) => {
          const number = cell(row, 'called_number');
          return text.replace(number, `${number.slice(0, 3)},${number.slice(3)}`);
        },
      ],
      ['a NUL in it', (text) => text.replace(',outbound', ',out\0bound')],
      ['the heading of another table in front of it', (text) => `naam,adres\n${text}`],
      ['the row is within a quoted cell of its own', (text) => `x,"\n${text}\n"`],
      [
        'the row is within the last cell of another row',
        (text) => {
          const first = text.replace(/^([^,]+)/u, '$1x').replace(/[^,]*$/u, '');
          return `${first}"rec\n${text.replaceAll(',', '; ')}"`;
        },
      ],
    ] as readonly (readonly [string, (text: string, row: Row) => string])[]
  ).map(([what, made]) => ({ group: 'A row that cannot be read', what, hide: line(made) })),
  ...(
    [
      ['empty', () => ''],
      ['Totaal', () => 'Totaal'],
      ['Subtotaal juni', () => 'Subtotaal juni'],
      ['call_id, as of a heading', () => 'call_id'],
      ['with a zero-width space', (id) => `${id.slice(0, 3)}\u200b${id.slice(3)}`],
      ['with a no-break space', (id) => `${id.slice(0, 3)}\u00a0${id.slice(3)}`],
      ['with a right-to-left mark', (id) => `\u202e${id}`],
      ['with a control character', (id) => `${id}\x07`],
      ['1.23457E+15', () => '1.23457E+15'],
    ] as readonly (readonly [string, (id: string) => string])[]
  ).map(([what, made]) => ({
    group: 'A row that cannot be read',
    what: `id: ${what}`,
    hide: cells((row) => ({ call_id: made(cell(row, 'call_id')) })),
  })),
];

const EMPTIED = { connected: '', connected_at: '', ended_at: '', talk_seconds: '', result: '' };
const UNSAID = { optout_offered: '', optout_requested: '', identity_stated: '' };

const CONTACT: readonly Way[] = [
  ...(['optout_offered', 'optout_requested', 'identity_stated'] as const).map((column) => ({
    group: 'A conversation that looks like none',
    what: `result, talk and connection emptied, ${column} left`,
    hide: cells(() => ({ ...EMPTIED, ...UNSAID, [column]: 'no' })),
  })),
  {
    group: 'A conversation that looks like none',
    what: 'everything emptied that tells of a conversation',
    hide: cells(() => ({ ...EMPTIED, ...UNSAID })),
  },
  ...ENDS.flatMap((result) => [
    {
      group: 'A conversation that looks like none',
      what: `result ${result}, the rest left`,
      hide: cells(() => ({ result })),
    },
    {
      group: 'A conversation that looks like none',
      what: `result ${result} and connected = no, the times left`,
      hide: cells(() => ({ result, connected: 'no' })),
    },
    {
      group: 'A conversation that looks like none',
      what: `result ${result}, not connected, talk left`,
      hide: cells(() => ({ result, connected: 'no', connected_at: '', ended_at: '' })),
    },
    {
      group: 'A conversation that looks like none',
      what: `a whole row of an attempt: ${result}`,
      hide: cells(() => ({ ...EMPTIED, ...UNSAID, result, connected: 'no', talk_seconds: '0' })),
      untellable: OUTSIDE,
    },
  ]),
  ...SPOKEN.flatMap((result) => [
    {
      group: 'A conversation that looks like none',
      what: `result ${result}, connected = no`,
      hide: cells(() => ({ result, connected: 'no' })),
    },
    {
      group: 'A conversation that looks like none',
      what: `result ${result} of no seconds`,
      hide: cells((row) => ({ result, talk_seconds: '0', ended_at: cell(row, 'connected_at') })),
    },
    {
      group: 'A conversation that looks like none',
      what: `result ${result}, a talk longer than the call`,
      hide: cells(() => ({ result, talk_seconds: '4000' })),
    },
  ]),
  ...[1, 4, 9].map((seconds) => ({
    group: 'A conversation that looks like none',
    what: `a sale in ${String(seconds)} seconds`,
    hide: cells((row) => ({
      ...{ result: 'sale', talk_seconds: String(seconds) },
      ended_at: `${cell(row, 'connected_at').slice(0, -2)}${String(5 + seconds).padStart(2, '0')}`,
    })),
  })),
  ...[68, 240].map((seconds) => ({
    group: 'A conversation that looks like none',
    what: `a voicemail of ${String(seconds)} seconds`,
    hide: cells(() => ({ result: 'voicemail', talk_seconds: String(seconds) })),
  })),
  {
    group: 'A conversation that looks like none',
    what: 'a voicemail of a few seconds',
    hide: cells((row) => ({
      ...{ ...UNSAID, result: 'voicemail', talk_seconds: '20' },
      ended_at: `${cell(row, 'connected_at').slice(0, -2)}25`,
    })),
    untellable: `${OUTSIDE}; ${LISTENING}`,
  },
  {
    group: 'A conversation that looks like none',
    what: 'an unknown word for the result',
    hide: cells(() => ({ ...EMPTIED, ...UNSAID, result: 'AFGEHANDELD' })),
  },
];

const OWN = '0880000001';
const SCOPE: readonly Way[] = [
  {
    group: 'A call that is out of scope',
    what: 'direction inbound, though the company’s own number called',
    hide: cells(() => ({ direction: 'inbound' })),
  },
  {
    group: 'A call that is out of scope',
    what: 'direction inbound, the numbers changed places',
    hide: cells((row) => ({ direction: 'inbound', caller_number: cell(row, 'called_number'), called_number: OWN })),
    untellable: OUTSIDE,
  },
  {
    group: 'A call that is out of scope',
    what: 'direction inbound, the number that called emptied',
    hide: cells(() => ({ direction: 'inbound', caller_number: '' })),
    untellable: OUTSIDE,
  },
  {
    group: 'A call that is out of scope',
    what: 'direction emptied to an unknown word',
    hide: cells(() => ({ direction: 'x' })),
  },
  { group: 'A call that is out of scope', what: 'direction unknown', hide: cells(() => ({ direction: 'unknown' })) },
  {
    group: 'A call that is out of scope',
    what: 'the number called is the company’s own',
    hide: cells(() => ({ called_number: OWN })),
  },
  {
    group: 'A call that is out of scope',
    what: 'the number called is another consumer’s',
    hide: cells((_, random) => ({ called_number: `06${String(random.whole(55_000_000, 58_999_999))}` })),
    untellable: OUTSIDE,
  },
  ...['service', 'research', 'internal'].flatMap((purpose) => [
    {
      group: 'A call that is out of scope',
      what: `purpose ${purpose}, with a sale`,
      hide: cells(() => ({ purpose, result: 'sale' })),
    },
    {
      group: 'A call that is out of scope',
      what: `purpose ${purpose}, without a sale`,
      hide: cells(() => ({ purpose })),
      untellable: LISTENING,
    },
  ]),
  {
    group: 'A call that is out of scope',
    what: 'purpose test',
    hide: cells(() => ({ purpose: 'test' })),
    untellable: LISTENING,
  },
  {
    group: 'A call that is out of scope',
    what: 'a campaign that nobody knows',
    hide: cells(() => ({ campaign: 'intern-onderzoek' })),
  },
];

const moved = (change: (moment: string) => string): Hide =>
  cells((row) =>
    Object.fromEntries(['started_at', 'connected_at', 'ended_at'].map((column) => [column, change(cell(row, column))])),
  );

const TIME: readonly Way[] = [
  ...[-10, -5, -2, -1, 1, 2, 5, 10].map((years) => ({
    group: 'A call of another day or hour',
    what: `the year is ${String(2026 + years)}`,
    hide: moved((moment) => moment.replace('2026', String(2026 + years))),
  })),
  ...[1, 2, 3, 4, 8, 9, 10, 11, 12].map((month) => ({
    group: 'A call of another day or hour',
    what: `the month is ${String(month)}`,
    hide: moved((moment) =>
      moment
        .replace('-06-', `-${String(month).padStart(2, '0')}-`)
        .replace('-02-30', '-02-28')
        .replace('-02-29', '-02-28'),
    ),
  })),
  ...Array.from({ length: 12 }, (_, hours) => hours + 3).map((hours) => ({
    group: 'A call of another day or hour',
    what: `the offset +${String(hours).padStart(2, '0')}:00, in a column without offsets`,
    hide: moved((moment) => `${moment}+${String(hours).padStart(2, '0')}:00`),
  })),
  ...Array.from({ length: 12 }, (_, hours) => hours + 1).map((hours) => ({
    group: 'A call of another day or hour',
    what: `the offset -${String(hours).padStart(2, '0')}:00, in a column without offsets`,
    hide: moved((moment) => `${moment}-${String(hours).padStart(2, '0')}:00`),
  })),
  {
    group: 'A call of another day or hour',
    what: 'a Z behind the time, in a column without offsets',
    hide: moved((moment) => `${moment}Z`),
  },
  {
    group: 'A call of another day or hour',
    what: 'times that begin after they end',
    hide: cells((row) => ({ ended_at: cell(row, 'started_at').replace(/T\d\d/u, 'T08') })),
  },
  {
    group: 'A call of another day or hour',
    what: 'the whole call four hours away, within the working day',
    hide: moved((moment) =>
      moment.replace(
        /T(\d\d)/u,
        (_, hour) => `T${String(Number(hour) + (Number(hour) < 13 ? 4 : -4)).padStart(2, '0')}`,
      ),
    ),
    untellable: OUTSIDE,
  },
];

const ROWS: readonly Way[] = [
  {
    group: 'A row that is not there',
    what: 'left out, the ids of the others left',
    hide: each((row) => {
      row.line = null;
    }),
  },
  {
    group: 'A row that is not there',
    what: 'left out, all ids numbered again',
    hide: (hidden, all) => {
      for (const row of hidden) row.line = null;
      const left = all.filter((row) => row.line !== null);
      for (const [place, row] of left.entries()) row.cells['call_id'] = `C${String(100_001 + place)}`;
    },
    untellable: `${OUTSIDE}; the invoice; complaints`,
  },
  {
    group: 'A row that is not there',
    what: 'left out, one odd id added to hide the gap',
    hide: (hidden, all) => {
      for (const row of hidden) row.line = null;
      const odd = all.find((row) => row.line !== null);
      if (odd !== undefined) odd.cells['call_id'] = 'TEST-A';
    },
  },
  {
    group: 'A row that is not there',
    what: 'left out, two ids of others changed places',
    hide: (hidden, all) => {
      for (const row of hidden) row.line = null;
      const [one, other] = all.filter((row) => row.line !== null).slice(20, 22);
      if (one === undefined || other === undefined) return;
      [one.cells['call_id'], other.cells['call_id']] = [cell(other.cells, 'call_id'), cell(one.cells, 'call_id')];
    },
  },
  {
    group: 'A row that is not there',
    what: 'left out, another call an hour earlier',
    hide: (hidden, all) => {
      for (const row of hidden) row.line = null;
      const other = all.filter((row) => row.line !== null)[50];
      if (other !== undefined) moved((moment) => moment.replace(/T\d\d/u, 'T09'))([other], all, undefined as never);
    },
  },
  {
    group: 'A row that is not there',
    what: 'the id of another call, which then counts instead',
    hide: (hidden, all) => {
      const free = all.filter((row) => !hidden.includes(row));
      for (const [place, row] of hidden.entries())
        row.cells['call_id'] = cell(free.at(-1 - place)?.cells ?? {}, 'call_id');
    },
  },
  {
    group: 'A row that is not there',
    what: 'the same id twice, later with the result no-answer',
    hide: line((text, { cells: row }) => [text, text.replace(`,${cell(row, 'result')},`, ',no-answer,')].join('\n')),
  },
  {
    group: 'A row that is not there',
    what: 'a whole working day left out',
    hide: ([first], all) => {
      const day = cell(first?.cells ?? {}, 'started_at').slice(0, 10);
      for (const row of all) if (cell(row.cells, 'started_at').startsWith(day)) row.line = null;
    },
  },
];

const SAID: readonly Way[] = [
  {
    group: 'A wrong word about what was said',
    what: 'an opt-out offered, though it was not',
    hide: cells(() => ({ optout_offered: 'yes' })),
    untellable: LISTENING,
  },
  {
    group: 'A wrong word about what was said',
    what: 'no objection, though the consumer objected',
    truth: { optout_requested: 'yes', result: 'objection' },
    hide: cells(() => ({ optout_requested: 'no', result: 'refused' })),
    untellable: LISTENING,
  },
  {
    group: 'A wrong word about what was said',
    what: 'a number shown, though it was withheld',
    truth: { caller_id_withheld: 'yes' },
    hide: cells(() => ({ caller_id_withheld: 'no' })),
    untellable: OUTSIDE,
  },
  ...['optout_offered', 'optout_requested', 'identity_stated', 'connected', 'caller_id_withheld'].map((column) => ({
    group: 'A wrong word about what was said',
    what: `${column}: a word that is neither yes nor no`,
    hide: cells(() => ({ [column]: 'misschien' })),
  })),
  ...['optout_offered', 'identity_stated', 'dial_mode', 'campaign'].map((column) => ({
    group: 'A wrong word about what was said',
    what: `${column} emptied`,
    hide: cells(() => ({ [column]: '' })),
  })),
  {
    group: 'A wrong word about what was said',
    what: 'caller_id_withheld emptied, though the number was withheld',
    truth: { caller_id_withheld: 'yes' },
    hide: cells(() => ({ caller_id_withheld: '' })),
  },
  {
    group: 'A wrong word about what was said',
    what: 'caller_number emptied',
    hide: cells(() => ({ caller_number: '' })),
  },
  {
    group: 'A wrong word about what was said',
    what: 'optout_requested emptied, though the consumer objected',
    truth: { optout_requested: 'yes', result: 'objection' },
    hide: cells(() => ({ optout_requested: '', result: 'refused' })),
  },
];

/** Every way to hide a call that was tried. */
export const WAYS: readonly Way[] = [...UNREADABLE, ...CONTACT, ...SCOPE, ...TIME, ...ROWS, ...SAID];
