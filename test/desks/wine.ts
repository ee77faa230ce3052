import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** Why tests of Windows cannot run here; undefined if they can. */
export const NO_WINE: string | undefined =
  spawnSync('wine', ['--version']).status === 0
    ? undefined
    : 'Wine is not installed: the bundle of Windows is not tried (on Debian: apt-get install --no-install-recommends wine)';

export interface Ended {
  readonly status: number | null;
  readonly out: string;
}

/** A path as a Windows program under Wine sees it. */
export function asWindows(path: string): string {
  return `Z:${path.replaceAll('/', '\\')}`;
}

/** Messages that Wine prints at every start. */
const OF_WINE = /^(?:it looks like wine32|multiarch needs|execute "dpkg|apt-get install wine32|wine: |mesg: ).*\n/gmu;

const LAUNCHER = 'Belaudit.cmd';

/** The Windows bundle under Wine, with a system drive of its own. */
export class WindowsProgram {
  readonly drives: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #bundle: string;
  readonly #scratch: string;
  /** Words before every command, for example to give up rights. */
  readonly #before: readonly string[];

  /**
   * @param scratch folder for the system drive and for output
   */
  constructor(bundle: string, scratch: string, before: readonly string[] = []) {
    this.#bundle = bundle;
    this.#scratch = scratch;
    this.#before = before;
    mkdirSync(join(scratch, 'wine'), { recursive: true });
    this.drives = join(scratch, 'wine', 'dosdevices');
    this.#environment = {
      ...process.env,
      HOME: scratch,
      // Makes file names independent of this machine's language.
      LC_ALL: 'C.UTF-8',
      WINEPREFIX: join(scratch, 'wine'),
      WINEDEBUG: '-all',
      XDG_RUNTIME_DIR: scratch,
      // Tests must not add menus and links to this machine's desktop.
      WINEDLLOVERRIDES: 'winemenubuilder.exe=d',
    };
  }

  /** Runs `belaudit` with these arguments. */
  run(...words: readonly string[]): Ended {
    return this.runScript(join(this.#bundle, 'app', 'dist', 'cli', 'main.js'), ...words);
  }

  /** Runs a script with the runtime of the bundle. */
  runScript(script: string, ...words: readonly string[]): Ended {
    return this.#run(this.#words(script, words), this.#scratch);
  }

  /** Runs `Belaudit.cmd` with these arguments, as typed in its folder. */
  runLauncher(folder: string, ...words: readonly string[]): Ended {
    return this.#run(['wine', 'cmd', '/c', LAUNCHER, ...words], folder);
  }

  /** Starts a script that keeps running; its standard output goes to this file. */
  start(script: string, words: readonly string[], printed: string): ChildProcess {
    return this.#start(this.#words(script, words), printed);
  }

  /** Starts `Belaudit.cmd` as a double click does. */
  startLauncher(printed: string): ChildProcess {
    return this.#start(['wine', join(this.#bundle, LAUNCHER)], printed);
  }

  /** The Windows user's folder. */
  get profile(): string {
    const users = join(this.#scratch, 'wine', 'drive_c', 'users');
    return join(users, readdirSync(users).find((name) => name !== 'Public') ?? '');
  }

  get main(): string {
    return join(this.#bundle, 'app', 'dist', 'cli', 'main.js');
  }

  /** Ends the services that Wine started for its system drive. */
  end(): void {
    const [command = 'wineserver', ...others] = [...this.#before, 'wineserver', '-k'];
    spawnSync(command, others, { env: this.#environment });
  }

  /** Standard streams are files, because with a pipe Node ends under Wine. */
  #run([command = '', ...words]: readonly string[], folder: string): Ended {
    const printed = ['out.txt', 'err.txt'].map((file) => join(this.#scratch, file));
    const [out = 0, err = 0] = printed.map((file) => openSync(file, 'w'));
    const { status } = spawnSync(command, words, { cwd: folder, env: this.#environment, stdio: ['ignore', out, err] });
    for (const file of [out, err]) closeSync(file);
    return { status, out: printed.map((file) => readFileSync(file, 'utf8').replaceAll(OF_WINE, '')).join('') };
  }

  #start([command = '', ...words]: readonly string[], printed: string): ChildProcess {
    const out = openSync(printed, 'w');
    const started = spawn(command, words, {
      cwd: this.#scratch,
      env: this.#environment,
      stdio: ['ignore', out, out],
    });
    closeSync(out);
    return started;
  }

  #words(script: string, words: readonly string[]): readonly string[] {
    return [...this.#before, 'wine', join(this.#bundle, 'runtime', 'node.exe'), asWindows(script), ...words];
  }
}
