import type * as library from '../src/index.ts';

/** The library, as the command line uses it. The launcher passes `src/index.ts`; tests pass a stand-in. */
export type Api = typeof library;

/** The result of a function of the library. */
type Given<Name extends keyof Api> = Api[Name] extends (...asked: never) => infer Answer ? Awaited<Answer> : never;

export type {
  CheckOutcome,
  DemoTruth,
  GapText,
  Inspection,
  JobOptions as WorkOptions,
  MonthsOutcome,
  ProblemTally,
  RegulatorOutcome,
  RemovalOutcome,
  RunOutcome,
  ShareOptions,
  TrialFile,
} from '../src/index.ts';
export type InspectedTable = library.Inspection['tables'][number];
export type InspectedColumn = InspectedTable['columns'][number];
export type RemovalOptions = Omit<library.ForgetOptions, 'number' | 'person'>;
export type DossierOutcome = Given<'dossierWorkspace'>;
/** A source as `belaudit.yaml` names it. */
export type NamedSource = library.CheckOutcome['refused'][number];
export type LoadOutcome = Given<'loadWorkspace'>;
export type LoadedFile = LoadOutcome['files'][number];
export type FoundCall = Pick<Given<'readFindings'>[number], 'rule' | 'vendor' | 'call_id'>;
export type PlantedCall = Omit<FoundCall, 'rule'>;
