import { copyFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../model/configuration.ts';
import { replyDayOf } from '../model/reply-day.ts';
import { MANIFEST_FILE, type Manifest, sha256OfFile } from '../results/manifest.ts';
import { concealerFor, ownFiles, writeVendorTables } from './vendor-tables.ts';
import { type VendorWorkbookOptions, writeVendorWorkbook } from './vendor-workbook.ts';

/** `manifest.json` of a pack for a call centre: the inputs of the pack, as far as they concern the call centre. */
interface VendorManifest
  extends Pick<Manifest, 'run_id' | 'program' | 'period' | 'results_version' | 'status' | 'inputs' | 'outputs'> {
  readonly schema: 'belaudit.vendor-pack/1';
  readonly vendor: string;
  readonly language: Language;
  /** The text of this file names other call centres. */
  readonly configuration: { readonly sha256: string };
  /** The version as the call centre counts them: only what it was handed. */
  readonly pack_version: number;
  /** Last day for a reply; null if nobody set one. */
  readonly reply_by: string | null;
}

export interface VendorPackOptions extends VendorWorkbookOptions {
  readonly manifest: Manifest;
  /** Prints papers again if those of the results name another last day to reply; absent: the papers are right. */
  readonly printAnew?: (folder: string, files: readonly string[]) => Promise<void>;
}

/**
 * Makes the pack for one call centre from stored results: its report with its annexes, its own rows of the tables, and the workbook for its replies.
 * @returns whether there was a report
 */
export async function makeVendorPack(results: string, folder: string, options: VendorPackOptions): Promise<boolean> {
  await writeVendorTables(results, folder, options);
  await writeVendorWorkbook(results, folder, options);
  const reports = await reportsOf(results, options.vendor);
  for (const name of reports) await copyFile(join(results, name), join(folder, name));
  await options.printAnew?.(folder, reports);
  await writeManifest(folder, options);
  return reports.includes(`vendor-${options.vendor}.pdf`);
}

/** The report and its annexes, and the letter that asks for missing data. No id can contain `-bijlage-`, so no other call centre has such a name. */
async function reportsOf(results: string, vendor: string): Promise<readonly string[]> {
  const names = (await readdir(results)).sort();
  const annex = `vendor-${vendor}-bijlage-`;
  const own = [`vendor-${vendor}.pdf`, `request-${vendor}.pdf`, `request-${vendor}.txt`];
  return names.filter(
    (name) => own.includes(name) || (name.startsWith(annex) && /^\d+\.pdf$/u.test(name.slice(annex.length))),
  );
}

async function writeManifest(folder: string, options: VendorPackOptions): Promise<void> {
  const { manifest, vendor } = options;
  const conceal = concealerFor(options);
  const outputs: Manifest['outputs'][number][] = [];
  for (const name of (await readdir(folder)).sort()) {
    const path = join(folder, name);
    outputs.push({ path: name, sha256: await sha256OfFile(path), bytes: (await stat(path)).size });
  }
  const pack: VendorManifest = {
    schema: 'belaudit.vendor-pack/1',
    run_id: manifest.run_id,
    program: manifest.program,
    period: manifest.period,
    results_version: manifest.results_version,
    status: manifest.status,
    vendor,
    language: manifest.language,
    configuration: { sha256: manifest.configuration.sha256 },
    pack_version: options.summary.version.number,
    reply_by: replyDayOf(options.summary, vendor),
    inputs: ownFiles(options).map(({ path, sha256, bytes, feed }) => ({ path: conceal(path), sha256, bytes, feed })),
    outputs,
  };
  await writeFile(join(folder, MANIFEST_FILE), `${JSON.stringify(pack, null, 2)}\n`, { mode: 0o600 });
}
