import { statSync } from 'node:fs';
import { join, normalize, type PlatformPath } from 'node:path';
import process from 'node:process';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { definedFields, drivesFor, type Workspace } from '../src/index.ts';
import type { Api, WorkOptions } from './api.ts';
import { UsageError } from './failure.ts';
import type { Output } from './output.ts';
import type { Serve } from './serve.ts';

/** What every command needs to do its work. */
export interface CommandContext {
  /** Loads the library on first use: help must appear at once. */
  readonly api: () => Promise<Api>;
  readonly output: Output;
  /** Serves a workspace to the browser. */
  readonly serve: Serve;
  /** Opens an address in the user's browser; false if that could not be started. */
  readonly openInBrowser: (address: string) => Promise<boolean>;
  /** The day on which the command runs, as `2026-07-10`: the audit date if the configuration names none. */
  readonly today: string;
  /** The current moment in UTC (ISO 8601), for records. */
  readonly now: () => string;
  /** The environment of the process, which may name the path of a browser. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Asks the user on the terminal, and returns the answer; absent without a terminal. */
  readonly ask?: (question: string) => Promise<string>;
  /** The first line of standard input, for values that should not be on a command line. */
  readonly readLine: () => Promise<string>;
  /** Aborted when the user stops the command. */
  readonly signal: AbortSignal;
  /** Exit code of the command that ran. */
  exitCode: number;
}

/** Options that every command has. */
export interface CommonOptions {
  readonly workspace?: string;
  readonly json?: true;
  readonly quiet?: true;
  readonly color: boolean;
  /** Folders of extensions to use in this command. */
  readonly extension?: readonly string[];
}

export interface WorkingOptions extends CommonOptions {
  readonly memory?: string;
  readonly threads?: number;
  readonly language?: 'nl' | 'en';
  readonly engine?: 'duckdb' | 'clickhouse';
}

/** Options of commands that compute. */
export function addWorkingOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--memory <size>', 'most memory for the database, such as 4GB (default: 2GB)').argParser(readMemory),
    )
    .addOption(new Option('--threads <number>', 'most processor threads (default: all)').argParser(readCount));
}

/** For commands that judge. */
export function engineOption(): Option {
  return new Option('--engine <engine>', 'where calls are judged (default: as configured)').choices([
    'duckdb',
    'clickhouse',
  ]);
}

export function languageOption(description: string): Option {
  return new Option('--language <language>', description).choices(['nl', 'en']);
}

export function workOptions(options: WorkingOptions, context: CommandContext): WorkOptions {
  return {
    signal: context.signal,
    environment: context.environment,
    ...definedFields({
      memoryLimit: options.memory,
      threads: options.threads,
      engine: options.engine,
      language: options.language,
    }),
  };
}

/** The folder of the workspace: the argument, else `--workspace`, else the fallback. */
export function workspaceDirectory(
  argument: string | undefined,
  options: CommonOptions,
  otherwise: string = '.',
): string {
  const option = options.workspace;
  if (argument !== undefined && option !== undefined && argument !== option) {
    throw new UsageError(`Two workspaces are named: ${argument} and ${option}.`, 'Name one of them.');
  }
  const directory = argument ?? option ?? otherwise;
  if (directory.trim() === '')
    throw new UsageError('The name of the workspace is empty.', 'Name a folder, or leave it out for the current one.');
  return directory;
}

type WrittenPaths = Pick<PlatformPath, 'join' | 'normalize'>;

/**
 * The path of a file in the workspace that works from the user's current folder, with the separators of the system.
 * @param directory of the workspace, as the user named it: no other form of the path is shown
 * @param path relative to the workspace, with forward slashes
 * @param system how paths are written; absent: as on this machine
 */
export function pathFromHere(directory: string, path: string, system: WrittenPaths = { join, normalize }): string {
  return directory === '.' ? system.normalize(path) : system.join(directory, path);
}

/** A word of a command, ready to paste. */
export function pastable(word: string): string {
  if (/^[\w./:\\-]+$/u.test(word)) return word;
  // Every terminal knows double quotes, but some execute text in back quotes or after a dollar sign within them.
  return /[$`"!]/u.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}

/** First and last day. */
export interface NamedDays {
  readonly from: string;
  readonly to: string;
}

/**
 * The library, and the opened workspace in a folder.
 * @param opening `reading`: for a command that writes nothing; `period` and `asOf` replace those in `belaudit.yaml`
 */
export async function openWorkspaceIn(
  directory: string,
  context: CommandContext,
  opening: { readonly reading?: true; readonly period?: NamedDays; readonly asOf?: string } = {},
): Promise<{ readonly api: Api; readonly workspace: Workspace }> {
  const api = await context.api();
  const formats = await api.formatIds();
  if (opening.reading !== true && isAsRootInFolderOfAnother(directory))
    context.output.message(
      `You are root, and the folder belongs to another user (${directory}), who cannot open files that root makes. Run the command as that user.`,
    );
  const drives = drivesFor(context.environment);
  return { api, workspace: api.openWorkspace(directory, { today: context.today, formats, ...opening, ...drives }) };
}

function isAsRootInFolderOfAnother(directory: string): boolean {
  if (process.getuid?.() !== 0) return false;
  const owner = statSync(directory, { throwIfNoEntry: false })?.uid;
  return owner !== undefined && owner !== 0;
}

/** An existing day, such as 2026-07-10. */
export function readDay(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('Give an existing day, such as 2026-07-10.');
  return text;
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Gathers the values of an option that can be repeated. */
export function gathered(value: string, others: readonly string[] = []): readonly string[] {
  return [...others, value];
}

/** Reads the number of a line of the register of decisions. */
export function readRegisterLine(text: string): number {
  if (/^[1-9]\d{0,8}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('Give the number of a line of the register, such as 12.');
}

function readMemory(text: string): string {
  const match = /^(\d{1,6}(?:\.\d{1,3})?)\s*(MB|GB|TB|MiB|GiB|TiB)$/iu.exec(text.trim());
  if (match === null || Number(match[1]) === 0)
    throw new InvalidArgumentError('Give a number with a unit, such as 2GB or 512MB.');
  return `${match[1]}${match[2]}`;
}

/** Reads how many threads or processes there may be. */
export function readCount(text: string): number {
  if (!/^\d{1,4}$/u.test(text) || Number(text) < 1 || Number(text) > 1024)
    throw new InvalidArgumentError('Give a whole number from 1 to 1024.');
  return Number(text);
}
