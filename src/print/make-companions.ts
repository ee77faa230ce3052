import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Progress } from '../model/progress.ts';
import type { Companion, CompanionInput } from './companion.ts';
import { reportModules } from './report-folders.ts';
import { writeWorkbook } from './spreadsheet/write-workbook.ts';

/** Every file that accompanies the PDFs: from the folders of `reports/` with a `companions` module. */
export async function listCompanions(): Promise<readonly Companion[]> {
  const modules = await reportModules<{ readonly companions: readonly Companion[] }>('companions');
  return modules.flatMap(({ companions }) => companions);
}

export interface CompanionOptions {
  /** All at the same time, for few findings: each waits for the database most of its time. */
  readonly isTogether?: boolean;
  readonly signal?: AbortSignal;
}

/** Makes the files that need no browser, in `targetDirectory`, readable by their owner only. Throws the signal's reason if it is aborted. */
export async function makeCompanions(
  input: CompanionInput,
  targetDirectory: string,
  progress: Progress,
  { isTogether = false, signal }: CompanionOptions = {},
): Promise<void> {
  const companions = await listCompanions();
  const together = isTogether ? companions.map((companion) => makeCompanion(companion, input, targetDirectory)) : [];
  const ended = Promise.allSettled(together);
  try {
    for (const [place, companion] of companions.entries()) {
      signal?.throwIfAborted();
      progress.stage(companion.title[input.language]);
      await (together[place] ?? makeCompanion(companion, input, targetDirectory));
      progress.done();
    }
  } finally {
    await ended;
  }
}

async function makeCompanion(
  { file, content }: Companion,
  input: CompanionInput,
  targetDirectory: string,
): Promise<void> {
  const made = content(input);
  const path = join(targetDirectory, file);
  if (made.kind === 'workbook') await writeWorkbook(path, made.workbook);
  else if (made.kind === 'text') await writeFile(path, made.pieces, { mode: 0o600 });
  else for (const one of made.files) await writeFile(join(targetDirectory, one.file), one.text, { mode: 0o600 });
}
