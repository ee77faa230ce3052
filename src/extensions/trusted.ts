import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { asIs } from '../model/text.ts';
import { type Extension, invalidExtensionError, readExtension } from './extension.ts';
import { MESSAGES } from './messages.ts';

const SETTINGS = z.strictObject({
  extensions: z
    .array(
      z.strictObject({
        folder: z.string().min(1),
        sha256: z.string().regex(/^[0-9a-f]{64}$/u),
        /** Whether every command uses it; otherwise only commands that name it do. */
        always: z.boolean(),
      }),
    )
    .default([]),
});
type Settings = z.infer<typeof SETTINGS>;

/**
 * Lists the extensions to use: those that the user's settings name for every command, and those on the command line. Each must be unchanged since it was
 * trusted.
 * @param settingsPath the user's settings; workspaces have none, so that a workspace from somebody else cannot run code
 * @throws UserError SETTINGS, EXTENSION_NOT_TRUSTED, EXTENSION_CHANGED, EXTENSION_INVALID
 */
export function trustedExtensions(settingsPath: string, named: readonly string[]): readonly Extension[] {
  const { extensions } = readSettings(settingsPath);
  const asked = named.map(readExtension);
  const always = extensions
    .filter(({ folder, always }) => always && !asked.some((extension) => extension.folder === folder))
    .map(({ folder }) => readExtension(folder));
  const all = [
    ...always,
    ...asked.filter(({ folder }, place) => asked.findIndex((one) => one.folder === folder) === place),
  ];
  for (const extension of all) assertTrusted(extension, extensions);
  // Results, articles and the manifest distinguish them by name.
  const names = all.map(({ name }) => name);
  const twice = all.find(({ name }, place) => names.indexOf(name) !== place);
  if (twice !== undefined)
    throw invalidExtensionError(twice.folder, MESSAGES.anotherExtensionInUseIsCalled(twice.name));
  return all;
}

function assertTrusted({ folder, sha256 }: Extension, extensions: Settings['extensions']): void {
  const trusted = extensions.find((entry) => entry.folder === folder);
  if (trusted === undefined) {
    throw new UserError('EXTENSION_NOT_TRUSTED', MESSAGES.extensionRunsCodeAndYouDo, MESSAGES.lookAtItsFilesThenRun, [
      { file: folder, message: MESSAGES.sha256Is(sha256) },
    ]);
  }
  if (trusted.sha256 === sha256) return;
  throw new UserError('EXTENSION_CHANGED', MESSAGES.extensionHasChangedSinceYouTrusted, MESSAGES.trustExpectedChange, [
    { file: folder, found: sha256, expected: trusted.sha256, message: MESSAGES.itsFilesHaveAnotherSha256 },
  ]);
}

/**
 * Records in the user's settings that an extension in its current form is trusted.
 * @throws UserError SETTINGS
 */
export function trustExtension(settingsPath: string, { folder, sha256 }: Extension, always: boolean): void {
  const { extensions } = readSettings(settingsPath);
  const others = extensions.filter((entry) => entry.folder !== folder);
  writeSettings(settingsPath, { extensions: [...others, { folder, sha256, always }] });
}

/** Withdraws trust in a folder, even if it is gone or unusable. @returns false if it was not trusted */
export function distrustExtension(settingsPath: string, folder: string): boolean {
  const { extensions } = readSettings(settingsPath);
  const path = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  const others = extensions.filter((entry) => entry.folder !== path);
  if (others.length === extensions.length) return false;
  writeSettings(settingsPath, { extensions: others });
  return true;
}

function readSettings(path: string): Settings {
  if (!existsSync(path)) return { extensions: [] };
  try {
    return SETTINGS.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new UserError(
      'SETTINGS',
      MESSAGES.yourBelauditSettingsCannotBeRead,
      MESSAGES.correctOrDeleteTrust,
      [{ file: path, message: asIs(error instanceof z.ZodError ? z.prettifyError(error) : String(error)) }],
      { cause: error },
    );
  }
}

/** Readable by its owner only: whoever can write there decides which code runs. */
function writeSettings(path: string, settings: Settings): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.new`;
  writeFileSync(draft, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, path);
}
