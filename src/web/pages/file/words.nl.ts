import type { WordsLike } from '../../../language/phrases.ts';

export const words = {
  labels: {
    back: 'Terug naar de bestanden',
    what: 'Wat is dit bestand?',
    feed: 'Soort gegevens',
    vendor: 'Van welk callcenter',
    chooseVendor: 'kies een callcenter',
    vendorHint: 'Staat het er niet bij?',
    vendorAdd: 'Voeg het toe bij Organisatie.',
    inRows: 'staat in de rijen, of is van de organisatie zelf',
    zone: 'Tijdzone van de tijden',
    zoneHint: 'Laat leeg voor de tijdzone van de organisatie. Bijvoorbeeld: UTC.',
    campaignHint: 'Alleen als het bestand zelf geen campagne noemt.',
    constantHint: 'Voor alle rijen, als het bestand het niet zegt.',
    parts: 'Wat er in dit bestand staat',
    partUsed: 'wordt gebruikt',
    partWaits: 'wacht op u',
    notYet: 'nog niet gebruikt',
    format: 'Bekend systeem',
    formatText: 'De kolommen van dit systeem zijn bekend; u hoeft ze niet aan te wijzen.',
    columns: 'Kolommen',
    columnsLead: 'Links staat wat in het bestand staat, rechts hoe Belaudit het leest. Nummers en namen zijn ingekort.',
    headless: 'Dit bestand heeft geen koppen: c1 is de eerste kolom. Wijs zelf aan wat erin staat.',
    written: 'Zoals het er staat',
    read: 'Wordt gelezen als',
    alsoRead: 'Zegt ook nog iets anders',
    notation: 'Schrijfwijze van datum of tijd',
    empty: 'Leeg',
    notRead: '(niet gebruiken)',
    iso: 'jaar-maand-dag (ISO 8601)',
    unitOfHeading: 'zoals de kop zegt, anders seconden',
    values: 'Betekenis van woorden in het bestand',
    valuesLead:
      'Alleen de afzender kan zeggen wat deze woorden betekenen. Wat u niet invult, telt als niet bekend. Mist u een woord? Kies dan bij ‘De gegevens zelf’ de kop van die kolom: daar staan alle waarden.',
    value: 'Woord',
    rows: 'Rijen',
    means: 'Betekent',
    notKnown: '(niet bekend)',
    preview: 'Zo wordt het gelezen',
    try: 'Opnieuw proberen',
    accept: 'Opslaan en dit bestand gebruiken',
    questions: 'Vraag aan de afzender',
    oddities: 'Wat opvalt',
    mistakes: 'Zo kan het nog niet worden gelezen',
    accepted: 'gebruikt',
    rejected: 'niet gebruikt',
    emptied: 'waarden niet gelezen',
    repaired: 'hersteld',
    duplicate: 'dubbel',
    rowsRead: 'rijen',
    problem: 'Wat er mis is',
    column: 'Kolom',
    lines: 'Eerste regels',
    nothingWrong: 'Alle rijen worden gebruikt.',
    trying: 'Wordt geprobeerd',
    large: 'Dit is een groot bestand: proberen kan minuten duren.',
    data: 'De gegevens zelf',
    dataLead:
      'Zo staat het in het bestand, met onder elke kop hoe die wordt gelezen. Kies een kop: u ziet dan alle waarden in die kolom, en hoe vaak elke voorkomt. Telefoonnummers en namen van personen zijn ingekort.',
    showData: 'Laat de gegevens zien',
    line: 'Regel',
    firstRows: 'Eerste rijen',
    worstRows: 'Rijen met de meeste problemen',
    chosenRows: 'Rijen met de gekozen waarde',
    valuesOf: 'Alle waarden van',
    showRows: 'Toon rijen',
    asWritten: 'zoals het er staat',
    notReadable: 'niet te lezen',
    yes: 'ja',
    no: 'nee',
    more: 'Meer',
  },
  /** What the values of a column amount to. */
  counts: (rows: string, different: string, empty: string, unread: string): string =>
    `${rows} rijen: ${different} verschillende waarden, ${empty} rijen zonder waarde, ${unread} rijen met een waarde die niet te lezen is.`,
  moreValues: (shown: string, all: string): string =>
    `Hieronder staan de ${shown} die het meest voorkomen, van ${all}.`,
  title: (path: string): string => path,
  onlyLines: (lines: string): string =>
    `Van de eerste ${lines} regels. Bij het opslaan wordt het hele bestand geprobeerd.`,
  needed: (column: string): string => `Nodig, en nog niet aangewezen: ${column}`,
  /** If a form was about a part that the file no longer has. */
  partGone: {
    message: 'Dit onderdeel is er niet meer: het bestand of de gegevens zijn gewijzigd.',
    hint: 'Er is niets opgeslagen. Hieronder staat een ander onderdeel van het bestand: kijk opnieuw.',
  },
  /**
   * @param percent empty: unknown
   */
  looking: (percent: string): string => `Het bestand wordt bekeken${percent === '' ? '' : `: ${percent}`}`,
  /**
   * A link to a table that is read already, to read it as something else too.
   * @param table empty: the file is the table
   */
  readMore: (table: string): string =>
    table === '' ? 'Lees nog iets anders uit dit bestand' : `Lees nog iets anders uit ‘${table}’`,
  /** A link to a table of which nothing is read. */
  notRead: (table: string): string => `Uit ‘${table}’ wordt niets gebruikt. Gebruik dit ook.`,
  /** The meaning of letters in a notation of days and times. */
  notationParts: {
    d: 'dag',
    M: 'maand',
    y: 'jaar',
    H: 'uur',
    h: 'uur',
    m: 'minuten',
    s: 'seconden',
    S: 'fractie',
    a: 'am/pm',
  },
  /** How a duration is written, by its notation. */
  durations: {
    duration: 'klok (m:ss of h:mm:ss)',
    seconds: 'seconden',
    milliseconds: 'milliseconden',
    minutes: 'minuten',
    hours: 'uren',
    'hours:minutes': 'uren:minuten',
  },
};

export type FileWords = WordsLike<typeof words>;
