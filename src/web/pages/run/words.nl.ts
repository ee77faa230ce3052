import type { WordsLike } from '../../../language/phrases.ts';

export const words = {
  labels: {
    heading: 'Uitvoeren',
    lead: 'Belaudit laadt wat nieuw is, beoordeelt elke oproep van de periode en maakt de rapporten. U kunt intussen verder lezen op de andere pagina’s.',
    start: 'Resultaten maken',
    again: 'Opnieuw maken, ook als er niets nieuws is',
    toFiles: 'Naar de bestanden',
    noFiles: 'Voeg eerst bestanden toe.',
    done: 'De resultaten zijn gemaakt.',
    unchanged: 'Er was niets nieuw: de resultaten zijn zoals ze waren.',
    draft: 'Ze zijn een concept, omdat er iets ontbreekt dat de uitkomst kan veranderen.',
    final: 'Ze zijn definitief: er ontbreekt niets dat de uitkomst tegenhoudt.',
    finalSoFar:
      'Ze zijn definitief voor de bestanden die in gebruik zijn. Wat in een wachtend bestand staat, kan de uitkomst nog veranderen.',
    toResults: 'Naar de resultaten',
    toCheck: 'Naar de vragen',
    changes: 'Wat er veranderde sinds de vorige versie',
    came: 'bevindingen erbij',
    went: 'bevindingen weg',
    changed: 'bevindingen gewijzigd',
    failed: 'Er zijn geen nieuwe resultaten gemaakt',
    withoutPdfs:
      'De pdf’s zijn niet gemaakt: er is geen Chrome, Chromium of Edge gevonden. Installeer er een, en maak de resultaten opnieuw.',
  },
  overtaken: (path: string, replacedBy: string, rows: number): string =>
    `${rows === 1 ? '1 rij' : `${rows} rijen`} van ${path} ${rows === 1 ? 'telt' : 'tellen'} niet mee, ook al is het bestand nieuw: ${replacedBy} was er al, maar komt later in de volgorde van namen. Is het nieuwe bestand de verbetering? Geef het dan een naam die na die van het andere komt, en maak de resultaten opnieuw.`,
  waiting: (files: number): string =>
    files === 1
      ? '1 bestand wacht op u: wat daarin staat, telt nog niet mee.'
      : `${files} bestanden wachten op u: wat daarin staat, telt nog niet mee.`,
};

export type RunWords = WordsLike<typeof words>;
