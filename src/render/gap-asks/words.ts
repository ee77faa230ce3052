/** What a call centre is asked to do about gaps in its own deliveries, in one language. */
export interface GapAskWords {
  /** By kind of gap. */
  readonly asks: Readonly<Record<'call-id' | 'column' | 'log' | 'value' | 'source' | 'direction' | 'doubt', string>>;
  /** Of gaps that it cannot close. */
  readonly ofClient: (client: string) => string;
}
