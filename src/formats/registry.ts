import { readdir } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import { extensionsInForce } from '../extensions/in-force.ts';
import { asIs } from '../model/text.ts';
import type { FileSample } from '../reading/file-sample.ts';
import { extensionFormats } from './extension-formats.ts';
import type { CallLogFormat } from './format.ts';
import { MESSAGES } from './messages.ts';

/** The sources run as `.ts`, the built product as `.js`. */
const MODULE = import.meta.url.endsWith('.ts') ? 'format.ts' : 'format.js';

/** The program's own formats that were loaded so far. */
const own = new Map<string, Promise<CallLogFormat>>();

/** All known call-log formats, by id: one per folder beside this file, and those of extensions in force. */
export async function listFormats(): Promise<readonly CallLogFormat[]> {
  const folders = await formatFolders();
  const brought = await extensionFormats(new Set(folders));
  const formats = await Promise.all(folders.map(ownFormat));
  return [...formats, ...brought].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Ids of the known formats, sorted. A format's id is its folder's name, so no format has to be loaded. */
export async function formatIds(): Promise<readonly string[]> {
  return [...(await formatFolders()), ...extensionsInForce().flatMap(({ parts }) => parts.formats)].sort();
}

/** The format with this id; undefined if there is none. Loads no other format. */
export async function findFormat(id: string): Promise<CallLogFormat | undefined> {
  const folders = await formatFolders();
  const brought = await extensionFormats(new Set(folders));
  return folders.includes(id) ? await ownFormat(id) : brought.find((format) => format.id === id);
}

/**
 * The one format that recognises these contents; undefined if none does.
 * @throws UserError FILE_NOT_UNDERSTOOD if several do: then the configuration must say which
 */
export async function recogniseFormat(sample: FileSample): Promise<CallLogFormat | undefined> {
  const formats = await listFormats();
  const [first, ...others] = formats.filter((format) => format.recognises(sample));
  if (others.length === 0) return first;
  throw new UserError(
    'FILE_NOT_UNDERSTOOD',
    MESSAGES.formatIsAmbiguous,
    MESSAGES.sayWhichOneItIsFormat,
    [first as CallLogFormat, ...others].map(({ id, title }) => ({ key: 'format', found: id, message: asIs(title) })),
  );
}

async function formatFolders(): Promise<string[]> {
  const entries = await readdir(new URL('.', import.meta.url), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

async function ownFormat(folder: string): Promise<CallLogFormat> {
  const format = own.get(folder) ?? loadFormat(folder);
  own.set(folder, format);
  return await format;
}

async function loadFormat(folder: string): Promise<CallLogFormat> {
  const { format } = (await import(new URL(`${folder}/${MODULE}`, import.meta.url).href)) as { format?: CallLogFormat };
  if (format === undefined) throw new Error(`${folder}/${MODULE} exports no format`);
  if (format.id !== folder) throw new Error(`the format in ${folder} calls itself ${format.id}`);
  return format;
}
