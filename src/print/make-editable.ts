import { join } from 'node:path';
import type { Progress } from '../model/progress.ts';
import { imprintOf, type ReportDefinition, type ReportInputs, type ReportKind } from './report.ts';

/** Makes the files of reports that people edit before sending them, in `targetDirectory`, readable by their owner only. It needs no browser. */
export async function makeEditable<Kind extends ReportKind>(
  input: ReportInputs[Kind],
  definitions: readonly ReportDefinition<Kind>[],
  targetDirectory: string,
  progress: Progress,
): Promise<void> {
  const { asOf, version } = imprintOf(input);
  for (const { editable } of definitions) {
    for (const { file, document } of editable?.(input) ?? []) {
      progress.stage(document.title);
      const { writeWord } = await import('./word/write-word.ts');
      await writeWord(join(targetDirectory, file), document, { asOf, creator: `Belaudit ${version}` });
      progress.done();
    }
  }
}
