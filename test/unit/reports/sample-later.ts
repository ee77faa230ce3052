import type { LaterDeliveries } from '../../../src/model/later-deliveries.ts';
import type { Summary } from '../../../src/model/summary.ts';

const EARLIER = { file: 'in/alfa/alfa-2026-06-a.csv', row: 12 };
const LATER = { file: 'in/alfa/alfa-2026-06-b.csv', row: 7 };

/**
 * One finding that lapsed by a change of its own call, one by a change in the log of another call centre, and one from the previous results.
 */
const SAMPLE_LATER: LaterDeliveries = {
  ...{ changed_calls: 3, in_favour: 2, findings: { lapsed: 2, weaker: 1, moved: 0 } },
  vendors: [
    {
      vendor: 'alfa',
      ...{ changed_calls: 3, in_favour: 2, findings: { lapsed: 2, weaker: 1, moved: 0 }, values: 90 },
      changed_values: [
        {
          ...{
            call_id: 'A-7',
            called: '2026-06-10 12:00:00',
            number: '+31 6 •••• •678',
            column: 'optout_offered',
            before: 'false',
            after: 'true',
          },
          ...{ direction: 'for', earlier: EARLIER, later: LATER, is_perhaps_another: false },
        },
        {
          ...{
            call_id: 'A-8',
            called: '2026-06-11 12:00:00',
            number: '+31 6 •••• •678',
            column: 'started_at',
            before: '2026-06-11 21:30:00',
          },
          ...{ after: '2026-06-11 12:00:00', direction: 'either', earlier: EARLIER, later: LATER },
          is_perhaps_another: true,
        },
        {
          ...{
            call_id: 'A-9',
            called: '2026-06-12 12:00:00',
            number: '+31 6 •••• •678',
            column: 'agent',
            before: '',
            after: '',
          },
          ...{ direction: 'neutral', earlier: EARLIER, later: LATER, is_perhaps_another: false },
        },
      ],
      favoured: [
        { column: 'optout_offered', before: 'false', after: 'true', calls: 1 },
        { column: 'started_at', before: null, after: null, calls: 1 },
      ],
      lapsed_findings: [
        {
          ...{
            call_id: 'A-7',
            called: '2026-06-10 12:00:00',
            number: '+31 6 •••• •678',
            rule: 'called-after-objection',
            state: 'lapsed',
          },
          ...{ level_before: 'statute', grade_before: 'proven', reason_before: 'objection', grade: null },
          ...{ responsible_before: 'alfa', responsible: null },
          changes: 'result: conversation > no-answer; talk_seconds: 61 > 0; campaign: (empty) > <b>zon</b>',
          ...{ changed_call: null, earlier: EARLIER, later: LATER, known_from: 'deliveries' },
        },
        {
          ...{
            call_id: 'A-10',
            called: '2026-06-13 12:00:00',
            number: '+31 6 •••• •678',
            rule: 'called-after-objection',
            state: 'weaker',
          },
          ...{ level_before: 'statute', grade_before: 'proven', reason_before: 'objection', grade: 'possible' },
          ...{ responsible_before: 'alfa', responsible: 'alfa', changes: 'optout_requested: true > false' },
          changed_call: { vendor: 'beta', call_id: 'BETA-CALL-3' },
          earlier: { file: 'in/beta/beta-2026-06.csv', row: 3 },
          later: { file: 'in/beta/beta-2026-06.csv', row: 4 },
          known_from: 'deliveries',
        },
        {
          ...{
            call_id: 'A-11',
            called: '2026-06-14 12:00:00',
            number: '+31 6 •••• •678',
            rule: 'called-after-objection',
            state: 'lapsed',
          },
          ...{ level_before: 'statute', grade_before: 'proven', reason_before: 'objection', grade: null },
          ...{ responsible_before: 'alfa', responsible: null, changes: '', changed_call: null },
          ...{ earlier: EARLIER, later: null, known_from: 'results' },
        },
      ],
    },
  ],
};

/** A second version, in which later deliveries changed something. */
export function withLater(summary: Summary): Summary {
  const rule = 'called-after-objection';
  return {
    ...summary,
    later_deliveries: SAMPLE_LATER,
    version: {
      number: 2,
      replaces: {
        ...{ number: 1, folder: '2026-06-01_2026-06-30.v1', run_id: 'abc', as_of: '2026-07-05' },
        changes: {
          ...{ came: 1, went: 2, changed: 0, findings: { before: 41, now: 40 } },
          rules: [{ rule, came: 1, went: 2, changed: 0, findings: { before: 20, now: 19 } }],
          reasons: [
            { reason: 'file-added', came: 1, went: 1, changed: 0 },
            { reason: 'several', came: 0, went: 1, changed: 0 },
          ],
          vendors: [{ vendor: 'alfa', came: 1, went: 2, changed: 0, rules: [{ rule, came: 1, went: 2, changed: 0 }] }],
          because: {
            files_added: [{ path: LATER.file, vendor: 'alfa' }],
            ...{ files_removed: [], files_changed: [], configuration: true, rows_removed: false },
            ...{ rulebook: null, program: null, as_of: null, earlier_months: false, decisions: false },
          },
        },
      },
    },
  };
}
