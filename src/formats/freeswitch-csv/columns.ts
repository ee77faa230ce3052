import { columnsByHeading, columnsByOrder, type NamedColumns, type NamesInFiles } from '../named-columns.ts';

/** Columns of `stage.sql`, under the names of FreeSWITCH's own variables; the last two are objects of its JSON. */
const NAMES: NamesInFiles = {
  uuid: ['uuid'],
  partner: ['bleg_uuid'],
  caller_name: ['caller_id_name'],
  caller_number: ['caller_id_number'],
  destination: ['destination_number'],
  context: ['context'],
  started: ['start_stamp'],
  answered: ['answer_stamp'],
  ended: ['end_stamp'],
  duration: ['duration'],
  billed: ['billsec'],
  cause: ['hangup_cause'],
  account: ['accountcode'],
  last_app: ['last_app'],
  variables: ['variables'],
  callflow: ['callflow'],
};

/** The templates of its configuration with the same first columns; `snom` and `linksys` add columns about the telephone. */
const EXAMPLE: readonly string[] = [
  ...[
    'caller_id_name',
    'caller_id_number',
    'destination_number',
    'context',
    'start_stamp',
    'answer_stamp',
    'end_stamp',
  ],
  ...['duration', 'billsec', 'hangup_cause', 'uuid', 'bleg_uuid', 'accountcode', 'read_codec', 'write_codec'],
];
const EXAMPLE_WIDTHS: ReadonlySet<number> = new Set([15, 17, 20]);

/** The template `asterisk`: Asterisk's order, with a cause in place of the disposition. */
const ASTERISK: readonly string[] = [
  ...[
    'accountcode',
    'caller_id_number',
    'destination_number',
    'context',
    'caller_id',
    'channel_name',
    'bridge_channel',
  ],
  ...['last_app', 'last_arg', 'start_stamp', 'answer_stamp', 'end_stamp', 'duration', 'billsec', 'hangup_cause'],
  ...['amaflags', 'uuid', 'userfield'],
];

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
/** As FreeSWITCH writes it, and as a spreadsheet saves it. */
const TIME = /^\d{4}(?:-\d{2}-\d{2} \d{2}:\d{2}:\d{2}|\/\d{1,2}\/\d{1,2} \d{1,2}:\d{2}(?::\d{2})?)$/u;
const CAUSE = /^[A-Z][A-Z0-9_]+$/u;

/** True if a record has the cells of a template in their places. */
export function isFreeswitchRecord(cells: readonly string[]): boolean {
  const order = cells.length === ASTERISK.length ? ASTERISK : EXAMPLE;
  if (order === EXAMPLE && !EXAMPLE_WIDTHS.has(cells.length)) return false;
  const at = (name: string): string => (cells[order.indexOf(name)] ?? '').trim();
  return (
    UUID.test(at('uuid')) &&
    TIME.test(at('start_stamp')) &&
    TIME.test(at('end_stamp')) &&
    (at('answer_stamp') === '' || TIME.test(at('answer_stamp'))) &&
    CAUSE.test(at('hangup_cause'))
  );
}

/** Finds the columns of a file without heading by their number. */
export function columnsOfTemplate(headings: readonly string[]): NamedColumns {
  return columnsByOrder(headings, NAMES, headings.length === ASTERISK.length ? ASTERISK : EXAMPLE);
}

/** Finds the columns of a JSON file: its objects. */
export function columnsOfObjects(headings: readonly string[]): NamedColumns {
  return columnsByHeading(headings, { ...emptyNames(), variables: ['variables'], callflow: ['callflow'] });
}

function emptyNames(): NamesInFiles {
  return Object.fromEntries(Object.keys(NAMES).map((name) => [name, []]));
}
