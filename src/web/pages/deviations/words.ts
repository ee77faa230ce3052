import type { ListedDeviation } from '../../../index.ts';
import type { LABELS } from './words.nl.ts';

export interface DeviationsWords {
  readonly labels: Readonly<typeof LABELS>;
  readonly states: Readonly<Record<ListedDeviation['state'], string>>;
  readonly days: (from: string, until: string) => string;
  readonly about: (findings: number, shown: string, period: string) => string;
}
