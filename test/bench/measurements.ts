import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, type as systemName, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What benchmarks measured, as it is kept in `results/`: `docs/performance.md` is made from these files. */

export interface Spent {
  readonly seconds: number;
  /** Seconds of all processors together: what other programs do at the same time does not count. */
  readonly processor: number;
}

/** Where it was measured, and with what. */
export interface Setting {
  readonly machine: {
    readonly system: string;
    readonly processor: string;
    readonly cores: number;
    readonly memoryBytes: number;
    /** Programs that were running or waiting for a processor before the measurement began, in the mean of a minute; null where nobody looked. */
    readonly othersRunning: number | null;
  };
  readonly versions: Readonly<Record<string, string>>;
}

/** A step of Belaudit. */
export interface MeasuredStep extends Spent {
  /** Highest resident memory of the process, the loader of the benchmark with it; null where the system does not tell. */
  readonly peakBytes: number | null;
  /** In the order in which they began. */
  readonly stages: Readonly<Record<string, Spent>>;
  readonly longest: readonly (readonly [made: string, spent: Spent])[];
}

export interface AuditMeasurement extends Setting {
  readonly kind: 'audit';
  readonly calls: number;
  readonly records: number;
  /** Of the call logs. */
  readonly bytes: number;
  /** How often it was measured; each figure is the median. */
  readonly runs: number;
  /** One number with 100,000 calls and 10,000 consents, and calls in the night of the clock. */
  readonly hasTraps: boolean;
  readonly memory: string;
  readonly floors: {
    readonly read: Spent;
    readonly sorted: Spent;
    /** The files of all feeds but calls, as text too; absent: not measured. */
    readonly readOthers?: Spent;
    readonly peakBytes: number | null;
    readonly audit: {
      readonly read: Spent;
      readonly judged: Spent;
      readonly peakBytes: number | null;
    };
  };
  readonly load: MeasuredStep;
  readonly audit: MeasuredStep;
  /** How many findings, verdicts and answers the hand-written audit and Belaudit agree on, and where they do not. */
  readonly compared: {
    readonly findings: number;
    readonly verdicts: number;
    readonly differences: readonly {
      readonly of: string;
      readonly byHand: number;
      readonly byBelaudit: number;
    }[];
  };
}

/** Time left that the command line showed, beside what it was. */
export interface ProgressMeasurement extends Setting {
  readonly kind: 'progress';
  readonly calls: number;
  /** On the clock, as it was shown; or of processor time, as it would be shown by that. */
  readonly by: 'clock' | 'processor time';
  readonly commands: readonly {
    readonly command: string;
    readonly seconds: number;
    /** Moments after the first tenth of the time and before the last second. */
    readonly moments: number;
    readonly withinThird: number;
    /** What was shown against what it was, least and most. */
    readonly lowest: number;
    readonly highest: number;
    /** At each tenth of the time. */
    readonly tenths: readonly { readonly at: number; readonly shown: number | null; readonly left: number }[];
  }[];
}

export interface ComparisonMeasurement extends Setting {
  readonly kind: 'comparison';
  readonly calls: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly programs: readonly (Spent & {
    readonly program: string;
    readonly version: string;
    readonly reading: number;
    readonly judging: number;
    readonly peakBytes: number | null;
    readonly lines: number | null;
  })[];
}

export interface NumberMeasurement extends Setting {
  readonly kind: 'numbers';
  readonly calls: number;
  readonly storeBytes: number;
  /** How the files were taken out of the memory of the system. */
  readonly cold: string;
  /** Of each question, cold and warm; the answer in the middle is kept. */
  readonly runs: number;
  /** What Node takes for a program of nothing, warm, at best. */
  readonly emptyProgramSeconds: number;
  readonly answers: readonly {
    readonly question: string;
    readonly isCold: boolean;
    readonly seconds: number;
    readonly phases: Readonly<Record<string, number>>;
  }[];
}

export interface MonthlyMeasurement extends Setting {
  readonly kind: 'monthly';
  readonly calls: number;
  readonly monthCalls: number;
  readonly steps: readonly (Spent & { readonly step: string; readonly peakBytes: number | null })[];
}

export interface ReportsMeasurement extends Setting {
  readonly kind: 'reports';
  readonly callCentres: number;
  readonly findingsOfEach: { readonly fewest: number; readonly most: number };
  readonly pdfs: number;
  readonly seconds: number;
  readonly processor: number | null;
  readonly peakBytesOfProgram: number | null;
  readonly peakBytesOfBrowser: number | null;
}

export type Measurement =
  | AuditMeasurement
  | ProgressMeasurement
  | ComparisonMeasurement
  | NumberMeasurement
  | MonthlyMeasurement
  | ReportsMeasurement;

const [OTHERS_RUNNING = 0] = loadavg();

/** The top of the project, with a slash at its end. */
export const PROJECT: string = fileURLToPath(new URL('../../', import.meta.url));
const KEPT = fileURLToPath(new URL('results/', import.meta.url));

/** Everything that is kept, by name of file. */
export function keptMeasurements(): readonly Measurement[] {
  return readdirSync(KEPT)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(KEPT, name), 'utf8')) as Measurement);
}

/** Prints a measurement, and keeps it in a file where one is named. */
export function tell(measurement: Measurement, file: string | undefined): void {
  const text = `${JSON.stringify(measurement, rounded, 2)}\n`;
  if (file === undefined) console.log(text);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Thousandths of a second are not measured. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * 1000) / 1000 : value;
}

export function setting(): Setting {
  const versionOf = (file: string): string =>
    (JSON.parse(readFileSync(join(PROJECT, file), 'utf8')) as { readonly version: string }).version;
  return {
    machine: {
      system: systemName(),
      processor: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryBytes: totalmem(),
      othersRunning: OTHERS_RUNNING,
    },
    versions: {
      belaudit: versionOf('package.json'),
      node: process.versions.node,
      '@duckdb/node-api': versionOf('node_modules/@duckdb/node-api/package.json'),
    },
  };
}

/** @throws Error where the program was not built */
export function builtCommand(project: string = PROJECT): string {
  const command = join(project, 'dist', 'cli', 'main.js');
  try {
    readFileSync(command);
  } catch (error) {
    throw new Error('There is no built command line: run `npm run build` first.', { cause: error });
  }
  return command;
}

/** A whole number of at least one, as it was given on a command line. */
export function positive(text: string, what: string): number {
  const value = Number(text.replaceAll('_', ''));
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`${what} must be a whole number of at least 1`);
  return value;
}
