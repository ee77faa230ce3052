/**
 * What speaks for calls that the log of one call centre leaves out. The checks of the logs (rulebook, section 11) find these one by one;
 * together they are one story, and reports tell it as one.
 */
export interface Omission {
  readonly vendor: string;
  /** Calls of the invoiced months that differ from the log, by the invoice and by the log; null: no invoice differs. */
  readonly invoice: { readonly invoiced: number; readonly logged: number } | null;
  /** Numbers that the series of call ids leaves out. */
  readonly missing_ids: number;
  /** Those of them that the series leaves out around a working day without a call. */
  readonly missing_ids_around_silent_days: number;
  /** Working days without a call, oldest first. */
  readonly silent_days: readonly string[];
  /** Complaints about those days of which no log holds the call. */
  readonly complaints: number;
}
