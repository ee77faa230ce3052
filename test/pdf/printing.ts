import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { SILENT } from '../../src/model/progress.ts';
import { findBrowser } from '../../src/print/browser.ts';
import { type PdfMaker, startPdfMaker } from '../../src/print/pdf.ts';
import { imprintOf, type ReportDefinition, type ReportInputs, type ReportKind } from '../../src/print/report.ts';
import { atFileEnd } from '../file-end.ts';

// Starting a browser costs as much as printing several documents: the tests of a file share one.

let started: Promise<PdfMaker> | undefined;

/** The browser that the tests of a file share. */
export async function sharedPdfMaker(): Promise<PdfMaker> {
  if (started !== undefined) return await started;
  started = findBrowser({ environment: process.env, progress: SILENT }).then((path) => startPdfMaker(path));
  const making = started;
  atFileEnd(async () => {
    started = undefined;
    await (await making).close();
  });
  return await making;
}

export interface Printed {
  /** Names of the files in the folder, in the order made. */
  readonly files: readonly string[];
  /** Fonts of the machine that they use. */
  readonly foreignFonts: readonly string[];
}

/** Prints every document of the reports into a folder, as `makeReports` does, with the browser that the tests of a file share. */
export async function printReports<Kind extends ReportKind>(
  input: ReportInputs[Kind],
  definitions: readonly ReportDefinition<Kind>[],
  folder: string,
): Promise<Printed> {
  const maker = await sharedPdfMaker();
  const { asOf, version } = imprintOf(input);
  const files: string[] = [];
  const foreign = new Set<string>();
  for (const definition of definitions) {
    const settings = { asOf, subject: definition.title[input.language], creator: `Belaudit ${version}` };
    for await (const document of definition.documents(input)) {
      const { bytes, fonts } = await maker.finish(await maker.print(document), document, settings);
      for (const font of fonts) if (!font.startsWith('SourceSans3')) foreign.add(font);
      writeFileSync(join(folder, document.file), bytes);
      files.push(document.file);
    }
  }
  return { files, foreignFonts: [...foreign] };
}
