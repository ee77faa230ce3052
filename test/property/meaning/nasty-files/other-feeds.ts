import type { NastyFile } from '../nasty-file.ts';

/** Feeds other than calls, and keys of JSON. */
export const OTHER_FEEDS: readonly NastyFile[] = [
  {
    file: 'keys-with-units.json',
    trap: 'durationMs and startTimeUtc as keys',
    source: 'columns: { call_id: id, started_at: startTimeUtc, called_number: to, talk_seconds: talkTimeMs }',
    rows: {
      1: { started_at: '2026-06-01T07:00:00Z', talk_seconds: 40 },
      2: { started_at: '2026-06-01T09:17:07Z', talk_seconds: 41 },
      3: { started_at: '2026-06-01T11:34:14Z', talk_seconds: 42 },
      4: { started_at: '2026-06-01T13:51:21Z', talk_seconds: 43 },
      5: { started_at: '2026-06-01T14:08:28Z', talk_seconds: 44 },
      6: { started_at: '2026-06-02T07:25:35Z', talk_seconds: 45 },
    },
    told: [],
  },
  {
    file: 'objections-in-utc.csv',
    trap: '"Aangemeld (UTC)": an hour that decides whether the call came after it',
    feed: 'objections',
    source: 'columns: { objection_id: Id, objected_at: "Aangemeld (UTC)", number: Telefoon }',
    rows: {
      2: { objected_at: '2026-06-01T07:00:00Z' },
      3: { objected_at: '2026-06-01T09:17:07Z' },
      4: { objected_at: '2026-06-01T11:34:14Z' },
      5: { objected_at: '2026-06-01T13:51:21Z' },
      6: { objected_at: '2026-06-01T14:08:28Z' },
      7: { objected_at: '2026-06-02T07:25:35Z' },
    },
    told: [],
  },
  {
    file: 'handovers-in-utc.csv',
    trap: 'delivered_at under "Verstuurd GMT"',
    feed: 'handovers',
    source: 'vendor: alfa, columns: { number: Telefoon, kind: Soort, delivered_at: Verstuurd GMT }',
    rows: {
      2: { delivered_at: '2026-06-01T07:00:00Z' },
      3: { delivered_at: '2026-06-01T09:17:07Z' },
      4: { delivered_at: '2026-06-01T11:34:14Z' },
      5: { delivered_at: '2026-06-01T13:51:21Z' },
      6: { delivered_at: '2026-06-01T14:08:28Z' },
      7: { delivered_at: '2026-06-02T07:25:35Z' },
    },
    told: ['FILE_NOT_UNDERSTOOD delivered_at'],
  },
  {
    file: 'relations-in-cents.csv',
    trap: '"Bedrag (ct)" as paid_amount',
    feed: 'relations',
    source:
      'columns: { relation_id: Id, entity: Entiteit, kind: Soort, started_on: Sinds, number: Telefoon, paid_amount: "Bedrag (ct)" }',
    rows: {
      2: { paid_amount: 12.5 },
      3: { paid_amount: 12.51 },
      4: { paid_amount: 12.52 },
      5: { paid_amount: 12.53 },
    },
    told: ['FILE_NOT_UNDERSTOOD paid_amount'],
  },
];
