import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Summary } from '../../src/model/summary.ts';
import { generateWorkspace } from './generate.ts';
import { measure } from './measure.ts';

/**
 * `npm run bench:reports [-- <call centres> [<calls of each>]]`: makes a workspace, loads and audits it, and measures `belaudit report`: all PDFs, the workbook and
 * the page of findings. Prints what was made, and how long that took and how much memory.
 */

const COMMAND = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const DEFAULT_CENTRES = 20;
/** Come to some thousand findings. */
const DEFAULT_CALLS = 1450;

async function main([centresText, callsText]: readonly string[]): Promise<void> {
  const centres = Number(centresText ?? DEFAULT_CENTRES);
  const calls = Number(callsText ?? DEFAULT_CALLS);
  if (!Number.isSafeInteger(centres) || centres < 1 || !Number.isSafeInteger(calls) || calls < 1) {
    throw new Error('usage: npm run bench:reports [-- <call centres> [<calls of each>]]');
  }
  if (!existsSync(COMMAND)) throw new Error('There is no built command line: run `npm run build` first.');
  const workspace = mkdtempSync(join(tmpdir(), 'belaudit-reports-'));
  try {
    await generateWorkspace(centres * calls, workspace, centres);
    for (const step of ['load', 'audit'])
      await measure(process.execPath, [COMMAND, step, '--workspace', workspace, '--quiet']);
    const measured = await measure(process.execPath, [COMMAND, 'report', '--workspace', workspace, '--quiet']);
    console.log(JSON.stringify({ ...made(workspace), ...spent(measured) }, null, 2));
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

function made(workspace: string): object {
  const [period = ''] = readdirSync(join(workspace, 'reports'));
  const folder = join(workspace, 'reports', period);
  const { vendors } = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')) as Summary;
  const findings = vendors.map((vendor) => vendor.findings);
  return {
    callCentres: vendors.length,
    findingsOfEach: { fewest: Math.min(...findings), most: Math.max(...findings) },
    pdfs: readdirSync(folder).filter((name) => name.endsWith('.pdf')).length,
  };
}

function spent({ seconds, processor, peakBytes, childrenPeakBytes }: Awaited<ReturnType<typeof measure>>): object {
  return {
    seconds,
    processorOfProgram: processor,
    peakBytesOfProgram: peakBytes,
    peakBytesOfBrowser: childrenPeakBytes,
  };
}

await main(process.argv.slice(2));
