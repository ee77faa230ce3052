/**
 * Signs that the log of one call centre leaves out calls. The checks of the logs (rulebook, section 11) find them one by one;
 * together they are one story, and reports present it as one.
 */
export interface Omission {
  readonly vendor: string;
  /** Calls in the months whose invoice differs from the log, according to each; null: no invoice differs. */
  readonly invoice: { readonly invoiced: number; readonly logged: number } | null;
  /** Numbers that the series of call ids leaves out. */
  readonly missing_ids: number;
  /** How many of them are missing around a working day without a call. */
  readonly missing_ids_around_silent_days: number;
  /** Working days without a call, oldest first. */
  readonly silent_days: readonly string[];
  /** Complaints about those days for which no log has the call. */
  readonly complaints: number;
}
