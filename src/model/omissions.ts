/**
 * Signs that the log of one call centre leaves out calls. The checks of the logs (rulebook, section 11) find them one by one; reports present them together as
 * one story.
 */
export interface Omission {
  readonly vendor: string;
  /** Calls in the months whose invoice differs from the log, according to each; null: all invoices agree. */
  readonly invoice: { readonly invoiced: number; readonly logged: number } | null;
  /** Gaps in the series of call ids. */
  readonly missing_ids: number;
  /** How many of these ids are missing around a working day without a call. */
  readonly missing_ids_around_silent_days: number;
  /** Working days without a call, oldest first. */
  readonly silent_days: readonly string[];
  /** Complaints about those days whose call is in no log. */
  readonly complaints: number;
}
