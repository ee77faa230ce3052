import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { belauditHere } from './in-process.ts';
import { belaudit, type Ending } from './program.ts';
import { CONFIGURATION, FILES, NUMBERS, REJECTED_NUMBERS, writeSmallWorkspace } from './small-workspace.ts';
import { scratchFolder } from './workspaces.ts';

const scratch = scratchFolder();
const workspace = join(scratch, 'audit');
const RESULTS = 'reports/2026-06-01_2026-06-30';

/** The nine digits that identify a number, however they are spaced. */
const SHOWN: readonly RegExp[] = [...NUMBERS, ...REJECTED_NUMBERS].map(
  (number) => new RegExp([...number.replace(/^(?:31|0)/u, '').slice(0, 9)].join('[\\s().\\-/]*'), 'u'),
);

function expectNoNumber({ out, err }: Ending, what: string): void {
  for (const text of [out, err])
    expect(
      SHOWN.filter((number) => number.test(text)),
      `${what}: ${text}`,
    ).toEqual([]);
}

const WITH_DEBUG_OUTPUT = { BELAUDIT_DEBUG: '1' };

/** Without colours or a terminal, and with full error output. */
async function run(...words: readonly string[]): Promise<Ending> {
  return await belauditHere(words, WITH_DEBUG_OUTPUT);
}

/** A command in a process of its own, whose streams also have what is printed past the program's own output. */
async function runApart(...words: readonly string[]): Promise<Ending> {
  return await belaudit(words, { environment: WITH_DEBUG_OUTPUT });
}

beforeAll(() => {
  writeSmallWorkspace(workspace);
});

describe('a telephone number', () => {
  it('would be seen by these tests in any notation', () => {
    for (const text of ['+31612345671', '06-12345671', '06 12 34 56 71', '"number": 31612345671', '061234567499']) {
      expect(
        SHOWN.some((number) => number.test(text)),
        text,
      ).toBe(true);
    }
    expect(SHOWN.some((number) => number.test('…671, 1 234 567 1'))).toBe(false);
  });

  it('is printed by no command, and stands in findings.csv and rejected.csv', async () => {
    for (const words of [['check'], ['check', '--json'], ['load'], ['load', '--json'], ['audit'], ['run', '--json']]) {
      const ending = await (words[0] === 'run' ? runApart : run)(...words, workspace);
      expect(ending.code, words.join(' ')).toBe(0);
      expectNoNumber(ending, words.join(' '));
    }
    const findings = readFileSync(join(workspace, RESULTS, 'findings.csv'), 'utf8');
    expect(findings).toContain(`,+${NUMBERS[0]},`);
    const rejected = readFileSync(join(workspace, RESULTS, 'rejected.csv'), 'utf8');
    for (const number of REJECTED_NUMBERS) expect(rejected.replaceAll('-', '')).toContain(number);
  });

  it.each([
    ['alfa', 'A-1', '--language', 'nl'],
    ['alfa', 'A-1', '--language', 'en'],
    ['alfa', 'A-4', '--json'],
    ['beta', 'B-1', '--json'],
    ['beta', 'B-2', '--language', 'nl'],
  ])('is not told by explain %s %s %s', async (...words) => {
    const ending = await run('explain', ...words, '--workspace', workspace);
    expect(ending.code).toBe(0);
    expect(ending.out).toMatch(/…67[1-4]/u);
    expectNoNumber(ending, words.join(' '));
  });

  it('is printed by no command that seals and verifies, also where a file is called by it', async () => {
    const sealed = await run('keys', '--workspace', workspace);
    expect(await run('seal', RESULTS, '--workspace', workspace)).toMatchObject({ code: 0 });
    const pack = join(scratch, 'pack');
    cpSync(join(workspace, RESULTS), pack, { recursive: true });
    writeFileSync(join(pack, 'bel 06-12345671.csv'), '');
    const key = /reports\/seal-public-key-\w+\.pem/u.exec(sealed.out)?.[0] ?? '';
    const verified = await run('verify', pack, '--key', join(workspace, key));
    expect(verified).toMatchObject({ code: 1, out: expect.stringContaining('bel •••671.csv is toegevoegd') });
    expectNoNumber(verified, 'verify');
  });

  it('stands in no summary, and not in the manifest or the seal', () => {
    for (const name of ['summary.json', 'manifest.json', 'seal.json', 'inputs.sha256', 'SHA256SUMS']) {
      expectNoNumber(
        { code: 0, signal: null, out: readFileSync(join(workspace, RESULTS, name), 'utf8'), err: '' },
        name,
      );
    }
  });
});

/** The caller's person is in lists for looking up, and nowhere else. */
const AGENT = /Zo\u00eb|van Dijk/u;

/** Result files that contain whole numbers and agents by contract: they are for looking up. */
const IN_FULL =
  /(?:^|\/)(?:(?:findings|calls|rejected|unread-values|completeness|changes|later-deliveries|lapsed-findings)\.csv|findings\.xlsx|[\w-]+\.parquet)$/u;

function tool(command: string, ...words: readonly string[]): string {
  return execFileSync(command, words, { encoding: 'utf8', maxBuffer: 1e8 });
}

/** The text that a reader can find in a file; for a PDF also its properties and attachments. */
function textOf(path: string): string {
  if (path.endsWith('.xlsx')) return tool('unzip', '-p', path);
  if (!path.endsWith('.pdf')) return readFileSync(path).toString('utf8');
  const attached = mkdtempSync(join(scratch, 'attached-'));
  tool('pdfdetach', '-saveall', '-o', attached, path);
  const attachments = readdirSync(attached).map((name) => readFileSync(join(attached, name), 'utf8'));
  return [tool('pdftotext', path, '-'), tool('pdfinfo', path), tool('pdfinfo', '-meta', path), ...attachments].join(
    '\n',
  );
}

describe('everything that is written', () => {
  it('by inspect, share and reproduce is printed without numbers and names', async () => {
    for (const words of [
      ['inspect', join(workspace, 'in/alfa/juni-1.csv')],
      ['inspect', join(workspace, 'in/beta/calls.csv'), '--json'],
      ['share', 'alfa', '--workspace', workspace],
      ['reproduce', join(workspace, RESULTS), '--no-pdf'],
      ['rules', '--json'],
    ]) {
      const ending = await run(...words);
      expect(ending.code, `${words.join(' ')}: ${ending.err}`).toBe(0);
      expectNoNumber(ending, words.join(' '));
      expect(ending.out + ending.err, words.join(' ')).not.toMatch(AGENT);
    }
  });

  it('into files holds a whole number or the name of an agent only where it is for looking up', () => {
    const reports = join(workspace, 'reports');
    const files = readdirSync(reports, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
    expect(paths.filter((path) => path.endsWith('.pdf')).length).toBeGreaterThan(2);
    const texts = new Map(paths.map((path) => [path, textOf(path)]));
    const holding = (isThere: (text: string) => boolean): string[] =>
      paths.filter((path) => isThere(texts.get(path) ?? ''));
    const found = holding((text) => SHOWN.some((number) => number.test(text)));
    const named = holding((text) => AGENT.test(text));
    expect(found.filter((path) => !IN_FULL.test(path))).toEqual([]);
    // The reports' input has the names of agents; reports make pseudonyms of them.
    expect(named.filter((path) => !IN_FULL.test(path) && !path.endsWith('/summary.json'))).toEqual([]);
    // A search that never finds anything would prove nothing.
    expect(found.some((path) => path.endsWith('findings.csv'))).toBe(true);
    expect(found.some((path) => path.endsWith('findings.xlsx'))).toBe(true);
  });
});

describe.concurrent('a message about a mistake shows no number', () => {
  const log = FILES['in/alfa/juni-2.csv'] ?? '';
  const canonical = FILES['in/beta/calls.csv'] ?? '';

  it.each<readonly [name: string, path: string, contents: string]>([
    ['a log without its heading', 'in/alfa/juni-2.csv', log.split('\n').slice(1).join('\n')],
    ['a canonical log without its heading', 'in/beta/calls.csv', canonical.split('\n').slice(1).join('\n')],
    [
      'a heading that stands twice, with a number in it',
      'in/beta/calls.csv',
      canonical.replace('talk_seconds', '06-12345671'),
    ],
    [
      'a file that is no table',
      'in/beta/calls.csv',
      'bel 06-12345671; of 06 12 34 56 72, of\n+31612345673\n,,,;;;;;\n',
    ],
    ['a number in the configuration', 'belaudit.yaml', CONFIGURATION.replace('sender: regular', 'sender: 06-12345671')],
    [
      'a number as a key',
      'belaudit.yaml',
      CONFIGURATION.replace('  language: nl', '  language: nl\n  "0612345671": nl'),
    ],
    ['a number in a pattern', 'belaudit.yaml', CONFIGURATION.replace('in/beta/calls.csv', 'in/beta/06-12345671.csv')],
    [
      'a number for a file that is not there',
      'belaudit.yaml',
      CONFIGURATION.replace('in/alfa/*.csv', 'in/0612345671/*.csv'),
    ],
    [
      'a number as a value of the log',
      'belaudit.yaml',
      CONFIGURATION.replace('NIETTHUIS: no-answer', 'NIETTHUIS: +31612345671'),
    ],
  ])('%s', async (_name, path, contents) => {
    const workspace = writeSmallWorkspace(mkdtempSync(join(scratch, 'mistake-')));
    writeFileSync(join(workspace, path), contents);
    for (const words of path === 'in/beta/calls.csv' ? [['check', '--json'], ['load']] : [['load']])
      expectNoNumber(await run(...words, workspace), words.join(' '));
  });

  it('nor does a row that is cut, quoted wrongly, of another width, or holds a number where a word belongs', async () => {
    const good = Array.from(
      { length: 9 },
      (_, place) => `A-1${place};9-6-2026;10:0${place}:00;06-12345673;1:35;GESPREK;Jan`,
    );
    const bad = [
      'A-5;9-6-2026;10:00:00;06-12345671;1:35;bel 06 12 34 56 72;Jan',
      '"A-6;9-6-2026;10:00:00;06-12345671;1:35;GESPREK',
      'A-7;06-12345672',
      'A-8;9-6-2026;10:00:00;06-12345673;1:35;GESPREK;x;y;z',
      'A-9;06-12345671;10:00:00;06-12345673;+31612345672;GESPREK;Jan',
    ];
    const workspace = writeSmallWorkspace(join(scratch, 'rows'), {
      'in/alfa/juni-2.csv': [log.trimEnd(), ...good, ...bad, ''].join('\n'),
    });
    for (const words of [['check'], ['load'], ['audit', '--json']]) {
      const ending = await run(...words, workspace);
      expect(ending.code, words.join(' ')).toBe(0);
      expectNoNumber(ending, words.join(' '));
    }
    expect(readFileSync(join(workspace, RESULTS, 'rejected.csv'), 'utf8')).toContain('A-7;06-12345672');
  });
});
