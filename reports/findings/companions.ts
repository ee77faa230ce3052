import type { Companion } from '../../src/print/companion.ts';
import { findingsPage } from './page.ts';
import { findingsWorkbook } from './workbook.ts';

/** What accompanies the PDFs: all findings as a workbook, and as a page that explains them. */
export const companions: readonly Companion[] = [
  {
    file: 'findings.xlsx',
    title: { nl: 'Bevindingen als werkblad', en: 'Findings as a workbook' },
    content: (input) => ({ kind: 'workbook', workbook: findingsWorkbook(input) }),
  },
  {
    file: 'findings.html',
    title: { nl: 'Bevindingen op een pagina', en: 'Findings on a page' },
    content: (input) => ({ kind: 'text', pieces: findingsPage(input) }),
  },
];
