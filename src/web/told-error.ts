import { type Language, maskNumbers, UserError } from '../index.ts';

/** A mistake as a page shows it. */
export interface ToldError {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly details: readonly string[];
  /** Of the texts: those of the library are English. */
  readonly textLanguage: Language;
  readonly detailLanguage: Language;
}

const DUTCH: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  CONFIGURATION: ['De gegevens kloppen niet met elkaar.', 'Verbeter wat hieronder staat. Er is niets opgeslagen.'],
  CONFIGURATION_CHANGED: [
    'belaudit.yaml is intussen ergens anders gewijzigd.',
    'Er is niets opgeslagen. Hieronder staan de gegevens van nu; voer uw wijziging daarin opnieuw in.',
  ],
  STORE_LOCKED: [
    'Een ander venster of een opdracht werkt op dit moment in deze werkruimte.',
    'Wacht tot die klaar is, en probeer het opnieuw.',
  ],
  DISK_FULL: ['Er is te weinig ruimte op de schijf.', 'Maak ruimte, en probeer het opnieuw. Er is niets verloren.'],
  MEMORY_FULL: ['Er is te weinig geheugen.', 'Sluit andere programma’s, en probeer het opnieuw.'],
  INTERRUPTED: ['Gestopt.', 'Wat er was, is er nog.'],
  FILE_EMPTY: ['Het bestand is leeg.', 'Vraag de afzender om het bestand.'],
  FILE_UNREADABLE: ['Het bestand kan niet worden gelezen.', 'Vraag de afzender om het opnieuw te sturen.'],
  FILE_NOT_UNDERSTOOD: ['Dit bestand wordt niet herkend.', 'Vraag het als CSV, Excel (xlsx), JSON of Parquet.'],
  FILE_NOT_FOUND: ['Er ontbreekt een bestand.', 'Voeg het toe bij Bestanden, of haal het daar weg.'],
  COLUMN_MISSING: ['Van een bestand is een kolom nodig die nog niet is aangewezen.', 'Wijs haar aan bij Bestanden.'],
  FILE_CHANGED_WHILE_READ: [
    'Het bestand veranderde tijdens het lezen.',
    'Probeer het opnieuw als het kopiëren klaar is.',
  ],
  WORKSPACE_NOT_WRITABLE: ['In deze map kan niet worden geschreven.', 'Controleer uw rechten op de map.'],
  WORKSPACE_NOT_PRIVATE: ['Anderen op deze computer kunnen deze map lezen.', 'Zet de werkruimte in een map van uzelf.'],
  BROWSER_NOT_FOUND: [
    'Er is geen Chrome, Chromium of Edge gevonden om pdf’s te maken.',
    'Installeer er een, en maak de rapporten opnieuw.',
  ],
  NO_RESULTS: ['Er zijn geen resultaten van deze periode.', 'Maak ze bij Uitvoeren.'],
  DRAFT: ['Deze resultaten zijn nog een concept.', 'Sluit eerst wat openstaat, bij Controle.'],
  NOT_LOADED: ['De bestanden zijn nog niet geladen.', 'Maak de resultaten bij Uitvoeren.'],
  NUMBER_NOT_UNDERSTOOD: [
    'Dit is geen telefoonnummer.',
    'Geef het nummer zoals het gebeld wordt, bijvoorbeeld 06 en acht cijfers.',
  ],
};

/** What went wrong, in words; of a telephone number no more than its last digits. @throws the error where it is no mistake that somebody can mend */
export function toldError(error: unknown, language: Language): ToldError {
  if (error instanceof Error && error.name === 'AbortError') return stopped(language);
  if (!(error instanceof UserError)) throw error;
  const details = error.details.map(({ file, line, key, found, expected, message }) => {
    const place = [line === undefined ? file : `${file ?? ''}:${line}`, key].filter((part) => part !== undefined);
    const values = [found, expected === undefined ? undefined : `→ ${expected}`].filter((part) => part !== undefined);
    return maskNumbers([place.join(' '), message, values.join(' ')].filter((part) => part !== '').join(' · '));
  });
  const dutch = language === 'nl' && Object.hasOwn(DUTCH, error.code) ? DUTCH[error.code] : undefined;
  const [message, hint] = dutch ?? [error.message, error.hint];
  return {
    code: error.code,
    message: maskNumbers(message),
    hint: maskNumbers(hint),
    details,
    textLanguage: dutch === undefined ? 'en' : language,
    detailLanguage: 'en',
  };
}

/** The work was told to stop, and did before the library could say so. */
function stopped(language: Language): ToldError {
  const english = ['Stopped on request.', 'What was there is untouched.'] as const;
  const [message, hint] = language === 'nl' ? (DUTCH['INTERRUPTED'] ?? english) : english;
  return { code: 'INTERRUPTED', message, hint, details: [], textLanguage: language, detailLanguage: language };
}
