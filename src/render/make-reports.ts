import { readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Progress } from '../model/progress.ts';
import { findBrowser } from './browser.ts';
import { fontsOf, startPdfMaker } from './pdf.ts';
import type { ReportDefinition, ReportDocument, ReportInput } from './report.ts';

const REPORTS = new URL('../../reports/', import.meta.url);

export interface MakeOptions {
  /** Where `BELAUDIT_BROWSER` and the machine's paths are looked up. */
  readonly environment: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

/** What came of making reports. */
export interface MadeReports {
  /** Names of the files in the target folder, in the order made. */
  readonly files: readonly string[];
  /** Name and version of the browser that made them: the same bytes are promised per version. */
  readonly browserVersion: string;
}

/** Every report there is: each folder of `reports/` with a `report` module, by id. */
export async function listReports(): Promise<readonly ReportDefinition[]> {
  const entries = await readdir(fileURLToPath(REPORTS), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  // Sources when run from sources, compiled modules when compiled.
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const reports = await Promise.all(
    folders.sort().map(async (folder) => {
      const module: { readonly report?: ReportDefinition } = await import(
        new URL(`${folder}/report.${ending}`, REPORTS).href
      );
      if (module.report === undefined) {
        throw new Error(`reports/${folder}/report.${ending} exports no report`);
      }
      return module.report;
    }),
  );
  return reports;
}

/**
 * Makes every document of the reports as a PDF in `targetDirectory`.
 * Throws UserError BROWSER_NOT_FOUND or BROWSER_FAILED; the signal's reason where it is aborted.
 */
export async function makeReports(
  input: ReportInput,
  definitions: readonly ReportDefinition[],
  targetDirectory: string,
  progress: Progress,
  options: MakeOptions,
): Promise<MadeReports> {
  const { environment, signal } = options;
  const path = await findBrowser({ environment, progress, signal });
  const maker = await startPdfMaker(path, signal);
  const { period, program } = input.summary;
  const files: string[] = [];
  try {
    for (const definition of definitions) {
      progress.stage(definition.title[input.language]);
      for await (const document of definition.documents(input)) {
        signal?.throwIfAborted();
        checkFileName(document, files);
        const pdf = await maker.make(document, {
          asOf: period.as_of,
          subject: definition.title[input.language],
          creator: `Belaudit ${program.version}`,
        });
        await noteForeignFonts(pdf, document, progress);
        await writeFile(join(targetDirectory, document.file), pdf);
        files.push(document.file);
        progress.advance(1);
      }
      progress.done();
    }
  } finally {
    await maker.close();
  }
  return { files, browserVersion: maker.version };
}

function checkFileName(document: ReportDocument, made: readonly string[]): void {
  if (basename(document.file) !== document.file || !/^[^\\/:]+\.pdf$/.test(document.file)) {
    throw new Error('A report names a file outside its folder');
  }
  if (made.includes(document.file)) {
    throw new Error(`Two reports make the same file: ${document.file}`);
  }
}

/** A font of the machine in a PDF means that another machine would give other bytes. */
async function noteForeignFonts(pdf: Uint8Array, document: ReportDocument, progress: Progress): Promise<void> {
  const foreign = (await fontsOf(pdf)).filter((font) => !font.startsWith('SourceSans3'));
  if (foreign.length > 0) {
    progress.note(
      `${document.file} uses fonts of this machine (${foreign.join(', ')}): elsewhere it may look different.`,
    );
  }
}
