import { readText } from '../reading/read-records.ts';
import type { CallLogFormat } from './format.ts';
import { columnsByHeading, columnsByOrder, headingOf, type NamesInFiles } from './named-columns.ts';

/** A text that its system writes with a heading or without one. */
export interface OptionallyHeaded {
  readonly isHeading: (headings: readonly string[]) => boolean;
  /** Whether these cells cannot be anything but a record of this format. */
  readonly isRecord: (cells: readonly string[]) => boolean;
  readonly names: NamesInFiles;
  /** As in `columnsByOrder`. */
  readonly order: readonly string[];
}

/** Recognises and reads such a text for a format. */
export function withOptionalHeading(log: OptionallyHeaded): Pick<CallLogFormat, 'recognises' | 'read' | 'columns'> {
  const { isHeading, isRecord, names, order } = log;
  return {
    recognises: (sample) => isHeading(headingOf(sample)) || sample.records.some(isRecord),
    read: async (file, options) => {
      const heading = isHeading(headingOf(await file.sample())) ? 'first-record' : 'none';
      return await readText(file, { ...options, heading });
    },
    columns: (headings) =>
      isHeading(headings) ? columnsByHeading(headings, names) : columnsByOrder(headings, names, order),
  };
}
