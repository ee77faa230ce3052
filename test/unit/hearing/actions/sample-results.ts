import type { RegisterLine } from '../../../../src/model/hearing.ts';
import type { Summary } from '../../../../src/model/summary.ts';

/** The figures of results that actions read. */
export interface MadeResults {
  readonly from: string;
  readonly to: string;
  /** Conversations of alfa; beta always has 1,000. */
  readonly conversations?: number;
  /** Findings on calls of alfa for which it is responsible, by cause. */
  readonly own?: Readonly<Record<string, number>>;
  /** Findings on calls of alfa for which the client is responsible. */
  readonly client?: number;
  /** Findings on calls of beta for which alfa is responsible. */
  readonly elsewhere?: number;
  readonly offers?: { readonly asked: number; readonly recorded: number };
  readonly hours?: readonly (readonly [number, number])[];
  /** Results and examined amount of the check `silent-day` of alfa. */
  readonly silent?: readonly [results: number, examined: number];
  readonly rules?: readonly string[];
}

export const RULE = 'called-after-objection';

/** Results, as far as actions read them. */
export function madeResults({
  from,
  to,
  conversations = 4000,
  own = {},
  client = 0,
  elsewhere = 0,
  offers,
  hours,
  silent,
  rules = [RULE],
}: MadeResults): Summary {
  const parties = [
    ...Object.entries(own).map(([cause, findings]) => ({ responsible: 'alfa', cause, findings })),
    { responsible: 'client', cause: 'passed-on-late', findings: client },
  ];
  const vendor = (id: string, more: object): object => ({
    ...{ id, name: id, conversations: 1000, rules: [], measures: [], elsewhere: { rules: [] } },
    ...{ stop_latency: {}, ...more },
  });
  const alfa = vendor('alfa', {
    conversations,
    rules: [{ rule: RULE, parties }],
    elsewhere: { rules: elsewhere === 0 ? [] : [{ rule: RULE, cause: 'not-reported', findings: elsewhere }] },
    measures: [
      {
        ...{ action: 'blocklist', rule: RULE, violations: 12, calls: 12 },
        causes: [{ rule: RULE, cause: 'was-told', violations: 12, calls: 12 }],
      },
    ],
    ...(offers === undefined ? {} : { offers }),
    ...(hours === undefined ? {} : { stop_latency: { by_hours: hours } }),
  });
  return {
    period: { from, to, as_of: '2026-10-05' },
    totals: { conversations: conversations + 1000, rules: [{ rule: RULE, parties }] },
    vendors: [alfa, vendor('beta', { offers: { asked: 100, recorded: 90 }, stop_latency: { by_hours: [[5, 20]] } })],
    client_measures: [],
    rules: rules.map((rule) => ({ rule })),
    completeness:
      silent === undefined ? [] : [{ check: 'silent-day', vendor: 'alfa', results: silent[0], examined: silent[1] }],
  } as unknown as Summary;
}

export const JUNE = { from: '2026-06-01', to: '2026-06-30' };
export const JULY = { from: '2026-07-01', to: '2026-07-31' };
export const AUGUST = { from: '2026-08-01', to: '2026-08-31' };

/** A line of an action of alfa about the findings of June. */
export function actionLine(seq: number, more: object = {}): RegisterLine {
  return {
    ...{ seq, at: '2026-07-14T09:12:33Z', by: 'J. Jansen', previous: 'a'.repeat(64), kind: 'action' },
    about: { party: 'alfa', rules: [RULE], causes: [], period: '2026-06' },
    ...{ what: 'Eén blokkeerlijst voor alle callcenters.', owner: 'P. de Vries', due: '2026-08-15' },
    measure: { figure: 'findings', direction: 'down', threshold: 10 },
    ...more,
  } as RegisterLine;
}

export function stateLine(seq: number, about: number, more: object = { state: 'done' }): RegisterLine {
  return {
    ...{ seq, at: '2026-07-20T09:12:33Z', by: 'J. Jansen', previous: 'a'.repeat(64), kind: 'action-state' },
    about: { seq: about },
    ...more,
  } as RegisterLine;
}
