import { lstatSync } from 'node:fs';
import type { UserError } from '../errors.ts';
import { REGISTER_FOLDER, type RegisterLine } from '../model/hearing.ts';
import type { Text } from '../model/text.ts';
import { writeWhole } from '../workspace/write-whole.ts';
import { CallCodes, type CallName, lineNameOf } from './call-codes.ts';
import { MESSAGES } from './messages.ts';
import { hmacOf } from './register-chain.ts';
import { CALLS_FILE, keyPathOf, type Place, pathOf, registerChanged, textAt } from './register-files.ts';

/** The ids of the calls that a register names by a code, as its file holds them. */

/** The codes of a register. @throws UserError REGISTER_CHANGED */
export function callCodes(place: Place, key: string = textAt(keyPathOf(place)) ?? ''): CallCodes {
  const path = pathOf(place, CALLS_FILE);
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true) throw callsChanged(MESSAGES.isFolderNotFile);
  const codes = CallCodes.read(textAt(path), hashWith(key));
  if (codes === undefined) throw callsChanged(MESSAGES.wasChanged);
  return codes;
}

/** Stores the codes, if any was added or removed. */
export function writeCallCodes(place: Place, codes: CallCodes): void {
  if (codes.isChanged) writeWhole(pathOf(place, CALLS_FILE), codes.text());
}

/** What the register's lines and lists say in place of a call's id: its code, or the id itself if it cannot contain a number. */
export function callCodeOf(place: Place, call: CallName): string {
  return lineNameOf(call, hashWith(textAt(keyPathOf(place)) ?? ''));
}

/** The line with the id of its call or consent in place of a code. */
export function withCallId(line: RegisterLine, codes: CallCodes): RegisterLine {
  const about = line.about as { readonly call_id?: string; readonly consent_id?: string };
  const name = about.call_id === undefined ? 'consent_id' : 'call_id';
  const named = about[name];
  if (named === undefined) return line;
  const id = codes.idFor(named);
  if (id === undefined) throw callsChanged(MESSAGES.lacksCallOfLine(line.seq));
  return id === named ? line : ({ ...line, about: { ...line.about, [name]: id } } as RegisterLine);
}

function hashWith(key: string): (text: string) => string {
  return (text) => hmacOf(key, Buffer.from(text));
}

/** The refusal of a file of codes that is not as Belaudit wrote it. */
export function callsChanged(message: Text): UserError {
  return registerChanged([{ file: `${REGISTER_FOLDER}/${CALLS_FILE}`, message }]);
}
