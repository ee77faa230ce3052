import type { Text } from '../model/text.ts';

export const MESSAGES = {
  tooManyBrokenRecords: (mostBroken: number): Text => ({
    en: `More than ${mostBroken} records of the file are broken.`,
    nl: `Meer dan ${mostBroken} rijen van het bestand zijn kapot.`,
  }),
  checkDelimiterAndFormat: {
    en: 'Check the delimiter and the format given for it; otherwise ask for a new export.',
    nl: 'Controleer het scheidingsteken en het formaat; vraag anders een nieuwe export.',
  },
  recordsFirstOnThisLine: (reason: string, count: number): Text => ({
    en: `${reason}: ${count} records, the first on this line`,
    nl: `${reason}: ${count} rijen, de eerste op deze regel`,
  }),
  columnHasNoHeadingAndGets: (index: number, name: string): Text => ({
    en: `Column ${index} has no heading and gets the name "${name}".`,
    nl: `Kolom ${index} heeft geen kop en krijgt de naam "${name}".`,
  }),
  headingIsRepeated: (given: string, index: number, name: string): Text => ({
    en: `The heading "${given}" occurs more than once; in column ${index} it is called "${name}".`,
    nl: `De kop "${given}" staat er meer dan één keer; in kolom ${index} heet die "${name}".`,
  }),
  twoDelimitersFitEquallyWell: {
    en: 'Two delimiters fit equally well.',
    nl: 'Twee scheidingstekens passen even goed.',
  },
  givesCellsInOfFirstRecords: (delimiter: string, cells: number, fitting: number, records: number): Text => ({
    en: `${delimiter} gives ${cells} cells in ${fitting} of the first ${records} records`,
    nl: `${delimiter} geeft ${cells} cellen in ${fitting} van de eerste ${records} rijen`,
  }),
  noDelimiterFitsFirstLines: {
    en: 'No delimiter fits the first lines.',
    nl: 'Geen scheidingsteken past bij de eerste regels.',
  },
  columnsHaveFixedWidth: {
    en: 'The columns of the file seem to be of fixed width, with spaces between them. Such files are not read.',
    nl: 'De kolommen lijken een vaste breedte te hebben, met spaties ertussen. Zo’n bestand wordt niet gelezen.',
  },
  askForItWithDelimiterBetween: {
    en: 'Ask for it with a delimiter between the cells (CSV), or open it in a spreadsheet as fixed-width columns and save it as .xlsx.',
    nl: 'Vraag het als CSV, of open het in Excel met vaste kolombreedtes en sla het op als .xlsx.',
  },
  columnsOfFixedWidth: { en: 'columns of fixed width', nl: 'kolommen van vaste breedte' },
  delimitedCells: {
    en: 'cells with a delimiter between them',
    nl: 'cellen met een scheidingsteken ertussen',
  },
  seemsToHaveColumnsOfFixed: {
    en: 'seems to have columns of fixed width',
    nl: 'lijkt kolommen van vaste breedte te hebben',
  },
  fileCannotBeCutIntoCells: (message: Text): Text => ({
    en: `${message.en} The file cannot be cut into cells.`,
    nl: `${message.nl} Het bestand is niet in cellen te verdelen.`,
  }),
  nameDelimiter: {
    en: 'Save the file as .xlsx, or put a first line `sep=;` in it that names the delimiter (or give `delimiter: ";"` with the source). If titles stand above the headings, remove them (or name the headings under `columns` of the source).',
    nl: 'Sla het bestand op als .xlsx, of zet er een eerste regel `sep=;` in, met het scheidingsteken. Staan er titels boven de koppen, haal die dan weg.',
  },
  openItInProgramThatMade: {
    en: 'Open it in the program that made it and save it as .xlsx or CSV (UTF-8). CSV, TSV, TXT, JSON, .xlsx and Parquet files are read, also in a ZIP archive, and text also packed as gz.',
    nl: 'Open het in het programma dat het maakte, en sla het op als .xlsx of CSV (UTF-8). CSV, TSV, TXT, JSON, .xlsx en Parquet worden gelezen, ook in een zipbestand; tekst ook als gz.',
  },
  openItInExcelOrLibreOffice: {
    en: 'Open it in Excel or LibreOffice, remove its password if it has one, and save it as .xlsx; or ask the sender for CSV (UTF-8).',
    nl: 'Open het in Excel of LibreOffice, haal een wachtwoord eraf, en sla het op als .xlsx; of vraag de afzender om CSV (UTF-8).',
  },
  zipArchiveOrSpreadsheetXlsxOds: {
    en: 'a ZIP archive or a spreadsheet (.xlsx, .ods)',
    nl: 'een zipbestand of een werkmap (.xlsx, .ods)',
  },
  emptyZipArchive: { en: 'an empty ZIP archive', nl: 'een leeg zipbestand' },
  spreadsheetOfExcel2003OrOlder: {
    en: 'a spreadsheet of Excel 2003 or older (.xls), or one with a password',
    nl: 'een werkblad van Excel 2003 of ouder (.xls), of een met een wachtwoord',
  },
  encryptedParquetFile: { en: 'an encrypted Parquet file', nl: 'een versleuteld Parquet-bestand' },
  askForFileWithoutEncryption: {
    en: 'Ask for a file without encryption.',
    nl: 'Vraag om een bestand zonder versleuteling.',
  },
  parquetFile: { en: 'a Parquet file', nl: 'een Parquet-bestand' },
  pdfDocument: { en: 'a PDF document', nl: 'een pdf' },
  sqliteDatabase: { en: 'an SQLite database', nl: 'een SQLite-database' },
  unpackItAndNameUnpackedFile: {
    en: 'Unpack it, and name the unpacked file.',
    nl: 'Pak het uit, en voeg het uitgepakte bestand toe.',
  },
  rarArchive: { en: 'a RAR archive', nl: 'een RAR-bestand' },
  xzFile: { en: 'an xz file', nl: 'een xz-bestand' },
  zstandardFile: { en: 'a Zstandard file', nl: 'een Zstandard-bestand' },
  gzFilePackedTwice: { en: 'a gz file packed twice', nl: 'een gz-bestand dat twee keer is ingepakt' },
  webPageOrXml: { en: 'a web page or XML', nl: 'een webpagina of XML' },
  seemsToBe: (kind: Text): Text => ({
    en: `seems to be ${kind.en}`,
    nl: `lijkt ${kind.nl} te zijn`,
  }),
  holdsBytesThatAreNotText: { en: 'holds bytes that are not text', nl: 'heeft bytes die geen tekst zijn' },
  fileHoldsNoRowsOfText: { en: 'The file holds no rows of text.', nl: 'Het bestand is geen tabel met tekst.' },
  tableCsvTsvTxtJsonXlsx: {
    en: 'a table: CSV, TSV, TXT, JSON, .xlsx or Parquet',
    nl: 'een tabel: CSV, TSV, TXT, JSON, .xlsx of Parquet',
  },
  isNoFile: {
    en: 'It is a folder or a device, not a file.',
    nl: 'Het is een map of apparaat, geen bestand.',
  },
  fileIsEmpty: { en: 'The file is empty.', nl: 'Het bestand is leeg.' },
  askForFileAgainOrRemove: {
    en: 'Ask for the file again, or remove it from the sources.',
    nl: 'Vraag het bestand opnieuw, of gebruik het niet.',
  },
  hasNoBytes: { en: 'has no bytes', nl: 'is leeg' },
  itCannotBeReadToEnd: { en: 'It cannot be read to the end.', nl: 'Het is niet tot het eind te lezen.' },
  gzGoesOn: {
    en: 'It is a gz file with more bytes after its data, which would not be read.',
    nl: 'Het is een gz-bestand met nog bytes na de gegevens, die niet gelezen zouden worden.',
  },
  gzIsDamaged: {
    en: 'It is a gz file that is damaged or cut off.',
    nl: 'Het is een gz-bestand dat beschadigd of afgekapt is.',
  },
  recordsOfFileHaveMoreDifferent: {
    en: 'The records of the file have more different keys than a log can have.',
    nl: 'De rijen van het bestand hebben meer verschillende sleutels dan een belbestand kan hebben.',
  },
  askForExportInWhichKeys: {
    en: 'Ask for an export in which the keys are names of columns, not of calls, customers or days.',
    nl: 'Vraag om een export waarin de sleutels namen van kolommen zijn, en niet van oproepen, klanten of dagen.',
  },
  columnsOrNamesAreTooLong: (mostColumns: number, mostNameCharacters: number): Text => ({
    en: `more than ${mostColumns} columns, or ${mostNameCharacters} characters of names`,
    nl: `meer dan ${mostColumns} kolommen, of ${mostNameCharacters} tekens aan namen`,
  }),
  atMost: (mostColumns: number): Text => ({
    en: `at most ${mostColumns}`,
    nl: `hoogstens ${mostColumns}`,
  }),
  tooManyColumns: { en: 'too many columns', nl: 'te veel kolommen' },
  readableJson: {
    en: 'one list of objects (alone, or the only one in an object), one object per line, objects one after the other, or a list of lists of which the first one holds the headings',
    nl: 'één lijst met objecten (alleen, of de enige in een object), één object per regel, objecten achter elkaar, of een lijst van lijsten waarvan de eerste de koppen heeft',
  },
  objectWithMoreThanOneList: (withObjectss: string): Text => ({
    en: `an object with more than one list of objects: ${withObjectss}`,
    nl: `een object met meer dan één lijst van objecten: ${withObjectss}`,
  }),
  objectOfObjects: {
    en: 'an object that holds an object for each id, and no list',
    nl: 'een object met voor elk kenmerk een object, en geen lijst',
  },
  listOfTextsOrNumbers: { en: 'a list of texts or numbers', nl: 'een lijst van teksten of getallen' },
  listOfLists: { en: 'a list of lists', nl: 'een lijst van lijsten' },
  singleQuotesAreRemoved: {
    en: 'Cells are between single quotes, which are removed.',
    nl: 'Cellen staan tussen enkele aanhalingstekens; die zijn weggehaald.',
  },
  cellsDoNotMatchHeadings: {
    en: 'The rows of the file have more or fewer cells than its source declares headings.',
    nl: 'De rijen hebben een ander aantal cellen dan er koppen zijn opgegeven.',
  },
  correctHeadings: {
    en: 'Correct `headings` of the source in belaudit.yaml: one name for each cell, in the order of the file. Files of another layout need a source of their own.',
    nl: 'Verbeter `headings` van de bron in belaudit.yaml: één naam per cel, in de volgorde van het bestand. Bestanden met een andere indeling hebben een eigen bron nodig.',
  },
  cells: (cells: number): Text => ({
    en: `${cells} cells`,
    nl: `${cells} cellen`,
  }),
  headings: (headings: number): Text => ({
    en: `${headings} headings`,
    nl: `${headings} koppen`,
  }),
  doesNotFitDeclaredHeadings: { en: 'does not fit the declared headings', nl: 'past niet bij de opgegeven koppen' },
  headingsAreNeedless: {
    en: 'Headings are declared for a file that names its columns itself.',
    nl: 'Er zijn koppen opgegeven voor een bestand dat zelf al koppen heeft.',
  },
  removeHeadings: {
    en: 'Remove `headings` from the source in belaudit.yaml, or give this file a source of its own.',
    nl: 'Haal `headings` weg bij de bron in belaudit.yaml, of geef dit bestand een eigen bron.',
  },
  namesInFile: { en: 'names in the file', nl: 'namen in het bestand' },
  rowsWithoutHeadings: { en: 'rows without headings', nl: 'rijen zonder koppen' },
  namesItsColumnsItself: { en: 'names its columns itself', nl: 'noemt zelf zijn kolommen' },
  firstLineOfFileIsLonger: {
    en: 'The first line of the file is longer than the headings of a log or an export can be.',
    nl: 'De eerste regel is langer dan een regel met koppen kan zijn.',
  },
  lookAtFirstLine: {
    en: 'Look at its first line in the program that made it, and ask for an export without the columns that nobody needs.',
    nl: 'Bekijk de eerste regel in het programma dat het bestand maakte, en vraag om een export zonder de kolommen die niemand nodig heeft.',
  },
  bytesWithoutEndOfLine: (bytes: number): Text => ({
    en: `${bytes} bytes without an end of line`,
    nl: `${bytes} bytes zonder einde van de regel`,
  }),
  namesOfColumns: { en: 'the names of the columns', nl: 'de namen van de kolommen' },
  isTooLongForHeadings: { en: 'is too long for headings', nl: 'is te lang voor koppen' },
  fileHasMoreColumnsThanLog: {
    en: 'The file has more columns than a log or an export can have.',
    nl: 'Het bestand heeft meer kolommen dan een export kan hebben.',
  },
  checkDelimiterOrAskForExport: {
    en: 'Check the delimiter, or ask for an export without the columns that nobody needs.',
    nl: 'Controleer het scheidingsteken, of vraag om een export zonder de kolommen die niemand nodig heeft.',
  },
  columns: (columns: number): Text => ({
    en: `${columns} columns`,
    nl: `${columns} kolommen`,
  }),
  thisDelimiterCannotBeUsed: { en: 'This delimiter cannot be used.', nl: 'Dit scheidingsteken kan niet.' },
  giveDelimiter: {
    en: 'Give one character, such as `,`, `;`, `|` or a tab.',
    nl: 'Geef één teken, zoals `,`, `;`, `|` of een tab.',
  },
  oneAsciiCharacterNeitherQuoteNor: {
    en: 'one ASCII character, neither a quote nor a line end',
    nl: 'één teken van ASCII, geen aanhalingsteken en geen einde van een regel',
  },
  cannotBeUsed: { en: 'cannot be used', nl: 'kan niet' },
  quoteCharacter: {
    en: 'one character around cells, such as a double or a single quote, or none',
    nl: 'één teken om cellen heen, zoals een dubbel of enkel aanhalingsteken, of none',
  },
  thisQuoteCannotBeUsed: { en: 'This quote cannot be used.', nl: 'Dit aanhalingsteken kan niet.' },
  give: (expected: Text): Text => ({
    en: `Give ${expected.en}.`,
    nl: `Geef ${expected.nl}.`,
  }),
  oneCharacterCannotBeBothBetween: {
    en: 'One character cannot be both between cells and around them.',
    nl: 'Eén teken kan niet tussen de cellen staan en ook eromheen.',
  },
  correctDelimiterOrQuoteOfSource: {
    en: 'Correct `delimiter` or `quote` of the source.',
    nl: 'Verbeter `delimiter` of `quote` van de bron.',
  },
  anotherCharacterThanDelimiter: {
    en: 'another character than the delimiter',
    nl: 'een ander teken dan het scheidingsteken',
  },
  isAlsoDelimiter: { en: 'is also the delimiter', nl: 'is ook het scheidingsteken' },
  fileHasNoRows: { en: 'The file has no rows.', nl: 'Het bestand heeft geen rijen.' },
  hasOnlyBlankLines: { en: 'has only blank lines', nl: 'heeft alleen lege regels' },
  quoteIsOpenedInThisLine: {
    en: 'a quote is opened in this line and never closed',
    nl: 'een aanhalingsteken wordt in deze regel geopend en nooit gesloten',
  },
  quoteIsBroken: {
    en: 'a quote is not closed, or has text beside it, so it is unclear where one name ends and the next begins',
    nl: 'een aanhalingsteken is niet gesloten, of er staat tekst naast, zodat niet duidelijk is waar een naam eindigt',
  },
  firstLineOfFileWhichShould: {
    en: 'The first line of the file, which should hold the column names, is broken.',
    nl: 'De eerste regel, waar de namen van de kolommen horen te staan, is kapot.',
  },
  askForNewExportOrCorrect: {
    en: 'Ask for a new export, or correct that line by hand. If the system writes no column names, name its `format` at the source in belaudit.yaml: then only that line is rejected.',
    nl: 'Vraag om een nieuwe export, of verbeter die regel met de hand. Schrijft het systeem geen namen van kolommen, kies dan het systeem: dan vervalt alleen die regel.',
  },
  namesBetweenDelimitersEachQuoteClosed: {
    en: 'names between delimiters, each quote closed before the next delimiter',
    nl: 'namen tussen scheidingstekens, elk aanhalingsteken gesloten voor het volgende scheidingsteken',
  },
  itCannotBeOpened: { en: 'It cannot be opened.', nl: 'Het kan niet worden geopend.' },
  fileDoesNotExist: { en: 'The file does not exist.', nl: 'Het bestand is er niet.' },
  checkNameInCommandOrConfiguration: {
    en: 'Check the name in the command or the configuration.',
    nl: 'Controleer de naam in de opdracht of in de instellingen.',
  },
  doesNotExist: { en: 'does not exist', nl: 'bestaat niet' },
  checkRightsAndCopy: {
    en: 'Check the rights on the file, and that it was copied whole.',
    nl: 'Controleer de rechten op het bestand, en of het helemaal is gekopieerd.',
  },
  fileCannotBeRead: { en: 'The file cannot be read.', nl: 'Het bestand kan niet worden gelezen.' },
  fileChangedWhileItWasRead: {
    en: 'The file changed while it was read.',
    nl: 'Het bestand veranderde tijdens het lezen.',
  },
  waitUntilComplete: {
    en: 'Wait until it is complete, and run the command again.',
    nl: 'Wacht tot het helemaal is gekopieerd, en probeer het opnieuw.',
  },
  itChangedWhileItWasRead: { en: 'it changed while it was read', nl: 'het veranderde tijdens het lezen' },
  askForFewerColumns: {
    en: 'Ask for an export without the columns that nobody needs.',
    nl: 'Vraag om een export zonder de kolommen die niemand nodig heeft.',
  },
  parquetFileCannotBeRead: {
    en: 'The Parquet file cannot be read.',
    nl: 'Het Parquet-bestand kan niet worden gelezen.',
  },
  checkThatItWasCopiedCompletely: {
    en: 'Check that it was copied completely; otherwise ask for it again, or for a CSV.',
    nl: 'Controleer of het helemaal is gekopieerd; vraag het anders opnieuw, of als CSV.',
  },
  parquetIsUnreadable: {
    en: 'It is a Parquet file that is damaged, cut off, locked, or written in a way that is not read.',
    nl: 'Het is een Parquet-bestand dat beschadigd, afgekapt of vergrendeld is, of dat op een manier is geschreven die niet wordt gelezen.',
  },
  commaBeforeEnd: {
    en: 'There is a comma before the end of the list.',
    nl: 'Voor het einde van de lijst staat een komma.',
  },
  commaIsMissing: {
    en: 'Between records of the list a comma is missing.',
    nl: 'Tussen rijen van de lijst ontbreekt een komma.',
  },
  recordIsBroken: (record: number): Text => ({
    en: `Record ${record} is broken, and it is not certain where the next one begins.`,
    nl: `Rij ${record} is kapot, en het is niet zeker waar de volgende begint.`,
  }),
  recordsRead: (records: number): Text => ({
    en: `${records} records that can be read`,
    nl: `${records} leesbare rijen`,
  }),
  whereRecordIsBroken: (record: number): Text => ({
    en: `is broken at record ${record}`,
    nl: `is kapot bij rij ${record}`,
  }),
  membersBesideListAreNotRead: (names: string): Text => ({
    en: `Members beside the list are not read: ${names}.`,
    nl: `Wat naast de lijst staat, wordt niet gelezen: ${names}.`,
  }),
  fileIsOnePageOfSeveral: (nextPage: string): Text => ({
    en: `The file is one page of several and not complete: "${nextPage}" names a following page.`,
    nl: `Het bestand is één bladzijde van meer, en niet compleet: "${nextPage}" noemt een volgende bladzijde.`,
  }),
  somethingFollowsEndOfJson: {
    en: 'Something follows the end of the JSON.',
    nl: 'Na het einde van de JSON volgt nog iets.',
  },
  whatFollowsWouldNotBeRead: { en: 'what follows would not be read', nl: 'wat volgt, zou niet worden gelezen' },
  fileIsCutOffItsJson: {
    en: 'The file is cut off: its JSON does not end.',
    nl: 'Het bestand is afgekapt: de JSON houdt niet op.',
  },
  fileHasNoRecords: { en: 'The file has no records.', nl: 'Het bestand heeft geen gegevens.' },
  hasEmptyListOrIsEmpty: { en: 'has an empty list, or is empty', nl: 'heeft een lege lijst, of helemaal niets' },
  fileHoldsMoreThanOneList: {
    en: 'The file holds more than one list of objects.',
    nl: 'Het bestand heeft meer dan één lijst van objecten.',
  },
  severalListsAreRecords: {
    en: 'it is unknown which of them holds the records',
    nl: 'niet bekend is in welke de rijen staan',
  },
  textAfterList: {
    en: 'The text after the list of records is not JSON.',
    nl: 'De tekst na de lijst van rijen is geen JSON.',
  },
  afterRecord: (row: number): Text => ({
    en: `after record ${row}`,
    nl: `na rij ${row}`,
  }),
  askForNewExportOneList: {
    en: 'Ask for a new export: one list of objects, or one object per line, of which only broken lines are lost.',
    nl: 'Vraag om een nieuwe export: één lijst van objecten, of één object per regel, waarvan alleen kapotte regels vervallen.',
  },
  jsonRfc8259OrOneJson: {
    en: 'JSON (RFC 8259), or one JSON object per line',
    nl: 'JSON (RFC 8259), of één JSON-object per regel',
  },
  recordsAreThoseOfList: (path: string): Text => ({
    en: `The records are those of the list "${path}".`,
    nl: `De rijen zijn die van de lijst "${path}".`,
  }),
  listsAreNeedless: {
    en: 'Lists are declared for a file that is not JSON.',
    nl: 'Er zijn lijsten opgegeven voor een bestand dat geen JSON is.',
  },
  removeListsFromSourceOrName: {
    en: 'Remove `lists` from the source, or name another file.',
    nl: 'Haal `lists` weg bij de bron, of noem een ander bestand.',
  },
  isNotJson: { en: 'is not JSON, and has no lists', nl: 'is geen JSON, en heeft geen lijsten' },
  fileIsJsonButItsFormat: {
    en: 'The file is JSON, but its format is a text format.',
    nl: 'Het bestand is JSON, maar dit formaat is tekst.',
  },
  askForText: {
    en: 'Ask for the export as text, or leave out `format` at the source and name its columns.',
    nl: 'Vraag de export als tekst, of laat `format` bij de bron weg en wijs de kolommen aan.',
  },
  csvTsvOrTxt: { en: 'CSV, TSV or TXT', nl: 'CSV, TSV of TXT' },
  isNotTextWithRows: { en: 'is not text with rows', nl: 'is geen tekst met rijen' },
  dumpDoesNotSayWhichColumns: {
    en: 'The dump does not say which columns its rows have.',
    nl: 'De databasekopie zegt niet welke kolommen de rijen hebben.',
  },
  dumpHasRowsWithDifferentColumns: {
    en: 'The dump has rows with different columns.',
    nl: 'De databasekopie heeft rijen met verschillende kolommen.',
  },
  commentInDumpDoesNotEnd: {
    en: 'A comment in the dump does not end.',
    nl: 'Een opmerking in de databasekopie houdt niet op.',
  },
  exportTableAloneWithItsStructure: (table: string): Text => ({
    en: `Export the table \`${table}\` alone, with its structure, or as CSV with a heading.`,
    nl: `Exporteer de tabel \`${table}\` apart, met haar opbouw, of als CSV met koppen.`,
  }),
  dumpHasNoTable: (table: string): Text => ({
    en: `The dump has no table \`${table}\`.`,
    nl: `De databasekopie heeft geen tabel \`${table}\`.`,
  }),
  dumpHasSeveralRowsOnOne: {
    en: 'The dump has several rows on one line: they are numbered by their order in the table, from 1.',
    nl: 'De databasekopie heeft meer rijen op één regel: ze zijn genummerd in hun volgorde in de tabel, vanaf 1.',
  },
  rowsOfTableOfDatabaseDump: (table: string): Text => ({
    en: `Rows of the table \`${table}\` of a database dump.`,
    nl: `Rijen van de tabel \`${table}\` van een databasekopie.`,
  }),
  readAsWindows1252: (where: Text): Text => ({
    en: `Not UTF-8 and read as Windows-1252: ${where.en}.`,
    nl: `Niet UTF-8, en gelezen als Windows-1252: ${where.nl}.`,
  }),
  fileIsWindows1252CharactersOutside: (where: Text): Text => ({
    en: `The file is Windows-1252; characters outside ASCII: ${where.en}.`,
    nl: `Het bestand is Windows-1252; tekens buiten ASCII: ${where.nl}.`,
  }),
  withoutEmptyLastCellOfHeading: (where: Text): Text => ({
    en: `Without the empty last cell of the heading: ${where.en}.`,
    nl: `Zonder de lege laatste cel van de kop: ${where.nl}.`,
  }),
  spreadsheetIsTooLarge: {
    en: 'The spreadsheet holds more text than can be read.',
    nl: 'In de werkmap staat meer tekst dan kan worden gelezen.',
  },
  saveSheetsAsCsv: {
    en: 'Save its sheets as CSV, or have it split into smaller files.',
    nl: 'Sla de bladen op als CSV, of splits de werkmap.',
  },
  tooMuchText: (megabytes: number, mostStrings: number): Text => ({
    en: `more than ${megabytes} MB of text, or more than ${mostStrings} different texts`,
    nl: `meer dan ${megabytes} MB tekst, of meer dan ${mostStrings} verschillende teksten`,
  }),
  isNoSheet: { en: 'should be a sheet, but is not', nl: 'hoort een blad te zijn, en is dat niet' },
  workbookCountsItsDaysFrom1904: {
    en: 'The workbook counts its days from 1904: a bare number without a date format is not read as a day.',
    nl: 'De werkmap telt dagen vanaf 1904: een kaal getal zonder datumnotatie is niet als dag gelezen.',
  },
  sheetIsHiddenItIsRead: {
    en: 'The sheet is hidden; it is read like any other.',
    nl: 'Het werkblad is verborgen; het is gelezen zoals elk ander.',
  },
  columnIsHiddenItIsRead: (names: string): Text => ({
    en: `Column ${names} is hidden; it is read like any other.`,
    nl: `Kolom ${names} is verborgen; zij is gelezen zoals elke andere.`,
  }),
  columnsAreHiddenTheyAreRead: (map: string): Text => ({
    en: `Columns ${map} are hidden; they are read like any other.`,
    nl: `Kolommen ${map} zijn verborgen; ze zijn gelezen zoals elke andere.`,
  }),
  textIsMissing: (row: number): Text => ({
    en: `has a text in row ${row} that is not among the texts of the workbook`,
    nl: `heeft in rij ${row} een tekst die niet bij de teksten van de werkmap hoort`,
  }),
  rowIsHiddenItIsRead: (first: number): Text => ({
    en: `Row ${first} is hidden; it is read like any other.`,
    nl: `Rij ${first} is verborgen; zij is gelezen zoals elke andere.`,
  }),
  rowsAreHidden: (count: number, first: number): Text => ({
    en: `${count} rows, the first of them row ${first}, are hidden; they are read like any other.`,
    nl: `${count} rijen, de eerste rij ${first}, zijn verborgen; ze zijn gelezen zoals elke andere.`,
  }),
  sheetHasMoreColumnsThanLog: {
    en: 'The sheet has more columns than a log or an export can have.',
    nl: 'Het werkblad heeft meer kolommen dan een export kan hebben.',
  },
  workbookCannotBeOpened: { en: 'The workbook cannot be opened.', nl: 'De werkmap kan niet worden geopend.' },
  tryToOpenItInExcel: {
    en: 'Try to open it in Excel. If that fails, ask the sender for it again. If it is text, such as CSV, give it a name that ends in .csv.',
    nl: 'Probeer het bestand in Excel te openen. Lukt dat niet, vraag de afzender dan om het opnieuw te sturen. Is het tekst, zoals CSV, geef het dan een naam die op .csv eindigt.',
  },
  workbookIsDamaged: {
    en: 'The workbook cannot be opened: it is damaged, cut off, or another kind of file.',
    nl: 'De werkmap kan niet worden geopend: zij is beschadigd, afgekapt, of een ander soort bestand.',
  },
  fileUnpacksTooLarge: {
    en: 'The file unpacks to far more than any call log.',
    nl: 'Uitgepakt is het bestand veel groter dan een belbestand kan zijn.',
  },
  unpackItYourself: {
    en: 'Unpack it yourself, look at it, and name the unpacked file.',
    nl: 'Pak het zelf uit, bekijk het, en voeg het uitgepakte bestand toe.',
  },
  unpacksTooLarge: (unpackedRatio: number): Text => ({
    en: `unpacks to more than ${unpackedRatio} times its own size`,
    nl: `wordt uitgepakt meer dan ${unpackedRatio} keer zo groot`,
  }),
  saveAsXlsxOrCsv: {
    en: 'Open it in the program that made it and save it as .xlsx without a password, or export it as CSV (UTF-8).',
    nl: 'Open het in het programma dat het maakte en sla het op als .xlsx zonder wachtwoord, of als CSV (UTF-8).',
  },
  descriptionIsTooLarge: {
    en: 'that describes it is larger than any sheet needs',
    nl: 'dat haar beschrijft is groter dan een blad nodig heeft',
  },
  isMissingThatOfSheet: (sheets: number): Text => ({
    en: `is missing: that of sheet ${sheets}`,
    nl: `ontbreekt: dat van blad ${sheets}`,
  }),
  namesMoreThanSheets: (mostSheets: number): Text => ({
    en: `names more than ${mostSheets} sheets`,
    nl: `noemt meer dan ${mostSheets} bladen`,
  }),
  hasMoreThanStyles: (mostStyles: number): Text => ({
    en: `has more than ${mostStyles} styles`,
    nl: `heeft meer dan ${mostStyles} stijlen`,
  }),
  isOtherOfficeDocument: {
    en: 'The file is an office document, but not an .xlsx workbook.',
    nl: 'Het bestand is een document, maar geen werkmap (.xlsx).',
  },
  anotherOfficeDocumentOdsXlsbDocx: {
    en: 'another office document (.ods, .xlsb, .docx …)',
    nl: 'een ander document (.ods, .xlsb, .docx …)',
  },
  workbookOfKindXlsx: { en: 'a workbook of the kind .xlsx', nl: 'een werkmap van de soort .xlsx' },
  seemsOtherOfficeDocument: {
    en: 'seems to be an office document other than an .xlsx workbook',
    nl: 'lijkt een document dat geen werkmap (.xlsx) is',
  },
  nestedTooDeeply: (mostDepth: number): Text => ({
    en: `more than ${mostDepth} elements within each other`,
    nl: `meer dan ${mostDepth} elementen in elkaar`,
  }),
  documentTypeWithWhichSmallFile: {
    en: 'a document type, with which a small file can unfold to a large one',
    nl: 'een document type, waarmee een klein bestand heel groot kan worden',
  },
  nameOrTextWithoutEnd: { en: 'a name or a text without end', nl: 'een naam of een tekst zonder einde' },
  isNotCompleteXml: { en: 'is not complete XML', nl: 'is geen complete XML' },
  spreadsheetCannotBeRead: { en: 'The spreadsheet cannot be read.', nl: 'De werkmap kan niet worden gelezen.' },
  openItInSpreadsheetProgramSave: {
    en: 'Open it in a spreadsheet program, save it under a new name, and deliver that; or ask the sender for it again.',
    nl: 'Open de werkmap in Excel, sla haar op onder een nieuwe naam, en lever die; of vraag de afzender om haar opnieuw te sturen.',
  },
  partOfSpreadsheet: (message: Text): Text => ({
    en: `A part of the spreadsheet ${message.en}.`,
    nl: `Een deel van de werkmap ${message.nl}.`,
  }),
  spreadsheetHoldsDataThatNoSpreadsheet: {
    en: 'The spreadsheet holds data that no spreadsheet program writes.',
    nl: 'In de werkmap staat iets dat geen enkel programma zo schrijft.',
  },
  doNotOpenItAskSender: {
    en: 'Do not open it; ask the sender where it comes from.',
    nl: 'Open de werkmap niet, en vraag de afzender waar die vandaan komt.',
  },
  holds: (message: Text): Text => ({
    en: `holds ${message.en}`,
    nl: `heeft ${message.nl}`,
  }),
  archiveHoldsMoreThanItsDirectory: {
    en: 'The archive holds more than its directory lists, as if two archives were joined.',
    nl: 'In het zipbestand zit meer dan de inhoudsopgave noemt, alsof het er twee achter elkaar zijn.',
  },
  hasStrayBytes: {
    en: 'has bytes before or in its directory that do not belong to it',
    nl: 'heeft bytes voor of in de inhoudsopgave die er niet bij horen',
  },
  archiveHoldsMoreFilesThanDelivery: {
    en: 'The archive holds more files than a delivery has.',
    nl: 'In het zipbestand zitten meer bestanden dan een levering heeft.',
  },
  unpackItYourselfAndNameFiles: {
    en: 'Unpack it yourself, and name the files that hold the tables.',
    nl: 'Pak het zelf uit, en noem de bestanden met de tabellen.',
  },
  filesAtMostAreRead: (entryCount: number, mostMembers: number): Text => ({
    en: `${entryCount} files; at most ${mostMembers} are read`,
    nl: `${entryCount} bestanden; hoogstens ${mostMembers} worden gelezen`,
  }),
  askForNewArchive: {
    en: 'Ask the sender for a new archive with ordinary files, or unpack it yourself and look at it.',
    nl: 'Vraag de afzender om een nieuw zipbestand met gewone bestanden, of pak het zelf uit en bekijk het.',
  },
  archiveRepeatsName: {
    en: 'The archive has two files with the same name.',
    nl: 'In het zipbestand zitten twee bestanden met dezelfde naam.',
  },
  occursTwice: {
    en: 'occurs twice, so it is not clear which one is meant',
    nl: 'komt twee keer voor; het is niet duidelijk welke is bedoeld',
  },
  archiveIsLockedWithPassword: {
    en: 'The archive is locked with a password.',
    nl: 'Het zipbestand heeft een wachtwoord.',
  },
  cannotBeReadWithoutPassword: {
    en: 'cannot be read without the password',
    nl: 'is zonder het wachtwoord niet te lezen',
  },
  unpackItWithPasswordAndName: {
    en: 'Unpack it with the password, and name the unpacked files.',
    nl: 'Pak het uit met het wachtwoord, en voeg de uitgepakte bestanden toe.',
  },
  archiveNameLeadsOut: {
    en: 'The archive has a file with a name that leads outside it.',
    nl: 'In het zipbestand zit een bestand met een naam die eruit leidt.',
  },
  archiveNameIsInvalid: {
    en: 'has an invalid name for a file in an archive',
    nl: 'heeft een naam die in een zipbestand niet kan',
  },
  archiveHasLinkInsteadOfFile: {
    en: 'The archive has a link instead of a file.',
    nl: 'In het zipbestand zit een koppeling in plaats van een bestand.',
  },
  isLinkInArchive: {
    en: 'is a link to another file, which is not in the archive',
    nl: 'is een koppeling naar een ander bestand, dat er niet in zit',
  },
  archiveIsPackedInUnsupportedWay: {
    en: 'The archive is packed in an unsupported way.',
    nl: 'Het zipbestand is ingepakt op een manier die niet kan.',
  },
  packedByUnknownMethod: (compressionMethod: number): Text => ({
    en: `is packed by method ${compressionMethod}; read are 0 (stored) and 8 (deflate)`,
    nl: `is ingepakt met manier ${compressionMethod}; gelezen worden 0 (stored) en 8 (deflate)`,
  }),
  unpackItYourselfAndNameUnpacked: {
    en: 'Unpack it yourself, and name the unpacked files.',
    nl: 'Pak het zelf uit, en voeg de uitgepakte bestanden toe.',
  },
  archiveCannotBeRead: { en: 'The archive cannot be read.', nl: 'Het zipbestand kan niet worden gelezen.' },
  checkCopyOrAskAgain: {
    en: 'Check that it was copied completely, or ask the sender for it again.',
    nl: 'Controleer of het helemaal is gekopieerd, of vraag het opnieuw.',
  },
  zipIsDamaged: (where: string): Text => ({
    en: `${where}It is a ZIP archive that is damaged or cut off.`,
    nl: `${where}Het is een zipbestand dat beschadigd of afgekapt is.`,
  }),
  headingsAreInLine: (line: number): Text => ({
    en: `The headings are in line ${line}.`,
    nl: `De koppen staan op regel ${line}.`,
  }),
  linesAboveLeftOut: (line: number, above: readonly number[]): Text => ({
    en: `The headings are in line ${line}. ${above.length === 1 ? 'Line' : 'Lines'} ${above.join(', ')} above them ${above.length === 1 ? 'is' : 'are'} left out.`,
    nl: `De koppen staan op regel ${line}. Weggelaten, want erboven: regel ${above.join(', ')}.`,
  }),
  rowsAboveLeftOut: (row: number, above: readonly number[]): Text => ({
    en: `The headings are in row ${row}. ${above.length === 1 ? 'Row' : 'Rows'} ${above.join(', ')} above them ${above.length === 1 ? 'is' : 'are'} left out.`,
    nl: `De koppen staan in rij ${row}. Weggelaten, want erboven: rij ${above.join(', ')}.`,
  }),
  emptyLastColumns: (count: number): Text => ({
    en: `${count === 1 ? 'An empty last column' : `${count} empty last columns`} of the heading left out.`,
    nl: `Lege laatste kolommen van de kop zijn weggelaten: ${count}.`,
  }),
  jsonIsOfOtherShape: (shape: Text): Text => ({ en: `The JSON is ${shape.en}.`, nl: `De JSON is ${shape.nl}.` }),
  bareNan: (where: Text): Text => ({
    en: `With a bare nan or inf, which is no JSON and read as no value: ${where.en}.`,
    nl: `Met een kale nan of inf, die geen JSON is en als geen waarde is gelezen: ${where.nl}.`,
  }),
  mergedCell: (where: Text): Text => ({
    en: `With the value of a cell that is merged with the one above it: ${where.en}.`,
    nl: `Met de waarde van een cel die is samengevoegd met die erboven: ${where.nl}.`,
  }),
  rowBehindQuote: (where: Text): Text => ({
    en: `With a cell that has a line break and delimiters, which may be another row behind a quote too many: ${where.en}.`,
    nl: `Met een cel met een regeleinde en scheidingstekens; misschien is dat nog een rij, na een aanhalingsteken te veel: ${where.nl}.`,
  }),
  emptyCellAtEnd: (where: Text): Text => ({
    en: `With an empty cell at the end that the heading does not have: ${where.en}.`,
    nl: `Met een lege cel aan het eind die de kop niet heeft: ${where.nl}.`,
  }),
  rowsWhere: (noun: 'line' | 'record' | 'row', rows: string, count: number, named: number): Text => {
    const dutch = noun === 'line' ? 'regel' : 'rij';
    if (count === 1) return { en: `${noun} ${rows}`, nl: `${dutch} ${rows}` };
    return count <= named
      ? { en: `${noun}s ${rows}`, nl: `${dutch} ${rows}` }
      : { en: `${count} ${noun}s, the first ${rows}`, nl: `${count} keer, het eerst in ${dutch} ${rows}` };
  },
  cellsHave: (count: number, row: number, one: string, many: string, dutch: string): Text => ({
    en: count === 1 ? `Row ${row} has ${one}.` : `${count} cells, the first in row ${row}, have ${many}.`,
    nl: `${dutch}: ${count}, het eerst in rij ${row}.`,
  }),
  hasAfterRow: (what: Text, row: number): Text => ({
    en: `has ${what.en} after row ${row}, where it is not allowed`,
    nl: `heeft ${what.nl} na rij ${row}, waar dat niet mag`,
  }),
  rowOfSheet: (row: string): Text => ({ en: `row ${row}`, nl: `rij ${row}` }),
  cellOfSheet: (cell: string): Text => ({ en: `cell ${cell}`, nl: `cel ${cell}` }),
  inMember: (name: string, trouble: Text): Text => ({ en: `${name}: ${trouble.en}`, nl: `${name}: ${trouble.nl}` }),
  sevenZip: { en: 'a 7z archive', nl: 'een 7z-bestand' },
  bzip2: { en: 'a bzip2 file', nl: 'een bzip2-bestand' },
};
