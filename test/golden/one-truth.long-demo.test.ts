import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDemo } from '../../src/demo/write-demo.ts';
import { regulatorWorkspace } from '../../src/jobs/dossier.ts';
import { loadWorkspace } from '../../src/jobs/load.ts';
import { auditWorkspace, reportWorkspace } from '../../src/jobs/monthly.ts';
import { reportYear } from '../../src/jobs/year.ts';
import { SILENT } from '../../src/model/progress.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { parseCsv } from '../acceptance/compare.ts';
import { documentsOf, faultsIn, Months, type RunDocument, whyNotCounted } from '../truth/documents.ts';
import { type PlantedFault, plantedFaults } from '../truth/planted-faults.ts';

/**
 * Every figure of every document of a run is that of the period, the party and the set that its sentence, its row and its headings name. The documents are read as a reader
 * does, by their words, and held against the tables of the results.
 */

const directory = mkdtempSync(join(tmpdir(), 'belaudit-one-truth-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const AS_OF = '2026-08-10';
/** So many faults are planted from each seed; of all together as many are found as 38 of 40. */
const FAULTS = 40;
const SEEDS = [1, 2, 3, 4, 5];
const FOUND = 38 * SEEDS.length;

let documents: readonly RunDocument[];
let months: Months;

beforeAll(async () => {
  await writeDemo(directory, SILENT);
  const june = openWorkspace(directory, { today: AS_OF });
  await loadWorkspace(june, SILENT);
  const may = openWorkspace(directory, { today: AS_OF, period: { from: '2026-05-01', to: '2026-05-31' } });
  await auditWorkspace(may, SILENT);
  const { folder } = await auditWorkspace(june, SILENT);
  await reportWorkspace(june, SILENT);
  await reportYear(june, '2026', SILENT);
  const found = parseCsv(readFileSync(join(directory, folder, 'findings.csv'), 'utf8'));
  const asked = [...new Set(found.map(({ number = '' }) => number))]
    .filter((_, place) => place % 60 === 0)
    .slice(0, 12);
  const list = join(directory, 'asked.csv');
  writeFileSync(list, ['kenmerk;nummer', ...asked.map((number, place) => `Z${place};${number}`), ''].join('\n'));
  await regulatorWorkspace(june, list, SILENT);
  const reports = join(directory, 'reports');
  months = await Months.of(reports);
  documents = await documentsOf(reports, '2026-06');
}, 600_000);

const isFound = ({ block, context }: PlantedFault): boolean => {
  const { wrong, unread } = faultsIn(block, context, months);
  return wrong.length + unread.length > 0;
};

describe('the documents of a run', () => {
  it('say of each period, party and set only what the tables hold', () => {
    expect(documents.map(({ file }) => file)).toEqual(
      expect.arrayContaining([
        'management.pdf',
        'vendor-ekster.pdf',
        'findings.xlsx',
        'findings.html',
        'year.pdf',
        'acm-response.docx',
      ]),
    );
    const faults = documents.flatMap(({ blocks, context }) => blocks.map((block) => faultsIn(block, context, months)));
    expect(faults.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(faults.flatMap(({ unread }) => unread)).toEqual([]);
  });

  it('are read by their words: most of their figures are held against a table', () => {
    const read = documents.flatMap(({ blocks, context }) =>
      blocks.flatMap((block) => months.read(block, context).statements),
    );
    expect(read.length).toBeGreaterThan(2200);
  });

  it('could not say the figure of another month, party or set: of 40 such faults 38 are found', () => {
    const faults = SEEDS.flatMap((seed) => plantedFaults(documents, months, FAULTS, seed));
    const missed = faults.filter((fault) => !isFound(fault));
    expect(new Set(faults.map(({ block }) => block.file)).size).toBe(documents.length);
    expect(
      faults.length - missed.length,
      missed.map(({ kind, block }) => `${kind}: ${block.text}`).join('\n'),
    ).toBeGreaterThanOrEqual(FOUND);
    // Only what no table holds can be missed.
    for (const { block } of missed) expect(whyNotCounted(block), block.text).toBeDefined();
  });
});
