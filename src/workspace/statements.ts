import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type DetailText, UserError } from '../errors.ts';
import type { OpenStatement, Statement } from '../model/dossier.ts';
import type { Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';

const LARGEST = 200_000;

/**
 * Texts that the company wrote for its answers: `*.md` in a folder of the workspace, by name; none if the folder does not exist.
 * @throws UserError FILE_UNREADABLE for unreadable text; links are not followed, because nothing outside the workspace is read
 */
export function readStatements(workspace: string, folder: string): readonly Statement[] {
  const directory = join(workspace, folder);
  if (!existsSync(directory)) return [];
  if (relative(realpathSync(workspace), realpathSync(directory)).split(sep)[0] === '..')
    throw unreadable([{ file: folder, message: MESSAGES.leadsOutOfWorkspace }]);
  const names = readdirSync(directory).filter((name) => name.endsWith('.md'));
  const mistakes: DetailText[] = [];
  const statements = names.sort().flatMap((name) => {
    const file = `${folder}/${name}`;
    const bytes = readPlainFile(join(directory, name));
    const text = Buffer.isBuffer(bytes) ? decoded(bytes) : undefined;
    if (!Buffer.isBuffer(bytes) || text === undefined) {
      mistakes.push({ file, message: Buffer.isBuffer(bytes) ? MESSAGES.isNotTextInUtf8 : bytes });
      return [];
    }
    return [{ file, sha256: createHash('sha256').update(bytes).digest('hex'), text }];
  });
  if (mistakes.length === 0) return statements;
  throw unreadable(mistakes);
}

/** Places that are left to fill in: `TBD`, `XXX`, “to do” in one word, `[invullen …]`, `[fill in …]`. */
const TO_FILL_IN =
  /\b(?:TO-?DO|TBD|XXX)\b|\[(?:nog )?(?:in te vullen|invullen|fill in|to be filled in)\b[^\]\n]{0,60}\]/iu;

/** Why the texts are not ready to be sent: there is none, one holds only headings, or a placeholder is left. */
export function openStatements(statements: readonly Statement[]): readonly OpenStatement[] {
  if (statements.length === 0) return [{ file: null, why: 'missing', mark: '' }];
  return statements.flatMap(({ file, text }): readonly OpenStatement[] => {
    const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
    if (lines.length === 0) return [{ file, why: 'empty', mark: '' }];
    const [mark] = TO_FILL_IN.exec(text) ?? [];
    return mark === undefined ? [] : [{ file, why: 'unfinished', mark }];
  });
}

function unreadable(mistakes: readonly DetailText[]): UserError {
  return new UserError(
    'FILE_UNREADABLE',
    MESSAGES.textForAnswerCannotBeRead,
    MESSAGES.saveItInWorkspaceAsPlain,
    mistakes,
  );
}

/** The bytes of a file, or what is wrong with it. */
function readPlainFile(path: string): Buffer | Text {
  try {
    const status = lstatSync(path);
    if (!status.isFile()) return MESSAGES.isNotPlainFile;
    if (status.size > LARGEST) return MESSAGES.isLargerThanBytes(LARGEST);
    return readFileSync(path);
  } catch {
    return MESSAGES.cannotBeOpened;
  }
}

function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}
