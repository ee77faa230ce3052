import { columnName } from '../language/column-words.ts';
import type { Text } from '../model/text.ts';

export const MESSAGES = {
  listIsTooLong: (records: number, mostRows: number): Text => ({
    en: `This list has ${records} rows; an answer is about ${mostRows} at most.`,
    nl: `Deze lijst heeft ${records} rijen; een antwoord gaat over hoogstens ${mostRows}.`,
  }),
  giveRegulatorsList: {
    en: 'Give the list that the regulator sent, or a part of it.',
    nl: 'Geef de lijst die de toezichthouder stuurde, of een deel ervan.',
  },
  isTooLong: { en: 'is too long', nl: 'is te lang' },
  thereIsNoHeading: (wanted: string): Text => ({
    en: `there is no heading “${wanted}”`,
    nl: `er is geen kop “${wanted}”`,
  }),
  noColumnHoldsTelephoneNumbers: { en: 'no column holds telephone numbers', nl: 'geen kolom heeft telefoonnummers' },
  moreThanOneColumnHoldsTelephone: {
    en: 'more than one column holds telephone numbers',
    nl: 'meer dan één kolom heeft telefoonnummers',
  },
  itIsNotCertainWhichColumn: {
    en: 'It is not certain which column of the list holds the telephone numbers.',
    nl: 'Het is niet zeker in welke kolom van de lijst de telefoonnummers staan.',
  },
  nameItsHeadingWithColumn: {
    en: 'Name its heading with --column.',
    nl: 'Vul de kop van die kolom in, en geef de lijst opnieuw.',
  },
  thisListHoldsNoReadableTelephone: {
    en: 'This list holds no readable telephone number.',
    nl: 'In deze lijst staat niets dat als telefoonnummer te lezen is.',
  },
  giveListWithOneNumberPer: {
    en: 'Give a list with one number per row, or a table with a heading above the numbers.',
    nl: 'Geef een lijst met één nummer per rij, of een tabel met een kop boven de nummers.',
  },
  noNumberIsReadable: { en: 'no number is readable', nl: 'er is geen nummer te lezen' },
  addHeadings: {
    en: 'Put a heading above each column, and name that of the numbers with --column.',
    nl: 'Zet boven elke kolom een kop, en noem die van de nummers.',
  },
  noHeadingsAndSeveralColumns: {
    en: 'the list has no headings, and not one column with numbers',
    nl: 'de lijst heeft geen koppen, en meer dan één kolom met nummers of geen',
  },
  listIsEmpty: {
    en: 'This list is empty: there is nothing to screen.',
    nl: 'Deze lijst is leeg: er is niets te beoordelen.',
  },
  hasNoRowsBelowItsHeading: { en: 'has no rows below its heading', nl: 'heeft geen rijen onder de kop' },
  nobodyCanBeCalled: {
    en: 'Every number in this list is masked, so nobody knows who would be called.',
    nl: 'Elk nummer in deze lijst is afgeschermd: niemand weet wie er zou worden gebeld.',
  },
  askSenderForListWithWhole: {
    en: 'Ask the sender for the list with whole numbers.',
    nl: 'Vraag de afzender om de lijst met hele nummers.',
  },
  everyNumberIsMasked: { en: 'every number is masked', nl: 'elk nummer is afgeschermd' },
  listCannotBeRead: { en: 'The list cannot be read.', nl: 'De lijst kan niet worden gelezen.' },
  saveListAsSheetOrCsv: {
    en: 'Save the list as a sheet or a CSV file of its own, with a heading above the numbers.',
    nl: 'Sla de lijst op als een eigen werkmap of CSV, met een kop boven de nummers.',
  },
  holdsNoTelephoneNumber: { en: 'holds no telephone number', nl: 'bevat geen telefoonnummer' },
  hasNoRows: { en: 'has no rows', nl: 'heeft geen rijen' },
  thisListIsEmpty: { en: 'This list is empty.', nl: 'Deze lijst is leeg.' },
  fileHoldsMoreThanOneList: {
    en: 'The file holds more than one list, so it is not clear which one is meant.',
    nl: 'In het bestand staat meer dan één lijst; het is niet duidelijk welke u bedoelt.',
  },
  holdsTelephoneNumbers: { en: 'holds telephone numbers', nl: 'bevat telefoonnummers' },
  nothingIsLoadedInThisWorkspace: {
    en: 'Nothing is loaded in this workspace yet.',
    nl: 'In deze werkruimte is nog niets geladen.',
  },
  loadFirst: {
    en: 'Run `belaudit load` first, or `belaudit run` for everything.',
    nl: 'Maak de resultaten bij Uitvoeren.',
  },
  filesWereLoadedUnderAnotherConfiguration: {
    en: 'The files were loaded under another configuration than the current belaudit.yaml.',
    nl: 'De bestanden zijn geladen met andere instellingen dan die nu in belaudit.yaml staan.',
  },
  columnsAreIgnored: (path: string, columns: string): Text => ({
    en: `${path}: nothing is read from ${columns}.`,
    nl: `${path}: niet gebruikt: ${columns}.`,
  }),
  ofRecordsCannotBeSplitInto: (checked: string, broken: number, checkeds: number): Text => ({
    en: `${checked}: ${broken} of ${checkeds} records cannot be split into cells and would be rejected.`,
    nl: `${checked}: ${broken} van ${checkeds} rijen zijn niet in cellen te verdelen, en zouden worden afgewezen.`,
  }),
  dayTimeOfDayOrBoth: {
    en: 'a day, a time of day or both, such as d-M-yyyy HH:mm:ss',
    nl: 'een dag, een tijd of allebei, zoals d-M-yyyy HH:mm:ss',
  },
  notationOfCannotBeRead: (heading: string, mistake: Text): Text => ({
    en: `The notation of ${heading} cannot be read: ${mistake.en}.`,
    nl: `De schrijfwijze van ${heading} is niet te lezen: ${mistake.nl}.`,
  }),
  correctFilesOfOneOfTwo: {
    en: "Correct `files` of one of the two sources in belaudit.yaml, so that each file belongs to one source of its feed: a folder for each call centre, or a pattern that leaves the other's files out.",
    nl: 'Verbeter `files` van een van de twee bronnen in belaudit.yaml, zodat elk bestand bij één bron van zijn soort hoort: een map per callcenter, of een patroon zonder de bestanden van de ander.',
  },
  filesOfOneSource: (feed: string): Text => ({
    en: `files that no other source of the feed ${feed} names`,
    nl: `bestanden die geen andere bron van ${feed} noemt`,
  }),
  readInTwoWays: (path: string, feed: string, first: Text, source: Text): Text => ({
    en: `${path} is named by two sources of the feed ${feed}, in ${first.en} and ${source.en} of belaudit.yaml: its rows would count twice.`,
    nl: `${path} staat bij twee bronnen van ${feed}, op ${first.nl} en ${source.nl} van belaudit.yaml: de rijen zouden twee keer tellen.`,
  }),
  fileOf: (format: string): Text => ({
    en: `a file of ${format}`,
    nl: `een bestand van ${format}`,
  }),
  noColumnOfFormat: (file: string, format: string): Text => ({
    en: `${file}: no column of the format ${format} is in the file.`,
    nl: `${file}: geen kolom van het systeem ${format} staat in het bestand.`,
  }),
  namesThatHasForItsColumns: (format: string): Text => ({
    en: `the names that ${format} has for its columns`,
    nl: `de namen die ${format} voor de kolommen heeft`,
  }),
  headingsAreOfOtherFormat: (format: string): Text => ({
    en: `The declared headings do not belong to the format ${format}; use its column names, or columns instead of format.`,
    nl: `De opgegeven koppen horen niet bij het formaat ${format}; gebruik de namen daarvan, of columns in plaats van format.`,
  }),
  noneOfItsRecordsIsReadable: (file: string, row: number, reason: string): Text => ({
    en: `${file}: none of its records is readable; row ${row} is rejected as ${reason}.`,
    nl: `${file}: geen enkele rij is te lezen; rij ${row} is afgewezen: ${reason}.`,
  }),
  readableRecords: { en: 'readable records', nl: 'leesbare rijen' },
  firstLineIsRow: (file: string): Text => ({
    en: `${file}: line 1 looks like a row, not like column names. Ask for the file with a heading over its columns, or name them in \`headings\` of the source; the file itself is evidence, and stays as it is.`,
    nl: `${file}: regel 1 lijkt een rij, en geen koppen. Vraag het bestand met een kop boven elke kolom, of noem de koppen bij \`headings\` van de bron; het bestand zelf is bewijs, en blijft zoals het is.`,
  }),
  namesOfColumns: { en: 'the names of the columns', nl: 'de namen van de kolommen' },
  formatDoesNotReadHeading: (file: string, heading: string): Text => ({
    en: `${file}: the format does not read the heading "${heading}".`,
    nl: `${file}: het formaat leest de kop "${heading}" niet.`,
  }),
  sheetHasNoRows: { en: 'The sheet has no rows.', nl: 'Het werkblad heeft geen rijen.' },
  askForFileAgainOrRemove: {
    en: 'Ask for the file again, or remove it from the sources.',
    nl: 'Vraag het bestand opnieuw, of gebruik het niet.',
  },
  hasNoCellsWithContents: { en: 'has no cells with contents', nl: 'heeft geen ingevulde cellen' },
  fileChangedWhileItWasRead: {
    en: 'The file changed while it was read.',
    nl: 'Het bestand veranderde tijdens het lezen.',
  },
  waitUntilComplete: {
    en: 'Wait until it is complete, and run the command again.',
    nl: 'Wacht tot het helemaal is gekopieerd, en probeer het opnieuw.',
  },
  wasChangedWhileItWasRead: { en: 'was changed while it was read', nl: 'veranderde tijdens het lezen' },
  hasEmptyList: (reads: string): Text => ({
    en: `has an empty list, "${reads}"`,
    nl: `heeft een lege lijst, "${reads}"`,
  }),
  hasNoneOfColumnsThatSource: {
    en: 'has none of the columns that the source needs',
    nl: 'heeft geen van de kolommen die nodig zijn',
  },
  isNotReadableTable: { en: 'is not a readable table', nl: 'is geen tabel die te lezen is' },
  putFileInPlace: {
    en: 'Put the file in its place, or correct `files` of the source in belaudit.yaml. If you do not have that feed, put # before the source: it then counts as unknown.',
    nl: 'Zet het bestand op zijn plaats, of verbeter `files` van de bron in belaudit.yaml. Hebt u die gegevens niet, zet dan # voor de bron: zij gelden dan als onbekend.',
  },
  giveFileAnotherNameAndRun: {
    en: 'Give the file another name, and run the command again: the seal of results lists their input files.',
    nl: 'Geef het bestand een andere naam, en probeer het opnieuw: het zegel van resultaten noemt de bestanden.',
  },
  seeMessageForEachFile: { en: 'See the message for each file.', nl: 'Kijk wat er bij elk bestand staat.' },
  nameHeadingThatHoldsColumnUnder: {
    en: 'Name the heading that holds the column under `columns` of the source in belaudit.yaml. If it has one value for all rows, such as entity or kind, give that under `constants`: { entity: … }. docs/feeds.md lists the columns of each feed.',
    nl: 'Wijs bij Bestanden de kop aan waar de kolom onder staat. Is het in alle rijen gelijk, kies het dan bij dat soort gegevens.',
  },
  seeMessageForEachFileReadable: {
    en: 'See the message for each file. Readable are text (.csv, .tsv, .txt, .json, .jsonl), .xlsx and .parquet, plain or in a .zip; text also as .gz.',
    nl: 'Kijk wat er bij elk bestand staat. Te lezen zijn tekst (.csv, .tsv, .txt, .json, .jsonl), .xlsx en .parquet, ook in een .zip; tekst ook als .gz.',
  },
  correctBelauditYamlAtLinesGiven: {
    en: 'Correct belaudit.yaml at the lines given.',
    nl: 'Verbeter belaudit.yaml op de genoemde regels.',
  },
  mistakesInFilesOfThisWorkspace: (mistakes: number): Text => ({
    en: `${mistakes} mistakes in the files of this workspace.`,
    nl: `Er zijn ${mistakes} fouten in de bestanden van deze werkruimte.`,
  }),
  correctThis: {
    en: 'Nothing was changed: correct this and run the command again.',
    nl: 'Er is niets veranderd: verbeter dit en probeer het opnieuw.',
  },
  removeOtherSheet: (hint: Text): Text => ({
    en: `If the sheet is no part of what the source reads, remove it from the file. ${hint.en}`,
    nl: `Hoort het blad niet bij wat de bron leest, haal het dan uit het bestand. ${hint.nl}`,
  }),
  nameOfCannotBeInList: (path: string): Text => ({
    en: `The name of ${path} cannot be in a list of files.`,
    nl: `De naam van ${path} kan niet in een lijst met bestanden staan.`,
  }),
  forwardSlashesBetweenFoldersAndNames: {
    en: 'forward slashes between folders, and names without a backslash, a colon after their first letter, or bytes that are not text',
    nl: 'schuine strepen tussen mappen, en namen zonder omgekeerde schuine streep, dubbele punt na de eerste letter of bytes die geen tekst zijn',
  },
  thereIsNoFileInWorkspace: (path: string): Text => ({
    en: `There is no file ${path} in the workspace.`,
    nl: `Het bestand ${path} is er niet in de werkruimte.`,
  }),
  liesOutsideWorkspace: (path: string): Text => ({
    en: `${path} lies outside the workspace.`,
    nl: `${path} ligt buiten de werkruimte.`,
  }),
  fileWithinFolderOfBelauditYaml: {
    en: 'a file within the folder of belaudit.yaml',
    nl: 'een bestand in de map van belaudit.yaml',
  },
  isNotFile: (path: string): Text => ({
    en: `${path} is not a file.`,
    nl: `${path} is geen bestand.`,
  }),
  fileOrPattern: {
    en: 'a file, or a pattern such as in/*.csv',
    nl: 'een bestand, of een patroon zoals in/*.csv',
  },
  youMayNotRead: (path: string): Text => ({
    en: `You may not read ${path}.`,
    nl: `U mag ${path} niet lezen.`,
  }),
  fileThatYouMayRead: { en: 'a file that you may read', nl: 'een bestand dat u mag lezen' },
  pathWithinFolderOfBelauditYaml: {
    en: 'a path within the folder of belaudit.yaml',
    nl: 'een pad in de map van belaudit.yaml',
  },
  noFileMatches: (files: string): Text => ({
    en: `No file matches ${files}.`,
    nl: `Geen bestand past bij ${files}.`,
  }),
  manySystemsTakeAndForOne: (path: string, other: string): Text => ({
    en: `Many systems take ${path} and ${other} for one file.`,
    nl: `Veel systemen zien ${path} en ${other} voor één bestand aan.`,
  }),
  namesThatDiffer: {
    en: 'names that differ in more than capitals and accents',
    nl: 'namen die in meer verschillen dan hoofdletters en accenten',
  },
  isEmpty: { en: 'is empty', nl: 'is leeg' },
  wasPutThereByOperatingSystem: { en: 'was put there by an operating system', nl: 'is van een besturingssysteem' },
  isArchiveWithoutFiles: { en: 'is an archive without files', nl: 'is een zipbestand zonder bestanden' },
  holdsNoCells: {
    en: 'holds a chart or a program, but no cells',
    nl: 'heeft een grafiek of een programma, maar geen cellen',
  },
  archiveHoldsAnotherArchive: {
    en: 'The archive holds another archive.',
    nl: 'In het zipbestand zit weer een zipbestand.',
  },
  unpackItAndNameUnpackedFiles: {
    en: 'Unpack it, and name the unpacked files.',
    nl: 'Pak het uit, en voeg de uitgepakte bestanden toe.',
  },
  isArchiveWithinArchive: (member: string): Text => ({
    en: `${member}: is an archive within the archive`,
    nl: `${member}: is een zipbestand in het zipbestand`,
  }),
  hasOnlyEmptyParts: (names: string): Text => ({
    en: `has only empty parts: ${names}`,
    nl: `heeft alleen lege delen: ${names}`,
  }),
  isNotLogOfThisFormat: { en: 'is not a log of this format', nl: 'is geen belbestand van dit systeem' },
  leftOutOfTheFile: (reason: Text, names: string): Text => ({
    en: `Left out of the file, because each ${reason.en}: ${names}.`,
    nl: `Een deel van het bestand is niet gebruikt, want het ${reason.nl}: ${names}.`,
  }),
  holdsNoFiles: { en: 'holds no files', nl: 'heeft geen bestanden' },
  holdsNoTable: (parts: string, dutch: string): Text => ({
    en: `holds no table: ${parts}`,
    nl: `heeft geen tabel: ${dutch}`,
  }),
  partsShareName: {
    en: 'The file has two parts with the same name.',
    nl: 'Het bestand heeft twee delen met dezelfde naam.',
  },
  askSenderForFileAgain: {
    en: 'Ask the sender for the file again.',
    nl: 'Vraag de afzender om het bestand opnieuw te sturen.',
  },
  nameOccursTwice: (name: string): Text => ({
    en: `${name}: occurs twice, so it is not clear which one is meant`,
    nl: `${name}: komt twee keer voor; het is niet duidelijk welke is bedoeld`,
  }),
  fileLeftOutIsNotLoaded: {
    en: 'A file to leave out is not loaded.',
    nl: 'Een bestand om weg te laten is niet geladen.',
  },
  nameFilesAsInResultsRelative: {
    en: 'Name files as in the results, relative to the workspace, with forward slashes.',
    nl: 'Noem bestanden zoals in de resultaten, gezien vanaf de werkruimte, met schuine strepen.',
  },
  noLoadedFileHasThisName: { en: 'No loaded file has this name.', nl: 'Er is geen geladen bestand met deze naam.' },
  noFileWouldBeLeft: { en: 'No file would be left.', nl: 'Er zou geen bestand overblijven.' },
  leaveOutFewerFiles: { en: 'Leave out fewer files.', nl: 'Laat minder bestanden weg.' },
  theseAreAllLoadedFiles: { en: 'These are all loaded files.', nl: 'Dit zijn alle bestanden die zijn geladen.' },
  numberInFileName: (path: string): Text => ({
    en: `${path}: its name contains what may be a telephone number, and results keep the name, also after "belaudit forget". Give the file a name without a number.`,
    nl: `${path}: in de naam staat misschien een telefoonnummer, en resultaten bewaren de naam, ook na een verzoek om vergeten te worden. Geef het bestand een naam zonder nummer.`,
  }),
  numbersInProofNames: (path: string, names: number): Text => ({
    en: `${path}: its name contains what may be a telephone number (names of proofs that do: ${names}), and results keep the names, also after "belaudit forget". Give such files names without a number, in the list too.`,
    nl: `${path}: in de naam staat misschien een telefoonnummer (namen van bewijzen waarin dat zo is: ${names}), en resultaten bewaren de namen, ook na een verzoek om vergeten te worden. Geef zulke bestanden namen zonder nummer, ook in de lijst.`,
  }),
  stoppedOnRequest: { en: 'Stopped on request.', nl: 'Gestopt.' },
  runSameCommandAgainEarlierData: {
    en: 'Run the same command again: earlier data is untouched.',
    nl: 'Probeer het opnieuw: wat er was, is er nog.',
  },
  namedTwice: (file: string): Text => ({
    en: `${file} is named by two sources that read it in the same way; it is loaded once.`,
    nl: `${file} staat bij twee bronnen die het op dezelfde manier lezen; het is één keer geladen.`,
  }),
  fileIsGone: (path: string, rows: number): Text => ({
    en: `${path} was loaded before and is no longer there: its ${rows} rows are left out.`,
    nl: `${path} was eerder geladen en is er niet meer: de ${rows} rijen ervan tellen niet mee.`,
  }),
  processThatReadFileWasKilled: {
    en: 'A process that read a file was killed, usually because the computer had no memory left.',
    nl: 'Een proces dat een bestand las, is afgebroken; meestal had de computer te weinig geheugen.',
  },
  readWithFewerProcessesOrLess: {
    en: 'Read with fewer processes, or less memory for each (--memory): earlier data is untouched.',
    nl: 'Lees met minder processen, of geef elk minder geheugen (--memory): wat er was, is er nog.',
  },
  wasNotReadToEnd: { en: 'was not read to the end', nl: 'is niet tot het eind gelezen' },
  isNotOneOfSupportedTokens: (text: string, supported: string): Text => ({
    en: `\`${text}\` is not one of the supported tokens: ${supported}`,
    nl: `\`${text}\` is niet een van de tekens die kunnen: ${supported}`,
  }),
  partOccursTwice: { en: 'a part occurs twice', nl: 'een deel staat er twee keer' },
  dayIsPartial: { en: 'a day needs its year, month and day', nl: 'een dag heeft jaar, maand en dag nodig' },
  timeOfDayNeedsItsHour: { en: 'a time of day needs its hour and minute', nl: 'een tijd heeft uur en minuut nodig' },
  fractionNeedsItsSecond: { en: 'a fraction needs its second', nl: 'een deel van een seconde heeft de seconde nodig' },
  itNamesNoPartOfDay: { en: 'it names no part of a day or time', nl: 'het noemt geen deel van een dag of tijd' },
  hCountsToTwelveAndNeeds: {
    en: '`h` counts to twelve and needs `a`, for AM or PM',
    nl: '`h` telt tot twaalf en heeft `a` nodig, voor AM of PM',
  },
  goesWithHoursToTwelveH: { en: '`a` goes with hours to twelve, `h`', nl: '`a` hoort bij uren tot twaalf, `h`' },
  columnsStartedAtWithFormatsH: (columns: string, time: string, heading: string, joined: string): Text => ({
    en: `columns: { started_at: ${columns} } with formats: { "${time} + ${heading}": "h:mm a" }, or formats: { "${joined}": "H:mm" } where its hours go to 23`,
    nl: `columns: { started_at: ${columns} } met formats: { "${time} + ${heading}": "h:mm a" }, of formats: { "${joined}": "H:mm" } als de uren tot 23 gaan`,
  }),
  columnSaysWhetherTimeIsBefore: (file: string, heading: string, contradicting: bigint): Text => ({
    en: `${file}: the column "${heading}" says whether a time is before or after noon, and is not read: ${contradicting} calls would get another time than it says.`,
    nl: `${file}: de kolom "${heading}" zegt of een tijd vóór of na de middag is, en wordt niet gelezen: ${contradicting} oproepen zouden een andere tijd krijgen dan er staat.`,
  }),
  columnsStartedAtWhereItHolds: (columns: string): Text => ({
    en: `columns: { started_at: ${columns} } where it holds offsets such as +02:00, times with their offset, or time_zone where the column says something else`,
    nl: `columns: { started_at: ${columns} } als er afwijkingen van UTC in staan zoals +02:00, tijden met hun afwijking, of time_zone als de kolom iets anders zegt`,
  }),
  columnNamesZonesIsNotRead: (file: string, heading: string, clientZone: string): Text => ({
    en: `${file}: the column "${heading}" names zones, is not read, and the times would be read in ${clientZone}.`,
    nl: `${file}: de kolom "${heading}" noemt tijdzones en wordt niet gelezen; de tijden zouden in ${clientZone} worden gelezen.`,
  }),
  nullWordsAreEmpty: (found: string): Text => ({
    en: `Cells that say NULL, \\N or (null) are read as empty; in the columns that are read: ${found}.`,
    nl: `Cellen met NULL, \\N of (null) zijn als leeg gelezen; in de kolommen die worden gelezen: ${found}.`,
  }),
  callIdsAreMade: {
    en: 'Rows have no id: the id of each call is made from its time, numbers and agent, and cannot be matched to recordings.',
    nl: 'De rijen hebben geen kenmerk: het kenmerk van elke oproep is gemaakt van tijd, nummers en medewerker, en is niet aan opnames te koppelen.',
  },
  recordIdsAreMade: {
    en: 'Rows have no id: it is made from their values, so that the same record has the same id in every export.',
    nl: 'De rijen hebben geen kenmerk: het is van hun waarden gemaakt, zodat dezelfde rij in elke export hetzelfde kenmerk heeft.',
  },
  formatHasLegsWithCallKey: {
    en: 'A format has legs with `call_key`, but no `calls` that makes calls from them.',
    nl: 'Een formaat heeft delen van oproepen met `call_key`, maar geen `calls` dat er oproepen van maakt.',
  },
  askFormatsAuthor: {
    en: 'Ask its author to give it `calls`, or to leave out `call_key` if each row is a call.',
    nl: 'Vraag de maker om `calls` toe te voegen, of om `call_key` weg te laten als elke rij een oproep is.',
  },
  idsOfItsCallsAlsoOccur: (others: string): Text => ({
    en: `Ids of its calls also occur in ${others}, with another declared clock or notation of times. The rows are not joined, so a call that continues there is incomplete.`,
    nl: `Kenmerken van de oproepen staan ook in ${others}, met een andere klok of schrijfwijze van tijden. De rijen zijn niet samengevoegd: een oproep die daar verdergaat, is niet compleet.`,
  }),
  fileGivesNoRows: (why: Text): Text => ({
    en: `The file gives no rows: it ${why.en}.`,
    nl: `Het bestand levert geen rijen: het ${why.nl}.`,
  }),
  hasOnlyHeadings: { en: 'has only headings', nl: 'heeft alleen koppen' },
  partAndWhy: (part: string, why: Text): Text => ({ en: `${part} ${why.en}`, nl: `${part} ${why.nl}` }),
  inFile: (file: string, what: Text): Text => ({ en: `${file}: ${what.en}`, nl: `${file}: ${what.nl}` }),
  inFileWithStop: (file: string, what: Text): Text => ({ en: `${file}: ${what.en}.`, nl: `${file}: ${what.nl}.` }),
  jsonIsOfOtherShape: (file: string, found: Text, readable: Text): Text => ({
    en: `${file}: the JSON is ${found.en}. Readable are ${readable.en}; or the list that \`lists\` of the source names.`,
    nl: `${file}: de JSON is ${found.nl}. Te lezen zijn ${readable.nl}; of de lijst die \`lists\` van de bron noemt.`,
  }),
  sourceAtLine: (line: number, named: string): Text => ({
    en: `line ${line} (${named})`,
    nl: `regel ${line} (${named})`,
  }),
  requiredColumnIsMissing: (file: string, column: string): Text => ({
    en: `${file}: the required column ${column} is not in the file.`,
    nl: `${file}: de kolom ${columnName(column, 'nl')} is nodig, en staat niet in het bestand.`,
  }),
  headingIsMissing: (file: string, heading: string, column: string): Text => ({
    en: `${file}: the heading "${heading}", which should hold ${column}, is not in the file.`,
    nl: `${file}: de kop "${heading}", waar ${columnName(column, 'nl')} in hoort, staat niet in het bestand.`,
  }),
  wantedOrNear: (wanted: string, near: string): Text => ({
    en: `${wanted} (is it "${near}"?)`,
    nl: `${wanted} (is het "${near}"?)`,
  }),
  headingOccursTwice: (file: string, heading: string, column: string): Text => ({
    en: `${file}: the heading "${heading}" occurs more than once, so it is not clear which one holds ${column}.`,
    nl: `${file}: de kop "${heading}" staat er meer dan één keer; het is niet duidelijk welke ${columnName(column, 'nl')} bevat.`,
  }),
  eachHeadingOnce: (heading: string): Text => ({
    en: `each heading once, or "${heading} (1)" and "${heading} (2)" under \`columns\``,
    nl: `elke kop één keer, of "${heading} (1)" en "${heading} (2)" bij \`columns\``,
  }),
  markAbove: (file: string, mark: string, column: string, says: Text): Text => ({
    en: `${file}: "${mark}" stands above the headings, and ${column} is read below it. ${says.en}`,
    nl: `${file}: "${mark}" staat boven de koppen, en daaronder staat de kolom ${columnName(column, 'nl')}. ${says.nl}`,
  }),
  markBelow: (file: string, mark: string, column: string, says: Text): Text => ({
    en: `${file}: "${mark}" stands below the headings, and ${column} is read below it. ${says.en}`,
    nl: `${file}: "${mark}" staat onder de koppen, en daaronder staat de kolom ${columnName(column, 'nl')}. ${says.nl}`,
  }),
  namesZoneUndeclared: (zone: string): Text => ({
    en: `It names the zone ${zone}, and the source declares no time_zone.`,
    nl: `Het noemt de tijdzone ${zone}: zeg in welke tijdzone de tijden zijn.`,
  }),
  namesOtherZone: (zone: string, declared: string): Text => ({
    en: `It names the zone ${zone}, and the source says time_zone: ${declared}.`,
    nl: `Het noemt de tijdzone ${zone}, en u koos de tijdzone ${declared}.`,
  }),
  namesUnit: {
    en: 'It names a unit, so the source must declare it.',
    nl: 'Het noemt een eenheid: zeg in welke eenheid de kolom is.',
  },
  zoneOfTimes: { en: 'the time_zone of the times', nl: 'de time_zone van de tijden' },
  unitMinutes: (heading: string): Text => ({
    en: `formats: { "${heading}": minutes }, or seconds, milliseconds, hours, hours:minutes`,
    nl: `formats: { "${heading}": minutes }, of seconds, milliseconds, hours, hours:minutes`,
  }),
  unitSeconds: (heading: string): Text => ({
    en: `formats: { "${heading}": seconds }, or milliseconds, minutes, hours, hours:minutes`,
    nl: `formats: { "${heading}": seconds }, of milliseconds, minutes, hours, hours:minutes`,
  }),
  orIgnoreLine: (expected: Text, ignored: Text): Text => ({
    en: `${expected.en}, or ${ignored.en} if the line is wrong`,
    nl: `${expected.nl}, of ${ignored.nl} als de regel niet klopt`,
  }),
  ignoreWholeLine: {
    en: 'ignore_marks with the whole line, as in the file,',
    nl: 'ignore_marks met de hele regel, zoals in het bestand,',
  },
  orIgnoreHeading: (expected: Text, heading: string): Text => ({
    en: `${expected.en}, or ignore_marks: ["${heading}"] if the heading is wrong`,
    nl: `${expected.nl}, of ignore_marks: ["${heading}"] als de kop niet klopt`,
  }),
  headingMark: (file: string, heading: string, column: string, says: Text): Text => ({
    en: `${file}: the heading "${heading}", from which ${column} is read, ${says.en}`,
    nl: `${file}: de kop "${heading}", waar ${columnName(column, 'nl')} onder staat, ${says.nl}`,
  }),
  namesSeveralUnits: {
    en: 'names more than one unit, or a part of one, so the source must declare the unit.',
    nl: 'noemt meer dan één eenheid, of een deel ervan: zeg in welke eenheid de kolom is.',
  },
  minutes: { en: 'minutes', nl: 'minutes' },
  sumWithCents: { en: 'a sum with cents behind a mark', nl: 'een bedrag met centen achter een komma of punt' },
  namesAnotherUnit: (wanted: Text): Text => ({
    en: `names another unit; the column is ${wanted.en}.`,
    nl: `noemt een andere eenheid; in de kolom hoort: ${wanted.nl}.`,
  }),
  saysOtherZone: (zone: string, declared: string): Text => ({
    en: `says ${zone}, and the source says time_zone: ${declared}.`,
    nl: `zegt ${zone}, en u koos de tijdzone ${declared}.`,
  }),
  zoneOffered: (zone: string): Text => ({
    en: `a time_zone that is ${zone}, no time_zone where other headings have another zone`,
    nl: `een time_zone die ${zone} is, geen time_zone als andere koppen een andere zone hebben`,
  }),
  saysZoneWithoutSummerTime: (zone: string): Text => ({
    en: `says ${zone}: the source must declare whether its times follow summer time.`,
    nl: `zegt ${zone}: zeg of de tijden de zomertijd volgen.`,
  }),
  timeZone: (zone: string, other?: string): Text => ({
    en: `time_zone: ${zone}${other === undefined ? '' : `, or ${other}`}`,
    nl: `time_zone: ${zone}${other === undefined ? '' : `, of ${other}`}`,
  }),
  otherDayOrder: (notation: string): Text => ({
    en: `has another order of day, month and year than formats (${notation}).`,
    nl: `heeft een andere volgorde van dag, maand en jaar dan formats (${notation}).`,
  }),
  notationAsHeading: { en: 'a notation in the order of the heading', nl: 'een schrijfwijze in de volgorde van de kop' },
  saysOpposite: {
    en: 'seems to say the opposite of its column, so the source must declare what a yes means.',
    nl: 'lijkt het omgekeerde te zeggen van de kolom: zeg wat een ja betekent.',
  },
  valuesYesNo: (column: string): Text => ({
    en: `values: { ${column}: { ja: no, nee: yes } }, as its values are written`,
    nl: `values: { ${column}: { ja: no, nee: yes } }, zoals de waarden er staan`,
  }),
  headingSays: (headings: string, notation: string, column: string): Text => ({
    en: `"${headings}" says ${notation}: ${column} is read so.`,
    nl: `"${headings}" zegt ${notation}: zo is ${columnName(column, 'nl')} gelezen.`,
  }),
  asFeedNothingIsRead: (feed: string, headings: string): Text => ({
    en: `As ${feed}, nothing is read from: ${headings}.`,
    nl: `Als ${feed} niet gebruikt: ${headings}.`,
  }),
};
