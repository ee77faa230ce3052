import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptFile, RegisterLine } from '../model/hearing.ts';
import { appendLines, recoverRegister, removeCallIds } from './append-lines.ts';
import { type CallName, consentName } from './call-codes.ts';
import { keptFilesOf } from './kept-files.ts';
import type { Recorder } from './record-pack.ts';
import { readRegister } from './register.ts';
import type { Register } from './register-chain.ts';
import type { Place } from './register-files.ts';
import type { NewLine } from './register-lines.ts';

/** What to erase from the register. Its lines stay, because they name calls and not persons: a call whose id may contain a number, by a code. */
export interface Erasure {
  /** Calls and consents that were removed. */
  readonly calls: readonly CallName[];
  /** Finds the person in a text or evidence file; null if no person is sought. */
  readonly pattern: RegExp | null;
  /** Finds the number in ids of calls; null if no number is sought. */
  readonly numberPattern: RegExp | null;
  /** Calls and consents that stay although their id contains the number. */
  readonly staying: readonly CallName[];
  /** Identifies the erasure, so that repeating it changes nothing. */
  readonly recorder: Recorder;
}

/**
 * Erases texts and evidence about removed calls, and those that contain what is sought, without breaking the chain: a new line records this for each line that
 * named them. Then removes the ids that are kept beside the lines: those of removed calls, and those that contain the number, unless the call stays.
 * @returns the files erased, or to be erased, with their SHA-256
 */
export async function eraseTexts(place: Place, erasure: Erasure, dryRun: boolean): Promise<readonly KeptFile[]> {
  // Texts of unfinished lines belong to no line, so nobody would find them later.
  if (!dryRun) await recoverRegister(place);
  const register = readRegister(place);
  if (register.last === null) return [];
  if (dryRun) return filesOf(linesToErase(place, register, erasure));
  // The record comes first: if the machine stops in between, the same command finds the files again.
  await appendLines(place, (now) =>
    linesToErase(place, now, erasure)
      .filter(({ seq }) => !erasedLines(now).has(seq))
      .map(({ seq }): NewLine => ({ ...erasure.recorder, kind: 'void', about: { seq }, reason: 'erased' })),
  );
  const erased = erasedBy(readRegister(place), erasure.recorder.by);
  for (const { file } of filesOf(erased)) rmSync(join(place.directory, file), { force: true });
  await removeCallIds(place, goneCalls(erasure));
  return filesOf(erased);
}

/** A call whose file was withdrawn before it could be removed is known by its id only. */
function goneCalls({ calls, numberPattern, staying }: Erasure): (call: CallName) => boolean {
  const gone = new Set(calls.map(keyOf));
  const left = new Set(staying.map(keyOf));
  return (call) => gone.has(keyOf(call)) || (numberPattern?.test(call.call_id) === true && !left.has(keyOf(call)));
}

function keyOf({ vendor, call_id: callId }: CallName): string {
  return JSON.stringify([vendor, callId]);
}

function filesOf(lines: readonly RegisterLine[]): readonly KeptFile[] {
  return lines.flatMap((line) => personalFiles(line));
}

/** Texts and evidence; lists of what was shared only name calls and rules. */
function personalFiles(line: RegisterLine): readonly KeptFile[] {
  return keptFilesOf(line).filter(({ file }) => !file.startsWith('decisions/shared/'));
}

function linesToErase(place: Place, { lines }: Register, { calls, pattern }: Erasure): readonly RegisterLine[] {
  const gone = new Set(calls.map(keyOf));
  return lines.filter((line) => {
    const files = personalFiles(line);
    if (files.length === 0) return false;
    const about = subjectOf(line, lines);
    const isAboutCall = 'vendor' in about && 'call_id' in about && gone.has(keyOf(about as CallName));
    return isAboutCall || (pattern !== null && files.some(({ file }) => holds(join(place.directory, file), pattern)));
  });
}

/**
 * The subject of a line. A line about another line has the subject of that one; a line about something heard has the call of the sample's
 * call centre, one about something seen the consent.
 */
function subjectOf(line: RegisterLine, lines: readonly RegisterLine[]): object {
  const { about } = line;
  if ('sample' in about) {
    if ('consent_id' in about) return consentName(about.consent_id);
    const sample = lines[about.sample - 1];
    return sample?.kind === 'sample' ? { vendor: sample.about.vendor, call_id: about.call_id } : about;
  }
  const other = 'seq' in about && about.seq < line.seq ? lines[about.seq - 1] : undefined;
  return other === undefined ? about : subjectOf(other, lines);
}

function holds(path: string, pattern: RegExp): boolean {
  return existsSync(path) && pattern.test(readFileSync(path, 'utf8'));
}

function erasedLines({ lines }: Register): ReadonlySet<number> {
  return new Set(lines.flatMap((line) => (line.kind === 'void' && line.reason === 'erased' ? [line.about.seq] : [])));
}

/** Lines whose files were erased by this erasure. */
function erasedBy({ lines }: Register, by: string): readonly RegisterLine[] {
  return lines.flatMap((line) => {
    const erased =
      line.kind === 'void' && line.reason === 'erased' && line.by === by ? lines[line.about.seq - 1] : undefined;
    return erased === undefined ? [] : [erased];
  });
}
