import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DateTime } from 'luxon';
import { systemCode, systemFailure, UserError } from '../errors.ts';
import { type Beginning, begunConfiguration } from './begun-configuration.ts';
import { MESSAGES } from './messages.ts';
import { type NetworkDriveOf, refuseNetworkDrive } from './network-drive.ts';
import { CONFIGURATION_FILE, refuseQuestionMark } from './open-workspace.ts';
import { type StarterPeriod, starterConfiguration } from './starter-configuration.ts';

const FOLDERS: readonly string[] = ['in/client', 'in/alfa'];
const EXAMPLE_PERIOD: StarterPeriod = { from: '2026-06-01', to: '2026-06-30' };

export interface InitOptions {
  /** A day, as `2026-07-10`: the audit period becomes the month before it. Absent: an example. */
  readonly today?: string;
  /** Facts that are already known: the configuration then holds only these, and names no files yet. Absent: an example that explains every key. */
  readonly beginning?: Beginning;
  /** The period of the calls; absent: derived from `today`. */
  readonly period?: StarterPeriod;
  /** Tells network drives, which are refused; absent: as this machine says. */
  readonly networkDriveOf?: NetworkDriveOf;
}

/**
 * Creates a workspace: an annotated `belaudit.yaml`, and folders for the files of the client and of a first call centre. Leaves other files in the folder
 * alone.
 * @returns what was created, relative to the folder, with forward slashes
 * @throws UserError WORKSPACE_NOT_EMPTY if there is a workspace already, NETWORK_DRIVE, WORKSPACE_NOT_WRITABLE, DISK_FULL
 */
export function initWorkspace(directory: string, options: InitOptions = {}): readonly string[] {
  const root = resolve(directory);
  const path = join(root, CONFIGURATION_FILE);
  refuseQuestionMark(root);
  if (existsSync(path)) throw notEmpty(directory);
  refuseNetworkDrive(root, options.networkDriveOf);
  const period = options.period ?? (options.today === undefined ? EXAMPLE_PERIOD : monthBefore(options.today));
  const { beginning } = options;
  const folders = beginning === undefined ? FOLDERS : ['in'];
  const text = beginning === undefined ? starterConfiguration(period) : begunConfiguration(beginning, period);
  try {
    // They will hold personal data.
    for (const folder of folders) mkdirSync(join(root, folder), { recursive: true, mode: 0o700 });
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    if (systemCode(cause) === 'EEXIST' && existsSync(path)) throw notEmpty(directory);
    // Half a configuration would be taken for one with mistakes.
    if (existsSync(path)) rmSync(path);
    throw notMade(directory, cause);
  }
  return [CONFIGURATION_FILE, ...folders.map((folder) => `${folder}/`)];
}

function notMade(directory: string, cause: unknown): UserError {
  const isFull = ['ENOSPC', 'EDQUOT'].includes(systemCode(cause));
  return new UserError(
    isFull ? 'DISK_FULL' : 'WORKSPACE_NOT_WRITABLE',
    MESSAGES.workspaceCannotBeMade(directory),
    isFull ? MESSAGES.makeRoomAndTryAgain : MESSAGES.chooseFolderWhereYouMayWrite,
    [{ file: directory, message: systemFailure(cause) }],
    { cause },
  );
}

function notEmpty(directory: string): UserError {
  return new UserError(
    'WORKSPACE_NOT_EMPTY',
    MESSAGES.alreadyHoldsWorkspace(directory),
    MESSAGES.nothingWasChangedChooseAnotherFolder,
    [{ file: CONFIGURATION_FILE, message: MESSAGES.exists }],
  );
}

function monthBefore(today: string): StarterPeriod {
  const month = DateTime.fromISO(today, { zone: 'utc' }).minus({ months: 1 });
  return { from: month.startOf('month').toFormat('yyyy-MM-dd'), to: month.endOf('month').toFormat('yyyy-MM-dd') };
}
