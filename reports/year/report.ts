import { shortenPrintable } from '../../src/print/printable.ts';
import { defineReport, type ReportDefinition, type ReportDocument, type YearInput } from '../../src/print/report.ts';
import { pageTemplate } from '../../src/print/templates.ts';
import { draftMark } from '../parts/gap-lists.ts';
import { yearWords } from './context.ts';
import { type YearView, yearView } from './view.ts';

const NAME_LENGTH = 60;

/** What a year brought, on a few pages for the board. */
export const report: ReportDefinition<'year'> = defineReport<'year'>({
  id: 'year',
  reads: 'year',
  title: { nl: 'Jaaroverzicht', en: 'Year report' },
  documents: yearDocuments,
});

async function* yearDocuments(input: YearInput): AsyncGenerator<ReportDocument> {
  const page = pageTemplate<YearView>(new URL('report.hbs', import.meta.url));
  const { language, months, year } = input;
  const words = yearWords(language);
  const view = yearView(input);
  const client = shortenPrintable(
    months.findLast(({ summary }) => summary !== null)?.summary?.client.name ?? '',
    NAME_LENGTH,
  );
  const isDraft = months.some(({ summary }) => summary?.status === 'draft');
  const settings = {
    language,
    title: words.title(client, year),
    header: { left: client, right: `${words.kicker} ${year}` },
    footer: words.footer,
    of: words.of,
    mark: draftMark(isDraft ? 'draft' : 'final', language),
  };
  const html = page(view, settings, words);
  yield { file: 'year.pdf', title: words.title(client, year), language, html, attachments: [] };
}
