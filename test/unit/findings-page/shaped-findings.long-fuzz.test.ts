import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { findingsContext, sayFinding } from '../../../reports/findings/context.ts';
import type { FindingColumn } from '../../../reports/findings/patterned-findings.ts';
import { findingsWorkbook } from '../../../reports/findings/workbook.ts';
import { openShapedFindings } from '../../../src/findings-page/shaped-findings.ts';
import { words as dutch } from '../../../src/language/finding-words.nl.ts';
import { FINDING_COLUMNS, type FindingWithStoredProof } from '../../../src/model/results.ts';
import type { CompanionInput } from '../../../src/print/companion.ts';
import { Vocabulary } from '../../../src/print/spreadsheet/cells.ts';
import { openRows } from '../../../src/print/spreadsheet/sheet-rows.ts';
import type { Sheet } from '../../../src/print/spreadsheet/workbook.ts';
import { listRules } from '../../../src/rulebook/registry.ts';
import { sqlFile } from '../../../src/store/sql.ts';
import { Store } from '../../../src/store/store.ts';
import { ANY_CHARACTER } from '../../any-character.ts';
import { sampleInput } from '../reports/sample-input.ts';

/** The database fills the sheet of findings from a pattern for each shape: it must say the same as if the program wrote each cell. */

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';
const folder = mkdtempSync(join(tmpdir(), 'belaudit-shaped-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILE = join(folder, 'findings.parquet');
const COLUMNS = Object.keys(FINDING_COLUMNS);
const SAFE = new URL('../../../src/results/result-rows.ts', import.meta.url).href;

async function none(): Promise<never> {
  return await Promise.reject(new Error('not asked for'));
}

function inputOf(language: 'nl' | 'en', signal?: AbortSignal): CompanionInput {
  const { summary, rules, checks, tellGap } = sampleInput({ language });
  return {
    ...{ summary, rules, checks, language, tellGap },
    shownFindings: (most) => openShapedFindings(folder, most, signal),
    pageFindings: none,
    completeness: () => ({ [Symbol.asyncIterator]: () => ({ next: none }) }),
    tell: () => [],
    pseudonym: () => '',
  };
}

/** The finding of a proof. */
function keyOf({ vendor, call_id: call, rule }: FindingWithStoredProof): string {
  return JSON.stringify([vendor, call, rule]);
}

/**
 * Stores findings and their proofs as in results.
 * @returns the findings as `findings.csv` shows them, each with its proof
 */
async function written(rows: readonly FindingWithStoredProof[]): Promise<readonly FindingWithStoredProof[]> {
  const proofs = new Map(rows.filter(({ proof }) => proof !== '').map((row) => [keyOf(row), row] as const));
  const store = await Store.open(':memory:', { allowedDirectory: folder });
  await store.define(sqlFile(SAFE, './spreadsheet-safe.sql'));
  await store.fillTable(
    'findings',
    { place: 'BIGINT', ...FINDING_COLUMNS },
    rows.map((row, place) => [place, ...COLUMNS.map((column) => row[column as keyof FindingWithStoredProof])]),
  );
  const columns = COLUMNS.map((column) => `"${column}"`).join(', ');
  await store.writeFile(FILE, 'parquet', `select ${columns} from findings order by findings.place`);
  await store.fillTable(
    'proofs',
    { vendor: 'VARCHAR', call_id: 'VARCHAR', rule: 'VARCHAR', proof: 'VARCHAR' },
    [...proofs.values()].map(({ vendor, call_id: call, rule, proof }) => [vendor, call, rule, proof]),
  );
  await store.writeFile(join(folder, 'proofs.parquet'), 'parquet', 'select * from proofs');
  const safe = await store.rows<Omit<FindingWithStoredProof, 'proof'>>(
    `select columns(* exclude (place, source_row)), source_row from (select * replace (${COLUMNS.filter(
      (column) => column !== 'source_row',
    )
      .map((column) => `spreadsheet_safe("${column}") as "${column}"`)
      .join(', ')}) from findings) order by place`,
  );
  store.close();
  return safe.map((row, place) => ({
    ...{ ...row, source_row: Number(row.source_row) },
    proof: proofs.get(keyOf(rows[place] ?? ORDINARY))?.proof ?? '',
  }));
}

async function printed(
  sheet: Sheet,
  parts: readonly number[],
): Promise<{ readonly xml: string; readonly words: readonly string[]; readonly uses: number }> {
  const vocabulary = new Vocabulary();
  for (const { heading } of sheet.columns) vocabulary.placeOf(heading);
  const rows = await openRows(sheet, vocabulary);
  const pieces: Uint8Array[] = [];
  for (const count of parts)
    for await (const piece of rows.next(count, 3))
      pieces.push(...(typeof piece === 'string' || piece instanceof Uint8Array ? [Buffer.from(piece)] : piece));
  expect(await rows.isAtEnd()).toBe(true);
  await rows.close();
  return { xml: Buffer.concat(pieces).toString('utf8'), words: [...vocabulary.words], uses: vocabulary.uses };
}

function findingsSheet(input: CompanionInput, most?: number): Sheet {
  const [, sheet] = findingsWorkbook(input, most).sheets;
  if (sheet === undefined) throw new Error('no sheet of findings');
  return sheet;
}

/** The same sheet with each cell written by the program. */
function cellByCell(input: CompanionInput, rows: readonly FindingWithStoredProof[]): Sheet {
  const context = findingsContext(input);
  const sheet = findingsSheet(input);
  const columns = sheet.columns as readonly FindingColumn[];
  return {
    ...sheet,
    rows: () =>
      rows.map((row) => {
        const said = sayFinding(context, row);
        return columns.map(({ cell }) => cell(row, said));
      }),
  };
}

const ORDINARY: FindingWithStoredProof = {
  vendor: 'alfa',
  call_id: 'C-1',
  moment: '2026-06-03T18:14:05Z',
  number: '+31612345678',
  rule: 'called-after-objection',
  level: 'statute',
  grade: 'proven',
  reason: 'objection',
  responsible: 'alfa',
  cause: 'was-told',
  objection_id: 'B-1|B-2',
  consent_id: '',
  relation_id: '',
  source_file: 'in/alfa.csv',
  source_row: 7,
  local_time: '2026-06-03 20:14:05',
  contact: 'conversation',
  verdict: 'violation',
  campaign: 'zomer',
  agent: 'Kees',
  objected: '2026-05-01 10:15',
  handed_over: '2026-05-02',
  answer: '',
  explanation: '',
  proof: '',
};

const odd = fc.constantFrom(
  ...[
    '=1+1',
    '@a',
    '-5',
    '+31',
    '+31612345678',
    ' a',
    'a ',
    'a;=b',
    'a\t-b',
    'a\r\n@b',
    '\u00a0a',
    '\uff1d1',
    '\u200b=1',
    '\u2212a',
    'a\u2003',
    'a\ufeff',
  ],
  ...[
    '_x0041_',
    '_x005F_',
    'a_x',
    '&amp;',
    '<b>',
    '"',
    "'",
    '\u0000',
    '\u0085',
    '\uffff',
    '\ue000',
    '\ue001x',
    '😀',
    'é',
    '|',
    'a|=b',
  ],
  ...['x'.repeat(32_766), 'x'.repeat(32_768), '😀'.repeat(16_384), '', 'constructor', '__proto__'],
);
const text = fc.oneof(fc.stringMatching(/^[A-Z0-9]{0,4}$/u), odd, fc.string({ unit: ANY_CHARACTER, maxLength: 6 }));
const moment = fc.oneof(
  fc
    .tuple(
      fc.date({ min: new Date('1890-01-01'), max: new Date('2105-01-01'), noInvalidDate: true }),
      fc.constantFrom(10, 16, 19),
    )
    .map(([date, length]) => date.toISOString().replace('T', ' ').slice(0, length)),
  fc.constantFrom(
    '',
    '2026-02-30',
    '2026-06-03 24:00:00',
    '2026-06-03 20:14:60',
    '2026-06-03T20:14',
    '1900-02-28',
    '-0044-03-15',
    '12026-06-03',
  ),
  fc.constantFrom('2026-06-03 00:00:00', '2026-06-03 20:14:05.5', '2026-6-3', '20:14', 'onbekend', '2026-06-03 00:00'),
);
const values = {
  vendor: fc.constantFrom('alfa', 'beta', '=alfa'),
  call_id: text,
  moment: fc.oneof(text, fc.constant('2026-06-03T18:14:05.000001Z')),
  number: fc.constantFrom('+31612345678', '', '31', '+', '+49301234567'),
  rule: fc.constantFrom('called-after-objection', 'no-legal-basis', 'unknown-rule'),
  grade: fc.constantFrom('proven', 'possible'),
  reason: fc.constantFrom('objection', 'no-record', ''),
  responsible: fc.constantFrom('alfa', 'client', 'undetermined', 'nobody'),
  cause: fc.constantFrom('was-told', 'client-lead', 'sent-again', 'no-trace'),
  contact: fc.constantFrom('conversation', 'attempt', ''),
  answer: fc.constantFrom('', 'accept', 'dispute', 'maybe'),
  ...{ objection_id: text, consent_id: text, relation_id: text, explanation: text },
  ...{ source_file: text, campaign: text, agent: text, local_time: moment, objected: moment, handed_over: moment },
  source_row: fc.constantFrom(1, 2, 1_048_576, Number.MAX_SAFE_INTEGER),
  proof: fc.constantFrom(
    '{"talk_seconds":61}',
    '{"recorded_by":"client","given_at":"2026-05-01 10:15"}',
    '{"recorded_by":"beta"}',
    '{"campaign":"=1+1;-2","dial":7,"cap":6}',
    '{"campaign":"\\ue000 & <b>"}',
  ),
};
/** Few columns of a row change: with two unusual ones, either would make the row unusual. */
const change = fc
  .tuple(fc.record(values), fc.subarray(Object.keys(values) as (keyof typeof values)[], { maxLength: 2 }))
  .map(([changed, columns]) => Object.fromEntries(columns.map((column) => [column, changed[column]])));

describe('findings in shapes', () => {
  it('give the same cells as each finding alone, whatever it contains', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 24 }),
        fc.constantFrom('nl', 'en'),
        fc.nat(),
        async (changes, language, cut) => {
          const rows = changes.map((changed): FindingWithStoredProof => ({ ...ORDINARY, ...changed }));
          const shown = await written(rows);
          const input = inputOf(language);
          const first = cut % (rows.length + 1);
          const parts = [first, rows.length - first];
          expect(await printed(findingsSheet(input), parts)).toEqual(await printed(cellByCell(input, shown), parts));
        },
      ),
      { numRuns: isLong ? 400 : 24 },
    );
  });

  it('of one shape share one pattern, over several sheets and slices', async () => {
    const count = 130_000;
    await written([ORDINARY]);
    const store = await Store.open(':memory:', { allowedDirectory: folder });
    await store.createTable('one', 'select * from read_parquet(cast($path as varchar))', { path: FILE });
    const call = "lpad(cast(place as varchar), 6, '0') || case when place % 997 = 0 then '&' else '' end";
    await store.writeFile(
      FILE,
      'parquet',
      `select one.* replace ('C-' || ${call} as call_id, place as source_row, 'A' || (place % 50) as agent)
      from one, range(${count}) as numbers(place)
      order by place`,
    );
    store.close();
    const parts = [count - 1000, 1000];
    const { xml, uses } = await printed(findingsSheet(inputOf('nl')), parts);
    const ids = [
      ...xml.matchAll(
        /<row r="(\d+)"><c [^>]*>.*?<\/c><c r="B\d+" s="3" t="(?:str"><v|inlineStr"><is><t)>C-(\d+)(?:&#38;)?<\//gu,
      ),
    ];
    expect(ids).toHaveLength(count);
    const astray = ids.filter(
      ([, row, id], place) => Number(id) !== place || Number(row) !== (place % (count - 1000)) + 3,
    );
    expect(astray).toEqual([]);
    // 31 headings, and 16 words in each row, as these have no proof.
    expect(uses).toBe(31 + count * 16);
  });

  it('say for each how certain the law was on its day', async () => {
    const onDay = (day: string): FindingWithStoredProof => ({
      ...ORDINARY,
      rule: 'no-legal-basis',
      local_time: `${day} 20:14:05`,
    });
    const shown = await written(['2026-06-30', '2026-07-01', '2026-06-29'].map(onDay));
    const summer = { ...inputOf('nl'), rules: await listRules() };
    const sheet = await printed(findingsSheet(summer), [3]);
    expect(sheet).toEqual(await printed(cellByCell(summer, shown), [3]));
    expect(sheet.words).toEqual(expect.arrayContaining([dutch.law('second-hand'), dutch.law('verified')]));
  });

  it('are the most serious, in the order of the list, if the workbook cannot hold all', async () => {
    const rows = [
      { verdict: 'review', grade: 'possible' },
      { verdict: 'violation', grade: 'not-demonstrable' },
      { verdict: 'breach', grade: 'proven' },
      { verdict: 'violation', grade: 'proven' },
    ].map((own, place): FindingWithStoredProof => ({ ...ORDINARY, ...own, call_id: `C-${place}` }));
    const shown = await written(rows);
    const input = inputOf('nl');
    expect(await printed(findingsSheet(input, 3), [3])).toEqual(await printed(cellByCell(input, shown.slice(1)), [3]));
    expect(readdirSync(folder).sort()).toEqual(['findings.parquet', 'proofs.parquet']);
  });

  it('show the values that prove each finding, in words', async () => {
    const proof = '{"recorded_by":"client","talk_seconds":61}';
    await written([{ ...ORDINARY, proof }]);
    const { xml, words } = await printed(findingsSheet(inputOf('nl')), [1]);
    const place = words.indexOf('bezwaar vastgelegd door de opdrachtgever, gesprek van 61 seconden');
    expect(place).toBeGreaterThan(0);
    expect(xml).toContain(`t="s"><v>${place}</v>`);
  });

  it('share sentences without a moment; sentences with one are their own', async () => {
    await written([ORDINARY, { ...ORDINARY, call_id: 'C-2', objected: '', cause: 'not-reported', handed_over: '' }]);
    const { xml, words } = await printed(findingsSheet(inputOf('nl')), [2]);
    expect(xml).toContain('t="str"><v>bezwaar van 1 mei 2026, 10:15</v>');
    expect(words).toEqual(expect.arrayContaining([dutch.reasonOf('objection', ''), dutch.causeOf('not-reported', '')]));
  });

  it('end when aborted', async () => {
    await written([ORDINARY]);
    const stop = new AbortController();
    const sheet = findingsSheet(inputOf('nl', stop.signal));
    stop.abort(new Error('stopped'));
    await expect(printed(sheet, [1])).rejects.toThrow('stopped');
  });

  it('are empty if there are none', async () => {
    await written([]);
    expect((await printed(findingsSheet(inputOf('nl')), [0])).xml).toBe('');
  });
});
