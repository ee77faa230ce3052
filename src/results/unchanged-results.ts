import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { Language } from '../model/configuration.ts';
import type { Summary } from '../model/summary.ts';
import { PROGRAM_VERSION, rulebookInForce } from '../version.ts';
import type { ComparedFile } from './earlier-results.ts';
import { MANIFEST_FILE, type Manifest, sha256OfFile } from './manifest.ts';
import { lackingFields, readManifest, readSummary } from './read-results.ts';

/** The inputs from which results would be made now. */
export interface MadeOf {
  readonly runId: string;
  /** Of the reports. */
  readonly language: Language;
  readonly duckdbVersion: string;
  readonly comparedWith: readonly ComparedFile[];
}

/** Results that stay as they are. */
export interface UnchangedResults {
  readonly summary: Summary;
  /** Names of the files, sorted, the manifest last. */
  readonly files: readonly string[];
}

/**
 * Results that were made from the same inputs, including PDFs and their companions, and are unchanged to the byte: making them again would change nothing.
 * @returns undefined if there are none, or if anything differs
 */
export async function unchangedResults(folder: string, now: MadeOf): Promise<UnchangedResults | undefined> {
  if (!existsSync(join(folder, MANIFEST_FILE)) || !existsSync(join(folder, 'summary.json'))) return undefined;
  const manifest = manifestOf(folder);
  const isSame =
    manifest !== undefined &&
    manifest.removed === undefined &&
    manifest.run_id === now.runId &&
    manifest.language === now.language &&
    manifest.program.version === PROGRAM_VERSION &&
    manifest.program.rulebook === rulebookInForce() &&
    manifest.program.duckdb === now.duckdbVersion &&
    manifest.program.browser !== null &&
    JSON.stringify(manifest.compared_with) === JSON.stringify(now.comparedWith);
  if (!isSame) return undefined;
  for (const { path, sha256 } of manifest.outputs) {
    const file = join(folder, path);
    if (!existsSync(file) || (await sha256OfFile(file)) !== sha256) return undefined;
  }
  const summary = readSummary(folder);
  // An earlier build of the same version can have made them.
  if (lackingFields(summary).length > 0) return undefined;
  return { summary, files: [...manifest.outputs.map(({ path }) => path), MANIFEST_FILE] };
}

/** Undefined if it is damaged: then these results are made again. */
function manifestOf(folder: string): Manifest | undefined {
  try {
    return readManifest(folder);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
