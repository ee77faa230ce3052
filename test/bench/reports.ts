import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Summary } from '../../src/model/summary.ts';
import { generateWorkspace } from './generate.ts';
import { measure } from './measure.ts';
import { builtCommand, positive, type ReportsMeasurement, setting, tell } from './measurements.ts';

/**
 * `npm run bench:reports [-- <call centres> [<calls of each>] [--json <file>]]`: makes a workspace, loads and audits it, and measures `belaudit
 * report`: all PDFs, the workbook and the page of findings. Prints the files made, the time and the memory.
 */

const DEFAULT_CENTRES = '20';
/** Gives some thousand findings. */
const DEFAULT_CALLS = '1450';

async function bench(centres: number, calls: number): Promise<ReportsMeasurement> {
  const command = builtCommand();
  const workspace = mkdtempSync(join(tmpdir(), 'belaudit-reports-'));
  try {
    await generateWorkspace(centres * calls, workspace, centres);
    for (const step of ['load', 'audit'])
      await measure(process.execPath, [command, step, '--workspace', workspace, '--quiet']);
    const measured = await measure(process.execPath, [command, 'report', '--workspace', workspace, '--quiet']);
    return {
      kind: 'reports',
      ...made(workspace),
      seconds: measured.seconds,
      processor: measured.processor ?? null,
      peakBytesOfProgram: measured.peakBytes ?? null,
      peakBytesOfBrowser: measured.childrenPeakBytes ?? null,
      ...setting(),
    };
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

function made(workspace: string): Pick<ReportsMeasurement, 'callCentres' | 'findingsOfEach' | 'pdfs'> {
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

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const [centres = DEFAULT_CENTRES, calls = DEFAULT_CALLS] = positionals;
tell(await bench(positive(centres, 'the number of call centres'), positive(calls, 'the number of calls')), values.json);
