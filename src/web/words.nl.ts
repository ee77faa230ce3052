import type { WordsLike } from '../language/phrases.ts';

export const words = {
  labels: {
    skip: 'Naar de inhoud',
    example: 'voorbeeld',
    navigation: 'Pagina’s',
    nothingYet: 'nog niets te zien',
    end: 'Belaudit afsluiten',
    local: 'Deze pagina komt van uw eigen computer. Er gaat niets naar internet.',
    english: 'English',
    dutch: 'Nederlands',
    back: 'Terug naar uw eigen werkruimte',
  },
  /** The groups of pages in the navigation. */
  groups: { prepare: 'Voorbereiden', judge: 'Beoordelen', 'follow-up': 'Opvolgen' },
  /** Files wait for an answer on how to read them. */
  waiting: (files: number): string => (files === 1 ? '1 bestand wacht op u' : `${files} bestanden wachten op u`),
  /**
   * The results that another rulebook judged, and what to do: `others` has the periods, each with its rulebook; `now` is the program's.
   */
  otherRulebook: (others: string, now: string): string =>
    `Dit programma heeft regelboek ${now}. Een ander regelboek beoordeelde ${others}. Welke bevindingen daarvan zouden veranderen, ziet u als u die periode opnieuw beoordeelt; de oude resultaten blijven bewaard.`,
  /** For a running job. */
  progress: {
    progress: 'Voortgang',
    ready: 'Klaar. Sla eerst op wat u invulde, of laad deze pagina opnieuw.',
    lost: 'De verbinding met Belaudit is weg. Open Belaudit opnieuw.',
    stop: 'Stoppen',
  },
  /** To choose the period that a page is about. */
  period: { label: 'Periode', show: 'Tonen' },
  /** What keeps results a draft. */
  openGaps: { toOutcome: 'Deze uitkomst bekijken', rest: (count: string): string => `Ook open: ${count}` },
  /** For folders in `reports`. */
  folders: {
    sealed: 'verzegeld',
    /** It has been replaced since. */
    former: 'eerdere versie',
    titles: {
      results: (period: string): string => `Resultaten van ${period}`,
      vendorPack: (vendor: string, period: string): string => `Pakket voor ${vendor}, ${period}`,
      /** `ending`: the last three digits of the number. */
      dossier: (ending: string, day: string): string => `Dossier van nummer …${ending}, ${day}`,
      regulator: (list: string, day: string): string => `Antwoord aan de toezichthouder (${list}), ${day}`,
      year: (year: string): string => `Jaaroverzicht ${year}`,
      regulatorInternal: (list: string, day: string): string =>
        `Antwoord aan de toezichthouder (${list}), ${day}: intern, met ons oordeel`,
      /** `ending`: the last three digits of the number, or `person`. */
      forget: (ending: string, day: string): string =>
        ending === 'person' ? `Verwijdering van een persoon, ${day}` : `Verwijdering van nummer …${ending}, ${day}`,
      purge: (day: string): string => `Verwijdering van alles van vóór ${day}`,
      whatIf: (period: string): string => `Wat als, ${period}: geen resultaten`,
      /** `about`: call centre, campaign and list, as the folder names them. */
      screening: (about: string, day: string): string => `Beoordeelde bellijst (${about}), voor ${day}`,
      selfCheck: (vendor: string): string => `Zelfcontrole voor ${vendor}`,
    },
  },
  refusals: {
    busy: {
      title: 'Er loopt al iets',
      text: 'In deze werkruimte is nog ander werk bezig. Er is niets begonnen: wacht tot het klaar is, en probeer het opnieuw.',
    },
    notOpened: {
      title: 'Open deze pagina opnieuw',
      text: 'Deze browser kent Belaudit niet meer, bijvoorbeeld omdat hij opnieuw is gestart. Er is niets verloren. Dubbelklik opnieuw op Belaudit, zoals toen u begon (of geef in de terminal dezelfde opdracht als toen): dan opent deze pagina weer.',
    },
    ended: { title: 'Belaudit is afgesloten', text: 'U kunt dit venster sluiten. Uw werkruimte is bewaard.' },
    tooLarge: {
      title: 'Dat is te groot',
      text: 'Er is niets opgeslagen. Plakte u een lijst, kies die dan als bestand. Vul anders minder in, en probeer het opnieuw.',
    },
    notFound: { title: 'Deze pagina bestaat niet', text: 'Ga terug, of open Belaudit opnieuw.' },
    fault: {
      title: 'Er ging iets mis in Belaudit',
      text: 'Dit is een fout in het programma, niet in uw bestanden. In de terminal staat wat er gebeurde. Uw werkruimte is zoals zij was.',
    },
  },
};

export type HouseWords = WordsLike<typeof words>;
