import type { ActionFigure } from '../../../index.ts';
import type { LABELS } from './words.nl.ts';

export interface ActionsWords {
  readonly labels: Readonly<typeof LABELS>;
  readonly figures: Readonly<Record<ActionFigure, string>>;
  readonly proposal: (party: string, what: string, calls: string) => string;
  readonly compared: (period: string) => string;
  readonly notCompared: string;
  readonly recorded: (line: string) => string;
}
