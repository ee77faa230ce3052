import type { OneOrMany } from '../../src/language/numbers.ts';
import type { Printed } from '../../src/language/phrases.ts';
import type { DossierFigures } from '../../src/model/dossier.ts';
import type { TEXTS } from './words.nl.ts';

/** Words of the dossier of one number, in one language. */
export interface DossierReportWords extends Printed, Readonly<typeof TEXTS> {
  readonly title: (number: string) => string;
  readonly commissioned: (client: string) => string;
  readonly unknownForPerson: (person: string) => string;
  readonly severalOwners: (owners: number) => string;
  readonly ofOnePerson: (person: string) => string;
  /** Above the explanation of one call's verdict. */
  readonly toldCall: (callId: string, vendor: string) => string;
  /** Above the statements that are true of a number of calls. */
  readonly toldAlike: (calls: number) => string;
  readonly leftOut: (figures: DossierFigures['left_out']) => string | null;
  readonly figures: Readonly<Record<'calls' | 'conversations' | 'violations' | 'objections', OneOrMany>>;
  readonly figureNotes: Readonly<Record<'calls' | 'conversations' | 'objections', string>>;
  /** Under the proven violations: how many more calls lack proof. */
  readonly violationsNote: (withoutProof: number) => string;
  readonly facts: Readonly<Record<'client' | 'period' | 'asOf' | 'run', string>>;
  readonly access: AccessWords;
}

/** The answer to a person who asks for their data: article 15 AVG. */
export interface AccessWords {
  readonly heading: string;
  readonly lead: (client: string, asOf: string) => string;
  readonly rows: (facts: AccessFacts) => readonly (readonly [term: string, text: string])[];
}

export interface AccessFacts {
  readonly client: string;
  /** Call centres that received data about the number, or called it. */
  readonly recipients: readonly string[];
  /** The kinds of records that are known, in words. */
  readonly categories: readonly string[];
  /** The company's own published term in months, in force on the audit date; null if none. */
  readonly retentionMonths: number | null;
}
