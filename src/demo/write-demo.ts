import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCode, UserError } from '../errors.ts';
import type { Progress } from '../model/progress.ts';
import { MISSING_DAY, type VendorId } from './characters.ts';
import { clientExports } from './client-exports.ts';
import { makeComplaints } from './complaints.ts';
import { configurationText } from './configuration-text.ts';
import { damageSomeRows } from './damage.ts';
import { dayOfClock } from './dutch-calendar.ts';
import { eksterLog } from './ekster-log.ts';
import { asteriskId, havikLog } from './havik-log.ts';
import type { WorkspaceFile } from './log-rows.ts';
import { merelLog } from './merel-log.ts';
import { MESSAGES } from './messages.ts';
import { callThroughTheMonths } from './ordinary-calls.ts';
import { markDialsBeyondOwnLimits } from './own-limits.ts';
import { playTheScenes } from './plan.ts';
import { plantedText } from './planted-text.ts';
import { type Call, noRecords, type Records } from './records.ts';
import { seededRandom } from './seeded-random.ts';
import { type DemoTruth, truthOf } from './truth.ts';

const SEED = 20_260_601;
const PLANTED = 'planted.json';

/**
 * Writes a complete example workspace: an invented energy supplier, three call centres with characters of their own, thirteen months of calls and a few of
 * August 2026, and the company's own records with proofs of consents. The same bytes every time.
 * @param directory is created if it does not exist
 * @returns the planted violations: for every rule the calls of June 2026 that break it; `planted.json` holds the same
 * @throws UserError WORKSPACE_NOT_EMPTY if the directory holds anything but an earlier example, WORKSPACE_NOT_WRITABLE
 */
export async function writeDemo(directory: string, progress: Progress): Promise<DemoTruth> {
  await requireOwnFolder(directory);
  const { files, truth } = makeDemo();
  progress.stage('Writing the example', files.length);
  for (const file of files) {
    await writeOne(directory, file);
    progress.advance(1);
  }
  progress.done();
  return truth;
}

function makeDemo(): { readonly files: readonly WorkspaceFile[]; readonly truth: DemoTruth } {
  const records = playEverything();
  const logged = records.calls.filter((call) => !isLeftOut(call));
  const readable = logged.filter((call) => call.damage !== 'unreadable-number');
  markDialsBeyondOwnLimits(readable);
  const files = [
    { path: 'belaudit.yaml', text: configurationText() },
    ...merelLog(callsOf(logged, 'merel')),
    ...havikLog(callsOf(logged, 'havik'), seededRandom(SEED + 3)),
    ...eksterLog(callsOf(logged, 'ekster')),
    ...clientExports(records, records.calls),
  ];
  const truth = truthOf(readable, [...files.map(({ path }) => path), PLANTED].sort());
  return { files: [...files, { path: PLANTED, text: plantedText(truth, readable) }], truth };
}

/** Ordinary days and planted acts use separate random draws: one more planted act leaves the ordinary days unchanged. */
function playEverything(): Records {
  const records = noRecords();
  callThroughTheMonths({ records, random: seededRandom(SEED) });
  playTheScenes({ records, random: seededRandom(SEED + 1) });
  records.calls.sort((a, b) => a.started - b.started || (a.number < b.number ? -1 : 1));
  numberTheCalls(records.calls);
  makeComplaints({ records, random: seededRandom(SEED + 4) });
  damageSomeRows(records.calls, seededRandom(SEED + 2));
  return records;
}

/** In chronological order, as each system numbers its calls, including calls that are later left out of a log and so leave gaps in its ids. */
function numberTheCalls(calls: readonly Call[]): void {
  const counts: Record<VendorId, number> = { merel: 0, havik: 0, ekster: 0 };
  for (const call of calls) {
    counts[call.vendor] += 1;
    call.id = NUMBERING[call.vendor](call, counts[call.vendor]);
  }
}

const NUMBERING: Readonly<Record<VendorId, (call: Call, count: number) => string>> = {
  merel: (_call, count) => `MRL-${String(count).padStart(6, '0')}`,
  // The exchange gives each call two channels, and a third one to a consultation.
  havik: (call, count) => asteriskId(call, count * 3),
  ekster: (_call, count) => String(4_100_000 + count),
};

function isLeftOut(call: Call): boolean {
  return call.vendor === 'ekster' && dayOfClock(call.started) === MISSING_DAY;
}

function callsOf(calls: readonly Call[], vendor: VendorId): readonly Call[] {
  return calls.filter((call) => call.vendor === vendor);
}

/** Files of an example and its run; a folder with `planted.json` and nothing but these is one of our examples. */
const OWN_ENTRIES: ReadonlySet<string> = new Set(['belaudit.yaml', PLANTED, 'in', 'reports', '.belaudit']);

async function requireOwnFolder(directory: string): Promise<void> {
  if (!existsSync(directory)) return;
  const entries = await readdir(directory).catch((cause: unknown) => {
    throw notWritable(directory, cause);
  });
  if (entries.length === 0) return;
  if (entries.includes(PLANTED) && entries.every((entry) => OWN_ENTRIES.has(entry))) {
    await rm(join(directory, 'in'), { recursive: true, force: true });
    return;
  }
  throw new UserError('WORKSPACE_NOT_EMPTY', MESSAGES.folderIsTaken, MESSAGES.nameFolderThatDoesNotExist, [
    {
      file: directory,
      found: MESSAGES.entries(entries.length),
      expected: MESSAGES.emptyFolder,
      message: MESSAGES.isNotEmpty,
    },
  ]);
}

async function writeOne(directory: string, { path, text }: WorkspaceFile): Promise<void> {
  const target = join(directory, ...path.split('/'));
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text, 'utf8');
  } catch (cause) {
    throw notWritable(directory, cause);
  }
}

function notWritable(directory: string, cause: unknown): UserError {
  if (systemCode(cause) === 'ENOSPC') {
    return new UserError('DISK_FULL', MESSAGES.diskIsFull, MESSAGES.freeSomeSpace, [], {
      cause,
    });
  }
  return new UserError(
    'WORKSPACE_NOT_WRITABLE',
    MESSAGES.exampleCannotBeWrittenThere,
    MESSAGES.nameWritableFolder,
    [{ file: directory, message: MESSAGES.cannotBeWritten }],
    { cause },
  );
}
