/**
 * Whether the set-up script may install packages of the system: as root, and only on a bare server (nobody sits at it: no screen), in a build service, or where it is told to.
 * @param {{ isRoot: boolean, platform: string, environment: Record<string, string | undefined>, parameters: readonly string[] }} machine
 */
export function mayInstall({ isRoot, platform, environment, parameters }) {
  const isBareServer = platform === 'linux' && !environment.DISPLAY && !environment.WAYLAND_DISPLAY;
  return isRoot && (isBareServer || Boolean(environment.CI) || parameters.includes('--install-browser'));
}
