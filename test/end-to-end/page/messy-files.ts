import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files as they are sent to somebody who begins: Dutch headings, days behind each other, words of their own, a stray semicolon. All made up. */
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
};

function csv(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[headings, ...rows].map((row) => row.join(';')).join('\r\n')}\r\n`;
}

/** Writes them into a folder, from which a browser takes them. @returns their paths */
export function writeMessyFiles(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries(MESSY).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
}
