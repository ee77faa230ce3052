import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Progress } from '../model/progress.ts';
import type { MadePdf, PrintedPages } from './pdf.ts';
import { imprintOf, type ReportDefinition, type ReportDocument, type ReportInputs, type ReportKind } from './report.ts';
import { extensionReports, reportModules } from './report-folders.ts';

export interface MakeOptions {
  /** Supplies `BELAUDIT_BROWSER` and the machine's paths. */
  readonly environment: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
  /** For each vendor, if reports are made from results. */
  readonly findings?: readonly number[];
}

/** The outcome of making reports. */
export interface MadeReports {
  /** Names of the files in the target folder, in the order made. */
  readonly files: readonly string[];
  /** Name and version of the browser that made them: each version promises the same bytes. */
  readonly browserVersion: string;
  /** Whether the browser ran in its own sandbox, which it refuses to the root user. */
  readonly isSandboxed: boolean;
}

/** The message if it did not. */
export const WITHOUT_SANDBOX: string =
  'You are root, and the browser refuses its sandbox to root: make PDFs as another user if you can.';

/** Every report with such an input, by id: from the folders of `reports/` with a `report` module, and from extensions in force. */
export async function listReports<Kind extends ReportKind = 'results'>(
  kind: Kind | 'results' = 'results',
): Promise<readonly ReportDefinition<Kind>[]> {
  const modules = await reportModules<{ readonly report: ReportDefinition<ReportKind> }>('report');
  return [...modules.map(({ report }) => report), ...(await extensionReports())].filter(
    (report) => (report.reads ?? 'results') === kind,
  ) as unknown as ReportDefinition<Kind>[];
}

/**
 * Makes every document of the reports as a PDF in `targetDirectory`.
 * Throws UserError BROWSER_NOT_FOUND or BROWSER_FAILED; the signal's reason if it is aborted.
 */
export async function makeReports<Kind extends ReportKind>(
  input: ReportInputs[Kind],
  definitions: readonly ReportDefinition<Kind>[],
  targetDirectory: string,
  progress: Progress,
  options: MakeOptions,
): Promise<MadeReports> {
  const { environment, findings, signal } = options;
  // The code for PDFs takes longer to load than all the rest, and most commands make none: nor can this one without a browser.
  const { findBrowser } = await import('./browser.ts');
  const path = await findBrowser({ environment, progress, signal });
  const { startPdfMaker } = await import('./pdf.ts');
  const maker = await startPdfMaker(path, signal, environment);
  const { asOf, version } = imprintOf(input);
  const files: string[] = [];
  const finish = async (pages: PrintedPages, document: ReportDocument, subject: string): Promise<void> => {
    const pdf = await maker.finish(pages, document, { asOf, subject, creator: `Belaudit ${version}` });
    noteForeignFonts(pdf, document, progress);
    await writeFile(join(targetDirectory, document.file), pdf.bytes);
    progress.advance(1);
  };
  // While one is being finished and written, the browser prints the next.
  let finishing: Promise<void> = Promise.resolve();
  try {
    for (const definition of definitions) {
      const title = definition.title[input.language];
      progress.stage(title, findings && (definition.size?.(findings) ?? 1));
      for await (const document of definition.documents(input)) {
        signal?.throwIfAborted();
        checkFileName(document, files);
        files.push(document.file);
        const [pages] = await Promise.all([maker.print(document), finishing]);
        finishing = finish(pages, document, title);
        // It is awaited below; until then nothing handles its failure.
        finishing.catch(() => undefined);
      }
      await finishing;
      progress.done();
    }
  } finally {
    await finishing.catch(() => undefined);
    await maker.close();
  }
  return { files, browserVersion: maker.version, isSandboxed: maker.isSandboxed };
}

function checkFileName(document: ReportDocument, made: readonly string[]): void {
  if (basename(document.file) !== document.file || !/^[^\\/:]+\.pdf$/.test(document.file)) {
    throw new Error('A report names a file outside its folder');
  }
  if (made.includes(document.file)) {
    throw new Error(`Two reports make the same file: ${document.file}`);
  }
}

/** With a machine's own font in the PDF, another machine would give other bytes. */
function noteForeignFonts({ fonts }: MadePdf, document: ReportDocument, progress: Progress): void {
  const foreign = fonts.filter((font) => !font.startsWith('SourceSans3'));
  if (foreign.length > 0) {
    progress.note(
      `${document.file} uses fonts of this machine (${foreign.join(', ')}): elsewhere it may look different.`,
    );
  }
}
