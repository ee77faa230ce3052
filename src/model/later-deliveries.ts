import type { Grade, Level } from './findings.ts';

/**
 * Calls that were changed after they were delivered, and findings that earlier deliveries held and that are gone or weaker. The later delivery is what is judged
 * (data contract, section 3); what it took away stays listed.
 */
export interface LaterDeliveries extends LaterFigures {
  /** Call centres with a changed call or a finding that lapsed, in the order of the configuration. */
  readonly vendors: readonly VendorLaterDeliveries[];
}

export interface LaterFigures {
  /** Calls of the period that a later delivery told otherwise. */
  readonly changed_calls: number;
  /** Those of them with a value that is now better for the call centre, or that can be: an opt-out that was offered after all, a conversation that was none, another moment. */
  readonly in_favour: number;
  /** Findings that an earlier delivery held, by what became of them. */
  readonly findings: Readonly<Record<LapsedState, number>>;
}

/** `lapsed`: it is gone; `weaker`: its grade is lower; `moved`: the call centre no longer answers for it. */
export type LapsedState = 'lapsed' | 'weaker' | 'moved';
export const LAPSED_STATES: readonly LapsedState[] = ['lapsed', 'weaker', 'moved'];

/** Whether a changed value is better for the call centre than the one before. `either`: it can be; `neutral`: no rule looks at it. */
export type ChangeDirection = 'for' | 'either' | 'against' | 'neutral';

export interface VendorLaterDeliveries extends LaterFigures {
  readonly vendor: string;
  /** Values that were changed, in all. */
  readonly values: number;
  /** The first of them: of calls whose findings went, then of those with a value in favour. */
  readonly changed_values: readonly ChangedValue[];
  /** Changes that are or can be better for it, alike ones together, most calls first; at most twenty. */
  readonly favoured: readonly FavouredChange[];
  /** The first of the findings; the law goes before. */
  readonly lapsed_findings: readonly LapsedFinding[];
}

/** A place in a delivered file. */
export interface DeliveredRow {
  readonly file: string;
  readonly row: number;
}

/** One value of a call, before and after. */
export interface ChangedValue {
  readonly call_id: string;
  /** Local day and time of the call as it stands. */
  readonly called: string;
  /** Masked: `+31 6 •••• •678`. */
  readonly number: string;
  /** Canonical name of the column. */
  readonly column: string;
  /** Empty: no value; times in the client's zone; numbers masked. */
  readonly before: string;
  readonly after: string;
  readonly direction: ChangeDirection;
  readonly earlier: DeliveredRow;
  readonly later: DeliveredRow;
  /** Number and day both differ: perhaps it is another call with the same id. */
  readonly is_perhaps_another: boolean;
}

/** One change that later deliveries made in so many calls. */
export interface FavouredChange {
  /** Canonical name of the column. */
  readonly column: string;
  /** The value before and after; both null where they differ from call to call, as times do. */
  readonly before: string | null;
  readonly after: string | null;
  readonly calls: number;
}

export interface LapsedFinding {
  readonly call_id: string;
  /** Local day and time of the call as the earlier delivery told it. */
  readonly called: string;
  /** Masked: `+31 6 •••• •678`. */
  readonly number: string;
  readonly rule: string;
  readonly state: LapsedState;
  readonly level_before: Level;
  readonly grade_before: Grade;
  readonly reason_before: string;
  /** Null where it lapsed. */
  readonly grade: Grade | null;
  readonly responsible_before: string;
  readonly responsible: string | null;
  /** What changed, as `result: conversation > no-answer`; values of the file, numbers masked. Empty where the earlier file is gone. */
  readonly changes: string;
  /** The call whose row changed, where that is another one: its call centre and id. */
  readonly changed_call: { readonly vendor: string; readonly call_id: string } | null;
  readonly earlier: DeliveredRow;
  /** Null: no file tells the call any more. */
  readonly later: DeliveredRow | null;
  /** `deliveries`: both are loaded; `results`: the results before held it, and its row or file has changed since. */
  readonly known_from: 'deliveries' | 'results';
}

/** Of results that were made of files in which nothing was told again. */
export const NO_LATER_DELIVERIES: LaterDeliveries = {
  ...{ changed_calls: 0, in_favour: 0 },
  findings: { lapsed: 0, weaker: 0, moved: 0 },
  vendors: [],
};
