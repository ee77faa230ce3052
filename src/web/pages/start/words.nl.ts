import type { WordsLike } from '../../../language/phrases.ts';

export const words = {
  labels: {
    heading: 'Begin',
    emptyLead:
      'In deze map staat nog geen werkruimte. Een werkruimte is een map met uw bestanden en met de afspraken waartegen Belaudit de oproepen legt. Alles blijft in deze map.',
    organisation: 'Naam van uw organisatie',
    callCentre: 'Naam van het callcenter',
    from: 'Eerste dag van de oproepen',
    to: 'Laatste dag van de oproepen',
    make: 'Werkruimte maken',
    folder: 'Map',
    mistakes: 'belaudit.yaml kan niet worden gelezen',
    mistakesText: 'Verbeter de regels hieronder in het bestand, en open deze pagina opnieuw. Er is niets gewijzigd.',
    period: 'Periode',
    results: 'Resultaten',
    noResults: 'Er zijn nog geen resultaten.',
    calls: 'Oproepen',
    violations: 'Overtredingen',
    findings: 'Bevindingen',
    status: 'Status',
    version: 'Versie',
    needed: 'Alle velden zijn nodig. U kunt later alles wijzigen.',
    example: 'Voorbeeld',
    exampleText:
      'Een verzonnen bedrijf met drie callcenters en een maand oproepen, met overtredingen erin. Het komt in de map belaudit-demo naast uw eigen gegevens en verandert daar niets aan. Het maken duurt een paar minuten.',
    exampleMake: 'Voorbeeld maken',
    exampleOpen: 'Voorbeeld bekijken',
    progress: 'Voortgang',
    lost: 'De verbinding met Belaudit is weg. Open Belaudit opnieuw.',
  },
  line: (line: number): string => `Regel ${line}`,
  status: { draft: 'concept', final: 'definitief', unreadable: 'niet leesbaar' },
  /** The next thing to do. */
  next: {
    addFiles: 'Verder: bestanden toevoegen',
    setUpFiles: 'Verder: zeggen wat de bestanden zijn',
    check: 'Verder: de vragen beantwoorden',
    look: 'Naar de resultaten',
  },
  missing: 'Vul een naam in voor uw organisatie en voor het callcenter.',
  wrongPeriod: 'De laatste dag moet op of na de eerste dag liggen.',
};

export type StartWords = WordsLike<typeof words>;
