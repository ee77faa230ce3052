import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { belauditHere } from './in-process.ts';
import { copyFinished } from './kept-workspaces.ts';
import type { Ending } from './program.ts';
import { CONFIGURATION, FILES, NUMBERS, writeSmallWorkspace } from './small-workspace.ts';
import { contentsOf, leftBehind, resultsOf, scratchFolder } from './workspaces.ts';

/** Something that goes wrong with a file of the workspace, and the message that the program must give. */
interface Fault {
  readonly name: string;
  readonly make: (workspace: string) => void;
  readonly code: string;
  readonly says: readonly (string | RegExp)[];
}

const scratch = scratchFolder();
const done = join(scratch, 'done');
const RESULTS = 'reports/2026-06-01_2026-06-30';
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
      writeFileSync(join(directory, 'in/client/objections.csv'), 'id,day\nO-1,2026-05-20\n');
      writeFileSync(join(directory, 'in/client/consents.csv'), 'consent,date\nT-1,2026-05-20\n');
    },
    code: 'FILE_NOT_FOUND',
    says: [BETA, 'in/client/objections.csv:1', 'in/client/consents.csv:1', 'given_at'],
  },
  {
    name: 'a file outside the workspace',
    make: put('belaudit.yaml', CONFIGURATION.replace(BETA, '../elsewhere.csv')),
    code: 'CONFIGURATION',
    says: ['belaudit.yaml:26', 'sources[1].files', '../elsewhere.csv'],
  },
];

function expectRefusal({ code, out, err }: Ending, fault: Fault): void {
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(new RegExp(`^Error ${fault.code}: `, 'mu'));
  for (const words of fault.says) expect(err).toMatch(typeof words === 'string' ? literally(words) : words);
}

function literally(text: string): RegExp {
  return new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'), 'u');
}

beforeAll(async () => {
  await copyFinished(done);
});

function copyOf(name: string): string {
  const workspace = join(scratch, name.replaceAll(' ', '-'));
  cpSync(done, workspace, { recursive: true });
  return workspace;
}

describe('a file that cannot be used', () => {
  it.each(FAULTS)('$name is refused by check and run, and nothing changes', async (fault) => {
    const workspace = copyOf(fault.name);
    fault.make(workspace);
    const before = contentsOf(workspace);
    expectRefusal(await belauditHere(['check', workspace]), fault);
    expectRefusal(await belauditHere(['run', workspace, '--quiet']), fault);
    expect(contentsOf(workspace)).toEqual(before);
    expect(resultsOf(workspace)).toEqual(resultsOf(done));
  });

  it('is no more once it is mended: the same results, to the byte', async () => {
    const workspace = copyOf('mended');
    expect(Object.keys(resultsOf(done)).filter((path) => path.endsWith('.pdf'))).not.toEqual([]);
    rmSync(join(workspace, BETA));
    expect(await belauditHere(['run', workspace])).toMatchObject({ code: 2 });
    writeSmallWorkspace(workspace);
    expect(await belauditHere(['run', workspace])).toMatchObject({ code: 0 });
    expect(resultsOf(workspace)).toEqual(resultsOf(done));
    expect(leftBehind(workspace)).toEqual([]);
  });

  it('is told, and the rest goes on, where there is nothing in it', async () => {
    const workspace = copyOf('empty');
    writeFileSync(join(workspace, BETA), '');
    expect((await belauditHere(['check', workspace])).out).toMatch(
      literally(`${BETA}: The file gives no rows: it has no bytes.`),
    );
    for (const command of ['load', 'audit'])
      expect(await belauditHere([command, workspace, '--quiet']), command).toMatchObject({ code: 0 });
    const { files } = JSON.parse(readFileSync(join(workspace, RESULTS, 'summary.json'), 'utf8')) as {
      files: readonly { path: string; format: string; rows_read: number }[];
    };
    expect(files.find(({ path }) => path === BETA)).toMatchObject({ format: 'empty', rows_read: 0 });
  });

  it('in a workspace that was never run leaves no trace', async () => {
    const fresh = writeSmallWorkspace(join(scratch, 'fresh'));
    rmSync(join(fresh, BETA));
    const before = contentsOf(fresh);
    for (const command of ['check', 'load', 'run', 'audit', 'report']) {
      expect(await belauditHere([command, fresh]), command).toMatchObject({ code: 2, out: '' });
      expect(contentsOf(fresh), command).toEqual(before);
    }
  });
});

describe('another encoding', () => {
  const ENCODED: Readonly<Record<string, readonly [encoding: string, encoded: (text: string) => Buffer]>> = {
    'in/alfa/juni-1.csv': ['Windows-1252', (text) => Buffer.from(text, 'latin1')],
    'in/alfa/juni-2.csv': ['UTF-16LE', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    'in/beta/calls.csv': ['UTF-16LE', (text) => Buffer.from(text, 'utf16le')],
    'in/client/objections.csv': ['UTF-16BE', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    'in/client/consents.csv': ['UTF-8', (text) => Buffer.from(`\uFEFF${text}`)],
  };

  it('is read rightly, and said: the findings are the same, to the byte', async () => {
    const directory = writeSmallWorkspace(join(scratch, 'encoded'));
    for (const [path, [, encoded]] of Object.entries(ENCODED)) {
      writeFileSync(join(directory, path), encoded(readFileSync(join(directory, path), 'utf8')));
    }
    const checked = await belauditHere(['check', directory, '--json']);
    const { files } = JSON.parse(checked.out) as { files: readonly { path: string; encoding: string }[] };
    const found = files.map(({ path, encoding }) => [path, encoding]);
    expect(found).toEqual(Object.entries(ENCODED).map(([path, [encoding]]) => [path, encoding]));
    const loaded = await belauditHere(['load', directory]);
    expect(loaded.out).toMatch(/^in\/alfa\/juni-1\.csv: .*Windows-1252/mu);
    expect(await belauditHere(['audit', directory])).toMatchObject({ code: 0 });
    const findings = (workspace: string): string => readFileSync(join(workspace, RESULTS, 'findings.csv'), 'utf8');
    expect(findings(directory)).toContain(`+${NUMBERS[0]}`);
    expect(findings(directory)).toContain('Zoë van Dijk');
    expect(findings(directory)).toBe(findings(done));
  });
});
