import { defineReport, type ReportDefinition, type ReportDocument, type ReportInput } from '../../src/print/report.ts';
import { pageTemplate } from '../../src/print/templates.ts';
import { draftMark } from '../parts/gap-lists.ts';
import { type RequestLetter, requestLetter, requestWords } from './letter.ts';

/** A page for each call centre that asks for missing data, ready to be sent. */
export const report: ReportDefinition = defineReport({
  id: 'request',
  title: { nl: 'Verzoeken om gegevens', en: 'Requests for data' },
  documents: requestDocuments,
});

async function* requestDocuments(input: ReportInput): AsyncGenerator<ReportDocument> {
  const page = pageTemplate<RequestLetter>(new URL('report.hbs', import.meta.url));
  const { language, summary } = input;
  const words = requestWords(language);
  for (const vendor of summary.vendors) {
    const letter = requestLetter(input, vendor);
    if (letter === null) continue;
    const html = page(letter, {
      language,
      title: letter.title,
      header: { left: letter.sender, right: letter.kicker },
      footer: words.footer,
      of: words.of,
      mark: draftMark(summary.status, language),
    });
    yield { file: `request-${vendor.id}.pdf`, title: letter.title, language, html, attachments: [] };
  }
}
