// Loads and judges every workspace of a folder in one process: node judge.mjs <dist/src/index.js of the program> <folder>

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const [program, folder] = process.argv.slice(2);
const { openWorkspace, loadWorkspace, auditWorkspace, SILENT } = await import(pathToFileURL(program).href);
for (const name of readdirSync(folder).sort()) {
  try {
    const workspace = openWorkspace(join(folder, name), { today: '2026-11-25' });
    await loadWorkspace(workspace, SILENT);
    await auditWorkspace(workspace, SILENT);
  } catch (error) {
    process.stdout.write(`${name}: ${error.code ?? error}: ${error.message}\n`);
    process.exitCode = 1;
  }
}
