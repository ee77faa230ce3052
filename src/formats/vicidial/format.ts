import type { FileSample } from '../../reading/file-sample.ts';
import { readText } from '../../reading/read-records.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import {
  columnsByHeading,
  columnsByOrder,
  hasHeadings,
  headingOf,
  type NamedColumns,
  type NamesInFiles,
} from '../named-columns.ts';

const NAMES: NamesInFiles = {
  call_date: ['call_date'],
  number_dialled: ['phone_number_dialed'],
  lead_number: ['phone_number'],
  phone_code: ['phone_code'],
  status: ['status'],
  user_name: ['user'],
  campaign: ['campaign_id'],
  lead: ['lead_id'],
  lead_code: ['vendor_lead_code'],
  length: ['length_in_sec'],
  start_epoch: ['start_epoch'],
  end_epoch: ['end_epoch'],
  unique_id: ['uniqueid', 'carrier log uniqueid'],
  dial_status: ['dialstatus', 'carrier log dialstatus'],
  answered_time: ['answered_time', 'carrier log answered_time'],
  did: ['did_pattern'],
  caller_code: ['caller_code', 'carrier log caller_code'],
};

const EXPORT_ORDER: readonly string[] = [
  ...[
    'call_date',
    'phone_number_dialed',
    'status',
    'user',
    'full_name',
    'campaign_id',
    'vendor_lead_code',
    'source_id',
  ],
  ...['list_id', 'gmt_offset_now', 'phone_code', 'phone_number', 'title', 'first_name', 'middle_initial', 'last_name'],
  ...['address1', 'address2', 'address3', 'city', 'state', 'province', 'postal_code', 'country_code', 'gender'],
  ...['date_of_birth', 'alt_phone', 'email', 'security_phrase', 'comments', 'length_in_sec', 'user_group', 'alt_dial'],
  ...['rank', 'owner', 'lead_id', 'list_name', 'list_description', 'status_name'],
];
/** Columns of the extended export, which follow the others where it has no recordings. */
const EXTENSION: readonly string[] = [
  ...['uniqueid', 'caller_code', 'server_ip', 'hangup_cause', 'dialstatus', 'channel', 'dial_time', 'answered_time'],
  'cpd_result',
];
const SHORT_ORDER: readonly string[] = [
  ...['call_date', 'phone_number_dialed', 'status', 'campaign_id', 'vendor_lead_code', 'source_id', 'first_name'],
  ...['last_name', 'length_in_sec'],
];
/** Recordings, notes and the dialler's code may follow. */
const MOST_COLUMNS_OF_SHORT_ONE = SHORT_ORDER.length + 6;

const EXPORT_SIGNATURE: readonly string[] = [
  'call_date',
  'phone_number_dialed',
  'status',
  'campaign_id',
  'length_in_sec',
];
const TABLE_SIGNATURE: readonly string[] = [
  ...['uniqueid', 'lead_id', 'list_id', 'campaign_id', 'call_date', 'start_epoch', 'length_in_sec', 'status'],
  ...['phone_code', 'phone_number', 'user'],
];
/** The log of incoming calls has another key, and no number that was dialled. */
const CLOSER_LOG: readonly string[] = ['closecallid'];

const TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/u;
const NUMBER = /^\d{6,18}$/u;
const STATUS = /^[A-Z0-9_-]{1,6}$/u;
const COUNT = /^\d{1,7}$/u;
const OFFSET = /^-?\d{1,2}\.\d{2}$/u;

function isHeading(headings: readonly string[]): boolean {
  return (
    hasHeadings(headings, EXPORT_SIGNATURE) ||
    (hasHeadings(headings, TABLE_SIGNATURE) && !hasHeadings(headings, CLOSER_LOG))
  );
}

function startsLikeExport(cells: readonly string[]): boolean {
  const [time = '', number = '', status = ''] = cells;
  return TIME.test(time) && NUMBER.test(number) && STATUS.test(status);
}

function isExportRecord(cells: readonly string[]): boolean {
  const at = (name: string): string => cells[EXPORT_ORDER.indexOf(name)] ?? '';
  return (
    cells.length >= EXPORT_ORDER.length &&
    startsLikeExport(cells) &&
    OFFSET.test(at('gmt_offset_now')) &&
    COUNT.test(at('length_in_sec')) &&
    /^\d+$/u.test(at('lead_id'))
  );
}

function isShortRecord(cells: readonly string[]): boolean {
  return (
    cells.length >= SHORT_ORDER.length &&
    cells.length <= MOST_COLUMNS_OF_SHORT_ONE &&
    startsLikeExport(cells) &&
    /^\S{1,20}$/u.test(cells[3] ?? '') &&
    COUNT.test(cells[8] ?? '')
  );
}

function recognises(sample: FileSample): boolean {
  if (isHeading(headingOf(sample))) return true;
  const isPiped = sample.text.split('\n', 1)[0]?.includes('|') === true;
  return sample.records.some((cells) => isExportRecord(cells) || (isPiped && isShortRecord(cells)));
}

function columns(headings: readonly string[]): NamedColumns {
  if (isHeading(headings)) return columnsByHeading(headings, NAMES);
  if (headings.length <= MOST_COLUMNS_OF_SHORT_ONE) return columnsByOrder(headings, NAMES, SHORT_ORDER);
  return columnsByOrder(headings, NAMES, [...EXPORT_ORDER, ...EXTENSION]);
}

export const format: CallLogFormat = defineFormat({
  id: 'vicidial',
  title: 'VICIdial (export of calls, with or without heading; table vicidial_log)',
  recognises,
  read: async (file, options) => {
    const sample = await file.sample();
    const heading = isHeading(headingOf(sample)) ? 'first-record' : 'none';
    const [first = ''] = sample.text.split('\n', 1);
    const delimiter = first.includes('\t') ? { delimiter: '\t' } : {};
    // The export does not quote: quotes in it belong to the lead. A table saved with commas does quote.
    const isExport = first.includes('\t') || (first.includes('|') && !/[,;]/u.test(first));
    const quote = isExport ? { quote: 'none' } : {};
    return await readText(file, { ...delimiter, ...quote, ...options, heading, textAfterQuote: 'keep' });
  },
  columns,
  ids: ['unique_id'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
  ties: sqlFile(import.meta.url, './ties.sql'),
});
