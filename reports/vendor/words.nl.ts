import { formatDay } from '../../src/language/dates.ts';
import { words as FINDING_WORDS } from '../../src/language/finding-words.nl.ts';
import { numberInWords, type OneOrMany, wordFor } from '../../src/language/numbers.ts';
import { capitalise, DUTCH, type Printed, printedIn, type WordsLike } from '../../src/language/phrases.ts';
import type { ProofWords } from '../../src/language/proof-words.nl.ts';
import { words as PROOF_WORDS } from '../../src/language/proof-words.nl.ts';
import type { Cause, Grade, Level, Verdict } from '../../src/model/findings.ts';
import { printedInterval, type RateWithheld } from '../../src/model/rate.ts';
import type { Certainty } from '../../src/model/rule.ts';
import { whyWithheld } from '../../src/model/stated-rates.ts';
import type { ProblemFigure, Rate } from '../../src/model/summary.ts';
import { type CountWords, counts } from '../../src/print/count-words.nl.ts';
import { type DetailWords, details } from './detail-words.nl.ts';
import type { Names, Party, PartyCounts, TimeShare } from './words.ts';

const { d, listed, n, some } = DUTCH;

const { causes: CAUSES, reasons: REASONS, contacts: CONTACTS, levels: LEVELS } = FINDING_WORDS;

const RATE_WITHHELD: Readonly<Record<RateWithheld, string>> = {
  'nothing-proven':
    'Hoeveel overtredingen er per 10.000 gesprekken zijn, is nog niet te zeggen: dit is een concept, en geen enkele is vastgesteld',
  implausible:
    'Hoeveel overtredingen er per 10.000 gesprekken zijn, staat hier niet: dit is een concept, en de uitkomst is niet aannemelijk zolang het punt daarover openstaat',
};

const DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/** Why a row or a value was not used as written. A reason that is not listed is printed unchanged. */
const PROBLEMS: Readonly<Record<string, string>> = {
  'number-invalid': 'geen geldig telefoonnummer',
  'number-missing': 'telefoonnummer ontbreekt',
  'number-unassigned': 'nummer uit een reeks die niet in gebruik is',
  'connection-long-after-start': 'verbinding meer dan tien minuten na het begin',
  'number-withheld': 'nummer was onbekend of afgeschermd',
  'no-number': 'gebeld nummer ontbreekt',
  internal: 'interne oproep',
  'never-dialled': 'nooit gebeld',
  'not-voice': 'geen spraak, maar een ander kanaal',
  'not-ended': 'oproep was nog niet afgelopen',
  conference: 'oproep naar een vergadering',
  'test-call': 'testoproep',
  forwarded: 'door de centrale doorgeschakeld naar buiten',
  'cut-off-call': 'het begin van de oproep staat in een eerder bestand',
  'no-call': 'gebeurtenis die geen oproep is',
  'type-row': 'rij met kolomtypen in plaats van waarden',
  'prefix-unclear': 'nul voor een buitenlijn of voor een buitenlands nummer: niet te zien welke van de twee',
  'customer-unclear': 'niet te zien welk van de twee nummers is gebeld',
  'number-masked': 'nummer is afgeschermd geleverd',
  'number-precision-lost': 'cijfers van het nummer zijn verloren gegaan',
  'several-numbers': 'meer dan één nummer in de cel',
  'short-number': 'te kort nummer',
  'service-code': 'servicecode',
  'emergency-number': 'alarmnummer',
  'extension-removed': 'doorkiesnummer weggehaald',
  'missing-plus': 'plusteken vóór het nummer aangevuld',
  'lost-leading-zero': 'verloren nul vooraan aangevuld',
  'scientific-notation': 'nummer hersteld uit een notatie als 3,16E+10',
  'superfluous-trunk-zero': 'overbodige nul weggehaald',
  'excel-text-formula': 'tekst uit een formule gehaald',
  'leading-apostrophe': 'apostrof weggehaald',
  'decimal-suffix': 'decimalen achter het nummer weggehaald',
  'invisible-characters-removed': 'onzichtbare tekens weggehaald',
  'control-character': 'stuurtekens in de cel',
  'names-nothing': 'zegt alleen dat er een bewijs is, niet welk',
  'lost-digits': 'kenmerk in een notatie als 1,23457E+15: cijfers zijn verloren gegaan',
  'invisible-character': 'een teken in de cel dat u niet kunt zien',
  'spreadsheet-error': 'foutwaarde van een spreadsheet in de cel',
  'control-characters-removed': 'stuurtekens weggehaald',
  formula: 'formule in de cel',
  'invalid-date': 'geen bestaande datum',
  'implausible-date': 'onwaarschijnlijke datum',
  'far-day': 'datum voor 1900 of na 2100: gelezen als geen begin of geen einde',
  'more-than-a-day-after-the-start': 'tijd meer dan een dag na het begin van de oproep',
  'placeholder-date': 'geen echte datum, maar een opvulling',
  'two-digit-year': 'jaartal van twee cijfers',
  'excel-serial-date': 'datum hersteld uit een Excel-getal',
  'ends-before-it-begins': 'einde ligt vóór het begin',
  'invalid-time': 'geen geldige tijd',
  'nonexistent-local-time': 'tijd die door de zomertijd niet bestaat',
  'time-of-day-missing': 'tijdstip ontbreekt',
  'before-the-call-started': 'tijd ligt vóór het begin van de oproep',
  'before-the-time-it-follows': 'tijd ligt vóór een eerdere stap van de oproep',
  'second-reading-of-the-hour': 'tijd in het uur dat door de wintertijd twee keer voorkomt: als het tweede uur gelezen',
  'talk-without-an-answer': 'gesprekstijd bij een oproep zonder antwoord',
  'above-the-headings': 'rij boven de kolomkoppen',
  'merged-cells': 'samengevoegde cellen in de rij',
  'merged-cell-value': 'waarde van een samengevoegde cel',
  'after-midnight': 'tijd na middernacht, bij de volgende dag geteld',
  'made-id-shared':
    'tijd, nummers en medewerker gelijk aan die van een andere oproep: het gemaakte kenmerk hangt ook van de andere cellen af',
  'made-id-perhaps-another':
    'kenmerk gemaakt van tijd, nummers en medewerker: vervangt een eerdere rij, die misschien een andere oproep was',
  'perhaps-rest-of-call':
    'vervangt een eerdere rij uit een bestand dat anders telt of schrijft: misschien een deel van dezelfde oproep',
  'rest-of-call-in-other-file': 'de rest van de oproep staat in een ander bestand',
  'clock-contradicts-zone': 'klok klopt niet met de tijdzone',
  'answer-contradicts-result': 'volgens de ene kolom beantwoord, volgens de andere niet',
  'at-night': 'oproep vóór zeven uur ’s ochtends',
  'called-itself': 'nummer dat zichzelf belt',
  'called-number-calls': 'gebeld nummer van waaruit volgens het bestand ook gebeld is',
  'clock-in-doubt': 'in een bestand met veel oproepen vóór zeven uur ’s ochtends',
  'day-order-in-doubt': 'dag en maand misschien verwisseld',
  'delimiter-in-cell': 'de cel is misschien twee cellen: het scheidingsteken staat erin',
  'direction-elsewhere': 'een kolom die niet wordt gelezen, zegt dat de oproep binnenkwam',
  'direction-inferred': 'afgeleid wie wie belde',
  'objection-in-most-calls': 'bezwaar gemaakt, zoals in de meeste gesprekken van het bestand',
  'one-number-called': 'hetzelfde nummer gebeld als in de meeste rijen',
  'other-day-order': 'dag en maand misschien verwisseld, zoals in enkele andere rijen',
  'talk-longer-than-call': 'gesprek langer dan de oproep',
  'rings-long': 'drie minuten of langer zonder dat iemand opnam',
  'garbled-characters': 'letters met accenten verminkt',
  'hour-exists-twice': 'tijd in het uur dat door de wintertijd twee keer voorkomt: als het eerste uur gelezen',
  'line-break': 'regeleinde in de cel',
  'zeros-differ': 'kenmerk dat alleen in nullen vooraan van een ander verschilt',
  'rounded-digits': 'kenmerk met cijfers die een spreadsheet afrondde',
  'too-narrow': 'hekjes van een te smalle kolom in plaats van een tekst',
  'talk-of-hours': 'gesprek dat erg lang duurt',
  'year-order-in-doubt': 'dag en jaar misschien verwisseld',
  'direction-not-known': 'het belbestand zegt niet wie wie belde',
  'clock-duration': 'duur als kloktijd, wat bij de bron niet is opgegeven (formats: duration)',
  'invalid-duration': 'geen geldige duur',
  'ambiguous-duration': 'duur is op meer manieren te lezen',
  'invalid-integer': 'geen geldig geheel getal',
  'invalid-amount': 'geen geldig bedrag',
  'ambiguous-amount': 'bedrag is op meer manieren te lezen',
  'unknown-value': 'onbekende waarde',
  'required-missing': 'verplichte waarde ontbreekt',
  'unknown-vendor': 'onbekend callcenter',
  'unknown-entity': 'onbekend bedrijf',
  'unknown-party': 'onbekend wie dit vastlegde',
  'neither-number-nor-person': 'geen nummer en geen persoon',
  'reserved-id': 'kenmerk begint met call:, wat alleen bezwaren uit een gesprek mogen',
  'too-few-cells': 'te weinig cellen in de rij',
  'too-many-cells': 'te veel cellen in de rij',
  'missing-empty-trailing-cell': 'lege cel aan het einde aangevuld',
  'superfluous-empty-trailing-cell': 'overbodige lege cel aan het einde weggehaald',
  'unclosed-quote': 'aanhalingsteken niet gesloten',
  'text-after-quote': 'tekst na een aanhalingsteken',
  'line-too-long': 'te lange regel',
  'undecodable-bytes': 'onleesbare tekens',
  'nul-byte': 'nulteken in de regel',
  'repeated-heading': 'kopregel herhaald',
  'other-heading': 'kopregel van een andere tabel',
  'after-other-heading': 'rij onder de kopregel van een andere tabel',
  'totals-row': 'rij met totalen',
  'id-of-total': 'kenmerk van een totaal in een volledige rij',
  'cut-off-row': 'afgebroken rij',
  'statement-not-carried-out': 'opdracht die rijen wijzigt of toevoegt, en niet wordt uitgevoerd',
  'no-sql-row': 'geen leesbare SQL-rij',
  'not-answered': 'niets ingevuld bij deze bevinding',
  'empty-row': 'lege rij',
  'not-json': 'geen geldige JSON',
  'no-object': 'waarde die geen object is',
  'repeated-key': 'sleutel tweemaal in één object',
  'nested-too-deep': 'te diep genest',
  'lone-surrogate': 'half teken in de tekst',
  'record-too-long': 'te lang record',
  'not-a-number': 'meetwaarde die geen getal is, gelezen als leeg',
};

/** Several repairs of one cell come as one reason, joined by a plus. */
function problemInWords(reason: string): string {
  const said = reason.split('+').map((part) => PROBLEMS[part]);
  return said.every((part) => part !== undefined) ? listed(said) : reason;
}

function partySentence(violations: number, parties: PartyCounts, client: string): string {
  const answering = [
    { who: 'u', calls: parties.own },
    { who: client, calls: parties.client },
    ...parties.others.map((calls) => ({ who: 'een ander callcenter', calls })),
  ].filter(({ calls }) => calls > 0);
  const [first, ...rest] = answering;
  if (first === undefined) {
    return violations === 1
      ? 'Bij deze ene oproep is niet vast te stellen aan wie de overtreding is toe te rekenen.'
      : `Bij geen van deze ${n(violations)} oproepen is vast te stellen aan wie de overtreding is toe te rekenen.`;
  }
  const lead =
    violations === 1
      ? `Deze ene overtreding is toe te rekenen aan ${listed(answering.map(({ who }) => who))}`
      : listed([
          first.calls === violations
            ? `Al deze ${n(violations)} overtredingen zijn toe te rekenen aan ${first.who}`
            : `Van deze ${n(violations)} overtredingen ${first.calls === 1 ? 'is' : 'zijn'} er ${n(first.calls)} toe te rekenen aan ${first.who}`,
          ...rest.map(({ who, calls }) => `${n(calls)} aan ${who}`),
        ]);
  const sum = answering.reduce((total, { calls }) => total + calls, parties.undetermined);
  const clauses = [
    lead,
    parties.undetermined === 0 ? '' : `bij ${n(parties.undetermined)} is niet vast te stellen aan wie`,
    sum > violations ? 'een oproep kan bij meer partijen tellen' : '',
  ].filter((clause) => clause !== '');
  return ended(clauses.join('; '));
}

/** A sentence can end with a name that ends with a full stop. */
function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

function timeSubject(share: TimeShare): string {
  switch (share.kind) {
    case 'outside-hours':
      return 'vielen buiten de beltijden';
    case 'evening':
      return 'vielen na 20.00 uur';
    case 'weekend':
      return 'vielen in het weekend';
    case 'weekday':
      return `vielen op ${DAYS[share.weekday - 1]}`;
  }
}

/** `Acht van de tien` if that is exact, else the two counts. */
function fraction(part: number, whole: number): string {
  if (part === whole) {
    return 'Alle';
  }
  return whole > 10 && (part * 10) % whole === 0
    ? `${capitalise(numberInWords((part * 10) / whole, 'nl'))} van de tien`
    : `${n(part)} van de ${n(whole)}`;
}

const TEXTS = {
  labels: {
    report: 'Auditrapport telemarketing',
    annex: 'Bijlage',
    client: 'Opdrachtgever',
    vendor: 'Callcenter',
    period: 'Periode',
    auditDate: 'Peildatum',
    run: 'Kenmerk',
    confidential: 'Vertrouwelijk. Telefoonnummers en namen van medewerkers zijn afgeschermd.',
    of: 'van',
    contents: 'Inhoud',
    conversations: ['gesprek', 'gesprekken'] as OneOrMany,
    violations: ['overtreding', 'overtredingen'] as OneOrMany,
    breaches: ['andere schending', 'andere schendingen'] as OneOrMany,
    ownViolations: 'aan u toe te rekenen',
    rateTitle: 'Overtredingen per 10.000 gesprekken',
    actions: 'Wat u nu kunt doen',
    who: 'Aan wie wat is toe te rekenen',
    when: 'Wanneer er is gebeld',
    findings: 'Alle bevindingen',
    sure: 'Betrouwbaarheid',
    how: 'Hoe er is geoordeeld',
    party: 'Wie',
    cause: 'Waarom',
    total: 'Totaal',
    moment: 'Moment en oproep',
    callId: 'Oproep',
    number: 'Nummer',
    agent: 'Medewerker',
    judgement: 'Zekerheid en reden',
    responsible: 'Wie en waarom',
    source: 'Bestand en regelnummer',
    missing: 'Wat wij niet hebben gekregen',
    present: 'Wel gekregen',
    loadedFrom: 'Over welke dagen',
    files: 'Bestanden',
    file: 'Bestand',
    rowsRead: 'Gelezen',
    accepted: 'Gebruikt',
    rejected: 'Afgewezen',
    duplicate: 'Dubbel',
    replaced: 'Vervangen',
    removed: 'Verwijderd',
    emptied: 'Leeggemaakt',
    repaired: 'Hersteld',
    problems: 'Wat er mis was met rijen',
    completeness: 'Zijn de belbestanden compleet?',
    check: 'Controle',
    examined: 'Bekeken',
    results: 'Opgevallen',
    column: 'Kolom',
    reason: 'Reden',
    rows: 'Rijen',
    law: 'Wet of regel',
    meaning: 'Wat de regel vraagt',
    proof: 'Wat telt als bewijs',
    remedy: 'Zo voorkomt u het',
    grades: 'Hoe zeker een bevinding is',
    verdicts: 'Wat een oordeel betekent',
    permitted: 'beltijden van de Code Telemarketing',
    shade: 'Gesprekken',
    violatingCalls: 'cijfer: overtredingen',
    sourceLine: 'Bron: belbestanden.',
  },
  breachesNote: 'van code, norm, privacy of contract',
  unneededFeeds:
    'niet geleverd, en voor deze periode ook niet nodig: het register bestaat sinds 1 juli 2021 niet meer.',
  filesEmpty: 'Er is geen enkel bestand gelezen dat over u gaat.',
  sharedFile: 'kan ook over een ander callcenter gaan; de opdrachtgever heeft de aantallen',
  otherVendor: 'een ander callcenter',
  problemsEmpty: 'In deze bestanden is geen rij afgewezen, en geen waarde leeggemaakt of hersteld.',
  problemsLead:
    'Een afgewezen rij telt nergens mee. Een leeggemaakte waarde geldt als onbekend. Een waarde is alleen hersteld als er maar één juiste lezing is.',
  noRevisions: 'Geen enkele rij is later met een andere inhoud opnieuw geleverd.',
  noAdmission: FINDING_WORDS.noAdmission as string,
  limitation:
    'Is een overtreding op de peildatum ouder dan vijf jaar, dan is een boete niet meer mogelijk (Awb artikel 5:45). De oproep is dan toch beoordeeld. Met ‘oproep’ bedoelt dit rapport elke keer dat er is gebeld, ook zonder gesprek. In de Telecommunicatiewet (artikel 11.1 onder f) is een oproep alleen een verbinding die tot stand kwam.',
  attachment: 'Alle bevindingen van dit deel, met afgeschermde telefoonnummers en namen van medewerkers',

  title: (names: Names, period: string) => `Auditrapport ${names.vendor}, ${period}`,
  annexTitle: (names: Names, period: string, volume: number) =>
    `Auditrapport ${names.vendor}, ${period}, bijlage ${n(volume)}`,
  commissioned: (names: Names, period: string) => `Oproepen van ${period}, in opdracht van ${names.client}`,
  /** `during` begins a sentence: `In juni 2026`. */
  verdictCalls: (calls: number, inScope: number, conversations: number, names: Names, during: string): string => {
    if (calls === 0) {
      return `${during} is geen enkele oproep van ${names.vendor} gevonden.`;
    }
    if (inScope === 0) {
      return calls === 1
        ? `${during} is 1 oproep van ${names.vendor} gevonden, maar daarvoor gelden de regels voor telemarketing niet.`
        : `${during} zijn ${n(calls)} oproepen van ${names.vendor} gevonden, maar voor geen daarvan gelden de regels voor telemarketing.`;
    }
    if (inScope === 1) {
      return `${during} viel 1 oproep van ${names.vendor} onder de regels voor telemarketing; die leidde ${conversations === 0 ? 'niet ' : ''}tot een gesprek.`;
    }
    const led =
      conversations === 0
        ? 'geen daarvan leidde'
        : conversations === 1
          ? '1 daarvan leidde'
          : `${n(conversations)} daarvan leidden`;
    return `${during} vielen ${n(inScope)} oproepen van ${names.vendor} onder de regels voor telemarketing; ${led} tot een gesprek.`;
  },
  verdictParties: (violations: number, parties: PartyCounts, names: Names): string =>
    violations === 0
      ? 'In uw oproepen is dus geen overtreding die aan iemand is toe te rekenen.'
      : partySentence(violations, parties, names.client),
  conversationsNote: (inScope: number) => `uit ${some(inScope, 'oproep', 'oproepen')}`,
  rateCounts: (rate: Rate): string =>
    capitalise(`${some(rate.count, 'overtreding', 'overtredingen')} op ${some(rate.of, 'gesprek', 'gesprekken')}`),
  rateComparison: (now: Rate, before: Rate | null): string => {
    if (now.per_10000 === null || now.low === null || now.high === null) {
      const withheld = whyWithheld(now);
      if (withheld !== null) return RATE_WITHHELD[withheld];
      return 'Er waren geen gesprekken, dus dit aantal is niet te berekenen';
    }
    if (before === null || before.per_10000 === null || before.low === null || before.high === null) {
      return `${d(now.per_10000)} overtredingen per 10.000 gesprekken`;
    }
    if (now.low > before.high) {
      return `Meer overtredingen dan in de vorige periode: van ${d(before.per_10000)} naar ${d(now.per_10000)} per 10.000 gesprekken`;
    }
    if (now.high < before.low) {
      return `Minder overtredingen dan in de vorige periode: van ${d(before.per_10000)} naar ${d(now.per_10000)} per 10.000 gesprekken`;
    }
    return `${d(now.per_10000)} overtredingen per 10.000 gesprekken; het verschil met de vorige periode kan toeval zijn`;
  },
  /** How much may be chance; empty if there are too few conversations to say. */
  rateChance: (rate: Rate): string => {
    const interval = printedInterval(rate);
    return interval === null
      ? ''
      : `Bij zo veel gesprekken kan dit getal van maand tot maand en tussen callcenters door toeval liggen tussen ${d(interval.low)} en ${d(interval.high)}.`;
  },
  describeParts: (parts: readonly { readonly label: string; readonly value: number }[]) =>
    `${listed(parts.map(({ label, value }) => `${label}: ${n(value)}`))}.`,
  actionsLead: (actions: number): string =>
    actions === 0
      ? 'Er is geen overtreding of schending gevonden die aan u is toe te rekenen.'
      : `Het getal is het aantal overtredingen. Zijn die er niet, dan het aantal andere schendingen.${actions === 1 ? '' : ' Een oproep kan bij meer maatregelen tellen.'}`,

  /** `undetermined`: findings for which nobody can be named. */
  whoTitle: (findings: number, own: number, client: number, undetermined: number): string => {
    if (own === findings) {
      return findings === 1
        ? 'De enige bevinding is aan u toe te rekenen'
        : `Alle ${n(findings)} bevindingen zijn aan u toe te rekenen`;
    }
    if (own === 0) {
      if (undetermined > 0)
        return `Bij ${n(undetermined)} van de ${some(findings, 'bevinding', 'bevindingen')} is niet vast te stellen aan wie zij zijn toe te rekenen`;
      return findings === 1
        ? 'De enige bevinding is niet aan u toe te rekenen'
        : `Geen van de ${n(findings)} bevindingen is aan u toe te rekenen`;
    }
    if (client > own) {
      return `Van de ${n(findings)} bevindingen ${client === 1 ? 'is' : 'zijn'} er ${n(client)} toe te rekenen aan de opdrachtgever en ${n(own)} aan u`;
    }
    return `${n(own)} van de ${n(findings)} bevindingen ${own === 1 ? 'is' : 'zijn'} aan u toe te rekenen`;
  },
  /** @param hasRules the part has a table of rules, which link to their findings */
  whoLead: (hasRules: boolean) =>
    `Als een callcenter belt, kunnen het callcenter en de opdrachtgever (in de regels: ‘het bedrijf’) allebei een boete krijgen. Dit hoofdstuk laat zien door wiens handelen of nalaten de bevinding ontstond. Bij één oproep kunnen meerdere bevindingen horen.${hasRules ? ' Klik in de tabel voor de bevindingen.' : ''}`,
  whoEmpty: (names: Names, checked: number) =>
    `Er is niets gevonden: alle oproepen van ${names.vendor} zijn op ${some(checked, 'regel', 'regels')} gecontroleerd, en geen enkele regel gaf een bevinding.`,
  ruleTotal: (findings: number): string => some(findings, 'bevinding', 'bevindingen'),
  party: (party: Party): string =>
    ({ own: 'U', client: 'De opdrachtgever', other: 'Een ander callcenter', undetermined: 'Niet vast te stellen' })[
      party
    ],
  cause: (cause: string): string => CAUSES[cause as Cause] ?? cause,
  reason: (reason: string): string => REASONS[reason] ?? reason,
  /** What to say about the contact of a call; empty for a conversation. */
  contact: (contact: string): string => CONTACTS[contact] ?? contact,
  grade: (grade: Grade): string => FINDING_WORDS.grades[grade],
  /** What precedes a rule's sentence. */
  gradePrefix: (grade: Grade): string =>
    ({ proven: 'Vastgesteld', 'not-demonstrable': 'Bewijs ontbreekt', possible: 'Mogelijk' })[grade],
  gradeDefinition: (grade: Grade): string => FINDING_WORDS.gradeDefinitions[grade],
  verdict: (verdict: Verdict): string => FINDING_WORDS.verdicts[verdict],
  /** Beside the number of calls with that verdict. */
  verdictCounted: (verdict: Verdict, calls: number): string => wordFor(calls, FINDING_WORDS.verdictsCounted[verdict]),
  verdictDefinition: (verdict: Verdict): string => FINDING_WORDS.verdictDefinitions[verdict],
  level: (level: Level): string =>
    ({
      statute: 'wet',
      code: 'gedragscode of norm',
      evidence: 'bewijs',
      contract: 'contract',
      privacy: 'privacy (AVG)',
      policy: 'eigen norm van de opdrachtgever',
    })[level],

  whenTitle: (share: TimeShare | null, violations: number): string => {
    if (violations === 0) {
      return 'In de gesprekken zijn geen overtredingen gevonden';
    }
    if (share === null) {
      return violations === 1
        ? 'Er was één overtreding in een gesprek'
        : 'Bij de overtredingen springt geen dag of dagdeel eruit';
    }
    const subject = timeSubject(share);
    return `${fraction(share.part, share.whole)} overtredingen ${share.part === 1 && share.whole > 1 ? subject.replace('vielen', 'viel') : subject}`;
  },
  whenLead: (violations: number): string =>
    violations === 0
      ? 'Hoe donkerder het vak, hoe meer gesprekken.'
      : 'Hoe donkerder het vak, hoe meer gesprekken. Het rode cijfer is het aantal gesprekken met een overtreding.',
  whenOutside: (outside: number, drawn: boolean): string => {
    if (!drawn) {
      return 'In deze periode golden geen beltijden van de Code Telemarketing.';
    }
    const count =
      outside === 0
        ? 'Geen enkel gesprek viel buiten de beltijden van de Code.'
        : outside === 1
          ? '1 gesprek viel buiten de beltijden van de Code.'
          : `${n(outside)} gesprekken vielen buiten de beltijden van de Code.`;
    const not =
      outside === 0
        ? ''
        : ' Zo’n gesprek is geen bevinding als de regel de gebelde niet beschermt, zoals een bv, of als de consument zelf om het gesprek had gevraagd.';
    return `${count}${not} Het kader toont een gewone week. Op feestdagen mag niet worden gebeld. Vallen 4 mei, 5 december en 24 december op een werkdag, dan mag het tot 18.30 uur.`;
  },
  whenElsewhere: (calls: number): string =>
    calls === 1
      ? 'Nog 1 overtreding hoort bij een oproep zonder gesprek en staat niet in deze grafiek.'
      : `Nog ${n(calls)} overtredingen horen bij oproepen zonder gesprek en staan niet in deze grafiek.`,
  whenEmpty: (names: Names) =>
    `Er is niets te tonen: in de belbestanden van ${names.vendor} staan over deze periode geen gesprekken.`,
  /** `where` is each hour with a violation. */
  whenDescription: (
    conversations: number,
    violations: number,
    where: readonly { readonly day: string; readonly hour: number; readonly violations: number }[],
  ) =>
    `Gesprekken per weekdag en uur: ${some(conversations, 'gesprek', 'gesprekken')}, waarvan ${n(violations)} met een overtreding${where.length === 0 ? '' : `: ${listed(where.map((one) => `${one.day} ${one.hour} uur ${n(one.violations)}`))}`}.`,

  findingsLead: (findings: number, rules: number, annexes: number, csv: string) =>
    `Hier ${findings === 1 ? 'staat de enige bevinding' : `staan ${annexes === 0 ? `alle ${n(findings)} bevindingen` : `de bevindingen`}`}, geordend per regel (${some(rules, 'regel', 'regels')}) en daarbinnen op tijd. Alle tijden zijn Nederlandse tijd. Dezelfde bevindingen zitten als ${csv} in deze pdf.`,
  findingsAnnexLead: (from: number, to: number, total: number, report: string, csv: string) =>
    `Bevindingen ${n(from)} tot en met ${n(to)} van ${n(total)}; dit is een vervolg op ${report}, waarin ook staat hoe er is geoordeeld. Dezelfde bevindingen zitten als ${csv} in deze pdf.`,
  /** The link from findings to how their rule is judged. */
  howJudged: 'zo is geoordeeld',
  findingsContinued: (shown: number, total: number, first: string, last: string) =>
    `Dit zijn de eerste ${n(shown)} van ${n(total)} bevindingen. De rest staat in ${first === last ? first : `${first} tot en met ${last}`}.`,
  findingsEmpty: (names: Names, calls: number, rules: number) =>
    `Er is niets gevonden: ${some(calls, 'oproep', 'oproepen')} van ${names.vendor} ${calls === 1 ? 'is' : 'zijn'} op ${some(rules, 'regel', 'regels')} gecontroleerd.`,
  gradeCounts: (grades: Readonly<Record<Grade, number>>): string =>
    [
      grades.proven === 0 ? '' : `${n(grades.proven)} vastgesteld`,
      grades['not-demonstrable'] === 0 ? '' : `bij ${n(grades['not-demonstrable'])} ontbreekt bewijs`,
      grades.possible === 0 ? '' : `${n(grades.possible)} mogelijk`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  sourceRow: (row: number) => `regel ${row}`,
  agent: (pseudonym: string) => `Medewerker ${pseudonym}`,
  part: (shown: number, total: number): string => (shown === total ? '' : `${n(shown)} van ${n(total)} in dit deel`),

  sureLead: (missing: number): string =>
    missing === 0
      ? 'Een oordeel is zo goed als de bestanden waarop het rust. Alle soorten gegevens die nodig zijn, waren er.'
      : `Een oordeel is zo goed als de bestanden waarop het rust. ${missing === 1 ? 'Eén soort gegevens ontbrak' : `${capitalise(numberInWords(missing, 'nl'))} soorten gegevens ontbraken`}; hieronder staat wat daaruit volgt.`,
  loaded: (first: string | null, last: string | null, calls: number): string =>
    first === null || last === null
      ? 'Er zijn geen oproepen van u geladen.'
      : `Uw oproepen zijn geladen van ${formatDay(first, 'nl')} tot en met ${formatDay(last, 'nl')}: ${some(calls, 'oproep', 'oproepen')}.`,
  loadedLate: (first: string, from: string) =>
    `Let op: de periode begint op ${formatDay(from, 'nl')}, maar uw eerste oproep is van ${formatDay(first, 'nl')}. Over de dagen daarvoor zegt dit rapport niets.`,
  loadedEarly: (last: string, to: string) =>
    `Let op: de periode loopt tot en met ${formatDay(to, 'nl')}, maar uw laatste oproep is van ${formatDay(last, 'nl')}. Over de dagen daarna zegt dit rapport niets.`,
  /** @param removed rows of these files that were removed */
  filesLead: (files: number, removed: number) =>
    `${files === 1 ? 'Dit bestand is' : `Deze ${n(files)} bestanden zijn`} gelezen. Elke gelezen rij is gebruikt, afgewezen, dubbel of vervangen door een latere levering.${removed === 0 ? '' : ` Ook ${removed === 1 ? 'is 1 rij' : `zijn ${n(removed)} rijen`} verwijderd: de bewaartermijn was voorbij, of iemand vroeg om vergeten te worden.`} Elk bestand staat met zijn aantallen en zijn SHA-256-code in een csv in deze pdf: klopt die code, dan is het hetzelfde bestand.`,
  problemKind: (kind: ProblemFigure['kind']): string =>
    ({ rejected: 'afgewezen', emptied: 'leeggemaakt', repaired: 'hersteld', noted: 'opgemerkt' })[kind],
  firstOf: (shown: number, total: number) =>
    `De eerste ${n(shown)} van ${n(total)}; de rest kan de opdrachtgever u geven.`,
  completenessLead: (results: number, checked: number, unchecked: number): string =>
    [
      results === 0
        ? `Wij hebben ${some(checked, 'controle', 'controles')} op de belbestanden gedaan. Die leverden geen bijzonderheden op.`
        : `Wij hebben ${some(checked, 'controle', 'controles')} op de belbestanden gedaan. Die leverden ${some(results, 'bijzonderheid', 'bijzonderheden')} op: geen overtredingen, maar wel vragen om te beantwoorden.`,
      unchecked === 0
        ? ''
        : ` ${some(unchecked, 'controle kon', 'controles konden')} wij niet doen; hieronder staat waarom.`,
    ].join(''),
  /** A result by its name, what was expected and what was found. */
  completenessValues: (name: string, expected: string, found: string) =>
    `${name}: verwacht ${expected}, gevonden ${found}`,
  /** Names of results, and how many more there are. */
  completenessNames: (names: readonly string[], more: number): string =>
    more === 0 ? names.join(' · ') : `${names.join(' · ')} · en nog ${n(more)}, die de opdrachtgever u kan geven.`,
  revisions: (rows: number, feed: string) =>
    `${rows === 1 ? '1 rij is' : `${n(rows)} rijen zijn`} later opnieuw geleverd met een andere inhoud (${feed}); de laatste levering telt.`,
  leftOut: (file: string) =>
    `Uit het bestand waar ${file} in staat, zijn tabbladen of bestanden weggelaten: daarin stond geen tabel die hierbij hoort. De opdrachtgever kan u zeggen welke.`,
  withoutRows: (file: string) => `Het bestand ${file} leverde geen rijen: er stond niets in, of niets dan kolomkoppen.`,
  lostObjections: (rejected: number, withoutNumber: number): string =>
    [
      rejected === 0
        ? ''
        : `${some(rejected, 'bezwaar is', 'bezwaren zijn')} afgewezen. Oproepen na ${rejected === 1 ? 'dat bezwaar' : 'die bezwaren'} vinden wij niet.`,
      withoutNumber === 0
        ? ''
        : `${some(withoutNumber, 'bezwaar heeft', 'bezwaren hebben')} geen nummer en geen persoon, en ${withoutNumber === 1 ? 'telt' : 'tellen'} daarom niet mee.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  /** Without their names: anybody can have written the rows. */
  unknownEntities: (rows: number, feed: string) =>
    `${rows === 1 ? '1 rij noemt' : `${n(rows)} rijen noemen`} een bedrijf dat wij niet kennen (${feed}); ${rows === 1 ? 'zo’n rij telt' : 'zulke rijen tellen'} voor elk bedrijf.`,

  howLead: (rules: number) =>
    `${rules === 1 ? 'Eén regel gaf' : `${capitalise(numberInWords(rules, 'nl'))} regels gaven`} een bevinding. Per regel staat hier wat er geldt, sinds wanneer, en hoe zeker wij dat weten. Waar ‘onze lezing’ staat, vonden wij geen wet, uitspraak of toezichthouder die het zo zegt.`,
  howEmpty: (rules: number) =>
    `Geen enkele regel gaf een bevinding; ${some(rules, 'regel is', 'regels zijn')} gecontroleerd.`,
  since: (level: Level, from: string): string =>
    level === 'contract' || level === 'policy' ? LEVELS[level] : `${LEVELS[level]}, sinds ${formatDay(from, 'nl')}`,
  /** A line of law, worded as certain as we are of it; null if it is not to be printed; `site` is where it was read, or empty. */
  article: (certainty: Certainty, title: string, site: string): string | null => {
    switch (certainty) {
      case 'verified':
        return title;
      case 'second-hand':
        return site === '' ? `Volgens ${title}` : `Volgens ${site}: ${title}`;
      case 'part-read':
        return `${title} (deels gelezen)`;
      case 'our-reading':
        return `Onze lezing: ${title}`;
      case 'not-looked-up':
        return null;
    }
  },
  /** How certain the law behind a rule is; null if it is not law. */
  lawCertainty: (certainty: Certainty | null): string => {
    switch (certainty) {
      // The level of the rule says that it is an agreement or a norm of the company.
      case null:
        return '';
      case 'verified':
        return 'Zekerheid van de wet: de bron is gelezen.';
      case 'part-read':
        return 'Zekerheid van de wet: de bron is deels gelezen.';
      case 'second-hand':
        return 'Zekerheid van de wet: een deel van de bron is niet zelf gelezen, maar bekend van anderen.';
      case 'our-reading':
        return 'Zekerheid van de wet: een deel is onze lezing. Een jurist moet die beoordelen.';
      case 'not-looked-up':
        return 'Zekerheid van de wet: een deel van de bron is niet gelezen. Ga die na voordat u zich op deze regel beroept.';
    }
  },
  certainties: [
    [
      'Feiten',
      'Hoe zeker is wat er gebeurde? ‘Vastgesteld’, ‘bewijs ontbreekt’ en ‘mogelijk’ gaan alleen over de feiten in de bestanden.',
    ],
    [
      'Wet',
      'Hoe zeker is de regel? Per regel staat of de bron is gelezen. Telt een regel meer bronnen, dan geldt de minst zekere. Een feit kan vaststaan terwijl de wet nog moet worden nagegaan.',
    ],
  ],
  /** The two kinds of certainty, which are never mixed. */
  /** What follows if protection is only presumed (rulebook, sections 4 and 7). */
  presumed: [
    'Aangenomen bescherming',
    'De wet beschermt consumenten, eenmanszaken, vof’s, cv’s en maatschappen. Is van de gebelde geen rechtsvorm bekend, en zegt het bedrijf niet dat de campagne consumenten belt, dan is die bescherming alleen aangenomen. Wat daarvan afhangt, is dan niet ‘vastgesteld’, maar ‘bewijs ontbreekt’ of ‘mogelijk’.',
  ],
  noArticle: (level: Level): string =>
    level === 'contract'
      ? 'Dit is een afspraak met de opdrachtgever, geen wettelijke regel.'
      : level === 'policy'
        ? 'Dit is een norm van de opdrachtgever zelf, geen wettelijke regel.'
        : 'De bron van deze regel is niet ingezien. Wij noemen daarom geen artikel; wie zich op de regel beroept, moet eerst de bron raadplegen.',
} as const;

/** Every word of the report in one language. Sentences are whole: none is assembled from parts of others. */
export interface VendorWords extends Printed, CountWords, WordsLike<typeof TEXTS> {
  /** Words of the parts about the course of events. */
  readonly details: DetailWords;
  readonly proof: ProofWords;
  readonly days: readonly string[];
  /** The cause of one finding, with the moment of the hand-over if it is known (as printed). */
  readonly causeOf: (cause: string, handedOver: string) => string;
  /** The reason of one finding, with the moment of the objection if it is known (as printed). */
  readonly reasonOf: (reason: string, objected: string) => string;
  /** A reason of the intake in words; an unknown one unchanged. */
  readonly problemReason: (reason: string) => string;
}

export const words: VendorWords = {
  ...TEXTS,
  ...printedIn('nl'),
  ...counts,
  details,
  proof: PROOF_WORDS,
  days: DAYS,
  causeOf: FINDING_WORDS.causeOf,
  reasonOf: FINDING_WORDS.reasonOf,
  problemReason: problemInWords,
};
