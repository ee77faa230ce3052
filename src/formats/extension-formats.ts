import { z } from 'zod';
import { invalidExtensionError } from '../extensions/extension.ts';
import { extensionParts } from '../extensions/in-force.ts';
import { asIs } from '../model/text.ts';
import { readJson } from '../reading/read-json.ts';
import { readText } from '../reading/read-records.ts';
import { sqlFile } from '../store/sql.ts';
import { type CallLogFormat, defineFormat } from './format.ts';
import { MESSAGES } from './messages.ts';
import { columnsByHeading, columnsByOrder, hasHeadings, headingOf } from './named-columns.ts';

/** The kit from which a format of an extension is made. */
const KIT = {
  ...{ defineFormat, readText, readJson, sqlFile },
  ...{ columnsByHeading, columnsByOrder, hasHeadings, headingOf },
} as const;

const isFunction = (value: unknown): boolean => typeof value === 'function';
const work = z.custom<never>(isFunction, 'is no function');

const FORMAT = z.strictObject({
  id: z.string(),
  title: z.string().trim().min(1),
  ...{ recognises: work, read: work, columns: work },
  ids: z.array(z.string()),
  stage: z.string().min(1),
  calls: z.string().min(1).optional(),
  ties: z.string().min(1).optional(),
});

/**
 * Formats of the extensions in force.
 * @throws UserError EXTENSION_INVALID
 */
export async function extensionFormats(taken: ReadonlySet<string>): Promise<readonly CallLogFormat[]> {
  const parts = await extensionParts('formats', KIT, taken);
  return parts.map(({ name, file, value }) => {
    const read = FORMAT.safeParse(value);
    if (!read.success) throw invalidExtensionError(file, asIs(z.prettifyError(read.error)));
    if (read.data.id !== name)
      throw invalidExtensionError(file, MESSAGES.formatCallsItselfAndItsFolder(read.data.id, name));
    return value as CallLogFormat;
  });
}
