import { accessSync, constants, existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { systemCode, UserError } from '../errors.ts';
import type { Days } from '../model/configuration.ts';
import { REGISTER_FOLDER } from '../model/hearing.ts';
import { asIs, type Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';
import { type NetworkDriveOf, refuseNetworkDrive } from './network-drive.ts';
import { readConfiguration } from './read-configuration.ts';
import { type Workspace, withPeriod } from './workspace.ts';

export const CONFIGURATION_FILE = 'belaudit.yaml';

const OWN_FOLDER = '.belaudit';
const STORE_FILE = 'store.duckdb';
const REPORTS_FOLDER = 'reports';
/** Folders that most commands write to. */
const WRITTEN_FOLDERS = ['.', OWN_FOLDER, `${OWN_FOLDER}/received`, REPORTS_FOLDER];
/** Folders that only some commands write to; the others work with a register that may only be read. */
const REGISTER_FOLDERS = ['', '/texts', '/evidence', '/shared'].map((folder) => `${REGISTER_FOLDER}${folder}`);
const LARGEST_CONFIGURATION = 4_000_000;

export interface OpeningOptions {
  /** Audit date if `belaudit.yaml` names none, as `2026-07-10`; without it the file must name one: the library has no clock. */
  readonly today?: string;
  /** The period to judge, instead of the one in `belaudit.yaml`. */
  readonly period?: Days;
  /** Audit date, instead of the one in `belaudit.yaml`. */
  readonly asOf?: string;
  /** Ids of the known call-log formats, to refuse any other; absent: any may be named. */
  readonly formats?: readonly string[];
  /** The command writes nothing, so the folder need not be writable. */
  readonly reading?: boolean;
  /** The workspace is being set up: it need not name a file yet. */
  readonly mayLackSources?: boolean;
  /** Tells network drives, which are refused for writing; absent: as this machine says. */
  readonly networkDriveOf?: NetworkDriveOf;
}

/**
 * Opens the workspace in a folder: reads its configuration and, if it will be written to, checks that it can be. Writes nothing.
 * @throws UserError WORKSPACE_NOT_FOUND, NETWORK_DRIVE, WORKSPACE_NOT_WRITABLE, FILE_UNREADABLE, CONFIGURATION
 */
export function openWorkspace(directory: string, options: OpeningOptions = {}): Workspace {
  const root = workspaceRoot(directory);
  if (options.reading !== true) refuseNetworkDrive(root, options.networkDriveOf);
  const configurationText = readConfigurationText(join(root, CONFIGURATION_FILE));
  const reading = {
    mayLackSources: options.mayLackSources ?? false,
    ...(options.formats === undefined ? {} : { formats: options.formats }),
  };
  const configuration = readConfiguration(configurationText, CONFIGURATION_FILE, options.today ?? '', reading);
  for (const folder of WRITTEN_FOLDERS) checkFolder(root, folder, options.reading !== true);
  for (const folder of REGISTER_FOLDERS) checkFolder(root, folder, false);
  checkNoOtherName(
    root,
    `${REGISTER_FOLDER}/register.jsonl`,
    MESSAGES.registerOfDecisionsOfThisWorkspace,
    MESSAGES.putCopyInPlace,
  );
  for (const file of [STORE_FILE, `${STORE_FILE}.wal`])
    checkNoOtherName(root, `${OWN_FOLDER}/${file}`, MESSAGES.storeOfThisWorkspace, MESSAGES.deleteItAndLoadAgain);
  const { asOf = configuration.audit.asOf, period } = options;
  const workspace: Workspace = {
    directory: root,
    configuration: { ...configuration, audit: { ...configuration.audit, asOf } },
    configurationText,
    storePath: join(root, OWN_FOLDER, STORE_FILE),
    temporaryDirectory: join(root, OWN_FOLDER, 'tmp'),
    reportsDirectory: join(root, REPORTS_FOLDER),
  };
  return period === undefined ? workspace : withPeriod(workspace, period);
}

function workspaceRoot(directory: string): string {
  const path = resolve(directory);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw notFound(directory, MESSAGES.thereIsNoSuchFolder);
  const root = realpathSync(path);
  refuseQuestionMark(root);
  if (existsSync(join(root, CONFIGURATION_FILE))) return root;
  const other = ['belaudit.yml', 'Belaudit.yaml', 'belaudit.yaml.txt'].find((name) => existsSync(join(root, name)));
  throw notFound(
    directory,
    other === undefined
      ? MESSAGES.holdsNoConfiguration(CONFIGURATION_FILE)
      : MESSAGES.mustBeCalled(other, CONFIGURATION_FILE),
  );
}

/**
 * Refuses a question mark in the path: the database takes it for the beginning of a query, and looks for its log in another folder. A link to the folder does
 * not help, because the database resolves links first.
 * @throws UserError WORKSPACE_NOT_WRITABLE
 */
export function refuseQuestionMark(root: string): void {
  // Windows begins long paths with this; the database handles it.
  if (!root.replace(/^\\\\\?\\/u, '').includes('?')) return;
  throw new UserError('WORKSPACE_NOT_WRITABLE', MESSAGES.questionMarkInFolder, MESSAGES.giveFolderAnotherNameAndRun, [
    { file: root, message: MESSAGES.hasQuestionMarkInItsPath },
  ]);
}

function notFound(directory: string, reason: Text): UserError {
  return new UserError('WORKSPACE_NOT_FOUND', MESSAGES.noWorkspace(directory), MESSAGES.goToFolderOfYourWorkspace, [
    { file: directory, message: reason },
  ]);
}

/** The text as UTF-8, within the size limit of a configuration. */
function readConfigurationText(path: string): string {
  let bytes: Buffer;
  try {
    const { size } = statSync(path);
    if (size > LARGEST_CONFIGURATION) throw notText(`${size} bytes`, MESSAGES.atMostBytes(LARGEST_CONFIGURATION));
    bytes = readFileSync(path);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(
      'FILE_UNREADABLE',
      MESSAGES.cannotBeRead,
      MESSAGES.checkFileAndRights,
      [{ file: CONFIGURATION_FILE, message: errorCode(cause) }],
      { cause },
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw notText(MESSAGES.anotherEncoding, 'UTF-8');
  }
}

function notText(found: string | Text, expected: string | Text): UserError {
  return new UserError('CONFIGURATION', MESSAGES.oneMistake(CONFIGURATION_FILE), MESSAGES.saveAsUtf8, [
    { file: CONFIGURATION_FILE, line: 1, found, expected, message: MESSAGES.thisIsNotConfigurationInPlain },
  ]);
}

/**
 * Checks a folder of the workspace. A missing folder can be created; a link that leads out of the workspace is refused, because nothing outside is ever written.
 * @throws UserError WORKSPACE_NOT_WRITABLE, FILE_UNREADABLE
 */
export function checkFolder(root: string, folder: string, isWritten: boolean): void {
  const path = join(root, folder);
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return;
  let target: string;
  try {
    target = realpathSync(path);
    if (target !== root && relative(root, target).split(sep)[0] === '..')
      throw notWritable(folder, MESSAGES.leadsOutOfWorkspace);
    if (!statSync(target).isDirectory()) throw notWritable(folder, MESSAGES.isFileNotFolder);
    if (isWritten) accessSync(target, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw cause instanceof UserError ? cause : notWritable(folder, errorCode(cause), cause);
  }
  if (folder === OWN_FOLDER) checkReadable(target, folder);
}

/** An unreadable folder would count as empty, and its removals as never made. */
function checkReadable(path: string, folder: string): void {
  try {
    accessSync(path, constants.R_OK | constants.X_OK);
  } catch (cause) {
    throw new UserError(
      'FILE_UNREADABLE',
      MESSAGES.folderIsClosedToYou(folder),
      MESSAGES.askItsOwnerToRunCommand(CONFIGURATION_FILE),
      [{ file: folder, message: errorCode(cause) }],
      { cause },
    );
  }
}

/** Whoever writes into a link writes where it leads. */
function checkNoLink(root: string, file: string): void {
  const state = lstatSync(join(root, file), { throwIfNoEntry: false });
  if (state?.isSymbolicLink() === true) throw notWritable(file, MESSAGES.isLinkNotFile);
}

/** The database overwrites its file in place, and the register grows in place, even if the file has another name outside. */
function checkNoOtherName(root: string, file: string, what: Text, hint: Text): void {
  checkNoLink(root, file);
  const state = lstatSync(join(root, file), { throwIfNoEntry: false });
  if (state?.isFile() === true && state.nlink > 1)
    throw new UserError(
      'WORKSPACE_NOT_WRITABLE',
      MESSAGES.isAlsoFileElsewhereWhichWould(what),
      MESSAGES.makeBackupsByCopying(hint),
      [{ file, message: MESSAGES.hasNames(state.nlink) }],
    );
}

function notWritable(folder: string, reason: Text, cause?: unknown): UserError {
  return new UserError(
    'WORKSPACE_NOT_WRITABLE',
    MESSAGES.workspaceCannotBeWritten,
    MESSAGES.checkRightsOnFolderOrCopy,
    [{ file: folder, message: reason }],
    { cause },
  );
}

function errorCode(cause: unknown): Text {
  const code = systemCode(cause);
  const words: Readonly<Record<string, Text>> = {
    EACCES: MESSAGES.youDoNotHavePermission,
    EPERM: MESSAGES.youDoNotHavePermission,
    EROFS: MESSAGES.diskIsReadOnly,
    EISDIR: MESSAGES.itIsFolder,
    ENOENT: MESSAGES.itIsDanglingLink,
    ELOOP: MESSAGES.itsLinksGoRoundInCircle,
    ENOTDIR: MESSAGES.partOfPathIsFile,
    ENOSPC: MESSAGES.diskIsFull,
  };
  return words[code] ?? (code === '' ? MESSAGES.itFailed : asIs(code));
}
