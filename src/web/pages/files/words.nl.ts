import type { WordsLike } from '../../../language/phrases.ts';

export const words = {
  labels: {
    heading: 'Bestanden',
    lead: 'Voeg hier de bestanden toe die u kreeg: belbestanden van callcenters, en uw eigen bestanden met klanten, toestemmingen en bezwaren. Ze komen in de map van de werkruimte en gaan nergens anders heen.',
    drop: 'Sleep bestanden of mappen hierheen',
    choose: 'Bestanden kiezen',
    chooseFolder: 'Map kiezen',
    none: 'Er zijn nog geen bestanden.',
    file: 'Bestand',
    state: 'Status',
    centre: 'Callcenter',
    centreName: 'naam',
    say: 'Opslaan',
    kind: 'Soort',
    days: 'Periode',
    rows: 'Rijen',
    used: 'Gebruikt',
    notUsed: 'Niet gebruikt',
    size: 'Grootte',
    undo: 'Ongedaan maken',
    actions: 'Acties',
    look: 'Bekijken',
    /** Follows the button’s word, for who hears the page. */
    lookMore: ' en aanpassen',
    accept: 'Klopt',
    acceptAll: 'Gebruik alle bestanden die kloppen',
    ignore: 'Weghalen',
    aside: 'Weggehaald',
    asideText:
      'Deze bestanden tellen nergens mee. U kunt ze terugzetten. Voorgoed verwijderen kan niet ongedaan worden gemaakt.',
    back: 'Terugzetten',
    delete: 'Voorgoed verwijderen',
    sending: 'Wordt toegevoegd',
    sent: 'Toegevoegd',
    notSent: 'Niet toegevoegd',
    next: 'Naar de vragen',
  },
  states: {
    waiting: 'komt aan de beurt',
    working: 'wordt bekeken',
    needsYou: 'wacht op u',
    ready: 'in gebruik',
    failed: 'niet leesbaar',
    ignored: 'weggehaald',
  },
  /** What somebody has to say about a file that waits. */
  asks: {
    right: 'klopt dit?',
    more: 'vraag voor u',
    centre: 'van wie?',
    kind: 'wat is dit?',
    same: 'dubbel',
    shorter: 'oudere versie',
  },
  /** A used file that no longer fits how it is read. */
  misread: 'past niet meer',
  gone: (path: string): string => `${path} is weggehaald en telt niet meer mee.`,
  format: (title: string): string => `Belbestand van ${title}`,
  asBefore: (path: string): string => `Zelfde kolommen als ${path}`,
  /** Its rows are in another file too. */
  alike: {
    same: (path: string): string => `Zelfde inhoud als ${path}: dit bestand is er al`,
    longer: (path: string): string => `Nieuwere versie: bevat ook alles van ${path}`,
    shorter: (path: string): string => `Alles uit dit bestand staat ook in ${path}`,
  },
  /** A kind of data, with its sheet, that the file also holds and that is not used. */
  alsoHolds: (part: string): string => `Nog niet gebruikt: ${part}`,
  /** The same entry reads other files. */
  together: (others: number): string =>
    `Samen ingesteld met ${others} ${others === 1 ? 'ander bestand' : 'andere bestanden'}`,
  /** Columns of a used file. */
  unread: (headings: readonly string[]): string =>
    `Niemand leest: ${headings.map((heading) => `‘${heading}’`).join(', ')}`,
  wait: (files: number): string => (files === 1 ? '1 bestand wacht op u' : `${files} bestanden wachten op u`),
};

export type FilesWords = WordsLike<typeof words>;
