import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareWithTruth, isDemoRight } from '../../../cli/demo-page.ts';
import { parseCsv } from '../../acceptance/compare.ts';
import { emptyPages, lettersTooSmall, lonelyHeadings } from '../../pdf/page-layout.ts';
import { pdfVerdicts, summaryFaults } from '../../pdf/results-truth.ts';
import { readTaggedPdf } from '../../pdf/tagged-pdf.ts';
import { type DemoRun, KEPT, runDemo } from './demo-run.ts';
import { changesByRule, noteText } from './note.ts';

let run: DemoRun;
let uncounted: readonly string[];
let verdicts: readonly { readonly file: string; readonly faults: readonly string[]; readonly noticed: number }[];
let changed: readonly string[];
const layouts: Layout[] = [];

interface Layout {
  readonly file: string;
  readonly pages: number;
  readonly faults: readonly (string | number)[];
}

async function layoutOf(folder: string, file: string): Promise<Layout> {
  const path = join(folder, file);
  const pdf = await readTaggedPdf(readFileSync(path));
  return {
    file,
    pages: pdf.pages,
    faults: [...lettersTooSmall(path), ...emptyPages(path, pdf), ...lonelyHeadings(pdf)],
  };
}

/** The most pages that a reader gets; a request is one page. */
const MOST_PAGES: Readonly<Record<string, number>> = {
  'management.pdf': 14,
  'vendor-ekster.pdf': 23,
  'vendor-havik.pdf': 21,
  'vendor-merel.pdf': 13,
};

beforeAll(async () => {
  run = await runDemo(async (directory, folder) => {
    const key = readFileSync(join(directory, '.belaudit', 'pseudonyms.key'), 'utf8').trim();
    uncounted = await summaryFaults(folder);
    verdicts = (await pdfVerdicts(folder, key)).map(({ file, faults, noticed }) => ({
      file,
      faults,
      noticed: noticed(),
    }));
    for (const { file } of verdicts) layouts.push(await layoutOf(folder, file));
    // One violation fewer in the table, so that two of the PDFs say more than it holds.
    const table = join(folder, 'findings.csv');
    const [heading = '', ...rows] = readFileSync(table, 'utf8').split('\n');
    const dropped = rows.findIndex((row) => row.includes(',no-legal-basis,statute,proven,'));
    const [vendor = ''] = (rows[dropped] ?? '').split(',');
    writeFileSync(table, [heading, ...rows.filter((_, index) => index !== dropped)].join('\n'));
    const disagreeing = await pdfVerdicts(folder, key, ['management.pdf', `vendor-${vendor}.pdf`]);
    changed = disagreeing.flatMap(({ file, faults }) => faults.map((fault) => `${file}: ${fault}`));
  });
}, 600_000);

test('no finding of the example changes without a note (npm run findings:note, and the changelog)', () => {
  const note = noteText(changesByRule(parseCsv(readFileSync(KEPT, 'utf8')), parseCsv(run.findings)));
  expect(note).toBe('No finding of the example changes.\n');
});

test('its PDFs can be read on paper, and are no longer than they must be', () => {
  for (const { file, pages, faults } of layouts) {
    expect(faults, file).toEqual([]);
    expect(pages, file).toBeLessThanOrEqual(MOST_PAGES[file] ?? 1);
  }
  expect(layouts.map(({ file }) => file)).toEqual(expect.arrayContaining(Object.keys(MOST_PAGES)));
});

test('the example is final, and all that was planted in it is found, and nothing else', () => {
  expect(run.status).toBe('final');
  const found = parseCsv(run.findings) as readonly { vendor: string; call_id: string; rule: string }[];
  const lines = compareWithTruth(run.truth, found);
  expect(lines.filter(({ missed, extra }) => missed + extra > 0)).toEqual([]);
  expect(isDemoRight(lines)).toBe(true);
});

test('of an act that another month has, the rules are found in that month: an AI voice of August that does not say so', () => {
  const acts = run.acts.filter(({ local_time: at }) => at.startsWith('2026-08'));
  const planted = acts.flatMap(({ vendor, call_id, rules }) => rules.map((rule) => `${vendor} ${call_id} ${rule}`));
  const found = parseCsv(run.inAugust).map((row) => `${row['vendor']} ${row['call_id']} ${row['rule']}`);
  expect(found).toEqual(planted);
  expect(new Set(acts.flatMap(({ rules }) => rules))).toEqual(new Set(['ai-voice-not-disclosed']));
  expect(acts.length).toBeGreaterThan(planted.length);
});

test('each way in which the company’s own limits are passed is found, at the company and at the call centre that agreed to them', () => {
  const outcomes = parseCsv(run.findings)
    .filter(({ rule }) => rule === 'own-contact-limit')
    .map(({ reason, responsible, cause }) => `${reason}: ${responsible}, ${cause}`);
  expect([...new Set(outcomes)].sort()).toEqual([
    'after-refusal: client, own-norm',
    'after-refusal: ekster, contract-duty',
    'per-30-days: client, own-norm',
    'per-day: client, own-norm',
    'per-day: ekster, contract-duty',
  ]);
});

test('acts that show how sure the audit may be are found as sure as that', () => {
  const graded = (act: string): readonly string[] => {
    const ids = new Set(run.acts.filter((one) => one.act === act).map(({ vendor, call_id }) => `${vendor} ${call_id}`));
    return parseCsv(run.findings)
      .filter(({ vendor, call_id, rule }) => ids.has(`${vendor} ${call_id}`) && rule !== 'optout-offer-not-recorded')
      .map(({ rule, grade, reason, cause }) => [rule, grade, reason, cause].join(' '));
  };
  const all = (act: string): ReadonlySet<string> => new Set(graded(act));
  expect(all('called-a-lead-without-record')).toEqual(new Set(['no-legal-basis proven no-record client-lead']));
  expect(all('called-a-perhaps-published-number')).toEqual(
    new Set(['no-legal-basis not-demonstrable no-record client-lead']),
  );
  expect(all('offered-what-may-be-similar')).toEqual(
    new Set(['no-legal-basis not-demonstrable relation-product-unknown client-lead']),
  );
  expect(all('logged-as-if-the-consumer-rang')).toEqual(
    new Set(['no-legal-basis possible no-record outside-supplied-lists']),
  );
  expect(all('talked-with-nobody-at-home')).toEqual(new Set(['optout-not-offered possible  in-call-duty']));
  expect(all('called-though-the-list-left-it-out')).toEqual(
    new Set(['no-legal-basis proven consent-expired screened-out']),
  );
  expect(all('called-though-the-list-left-the-objector-out')).toEqual(
    new Set(['called-after-objection proven objection screened-out']),
  );
});

test('each way in which a consent can lack a proof is found with its reason', () => {
  const reasonsOf = (act: string): ReadonlySet<string | undefined> => {
    const ids = new Set(run.acts.filter((one) => one.act === act).map(({ call_id }) => call_id));
    const found = parseCsv(run.findings).filter(
      ({ rule, call_id }) => rule === 'consent-without-proof' && ids.has(call_id ?? ''),
    );
    return new Set(found.map(({ reason }) => reason));
  };
  expect(reasonsOf('consent-without-proof')).toEqual(new Set(['no-proof-listed']));
  expect(reasonsOf('consent-with-a-word-as-evidence')).toEqual(new Set(['no-proof-listed']));
  expect(reasonsOf('proof-that-is-gone')).toEqual(new Set(['proof-file-missing']));
  expect(reasonsOf('proof-that-changed')).toEqual(new Set(['proof-file-missing']));
  expect(reasonsOf('proof-made-later')).toEqual(new Set(['proof-made-later']));
  expect(reasonsOf('proof-of-another')).toEqual(new Set(['proof-of-another']));
  expect(reasonsOf('proof-that-says-less')).toEqual(new Set(['proof-says-less']));
  expect(reasonsOf('lawful-on-a-form-of-its-own')).toEqual(new Set());
});

describe('the PDFs of the example', () => {
  test('print only figures that can be counted again from the tables beside them', () => {
    expect(uncounted).toEqual([]);
    expect(verdicts.map(({ file }) => file)).toEqual(expect.arrayContaining(['management.pdf', 'vendor-ekster.pdf']));
    expect(verdicts.flatMap(({ file, faults }) => faults.map((fault) => `${file}: ${fault}`))).toEqual([]);
  });

  test('would not keep a wrong figure: of all their figures changed by one at least 95% are noticed', () => {
    for (const { file, noticed } of verdicts) expect(noticed, file).toBeGreaterThanOrEqual(0.95);
  });

  test('disagree with tables that hold one finding less', () => {
    expect(changed.join('\n')).toContain('management.pdf: Voor het bestuur: ');
    expect(changed.join('\n')).toContain('vendor-');
  });
});

describe('the note', () => {
  const finding = {
    vendor: 'alfa',
    call_id: 'A-1',
    rule: 'no-legal-basis',
    grade: 'proven',
    local_time: '2026-06-03 10:00:00',
  };

  test('tells what is new, gone and changed, per rule and period', () => {
    const before = [finding, { ...finding, call_id: 'A-2', rule: 'outside-contract' }];
    const after = [
      { ...finding, grade: 'possible' },
      { ...finding, call_id: 'A-3', local_time: '2026-06-05 10:00:00' },
    ];
    expect(noteText(changesByRule(before, after))).toBe(
      '- `no-legal-basis`: 1 new (2026-06-05); 1 with another grade (2026-06-03). For example alfa A-3, alfa A-1.\n' +
        '- `outside-contract`: 1 gone (2026-06-03). For example alfa A-2.\n',
    );
  });
});
