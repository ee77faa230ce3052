/** What a mistake that ends a run means, and what to do, by its code: for people who get the ten lines by mail, without a page to look at. */
export const MISTAKES: Readonly<Record<string, readonly [said: string, todo: string]>> = {
  USAGE: ['De opdracht klopt niet.', 'verbeter de opdracht van de planner; belaudit run --help noemt wat kan.'],
  CONFIGURATION: ['In belaudit.yaml staat een fout.', 'verbeter belaudit.yaml, en start de opdracht opnieuw.'],
  CONFIGURATION_CHANGED: ['belaudit.yaml werd intussen gewijzigd.', 'start de opdracht opnieuw.'],
  WORKSPACE_NOT_FOUND: ['De werkruimte is er niet.', 'controleer de map van de opdracht: daarin hoort belaudit.yaml.'],
  WORKSPACE_NOT_WRITABLE: [
    'In de werkruimte kan niet worden geschreven.',
    'controleer de rechten op de map, en sluit bestanden ervan die elders zijn geopend.',
  ],
  WORKSPACE_NOT_PRIVATE: [
    'Anderen op deze computer kunnen de werkruimte lezen.',
    'zet de werkruimte in een map van uzelf.',
  ],
  PROGRAM_REPLACED: ['Belaudit werd vernieuwd terwijl het liep.', 'start de opdracht opnieuw.'],
  STORE_LOCKED: [
    'Een andere Belaudit werkt in deze werkruimte.',
    'wacht tot die klaar is, en start de opdracht opnieuw.',
  ],
  STORE_DAMAGED: [
    'De opslag van de werkruimte is beschadigd.',
    'kijk wat de opdracht zegt: de opslag kan opnieuw uit uw bestanden worden gemaakt.',
  ],
  PSEUDONYM_KEY_DAMAGED: [
    'De sleutel voor de schuilnamen van medewerkers is niet te lezen.',
    'zet pseudonyms.key in .belaudit terug uit een reservekopie.',
  ],
  NO_CALLS: [
    'Van deze dagen zijn geen oproepen geladen.',
    'controleer of de bestanden van de callcenters er zijn, en of de gevraagde dagen kloppen.',
  ],
  FILE_NOT_FOUND: [
    'Een bestand ontbreekt.',
    'zet het bestand op zijn plaats, of verbeter `files` van de bron in belaudit.yaml.',
  ],
  FILE_EMPTY: ['Een bestand is leeg.', 'vraag de afzender om het bestand.'],
  FILE_NAME: ['Een bestand heeft een naam die niet kan.', 'geef het bestand een andere naam.'],
  FILE_UNREADABLE: ['Een bestand kan niet worden gelezen.', 'vraag de afzender om het opnieuw te sturen.'],
  FILE_NOT_UNDERSTOOD: [
    'Een bestand wordt niet herkend.',
    'vraag het als CSV, Excel (xlsx), JSON of Parquet, of verbeter de bron in belaudit.yaml.',
  ],
  FILE_CHANGED_WHILE_READ: [
    'Een bestand veranderde tijdens het lezen.',
    'start de opdracht opnieuw als het kopiëren klaar is.',
  ],
  FILE_IN_USE: ['Een bestand is geopend in een ander programma.', 'sluit het daar, en start de opdracht opnieuw.'],
  COLUMN_MISSING: [
    'In een bestand ontbreekt een kolom die nodig is.',
    'noem de kop onder `columns` van de bron in belaudit.yaml, of vraag de afzender om de kolom.',
  ],
  DISK_FULL: ['Er is te weinig ruimte op de schijf.', 'maak ruimte, en start de opdracht opnieuw.'],
  MEMORY_FULL: ['Er is te weinig geheugen.', 'sluit andere programma’s, en start de opdracht opnieuw.'],
  BROWSER_FAILED: [
    'De browser die de pdf’s maakt, startte niet.',
    'start hem een keer zelf, of stel BELAUDIT_BROWSER in, en start de opdracht opnieuw.',
  ],
  REMOVALS_DAMAGED: [
    'De lijst van verwijderde gegevens is veranderd.',
    'zet removals.json en removals.key in .belaudit terug, allebei uit dezelfde reservekopie.',
  ],
  REMOVAL_UNFINISHED: [
    'Een verwijdering is begonnen en niet afgemaakt.',
    'geef dezelfde opdracht tot verwijderen nog eens. Tot die tijd kan hier niets anders.',
  ],
  EXTENSION_INVALID: ['Een uitbreiding klopt niet.', 'vraag de maker van de uitbreiding om haar te verbeteren.'],
  EXTENSION_NOT_TRUSTED: [
    'Een uitbreiding is niet vertrouwd.',
    'bekijk haar, en geef dan belaudit trust, of haal haar uit belaudit.yaml.',
  ],
  EXTENSION_CHANGED: [
    'Een uitbreiding is veranderd sinds zij werd vertrouwd.',
    'bekijk haar, en geef dan belaudit trust opnieuw.',
  ],
  REGISTER_CHANGED: [
    'Het besluitenregister is niet zoals het is geschreven.',
    'zet de map decisions en .belaudit/register.key terug, allebei uit dezelfde reservekopie.',
  ],
  REGISTER_KEY: [
    'De sleutel van het besluitenregister is niet te lezen.',
    'zet .belaudit/register.key terug uit een reservekopie.',
  ],
  REGISTER_BUSY: ['Iemand anders schrijft in het besluitenregister.', 'start de opdracht zo opnieuw.'],
  ENGINE_UNREACHABLE: ['Een server van het cluster antwoordt niet.', 'start de opdracht opnieuw als die er weer is.'],
  ENGINE_FAILED: ['Het cluster kon de oproepen niet beoordelen.', 'vraag wie het cluster beheert.'],
  ENGINE_BUSY: [
    'Een andere beoordeling gebruikt het cluster.',
    'wacht tot die klaar is, en start de opdracht opnieuw.',
  ],
  ENGINE_REFUSED: ['Het cluster kan zo niet worden gebruikt.', 'vraag wie het cluster beheert.'],
  INTERNAL: ['Dit is een fout in Belaudit zelf.', 'meld de fout, met wat de opdracht zegt.'],
  FAULT: ['Dit is een fout in Belaudit zelf.', 'meld de fout, met wat de opdracht zegt.'],
};

/** For a mistake that is not listed. */
export const OTHER_MISTAKE: readonly [said: string, todo: string] = [
  'De opdracht kwam tot niets.',
  'kijk wat de opdracht zegt, en start haar daarna opnieuw.',
];
