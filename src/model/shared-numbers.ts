/** Numbers that two or more call centres called in the period after the same objection, which certainly concerned the calls and was not lifted. */
export interface SharedNumbers {
  readonly numbers: number;
  /** `numbers` by the number of call centres that called; most call centres first. */
  readonly by_call_centres: readonly { readonly call_centres: number; readonly numbers: number }[];
  /** The first ten: most call centres, then most calls. */
  readonly rows: readonly SharedNumber[];
}

/** One number, and the objection after which most call centres called it. */
export interface SharedNumber {
  /** Masked: `+31 6 •••• •678`. */
  readonly number: string;
  /** Local time of the objection, as precisely as it is known. */
  readonly objected: string;
  readonly call_centres: number;
  /** In-scope calls of the period after the objection, with any contact; and those that were a conversation. */
  readonly calls: number;
  readonly conversations: number;
}
