import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, type as systemName, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The measurements of benchmarks, as kept in `results/`: `docs/performance.md` is generated from these files. */

export interface Spent {
  readonly seconds: number;
  /** Seconds of all processors together; other programs do not count. */
  readonly processor: number;
}

/** Where it was measured, and with which versions. */
export interface Setting {
  readonly machine: {
    readonly system: string;
    readonly processor: string;
    readonly cores: number;
    readonly memoryBytes: number;
    /**
     * Other programs that were running or waiting for a processor before the measurement began, averaged over a minute; null if nobody looked.
     */
    readonly othersRunning: number | null;
  };
  readonly versions: Readonly<Record<string, string>>;
}

/** A step of Belaudit. */
export interface MeasuredStep extends Spent {
  /** Highest resident memory of the process, including the benchmark's loader; null if the system does not report it. */
  readonly peakBytes: number | null;
  /** In order of their beginning. */
  readonly stages: Readonly<Record<string, Spent>>;
  readonly longest: readonly (readonly [made: string, spent: Spent])[];
}

export interface AuditMeasurement extends Setting {
  readonly kind: 'audit';
  readonly calls: number;
  readonly records: number;
  /** Bytes of the call logs. */
  readonly bytes: number;
  /** Number of measurements; each figure is the median. */
  readonly runs: number;
  /** Whether the workspace has one number with 100,000 calls and 10,000 consents, and calls in the night of the clock. */
  readonly hasTraps: boolean;
  readonly memory: string;
  readonly floors: {
    readonly read: Spent;
    readonly sorted: Spent;
    /** The files of all feeds except calls, read as text too; absent: not measured. */
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
  /** How many findings, verdicts and responsibilities the hand-written audit and Belaudit agree on, and their differences. */
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
  /** How the files were removed from the system's memory. */
  readonly cold: string;
  /** Runs of each question, cold and warm; the median is kept. */
  readonly runs: number;
  /** Node's best time for an empty program, warm. */
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
  | ComparisonMeasurement
  | NumberMeasurement
  | MonthlyMeasurement
  | ReportsMeasurement;

const [OTHERS_RUNNING = 0] = loadavg();

/** The project's root, with a slash at its end. */
export const PROJECT: string = fileURLToPath(new URL('../../', import.meta.url));
const KEPT = fileURLToPath(new URL('results/', import.meta.url));

/** All kept measurements, by file name. */
export function keptMeasurements(): readonly Measurement[] {
  return readdirSync(KEPT)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(KEPT, name), 'utf8')) as Measurement);
}

/** Prints a measurement, and keeps it in a file if one is named. */
export function tell(measurement: Measurement, file: string | undefined): void {
  // A step per line.
  const spread = JSON.stringify(measurement, rounded, 2);
  const text = `${spread.replaceAll(/[[{][^[\]{}]*[\]}]/gu, (one) => one.replaceAll(/\s+/gu, ' '))}\n`;
  if (file === undefined) console.log(text);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Times are not accurate to thousandths of a second. */
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

/**
 * @throws Error if the program was not built
 */
export function builtCommand(project: string = PROJECT): string {
  const command = join(project, 'dist', 'cli', 'main.js');
  try {
    readFileSync(command);
  } catch (error) {
    throw new Error('There is no built command line: run `npm run build` first.', { cause: error });
  }
  return command;
}

/** A whole number of at least one from a command line. */
export function positive(text: string, what: string): number {
  const value = Number(text.replaceAll('_', ''));
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`${what} must be a whole number of at least 1`);
  return value;
}
