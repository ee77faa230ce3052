import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { mustRun } from './downloads.ts';

/** Why tests with a bare root file system cannot run here; undefined if they can. */
export const NO_BARE_ROOT: string | undefined =
  process.getuid?.() !== 0
    ? 'Only root can work in another root file system.'
    : spawnSync('debootstrap', ['--version']).status === 0
      ? undefined
      : 'debootstrap is not installed: nothing is tried in a bare root file system (on Debian: apt-get install debootstrap)';

/** Ids of the unprivileged user and group of images with Node. */
const NODE_USER = 1000;

/** A bare Debian without Node. Made once per folder, and reused. */
export function bareRoot(folder: string): string {
  const root = join(folder, 'bare-root');
  if (existsSync(root)) return root;
  mustRun('debootstrap', ['--variant=minbase', 'bookworm', `${root}.part`]);
  renameSync(`${root}.part`, root);
  return root;
}

/** A copy for a test to change. */
export function copyRoot(root: string, copy: string): string {
  mustRun('cp', ['-a', root, copy]);
  return copy;
}

/** Adds what images with Node contain: the runtime of a Linux bundle, this machine's npm, and the user. */
export function addNode(root: string, bundle: string): void {
  cpSync(join(bundle, 'runtime', 'node'), join(root, 'usr/local/bin/node'));
  const npm = join(mustRun('npm', ['root', '--global']).trim(), 'npm');
  cpSync(npm, join(root, 'usr/local/lib/node_modules/npm'), { recursive: true });
  for (const command of ['npm', 'npx'])
    symlinkSync(`../lib/node_modules/npm/bin/${command}-cli.js`, join(root, 'usr/local/bin', command));
  appendFileSync(join(root, 'etc/passwd'), `node:x:${NODE_USER}:${NODE_USER}::/home/node:/bin/sh\n`);
  appendFileSync(join(root, 'etc/group'), `node:x:${NODE_USER}:\n`);
}

/** The sources of packages and the name servers of this machine, which a container engine would pass on to its containers. */
const SETTINGS: readonly (readonly [here: string, there: string])[] = [
  ['/etc/resolv.conf', 'etc/resolv.conf'],
  ['/etc/hosts', 'etc/hosts'],
  [join(homedir(), '.npmrc'), 'root/.npmrc'],
  ['/etc/apt/apt.conf.d', 'etc/apt/apt.conf.d'],
  ['/etc/ssl/certs', 'etc/ssl/certs'],
];

/** Runs a command as root in another root file system, with the network. @throws Error with what it printed */
export function runIn(root: string, workdir: string, command: string, environment: NodeJS.ProcessEnv): void {
  const lent = SETTINGS.filter(([here, there]) => existsSync(here) && !existsSync(join(root, there)));
  const shared = SETTINGS.filter(([here, there]) => existsSync(here) && !lent.some(([, other]) => other === there));
  for (const [here, there] of [...lent, ...shared])
    cpSync(realpathSync(here), join(root, there), { recursive: true, dereference: true });
  const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
  const proxies = Object.entries(process.env).filter(([name]) =>
    /^(?:https?|no)_proxy$|^npm_config_(?:registry|cafile)$|^NODE_EXTRA_CA_CERTS$/iu.test(name),
  );
  const mounted =
    'mount --make-rprivate / && mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && exec chroot "$0" sh -e -c "$1"';
  try {
    mustRun('unshare', ['--mount', '--pid', '--fork', 'sh', '-e', '-c', mounted, root, `cd ${workdir} && ${command}`], {
      env: {
        ...Object.fromEntries(proxies),
        ...environment,
        PATH: path,
        HOME: '/root',
        DEBIAN_FRONTEND: 'noninteractive',
      },
    });
  } finally {
    for (const [, there] of lent) rmSync(join(root, there), { recursive: true, force: true });
  }
}

export interface Confined {
  readonly root: string;
  /** The folder that is mounted as `/workspace`. */
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly command: readonly string[];
}

/**
 * Runs a command as the compose file does: read-only root file system, temporary `/tmp`, no network, no capabilities, an unprivileged user, and
 * only the workspace writable.
 */
export function runConfined({ root, workspace, environment, command }: Confined): {
  status: number | null;
  out: string;
} {
  for (const folder of ['workspace', 'proc', 'dev', 'tmp']) mkdirSync(join(root, folder), { recursive: true });
  mustRun('chown', ['-R', `${NODE_USER}:${NODE_USER}`, workspace]);
  chownSync(workspace, NODE_USER, NODE_USER);
  const mounts = [
    'mount --make-rprivate /',
    'mount --bind "$0" "$0"',
    'mount --rbind /dev "$0/dev"',
    'mount -t proc proc "$0/proc"',
    'mount -t tmpfs tmpfs "$0/tmp"',
    'mount --bind "$1" "$0/workspace"',
    'mount -o remount,bind,ro "$0"',
    'root=$0; shift',
  ].join(' && ');
  const user = [
    `--reuid=${NODE_USER}`,
    `--regid=${NODE_USER}`,
    '--clear-groups',
    '--no-new-privs',
    '--bounding-set=-all',
    '--inh-caps=-all',
  ];
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  const words = ['env', '-i', '-C', '/workspace', 'PATH=/usr/local/bin:/usr/bin:/bin', ...variables, ...command];
  const inner = `${mounts} && exec chroot "$root" setpriv ${user.join(' ')} "$@"`;
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    ['--mount', '--net', '--pid', '--fork', '--kill-child', 'sh', '-c', inner, root, workspace, ...words],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return { status, out: `${stdout}${stderr}` };
}
