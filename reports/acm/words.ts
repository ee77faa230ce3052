import type { OneOrMany } from '../../src/language/numbers.ts';
import type {
  DossierFigures,
  OpenStatement,
  RegulatorAnswer,
  RegulatorFigures,
  RegulatorVendor,
} from '../../src/model/dossier.ts';
import type { StopLatency } from '../../src/model/stop-latency.ts';

/** What the answer to the regulator says, in one language. */
export interface RegulatorWords {
  readonly title: (client: string) => string;
  readonly kicker: string;
  readonly heading: string;
  readonly by: (client: string) => string;
  readonly sentences: (figures: RegulatorFigures, period: string) => readonly string[];
  readonly figures: Readonly<Record<'numbers' | 'called' | 'notCalled' | 'violations', OneOrMany>>;
  readonly figureNotes: Readonly<Record<'numbers' | 'called' | 'notCalled', string>>;
  /** Under the proven violations: how many calls lack proof beside them. */
  readonly violationsNote: (withoutProof: number) => string;
  readonly contents: string;
  readonly facts: Readonly<Record<'client' | 'request' | 'period' | 'asOf' | 'run', string>>;
  readonly confidential: string;
  readonly of: string;
  readonly parts: Readonly<
    Record<'callers' | 'instructions' | 'stops' | 'retention' | 'corrections' | 'numbers' | 'annexes', string>
  >;
  readonly callersLead: (vendors: number, client: string) => string;
  readonly vendorColumns: readonly [name: string, contract: string, stops: string, campaigns: string];
  readonly contract: (vendor: RegulatorVendor) => readonly string[];
  readonly stopsAgreed: (vendor: RegulatorVendor) => readonly string[];
  readonly campaigns: (vendor: RegulatorVendor) => string;
  readonly forEntity: (entity: string) => string;
  /** On the first page, and at the top of the others, of an answer that is not ready to be sent. */
  readonly draft: string;
  readonly draftLead: string;
  readonly openStatement: (statement: OpenStatement) => string;
  readonly openGaps: (gaps: number) => string;
  readonly noStatements: string;
  readonly statementsLead: string;
  readonly statementFile: (file: string) => string;
  readonly stopsLead: (policy: RegulatorAnswer['policy']) => string;
  readonly stopsMeasured: string;
  readonly stopSentence: (vendor: string, latency: StopLatency) => readonly string[];
  /** In place of a count of objections that were passed on, where no hand-over to the call centre is loaded. */
  readonly notKnown: string;
  readonly binColumns: readonly [time: string, calls: string, passedOn: string];
  readonly bin: (from: number | null, to: number | null) => string;
  readonly retention: (policy: RegulatorAnswer['policy']) => readonly string[];
  readonly correctionsLead: string;
  readonly corrections: (
    corrections: RegulatorAnswer['corrections'],
    feed: (id: string) => string,
  ) => readonly string[];
  readonly numbersLead: (figures: RegulatorFigures, shown: number) => string;
  readonly unreadHeading: string;
  readonly unread: (row: number, reason: string) => string;
  readonly asked: (reference: string | null, aboutDay: string | null, row: number) => string;
  readonly notLoadedOn: (aboutDay: string) => string;
  readonly noCallRest: (base: string) => string;
  /** Where what was replaced, and by what, can be read. */
  readonly replacedWhere: string;
  readonly rejectedRows: (rows: number) => string;
  readonly callsCut: (shown: number, calls: number) => string;
  readonly numberCalls: (figures: DossierFigures) => string;
  readonly annexesLead: string;
  readonly annexes: readonly (readonly [file: string, what: string])[];
  readonly during: (from: string, to: string) => string;
  readonly period: (from: string, to: string) => string;
  readonly day: (iso: string) => string;
  readonly number: (value: number) => string;
}
