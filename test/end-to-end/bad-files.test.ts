import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { belaudit, type Ending } from './program.ts';
import { CONFIGURATION, FILES, NUMBERS, writeSmallWorkspace } from './small-workspace.ts';
import { contentsOf, leftBehind, resultsOf, scratchFolder } from './workspaces.ts';

/** Something that goes wrong with a file of the workspace, and what the program must say of it. */
interface Fault {
  readonly name: string;
  readonly make: (workspace: string) => void;
  readonly code: string;
  readonly says: readonly (string | RegExp)[];
}

const scratch = scratchFolder();
const workspace = join(scratch, 'audit');
const BETA = 'in/beta/calls.csv';

function put(path: string, contents: string | Buffer): (directory: string) => void {
  return (directory) => writeFileSync(join(directory, path), contents);
}

const FAULTS: readonly Fault[] = [
  {
    name: 'a file that is not there',
    make: (directory) => rmSync(join(directory, BETA)),
    code: 'FILE_NOT_FOUND',
    says: ['belaudit.yaml:26', 'sources[1].files', BETA, 'Put the file in its place'],
  },
  {
    name: 'a pattern that matches nothing',
    make: (directory) => renameSync(join(directory, 'in/alfa'), join(directory, 'in/gamma')),
    code: 'FILE_NOT_FOUND',
    says: ['belaudit.yaml:19', 'sources[0].files', 'in/alfa/*.csv'],
  },
  {
    name: 'a folder in place of a file',
    make: (directory) => {
      rmSync(join(directory, BETA));
      mkdirSync(join(directory, BETA));
    },
    code: 'FILE_UNREADABLE',
    says: ['belaudit.yaml:26', BETA],
  },
  {
    name: 'an empty file',
    make: put(BETA, ''),
    code: 'FILE_EMPTY',
    says: [BETA, 'belaudit.yaml:26', /again|take it out/],
  },
  {
    name: 'a required column under another name',
    make: put(BETA, (FILES[BETA] ?? '').replace('called_number', 'caled_nummber')),
    code: 'COLUMN_MISSING',
    says: [`${BETA}:1`, 'called_number', 'is it "caled_nummber"?', '`columns`'],
  },
  {
    name: 'a mapped heading that the log has no more',
    make: put('in/alfa/juni-2.csv', (FILES['in/alfa/juni-2.csv'] ?? '').replace('Telefoon', 'Telefoonnr')),
    code: 'COLUMN_MISSING',
    says: ['in/alfa/juni-2.csv:1', 'called_number', 'is it "Telefoonnr"?'],
  },
  {
    name: 'a binary file',
    make: put(BETA, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0xff, 0xfe, 0, 0x80, 0x90, 0])),
    code: 'FILE_NOT_UNDERSTOOD',
    says: [BETA],
  },
  {
    name: 'a picture that is called .csv',
    make: put(BETA, Buffer.from('89504e470d0a1a0a0000000d4948445200000010', 'hex')),
    code: 'FILE_NOT_UNDERSTOOD',
    says: [BETA],
  },
  {
    name: 'a packed file that was cut off',
    make: put(BETA, gzipSync(FILES[BETA] ?? '').subarray(0, 60)),
    code: 'FILE_UNREADABLE',
    says: [BETA],
  },
  {
    name: 'three files wrong at once',
    make: (directory) => {
      rmSync(join(directory, BETA));
      writeFileSync(join(directory, 'in/client/objections.csv'), '');
      writeFileSync(join(directory, 'in/client/consents.csv'), 'consent,date\nT-1,2026-05-20\n');
    },
    code: 'FILE_NOT_FOUND',
    says: [BETA, 'in/client/objections.csv', 'in/client/consents.csv:1', 'given_at'],
  },
  {
    name: 'a file outside the workspace',
    make: put('belaudit.yaml', CONFIGURATION.replace(BETA, '../elsewhere.csv')),
    code: 'CONFIGURATION',
    says: ['belaudit.yaml:26', 'sources[1].files', '../elsewhere.csv'],
  },
];

/** Puts every input back as it was. */
function mend(): void {
  rmSync(join(workspace, 'in'), { recursive: true });
  writeSmallWorkspace(workspace);
}

function expectRefusal({ code, out, err }: Ending, fault: Fault): void {
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`Error ${fault.code}: `);
  for (const words of fault.says) expect(err).toMatch(typeof words === 'string' ? literally(words) : words);
}

function literally(text: string): RegExp {
  return new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'), 'u');
}

describe('a file that cannot be used', () => {
  let former: Readonly<Record<string, string>>;

  beforeAll(async () => {
    writeSmallWorkspace(workspace);
    expect(await belaudit(['run', workspace])).toMatchObject({ code: 0 });
    former = resultsOf(workspace);
    expect(Object.keys(former)).toHaveLength(9);
  });

  it.each(FAULTS)('$name is refused by check and run, and nothing changes', async (fault) => {
    mend();
    fault.make(workspace);
    const before = contentsOf(workspace);
    const [checked, ran] = [await belaudit(['check', workspace]), await belaudit(['run', workspace, '--quiet'])];
    expectRefusal({ ...checked, err: checked.err.replace(/^Looking.*\n/u, '') }, fault);
    expectRefusal(ran, fault);
    expect(contentsOf(workspace)).toEqual(before);
    expect(resultsOf(workspace)).toEqual(former);
  });

  it('is over once the file is mended: the same results, to the byte', async () => {
    mend();
    expect(await belaudit(['run', workspace])).toMatchObject({ code: 0, signal: null });
    expect(resultsOf(workspace)).toEqual(former);
    expect(leftBehind(workspace)).toEqual([]);
  });

  it('in a workspace that was never run leaves no trace', async () => {
    const fresh = writeSmallWorkspace(join(scratch, 'fresh'));
    rmSync(join(fresh, BETA));
    const before = contentsOf(fresh);
    for (const command of ['check', 'load', 'run', 'audit', 'report']) {
      expect(await belaudit([command, fresh]), command).toMatchObject({ code: 2, out: '' });
      expect(contentsOf(fresh), command).toEqual(before);
    }
  });
});

describe('another encoding', () => {
  const encodings: readonly (readonly [name: string, encoded: (text: string) => Buffer])[] = [
    ['UTF-16LE', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16BE', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16LE', (text) => Buffer.from(text, 'utf16le')],
    ['Windows-1252', (text) => Buffer.from(text, 'latin1')],
  ];

  it.each(encodings)('%s is read rightly, and said', async (encoding, encoded) => {
    const directory = writeSmallWorkspace(mkdtempSync(join(scratch, 'encoding-')));
    const log = join(directory, 'in/alfa/juni-1.csv');
    writeFileSync(log, encoded(readFileSync(log, 'utf8')));
    const checked = await belaudit(['check', directory, '--json']);
    expect(checked).toMatchObject({ code: 0 });
    const { files } = JSON.parse(checked.out) as { files: readonly { path: string; encoding: string }[] };
    expect(files.find(({ path }) => path === 'in/alfa/juni-1.csv')?.encoding).toBe(encoding);
    const loaded = await belaudit(['load', directory]);
    expect(loaded).toMatchObject({ code: 0 });
    expect(loaded.out).toMatch(/^in\/alfa\/juni-1\.csv +calls +new +3 +1 +2 +0 +0$/mu);
    expect(await belaudit(['audit', directory])).toMatchObject({ code: 0 });
    const findings = readFileSync(join(directory, 'reports/2026-06-01_2026-06-30/findings.csv'), 'utf8');
    expect(findings).toContain(`+${NUMBERS[0]}`);
    expect(findings).toContain('Zoë van Dijk');
  });

  it('that had to be guessed is remarked when the file is loaded', async () => {
    const directory = writeSmallWorkspace(join(scratch, 'remarked'));
    const log = join(directory, 'in/alfa/juni-1.csv');
    writeFileSync(log, Buffer.from(readFileSync(log, 'utf8'), 'latin1'));
    const { code, out } = await belaudit(['load', directory]);
    expect(code).toBe(0);
    expect(out).toMatch(/^in\/alfa\/juni-1\.csv: .*Windows-1252/mu);
  });
});
