import type { ReportDefinition, ReportKind } from '../../src/print/report.ts';

/** The report with only the documents of these files: printing takes longer than all else, and most tests read one file. */
export function only<Kind extends ReportKind>(
  report: ReportDefinition<Kind>,
  ...files: readonly string[]
): ReportDefinition<Kind> {
  return {
    ...report,
    documents: async function* documents(input) {
      for await (const document of report.documents(input)) if (files.includes(document.file)) yield document;
    },
  };
}
