import type { ActionCourse } from '../../../src/model/actions.ts';
import type { HearingSummary, PartyHearing } from '../../../src/model/hearing.ts';
import type { Summary } from '../../../src/model/summary.ts';

/** Invented actions for tests of reports. */

export const ACTION: ActionCourse = {
  ...{ line: 5, what: 'Eén blokkeerlijst met Beta, bel 0612345678.', owner: 'P. de Vries', party: 'alfa' },
  ...{ rules: ['called-after-objection'], causes: ['was-told'], figure: 'findings', check: null },
  ...{ direction: 'down', threshold: 2.5, due: '2026-07-01', first_due: '2026-06-15' },
  ...{ state: 'open', state_line: 7, overdue: true, from: '2026-04-01', to: '2026-04-30' },
  before: { value: 48.2, count: 15, of: 3112 },
  unreliable: false,
  months: [
    {
      ...{ from: '2026-05-01', to: '2026-05-31', now: null, difference: null },
      ...{ word: null, untold: 'not-measured-now' },
    },
    {
      ...{ from: '2026-06-01', to: '2026-06-30', now: { value: 12.1, count: 4, of: 3300 } },
      ...{ difference: { value: -36.1, low: -66.8, high: -9.6 }, word: 'not-yet', untold: null },
    },
  ],
};
export const OF_CLIENT: ActionCourse = {
  ...ACTION,
  ...{ line: 6, party: 'client', what: 'Elke dag doorgeven.', rules: [], causes: [], figure: 'completeness' },
  ...{ check: 'silent-day', overdue: false, state: 'done', first_due: '2026-07-01', months: [] },
};
export const ELSEWHERE: ActionCourse = { ...ACTION, line: 8, figure: 'findings-elsewhere', causes: [] };

const NOTHING: Omit<PartyHearing, 'party'> = {
  ...{ reply_by: null, found: 0, undisputed: 0, upheld: 0, withdrawn: 0, open: 0 },
  ...{ agreed: 0, disputed: 0, unclear: 0, unanswered: 0, late: 0, proposed: 0, not_shown: 0 },
  ...{ rules: [], penalty: null, earlier: [] },
};

/** A summary that knows a register with these actions and nothing else; null: without any. */
export function withActions(summary: Summary, actions: readonly ActionCourse[] | null): Summary {
  const parties = summary.vendors.map(({ id }) => ({ ...NOTHING, party: id }));
  const hearing: HearingSummary = { last_line: 8, gone: 0, parties, deviations: [] };
  return { ...summary, hearing: actions === null ? hearing : { ...hearing, actions } };
}
