import type { FileSample } from '../../reading/file-sample.ts';
import { readText } from '../../reading/read-records.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { columnsByHeading, hasHeadings, headingOf, type NamedColumns, type NamesInFiles } from '../named-columns.ts';

const NAMES: NamesInFiles = {
  /** The whole line of a file without heading: each event has its own number of cells. */
  line: [],
  event_time: ['time'],
  call_id: ['callid'],
  queue: ['queuename', 'queue'],
  agent: ['agent'],
  event: ['event'],
  data1: ['data1'],
  data2: ['data2'],
  data3: ['data3'],
  data4: ['data4'],
  data5: ['data5'],
};

const SIGNATURE: readonly string[] = ['time', 'callid', 'queuename', 'agent', 'event', 'data1'];

/** An event in the file: epoch, id or word of the call, queue, agent, event. */
const LINE =
  /^\d{9,10}(?:\.\d{1,6})?\|[^|\n]*\|[^|\n]*\|[^|\n]*\|(?:ENTERQUEUE|CONNECT|COMPLETE(?:AGENT|CALLER)|ABANDON|EXIT(?:WITHTIMEOUT|EMPTY|WITHKEY)|RINGNOANSWER|QUEUESTART|CONFIGRELOAD|(?:ADD|REMOVE)MEMBER|(?:UN)?PAUSE(?:ALL)?|DID)(?:\||\r?$)/mu;

/** Occurs in no text, so each line becomes one cell: lines of one file have different numbers of cells. */
const NO_DELIMITER = '\u001f';

function isHeading(headings: readonly string[]): boolean {
  return hasHeadings(headings, SIGNATURE);
}

function hasHeading(sample: FileSample): boolean {
  return isHeading(headingOf(sample));
}

function columns(headings: readonly string[]): NamedColumns {
  const named = columnsByHeading(headings, NAMES);
  return isHeading(headings) ? named : { ...named, line: headings[0] ?? null };
}

export const format: CallLogFormat = defineFormat({
  id: 'asterisk-queue-log',
  title: 'Asterisk, log of queues (queue_log, or its table)',
  recognises: (sample) => hasHeading(sample) || LINE.test(sample.text),
  read: async (file, options) =>
    hasHeading(await file.sample())
      ? await readText(file, options)
      : await readText(file, { ...options, delimiter: NO_DELIMITER, heading: 'none' }),
  columns,
  ids: ['call_id'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
  ties: sqlFile(import.meta.url, './ties.sql'),
});
