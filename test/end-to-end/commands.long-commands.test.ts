import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { belauditHere } from './in-process.ts';
import { copyFinished } from './kept-workspaces.ts';
import { belaudit, type Ending } from './program.ts';
import { CONFIGURATION, writeSmallWorkspace } from './small-workspace.ts';
import { contentsOf, copyCase, resultsOf, scratchFolder } from './workspaces.ts';

const scratch = scratchFolder();
const workspace = join(scratch, 'audit');

beforeAll(async () => {
  await copyFinished(workspace);
});

describe('a run', () => {
  it('leaves the report for the company among its results, with its digest in the manifest', () => {
    const results = resultsOf(workspace);
    const path = Object.keys(results).find((name) => name.endsWith('management.pdf')) ?? '';
    const folder = join(workspace, 'reports', path, '..');
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest.outputs).toContainEqual(expect.objectContaining({ path: 'management.pdf', sha256: results[path] }));
  });
});

describe('a run where nothing is new', () => {
  const reports = join(workspace, 'reports');
  const written = (): readonly (readonly [string, number])[] =>
    Object.keys(resultsOf(workspace)).map((path) => [path, statSync(join(reports, path)).mtimeMs] as const);

  it('says so, and writes nothing', async () => {
    const before = written();
    const { code, out } = await belauditHere(['run', workspace]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Nothing is new: the results are unchanged\./u);
    expect(out).toContain('\nOpen\n');
    expect(written()).toEqual(before);
  });

  it('makes all of it again where one file is not as it was written', async () => {
    const before = resultsOf(workspace);
    const path = Object.keys(before).find((each) => each.endsWith('/management.pdf')) ?? '';
    rmSync(join(reports, path));
    const { code, out } = await belauditHere(['run', workspace]);
    expect({ code, isSaid: out.includes('Nothing is new') }).toEqual({ code: 0, isSaid: false });
    expect(resultsOf(workspace)).toEqual(before);
  });
});

/** Commands that make no PDFs, and then those that do. */
const WITHOUT_BROWSER: readonly (readonly string[])[] = [
  ['check', workspace],
  ['load', workspace],
  ['audit', workspace],
  ['explain', 'alfa', 'A-1', '--workspace', workspace],
  ['rules'],
  ['rules', 'called-after-objection'],
];
const COMMANDS: readonly (readonly string[])[] = [...WITHOUT_BROWSER, ['report', workspace], ['run', workspace]];
/** These run in processes of their own, whose streams also have what is printed past the program's own output. */
const APART: ReadonlySet<string> = new Set(['audit', 'report', 'rules']);

async function runOne(words: readonly string[]): Promise<Ending> {
  return await (APART.has(words[0] ?? '') ? belaudit(words) : belauditHere(words));
}

describe('every command', () => {
  it('prints its result as JSON, and nothing else on standard output; with --quiet nothing on standard error', async () => {
    for (const words of COMMANDS) {
      const { code, out, err } = await runOne([...words, '--json', '--quiet']);
      expect({ code, err }, words.join(' ')).toEqual({ code: 0, err: '' });
      expect(JSON.parse(out), words.join(' ')).toBeTypeOf('object');
      expect(out.endsWith('\n'), words.join(' ')).toBe(true);
    }
  });

  function expectWords({ code, out, err }: Ending, command: string): void {
    expect(code, command).toBe(0);
    expect(() => JSON.parse(out), command).toThrow();
    expect(out + err, command).not.toContain('\u001B');
  }

  it('prints words without it, without colours where nobody looks', async () => {
    for (const words of WITHOUT_BROWSER.filter(([command]) => command !== 'audit'))
      expectWords(await runOne(words), words.join(' '));
  });

  it('the same of an audit, which names the files to open so that they are found from where the user is', async () => {
    const ending = await belaudit(['audit', 'audit'], { from: scratch });
    expectWords(ending, 'audit');
    const { out } = ending;
    const named = out.slice(out.indexOf('\nOpen\n')).match(/^ {2}\S+$/gmu) ?? [];
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((path) => !existsSync(join(scratch, path.trim())))).toEqual([]);
  });
});

describe('--fail-on', () => {
  it('exit code 1 where calls broke the law', async () => {
    const ran = await belauditHere(['audit', workspace, '--fail-on', 'statute', '--json', '--quiet']);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(JSON.parse(ran.out)).toMatchObject({ summary: { totals: { violating_calls: 2 } } });
  });

  it('exit code 0 where none did', async () => {
    const lawful = copyCase('19-calling-hours', join(scratch, 'lawful'));
    expect(await belauditHere(['load', lawful])).toMatchObject({ code: 0 });
    const { code, out } = await belauditHere(['audit', lawful, '--fail-on', 'statute', '--json']);
    const { summary } = JSON.parse(out) as { summary: { totals: { calls: number; violating_calls: number } } };
    expect(summary.totals.calls).toBeGreaterThan(0);
    expect(summary.totals.violating_calls).toBe(0);
    expect(code).toBe(0);
  });
});

describe('rules', () => {
  it('lists every rule that findings name, and explains each one in both languages', async () => {
    const listed = JSON.parse((await belauditHere(['rules', '--json'])).out) as readonly { id: string }[];
    const ids = listed.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['called-after-objection', 'no-legal-basis', 'outside-calling-hours']));
    const told = await belauditHere(['rules', 'called-after-objection', '--language', 'nl']);
    expect(told.code).toBe(0);
    expect(told.out).toMatch(/11\.7/u);
    expect((await belauditHere(['rules', 'called-after-objection'])).out).not.toBe(told.out);
  });
});

describe('explain', () => {
  it('tells why, with file and line', async () => {
    const { code, out } = await belauditHere(['explain', 'alfa', 'A-1', '--workspace', workspace, '--language', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('[in/alfa/juni-1.csv, line 2]');
    expect(out).toContain('[in/client/objections.csv, line 2]');
    expect(out).toContain(
      'Nobody is known for this number.\nIt is only presumed that the law protects the person called',
    );
    expect(out).toContain('Called after an objection: proof lacking');
  });

  it('tells that it is proven where the client states whom the campaign calls', async () => {
    const stated = writeSmallWorkspace(join(scratch, 'stated'), {
      'belaudit.yaml': CONFIGURATION.replace('purpose: commercial', 'purpose: commercial, audience: consumers'),
    });
    expect(await belauditHere(['load', stated])).toMatchObject({ code: 0 });
    expect(await belauditHere(['audit', stated])).toMatchObject({ code: 0 });
    const { out } = await belauditHere(['explain', 'alfa', 'A-1', '--workspace', stated, '--language', 'en']);
    expect(out).toContain('Called after an objection: proven');
  });

  it('refuses a call that is not there, and a workspace that was not judged', async () => {
    const unknown = await belauditHere(['explain', 'alfa', 'A-99', '--workspace', workspace]);
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toMatch(/^Error CALL_NOT_FOUND: /u);
    const fresh = writeSmallWorkspace(join(scratch, 'fresh'));
    const early = await belauditHere(['explain', 'alfa', 'A-1', '--workspace', fresh]);
    expect(early).toMatchObject({ code: 2, out: '' });
    expect(early.err).toMatch(/^Error NOT_LOADED: /u);
    expect(existsSync(join(fresh, '.belaudit'))).toBe(false);
  });
});

describe('init', () => {
  it('makes a workspace of which check says what is missing, and refuses to do it twice', async () => {
    const made = await belaudit(['init', 'new audit'], { from: scratch });
    expect(made).toMatchObject({ code: 0, err: '' });
    const directory = join(scratch, 'new audit');
    expect(Object.keys(contentsOf(directory))).toEqual(['belaudit.yaml', 'in/alfa', 'in/client']);
    const checked = await belauditHere(['check', directory]);
    expect(checked).toMatchObject({ code: 0, err: '' });
    expect(checked.out).toContain('there are no files yet. Still to do:');
    const lines = readFileSync(join(directory, 'belaudit.yaml'), 'utf8').split('\n');
    const told = [...checked.out.matchAll(/^ {4}belaudit\.yaml:(\d+): \w+, (\S+)$/gmu)];
    expect(told.length).toBeGreaterThan(0);
    for (const [, line, file] of told) expect(lines[Number(line) - 1], file).toMatch(/^ {2}- /u);
    const before = contentsOf(directory);
    expect(await belauditHere(['init', directory])).toMatchObject({ code: 2, out: '' });
    expect(contentsOf(directory)).toEqual(before);
  });
});
