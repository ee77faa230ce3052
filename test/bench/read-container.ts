import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { OpenedFiles } from '../../src/reading/opened-table.ts';
import { findSourceTables } from '../../src/staging/file-mistakes.ts';
import { readSourceFile } from '../../src/staging/files/read-source-file.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';

/**
 * Reads all files of a workspace into plain copies, as `load` does before anything else: `tsx test/bench/read-container.ts <workspace>`.
 * Prints rows and seconds as JSON; rows that are not read do not count.
 */

const workspace = openWorkspace(process.argv[2] ?? '.');
await mkdir(workspace.temporaryDirectory, { recursive: true });
const target = join(workspace.temporaryDirectory, 'copy.csv');
const started = performance.now();
const opened = new OpenedFiles();
const { files, mistakes } = await findSourceTables(workspace, opened);
if (mistakes.length > 0) throw new Error(mistakes.map(({ detail }) => detail.message).join('\n'));
let rows = 0;
for (const file of files) {
  rows += (await readSourceFile(file, undefined, { target })).records;
  await rm(target);
}
await opened.close();
console.log(JSON.stringify({ rows, seconds: (performance.now() - started) / 1000 }));
