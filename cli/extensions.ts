import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { CommandContext } from './command-context.ts';

/**
 * Path of this user's settings: beside those of other programs, or where `BELAUDIT_SETTINGS` says. Never in a workspace, whose contents may come from somebody
 * else.
 */
export function settingsPath(environment: CommandContext['environment']): string {
  const named = environment['BELAUDIT_SETTINGS'];
  if (named !== undefined && named !== '') return named;
  const roaming = process.platform === 'win32' ? environment['APPDATA'] : environment['XDG_CONFIG_HOME'];
  return join(
    roaming === undefined || roaming === '' ? join(homedir(), '.config') : roaming,
    'belaudit',
    'settings.json',
  );
}

/**
 * Puts the extensions in force that the user's settings or the command line name.
 * @throws UserError if one was changed since it was trusted
 */
export async function putExtensionsInForce(named: readonly string[], context: CommandContext): Promise<void> {
  const settings = settingsPath(context.environment);
  if (named.length === 0 && !existsSync(settings)) return;
  const { trustedExtensions, useExtensions } = await context.api();
  useExtensions(trustedExtensions(settings, named));
}
