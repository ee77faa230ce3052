import type { RegulatorOutcome } from '../../../index.ts';
import type { LABELS } from './words.nl.ts';

export interface RegulatorWords {
  readonly labels: Readonly<typeof LABELS>;
  /** Why a text of the company is not ready. */
  readonly open: Readonly<
    Record<RegulatorOutcome['openStatements'][number]['why'], (file: string, mark: string) => string>
  >;
  readonly gaps: (count: number) => string;
  readonly outside: (calls: string) => string;
}
