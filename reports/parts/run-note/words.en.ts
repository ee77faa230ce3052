import type { RunNoteWords } from './words.nl.ts';

export const words: RunNoteWords = {
  title: (client, period) => `${client}: calls of ${period}`,
  nothingTitle: 'Belaudit had no results to make',
  failedTitle: 'Belaudit made no new results',
  came: (files, more) => `Received: ${files}${more === 0 ? '' : ` and ${more} more`}.`,
  file: (path, rows, rejected) => `${path} (${rows} rows${rejected === null ? '' : `, ${rejected} rejected`})`,
  nothingCame: 'Received: nothing new.',
  cameBefore: (files) => `Received since the previous results: ${files}.`,
  firstFiles: (senders) => `New to these first results: files of ${senders}.`,
  sender: (name, files) => `${name} (${files})`,
  gone: (files) => `No longer there, so not counted: ${files}.`,
  andMore: (more) => `and ${more} more`,
  missing: (terms, more) => `Expected but missing: ${terms}${more === 0 ? '' : `; and ${more} more`}.`,
  term: ({ vendor, subject, day, expected, found }) =>
    `${vendor === '' ? '' : `${vendor}, `}${subject}${day === '' ? '' : ` (${day})`}: ${expected}, found ${found}`,
  noCalls: (vendor, period) => `calls of ${vendor}${period === '' ? '' : ` in ${period}`}`,
  asAgreed: 'Expected: all deliveries are as agreed.',
  judged: (period, calls, proven, without) =>
    `${period === '' ? 'Judged' : period}: ${calls} calls; ${proven} proven to have broken the law, ${without} without proof of compliance.`,
  unchanged: 'Changed: nothing. The results are as they were.',
  changed: (came, went, changed) =>
    `Changed since the previous version: ${came} findings added, ${went} gone, ${changed} changed.`,
  first: (periods) => `Judged for the first time, so not compared with anything: ${periods}.`,
  notCompared: (periods) => `Changed: not known of ${periods}, as the previous results are no longer complete.`,
  draft: (gaps) => `Status: draft. What could change the results: ${gaps}.`,
  final: 'Status: final.',
  withoutPdfs: 'There are no new PDFs: no browser was found to make them with.',
  todo: (text) => `To do: ${text}`,
  ask: (vendors) => `ask ${vendors === '' ? 'whoever sends it' : vendors} for what is missing.`,
  touched: (periods, calls, callsText) =>
    `judge again what has changed. Files that came or went may change ${calls === 0 ? 'the results' : calls === 1 ? 'one call' : `${callsText} calls`} of ${periods}.`,
  read: 'read the report.',
  nothingToDo: 'nothing.',
  moreTodo: (count) => `To do: ${count} more; see the start of the page.`,
  look: (folder) => `Open: ${folder}`,
  failed: (message) => `What went wrong: ${message}`,
  firstMistakes: (count) => `And ${count} more mistakes.`,
};
