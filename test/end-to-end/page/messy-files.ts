import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { xlsxOf } from '../../unit/reading/containers/write-xlsx.ts';

/** Files as a beginner receives them: Dutch headings, days before months, words of their own, a stray semicolon. All invented. */
export const MESSY: Readonly<Record<string, string>> = {
  'belcijfers juni (1).csv': csv(
    ['Ref', 'Datum', 'Tijd', 'Telefoon', 'Status', 'Medewerker', 'Campagne'],
    [
      ['A-1', '03-06-2026', '10:15:00', '0612345678', 'VERKOCHT', 'Jan', 'zon'],
      ['A-2', '03-06-2026', '20:45:00', '0612345679', 'GEEN INTERESSE', 'Jan', 'zon'],
      ['A-3', '13-06-2026', '11:15:00', '06-12345680', 'NIET THUIS', 'Piet', 'zon'],
      ['A-4', '14-06-2026', '11:15:00', '+31612345681', 'GEEN INTERESSE', 'Piet', 'zon'],
      ['A-5', '24-06-2026', '14:05:00', '0612345682', 'VERKOCHT', 'Piet', 'zon'],
    ],
  ),
  'verzet.csv': csv(
    ['bezwaarnummer', 'telefoonnummer', 'datum bezwaar', 'kanaal'],
    [
      ['B1', '0612345682', '2026-05-01', 'website'],
      ['B2', '0612345699', '2026-05-02', 'telefoon'],
    ],
  ),
  'toestemmingen.csv': csv(
    ['toestemming_id', 'telefoonnummer', 'datum toestemming', 'bron'],
    [
      ['T1', '0612345678', '2026-04-01', 'web'],
      ['T2', '0612345679', '2026-04-02', 'web'],
    ],
  ),
  'bellijst juni.csv': csv(
    ['telefoon', 'soort', 'geleverd op'],
    [
      ['06 12 34 56 78', 'lead', '18-05-2026 09:00'],
      ['06 12 34 56 82', 'lead', '18-05-2026 09:00'],
    ],
  ),
};

/**
 * Workbooks as people send them: a log in two sheets with an explanation, and customers whose rows hold identity, telephone numbers and purchases.
 */
const BOOKS: Readonly<Record<string, Buffer>> = {
  'belcijfers week 26.xlsx': xlsxOf({
    sheets: [
      {
        name: 'Ma-wo',
        rows: logSheet(['W-1', '22-06-2026 10:00', '0612345683'], ['W-2', '23-06-2026 22:30', '0612345684']),
      },
      { name: 'Do-vr', rows: logSheet(['W-3', '25-06-2026 11:00', '0612345685']) },
      { name: 'Legenda', rows: [['Gesprek = iemand gesproken']] },
    ],
  }),
  'klanten.xlsx': xlsxOf({
    sheets: [
      {
        name: 'Klanten',
        rows: [
          ['Klantnummer', 'Soort klant', 'Mobiel', 'Klant sinds', 'Product'],
          ['K1', 'particulier', '06-12345680', { number: '46000', format: 'dd-mm-yyyy' }, 'zonnepanelen'],
          ['K2', 'B.V.', '06-12345683', { number: '46050', format: 'dd-mm-yyyy' }, 'zonnepanelen'],
        ],
      },
      { name: 'Over deze lijst', rows: [['Gemaakt met het klantsysteem']] },
    ],
  }),
};

function logSheet(...rows: readonly (readonly [id: string, start: string, number: string])[]): string[][] {
  const cells = rows.map(([id, start, number]) => [id, start, number, 'Gesprek', 'Piet', 'zon']);
  return [['Id', 'Start', 'Gebeld', 'Status', 'Medewerker', 'Campagne'], ...cells];
}

function csv(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[headings, ...rows].map((row) => row.join(';')).join('\r\n')}\r\n`;
}

/**
 * Writes them into a folder, from which a browser uploads them.
 * @returns their paths
 */
export function writeMessyFiles(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries({ ...MESSY, ...BOOKS }).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
}
