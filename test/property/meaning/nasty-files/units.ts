import type { NastyFile } from '../nasty-file.ts';

/** Units of durations, in headings and cells. */
export const UNITS: readonly NastyFile[] = [
  {
    file: 'minutes-in-brackets.csv',
    trap: 'whole minutes under "Duur (min)", mapped as seconds',
    source: 'columns: { call_id: Ref, started_at: Start, called_number: Telefoon, talk_seconds: "Duur (min)" }',
    rows: {
      2: { talk_seconds: 180, started_at: '2026-06-01T07:00:00Z' },
      3: { talk_seconds: 720, started_at: '2026-06-01T09:17:07Z' },
      4: { talk_seconds: 60, started_at: '2026-06-01T11:34:14Z' },
      5: { talk_seconds: 0, started_at: '2026-06-01T13:51:21Z' },
      6: { talk_seconds: 420, started_at: '2026-06-01T14:08:28Z' },
    },
    told: [],
  },
  {
    file: 'minutes-in-words.csv',
    trap: '"Belduur in minuten" with a decimal comma',
    source: 'columns: { call_id: Ref, started_at: Start, called_number: Telefoon, talk_seconds: "Belduur in minuten" }',
    rows: {
      2: { talk_seconds: 90, started_at: '2026-06-01T07:00:00Z' },
      3: { talk_seconds: 30, started_at: '2026-06-01T09:17:07Z' },
      4: { talk_seconds: 720, started_at: '2026-06-01T11:34:14Z' },
      5: { talk_seconds: 192, started_at: '2026-06-01T13:51:21Z' },
    },
    told: [],
  },
  {
    file: 'minutes-as-suffix.csv',
    trap: 'a name of a database column that ends in _min',
    source: 'columns: { call_id: Ref, started_at: Start, called_number: Telefoon, talk_seconds: "talk_time_min" }',
    rows: {
      2: { talk_seconds: 180, started_at: '2026-06-01T07:00:00Z' },
      3: { talk_seconds: 240, started_at: '2026-06-01T09:17:07Z' },
      4: { talk_seconds: 660, started_at: '2026-06-01T11:34:14Z' },
    },
    told: [],
  },
  {
    file: 'milliseconds-in-brackets.csv',
    trap: 'milliseconds under "Duration (ms)"',
    source: 'columns: { call_id: Ref, started_at: Start, called_number: Telefoon, talk_seconds: "Duration (ms)" }',
    rows: {
      2: { talk_seconds: 95, started_at: '2026-06-01T07:00:00Z' },
      3: { talk_seconds: 41, started_at: '2026-06-01T09:17:07Z' },
      4: { talk_seconds: 0, started_at: '2026-06-01T11:34:14Z' },
      5: { talk_seconds: 130, started_at: '2026-06-01T13:51:21Z' },
    },
    told: [],
  },
  {
    file: 'milliseconds-camel-case.csv',
    trap: 'durationMs, as programs name it',
    source: 'columns: { call_id: Ref, started_at: Start, called_number: Telefoon, talk_seconds: "durationMs" }',
    rows: {
      2: { talk_seconds: 95, started_at: '2026-06-01T07:00:00Z' },
      3: { talk_seconds: 41, started_at: '2026-06-01T09:17:07Z' },
      4: { talk_seconds: 2, started_at: '2026-06-01T11:34:14Z' },
    },
    told: [],
  },
  {
    file: 'seconds-in-brackets.csv',
    trap: 'seconds said to be seconds: nothing is wrong',
    source: 'columns: { call_id: Ref, started_at: Start, called_number: Telefoon, talk_seconds: "Gespreksduur (sec)" }',
    rows: {
      2: { talk_seconds: 95, started_at: '2026-06-01T07:00:00Z' },
      3: { talk_seconds: 41, started_at: '2026-06-01T09:17:07Z' },
      4: { talk_seconds: 0, started_at: '2026-06-01T11:34:14Z' },
    },
    told: [],
    isPlain: true,
  },
  {
    file: 'short-talks-shown-as-hours.csv',
    trap: 'a spreadsheet took 0:45 for 45 minutes, and most talks are shorter than an hour all the same',
    source:
      'columns: { call_id: Ref, started_at: Start, called_number: Telefoon, talk_seconds: Duur }, formats: { Duur: duration }',
    rows: {
      2: { talk_seconds: 45 },
      3: { talk_seconds: 30 },
      4: { talk_seconds: 70 },
      5: { talk_seconds: 20 },
      6: { talk_seconds: 55 },
      7: { talk_seconds: 125 },
      8: { talk_seconds: 15 },
      9: { talk_seconds: 40 },
      10: { talk_seconds: 25 },
      11: { talk_seconds: 62 },
      12: { talk_seconds: 18 },
      13: { talk_seconds: 51 },
      14: { talk_seconds: 93 },
      15: { talk_seconds: 12 },
      16: { talk_seconds: 37 },
      17: { talk_seconds: 48 },
      18: { talk_seconds: 81 },
      19: { talk_seconds: 29 },
      20: { talk_seconds: 33 },
      21: { talk_seconds: 58 },
    },
    told: ['noted talk_seconds talk-of-hours'],
  },
  {
    file: 'minutes-over-a-group.csv',
    trap: 'a line above the headings says that a group of columns is in minutes',
    source: 'columns: { call_id: Ref, started_at: Start, called_number: Telefoon, talk_seconds: Praten }',
    rows: {
      3: { talk_seconds: 120 },
      4: { talk_seconds: 180 },
      5: { talk_seconds: 240 },
      6: { talk_seconds: 300 },
    },
    told: ['FILE_NOT_UNDERSTOOD talk_seconds'],
  },
  {
    file: 'minutes-below-the-headings.csv',
    trap: 'a row below the headings says in which units their columns are',
    source: 'columns: { call_id: Ref, started_at: Start, called_number: Telefoon, talk_seconds: Praten }',
    rows: {
      3: { talk_seconds: 120 },
      4: { talk_seconds: 180 },
    },
    told: ['FILE_NOT_UNDERSTOOD talk_seconds'],
  },
  {
    file: 'hours-and-minutes-in-heading.csv',
    trap: '"Duur (u:mm)" reads as minutes and seconds',
    source:
      'columns: { call_id: Ref, started_at: Start, called_number: Telefoon, talk_seconds: "Duur (u:mm)" }, formats: { "Duur (u:mm)": duration }',
    rows: {
      2: { talk_seconds: 180, started_at: '2026-06-01T07:00:00Z' },
      3: { talk_seconds: 720, started_at: '2026-06-01T09:17:07Z' },
      4: { talk_seconds: 3900, started_at: '2026-06-01T11:34:14Z' },
      5: { talk_seconds: 0, started_at: '2026-06-01T13:51:21Z' },
    },
    told: [],
  },
  {
    file: 'hh-mm-in-heading.csv',
    trap: '"Call length hh:mm" without brackets',
    source:
      'columns: { call_id: Ref, started_at: Start, called_number: Telefoon, talk_seconds: "Call length hh:mm" }, formats: { "Call length hh:mm": duration }',
    rows: {
      2: { talk_seconds: 180, started_at: '2026-06-01T07:00:00Z' },
      3: { talk_seconds: 720, started_at: '2026-06-01T09:17:07Z' },
      4: { talk_seconds: 60, started_at: '2026-06-01T11:34:14Z' },
    },
    told: [],
  },
  {
    file: 'mm-ss-in-heading.csv',
    trap: '"Duur (mm:ss)" is what a duration of two parts is: nothing is wrong',
    source:
      'columns: { call_id: Ref, started_at: Start, called_number: Telefoon, talk_seconds: "Duur (mm:ss)" }, formats: { "Duur (mm:ss)": duration }',
    rows: {
      2: { talk_seconds: 200, started_at: '2026-06-01T07:00:00Z' },
      3: { talk_seconds: 41, started_at: '2026-06-01T09:17:07Z' },
    },
    told: [],
    isPlain: true,
  },
  {
    file: 'hundredths-of-an-hour.csv',
    trap: '"Duur (uren)" with decimal hours',
    source: 'columns: { call_id: Ref, started_at: Start, called_number: Telefoon, talk_seconds: "Duur (uren)" }',
    rows: {
      2: { talk_seconds: 180, started_at: '2026-06-01T07:00:00Z' },
      3: { talk_seconds: 360, started_at: '2026-06-01T09:17:07Z' },
      4: { talk_seconds: 3600, started_at: '2026-06-01T11:34:14Z' },
    },
    told: [],
  },
  {
    file: 'unit-declared.csv',
    trap: 'a unit in the heading that the source declares',
    source:
      'columns: { call_id: Ref, started_at: Start, called_number: Telefoon, talk_seconds: "Duur (min)" }, formats: { "Duur (min)": minutes }',
    rows: {
      2: { talk_seconds: 180, started_at: '2026-06-01T07:00:00Z' },
      3: { talk_seconds: 720, started_at: '2026-06-01T09:17:07Z' },
      4: { talk_seconds: 60, started_at: '2026-06-01T11:34:14Z' },
    },
    told: [],
  },
];
