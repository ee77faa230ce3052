import type { NastyFile } from '../nasty-file.ts';

/** Logs of exchanges that do not say who called whom. */
export const EXCHANGES: readonly NastyFile[] = [
  {
    file: 'local-context-names.csv',
    trap: "contexts of the site's own: inkomend, stadion-pstn, uitgaand",
    source: 'format: asterisk-cdr',
    rows: {
      1: { direction: 'inbound' },
      2: { direction: 'outbound', called_number: '31612345601' },
      3: { direction: 'inbound' },
      4: { direction: 'outbound', called_number: '31612345603' },
      5: { direction: 'inbound' },
    },
    told: [],
  },
  {
    file: 'trunk-declared.csv',
    trap: 'the trunk is called like nothing known; the source names it',
    source: 'format: asterisk-cdr, trunks: [amsterdam2]',
    rows: {
      1: { direction: 'inbound' },
      2: { direction: 'outbound', called_number: '31612345601' },
      3: { direction: 'outbound', called_number: '31612345602' },
    },
    told: [],
  },
  {
    file: 'two-outside-numbers.csv',
    trap: 'both sides are numbers of ten digits, and nothing says which is ours',
    source: 'format: asterisk-cdr',
    rows: {
      1: { direction: 'outbound' },
      2: { direction: 'inbound' },
    },
    told: ['noted direction direction-not-known'],
  },
  {
    file: 'local-channels.csv',
    trap: 'an agent is rung by a Local channel before the consumer is dialled',
    source: 'format: asterisk-cdr',
    rows: {
      1: { direction: 'outbound', called_number: '31612345600' },
      2: { direction: 'outbound', called_number: '31612345601' },
      3: { direction: 'inbound' },
    },
    told: ['rejected no-number'],
  },
  {
    file: 'trunk-by-use.csv',
    trap: 'no names tell a trunk: it is the channel that all calls share',
    source: 'format: asterisk-cdr',
    rows: {
      1: { direction: 'inbound' },
      2: { direction: 'outbound', called_number: '31612345601' },
      3: { direction: 'outbound', called_number: '31612345602' },
      4: { direction: 'inbound' },
      5: { direction: 'outbound', called_number: '31612345604' },
      6: { direction: 'outbound', called_number: '31612345605' },
      7: { direction: 'inbound' },
      8: { direction: 'outbound', called_number: '31612345607' },
      9: { direction: 'outbound', called_number: '31612345608' },
      10: { direction: 'inbound' },
      11: { direction: 'outbound', called_number: '31612345610' },
      12: { direction: 'outbound', called_number: '31612345611' },
    },
    told: [],
  },
  {
    file: 'shipped-name-misused.csv',
    trap: 'from-internal as the context of calls that came in on a trunk',
    source: 'format: asterisk-cdr',
    rows: {
      1: { direction: 'inbound' },
      2: { direction: 'outbound', called_number: '31612345601' },
    },
    told: [],
  },
  {
    file: 'events-with-local-contexts.csv',
    trap: 'CEL of a site whose contexts have names of its own',
    source: 'format: asterisk-cel',
    rows: {
      1: { direction: 'inbound' },
      14: { direction: 'outbound', called_number: '31612345601', talk_seconds: 40 },
    },
    told: [],
  },
  {
    file: 'events-with-a-trunk.csv',
    trap: 'CEL with a trunk that the source names',
    source: 'format: asterisk-cel, trunks: [lijn9]',
    rows: {
      1: { direction: 'inbound' },
      14: { direction: 'outbound', called_number: '31612345601', talk_seconds: 40 },
    },
    told: [],
  },
  {
    file: 'switch-contexts.csv',
    trap: "FreeSWITCH with contexts of the site's own",
    source: 'format: freeswitch-csv, own_numbers: ["0881234567"]',
    rows: {
      1: { direction: 'inbound' },
      2: { direction: 'outbound', called_number: '31612345601' },
      3: { direction: 'outbound' },
    },
    told: ['noted direction direction-not-known'],
  },
];
