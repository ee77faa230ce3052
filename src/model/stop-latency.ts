/**
 * How fast a stop takes effect (rulebook, section 10). Measured from an objection's latest reading to the last in-scope call, with any contact, that is
 * certainly later, that the objection concerns and for which it is not lifted; and to the first suppress handover of its number at or after it.
 */
export interface StopLatency {
  /** Objections made on or before the last day of the period, whoever recorded them. */
  readonly objections: number;
  /** Objections after which this call centre still called in the period. */
  readonly called_after: number;
  /** `called_after` by the time from the objection to the last of those calls. */
  readonly calls: readonly LatencyBin[];
  /** Objections of `called_after` by begun hours, shortest first; absent in results of an earlier version. */
  readonly by_hours?: readonly (readonly [hours: number, objections: number])[];
  /** The ten longest times of `called_after`, longest first. */
  readonly worst: readonly LateStop[];
  /** Objections of the period that name a number or a person and were recorded by someone other than this call centre. */
  readonly to_pass_on: number;
  /** `to_pass_on` by the time to the first suppress handover to this call centre; those never handed over are `not_passed_on`. */
  readonly passed_on: readonly LatencyBin[];
  readonly not_passed_on: number;
  /** Loaded hand-overs of stops to this call centre, from any time; 0: it is unknown what was passed on to it. */
  readonly stops_delivered: number;
}

/** Times up to and including `up_to_hours` and longer than the previous bin; null: any longer time. */
export interface LatencyBin {
  readonly up_to_hours: number | null;
  readonly objections: number;
}

export interface LateStop {
  readonly objection_id: string;
  /** `client`, a vendor id, or empty if nobody is named. */
  readonly recorded_by: string;
  /** Local time, as precisely as it is known. */
  readonly objected: string;
  /** Masked: `+31 6 •••• •678`. */
  readonly number: string;
  /** Whole hours from the objection to the last call. */
  readonly hours: number;
  readonly call_id: string;
  readonly called: string;
  /** Calls of this call centre after the objection. */
  readonly calls: number;
  readonly source_file: string;
  readonly source_row: number;
}
