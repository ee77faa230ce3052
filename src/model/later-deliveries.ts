import type { Grade, Level } from './findings.ts';

/**
 * Calls that changed after they were delivered, and findings from earlier deliveries that are gone or weaker. The later delivery is judged (data contract,
 * section 3); the findings that it removed remain listed.
 */
export interface LaterDeliveries extends LaterFigures {
  /** Call centres with a changed call or a lapsed finding, in the order of the configuration. */
  readonly vendors: readonly VendorLaterDeliveries[];
}

export interface LaterFigures {
  /** Calls of the period that a later delivery changed. */
  readonly changed_calls: number;
  /**
   * Of these, calls with a new value that is, or may be, better for the call centre: an opt-out offered after all, not a conversation after all, another
   * moment.
   */
  readonly in_favour: number;
  /** Findings from earlier deliveries, by what happened to them. */
  readonly findings: Readonly<Record<LapsedState, number>>;
}

/** `lapsed`: it is gone; `weaker`: its grade is lower; `moved`: the call centre is no longer responsible. */
export type LapsedState = 'lapsed' | 'weaker' | 'moved';
export const LAPSED_STATES: readonly LapsedState[] = ['lapsed', 'weaker', 'moved'];

/** Whether a changed value is better for the call centre than the previous one. `either`: it may be; `neutral`: no rule reads it. */
export type ChangeDirection = 'for' | 'either' | 'against' | 'neutral';

export interface VendorLaterDeliveries extends LaterFigures {
  readonly vendor: string;
  /** Total number of changed values. */
  readonly values: number;
  /** The first of them: first calls that lost findings, then calls with a value in the call centre's favour. */
  readonly changed_values: readonly ChangedValue[];
  /** Changes that are or may be better for it, grouped, most calls first; at most twenty. */
  readonly favoured: readonly FavouredChange[];
  /** The first of the findings; findings under the law come first. */
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
  /** Local day and time of the current call. */
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
  /** Number and day both differ: it may be another call with the same id. */
  readonly is_perhaps_another: boolean;
}

/** One kind of change made by later deliveries, and the number of calls with it. */
export interface FavouredChange {
  /** Canonical name of the column. */
  readonly column: string;
  /** The old and new value; both null if they differ between calls, as times do. */
  readonly before: string | null;
  readonly after: string | null;
  readonly calls: number;
}

export interface LapsedFinding {
  readonly call_id: string;
  /** Local day and time of the call in the earlier delivery. */
  readonly called: string;
  /** Masked: `+31 6 •••• •678`. */
  readonly number: string;
  readonly rule: string;
  readonly state: LapsedState;
  readonly level_before: Level;
  readonly grade_before: Grade;
  readonly reason_before: string;
  /** Null if it lapsed. */
  readonly grade: Grade | null;
  readonly responsible_before: string;
  readonly responsible: string | null;
  /** The change, as `result: conversation > no-answer`; values from the file, numbers masked. Empty if the earlier file is gone. */
  readonly changes: string;
  /** The call whose row changed, if it is another one: its call centre and id. */
  readonly changed_call: { readonly vendor: string; readonly call_id: string } | null;
  readonly earlier: DeliveredRow;
  /** Null: no file has the call any more. */
  readonly later: DeliveredRow | null;
  /** `deliveries`: both are loaded; `results`: the previous results had it, and its row or file has changed since. */
  readonly known_from: 'deliveries' | 'results';
}

/** For results of files in which no earlier call changed. */
export const NO_LATER_DELIVERIES: LaterDeliveries = {
  ...{ changed_calls: 0, in_favour: 0 },
  findings: { lapsed: 0, weaker: 0, moved: 0 },
  vendors: [],
};
