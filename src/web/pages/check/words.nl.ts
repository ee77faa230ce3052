import type { WordsLike } from '../../../language/phrases.ts';

export const words = {
  labels: {
    heading: 'Controle',
    lead: 'Belaudit leest alle bestanden zoals bij het uitvoeren, zonder iets te bewaren, en zegt wat er ontbreekt.',
    check: 'Nu controleren',
    toFiles: 'Naar de bestanden',
    files: 'Bestanden',
    path: 'Bestand',
    rows: 'Rijen',
    used: 'Gebruikt',
    rejected: 'Niet gebruikt',
    problems: 'Wat er mis is',
    gaps: 'Wat ontbreekt',
    gapsLead: 'Zolang hier iets staat dat de uitkomst tegenhoudt, zijn de rapporten een concept.',
    noGaps: 'Er ontbreekt niets dat de uitkomst tegenhoudt.',
    notChecked: 'Er is nog niet gecontroleerd.',
    todo: 'Wat u kunt doen',
    accept: 'Aanvaarden met een reden',
    reason: 'Reden (komt in de rapporten)',
    until: 'Aanvaard tot en met',
    save: 'Aanvaarden',
    blocking: 'houdt de uitkomst tegen',
    accepted: 'aanvaard',
    toRun: 'Naar uitvoeren',
    noFiles: 'Voeg eerst bestanden toe.',
    again: 'Opnieuw controleren',
    notes: 'Opmerkingen',
    go: 'Daarheen',
    assumed: 'Aannamen waar een kolom ontbreekt',
    assumedLead:
      'Waar deze kolommen ontbreken, rekent Belaudit met wat gewoonlijk zo is. Klopt dat niet, wijs de kolom dan aan bij Bestanden, of vraag de afzender erom.',
  },
  /** Advice about a gap on these pages. */
  steps: {
    column: (column: string): string =>
      `Staat het in het bestand? Open het bij Bestanden, en wijs de kolom aan als ‘${column}’. Zo niet: vraag de afzender om deze kolom.`,
    feed: (feed: string): string => `Voeg bij Bestanden een bestand toe met: ${feed}.`,
    value: 'Open het bestand bij Bestanden, en kies wat het woord betekent.',
    source:
      'Open het bestand bij Bestanden en kijk waarom. Pas het daar aan, of vraag de afzender om een nieuw bestand.',
    file: 'Zeg bij Bestanden wat het is, of haal het uit de map.',
    campaign: 'Voeg de campagne toe bij Organisatie, en zeg daar waarvoor zij belt.',
    entity:
      'Is het een merk of een andere naam van uw bedrijf? Zet het dan bij Organisatie, bij de merken van dat bedrijf.',
  },
  waiting: (files: number): string => (files === 1 ? '1 bestand wacht op u.' : `${files} bestanden wachten op u.`),
};

export type CheckWords = WordsLike<typeof words>;
