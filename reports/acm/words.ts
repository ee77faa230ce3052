import type { OneOrMany } from '../../src/language/numbers.ts';
import type { Printed } from '../../src/language/phrases.ts';
import type { OpenStatement, RegulatorFacts, RegulatorVendor } from '../../src/model/dossier.ts';
import type { TEXTS } from './words.nl.ts';

/** Words of the answer to the regulator, in one language. They state facts: no word judges, or admits anything. */
export interface RegulatorWords extends Printed, Readonly<typeof TEXTS> {
  readonly title: (client: string) => string;
  readonly by: (client: string) => string;
  readonly sentences: (figures: RegulatorFacts['figures'], period: string) => readonly string[];
  /** The days for which logs are loaded. */
  readonly logSpan: (vendors: number, first: string, last: string) => string;
  /** That a call to a number without one may be missing from these logs. */
  readonly notCertain: (vendors: readonly string[]) => string;
  readonly figures: Readonly<Record<'numbers' | 'called' | 'notCalled' | 'calls', OneOrMany>>;
  readonly figureNotes: Readonly<Record<'numbers' | 'called' | 'notCalled' | 'calls', string>>;
  readonly facts: Readonly<Record<'case' | 'contact' | 'request' | 'period' | 'asOf' | 'run', string>>;
  readonly parts: Readonly<
    Record<'about' | 'callers' | 'instructions' | 'stops' | 'terms' | 'numbers' | 'annexes', string>
  >;
  /** Scope, method, independence and limits of the answer. */
  readonly about: (facts: AboutFacts) => readonly (readonly [term: string, text: string])[];
  readonly moreLimits: (more: number) => string;
  readonly letter: Readonly<Record<LetterName, string>>;
  /** Replaces what the configuration leaves out. */
  readonly blanks: Readonly<Record<LetterName, string>>;
  readonly callersLead: (vendors: number, client: string) => string;
  readonly vendorColumns: readonly [name: string, contract: string, stops: string, campaigns: string];
  readonly contract: (vendor: RegulatorVendor) => readonly string[];
  readonly stopsAgreed: (vendor: RegulatorVendor) => readonly string[];
  readonly campaigns: (vendor: RegulatorVendor) => string;
  readonly forEntity: (entity: string) => string;
  /** On the first page, and at the top of all others, of an answer that is not ready to be sent. */
  readonly draft: string;
  readonly openStatement: (statement: OpenStatement) => string;
  /** Zero: the examination itself is not finished. */
  readonly openGaps: (gaps: number) => string;
  readonly statementFile: (file: string) => string;
  readonly stopsLead: (policy: RegulatorFacts['policy']) => string;
  readonly stopColumns: readonly [name: string, objections: string, after: string, last: string, passedOn: string];
  /** A number of objections, within a span of hours. */
  readonly timeTaken: (from: number | null, to: number | null, objections: number) => string;
  readonly notPassedOn: (objections: number) => string;
  /** If no hand-over to the call centre is loaded. */
  readonly passingUnknown: (objections: number) => string;
  /** Terms that the company sets itself, and whether calls kept them. */
  readonly retention: (policy: RegulatorFacts['policy'], during: string) => readonly string[];
  readonly corrections: (corrections: RegulatorFacts['corrections'], feed: (id: string) => string) => readonly string[];
  readonly numbersLead: (figures: RegulatorFacts['figures'], shown: number, period: string) => readonly string[];
  readonly numberColumns: readonly [number: string, when: string, what: string, basis: string, source: string];
  readonly basis: (basis: string | null, bases: Readonly<Record<string, string>>) => string;
  readonly unread: (row: number, reason: string) => string;
  readonly asked: (reference: string | null, aboutDay: string | null, row: number) => string;
  readonly notLoadedOn: (aboutDay: string) => string;
  readonly noCallRest: (base: string) => string;
  /** That the log of these call centres seems to leave calls out. */
  readonly perhapsLeftOut: (vendors: readonly string[]) => string;
  readonly rejectedRows: (rows: number) => string;
  readonly callsCut: (shown: number, calls: number) => string;
  readonly annexes: readonly (readonly [file: string, what: string])[];
}

type LetterName = 'case' | 'contact' | 'signedBy' | 'place' | 'signature';

export interface AboutFacts {
  readonly client: string;
  /** Audited period. */
  readonly period: string;
  /** Name and version. */
  readonly program: string;
  /** Heading of the chapter on what the answer rests on. */
  readonly base: string;
}
