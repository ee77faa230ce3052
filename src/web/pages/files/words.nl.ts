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
    state: 'Toestand',
    centre: 'Callcenter',
    centreName: 'naam, ook een nieuwe',
    say: 'Van dit callcenter',
    kind: 'Soort',
    days: 'Dagen',
    rows: 'Rijen',
    used: 'Gebruikt',
    notUsed: 'Niet',
    size: 'Grootte',
    actions: 'Wat u kunt doen',
    look: 'Bekijken',
    /** Follows the button’s word, for who hears the page. */
    lookMore: ' en aanpassen',
    accept: 'Klopt',
    acceptMore: ', gebruik dit bestand',
    again: 'Lezen zoals de vorige keer',
    remove: 'Niet meer gebruiken',
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
    waiting: 'wacht',
    working: 'wordt bekeken',
    needsYou: 'wacht op u',
    ready: 'klaar',
    failed: 'niet leesbaar',
    ignored: 'weggehaald',
  },
  working: (percent: string): string => `Wordt bekeken${percent === '' ? '' : `: ${percent}`}`,
  format: (title: string): string => `Belbestand van ${title}`,
  unknown: 'Niet herkend. Zeg wat het is.',
  asBefore: (path: string): string => `Zelfde vorm als ${path}`,
  /** Its rows are in another file too. */
  alike: {
    same: (path: string): string => `Zelfde inhoud als ${path}: dit bestand is er al`,
    longer: (path: string): string => `Bevat ook alles van ${path}`,
    shorter: (path: string): string => `Alles hiervan staat ook in ${path}`,
  },
  /** A kind of data, with its sheet, that the file also holds and that is not used. */
  alsoHolds: (part: string): string => `Nog niet gebruikt: ${part}`,
  /** The same entry reads other files. */
  together: (others: number): string =>
    `Samen ingesteld met ${others} ${others === 1 ? 'ander bestand' : 'andere bestanden'}`,
  wait: (files: number): string => (files === 1 ? '1 bestand wacht op u' : `${files} bestanden wachten op u`),
};

export type FilesWords = WordsLike<typeof words>;
