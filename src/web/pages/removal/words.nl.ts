import type { WordsLike } from '../../../language/phrases.ts';

export const words = {
  labels: {
    heading: 'Verwijderen',
    lead: 'Voor een verzoek om vergeten te worden, en voor gegevens waarvan de bewaartermijn voorbij is. U ziet eerst precies wat er weggaat en wat er blijft; pas als u dat bevestigt, gebeurt het.',
    done: 'Wat is verwijderd',
    goes: 'Wat er weggaat',
    file: 'Bestand',
    rows: 'Regels',
    of: 'Van',
    lines: 'Welke regels',
    stays: 'Wat blijft, en waarom',
    nothingStays: 'Van de geladen bestanden blijft geen regel bewaard.',
    reports: 'In rapporten',
    todo: 'Wat u zelf nog moet doen',
    forGood: 'Dit is niet terug te draaien.',
    remove: 'Voorgoed verwijderen',
    cancel: 'Niet doen',
    forget: 'Iemand vergeten',
    forgetLead:
      'Een nummer, een persoon, of allebei. Bezwaren blijven, om ze te kunnen naleven; ook blijft alles waarvoor nog een boete mogelijk is.',
    number: 'Telefoonnummer, hoe het ook is geschreven',
    person: 'Klantnummer of persoon',
    personHint: 'Zoals die in de bestanden heet.',
    asked: 'Dag van het verzoek',
    reason: 'Reden, voor het bewijs',
    show: 'Laten zien wat er weggaat',
    purge: 'Bewaartermijn voorbij',
    purgeLead:
      'Oproepen van vóór een dag, en personen van wie daarna niets meer bekend is. Cijfers en rapporten (pdf) blijven.',
    before: 'Alles van vóór deze dag',
    answers: 'Ook antwoorden aan een toezichthouder en verzegelde pakketten verwijderen, tenzij een zaak ze vasthoudt',
    files: 'Wis ook aangeleverde bestanden waarvan elke regel voorbij de termijn is',
    proofs: 'Bewijzen van verwijdering',
    aPerson: 'de genoemde persoon',
    isDeleted: 'gewist',
    wouldBeDeleted: 'wordt gewist',
    delivered:
      'De aangeleverde bestanden zijn van u: Belaudit verandert ze niet. Verwijder deze regels daar zelf, of de bestanden, en laat het ook de callcenters doen.',
    notJudged:
      'Over een deel van de oproepen is nog niet geoordeeld. Maak de resultaten van die periode, en doe dit daarna opnieuw.',
    runAgain: 'Maak bij Uitvoeren de resultaten opnieuw: dan zijn ze weer heel, zonder deze gegevens.',
    nobody: 'Vul een telefoonnummer in, of een persoon, en de dag van het verzoek.',
    notYet: 'De dag van het verzoek is nog niet geweest.',
    otherPreview: 'Dit overzicht is niet meer het laatste. Er is niets verwijderd: bekijk opnieuw wat er weggaat.',
    notTyped: 'Het aantal regels klopt niet. Er is niets verwijderd.',
  },
  /** What becomes of the proof of a consent that is removed. */
  proofFile: (path: string, became: 'deleted' | 'shared' | 'kept', isDone: boolean): string => {
    if (became === 'deleted') return `${path}, het bewijs van een toestemming, ${isDone ? 'is' : 'wordt'} gewist.`;
    return became === 'shared'
      ? `${path} blijft: het is ook het bewijs van toestemmingen van anderen. Kijk zelf wat eruit moet.`
      : `${path} blijft: de werkruimte gebruikt het ook voor iets anders, of het bestand heeft nog een naam. Kijk zelf wat eruit moet.`;
  },
  kept: {
    violation: 'oproepen waarvoor nog een boete mogelijk is',
    'rests-on': 'waarop het oordeel over zulke oproepen berust',
    'not-judged': 'oproepen waarover nog niet is geoordeeld',
    hold: 'nodig voor een zaak of een brief van de toezichthouder',
    objection: 'bezwaren, om ze te kunnen naleven',
  },
  keptFolder: (folder: string, reason: 'answer' | 'pack' | 'hold', day: string): string =>
    `reports/${folder} blijft: ${{ answer: 'een antwoord aan een toezichthouder', pack: 'een verzegeld pakket', hold: 'nodig voor een zaak' }[reason]}. Bekijk het opnieuw op ${day}.`,
  /** `ending`: its last three digits. */
  number: (ending: string): string => `nummer …${ending}`,
  whom: (subjects: readonly string[]): string => `Over ${subjects.join(' en ')}.`,
  before: (day: string): string => `Van vóór ${day}.`,
  wouldGo: (rows: string, count: number): string =>
    count === 0
      ? 'Geen regel van de geladen bestanden gaat weg.'
      : count === 1
        ? '1 regel zou weggaan.'
        : `${rows} regels zouden weggaan.`,
  removed: (rows: string, count: number): string =>
    count === 0
      ? 'Geen regel van de geladen bestanden hoefde weg.'
      : count === 1
        ? '1 regel is weg, ook als dezelfde bestanden opnieuw worden geladen.'
        : `${rows} regels zijn weg, ook als dezelfde bestanden opnieuw worden geladen.`,
  confirm: (rows: string): string => `Typ ${rows} om te bevestigen dat zoveel regels weggaan`,
  until: (day: string): string => `tot en met ${day}`,
  more: (files: string): string => `Bestanden die hier niet staan: ${files}. Het bewijs noemt ze allemaal.`,
  sealed: (folder: string): string =>
    `reports/${folder} is verzegeld en verliest bestanden: wie het zegel daarna controleert, ziet dat.`,
  related: (persons: number): string =>
    persons === 1
      ? 'Nog 1 persoon heeft of had dit nummer. Is dat dezelfde persoon, vul dan ook het klantnummer in.'
      : `Nog ${persons} personen hebben of hadden dit nummer. Is een van hen dezelfde, vul dan ook het klantnummer in.`,
  otherNumbers: (endings: string): string =>
    `De persoon heeft ook een nummer dat eindigt op ${endings}. Was dat alleen van deze persoon, verwijder dan ook dat nummer.`,
};

export type RemovalWords = WordsLike<typeof words>;
