import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { hasHeadings, type NamesInFiles } from '../named-columns.ts';
import { withOptionalHeading } from '../optional-heading.ts';

const NAMES: NamesInFiles = {
  record_type: ['cdrRecordType'],
  manager: ['globalCallID_callManagerId'],
  call: ['globalCallID_callId'],
  cluster: ['globalCallId_ClusterID'],
  row_key: ['pkid'],
  originated: ['dateTimeOrigination'],
  connected: ['dateTimeConnect'],
  disconnected: ['dateTimeDisconnect'],
  caller: ['callingPartyNumber'],
  dialled: ['originalCalledPartyNumber'],
  reached: ['finalCalledPartyNumber'],
  outpulsed: ['outpulsedCalledPartyNumber'],
  outpulsed_caller: ['outpulsedCallingPartyNumber'],
  caller_user: ['callingPartyUnicodeLoginUserID', 'callingPartyLoginUserID'],
  reached_user: ['finalCalledPartyUnicodeLoginUserID', 'finalCalledPartyLoginUserID'],
  caller_cause: ['origCause_value'],
  reached_cause: ['destCause_value'],
  caller_device: ['origDeviceName'],
  reached_device: ['destDeviceName'],
};

/** Places of the columns that are read, for releases from 5 on. */
const PLACES: Readonly<Record<string, number>> = {
  cdrRecordType: 0,
  globalCallID_callManagerId: 1,
  globalCallID_callId: 2,
  dateTimeOrigination: 4,
  callingPartyNumber: 8,
  callingPartyUnicodeLoginUserID: 9,
  origCause_value: 11,
  originalCalledPartyNumber: 29,
  finalCalledPartyNumber: 30,
  finalCalledPartyUnicodeLoginUserID: 31,
  destCause_value: 33,
  dateTimeConnect: 47,
  dateTimeDisconnect: 48,
  pkid: 50,
  origDeviceName: 56,
  destDeviceName: 57,
  globalCallId_ClusterID: 65,
  outpulsedCallingPartyNumber: 78,
  outpulsedCalledPartyNumber: 79,
};
const ORDER: readonly string[] = Array.from(
  { length: 80 },
  (_, place) => Object.keys(PLACES).find((name) => PLACES[name] === place) ?? '',
);

/** The line quality log has the first two as well. */
const SIGNATURE: readonly string[] = [
  ...['globalCallID_callId', 'dateTimeOrigination', 'callingPartyNumber', 'originalCalledPartyNumber'],
  ...['dateTimeConnect', 'dateTimeDisconnect'],
];

const EPOCH = /^\d{9,10}$/u;
const EPOCH_OR_NEVER = /^(?:\d{9,10}|0)$/u;
const KEY = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/iu;

function isHeading(headings: readonly string[]): boolean {
  return hasHeadings(headings, SIGNATURE);
}

function isCdrRecord(cells: readonly string[]): boolean {
  const at = (name: string): string => cells[PLACES[name] ?? -1] ?? '';
  return (
    cells.length >= 58 &&
    at('cdrRecordType') === '1' &&
    EPOCH.test(at('dateTimeOrigination')) &&
    EPOCH_OR_NEVER.test(at('dateTimeConnect')) &&
    EPOCH_OR_NEVER.test(at('dateTimeDisconnect')) &&
    KEY.test(at('pkid'))
  );
}

export const format: CallLogFormat = defineFormat({
  id: 'cisco-cucm',
  title: 'Cisco Unified Communications Manager, call detail records',
  ...withOptionalHeading({ isHeading, isRecord: isCdrRecord, names: NAMES, order: ORDER }),
  ids: ['call', 'manager', 'cluster', 'row_key'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
  ties: sqlFile(import.meta.url, './ties.sql'),
});
