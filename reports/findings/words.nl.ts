import { formatNumber } from '../../src/language/numbers.ts';
import type { WordsLike } from '../../src/language/phrases.ts';

export const words = {
  completeness: {
    title: 'Controle',
    check: 'Code van de controle',
    vendor: 'Callcenter',
    subject: 'Onderwerp',
    day: 'Dag',
    expected: 'Verwacht',
    found: 'Gevonden',
    detail: 'Bijzonderheden',
    file: 'Bestand',
    row: 'Regelnummer',
    meaning: 'Wat dit kan betekenen',
  },
  headings: {
    vendor: 'Callcenter',
    call_id: 'Oproep',
    local_time: 'Moment (plaatselijke tijd)',
    number: 'Gebeld nummer',
    rule_title: 'Bevinding',
    grade_said: 'Zekerheid van de feiten',
    law_said: 'Zekerheid van de wet',
    reason_said: 'Reden',
    proof: 'Wat de gegevens laten zien',
    responsible_said: 'Toe te rekenen aan',
    cause_said: 'Waarom',
    answer: 'Antwoord van het callcenter',
    explanation: 'Toelichting van het callcenter',
    source_file: 'Bestand',
    source_row: 'Regelnummer',
    campaign: 'Campagne',
    agent: 'Medewerker',
    moment: 'Moment (UTC)',
    rule: 'Code van de regel',
    level: 'Code van het soort regel',
    grade: 'Code van de zekerheid',
    reason: 'Code van de reden',
    responsible: 'Code van de partij',
    cause: 'Code van de oorzaak',
    contact: 'Code van het contact',
    verdict: 'Code van het oordeel',
    objection_id: 'Bezwaren',
    consent_id: 'Toestemmingen',
    relation_id: 'Klantrelaties',
    objected: 'Bezwaar gemaakt',
    handed_over: 'Geleverd',
  },
  figures: {
    client: 'Opdrachtgever',
    from: 'Periode vanaf',
    to: 'Periode tot en met',
    asOf: 'Beoordeeld op',
    run: 'Kenmerk van deze beoordeling',
    program: 'Programma en regelboek',
    cut: 'Niet alle bevindingen',
    calls: 'Oproepen',
    inScope: 'Oproepen waarvoor de regels gelden',
    conversations: 'Gesprekken waarvoor de regels gelden',
    status: 'Status',
    violation: 'Oproepen met een overtreding',
    withoutProof: 'Waarvan zonder bewijs',
    breach: 'Oproepen met een schending',
    review: 'Oproepen om na te kijken',
    attempt: 'Belpogingen zonder bevinding',
    lawful: 'Oproepen in orde',
    outOfScope: 'Oproepen buiten de regels',
    rate: 'Overtredingen per 10.000 gesprekken',
    rateLow: 'Ondergrens daarvan (95%)',
    rateHigh: 'Bovengrens daarvan (95%)',
    fineLapsed: 'Overtredingen die te oud zijn voor een boete',
    findings: 'Bevindingen',
    proven: 'Bevindingen: vastgesteld',
    notDemonstrable: 'Bevindingen: bewijs ontbreekt',
    possible: 'Bevindingen: mogelijk',
    accepted: 'Antwoorden: akkoord',
    disputed: 'Antwoorden: betwist',
    explained: 'Antwoorden: alleen een toelichting',
    withoutFinding: 'Antwoorden zonder bevinding in deze periode',
    unreliable: 'Wat volgens opnamen onbetrouwbaar is in het belbestand',
  },
  sheets: {
    summary: 'samenvatting',
    findings: 'bevindingen',
    responsibility: 'toerekening',
    completeness: 'volledigheid',
    guide: 'leeswijzer',
  },
  title: (client: string, period: string) => `Bevindingen over ${period}, ${client}`,
  /** A finding accepted, a finding disputed: the words that the column offers. */
  answers: { accept: 'akkoord', dispute: 'betwist', unclear: 'onduidelijk' },
  number: (value: number): string => formatNumber(value, 'nl'),
  /** If the workbook does not have all findings. */
  cut: (shown: string, all: string) =>
    `Dit bestand bevat de ${shown} ernstigste van alle ${all} bevindingen. Alle bevindingen staan in findings.csv en findings.parquet.`,
  figure: 'Kerncijfer',
  allVendors: 'Alle callcenters',
  parties: { client: 'De opdrachtgever', undetermined: 'Niet vast te stellen' },
  /** Who recorded an objection; null: the company. */
  recordedBy: (vendor: string | null) => `bezwaar vastgelegd door ${vendor ?? 'de opdrachtgever'}`,
  responsibility: {
    vendor: 'Callcenter dat belde',
    rule: 'Bevinding',
    responsible: 'Toe te rekenen aan',
    cause: 'Waarom',
    findings: 'Bevindingen',
  },
  guide: {
    subject: 'Onderwerp',
    text: 'Uitleg',
    /** The lines before the definitions, in order. */
    opening: [
      [
        'Vertrouwelijk',
        'In dit bestand staan volledige telefoonnummers en namen van medewerkers. Stuur een callcenter alleen zijn eigen rijen: verwijder eerst de rijen van andere callcenters en de andere bladen.',
      ],
      [
        'De bladen',
        'Samenvatting: de cijfers per callcenter. Bevindingen: één rij per bevinding. Toerekening: per regel aan wie de bevindingen zijn toe te rekenen, en waarom. Volledigheid: wat in de belbestanden lijkt te ontbreken of niet klopt.',
      ],
      [
        'Het blad bevindingen',
        'Links staat alles in woorden, rechts staan de codes die ook in findings.csv staan. De namen in de tweede rij zijn voor programma’s: laat die rij staan.',
      ],
      [
        'Twee soorten zekerheid',
        'Hoe zeker zijn de feiten: vastgesteld, bewijs ontbreekt of mogelijk. Hoe zeker is de wet: is de bron van de regel gelezen? Zijn er meer bronnen, of meer teksten in deze periode, dan geldt de minst zekere. De twee staan altijd apart.',
      ],
      [
        'Antwoorden',
        'Het callcenter kan bij elke bevinding in de gekleurde kolommen antwoorden: akkoord of betwist, met een toelichting. Zet het teruggestuurde bestand in de werkmap en noem het in belaudit.yaml, bijvoorbeeld: { feed: answers, files: in/answers/*.xlsx }. Bij de volgende beoordeling staan de antwoorden naast de bevindingen. Een antwoord verandert geen oordeel: dat doen alleen betere gegevens.',
      ],
      [
        'Nummers en tijden',
        'Telefoonnummers en kenmerken zijn tekst, zodat nullen en plustekens blijven staan. Tijden zijn plaatselijk, tenzij er UTC bij staat. Een apostrof vóór een tekst voorkomt dat een rekenprogramma hem als formule uitvoert.',
      ],
    ],
    grade: (grade: string) => `Zekerheid: ${grade}`,
    verdict: (verdict: string) => `Oordeel: ${verdict}`,
    rule: (title: string) => `Regel: ${title}`,
    law: (certainty: string) => `Zekerheid van de wet: ${certainty}.`,
    proof: (proof: string) => `Bewijs: ${proof}`,
  },
} as const;

export type FindingsWords = WordsLike<typeof words>;

/** Headings, for people, of the columns of findings, by the name of the column. */
export type FindingHeading = keyof FindingsWords['headings'];

export type FigureName = keyof FindingsWords['figures'];
