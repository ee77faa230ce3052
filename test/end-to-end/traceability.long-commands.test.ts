import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Row, readCsv } from '../acceptance/compare.ts';
import { generateWorkspace } from '../bench/generate.ts';
import { belauditHere } from './in-process.ts';
import { DRAFT } from './program.ts';
import { CONFIGURATION, FILES, writeSmallWorkspace } from './small-workspace.ts';
import { copyCase, scratchFolder, writeFiles } from './workspaces.ts';

const scratch = scratchFolder();

/** The physical lines of a source file, as an editor numbers them. */
function linesOf(path: string): readonly string[] {
  const bytes = readFileSync(path);
  const plain = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  const isUtf16 = plain[0] === 0xff && plain[1] === 0xfe;
  return plain
    .toString(isUtf16 ? 'utf16le' : 'utf8')
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u);
}

/** Findings whose file and line do not lead to a line with the call's id in a cell of its own. */
function untraceable(workspace: string, findings: readonly Row[]): readonly string[] {
  const lines = new Map<string, readonly string[]>();
  return findings.flatMap((finding) => {
    const { source_file: file = '', source_row: row = '', call_id: id = '' } = finding;
    const known = lines.get(file) ?? linesOf(join(workspace, file));
    lines.set(file, known);
    const cells = (known[Number(row) - 1] ?? '').split(/[,;\t]/u).map((cell) => cell.replaceAll('"', '').trim());
    return cells.includes(id) ? [] : [`${id}: ${file}:${row} is ${known[Number(row) - 1]}`];
  });
}

async function resultsOf(
  workspace: string,
  audited: number,
): Promise<{ findings: readonly Row[]; rejected: readonly Row[] }> {
  expect(await belauditHere(['load', workspace])).toMatchObject({ code: 0 });
  expect(await belauditHere(['audit', workspace])).toMatchObject({ code: audited });
  const [period = ''] = readdirSync(join(workspace, 'reports'));
  const read = (name: string): readonly Row[] => readCsv(join(workspace, 'reports', period, name));
  return { findings: read('findings.csv'), rejected: read('rejected.csv') };
}

describe('a finding leads to the line of its call', () => {
  it('in a log that was sent twice', async () => {
    const name = '37-own-hours-and-a-log-sent-twice';
    const workspace = copyCase(name, join(scratch, name));
    const { findings } = await resultsOf(workspace, DRAFT);
    expect(findings).not.toEqual([]);
    expect(untraceable(workspace, findings)).toEqual([]);
  });

  it('in thousands of calls, with rows that are repeated, cut, and rejected', async () => {
    const workspace = join(scratch, 'thousands');
    await generateWorkspace(2000, workspace);
    const { findings, rejected } = await resultsOf(workspace, DRAFT);
    expect(findings.length).toBeGreaterThan(1000);
    expect(untraceable(workspace, findings)).toEqual([]);
    expect(rejected.length).toBeGreaterThan(5);
    const wrong = rejected.filter(({ source_file: file = '', source_row: row = '', raw = '' }) => {
      return linesOf(join(workspace, file))[Number(row) - 1] !== raw;
    });
    expect(wrong).toEqual([]);
  });

  it('in files that are packed, of another encoding, with cells over many lines, empty lines and other line ends', async () => {
    const alfa = FILES['in/alfa/juni-1.csv'] ?? '';
    const beta = FILES['in/beta/calls.csv'] ?? '';
    const workspace = writeSmallWorkspace(join(scratch, 'mixed'), {
      'belaudit.yaml': CONFIGURATION.replace('in/beta/calls.csv', 'in/beta/*'),
      'in/alfa/juni-2.csv': `\n\r\n${(FILES['in/alfa/juni-2.csv'] ?? '').replaceAll('\n', '\r\n')}`,
    });
    writeFiles(workspace, {
      // A call after the one with a cell of four lines.
      'in/alfa/juni-1.csv': Buffer.from(
        `\uFEFF${alfa.replace('Zoë\nvan Dijk', 'Zoë\n\n"";""\nvan Dijk')}A-8;9-6-2026;12:00:00;06-12345671;1:35;GESPREK;Jan`,
        'utf16le',
      ),
      'in/beta/more.csv.gz': gzipSync(beta.replaceAll('B-', 'C-').replace('conversation,', '"conversation",')),
    });
    const { findings } = await resultsOf(workspace, 0);
    const found = new Set(findings.map((finding) => finding['call_id']));
    expect([...found].sort()).toEqual(expect.arrayContaining(['A-1', 'A-4', 'A-8', 'B-1', 'C-1']));
    expect(untraceable(workspace, findings)).toEqual([]);
  });

  it('and these tests would see one that does not', async () => {
    const workspace = writeSmallWorkspace(join(scratch, 'seen'));
    const wrong: Row = { call_id: 'A-4', source_file: 'in/alfa/juni-2.csv', source_row: '3' };
    expect(untraceable(workspace, [wrong])).toHaveLength(1);
    expect(untraceable(workspace, [{ ...wrong, source_row: '2' }])).toEqual([]);
  });
});
