/**
 * How documents in Dutch say each figure, in the notation of `statements.ts`: `[rate]` is a number, by its name in `figures.ts`, and `<party>` a name that says of whom. The first form
 * that fits reads a number. A form that begins with `^` is a whole text.
 */
export const SENTENCES: readonly string[] = [
  '^[conversations] gesprekken$',
  '^[violations] overtredingen$',
  '^[own part] aan {uw bedrijf|u} toe te rekenen$',
  '^[breaches] andere schendingen$',
  '^[of a verdict] <verdict> [share of a verdict]%',
  '^<verdict> [of a verdict]$',
  '^[findings] {bevindingen|bevinding} ¦ <rule>',
  'Bij [with a finding] van de [calls] oproepen is iets gevonden, bij [violations] daarvan een overtreding ([proven] vastgesteld, [unproven] zonder bewijs)',
  '. [findings proven] vastgesteld{, bij [findings unproven] ontbreekt bewijs|}{, [findings possible] mogelijk|}. Wet',
  '<hour> [violations at an hour]',
  '<bar>: [objections of a bar]',
  'Met dit gegeven kunnen [calls of a gap] oproepen{ en [findings of a gap] bevindingen|} anders worden beoordeeld',
  '[calls of a gap] oproepen steunen hierop',
  'Bij [rows of a gap] van de [all rows of a gap] rijen met',
  'Het gaat om [rows of a gap] van [all rows of a gap] rijen',
  'In [rows of a gap] rijen van',
  ': [rows of a gap] waarden van',
  'bij [conversations of a gap] gesprekken is zij leeg',
  'Van [rows of a gap] oproepen van <party> staat niet in het bestand wie er belde',
  'Van [months without results] maanden zijn er geen resultaten',
  'Er zijn nog [further measures] andere maatregelen',
  'Deze [own files] bestanden zijn gelezen',
  '^Callcenters ¦ [vendors]',
  '^Gelezen bestanden ¦ [files]',
  '^Beoordeelde maanden ¦ [judged months] van 12$',
  '^[judged months] van de 12 maanden zijn beoordeeld',
  '^in [judged months] beoordeelde maanden$',
  'Van de beoordeelde maanden: [serious months] keer ernstig',
  '^waarvan [unproven] zonder bewijs dat bellen mocht$',
  '^€ [penalties]$',
  'volgens de berekening; € [upheld penalty] blijft staan',
  '^[open actions] open acties$',
  'In <month> waren er [rate] overtredingen per 10.000 gesprekken, in <month> [rate]',
  'Berekend is € [penalties] aan contractboetes; daarvan blijft € [upheld penalty] staan na',
  'Het vaakst: <who>, <cause> ([held] van [all held])',
  'Het vaakst: <rule> ([held] van [all held])',
  'Stuur <party> [heard about] {bevindingen|bevinding}',
  'Vul [open points] ontbrekende of opvallende gegevens aan',
  'Nog open: [open points] {punten|punt}',
  'Van {deze |}[open points] {punten|ontbrekende of opvallende gegevens|ontbrekend of opvallend gegeven} hangt af',
  'zijn [rows of a gap] rijen met een telefoonnummer afgewezen (van de [all rows of a gap])',
  'staat op [rows of a gap] {werkdag|werkdagen} geen enkele oproep',
  'Het gaat om [rows of a gap] {werkdag|werkdagen}',
  '<feed> ([read] regels)',
  'ernstig vanaf [serious from] overtredingen per 10.000 gesprekken (ondergrens',
  'Aandacht vanaf [attention from], of bij',
  '^[touched] {overtredingen|overtreding|schendingen|schending} ¦ … Hiermee {waren|was} [prevented] {overtredingen|overtreding|schendingen|schending} voorkomen. <rule>: <cause> ([remedied])',
  '^[touched] {overtredingen|schendingen} ¦ … Voorkomt [prevented] van de [touched] {overtredingen|schendingen}. <rule>: <cause> ([remedied])',
  'Hiermee {waren|was} [prevented] {overtredingen|overtreding|schendingen|schending} voorkomen. <rule>: <cause> ([remedied])',
  'Dit zijn alle <feed> voor * Hierop steunen [proven by a statement] vastgestelde bevindingen',
  'In <month> vielen [in scope] oproepen van {de … callcenters|het callcenter|<party>} onder de regels voor telemarketing; [conversations] daarvan {leidden|leidde} tot een gesprek',
  'In de bestanden staan [calls] oproepen; voor [out of scope] gelden de regels niet',
  'Bij [proven] {oproepen|oproep} is een overtreding van de wet vastgesteld{, bij [unproven] ontbreekt het bewijs|}{; bij [breaches] is een andere regel of afspraak geschonden|}{ en [reviews] {oproepen moeten|oproep moet} nog worden nagekeken|}',
  'uit [in scope] oproepen waarvoor de regels voor telemarketing gelden',
  'uit [in scope] oproepen',
  '[proven] vastgesteld, [unproven] zonder bewijs',
  'van de [violations] overtredingen; nog [elsewhere] in oproepen van anderen',
  'van de [violations] overtredingen',
  'Oordeel: ernstig – ten minste [low] overtredingen per 10.000 gesprekken',
  'Oordeel: aandacht – er waren [rate] overtredingen per 10.000 gesprekken; de controles van de belbestanden leverden [noticed] bijzonderheden op',
  '[on a relation] gesprekken van <month> steunden op een klantrelatie',
  '[on a relation] van de [conversations] gesprekken steunden op een klantrelatie',
  'Van deze [violations] overtredingen zijn er [answered>] toe te rekenen aan <who>{, [answered>] aan <who>|}{ en [answered>] aan <who>|}',
  'Van de [all findings] bevindingen zijn er [findings>] toe te rekenen aan <who>{, [findings>] aan <who>|}{ en [findings>] aan <who>|}',
  'In oproepen van een ander callcenter {is|zijn} nog [elsewhere] {overtredingen|overtreding} aan u toe te rekenen{; samen [own and elsewhere]|}',
  'Per 10.000 gesprekken waren er [rate] overtredingen',
  'door toeval liggen tussen [low] en [high]',
  '[violations] overtredingen op [conversations] gesprekken',
  '[rate] overtredingen per 10.000 gesprekken in <month>; het verschil met <month> ([rate])',
  '[rate] overtredingen per 10.000 gesprekken',
  '<month>: [rate] ([low] tot [high])',
  '. <month>: [rate]',
  'het verschil met <month> ([rate])',
  '{De|Uw} factuur noemt [invoiced] oproepen, {het|uw} belbestand [logged]',
  'ontbreken [missing ids] kenmerken',
  'over die dag kwam wel [complaints of silent days] klacht',
  'Na de eerste levering zijn [changed calls] oproepen gewijzigd',
  '[vanished] bevindingen zijn vervallen door een latere levering',
  'Recht van verzet aangeboden: van nee naar ja ([changed in favour] oproepen)',
  'Er zijn [changed values] gegevens gewijzigd, in [changed calls] oproepen',
  'Het vaakst: <who>, [findings] keer (<cause>)',
  '<rule>: <cause> ([remedied])',
  '<who> ([answered in all])',
  'samen € [penalties]',
  '<party> € [penalty] (€ [unread penalty])',
  '<party> € [penalty]',
  'Vraag uitleg over de [noticed] bijzonderheden in de belbestanden',
  'De controles leverden [noticed] bijzonderheden op. Wij tellen een controle bij elk callcenter apart: [checks not made] van de [checks] konden wij niet doen',
  'Wij hebben [checks made] controles op de belbestanden gedaan',
  'leverden [noticed] bijzonderheden op',
  '[checks not made] controles konden wij niet doen',
  '<party>: [rate] ([low] tot [high])',
  '[attributed] van de [all findings] bevindingen zijn aan <who> {zelf |}toe te rekenen; bij [findings] daarvan: <cause>',
  '[attributed] van de [all findings] bevindingen zijn aan <who> {zelf |}toe te rekenen',
  '<rule>: <who>: [findings], <who>: [findings] en <who>: [findings]',
  '<rule>: <who>: [findings] en <who>: [findings]',
  '<rule>: <who>: [findings]',
  '<cause>: [own findings]',
  'Voor [without a basis] van de [conversations] gesprekken is geen grondslag gevonden',
  '<basis>, <verdict>: [of the flow]',
  '<verdict>: [of a verdict]',
  'Er zijn [violations] overtredingen',
  'Voor [finable] daarvan is nog een boete mogelijk',
  'Er gingen [complaints] klachten over een dag in deze periode. Bij [complaints with a call] daarvan is een oproep gevonden, bij [complaints without a call] niet',
  'Van <party> zijn [loaded] oproepen geladen',
  'Uw oproepen zijn geladen van *: [loaded] oproepen',
  'Er zijn [files] bestanden gelezen',
  'De [call rows] gebruikte rijen van de belbestanden zijn samen [calls loaded] oproepen',
  'In de bezwaarbestanden staan [objection rows] bezwaren. Elders in dit rapport gaat het om [objections] bezwaren',
  'zijn [objections] bezwaren bekend',
  '[revised] rijen zijn later opnieuw geleverd',
  '[found elsewhere] oproepen van een ander callcenter leverden [findings elsewhere] bevindingen op die aan u zijn toe te rekenen; bij [elsewhere] oproepen is dat een overtreding van de wet',
  'Daarvan zijn [penalised elsewhere in all] oproepen gedaan door een ander callcenter',
  'De [own penalised calls] oproepen van u die tellen',
  'Deze [findings elsewhere] bevindingen zitten ook',
  'Hier staan alle [findings] bevindingen, geordend per regel ([rules] regels)',
  '[outside hours] {gesprekken vielen|gesprek viel} buiten de beltijden',
  '<month>: [new problems] {problemen|probleem} nieuw{, [repeated problems] opnieuw|}{ en [ended problems] voorbij| en [repeated problems] opnieuw|}',
  '[conversations] gesprekken, waarvan [violations] met een overtreding',
  '[violations] gesprekken met een overtreding',
  'In <month> belde u na [called after] {bezwaren|bezwaar} toch nog{, in [called long after] {gevallen|geval} meer dan 28 dagen erna|}',
  'Van de [to pass on] bezwaren die anderen vastlegden, kreeg u er [passed on] binnen 24 uur door; [not passed on] kreeg u (nog) niet door',
  '[penalised calls] oproepen × € [price] = € [penalty]',
  'De afspraak: € [price] per oproep',
  'Daarvan rusten [unread calls] oproepen (€ [unread penalty]) alleen op regels',
  'Welke [own penalised calls] oproepen van u tellen',
  'van de [violations] overtredingen',
  '<check>: [noticed] keer',
  '<check> ([examined] …)',
  '[findings] {bevindingen|bevinding} · … [findings proven] vastgesteld, bij [findings unproven] ontbreekt bewijs, [findings possible] mogelijk',
  '[findings] {bevindingen|bevinding} · … [findings proven] vastgesteld, bij [findings unproven] ontbreekt bewijs',
  '[findings] {bevindingen|bevinding} · … [findings proven] vastgesteld, [findings possible] mogelijk',
  '[findings] {bevindingen|bevinding} · … bij [findings unproven] ontbreekt bewijs',
  '[findings] {bevindingen|bevinding} · … [findings proven] vastgesteld',
  '[findings] {bevindingen|bevinding} · … [findings possible] mogelijk',
  'Er zijn [findings] bevindingen',
  '^Oproepen: [calls]$',
  '^Oproepen waarvoor de regels gelden: [in scope]$',
  '^Gesprekken waarvoor de regels gelden: [conversations]$',
  '^Oproepen met een overtreding: [violations]$',
  '^Waarvan zonder bewijs: [unproven]$',
  '^Oproepen met een schending: [breaches]$',
  '^Oproepen om na te kijken: [reviews]$',
  '^Belpogingen zonder bevinding: [attempts]$',
  '^Oproepen in orde: [lawful]$',
  '^Oproepen buiten de regels: [out of scope]$',
  '^Overtredingen per 10.000 gesprekken: [rate]$',
  '^Ondergrens daarvan (95%): [low]$',
  '^Bovengrens daarvan (95%): [high]$',
  '^Bevindingen: [all findings]$',
  '^Bevindingen: vastgesteld: [findings proven]$',
  '^Bevindingen: bewijs ontbreekt: [findings unproven]$',
  '^Bevindingen: mogelijk: [findings possible]$',
  '^Overtredingen die te oud zijn voor een boete: [lapsed]$',
  '^Antwoorden in bronbestanden: … [answers]$',
  'Uw lijst noemt [asked numbers] telefoonnummers. Naar alle nummers staan samen [asked calls] oproepen in de belbestanden',
  'Bij [asked calls in a span] oproepen van <span> is gezocht naar een toestemming',
  'Van <span> zijn [asked calls in a span] oproepen naar de gevraagde nummers beoordeeld. Bij [asked violations] daarvan is een overtreding van de wet vastgesteld, bij [asked numbers violated] nummers',
  'De andere: [asked breaches] schendingen van een gedragscode, eigen norm, privacyregel of contract, [asked reviews] oproepen om na te kijken en [asked attempts] belpogingen',
  '^[asked calls] oproepen beoordeeld$',
  '^[asked violations] vastgestelde overtredingen$',
  '^[asked numbers violated] nummers met overtreding$',
  'De belbestanden zijn van [vendors] callcenters',
  '^[asked numbers] nummers gevraagd$',
  '^[asked numbers called] nummers gebeld$',
  '^[asked numbers not called] nummers zonder oproep$',
  '^[asked calls] oproepen$',
  'Dit overzicht is gemaakt uit [files] bestanden met samen [read] regels. [rejected] regels waren niet te gebruiken',
];

const SUBJECT =
  '<subject> ¦ [violations of a subject] ¦ [conversations of a subject] ¦ {[share of a subject]%|minder dan 1%} ¦ *';

/** Rows of tables, by the headings of their columns. Rows with the address of one call are left to the sheets of `test/pdf`. */
export const TABLES: Readonly<Record<string, readonly string[]>> = {
  'Callcenter ¦ Oproepen onder de regels ¦ Gesprekken ¦ Overtredingen per 10.000 ¦ Aan callcenter toe te rekenen ¦ Opgevallen in belbestand ¦ Verloop in dertien maanden':
    [
      '<party> ¦ [in scope] ¦ [conversations] ¦ [rate] [low] tot [high] ¦ [own part] van [violations] ¦ [noticed] [checks not made] niet bekeken ¦ …',
      '<party> ¦ [in scope] ¦ [conversations] ¦ [rate] [low] tot [high]*',
    ],
  'Oorzaak en regel ¦ vastgesteld ¦ bewijs ontbreekt ¦ mogelijk ¦ Totaal': [
    '<cause> ¦ [own findings]',
    '<rule> ¦ [own findings proven] ¦ [own findings unproven] ¦ [own findings possible] ¦ [own findings]',
  ],
  'Callcenter ¦ Door te geven ¦ Binnen 24 uur doorgegeven ¦ Later doorgegeven ¦ Niet doorgegeven ¦ Bezwaren waarna nog is gebeld':
    ['<party> ¦ [to pass on] ¦ [passed on] ¦ [passed on late] ¦ [not passed on] ¦ [called after]'],
  'Callcenter ¦ toestemming ¦ verzoek om gebeld te worden ¦ klantrelatie ¦ gepubliceerd nummer ¦ geen grondslag nodig ¦ geen grondslag gevonden ¦ gesprekken':
    [
      '<party> ¦ [on consent] ¦ [on request] ¦ [on a relation] ¦ [on a published number] ¦ [on nothing needed] ¦ [without a basis] ¦ [conversations]',
    ],
  'Regel ¦ Bevindingen': ['<rule> … ¦ [findings]'],
  'Callcenter ¦ Overtredingen ¦ Zonder bewijs ¦ Ouder dan vijf jaar ¦ Boete nog mogelijk': [
    '<party> ¦ [violations] ¦ [unproven] ¦ [lapsed] ¦ [finable]',
  ],
  'Wie de klacht doorgaf ¦ Klachten ¦ Geen oproep gevonden ¦ Oproep gevonden ¦ Waarvan met een overtreding': [
    '<source> ¦ [complaints] ¦ [complaints without a call] ¦ [complaints with a call] ¦ [complaints with a violation]',
  ],
  'Soort gegevens ¦ Bestanden ¦ Gelezen ¦ = gebruikt ¦ + afgewezen ¦ + dubbel ¦ + vervangen': [
    '<feed> ¦ [files] ¦ [read] ¦ [accepted] ¦ [rejected] ¦ [duplicate] ¦ [replaced]',
  ],
  'Wie ¦ Waarom ¦ vastgesteld ¦ bewijs ontbreekt ¦ mogelijk ¦ Totaal': [
    '<rule> … ¦ [findings]',
    '<who> ¦ <cause> ¦ [findings proven] ¦ [findings unproven] ¦ [findings possible] ¦ [findings]',
  ],
  'Regel ¦ Oproepen van u ¦ Oproepen van anderen': [
    '<rule> ¦ [penalised by a rule] ¦ [penalised elsewhere]',
    'Unieke oproepen ¦ [own penalised calls] ¦ [penalised elsewhere in all]',
  ],
  'Bestand ¦ Gelezen ¦ = gebruikt ¦ + afgewezen ¦ + dubbel ¦ + vervangen ¦ Hersteld ¦ Leeggemaakt': [
    '<feed> [files of a party] {bestanden|bestand} ¦ [read of a party] ¦ [accepted of a party] ¦ [rejected of a party] ¦ [duplicate of a party] ¦ [replaced of a party] ¦ [repaired of a party] ¦ [emptied of a party]',
    '<file> <feed> ¦ [read] ¦ [accepted] ¦ [rejected] ¦ [duplicate] ¦ [replaced] ¦ [repaired] ¦ [emptied]',
  ],
  'Maand ¦ Status ¦ Oproepen ¦ Gesprekken ¦ Overtredingen ¦ Per 10.000 ¦ 95%-interval ¦ Oordeel': [
    '<month> ¦ … ¦ [calls] ¦ [conversations] ¦ [violations]{ ([unproven] zonder bewijs)|} ¦ [rate] ¦ [low] tot [high] ¦ …',
  ],
  'Maand ¦ Oproepen ¦ Gesprekken ¦ Overtredingen ¦ Per 10.000 ¦ 95%-interval': [
    '<month> ¦ [calls] ¦ [conversations] ¦ [violations]{ ([unproven] zonder bewijs)|} ¦ [rate] ¦ [low] tot [high]',
  ],
  'Jaar van de oproep ¦ Overtredingen ¦ Zonder bewijs ¦ Ouder dan vijf jaar ¦ Boete nog mogelijk ¦ De oudste daarvan tot en met':
    ['* ¦ [violations] ¦ [unproven] ¦ [lapsed] ¦ [finable] ¦ *'],
  'Controle en callcenter ¦ Bekeken ¦ Opgevallen': [
    '<party>, <party> en <party> ¦ [examined#1], [examined#2] en [examined#3] … ¦ [noticed]',
    '<party> en <party> ¦ [examined#1] en [examined#2] … ¦ [noticed]',
    '<party> en <party> ¦ elk [examined] … ¦ [noticed]',
    '<party>* ¦ [examined] … ¦ [noticed]',
  ],
  'Regel ¦ Wat er veranderde ¦ Mei 2026 ¦ Juni 2026': ['<rule> ¦ … ¦ [findings before] ¦ [findings]'],
  'Callcenter ¦ Maanden ¦ Gesprekken ¦ Overtredingen ¦ Aan hem toe te rekenen ¦ Per 10.000, eerst ¦ Per 10.000, laatst ¦ Verloop':
    [
      '<party> … ¦ [judged months] ¦ [conversations] ¦ [violations] ¦ [own answered in all] ¦ [rate@mei] (mei) ¦ [rate@jun] (jun) ¦ …',
    ],
  'Callcenter ¦ Oproepen ¦ Volgens de berekening ¦ Blijft staan na reacties en besluiten ¦ Op regels waarvan wij de bron niet lazen':
    ['<party> ¦ [penalised calls] ¦ € [penalty] ¦ € [upheld penalty] ¦ € [unread penalty]'],
  'Partij en oorzaak ¦ mei ¦ jun ¦ Samen': [
    '<who> ¦ [held@mei] ¦ [held@jun] ¦ [held]',
    '<cause> ¦ [held@mei] ¦ [held@jun] ¦ [held]',
  ],
  'Regel ¦ mei ¦ jun ¦ Samen': ['<rule> ¦ [held@mei] ¦ [held@jun] ¦ [held]'],
  'Campagne ¦ Overtredingen ¦ Gesprekken ¦ Aandeel in de gesprekken ¦ Meer dan toeval?': [SUBJECT],
  'Bellijst ¦ Overtredingen ¦ Gesprekken ¦ Aandeel in de gesprekken ¦ Meer dan toeval?': [SUBJECT],
  'Medewerker ¦ Overtredingen ¦ Gesprekken ¦ Aandeel in de gesprekken ¦ Meer dan toeval?': [SUBJECT],
  'Belnummer ¦ Overtredingen ¦ Gesprekken ¦ Aandeel in de gesprekken ¦ Meer dan toeval?': [SUBJECT],
  'Controle ¦ Bekeken ¦ Opgevallen': ['<check>* ¦ [examined] … ¦ [noticed]'],
  'Soort bestand ¦ Bestanden ¦ Regels ¦ Afgewezen': [
    '<feed>, <party> ¦ [files of a party] ¦ [read of a party] ¦ [rejected of a party]',
  ],
  'Controle ¦ Callcenter ¦ Onderzocht ¦ Gevonden': ['<check> ¦ <party> ¦ [examined] … ¦ [noticed]'],
};

/** What a number may be besides a figure: a day, a time, a length of time, an address, a page. */
export const ADDRESSES: readonly RegExp[] = [
  /\d{1,2} (?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?(?: \d{4})?(?:, \d\d:\d\d)?/gu,
  /(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}/giu,
  /\+\d\d[ \d•]+/gu,
  /\S*[\p{L}][-_./:\d\p{L}*]*\d\S*|\S+\.csv/gu,
  /regel \d+|per 10\.000|\b95%|\d+ (?:uur|dagen|seconden|maanden)|d–1 jaar|(?:[Jj]aar|in|van) 20\d\d|\(bladzijde \d+|Code (?:Telemarketing )?20\d\d/gu,
  /\b\d\d:\d\d\b|Kenmerk ¦ \S+|Versie ¦ \d+|^\d\. |\d{7,}|\d\.\d\.\d|^(?:Periode|Beoordeeld).*: \d{5}$/gu,
];

/** Tables in which the row of a party stands above those of its causes. */
export const GROUPED: { readonly columns: RegExp; readonly party: RegExp } = {
  columns: /^Partij en oorzaak/u,
  party: /^[^¦]+ B\.V\. ¦/u,
};

/** Tables in which each row is one call or one record, by a heading; the sheets of `test/pdf` compare each of their cells. */
export const RECORDS: RegExp =
  /Regel nr\.|Bestand en regelnummer|Bevinding nr\.|Eerdere levering|Vindplaats|Bestand ¦ Rijen|Code van de oproep|Afspraken over bezwaren|Kenmerk/u;

/** Chapters that say what the law and the rules are, and that tell the story of one number. */
export const NO_FIGURES: RegExp = /^Hoe er is geoordeeld|^Wat de wet hoogstens toestaat|begin tot eind$/u;

/** Terms of the method, of the law and of contracts, which are no figures. */
export const TERMS: RegExp =
  /bij ten minste 200 gesprekken|minder dan 200|ten minste (?:100|1\.000)|minder dan 1\.000|meer dan 2%|Onder 5%|€ \d+\.000 |artikel|18\.30|lid \d/u;

/** Texts whose numbers no table of results holds, and why: `test/pdf` compares them with what the program says of them. */
export const NOT_COUNTED: readonly { readonly text: RegExp; readonly why: string }[] = [
  {
    text: /is niet overal ingevuld|waarden van ‘|rijen van|zwaarste|is afgeleid uit/u,
    why: 'rows of files, which no table of results holds',
  },
  { text: /andere? punt|Op \d+ punten ontbreken|En nog \d+ oorza/u, why: 'how much of a list is left out' },
  {
    text: /(?:campagnes?|groepen|groep|bellijst(?:en)?|medewerkers?|belnummers?) van de \d/u,
    why: 'half of a total, by lists and agents that no table names',
  },
  {
    text: /^Deze \w+ bezwaren|langste van|geladen oproep|Hier staan de|De eerste \d/u,
    why: 'how much of a list is shown',
  },
  { text: /^Bij alle|Alle bevindingen|^\d\. .+ Het gaat om/u, why: 'what is said of one record' },
  {
    text: /en (?:Havik|Ekster)|oproepen geladen en nog|sommige bestanden/u,
    why: 'several call centres or files in one sentence',
  },
];
