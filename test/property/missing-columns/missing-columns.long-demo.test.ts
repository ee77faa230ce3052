import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDemo } from '../../../src/demo/write-demo.ts';
import { feedDefinition } from '../../../src/feeds/registry.ts';
import { gapTeller } from '../../../src/gaps/tell-gaps.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { listRules } from '../../../src/rulebook/registry.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { EVIDENCE_COLUMNS, OTHER_COLUMNS } from './columns.ts';
import { documentColumns } from './document-columns.ts';
import { ColumnSweep, type WithoutColumn } from './without-columns.ts';

/**
 * The example workspace without each column in turn (data contract, section 2), run by `npm run check:long`, because it takes minutes. It compares
 * the page with the outcome; `--update` writes the page again. The null sweep in `.ci/run` tries single rows.
 */
const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';
const PAGE = join(import.meta.dirname, '../../../docs/missing-columns.md');

test('the columns that prove something are columns of their feeds', () => {
  for (const { feed, column } of EVIDENCE_COLUMNS)
    expect(feedDefinition(feed).columns.map(({ name }) => name)).toContain(column);
});

if (isLong)
  describe('the example workspace', () => {
    let directory: string;
    const found: WithoutColumn[] = [];
    let sweep: ColumnSweep;

    beforeAll(async () => {
      directory = mkdtempSync(join(tmpdir(), 'belaudit-columns-'));
      await writeDemo(directory, SILENT);
      sweep = await ColumnSweep.open(directory);
    });
    afterAll(() => {
      sweep.close();
      rmSync(directory, { recursive: true, force: true });
    });

    test.each(EVIDENCE_COLUMNS)(
      'without $feed $column nothing is proven that was not, and a gap tells it',
      async (column) => {
        const without = await sweep.without(column);
        found.push(without);
        expect(without.madeProven).toEqual([]);
        if (without.gone + without.added + without.regraded > 0) expect(without.gaps).not.toEqual([]);
      },
    );

    test.each(OTHER_COLUMNS)(
      'without $feed $column a gap tells what an empty one means, where calls rest on it',
      async (column) => {
        const without = await sweep.without(column);
        found.push(without);
        if (without.gone + without.added + without.regraded > 0) expect(without.gaps).not.toEqual([]);
      },
    );

    test('docs/missing-columns.md says what came of it', async () => {
      const { vendors } = openWorkspace(directory, { today: '2026-07-10' }).configuration;
      const tell = await gapTeller({ vendors, rules: await listRules() }, 'en');
      await expect(documentColumns(found, sweep.findings, tell)).toMatchFileSnapshot(PAGE);
    });
  });
