import { describe, expect, it } from 'vitest';
import { findingsWorkbook } from '../../../reports/findings/workbook.ts';
import { report as management } from '../../../reports/management/report.ts';
import { laterRecordSentences } from '../../../reports/parts/statements/part.ts';
import { report as request } from '../../../reports/request/report.ts';
import { report as vendor } from '../../../reports/vendor/report.ts';
import { report as year } from '../../../reports/year/report.ts';
import type { Language } from '../../../src/model/configuration.ts';
import { provingStatements } from '../../../src/model/statements.ts';
import type { Summary } from '../../../src/model/summary.ts';
import type { CompanionInput } from '../../../src/print/companion.ts';
import type { ReportDocument, YearInput } from '../../../src/print/report.ts';
import { sampleInput } from './sample-input.ts';
import { withLaterRecords, withStatements } from './sample-statements.ts';
import { sampleYear } from './sample-year.ts';

const FINDINGS = 40;
const SAID = {
  nl: [
    'Volgens de verklaring van J. de Vries van 8 juli 2026 zijn dit alle toestemmingen voor oproepen van juni 2026.',
    'Volgens de verklaring van P. Bakker van 9 juli 2026 zijn dit alle klantrelaties voor oproepen van juni 2026.',
  ],
  en: [
    'According to the statement by J. de Vries of 8 July 2026, these are all consents for calls of June 2026.',
    'According to the statement by P. Bakker of 9 July 2026, these are all customer relations for calls of June 2026.',
  ],
} as const;
const ANY = /verklaring van [JPQ]\.|statement by [JPQ]\./u;

async function pages(documents: AsyncIterable<ReportDocument>): Promise<ReadonlyMap<string, string>> {
  const made = new Map<string, string>();
  for await (const { file, html } of documents) made.set(file, html);
  return made;
}

function inputOf(language: Language, changeSummary: (summary: Summary) => Summary): ReturnType<typeof sampleInput> {
  return sampleInput({ language, findings: FINDINGS, changeSummary });
}

/** The year, in which June was judged with these statements. */
function yearOf(language: Language, change: (summary: Summary) => Summary): YearInput {
  const sample = sampleYear(language);
  const june = inputOf(language, change).summary;
  const months = sample.months.map((month) => (month.month === '2026-06' ? { ...month, summary: june } : month));
  return { ...sample, months };
}

describe.each(['nl', 'en'] as const)('in %s, who stated that the records are complete, and when,', (language) => {
  const stated = inputOf(language, withStatements);
  const silent = inputOf(language, (summary) => summary);

  it('is said once by each report with a finding that is proven by it, for each statement', async () => {
    const made = new Map([
      ...(await pages(management.documents(stated))),
      ...(await pages(vendor.documents(stated))),
      ...(await pages(year.documents(yearOf(language, withStatements)))),
    ]);
    for (const file of ['management.pdf', 'vendor-alfa.pdf', 'year.pdf'])
      for (const sentence of SAID[language])
        expect(made.get(file)?.split(sentence), `${file}: ${sentence}`).toHaveLength(2);
    for (const html of made.values()) expect(html).not.toContain('Q. Nobody');
  });

  it('is said by no report without such a finding', async () => {
    const made = [
      ...(await pages(management.documents(silent))).values(),
      ...(await pages(vendor.documents(silent))).values(),
      ...(await pages(year.documents(yearOf(language, (summary) => summary)))).values(),
      // The letters tell no finding.
      ...(await pages(request.documents(stated))).values(),
    ];
    for (const html of made) expect(html).not.toMatch(ANY);
  });

  it('is not said to a call centre that nothing is proven of by it', async () => {
    const ofBeta = inputOf(language, (summary) => {
      const of = withStatements(summary);
      const statements = of.statements?.map((statement) => {
        const proves = statement.proves.filter((row) => row.vendor === 'beta' || row.responsible === 'beta');
        return { ...statement, proves: [...proves, { vendor: 'beta', responsible: 'client', findings: 1 }] };
      });
      return { ...of, ...(statements === undefined ? {} : { statements }) };
    });
    const made = await pages(vendor.documents(ofBeta));
    expect(made.get('vendor-alfa.pdf')).not.toMatch(ANY);
    expect(made.get('vendor-beta.pdf')).toContain(SAID[language][0]);
  });

  it('can be signed in the report for the company, with the findings that rest on it', async () => {
    const html = (await pages(management.documents(stated))).get('management.pdf') ?? '';
    const [signing = ''] = /<table class="signatures stated">.*?<\/table>/su.exec(html) ?? [];
    expect(signing.split('<tr>')).toHaveLength(4);
    for (const cell of ['<td>J. de Vries</td>', '<td>P. Bakker</td>', '<td></td>']) expect(signing).toContain(cell);
    expect(provingStatements(stated.summary).map(({ findings }) => findings)).toEqual([1, 1]);
    expect(signing).toContain(
      language === 'nl' ? 'Hierop steunt 1 vastgestelde bevinding.' : '1 proven finding rests on this.',
    );
    expect((await pages(management.documents(silent))).get('management.pdf')).not.toContain('signatures stated');
  });

  it('is said by the workbook', () => {
    const lines = (input: typeof stated): string => {
      const [summarySheet] = findingsWorkbook(input as unknown as CompanionInput).sheets;
      return JSON.stringify(summarySheet?.rows());
    };
    for (const sentence of SAID[language]) expect(lines(stated)).toContain(sentence);
    expect(lines(silent)).not.toMatch(ANY);
  });
});

describe('records that contradict a statement', () => {
  it('are told by their ids, without a whole telephone number', () => {
    const summary = withLaterRecords(inputOf('nl', withStatements).summary, ['C-17', 'C-0612345678']);
    expect(laterRecordSentences(summary, 'nl')).toEqual([
      'Let op: volgens de verklaring van J. de Vries van 8 juli 2026 waren dit alle toestemmingen. In een later geleverd bestand staan nu 14 toestemmingen van vóór die dag, voor het eerst of met andere inhoud: C-17, C-•••678 en nog 12.',
    ]);
    expect(laterRecordSentences(summary, 'en')[0]).toContain(
      'A file delivered later now has 14 consents from before that day',
    );
    expect(laterRecordSentences(inputOf('nl', withStatements).summary, 'nl')).toEqual([]);
  });

  it('are on the first page of the report for the company', async () => {
    const html =
      (await pages(management.documents(inputOf('nl', (summary) => withLaterRecords(summary))))).get(
        'management.pdf',
      ) ?? '';
    const [cover = ''] = html.split('id="board"');
    expect(cover).toContain('waren dit alle toestemmingen');
    expect(cover).toContain('C-17, C-18 en nog 12');
  });
});
