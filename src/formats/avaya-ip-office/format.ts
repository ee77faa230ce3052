import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { hasHeadings, type NamesInFiles } from '../named-columns.ts';
import { withOptionalHeading } from '../optional-heading.ts';

const NAMES: NamesInFiles = {
  started: ['Call Start'],
  connected: ['Connected Time', 'Call Duration'],
  ring: ['Ring Time', 'Ring Duration'],
  caller: ['Caller'],
  direction: ['Direction'],
  called: ['Called Number'],
  dialled: ['Dialled Number', 'Dialed Number'],
  internal: ['Is Internal'],
  call: ['Call ID'],
  continuation: ['Continuation'],
  party_one: ['Party1 Device'],
  party_two: ['Party2 Device'],
  hold: ['Hold Time'],
  park: ['Park Time'],
  targeting_cause: ['External Targeting Cause'],
};

const ORDER: readonly string[] = [
  ...['Call Start', 'Connected Time', 'Ring Time', 'Caller', 'Direction', 'Called Number', 'Dialled Number', 'Account'],
  ...['Is Internal', 'Call ID', 'Continuation', 'Party1 Device', 'Party1 Name', 'Party2 Device', 'Party2 Name'],
  ...['Hold Time', 'Park Time', 'AuthValid', 'AuthCode', 'User Charged', 'Call Charge', 'Currency'],
  ...['Amount at Last User Change', 'Call Units', 'Units at Last User Change', 'Cost per Unit', 'Mark Up'],
  ...['External Targeting Cause', 'External Targeter Id', 'External Targeted Number'],
];

const SIGNATURE: readonly string[] = ['Call Start', 'Caller', 'Direction', 'Called Number', 'Is Internal', 'Call ID'];

const TIME = /^\d{4}\/\d{2}\/\d{2} \d{2}:\d{2}:\d{2}$/u;
const DURATION = /^\d{2,}:\d{2}:\d{2}$/u;
const COUNT = /^\d+$/u;
const FLAG = /^[01I]$/u;

function isHeading(headings: readonly string[]): boolean {
  return hasHeadings(headings, SIGNATURE);
}

function isSmdrRecord(cells: readonly string[]): boolean {
  const [start = '', connected = '', ring = '', , direction = '', , , , internal = '', call = '', more = ''] = cells;
  return (
    TIME.test(start) &&
    DURATION.test(connected) &&
    COUNT.test(ring) &&
    (direction === 'I' || direction === 'O') &&
    FLAG.test(internal) &&
    COUNT.test(call) &&
    (more === '0' || more === '1')
  );
}

export const format: CallLogFormat = defineFormat({
  id: 'avaya-ip-office',
  title: 'Avaya IP Office, station message detail recording (SMDR)',
  ...withOptionalHeading({ isHeading, isRecord: isSmdrRecord, names: NAMES, order: ORDER }),
  ids: ['call'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
  ties: sqlFile(import.meta.url, './ties.sql'),
});
