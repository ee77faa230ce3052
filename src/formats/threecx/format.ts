import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { hasHeadings, type NamesInFiles } from '../named-columns.ts';
import { withOptionalHeading } from '../optional-heading.ts';

const NAMES: NamesInFiles = {
  history: ['historyid'],
  call: ['callid'],
  started: ['time-start'],
  answered: ['time-answered'],
  ended: ['time-end'],
  reason: ['reason-terminated'],
  from_no: ['from-no'],
  to_no: ['to-no'],
  from_dn: ['from-dn'],
  to_dn: ['to-dn'],
  dial_no: ['dial-no'],
  reason_changed: ['reason-changed'],
  final_number: ['final-number'],
  final_dn: ['final-dn'],
  from_type: ['from-type'],
  to_type: ['to-type'],
  final_type: ['final-type'],
  // In a file without heading, the last seven columns come in one of two orders: types last, or types first.
  last_one: ['tail-1'],
  last_two: ['tail-2'],
  last_three: ['tail-3'],
  last_five: ['tail-5'],
  last_six: ['tail-6'],
  last_seven: ['tail-7'],
};

/** The default order; an administrator can choose another. */
const ORDER: readonly string[] = [
  ...['historyid', 'callid', 'duration', 'time-start', 'time-answered', 'time-end', 'reason-terminated', 'from-no'],
  ...['to-no', 'from-dn', 'to-dn', 'dial-no', 'reason-changed', 'final-number', 'final-dn', 'bill-code', 'bill-rate'],
  ...['bill-cost', 'bill-name', 'chain', 'tail-1', 'tail-2', 'tail-3', 'tail-4', 'tail-5', 'tail-6', 'tail-7'],
];
/** Up to `final-dn`: the billing columns after it are optional. */
const FEWEST_COLUMNS = 15;

const SIGNATURE: readonly string[] = ['callid', 'time-start', 'time-end', 'from-no', 'to-no'];
const HINTS: readonly string[] = [
  'time-answered',
  'reason-terminated',
  'dial-no',
  'historyid',
  'from-dn',
  'final-number',
];

const CALL = /^[0-9A-F]{8,20}_\d+$/iu;
const DURATION = /^(?:\d{2,}:\d{2}:\d{2})?$/u;
const TIME = /^\d{4}[/-]\d{2}[/-]\d{2}[ T]\d{2}:\d{2}:\d{2}/u;

function isHeading(headings: readonly string[]): boolean {
  return hasHeadings(headings, SIGNATURE) && HINTS.some((name) => hasHeadings(headings, [name]));
}

function isCdrRecord(cells: readonly string[]): boolean {
  const [, call = '', duration = '', started = '', answered = '', ended = ''] = cells;
  return (
    cells.length >= FEWEST_COLUMNS &&
    cells.length <= ORDER.length + 1 &&
    CALL.test(call) &&
    DURATION.test(duration) &&
    TIME.test(started) &&
    (answered === '' || TIME.test(answered)) &&
    TIME.test(ended)
  );
}

export const format: CallLogFormat = defineFormat({
  id: 'threecx',
  title: '3CX, call data records (cdr.log)',
  ...withOptionalHeading({ isHeading, isRecord: isCdrRecord, names: NAMES, order: ORDER }),
  ids: ['call', 'history'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
  ties: sqlFile(import.meta.url, './ties.sql'),
});
