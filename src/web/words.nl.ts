import type { Common } from './words.ts';

export const words: Common = {
  labels: {
    skip: 'Naar de inhoud',
    example: 'voorbeeld',
    navigation: 'Pagina’s',
    end: 'Belaudit afsluiten',
    local: 'Deze pagina komt van uw eigen computer. Er gaat niets naar internet.',
    english: 'English',
    dutch: 'Nederlands',
    back: 'Terug naar uw eigen werkruimte',
  },
  waiting: (files) => (files === 1 ? '1 bestand wacht op u' : `${files} bestanden wachten op u`),
  otherRulebook: (others, now) =>
    `Dit programma heeft regelboek ${now}. Een ander regelboek beoordeelde ${others}. Welke bevindingen daarvan zouden veranderen, zegt “belaudit what-if --rulebook”; dat vervangt niets.`,
  progress: {
    progress: 'Voortgang',
    lost: 'De verbinding met Belaudit is weg. Open Belaudit opnieuw.',
    stop: 'Stoppen',
  },
  folders: {
    sealed: 'verzegeld',
    former: 'eerdere versie',
    titles: {
      results: (period) => `Resultaten van ${period}`,
      vendorPack: (vendor, period) => `Pakket voor ${vendor}, ${period}`,
      dossier: (ending, day) => `Dossier van nummer …${ending}, ${day}`,
      regulator: (list, day) => `Antwoord aan de toezichthouder (${list}), ${day}`,
      year: (year) => `Jaaroverzicht ${year}`,
      regulatorInternal: (list, day) => `Antwoord aan de toezichthouder (${list}), ${day}: intern, met ons oordeel`,
      forget: (ending, day) =>
        ending === 'person' ? `Verwijdering van een persoon, ${day}` : `Verwijdering van nummer …${ending}, ${day}`,
      purge: (day) => `Verwijdering van alles van vóór ${day}`,
      whatIf: (period) => `Wat als, ${period}: geen resultaten`,
      screening: (about, day) => `Beoordeelde bellijst (${about}), voor ${day}`,
      selfCheck: (vendor) => `Zelfcontrole voor ${vendor}`,
    },
  },
  refusals: {
    busy: {
      title: 'Er loopt al iets',
      text: 'In deze werkruimte is nog ander werk bezig. Er is niets begonnen: wacht tot het klaar is, en probeer het opnieuw.',
    },
    notOpened: {
      title: 'Open deze pagina opnieuw',
      text: 'Het adres dat Belaudit geeft, werkt één keer, in één browser. Geef in de terminal opnieuw de opdracht belaudit open.',
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
