import { UserError } from '../errors.ts';
import { spellingOf } from '../model/inside-path.ts';
import type { Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';

/** A line of a list that `sha256sum --check` reads. */
export interface Checksum {
  /** Hexadecimal, in lower case. */
  readonly sha256: string;
  /** With forward slashes. */
  readonly path: string;
}

/** More lines than any of our packs has; a stranger's list must not exhaust our memory. */
const MOST_LINES = 250_000;

/** The list in the format of `sha256sum`: sorted by path, names with a backslash or a line break escaped in the same way. */
export function checksumText(entries: readonly Checksum[]): string {
  return [...entries]
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ sha256, path }) => {
      const written = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
      return `${written === path ? '' : '\\'}${sha256}  ${written}\n`;
    })
    .join('');
}

/**
 * Reads such a list. It comes from whoever made the pack: a path that leads outside or occurs twice (even in another spelling), or a malformed line,
 * is refused, and nothing in the list is used.
 * @param file its name in messages
 * @param isAllowed whether a path may be in it
 * @throws UserError PACK_REFUSED
 */
export function readChecksums(text: string, file: string, isAllowed: (path: string) => boolean): readonly Checksum[] {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw refused(file, lines.length + 1, MESSAGES.lastLineIsCutOff);
  if (lines.length > MOST_LINES) throw refused(file, MOST_LINES, MESSAGES.thereAreMoreThanLines(MOST_LINES));
  const listed = new Set<string>();
  return lines.map((line, index) => {
    const entry = readLine(line);
    if (entry === null) throw refused(file, index + 1, MESSAGES.thisIsNotLineOfList);
    if (!isAllowed(entry.path)) throw refused(file, index + 1, MESSAGES.pathIsUnsafe, entry.path);
    const spelling = spellingOf(entry.path);
    if (listed.has(spelling)) throw refused(file, index + 1, MESSAGES.pathOccursTwice, entry.path);
    listed.add(spelling);
    return entry;
  });
}

function readLine(line: string): Checksum | null {
  const { mark, sha256, written } =
    /^(?<mark>\\?)(?<sha256>[0-9a-f]{64}) [ *](?<written>.+)$/su.exec(line)?.groups ?? {};
  if (sha256 === undefined || written === undefined) return null;
  if (mark === '') return { sha256, path: written };
  if (/\\(?![\\nr])/u.test(written.replaceAll('\\\\', ''))) return null;
  const path = written.replace(/\\([\\nr])/gu, (_, letter: string) => ({ n: '\n', r: '\r' })[letter] ?? '\\');
  return { sha256, path };
}

function refused(file: string, line: number, message: Text, found?: string): UserError {
  return new UserError('PACK_REFUSED', MESSAGES.fileIsNotOurs(file), MESSAGES.nothingWasCheckedDoNotTrust, [
    { file, line, message, ...(found === undefined ? {} : { found: found.slice(0, 200) }) },
  ]);
}
