import type { OneOrMany } from '../../src/language/numbers.ts';
import type { Printed } from '../../src/language/phrases.ts';
import type { RegulatorFigures } from '../../src/model/dossier.ts';
import type { PolicyTerm } from '../../src/model/rule.ts';
import type { TEXTS } from './words.nl.ts';

/** Words of the internal edition of the answer to the regulator, in one language. */
export interface InternalWords extends Printed, Readonly<typeof TEXTS> {
  readonly title: (client: string) => string;
  readonly by: (client: string) => string;
  readonly sentences: (figures: RegulatorFigures, during: string) => readonly string[];
  /** Terms that the answer prints, and that calls did not keep. */
  readonly exceeded: Readonly<Record<PolicyTerm, (calls: number) => string>>;
  readonly figures: Readonly<Record<'numbers' | 'judged' | 'violations' | 'withViolations', OneOrMany>>;
  readonly figureNotes: Readonly<Record<'numbers' | 'judged' | 'withViolations', string>>;
  /** Under the proven violations: how many more calls lack proof. */
  readonly violationsNote: (withoutProof: number) => string;
  readonly facts: Readonly<Record<'request' | 'period' | 'asOf' | 'run', string>>;
  /** What this document adds to the answer, who judged, and what it leaves out. */
  readonly aboutHeading: string;
  readonly about: (
    figures: RegulatorFigures,
    withoutJudged: number,
  ) => readonly (readonly [term: string, text: string])[];
  readonly judgedLead: (shown: number, judged: number) => string;
  readonly columns: readonly [number: string, when: string, what: string, verdict: string];
  readonly basis: (basis: string) => string;
}
