import { type ErrorDetail, type Language, maskNumbers, UserError } from '../index.ts';
import { inDutch, type LibraryText, libraryText } from './library-words.ts';

/** A mistake as a page shows it. */
export interface ErrorView {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly details: readonly LibraryText[];
  /** Language of the texts: those of the library are English. */
  readonly textLanguage: Language;
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
  FILE_IN_USE: [
    'Een bestand is geopend in een ander programma, dat het voor zichzelf houdt.',
    'Sluit het daar, bijvoorbeeld in Excel, en probeer het opnieuw.',
  ],
  WORKSPACE_NOT_WRITABLE: [
    'In deze map kan niet worden geschreven.',
    'Controleer uw rechten op de map, en sluit bestanden ervan die elders zijn geopend.',
  ],
  WORKSPACE_NOT_PRIVATE: ['Anderen op deze computer kunnen deze map lezen.', 'Zet de werkruimte in een map van uzelf.'],
  BROWSER_NOT_FOUND: [
    'Er is geen Chrome, Chromium of Edge gevonden om pdf’s te maken.',
    'Installeer er een, en maak de rapporten opnieuw.',
  ],
  UNKNOWN_CAMPAIGN: ['Deze campagne is niet bekend.', 'Kies een campagne, of voeg haar toe bij Organisatie.'],
  SCREENING_MOMENT: [
    'Op dit moment kan een lijst niet worden gebeld.',
    'Kies een dag en een tijd op de klok van uw bedrijf, die niet twee keer voorkomt.',
  ],
  WHAT_IF_REFUSED: [
    'De oproepen kunnen zo niet worden beoordeeld.',
    'Verbeter wat hieronder staat, en probeer het opnieuw. Er is niets gewijzigd.',
  ],
  ENGINE_UNREACHABLE: [
    'Een server van het cluster antwoordt niet.',
    'Probeer het opnieuw als die er weer is. Wat er was, is er nog.',
  ],
  ENGINE_FAILED: ['Het cluster kon de oproepen niet beoordelen.', 'Vraag wie het beheert. Wat er was, is er nog.'],
  ENGINE_BUSY: ['Een andere beoordeling gebruikt het cluster.', 'Wacht tot die klaar is, en probeer het opnieuw.'],
  ENGINE_REFUSED: ['Het cluster kan zo niet worden gebruikt.', 'Vraag wie het beheert. Wat er was, is er nog.'],
  NO_CALLS: ['Van deze dagen zijn geen oproepen geladen.', 'Kies andere dagen, of voeg de bestanden toe.'],
  NO_RESULTS: ['Er zijn geen resultaten van deze periode.', 'Maak ze bij Uitvoeren.'],
  PROGRAM_REPLACED: [
    'Belaudit is vernieuwd terwijl het liep.',
    'Sluit Belaudit af en start het opnieuw. Wat tot nu toe is gedaan, blijft.',
  ],
  DRAFT: ['Deze resultaten zijn nog een concept.', 'Sluit eerst wat openstaat, bij Controle.'],
  NOT_LOADED: ['De bestanden zijn nog niet geladen.', 'Maak de resultaten bij Uitvoeren.'],
  FILE_NAME: [
    'Een bestand heeft een naam die niet is toegestaan.',
    'Geef het een andere naam, en voeg het opnieuw toe.',
  ],
  NO_NUMBERS: [
    'In deze lijst staat geen telefoonnummer.',
    'Geef een lijst met één nummer per rij, of met een kop erboven.',
  ],
  BROWSER_FAILED: [
    'De browser die de pdf’s maakt, startte niet.',
    'Start hem een keer zelf, en maak de rapporten opnieuw.',
  ],
  STORE_DAMAGED: [
    'De opslag van deze werkruimte is beschadigd.',
    'Maak bij Uitvoeren de resultaten opnieuw: de opslag wordt dan uit uw bestanden opgebouwd. Wat in reports staat, blijft.',
  ],
  SEAL_KEY: ['De sleutel om te verzegelen ontbreekt of is niet te gebruiken.', 'Maak een sleutel bij Pakketten.'],
  RECIPIENT: [
    'Voor deze sleutel kan niets worden versleuteld.',
    'Vraag de ontvanger om de openbare sleutel; die begint met age1. Een geheime sleutel hoort bij niemand anders.',
  ],
  NOT_SEALABLE: [
    'Deze map kan niet worden verzegeld.',
    'Haal weg wat er niet in hoort, of maak de resultaten opnieuw.',
  ],
  NOT_SEALED: [
    'Deze map heeft geen zegel.',
    'Verzegel de map eerst. Was zij al verzegeld, dan is het zegel weggehaald.',
  ],
  PACK_REFUSED: ['Dit is niet zoals Belaudit het maakt.', 'Er is niets gecontroleerd. Vertrouw deze map niet.'],
  UNKNOWN_VENDOR: ['Deze ontvanger is niet bekend.', 'Kies een callcenter, een antwoord of een dossier.'],
  REMOVALS_DAMAGED: [
    'De lijst van verwijderde gegevens is veranderd.',
    'Er is niets geladen, want verwijderde gegevens zouden terugkomen. Zet removals.json en removals.key in .belaudit terug, allebei uit dezelfde reservekopie.',
  ],
  REMOVAL_UNFINISHED: [
    'Een verwijdering is begonnen en niet afgemaakt.',
    'Doe bij Verwijderen precies hetzelfde nog eens. Tot die tijd kan hier niets anders worden gedaan.',
  ],
  REMOVAL_DAY: ['Deze dag ligt na de peildatum.', 'Kies een dag waarop de bewaartermijn voorbij is.'],
  REMOVAL_FILE_UNREADABLE: [
    'Een bestand in reports is niet zoals Belaudit het schreef, en kan niet worden doorzocht.',
    'Haal het weg uit reports of zet het terug uit een kopie, en probeer het opnieuw.',
  ],
  PSEUDONYM_KEY_DAMAGED: [
    'De sleutel voor de schuilnamen van medewerkers is niet te lezen.',
    'Zet pseudonyms.key in .belaudit terug uit een kopie.',
  ],
  OLD_RESULTS: [
    'Een eerdere versie van Belaudit maakte deze resultaten.',
    'Maak ze opnieuw bij Uitvoeren, ook als er niets nieuws is.',
  ],
  ACTION_REFUSED: ['Dit kan niet worden vastgelegd.', 'Verbeter wat hieronder staat. Er is niets vastgelegd.'],
  REPLIES_REFUSED: [
    'Dit bestand kan niet als reactie worden gelezen.',
    'Controleer of het het goede bestand is, en kies het callcenter en de periode. Er is niets vastgelegd.',
  ],
  DECISION_REFUSED: ['Dit besluit kan niet worden vastgelegd.', 'Er is niets vastgelegd.'],
  DEVIATION_REFUSED: [
    'Deze afwijking kan niet worden vastgelegd.',
    'Verbeter wat hieronder staat. Er is niets vastgelegd.',
  ],
  SAMPLE_REFUSED: ['Dit kan niet worden vastgelegd.', 'Kijk wat hieronder staat. Er is niets vastgelegd.'],
  REGISTER_CHANGED: [
    'Het besluitenregister is niet zoals het is geschreven.',
    'Er is niets gedaan. Zet de map decisions en het bestand .belaudit/register.key terug, allebei uit dezelfde reservekopie. Leg wat daarna is besloten opnieuw vast.',
  ],
  REGISTER_KEY: [
    'De sleutel van het besluitenregister is niet te lezen.',
    'Er is niets gedaan. Zet .belaudit/register.key terug uit een reservekopie.',
  ],
  REGISTER_BUSY: ['Iemand anders schrijft op dit moment in het besluitenregister.', 'Probeer het zo opnieuw.'],
  NUMBER_NOT_UNDERSTOOD: [
    'Dit is geen telefoonnummer.',
    'Geef het nummer zoals het gebeld wordt, bijvoorbeeld 06 en acht cijfers.',
  ],
};

/**
 * The error in words, with at most the last digits of a telephone number.
 * @throws the error itself if it is not a mistake that the user can correct
 */
export function errorView(error: unknown, language: Language): ErrorView {
  if (error instanceof Error && error.name === 'AbortError') return stopped(language);
  if (!(error instanceof UserError)) throw error;
  const dutch = language === 'nl' ? inDutchOf(error) : undefined;
  const [message, hint] = dutch ?? [error.message, error.hint];
  return {
    code: error.code,
    message: maskNumbers(message),
    hint: maskNumbers(hint),
    details: error.details.map((detail) => detailView(detail, language)),
    textLanguage: dutch === undefined ? 'en' : language,
  };
}

/** The words for this error if there are any, else those for errors with its code. */
function inDutchOf({ code, message, hint }: UserError): readonly [message: string, hint: string] | undefined {
  const byCode = Object.hasOwn(DUTCH, code) ? DUTCH[code] : undefined;
  const dutchMessage = inDutch(message);
  if (dutchMessage === undefined) return byCode;
  const toDo = inDutch(hint) ?? byCode?.[1];
  return toDo === undefined ? undefined : [dutchMessage, toDo];
}

/** The path of an uploaded file: users know it by its name. */
const RECEIVED = /^.*[/\\]\.belaudit[/\\]received[/\\][^/\\]+[/\\]/u;

function detailView({ file, line, key, found, expected, message }: ErrorDetail, language: Language): LibraryText {
  const shown = libraryText(message, language);
  const value = (text: string): string => libraryText(text, shown.language).text;
  const name = file?.replace(RECEIVED, '');
  const place = [line === undefined ? name : `${name ?? ''}:${line}`, key].filter((part) => part !== undefined);
  const values = [
    ...(found === undefined ? [] : [value(found)]),
    ...(expected === undefined ? [] : [`→ ${value(expected)}`]),
  ];
  const parts = [place.join(' '), shown.text, values.join(' ')];
  return { text: maskNumbers(parts.filter((part) => part !== '').join(' · ')), language: shown.language };
}

/** The work was stopped, even if the library could not report it. */
function stopped(language: Language): ErrorView {
  const english = ['Stopped on request.', 'What was there is untouched.'] as const;
  const [message, hint] = language === 'nl' ? (DUTCH['INTERRUPTED'] ?? english) : english;
  return { code: 'INTERRUPTED', message, hint, details: [], textLanguage: language };
}
