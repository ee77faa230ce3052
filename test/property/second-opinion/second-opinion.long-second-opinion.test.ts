import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCsv } from './canonical-csv.ts';
import { compare, type Difference } from './compare.ts';
import { evaluate } from './evaluator.ts';
import { generateWorkspace } from './generator.ts';
import { reduceDifference } from './reduce.ts';
import { SCENARIOS, SEEDS } from './seeds.ts';

const CASES = join(import.meta.dirname, '../../acceptance/cases');

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';
const REDUCING_SECONDS = isLong ? 300 : 60;
const TIMEOUT = 600_000;

describe('the second opinion', () => {
  const names = readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  it('has acceptance cases to be held against', () => {
    expect(names.length).toBeGreaterThan(40);
  });

  it.each(names)('gives what was worked out by hand: %s', (name) => {
    const folder = join(CASES, name);
    const paths = readdirSync(join(folder, 'in'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      );
    const files = new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
    const { findings, calls } = evaluate(readFileSync(join(folder, 'belaudit.yaml'), 'utf8'), files);
    const expected = (file: string): Record<string, string>[] =>
      parseCsv(readFileSync(join(folder, 'expected', file), 'utf8')).map((row) => ({ ...row }));
    const compared = (rows: Record<string, string>[], columns: readonly string[]): string[] =>
      rows.map((row) => columns.map((column) => row[column]).join(',')).sort();

    const columnsOfFindings = [
      ...['vendor', 'call_id', 'rule', 'level', 'grade', 'reason', 'responsible', 'cause'],
      ...['objection_id', 'consent_id', 'relation_id'],
    ];
    const columnsOfCalls = ['vendor', 'call_id', 'contact', 'regime', 'verdict', 'basis', 'fine_lapsed'];
    expect(
      compared(
        findings.map((row) => ({ ...row })),
        columnsOfFindings,
      ),
    ).toEqual(compared(expected('findings.csv'), columnsOfFindings));
    expect(
      compared(
        calls.map((row) => ({ ...row })),
        columnsOfCalls,
      ),
    ).toEqual(compared(expected('calls.csv'), columnsOfCalls));
  });
});

describe('the product and the second opinion', () => {
  it.each(SEEDS)(
    'agree on the workspace of seed %i',
    async (seed) => {
      const workspace = generateWorkspace(seed, SCENARIOS);
      const differences = await compare(workspace);
      const [first] = differences;
      if (first === undefined) return;
      const smallest = await reduceDifference(workspace, first, REDUCING_SECONDS);
      expect.fail(`Seed ${seed}: ${differences.length} differences.\n${described(differences)}\n\n${smallest}`);
    },
    TIMEOUT,
  );
});

function described(differences: readonly Difference[]): string {
  return differences
    .slice(0, 20)
    .map(({ vendor, callId, about, product, secondOpinion }) =>
      [`${vendor}/${callId} ${about}`, `  product:        ${product}`, `  second opinion: ${secondOpinion}`].join('\n'),
    )
    .join('\n');
}
