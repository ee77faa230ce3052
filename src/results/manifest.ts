import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Extension } from '../extensions/extension.ts';
import { extensionsInForce } from '../extensions/in-force.ts';
import type { Days, Language } from '../model/configuration.ts';
import type { RegisterPoint } from '../model/hearing.ts';
import type { JudgedBy } from '../model/judged-by.ts';
import type { Summary } from '../model/summary.ts';
import { PROGRAM_VERSION, rulebookInForce } from '../version.ts';
import type { InputFile } from './input-files.ts';

/** The inputs and outputs of results: SHA-256 of every file, versions, configuration. */
export interface Manifest {
  readonly schema: 'belaudit.manifest/1';
  readonly run_id: string;
  readonly program: {
    readonly version: string;
    readonly rulebook: string;
    readonly duckdb: string;
    /** Where the calls were judged; absent in manifests of earlier versions. */
    readonly judged_by?: JudgedBy;
    readonly browser: string | null;
    /** The company's own rules, formats and reports that were in force; absent: none. */
    readonly extensions?: readonly {
      readonly name: string;
      readonly sha256: string;
      readonly parts: Extension['parts'];
    }[];
  };
  readonly period: Summary['period'];
  /** Which results of the period these are, counted from 1, so that a pack of an earlier version is recognised. */
  readonly results_version: number;
  /** `draft` while a gap is open that could change these results. */
  readonly status: Summary['status'];
  /** Of the reports. */
  readonly language: Language;
  readonly configuration: { readonly sha256: string; readonly text: string };
  readonly inputs: readonly {
    readonly path: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly feed: string;
    /** No source names it, but a row of this feed: it was read as bytes only. */
    readonly named?: true;
  }[];
  /** Files in `in/` that no source named and nobody read; absent if there were none. */
  readonly unnamed_files?: readonly string[];
  /** Summaries of earlier periods with which these results are compared, by path. */
  readonly compared_with: readonly { readonly path: string; readonly sha256: string }[];
  readonly outputs: readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[];
  /** Digest of the removals in force when these results were made; absent if there were none. */
  readonly removals?: string;
  /** The last line of the register of decisions when these results were made; absent if there was no register. */
  readonly decisions?: RegisterPoint;
  /** Files as they were before somebody's data were removed or the results passed their term; absent if nothing was removed. */
  readonly removed?: readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[];
}

export const MANIFEST_FILE: string = 'manifest.json';

/** Whether it has the fields on which all reading of these results depends. */
export function isManifest(value: unknown): value is Manifest {
  const { outputs, program } = (value ?? {}) as { readonly outputs?: unknown; readonly program?: unknown };
  return (
    typeof program === 'object' &&
    program !== null &&
    Array.isArray(outputs) &&
    outputs.every((file) => typeof file?.path === 'string' && typeof file.sha256 === 'string')
  );
}

/** SHA-256 of a text, in hexadecimal. */
export function sha256OfText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** SHA-256 of a file, in hexadecimal. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** What results are made from. */
export interface MadeOf {
  readonly configurationText: string;
  readonly asOf: string;
  readonly files: readonly Pick<InputFile, 'path' | 'sha256' | 'feed' | 'vendor'>[];
  /** Digest of the removals in force; empty if there are none. */
  readonly removals: string;
  /** Paths of files in `in/` that no source names: results mention them. */
  readonly unnamedFiles: readonly string[];
  /** The last line of the register of decisions; null if there is none. */
  readonly decisions: RegisterPoint | null;
  /** The judged periods; null: the configuration's. */
  readonly periods: readonly Days[] | null;
}

/** Equal for equal program, configuration, periods, audit date, files, removals and decisions: twelve hexadecimal digits. */
export function runId({ configurationText, asOf, files, removals, unnamedFiles, decisions, periods }: MadeOf): string {
  const inputs = files.map((file) => [file.path, file.sha256, file.feed, file.vendor]);
  const made = [PROGRAM_VERSION, rulebookInForce(), configurationText, asOf, inputs];
  const others = [
    ...(unnamedFiles.length === 0 ? [] : [unnamedFiles]),
    ...(decisions === null ? [] : [decisions]),
    ...(periods === null ? [] : [{ periods }]),
  ];
  const all = removals === '' && others.length === 0 ? made : [...made, removals, ...others];
  return sha256OfText(JSON.stringify(all)).slice(0, 12);
}

export interface ManifestContext {
  readonly summary: Summary;
  readonly language: Language;
  readonly configurationText: string;
  readonly duckdbVersion: string;
  /** Where the calls were judged; undefined: nobody wrote it down. */
  readonly judgedBy: JudgedBy | undefined;
  readonly browserVersion: string | null;
  readonly comparedWith: Manifest['compared_with'];
  /** Paths of files in `in/` that no source names. */
  readonly unnamedFiles: readonly string[];
  /** Digest of the removals in force; empty if there are none. */
  readonly removals: string;
  /** The last line of the register of decisions; null if there is none. */
  readonly decisions: RegisterPoint | null;
}

/** Writes `manifest.json` for all files in the folder. @returns the names of those files, sorted */
export async function writeManifest(folder: string, context: ManifestContext): Promise<readonly string[]> {
  const names = readdirSync(folder)
    .filter((name) => name !== MANIFEST_FILE)
    .sort();
  const outputs: Manifest['outputs'][number][] = [];
  for (const name of names) {
    const path = join(folder, name);
    outputs.push({ path: name, sha256: await sha256OfFile(path), bytes: statSync(path).size });
  }
  const extensions = extensionsInForce().map(({ name, sha256, parts }) => ({ name, sha256, parts }));
  const manifest: Manifest = {
    schema: 'belaudit.manifest/1',
    run_id: context.summary.run_id,
    program: {
      version: PROGRAM_VERSION,
      // Reports can be made later, by a program with another rulebook: the results say which one judged the calls.
      rulebook: context.summary.program.rulebook,
      duckdb: context.duckdbVersion,
      ...(context.judgedBy === undefined ? {} : { judged_by: context.judgedBy }),
      browser: context.browserVersion,
      ...(extensions.length === 0 ? {} : { extensions }),
    },
    period: context.summary.period,
    results_version: context.summary.version.number,
    status: context.summary.status,
    language: context.language,
    configuration: { sha256: sha256OfText(context.configurationText), text: context.configurationText },
    inputs: [
      ...context.summary.files.map(({ path, sha256, bytes, feed }) => ({ path, sha256, bytes, feed })),
      ...(context.summary.named_files ?? []).map((file) => ({ ...file, named: true as const })),
    ],
    ...(context.unnamedFiles.length === 0 ? {} : { unnamed_files: context.unnamedFiles }),
    compared_with: context.comparedWith,
    ...(context.removals === '' ? {} : { removals: context.removals }),
    ...(context.decisions === null ? {} : { decisions: context.decisions }),
    outputs,
  };
  writeFileSync(join(folder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
  return [...names, MANIFEST_FILE];
}
