import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { REGISTER_FOLDER, type RegisterPoint } from '../model/hearing.ts';
import type { Text } from '../model/text.ts';
import { writeWhole } from '../workspace/write-whole.ts';
import { MESSAGES } from './messages.ts';
import { callCodes, withCallId } from './register-calls.ts';
import {
  type Found,
  foundIn,
  headChanged,
  headIn,
  headText,
  LINE_END,
  type Register,
  splitLines,
} from './register-chain.ts';
import {
  bytesAt,
  CALLS_FILE,
  folderOf,
  HEAD_FILE,
  KEY_FILE,
  keyPathOf,
  NEXT_HEAD_FILE,
  ownFolderOf,
  type Place,
  pathOf,
  REGISTER_FILE,
  registerChanged,
  textAt,
} from './register-files.ts';
import { lostPoints } from './register-points.ts';

/** How often a reader tries again when it meets a writer. */
const MOST_LOOKS = 200;

const keyShape = /^[0-9a-f]{64}\n$/u;

const NOTHING: Register = { lines: [], chain: [], last: null, unfinishedBytes: 0 };

/**
 * The register of a workspace, with its chain verified; empty if there is none.
 * @throws UserError REGISTER_CHANGED if a line was changed, removed, inserted or cut off, or results name one that it lacks: an older copy was put back with
 * its head; REGISTER_KEY if its key is missing or different
 */
export function readRegister(place: Place & { readonly reportsDirectory?: string }): Register {
  const register = readOwnRegister(place);
  if (place.reportsDirectory === undefined) return register;
  const lost = lostPoints(register, place.reportsDirectory);
  if (lost.length > 0) throw lacks(register, lost);
  return register;
}

/** The register, whatever results say of it. @throws UserError as `readRegister` */
export function readOwnRegister(place: Place): Register {
  let before = headsOf(place);
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const found = lookAt(place, before);
    const after = headsOf(place);
    // A writer was active meanwhile, so the register as read may be half old and half new.
    if (JSON.stringify(after) === JSON.stringify(before)) return settled(place, found);
    before = after;
  }
  return settled(place, lookAt(place, before));
}

/**
 * The register as it was after this many lines.
 * @throws UserError REGISTER_CHANGED if it never had that line
 */
export function registerUntil(register: Register, point: RegisterPoint | null): Register {
  if (point === null) return NOTHING;
  if (register.chain[point.seq - 1] !== point.hmac) throw lacks(register, [point]);
  return {
    lines: register.lines.slice(0, point.seq),
    chain: register.chain.slice(0, point.seq),
    last: point,
    unfinishedBytes: 0,
  };
}

function lacks({ lines }: Register, points: readonly RegisterPoint[]): UserError {
  return registerChanged(
    points.map(({ seq }) => ({
      file: `${REGISTER_FOLDER}/${REGISTER_FILE}`,
      line: seq,
      message: lines.length < seq ? MESSAGES.registerIsMissing(lines.length) : MESSAGES.isNotLineThatResultsWere,
    })),
    MESSAGES.restoreNewerRegister(REGISTER_FOLDER, KEY_FILE),
  );
}

/** Copies the register as it was at a line into another workspace, with its key and without texts, so that results can be made again. */
export function copyRegister(from: Place, to: Place, point: RegisterPoint): void {
  registerUntil(readRegister(from), point);
  const lines = splitLines(readFileSync(pathOf(from, REGISTER_FILE))).lines.slice(0, point.seq);
  mkdirSync(folderOf(to), { recursive: true, mode: 0o700 });
  mkdirSync(ownFolderOf(to), { recursive: true, mode: 0o700 });
  copyFileSync(keyPathOf(from), keyPathOf(to));
  writeWhole(pathOf(to, REGISTER_FILE), Buffer.concat(lines.map((one) => Buffer.concat([one, Buffer.of(LINE_END)]))));
  writeWhole(pathOf(to, HEAD_FILE), headText(readFileSync(keyPathOf(from), 'utf8'), point));
  if (existsSync(pathOf(from, CALLS_FILE))) copyFileSync(pathOf(from, CALLS_FILE), pathOf(to, CALLS_FILE));
  const shared = join(folderOf(from), 'shared');
  if (!existsSync(shared)) return;
  mkdirSync(join(folderOf(to), 'shared'), { recursive: true, mode: 0o700 });
  for (const name of readdirSync(shared)) copyFileSync(join(shared, name), join(folderOf(to), 'shared', name));
}

interface Heads {
  readonly head: string | null;
  readonly next: string | null;
}

function settled(place: Place, found: Found): Register {
  if (found instanceof UserError) throw found;
  if (found.lines.length === 0) return found;
  const codes = callCodes(place);
  return { ...found, lines: found.lines.map((line) => withCallId(line, codes)) };
}

function headsOf(place: Place): Heads {
  return { head: textAt(pathOf(place, HEAD_FILE)), next: textAt(pathOf(place, NEXT_HEAD_FILE)) };
}

function lookAt(place: Place, { head, next }: Heads): Found {
  const bytes = bytesAt(pathOf(place, REGISTER_FILE));
  const key = textAt(keyPathOf(place));
  if (head === null && next === null) return bytes === null && key === null ? NOTHING : lost(bytes);
  // The key of an unfinished first line may not exist yet.
  if (key === null && head === null) return { ...NOTHING, unfinishedBytes: bytes?.length ?? 0 };
  if (key === null || !keyShape.test(key))
    return keyWrong(key === null ? MESSAGES.isMissing : MESSAGES.isNot64HexadecimalDigits);
  const known = head === null ? null : headIn(head);
  if (known === undefined) return headChanged();
  return foundIn(bytes, key, known, next);
}

function lost(bytes: Buffer | null): UserError {
  return bytes === null || bytes.length === 0
    ? registerChanged([
        {
          file: `${REGISTER_FOLDER}/${REGISTER_FILE}`,
          message: MESSAGES.isMissingBelauditSaysThatThere(KEY_FILE),
        },
      ])
    : registerChanged([{ file: `${REGISTER_FOLDER}/${HEAD_FILE}`, message: MESSAGES.isMissing }]);
}

function keyWrong(message: Text): UserError {
  return new UserError(
    'REGISTER_KEY',
    MESSAGES.keyOfRegisterOfDecisionsCannot,
    MESSAGES.nothingWasDonePutBelauditBack(KEY_FILE),
    [{ file: `.belaudit/${KEY_FILE}`, message }],
  );
}
