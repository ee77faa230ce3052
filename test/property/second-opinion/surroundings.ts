import type { Call } from './call.ts';
import type { Configuration } from './configuration.ts';
import type { ProofRecord } from './records.ts';

/** What a consent is judged by, besides the call itself. */
export interface Surroundings {
  readonly configuration: Configuration;
  readonly calls: readonly Call[];
  readonly proofs: readonly ProofRecord[];
}
