import type { Text } from '../model/text.ts';

export const MESSAGES = {
  clockIsBack: (now: string): Text => ({
    en: `The clock of this computer says ${now}, which is before the last line of the register of decisions. Nothing was recorded.`,
    nl: `De klok van deze computer staat op ${now}. Dat is vóór de laatste regel van het besluitenregister. Er is niets vastgelegd.`,
  }),
  setClockRight: (variable: string): Text => ({
    en: `Set the clock right, and try again. If it is right, and was wrong when that line was written, start Belaudit with ${variable}=right.`,
    nl: `Zet de klok goed, en probeer het opnieuw. Is hij goed, en stond hij verkeerd toen die regel werd geschreven? Start Belaudit dan met ${variable}=right.`,
  }),
  isLaterThanClock: { en: 'is later than the clock', nl: 'is later dan de klok' },
  termCannotBeExtended: { en: 'The term to reply cannot be extended.', nl: 'De termijn kan niet worden verlengd.' },
  noTermToExtend: (days: readonly string[]): Text =>
    days.length === 0
      ? { en: 'no term runs: nothing was handed over with a last day', nl: 'er loopt geen termijn' }
      : {
          en: `no term that runs would end later; terms end on ${days.join(', ')}`,
          nl: `er loopt geen termijn die dan later zou eindigen; termijnen eindigen op ${days.join(', ')}`,
        },
  onlyRunningTermsMove: {
    en: 'Only a term that still runs can be extended, to a later day. After its end, decide about the finding.',
    nl: 'Alleen een termijn die nog loopt kan langer worden. Is hij voorbij, beslis dan over de bevinding.',
  },
  perCent: { en: 'per cent', nl: 'procent' },
  thisActionCannotBeRecorded: { en: 'This action cannot be recorded.', nl: 'Deze actie kan niet worden vastgelegd.' },
  lineIsNotValidAction: (line: number): Text => ({
    en: `Line ${line} is not a valid action.`,
    nl: `Regel ${line} is geen actie die telt.`,
  }),
  seeBelauditActionsForLines: {
    en: 'See "belaudit actions" for the lines.',
    nl: 'Kijk bij Acties welke regels er zijn.',
  },
  actionOfLineIsClosedAlready: (line: number): Text => ({
    en: `The action of line ${line} is closed already.`,
    nl: `De actie van regel ${line} is al gesloten.`,
  }),
  saysSo: { en: 'says so', nl: 'zegt dat' },
  openAgainByMistake: (line: number | null): Text => ({
    en: `To open it again, say that line ${line} was a mistake: belaudit decide --mistake ${line} --by "...".`,
    nl: `Moet zij toch weer open, zeg dan dat regel ${line} een vergissing was.`,
  }),
  eventCannotBeRecorded: {
    en: 'This event of the action cannot be recorded.',
    nl: 'Dit kan bij deze actie niet worden vastgelegd.',
  },
  noSuchMeasure: {
    en: 'The results have no such measure of this party.',
    nl: 'De resultaten hebben zo’n maatregel niet voor deze partij.',
  },
  thereAreNoResults: { en: 'there are no results', nl: 'er zijn geen resultaten' },
  isNotMeasureOfParty: (party: string): Text => ({
    en: `is not a measure of ${party}`,
    nl: `is geen maatregel van ${party}`,
  }),
  actionIsEmpty: {
    en: 'is empty: say what is to be done, or name a measure',
    nl: 'is leeg: zeg wat er gebeurt, of noem een maatregel',
  },
  isEmpty: { en: 'is empty', nl: 'is leeg' },
  isNotFigureOfAction: { en: 'is not a figure of an action', nl: 'is geen cijfer van een actie' },
  isMissingNeedRule: (figure: string): Text => ({
    en: `is missing: ${figure} need a rule`,
    nl: `ontbreekt: ${figure} horen bij een regel`,
  }),
  isUnrelatedToFigure: (figure: string): Text => ({
    en: `has nothing to do with ${figure}`,
    nl: `heeft niets te maken met ${figure}`,
  }),
  isForCallCentreClientMakes: {
    en: 'is for a call centre: the client makes no calls',
    nl: 'hoort bij een callcenter: de opdrachtgever belt niet zelf',
  },
  isMissing: { en: 'is missing', nl: 'ontbreekt' },
  checkIsForClient: {
    en: 'examines all call centres together, so the action must be for the client',
    nl: 'onderzoekt alle callcenters samen: de actie is voor de opdrachtgever',
  },
  isMissingValueFromWhichAction: (unit: Text): Text => ({
    en: `is missing: the value from which the action works, ${unit.en}`,
    nl: `ontbreekt: vanaf welke waarde werkt de actie (${unit.nl})`,
  }),
  zeroOrMore: (unit: Text): Text => ({
    en: `0 or more ${unit.en}`,
    nl: `0 of meer ${unit.nl}`,
  }),
  zeroToMost: (most: number, unit: Text): Text => ({
    en: `0 to ${most} ${unit.en}`,
    nl: `0 tot en met ${most} ${unit.nl}`,
  }),
  cannotBeReached: { en: 'cannot be reached', nl: 'is niet te halen' },
  hasMoreThanOneDecimal: { en: 'has more than one decimal', nl: 'heeft meer dan één cijfer achter de komma' },
  isMissingNameNewDay: { en: 'is missing: name the new day', nl: 'ontbreekt: naar welke dag?' },
  isForMovedActions: {
    en: 'is only for an action that is moved',
    nl: 'hoort alleen bij een actie die een andere datum krijgt',
  },
  isAlreadyItsDay: { en: 'is already its day', nl: 'is nu al de datum' },
  isMissingSayWhy: { en: 'is missing: say why', nl: 'ontbreekt: zeg waarom' },
  orLater: (asOf: string): Text => ({
    en: `${asOf} or later`,
    nl: `${asOf} of later`,
  }),
  isBeforeAuditDate: { en: 'is before the audit date', nl: 'ligt voor de peildatum' },
  isNotKnown: { en: 'is not known', nl: 'is niet bekend' },
  figureAlreadyMeetsThresholdNoLater: {
    en: 'The figure already meets the threshold: no later month could show that the action worked.',
    nl: 'Het cijfer is nu al goed: geen latere maand kan laten zien dat de actie werkte.',
  },
  validityWas: (value: number, from: string, to: string): Text => ({
    en: `it was ${value} from ${from} to ${to}`,
    nl: `het was ${value} van ${from} tot en met ${to}`,
  }),
  nameAnotherThresholdOrAnotherFigure: {
    en: 'Name another threshold or another figure.',
    nl: 'Kies een andere grens of een ander cijfer.',
  },
  correctThisAndRunCommandAgain: {
    en: 'Correct this, and run the command again.',
    nl: 'Verbeter dit, en probeer het opnieuw.',
  },
  nothingWritten: (hint: Text): Text => ({
    en: `${hint.en} Nothing was written.`,
    nl: `${hint.nl} Er is niets vastgelegd.`,
  }),
  textDoesNotFitIntoLine: {
    en: 'The text does not fit into a line of the register. Nothing was written.',
    nl: 'De tekst past niet in een regel van het register. Er is niets vastgelegd.',
  },
  textsAreTooLong: {
    en: 'A name can have 200 characters and a reason 2,000. Put a longer text into a file, as evidence.',
    nl: 'Een naam mag 200 tekens hebben en een reden 2.000. Zet een langere tekst in een bestand, als bewijs.',
  },
  lineOfKind: (kind: string): Text => ({
    en: `a line of kind ${kind}`,
    nl: `een regel van de soort ${kind}`,
  }),
  wasChangedWhileItWasRead: { en: 'was changed while it was read', nl: 'veranderde tijdens het lezen' },
  isNoFileThatIsThere: { en: 'is no file that is there', nl: 'is geen bestand dat er is' },
  evidenceCouldNotBeCopiedInto: {
    en: 'Evidence could not be copied into the register.',
    nl: 'Het bewijs kon niet naar het register worden gekopieerd.',
  },
  nameExistingFileAndRunCommand: {
    en: 'Name an existing file, and run the command again. Nothing was written.',
    nl: 'Noem een bestand dat bestaat, en probeer het opnieuw. Er is niets vastgelegd.',
  },
  putFileBack: {
    en: 'Put the file back as it was from a backup. The lines are whole, and what they say counts; only what the file said is in doubt.',
    nl: 'Zet het bestand terug zoals het was, uit een reservekopie. De regels zijn heel, en wat erin staat telt; alleen aan wat het bestand zei, wordt getwijfeld.',
  },
  wasChangedAfterItWasWritten: { en: 'was changed after it was written', nl: 'is veranderd nadat het was geschreven' },
  lineIsNotDecisionThatNeeds: (seq: number): Text => ({
    en: `Line ${seq} does not wait for a second person.`,
    nl: `Regel ${seq} wacht niet op een tweede persoon.`,
  }),
  sameDecider: {
    en: 'Two people must decide, and this is the same name.',
    nl: 'Twee mensen moeten besluiten, en dit is dezelfde naam.',
  },
  anotherNameThan: (by: string): Text => ({
    en: `another name than ${by}`,
    nl: `een andere naam dan ${by}`,
  }),
  decidedInLine: (seq: number): Text => ({
    en: `decided in line ${seq}`,
    nl: `besloot in regel ${seq}`,
  }),
  haveSomebodyElseAgreeWithTheir: {
    en: 'Have somebody else agree, with their own name after --by.',
    nl: 'Laat iemand anders instemmen, met een eigen naam.',
  },
  thereIsNoValidLine: (seq: number): Text => ({
    en: `There is no valid line ${seq}.`,
    nl: `Er is geen regel ${seq} die meetelt.`,
  }),
  seeLinesInDecisionsRegisterJsonl: {
    en: 'See the lines in decisions/register.jsonl.',
    nl: 'Kijk in decisions/register.jsonl welke regels er zijn.',
  },
  lineTellsWhichPackWasSent: (seq: number): Text => ({
    en: `Line ${seq} tells which pack was sent, and until when a reply to it is in time: that cannot be a mistake.`,
    nl: `Regel ${seq} zegt welk pakket is verstuurd, en tot wanneer een reactie erop op tijd is: dat kan geen vergissing zijn.`,
  }),
  makePackAgainWithBelauditShare: {
    en: 'A term that began stays. While it runs, give more time with "belaudit extend".',
    nl: 'Een begonnen termijn blijft staan. Zolang hij loopt, kunt u bij Pakketten meer tijd geven.',
  },
  twoPeopleDecidedInLineOne: (decision: number): Text => ({
    en: `Two people decided in line ${decision}: one of them cannot undo it.`,
    nl: `Over regel ${decision} besloten twee mensen: een van hen kan dat niet terugdraaien.`,
  }),
  decideAgainAndHaveAnotherPerson: {
    en: 'Decide again, and have another person agree: the later decision counts.',
    nl: 'Besluit opnieuw, en laat iemand anders instemmen: het latere besluit telt.',
  },
  seeLinesInDecisionsRegisterJsonlDecision: {
    en: 'See the lines in decisions/register.jsonl: a line that waits says two_people, and no line of kind second names it.',
    nl: 'Kijk in decisions/register.jsonl: bij een regel die wacht staat two_people, en geen regel van de soort second noemt het.',
  },
  nobodyHasThisName: { en: 'Nobody in belaudit.yaml has this name.', nl: 'Niemand in belaudit.yaml heeft deze naam.' },
  personMayNot: (name: string): Text => ({ en: `${name} may not do this.`, nl: `${name} mag dit niet.` }),
  mayOnly: (acts: string): Text => ({
    en: `somebody who may; this person only: ${acts}`,
    nl: `iemand die het mag; deze persoon alleen: ${acts}`,
  }),
  mayUpTo: (sum: number): Text => ({ en: `at most ${sum}`, nl: `hoogstens ${sum}` }),
  penaltyOf: (sum: number): Text => ({ en: `calls with a penalty of ${sum}`, nl: `oproepen met een boete van ${sum}` }),
  saysWhoActs: { en: 'says who acts for the company', nl: 'zegt wie er namens het bedrijf handelt' },
  peopleAreInConfiguration: {
    en: 'Enter each person once, under people in belaudit.yaml or on the page Organisation.',
    nl: 'Vul elke persoon één keer in, onder people in belaudit.yaml of op de pagina Organisatie.',
  },
  thereIsNoSuchCallCentre: { en: 'There is no such call centre.', nl: 'Dit callcenter is er niet.' },
  isNotInBelauditYaml: { en: 'is not in belaudit.yaml', nl: 'staat niet in belaudit.yaml' },
  nameCallCentreOfBelauditYaml: {
    en: 'Name a call centre of belaudit.yaml.',
    nl: 'Kies een callcenter uit belaudit.yaml.',
  },
  withdrawalNeedsReasons: {
    en: 'A withdrawal needs a reason from the list, and one in words.',
    nl: 'Intrekken gaat met een reden uit de lijst, en met uw eigen woorden.',
  },
  giveWithdrawalReasons: {
    en: 'Give the reason after --withdraw, and say in your own words why with --text.',
    nl: 'Kies een reden, en zeg in uw eigen woorden waarom.',
  },
  requestForMoreInformationNeedsDay: {
    en: 'A request for more information needs a day that has not passed.',
    nl: 'Kies een dag die nog niet voorbij is.',
  },
  noDay: { en: 'no day', nl: 'geen dag' },
  isComparedWithAuditDate: { en: 'is compared with the audit date', nl: 'wordt vergeleken met de peildatum' },
  nameDayAfterAsk: { en: 'Name the day after --ask.', nl: 'Kies een dag.' },
  hasNoFindingInPeriod: (period: string): Text => ({
    en: `has no finding in ${period}`,
    nl: `heeft geen bevinding in ${period}`,
  }),
  thisFindingDisappearedFromResultsAfter: {
    en: 'This finding disappeared from the results after new data.',
    nl: 'Deze bevinding is er niet meer: door nieuwe gegevens is zij vervallen.',
  },
  thereIsNothingToDecideReplies: {
    en: 'There is nothing to decide: replies and decisions about it stay in the register, and in hearing.csv as gone.',
    nl: 'Er valt niets te besluiten: reacties en besluiten erover blijven in het register, en staan in hearing.csv als vervallen.',
  },
  noSuchFinding: {
    en: 'There is no such finding in the results.',
    nl: 'Deze bevinding staat niet in de resultaten.',
  },
  thereAreNoSuchFindings: { en: 'There are no such findings.', nl: 'Zulke bevindingen zijn er niet.' },
  seeFindingsCsvForCallId: {
    en: 'See findings.csv for call id and rule.',
    nl: 'Kijk in findings.csv naar het kenmerk van de oproep en de regel.',
  },
  lineIsNoAcceptedDeviation: (seq: number): Text => ({
    en: `Line ${seq} is no accepted deviation.`,
    nl: `Regel ${seq} is geen aanvaarde afwijking.`,
  }),
  seeDeviationsBelauditDeviation: {
    en: 'See the deviations: belaudit deviation.',
    nl: 'Kijk bij Afwijkingen welke er zijn.',
  },
  deviationIsOver: (seq: number, until: string): Text => ({
    en: `The deviation of line ${seq} was over on ${until}.`,
    nl: `De afwijking van regel ${seq} was al voorbij op ${until}.`,
  }),
  thereIsNothingToEnd: { en: 'There is nothing to end.', nl: 'Er valt niets te beëindigen.' },
  deviationNeedsScope: {
    en: 'a deviation is for a call centre or a campaign, not for everything',
    nl: 'kies een callcenter of een campagne: een afwijking geldt niet voor alles',
  },
  endsBeforeItBegins: { en: 'ends before it begins', nl: 'eindigt voordat zij begint' },
  orEarlier: (last: string): Text => ({
    en: `${last} or earlier`,
    nl: `${last} of eerder`,
  }),
  lastsMoreThanMonths: (mostMonths: number): Text => ({
    en: `lasts more than ${mostMonths} months`,
    nl: `duurt langer dan ${mostMonths} maanden`,
  }),
  thisDeviationCannotBeAccepted: {
    en: 'This deviation cannot be accepted.',
    nl: 'Deze afwijking kan niet worden aanvaard.',
  },
  nameRuleCallCentreOrCampaign: {
    en: 'Name a rule, a call centre or campaign of belaudit.yaml, the reason, and days at most twelve months apart. Nothing was written.',
    nl: 'Noem een regel, een callcenter of campagne uit belaudit.yaml, de reden, en dagen die hoogstens twaalf maanden uit elkaar liggen. Er is niets vastgelegd.',
  },
  thatIsNotPeriod: { en: 'That is not a period.', nl: 'Dit is geen periode.' },
  nameMonthSuchAs202605: {
    en: 'Name a month, such as 2026-05, or a first and last day: 2026-05-01_2026-05-10.',
    nl: 'Noem een maand, zoals 2026-05, of een eerste en laatste dag: 2026-05-01_2026-05-10.',
  },
  isNeitherMonthNorTwoDays: { en: 'is neither a month nor two days', nl: 'is geen maand en geen twee dagen' },
  noResultsOfPeriod: {
    en: 'There are no results of this period.',
    nl: 'Er zijn geen resultaten van deze periode.',
  },
  makeResultsOrNameJudged: {
    en: 'Make them with "belaudit run", or name a period that was judged.',
    nl: 'Maak ze bij Uitvoeren, of noem een periode die is beoordeeld.',
  },
  containsNoFindings: { en: 'contains no findings', nl: 'bevat geen bevindingen' },
  nothingToDraw: { en: 'There is nothing to draw from.', nl: 'Er is niets om uit te loten.' },
  loadFilesOfThisPeriodAgain: {
    en: 'Load the files of this period again, if its calls were loaded before. A sample is drawn from conversations to which the rules apply.',
    nl: 'Waren de oproepen van deze periode al geladen, laad de bestanden dan opnieuw. Een steekproef wordt geloot uit gesprekken waarvoor de regels gelden.',
  },
  hasNoJudgedAndLoadedConversation: (from: string, to: string): Text => ({
    en: `has no judged and loaded conversation from ${from} to ${to}`,
    nl: `heeft geen beoordeeld en geladen gesprek van ${from} tot en met ${to}`,
  }),
  thereAreNoResultsOfThisPeriod: {
    en: 'There are no results of this period from which to draw.',
    nl: 'Er zijn geen resultaten van deze periode om uit te loten.',
  },
  judgeToSample: {
    en: 'Make them with "belaudit run": only judging shows which calls were nearly a breach.',
    nl: 'Maak ze bij Uitvoeren: pas na het beoordelen is te zien welke oproepen bijna een overtreding waren.',
  },
  containsNoCalls: { en: 'contains no calls', nl: 'bevat geen oproepen' },
  readInListThatBelauditSample: {
    en: 'Read in the list that "belaudit sample" made in this workspace for this period, with its call ids unchanged.',
    nl: 'Lees de lijst in die Belaudit in deze werkruimte voor deze periode maakte, met dezelfde kenmerken van oproepen.',
  },
  noRowIsAnswered: { en: 'No row of this file has an answer.', nl: 'In dit bestand is niets beantwoord.' },
  callsWereNotDrawn: (strange: number, answered: number): Text => ({
    en: `${strange} of ${answered} answered rows name a call that was not drawn.`,
    nl: `${strange} van ${answered} ingevulde rijen gaan over een gesprek dat niet is geloot.`,
  }),
  consentsWereNotDrawn: (strange: number, answered: number): Text => ({
    en: `${strange} of ${answered} answered rows name a consent that was not drawn.`,
    nl: `${strange} van ${answered} ingevulde rijen gaan over een toestemming die niet is geloot.`,
  }),
  callWasNotDrawn: (drawn: number, seq: number): Text => ({
    en: `is not one of the ${drawn} calls of sample ${seq}`,
    nl: `is geen van de ${drawn} gesprekken van steekproef ${seq}`,
  }),
  consentWasNotDrawn: (drawn: number, seq: number): Text => ({
    en: `is not one of the ${drawn} consents of sample ${seq}`,
    nl: `is geen van de ${drawn} toestemmingen van steekproef ${seq}`,
  }),
  spreadsheetTakesZerosAndDigitsOff: (otherList: Text): Text => ({
    en: `${otherList.en} A spreadsheet takes zeros and digits off long numbers.`,
    nl: `${otherList.nl} Een spreadsheet haalt nullen en cijfers van lange nummers af.`,
  }),
  lineOfRegisterIsNotValid: (seq: number): Text => ({
    en: `Line ${seq} of the register is not a valid sample.`,
    nl: `Regel ${seq} van het register is geen geldige steekproef.`,
  }),
  seeSamplesWithBelauditSampleList: {
    en: 'See the samples with "belaudit sample --list". Nothing was written.',
    nl: 'Kijk welke steekproeven er zijn. Er is niets vastgelegd.',
  },
  isNotSampleOfThisWorkspace: { en: 'is not a sample of this workspace', nl: 'is geen steekproef van deze werkruimte' },
  rowsAreOfSeveralSamples: {
    en: 'The rows of this file belong to several samples.',
    nl: 'De rijen van dit bestand zijn van meer dan één steekproef.',
  },
  oneSample: { en: 'one sample', nl: 'één steekproef' },
  areInItsRows: { en: 'are in its rows', nl: 'staan in de rijen' },
  readInListOfOneSample: {
    en: 'Read in the list of one sample at a time.',
    nl: 'Lees de lijst van één steekproef tegelijk in.',
  },
  fileNamesNoSample: {
    en: 'This file does not name its sample.',
    nl: 'Het bestand zegt niet van welke steekproef het is.',
  },
  nameSampleWithSample: { en: 'Name the sample with --sample.', nl: 'Kies de steekproef erbij.' },
  sampleIsUnknown: {
    en: 'This file belongs to a sample that this workspace does not have.',
    nl: 'Dit bestand is van een andere steekproef dan deze.',
  },
  isNotOneOfItsValid: { en: 'is not one of its valid samples', nl: 'is geen geldige steekproef van deze werkruimte' },
  listIsOfProofs: {
    en: 'This list is of proofs, of no call centre.',
    nl: 'Deze lijst gaat over bewijs, niet over een callcenter.',
  },
  thisListIsOfCallCentre: (own: string): Text => ({
    en: `This list is of call centre ${own}.`,
    nl: `Deze lijst is van callcenter ${own}.`,
  }),
  isCallCentreOfSample: (seq: number): Text => ({
    en: `is the call centre of sample ${seq}`,
    nl: `is het callcenter van steekproef ${seq}`,
  }),
  nameThatCallCentreOrRead: {
    en: 'Name that call centre, or read the list of the other one.',
    nl: 'Kies dat callcenter, of lees de lijst van het andere in.',
  },
  thisListIsOfAnotherPeriod: (period: string): Text => ({
    en: `This list is of another period: ${period}.`,
    nl: `Deze lijst is van een andere periode: ${period}.`,
  }),
  isPeriodOfSample: (seq: number): Text => ({
    en: `is the period of sample ${seq}`,
    nl: `is de periode van steekproef ${seq}`,
  }),
  readListOfPeriod: (seq: number): Text => ({
    en: `Read in the list of the period that belaudit.yaml names, or give --sample ${seq} to say that you mean this one.`,
    nl: `Lees de lijst van de ingestelde periode in, of kies steekproef ${seq} als u deze bedoelt.`,
  }),
  rowsOfThisFileThatCannot: (rows: number): Text => ({
    en: `Rows of this file that cannot be split into cells: ${rows}.`,
    nl: `Rijen van dit bestand die niet in cellen te verdelen zijn: ${rows}.`,
  }),
  quoteCellWithDelimiter: {
    en: 'Put a cell with the delimiter in it between quotation marks, and read the file again. Nothing was written.',
    nl: 'Zet een cel met het scheidingsteken erin tussen aanhalingstekens, en lees het bestand opnieuw in. Er is niets vastgelegd.',
  },
  cannotBeSplitIntoCells: { en: 'cannot be split into cells', nl: 'is niet in cellen te verdelen' },
  noAnsweredTable: {
    en: 'No table in this file has calls or consents, and answers about them.',
    nl: 'In dit bestand staat geen tabel met gesprekken of toestemmingen, en antwoorden daarover.',
  },
  readWorkbookThatBelauditSampleMade: {
    en: 'Read the workbook that "belaudit sample" made, with the answers filled in. A CSV needs the columns call_id and at least one of offered, identity, asked, consent; or consent_id and at least one of person, number, company, product, date, how, term. Nothing was written.',
    nl: 'Lees de werkmap in die Belaudit voor de steekproef maakte, met de antwoorden ingevuld. Een CSV heeft de kolommen call_id en ten minste een van offered, identity, asked, consent nodig; of consent_id en ten minste een van person, number, company, product, date, how, term. Er is niets vastgelegd.',
  },
  lacksTheseHeadings: { en: 'lacks these headings', nl: 'mist deze koppen' },
  columnWasShownToBeUnreliable: {
    en: 'A column was shown to be unreliable, and the calls that rest on it cannot be listed: other calls are loaded than those of these results.',
    nl: 'Van een kolom is gebleken dat zij niet betrouwbaar is, en de oproepen die erop rusten zijn niet te noemen: er zijn andere oproepen geladen dan die van deze resultaten.',
  },
  runBelauditRunToMakeResults: {
    en: 'Run "belaudit run" to make the results again, with the calls that rest on the column.',
    nl: 'Maak de resultaten opnieuw bij Uitvoeren, met de oproepen die op de kolom rusten.',
  },
  sampleIsTooSmall: {
    en: 'The sample is too small to have three of every kind.',
    nl: 'De steekproef is te klein om er van elke soort drie te hebben.',
  },
  drawAtLeast: (needed: number): Text => ({
    en: `Draw at least ${needed}.`,
    nl: `Loot er ten minste ${needed}.`,
  }),
  orMore: (needed: number): Text => ({
    en: `${needed} or more`,
    nl: `${needed} of meer`,
  }),
  isTooSmall: { en: 'is too small', nl: 'is te klein' },
  thisSampleCannotBeDrawn: { en: 'This sample cannot be drawn.', nl: 'Deze steekproef kan niet worden geloot.' },
  askForOtherSize: (largestSample: number): Text => ({
    en: `Ask for a size of 1 to ${largestSample}, with a seed of 1 to 200 signs.`,
    nl: `Kies een aantal van 1 tot en met ${largestSample}, met een begingetal van 1 tot en met 200 tekens.`,
  }),
  orSeedIsOutOfBounds: {
    en: 'or the seed, is out of bounds',
    nl: 'is te groot of te klein, of het begingetal is te lang',
  },
  drawnFromConsentsUsed: {
    en: 'A sample is drawn from consents that judged calls rest on.',
    nl: 'Een steekproef wordt geloot uit toestemmingen waar beoordeelde oproepen op rusten.',
  },
  noJudgedCallFromToRests: (from: string, to: string): Text => ({
    en: `no judged call from ${from} to ${to} rests on a consent or request`,
    nl: `geen beoordeelde oproep van ${from} tot en met ${to} rust op een toestemming of verzoek`,
  }),
  noProofOfConsentIsLoaded: {
    en: 'No proof of a consent is loaded.',
    nl: 'Er is geen bewijs van toestemmingen geladen: lever de lijst van bewijzen (proofs) en de bestanden, en beoordeel de periode opnieuw.',
  },
  deliverProofs: {
    en: 'Deliver the feed proofs, with the files that it names, and judge the period again.',
    nl: 'Lever de lijst van bewijzen (proofs), met de bestanden die erin staan, en beoordeel de periode opnieuw.',
  },
  hasNoRow: { en: 'has no row', nl: 'heeft geen rijen' },
  isFolderNotFile: { en: 'is a folder, not a file', nl: 'is een map, geen bestand' },
  wasChanged: { en: 'was changed', nl: 'is veranderd' },
  lacksCallOfLine: (seq: number): Text => ({
    en: `lacks the call of line ${seq}`,
    nl: `mist de oproep van regel ${seq}`,
  }),
  wasChangedItIsNoLine: {
    en: 'was changed: it is no line of a register',
    nl: 'is veranderd: het is geen regel van een register',
  },
  lineIsMissing: (seq: number): Text => ({
    en: `is missing: line ${seq} stands in its place`,
    nl: `ontbreekt: regel ${seq} staat op die plaats`,
  }),
  wasPutInItCallsItself: (seq: number): Text => ({
    en: `was put in: it calls itself line ${seq}`,
    nl: `is ertussen gezet: het noemt zich regel ${seq}`,
  }),
  lineWasChanged: {
    en: 'was changed, or the key is another',
    nl: 'is veranderd, of de sleutel is een andere',
  },
  wasChangedAfterLineWasWritten: (number: number, number2: number): Text => ({
    en: `was changed after line ${number} was written, or line ${number2} was put in`,
    nl: `is veranderd nadat regel ${number} was geschreven, of regel ${number} is ertussen gezet`,
  }),
  isCutOffOfLines: (seq: number): Text => ({
    en: `is cut off, of ${seq} lines`,
    nl: `is afgekapt, van ${seq} regels`,
  }),
  isMissingHeadKnowsLines: (seq: number): Text => ({
    en: `is missing: the head knows ${seq} lines`,
    nl: `ontbreekt: de kop kent ${seq} regels`,
  }),
  lineIsNotOurs: {
    en: 'was added by something else than Belaudit: the head does not know it',
    nl: 'is toegevoegd door iets anders dan Belaudit: de kop kent het niet',
  },
  registerOfDecisionsWasChangedSince: {
    en: 'The register of decisions was changed since it was written.',
    nl: 'Het besluitenregister is veranderd nadat het was geschreven.',
  },
  restoreRegister: (registerFolder: string, keyFile: string): Text => ({
    en: `Nothing was done. Put the folder ${registerFolder} and .belaudit/${keyFile} back, both from the same backup. Record later decisions again.`,
    nl: `Er is niets gedaan. Zet de map ${registerFolder} en .belaudit/${keyFile} terug, allebei uit dezelfde reservekopie. Leg latere besluiten opnieuw vast.`,
  }),
  restoreNewerRegister: (registerFolder: string, keyFile: string): Text => ({
    en: `Nothing was done. An older copy of the register was put back. Put a newer copy of the folder ${registerFolder} and .belaudit/${keyFile} back, both from the same backup. If there is none, belaudit decide --older-register says which lines are lost, and goes on without them.`,
    nl: `Er is niets gedaan. Er is een oudere kopie van het register teruggezet. Zet een nieuwere kopie van de map ${registerFolder} en .belaudit/${keyFile} terug, allebei uit dezelfde reservekopie. Is die er niet, laat dan wie Belaudit beheert vastleggen welke regels weg zijn.`,
  }),
  anotherProcess: { en: 'another process', nl: 'een ander proces' },
  processOnMachine: (pid: number, host: string): Text => ({
    en: `process ${pid} on the machine ${host}`,
    nl: `proces ${pid} op de computer ${host}`,
  }),
  somebodyElseIsWritingToRegister: {
    en: 'Somebody else is writing to the register of decisions.',
    nl: 'Iemand anders schrijft op dit moment in het besluitenregister.',
  },
  deleteRegisterLock: (turn: number): Text => ({
    en: `Run the command again. If no Belaudit is running any more, delete .belaudit/register.lock-${turn}.`,
    nl: `Probeer het zo opnieuw. Draait er geen Belaudit meer, wis dan .belaudit/register.lock-${turn}.`,
  }),
  hasIt: (who: Text): Text => ({
    en: `${who.en} has it`,
    nl: `${who.nl} heeft het`,
  }),
  registerIsMissing: (register: number): Text => ({
    en: `is missing: results were made when it was there; ${register} lines are left`,
    nl: `ontbreekt: er zijn resultaten gemaakt toen zij er was; er zijn nog ${register} regels`,
  }),
  isNotLineThatResultsWere: {
    en: 'is not the line that results were made with',
    nl: 'is niet de regel waarmee resultaten zijn gemaakt',
  },
  isNot64HexadecimalDigits: { en: 'is not 64 hexadecimal digits', nl: 'is niet 64 hexadecimale cijfers' },
  isMissingBelauditSaysThatThere: (keyFile: string): Text => ({
    en: `is missing: .belaudit/${keyFile} says that there was one`,
    nl: `ontbreekt: .belaudit/${keyFile} zegt dat het er was`,
  }),
  keyOfRegisterOfDecisionsCannot: {
    en: 'The key of the register of decisions cannot be read, so the register cannot be checked.',
    nl: 'De sleutel van het besluitenregister is niet te lezen, en daarom is het register niet te controleren.',
  },
  nothingWasDonePutBelauditBack: (keyFile: string): Text => ({
    en: `Nothing was done. Put .belaudit/${keyFile} back from a backup.`,
    nl: `Er is niets gedaan. Zet .belaudit/${keyFile} terug uit een reservekopie.`,
  }),
  noReadableRowOfThisFile: {
    en: 'No readable row of this file has a call and an answer.',
    nl: 'In geen enkele leesbare rij van dit bestand staan een oproep en een antwoord.',
  },
  namesNoCall: { en: 'names no call', nl: 'noemt geen oproep' },
  lookWhetherRightFileCameBack: {
    en: 'Look whether the right file came back: the answer belongs into the column for it.',
    nl: 'Kijk of het goede bestand terugkwam: het antwoord hoort in de kolom ervoor.',
  },
  nameOneWithVendor: { en: 'Name one with --vendor.', nl: 'Kies er een.' },
  repliesAreOfOtherVendor: {
    en: 'This file holds replies of another call centre.',
    nl: 'In dit bestand staan reacties van een ander callcenter.',
  },
  oneCallCentreOfBelauditYaml: { en: 'one call centre of belaudit.yaml', nl: 'één callcenter uit belaudit.yaml' },
  isInItsRows: { en: 'is in its rows', nl: 'staat in de rijen' },
  readInFileOfOneCall: {
    en: 'Read in the file of one call centre at a time, and name it with --vendor.',
    nl: 'Lees het bestand van één callcenter tegelijk in, en kies het erbij.',
  },
  fileDoesNotSayWhoseReplies: {
    en: 'The file does not say whose replies it holds.',
    nl: 'Het bestand zegt niet van welk callcenter de reacties zijn.',
  },
  nameCallCentreWithVendor: { en: 'Name the call centre with --vendor.', nl: 'Kies het callcenter erbij.' },
  thisFileHoldsRepliesOfCall: (vendor: string, bests: string): Text => ({
    en: `This file holds replies of call centre ${vendor} about ${bests}.`,
    nl: `In dit bestand staan reacties van callcenter ${vendor} over ${bests}.`,
  }),
  mostRowsOfThisFileFit: {
    en: 'Most rows of this file fit no finding of this call centre and period.',
    nl: 'De meeste rijen van dit bestand horen bij geen bevinding van dit callcenter en deze periode.',
  },
  ofRowsFit: (fitting: number, rows: number): Text => ({
    en: `${fitting} of ${rows} rows fit`,
    nl: `${fitting} van ${rows} rijen horen erbij`,
  }),
  findingsOfPeriod: (vendor: string, period: string): Text => ({
    en: `findings of ${vendor} in ${period}`,
    nl: `bevindingen van ${vendor} in ${period}`,
  }),
  rowsFitThere: (fitting: number): Text => ({
    en: `${fitting} rows fit there`,
    nl: `${fitting} rijen horen daarbij`,
  }),
  otherRowsNameStrangers: {
    en: 'the others name calls or rules that are not among them',
    nl: 'de andere noemen oproepen of regels die er niet bij zijn',
  },
  nameThatCallCentreWithVendor: {
    en: 'Name that call centre with --vendor, and that period with --month.',
    nl: 'Kies dat callcenter en die periode.',
  },
  checkWorkspaceOfReplies: {
    en: 'Look whether the file belongs to another workspace, or its call ids were changed: a spreadsheet takes zeros and digits off long numbers. Ask for the file again.',
    nl: 'Hoort het bij een andere werkruimte, of zijn de kenmerken van oproepen veranderd? Een spreadsheet haalt nullen en cijfers van lange nummers af. Vraag het bestand opnieuw.',
  },
  noTableInThisFileHasCalls: {
    en: 'No table in this file has calls, rules and answers.',
    nl: 'In dit bestand staat geen tabel met oproepen, regels en antwoorden.',
  },
  askForSentWorkbook: {
    en: 'Ask for the workbook findings.xlsx that you sent, with the answers filled in. A CSV needs the columns call_id, rule and answer. Nothing was written.',
    nl: 'Vraag om de werkmap findings.xlsx die u stuurde, met de antwoorden ingevuld. Een CSV heeft de kolommen call_id, rule en answer nodig. Er is niets vastgelegd.',
  },
  thereIsNoSuchFile: { en: 'There is no such file.', nl: 'Dit bestand is er niet.' },
  nameReturnedWorkbookOrCsv: {
    en: 'Name the returned workbook or CSV.',
    nl: 'Kies de werkmap of het CSV-bestand dat terugkwam.',
  },
  isLargerThanAny: (kind: string): Text => ({
    en: `is larger than any ${kind}`,
    nl: `is groter dan welk bestand met ${kind} ook`,
  }),
  isNotThere: { en: 'is not there', nl: 'is er niet' },
  per10000Conversations: { en: 'per 10,000 conversations', nl: 'per 10.000 gesprekken' },
  hours: { en: 'hours', nl: 'uren' },
  lacksCall: { en: 'lacks a call', nl: 'mist een oproep' },
};
