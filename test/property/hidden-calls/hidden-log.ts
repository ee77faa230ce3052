import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit } from '../../../src/audit/audit.ts';
import { checkCompleteness } from '../../../src/completeness/completeness.ts';
import { seededRandom } from '../../../src/demo/seeded-random.ts';
import { load } from '../../../src/facts/load.ts';
import { findGaps } from '../../../src/gaps/find-gaps.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { COUNTRY } from '../../../src/rulebook/in-force.ts';
import { Store } from '../../../src/store/store.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { KEPT_FOLDER } from '../../kept-stores.ts';
import { lineOf, type Row, type Way } from './ways.ts';

/** A way to hide calls, and the seed of the log that it is tried on. */
export interface Draw {
  readonly way: Way;
  readonly seed: number;
}

const CALLS = 220;
const MOST_HIDDEN = 6;

/** A log of June 2026, ten calls on each working day, ids that rise; every third call is a conversation. */
function logOf(seed: number): readonly Row[] {
  const random = seededRandom(seed);
  const days = Array.from({ length: 30 }, (_, place) => place + 1).filter(
    (day) => ![0, 6].includes(new Date(Date.UTC(2026, 5, day)).getUTCDay()),
  );
  return Array.from({ length: CALLS }, (_, place) => {
    const day = `2026-06-${String(days[Math.floor(place / 10)]).padStart(2, '0')}`;
    const minute = String(random.whole(10, 50));
    const at = (second: number): string => {
      const rest = String(second % 60).padStart(2, '0');
      return `${day}T${String(9 + (place % 10)).padStart(2, '0')}:${String(Number(minute) + Math.floor(second / 60))}:${rest}`;
    };
    const isSpoken = place % 3 === 0;
    const talk = random.whole(35, 53);
    return {
      cells: {
        ...{
          call_id: `C${String(100_001 + place)}`,
          started_at: at(0),
          called_number: `06${String(random.whole(10_000_000, 54_999_999))}`,
        },
        ...{
          connected_at: isSpoken ? at(5) : '',
          ended_at: isSpoken ? at(5 + talk) : at(20),
          connected: isSpoken ? 'yes' : 'no',
        },
        ...{ talk_seconds: isSpoken ? String(talk) : '0', result: isSpoken ? 'refused' : 'no-answer' },
        ...{ direction: 'outbound', purpose: 'commercial', dial_mode: 'manual', caller_number: '0880000001' },
        ...{ caller_id_withheld: 'no', agent: `A${String(place % 7)}`, campaign: 'zon' },
        ...{ optout_offered: 'no', optout_requested: 'no', identity_stated: 'yes', recording: `r${String(place)}` },
      },
    };
  });
}

/** What the provider records of a log before anything is hidden in it. */
function providerOf(vendor: string, rows: readonly Row[]): readonly string[] {
  return rows.map(({ cells }) =>
    [vendor, cells['started_at'], cells['called_number'], cells['caller_number'], cells['talk_seconds']].join(','),
  );
}

function hide({ way, seed }: Draw, rows: readonly Row[]): void {
  const random = seededRandom(seed + 1);
  const spoken = rows.filter(({ cells }, place) => cells['result'] === 'refused' && place > 12 && place < CALLS - 12);
  const first = random.whole(0, spoken.length - MOST_HIDDEN);
  const hidden = spoken.slice(first, first + random.whole(1, MOST_HIDDEN));
  for (const { cells } of hidden) Object.assign(cells, way.truth);
  const before = textOf(rows);
  way.hide(hidden, rows, random);
  // A way that changes nothing would be told, or not, whatever the program does.
  if (textOf(rows) === before) throw new Error(`this hides nothing: ${way.what} (seed ${String(seed)})`);
}

function textOf(rows: readonly Row[]): string {
  const lines = rows.filter(({ line }) => line !== null).map((row) => row.line ?? lineOf(row));
  return lines.join('\n');
}

/** What tells that something is wrong with a log, as its notes, gaps and checks name it. */
export type Told = ReadonlySet<string>;

/**
 * Tries each draw on a log of its own call centre, all in one load. Returns for each what tells it that a log in which nothing is hidden does not.
 * @param isProvided the records of the telephone provider are there too
 */
export async function tryWays(draws: readonly Draw[], isProvided = false): Promise<readonly Told[]> {
  const directory = mkdtempSync(join(KEPT_FOLDER, 'hidden-'));
  mkdirSync(join(directory, 'in'));
  const vendors = ['clean', ...draws.map((_, place) => `v${String(place)}`)];
  const provided: string[] = [];
  for (const [place, vendor] of vendors.entries()) {
    const draw = draws[place - 1];
    const rows = logOf(draw?.seed ?? 0);
    provided.push(...providerOf(vendor, rows));
    const heading = Object.keys(rows[0]?.cells ?? {}).join(',');
    if (draw !== undefined) hide(draw, rows);
    writeFileSync(join(directory, `in/${vendor}.csv`), `${heading}\n${textOf(rows)}\n`);
  }
  writeFileSync(join(directory, 'in/numbers.csv'), 'number,listed_from,listed_to\n0880000001,2020-01-01,\n');
  writeFileSync(
    join(directory, 'in/carrier.csv'),
    `${['vendor,started_at,called_number,caller_number,seconds', ...provided].join('\n')}\n`,
  );
  writeFileSync(join(directory, 'belaudit.yaml'), configuration(vendors, isProvided));
  const store = await Store.open(':memory:', { allowedDirectory: KEPT_FOLDER, threads: 2, isSmall: true });
  try {
    return await tellers(directory, store, vendors);
  } finally {
    store.close();
    rmSync(directory, { recursive: true });
  }
}

function configuration(vendors: readonly string[], isProvided: boolean): string {
  return `client: { name: Voorbeeld, entities: [{ id: groen, name: Groen B.V. }] }
audit: { from: 2026-06-01, to: 2026-06-30, as_of: 2026-07-10 }
vendors:
${vendors.map((id) => `  - { id: ${id}, name: "${id}", entity: groen, contracts: [{ from: 2026-06-01 }] }\n`).join('')}campaigns:
  - { id: zon, entity: groen, product: solar, purpose: commercial, audience: consumers }
sources:
${vendors.map((id) => `  - { feed: calls, vendor: ${id}, files: in/${id}.csv }\n`).join('')}  - { feed: numbers, files: in/numbers.csv }
${isProvided ? '  - { feed: carrier, files: in/carrier.csv }\n' : ''}`;
}

const NOTES = `select distinct path, case kind when 'rejected' then 'rejected row' when 'noted' then 'note' else 'value ' || kind end
  || ' \`' || reason || '\`' as text from problem inner join source_file using (file_key)`;

async function tellers(directory: string, store: Store, vendors: readonly string[]): Promise<readonly Told[]> {
  const workspace = openWorkspace(directory);
  const { configuration: by } = workspace;
  await load(workspace, store, SILENT);
  await audit(store, by, SILENT);
  await checkCompleteness(store, by);
  const gaps = await findGaps(store, { configuration: by, country: COUNTRY, unnamedFiles: [] });
  const notes = await store.rows<{ path: string; text: string }>(NOTES);
  const checks = await store.rows<{ vendor: string; check_id: string }>(
    'select distinct vendor, check_id from completeness',
  );
  const told = vendors.map((vendor) => {
    const ofFile = gaps.filter(
      (gap) => gap.vendors.includes(vendor) || gap.files.some(({ path }) => path === `in/${vendor}.csv`),
    );
    return new Set([
      ...notes.filter(({ path }) => path === `in/${vendor}.csv`).map(({ text }) => text),
      ...ofFile.map(
        ({ id }) =>
          `gap \`${id.replace(`in/${vendor}.csv`, '…').replace(`/${vendor}`, '/…').replace(`:${vendor}`, ':…')}\``,
      ),
      ...checks.filter((row) => row.vendor === vendor).map(({ check_id: check }) => `check \`${check}\``),
    ]);
  });
  const [clean, ...others] = told;
  return others.map((set) => new Set([...set].filter((text) => clean?.has(text) !== true)));
}
