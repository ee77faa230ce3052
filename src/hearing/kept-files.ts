import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptFile, RegisterLine } from '../model/hearing.ts';
import { MESSAGES } from './messages.ts';
import { callCodeOf, callCodes, callsChanged } from './register-calls.ts';
import { type Place, registerChanged, sha256Of } from './register-files.ts';

/** The files that lines of a register name: texts, evidence and lists. */

/** The current state of a file that a line names: `whole`, `changed`, or `missing`. */
export function stateOfKeptFile(place: Place, { file, sha256 }: KeptFile): 'whole' | 'changed' | 'missing' {
  const path = join(place.directory, file);
  if (!existsSync(path) || !statSync(path).isFile()) return 'missing';
  return sha256Of(readFileSync(path)) === sha256 ? 'whole' : 'changed';
}

/** Files that a line names. */
export function keptFilesOf(line: RegisterLine): readonly KeptFile[] {
  const { text, evidence, list } = line as {
    readonly text?: KeptFile;
    readonly evidence?: readonly KeptFile[];
    readonly list?: KeptFile;
  };
  return [...(text === undefined ? [] : [text]), ...(evidence ?? []), ...(list === undefined ? [] : [list])];
}

/** The text that a line names; null if there is none, or if it was erased or changed. */
export function textOf(place: Place, line: RegisterLine): string | null {
  const text = (line as { readonly text?: KeptFile }).text;
  if (text === undefined || stateOfKeptFile(place, text) !== 'whole') return null;
  return readFileSync(join(place.directory, text.file), 'utf8');
}

/**
 * Whether a line was written with this text, even if it was erased since: an erased text does not return with the same file. @param text empty: none
 */
export function isTextOf(line: RegisterLine, text: string): boolean {
  const written = (line as { readonly text?: KeptFile }).text;
  return text === '' ? written === undefined : written?.sha256 === sha256Of(text);
}

/** The findings that a pack showed to a call centre, as rows of vendor, call id and rule. @throws UserError REGISTER_CHANGED */
export function sharedList(place: Place, list: KeptFile): readonly (readonly [string, string, string])[] {
  return keptText(place, list)
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => JSON.parse(row) as [string, string, string]);
}

/** Whether a pack showed this finding to a call centre: vendor, call id and rule. @throws UserError REGISTER_CHANGED */
export function wasShared(
  place: Place,
  list: KeptFile,
  [vendor, callId, rule]: readonly [string, string, string],
): boolean {
  const rows = writtenList(place, list).split('\n');
  // Lists that were written before calls had codes have the id.
  const names = [callId, callCodeOf(place, { vendor, call_id: callId })];
  return names.some((name) => rows.includes(JSON.stringify([vendor, name, rule])));
}

/** A list that its line requires, with the ids of its calls. @throws UserError REGISTER_CHANGED if it was changed */
export function keptText(place: Place, list: KeptFile): string {
  const text = callCodes(place).listFor(writtenList(place, list));
  if (text === undefined) throw callsChanged(MESSAGES.lacksCall);
  return text;
}

/** A list as it was written, with codes. @throws UserError REGISTER_CHANGED */
function writtenList(place: Place, list: KeptFile): string {
  const state = stateOfKeptFile(place, list);
  if (state !== 'whole')
    throw registerChanged([
      { file: list.file, message: state === 'missing' ? MESSAGES.isMissing : MESSAGES.wasChangedAfterItWasWritten },
    ]);
  return readFileSync(join(place.directory, list.file), 'utf8');
}
