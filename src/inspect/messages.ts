import { columnName } from '../language/column-words.ts';
import type { Text } from '../model/text.ts';

export const MESSAGES = {
  thereIsNoTimeZone: (zone: string): Text => ({
    en: `There is no time zone ${zone}.`,
    nl: `De tijdzone ${zone} bestaat niet.`,
  }),
  nameTimeZone: {
    en: 'Name an IANA time zone, such as Europe/Amsterdam or UTC.',
    nl: 'Noem een tijdzone van IANA, zoals Europe/Amsterdam of UTC.',
  },
  isNotSign: (sign: 'delimiter' | 'quote'): Text => ({
    en: `That is not a ${sign}.`,
    nl: sign === 'quote' ? 'Dat is geen aanhalingsteken.' : 'Dat is geen scheidingsteken.',
  }),
  give: (expected: Text): Text => ({ en: `Give ${expected.en}.`, nl: `Geef ${expected.nl}.` }),
  thereIsNoFeed: (name: string): Text => ({
    en: `There is no feed ${name}.`,
    nl: `De soort gegevens ${name} bestaat niet.`,
  }),
  nameOneOf: (names: string): Text => ({ en: `Name one of ${names}.`, nl: `Kies uit ${names}.` }),
  isFolderOrDevice: {
    en: 'It is a folder or a device, not a file.',
    nl: 'Het is een map of apparaat, geen bestand.',
  },
  thereIsNoSuchFile: { en: 'There is no such file.', nl: 'Dit bestand is er niet.' },
  nameFileThatWasSent: { en: 'Name a file that was sent to you.', nl: 'Kies een bestand dat u is gestuurd.' },
  isNoFile: { en: 'is no file', nl: 'is geen bestand' },
  isNotThere: { en: 'is not there', nl: 'is er niet' },
  hasNoBytes: { en: 'has no bytes', nl: 'is leeg' },
  askForOtherKind: {
    en: 'Ask the sender for the file as CSV, XLSX, JSON or Parquet.',
    nl: 'Vraag de afzender om het bestand als CSV, Excel (xlsx), JSON of Parquet.',
  },
  fileIsEmpty: { en: 'The file is empty.', nl: 'Het bestand is leeg.' },
  askSenderForFileAgain: {
    en: 'Ask the sender for the file again.',
    nl: 'Vraag de afzender om het bestand opnieuw te sturen.',
  },
  jsonShape: (found: Text): Text => ({ en: `The JSON is ${found.en}.`, nl: `De JSON is ${found.nl}.` }),
  askForJson: (records: Text): Text => ({
    en: `Ask for ${records.en}; or name the list that holds the records, with \`lists\` of the source.`,
    nl: `Vraag om ${records.nl}; of noem de lijst met de rijen, met \`lists\` bij de bron.`,
  }),
  holdsNoRecords: { en: 'holds no records that can be told apart', nl: 'heeft geen rijen die te onderscheiden zijn' },

  noneOfRecordsIsReadable: {
    en: 'None of the records in the file can be read.',
    nl: 'Geen enkele rij van het bestand is te lezen.',
  },
  loneSurrogate: {
    en: 'Records with half a character: the program that wrote them cut a text.',
    nl: 'Rijen met een half teken: het programma dat ze schreef, knipte een tekst af.',
  },
  askForWholeFile: {
    en: 'Ask the sender for the file again, as the system wrote it; leave this one out.',
    nl: 'Vraag de afzender om het bestand opnieuw, zoals het systeem het schreef. Laat dit bestand weg.',
  },

  // Oddities.
  errorCells: {
    en: 'Error values of a spreadsheet instead of values: the values are lost.',
    nl: 'Foutwaarden van Excel staan op de plaats van waarden: wat er stond, is weg.',
  },
  tooNarrow: {
    en: 'Signs of a column that was too narrow to show its number: the number is lost.',
    nl: 'Tekens (###) van een kolom die te smal was: wat er stond, is weg.',
  },
  formulaCells: {
    en: 'Cells begin like a spreadsheet formula; they are kept as text and never run.',
    nl: 'Cellen beginnen als een formule; ze blijven tekst en worden nooit uitgevoerd.',
  },
  textFormulas: {
    en: 'Values are wrapped as ="…", as a spreadsheet exports text; they are read.',
    nl: 'Waarden staan als ="…", zoals Excel tekst exporteert; ze worden gelezen.',
  },
  exponents: {
    en: 'Numbers were shortened by a spreadsheet (3.16E+10): the digits that are missing are lost.',
    nl: 'Nummers zijn door Excel ingekort (3,16E+10): de cijfers die ontbreken, zijn weg.',
  },
  controlCharacters: {
    en: 'Characters that steer a terminal or end a text.',
    nl: 'Tekens die een scherm besturen of een tekst afbreken.',
  },
  invisibleCharacters: {
    en: 'Characters that are invisible, or that reverse the direction of writing.',
    nl: 'Tekens die niet te zien zijn, of die de schrijfrichting omkeren.',
  },
  garbledCharacters: {
    en: 'Accented letters were garbled before the file arrived (Ã©, �).',
    nl: 'Letters met accenten waren al verminkt voordat het bestand hier kwam (Ã©, �).',
  },
  decimalSuffix: {
    en: 'Whole numbers end in .0: a program took them for quantities.',
    nl: 'Hele getallen eindigen op .0: een programma zag ze voor hoeveelheden aan.',
  },
  roundedDigits: {
    en: 'Long numbers end in zeros: a spreadsheet keeps 15 digits, and the rest is lost.',
    nl: 'Lange nummers eindigen op nullen: Excel bewaart 15 cijfers, de rest is weg.',
  },
  lineBreaks: {
    en: 'Cells hold line breaks; each is one row all the same.',
    nl: 'Cellen bevatten regeleinden; elk is toch één rij.',
  },
  totalsRow: {
    en: 'It looks like a row of totals. If it is one, it is left out.',
    nl: 'Dit lijkt een rij met totalen. Als dat zo is, telt die niet mee.',
  },
  thousands: {
    en: 'A mark with three digits after it can be a thousand or a fraction.',
    nl: 'Een teken met drie cijfers erachter kan een duizendtal of een breuk zijn.',
  },
  numbersMasked: {
    en: 'Telephone numbers are masked: without whole numbers no call can be judged. Ask for the file without masking.',
    nl: 'Telefoonnummers zijn afgeschermd: zonder hele nummers kan geen oproep worden beoordeeld. Vraag het bestand zonder afscherming.',
  },
  numbersWithheld: { en: 'The number is unknown or withheld.', nl: 'Het nummer is onbekend of afgeschermd.' },
  numberDigitsLost: {
    en: 'Digits of telephone numbers are lost in a power of ten. Ask for the file as the system wrote it, not as a spreadsheet saved it.',
    nl: 'Cijfers van telefoonnummers zijn verloren gegaan in Excel. Vraag het bestand zoals het systeem het schreef.',
  },
  numbersInvalid: {
    en: 'Telephone numbers that cannot exist.',
    nl: 'Telefoonnummers die niet kunnen bestaan.',
  },
  numbersMissing: {
    en: 'Words that say that there is no number.',
    nl: 'Woorden die zeggen dat er geen nummer is.',
  },
  shortNumbers: {
    en: 'Short numbers, of extensions or services.',
    nl: 'Korte nummers, van toestellen of diensten.',
  },
  emergencyNumbers: { en: 'Emergency numbers.', nl: 'Alarmnummers.' },
  severalNumbers: { en: 'More than one number in a cell.', nl: 'Meer dan één nummer in een cel.' },
  numbersUnassigned: {
    en: 'Foreign numbers of a range that no country has.',
    nl: 'Buitenlandse nummers die in geen enkel land bestaan.',
  },
  formulaForNumber: { en: 'A formula instead of a number.', nl: 'Een formule in plaats van een nummer.' },
  serviceCodes: {
    en: 'Codes of the exchange, not numbers.',
    nl: 'Codes van de centrale, en geen nummer.',
  },
  lostZeros: {
    en: 'The leading zero was lost, as in a spreadsheet; it is put back where one reading is possible.',
    nl: 'De nul vooraan is verdwenen, zoals in Excel; die is teruggezet waar dat maar op één manier kan.',
  },
  missingPluses: {
    en: 'Numbers with a country code and without a plus; they are read.',
    nl: 'Nummers met landcode en zonder plus; ze worden gelezen.',
  },
  numbersMended: (codes: readonly string[]): Text => ({
    en: `Numbers that are repaired (${codes.join(', ')}); each is recorded.`,
    nl: 'Nummers die zijn hersteld; elk is vastgelegd.',
  }),
  numbersUnread: (code: string): Text => ({
    en: `Cannot be read as a number: ${code}.`,
    nl: 'Niet als nummer te lezen.',
  }),
  momentsUnread: {
    en: 'Days or times that are unreadable, or do not exist.',
    nl: 'Dagen of tijden die niet te lezen zijn, of niet bestaan.',
  },
  before2000: {
    en: 'Days before 2000: a year of two digits read as a whole one, or a date that was never filled in.',
    nl: 'Dagen van vóór 2000: een jaar van twee cijfers, of een datum die nooit is ingevuld.',
  },
  inTheFuture: {
    en: 'Days in the future: a test row, or day and month swapped.',
    nl: 'Dagen in de toekomst: een testregel, of dag en maand omgekeerd.',
  },
  noTimeOfDay: {
    en: 'A day without a time of day: when a call was made must be known to the minute.',
    nl: 'Een dag zonder tijd: van een oproep moet de minuut bekend zijn.',
  },
  hourDoesNotExist: {
    en: 'Times in the hour that is skipped in spring: the clock that wrote them was not in this zone.',
    nl: 'Tijden in het uur dat in het voorjaar wordt overgeslagen: de klok stond niet in deze tijdzone.',
  },
  hourExistsTwice: {
    en: 'Times in the hour that autumn repeats: the first reading is taken. Ask for times with their offset.',
    nl: 'Tijden in het uur dat in het najaar twee keer komt: de eerste lezing telt. Vraag om tijden met hun afwijking van UTC.',
  },
  offsetInPart: {
    en: 'Some times have an offset and others have none: are they on the same clock? Ask the sender.',
    nl: 'Sommige tijden hebben een afwijking van UTC en andere niet: is het dezelfde klok? Vraag het de afzender.',
  },
  brokenRecords: {
    en: 'Records whose structure is broken; each is left out, and listed.',
    nl: 'Rijen die kapot zijn; elk is weggelaten en staat in de lijst.',
  },
  repeatedHeading: {
    en: 'The heading is repeated among the rows; it is left out.',
    nl: 'De kopregel staat nog eens tussen de rijen; die is weggelaten.',
  },
  otherHeading: {
    en: 'The headings of another table are among the rows: the file holds several tables.',
    nl: 'Tussen de rijen staan koppen van een andere tabel: er staat meer dan één tabel in het bestand.',
  },
  afterOtherHeading: {
    en: 'Rows below the headings of another table; they are left out. Ask for each table in a file of its own.',
    nl: 'Rijen onder de koppen van een andere tabel; ze zijn weggelaten. Vraag om elke tabel in een eigen bestand.',
  },
  emptyRows: { en: 'Rows with only delimiters.', nl: 'Rijen met alleen scheidingstekens.' },
  tooFewCells: {
    en: 'Rows with fewer cells than the heading: a line was cut, or broken in two.',
    nl: 'Rijen met minder cellen dan de kop: een regel is afgebroken, of in tweeën gevallen.',
  },
  tooManyCells: {
    en: 'Rows with more cells than the heading: an unquoted value contains a delimiter.',
    nl: 'Rijen met meer cellen dan de kop: in een waarde staat een scheidingsteken zonder aanhalingstekens.',
  },
  unclosedQuote: {
    en: 'A quote is opened and never closed.',
    nl: 'Een aanhalingsteken wordt nooit gesloten.',
  },
  textAfterQuote: {
    en: 'Text goes on after a closing quote.',
    nl: 'Na een sluitend aanhalingsteken gaat de tekst door.',
  },
  lineTooLong: { en: 'Lines too long to be a row.', nl: 'Regels die te lang zijn voor een rij.' },
  recordTooLong: {
    en: 'Records of more than a million bytes: a whole table in one record, perhaps.',
    nl: 'Rijen van meer dan een miljoen tekens: misschien staat er een hele tabel in één rij.',
  },
  notJson: { en: 'Records that are not JSON.', nl: 'Rijen die geen JSON zijn.' },
  noObject: {
    en: 'Records that are lists, texts or numbers, without names of columns.',
    nl: 'Rijen die lijsten, teksten of getallen zijn, zonder namen van kolommen.',
  },
  repeatedKey: {
    en: 'Records with the same name of a column twice.',
    nl: 'Rijen waarin dezelfde naam van een kolom twee keer staat.',
  },
  cutOffRow: {
    en: 'The last record is cut off: the file is not complete.',
    nl: 'De laatste rij is afgekapt: het bestand is niet compleet.',
  },
  unreadableBytes: {
    en: 'Rows with bytes that are no text.',
    nl: 'Rijen met bytes die geen tekst zijn.',
  },
  nestedTooDeep: {
    en: 'Records with lists or objects nested too deep to be read.',
    nl: 'Rijen met lijsten of objecten die te diep in elkaar zitten om te lezen.',
  },
  otherEncoding: {
    en: 'Lines in another encoding than the rest (Windows-1252): files were joined. They are read.',
    nl: 'Regels in een andere codering (Windows-1252): bestanden zijn samengevoegd. Ze worden gelezen.',
  },
  rowInCell: {
    en: 'A cell has a line break and delimiters: it may be another row after a surplus quote. It is read as written.',
    nl: 'Een cel heeft een regeleinde en scheidingstekens: misschien is het nog een rij, na een aanhalingsteken te veel. De cel is gelezen zoals die er staat.',
  },
  twoDateOrders: (example: string, readings: readonly string[]): Text => ({
    en: `Day and month can be read in more than one order: ${example} is ${readings.join(' or ')}. Ask the sender.`,
    nl: `Dag en maand zijn in meer dan één volgorde te lezen: ${example} is ${readings.join(' of ')}. Vraag het de afzender.`,
  }),
  shortYears: {
    en: 'Years have two digits. Ask for four.',
    nl: 'Jaartallen hebben twee cijfers. Vraag om vier cijfers.',
  },
  monthFirst: {
    en: 'Days with the month first, unlike the others.',
    nl: 'Dagen met de maand vooraan, anders dan de rest.',
  },
  someShortYears: {
    en: 'Years of two digits among whole ones.',
    nl: 'Jaren van twee cijfers tussen hele.',
  },
  otherNotation: {
    en: 'Days in another notation than most.',
    nl: 'Dagen in een andere schrijfwijze dan de meeste.',
  },
  repeatedIds: (ids: bigint): Text => ({
    en: `${ids} ids occur in more than one row: legs of one call, a row delivered twice, or ids that are not unique.`,
    nl: `${ids} kenmerken staan in meer dan één rij: delen van één gesprek, een rij die twee keer is geleverd, of kenmerken die niet uniek zijn.`,
  }),
  zerosDiffer: (ids: bigint): Text => ({
    en: `${ids} ids differ only in leading zeros (007 and 7): they stay different, but zeros may have been lost.`,
    nl: `${ids} kenmerken verschillen alleen in nullen vooraan (007 en 7): ze blijven verschillend, maar er kunnen nullen verloren zijn gegaan.`,
  }),
  clockDurations: {
    en: 'Durations are written as clock times: 1:32 is read as one minute and 32 seconds, never as an hour.',
    nl: 'Tijdsduren staan als kloktijd: 1:32 is gelezen als één minuut en 32 seconden, nooit als een uur.',
  },
  idsAreRowNumbers: {
    en: 'The ids are the numbers of the rows. If they begin anew in each file, a later file replaces the calls of an earlier one.',
    nl: 'De kenmerken zijn de nummers van de rijen. Beginnen die in elk bestand opnieuw, dan vervangt een later bestand de oproepen van een eerder bestand.',
  },
  talksOfHours: {
    en: 'Most talks last longer than an hour if these are seconds: they may be milliseconds.',
    nl: 'De meeste gesprekken duren langer dan een uur als dit seconden zijn: misschien zijn het milliseconden.',
  },
  totalsLeftOut: {
    en: 'A row of totals is not a record; it is left out.',
    nl: 'Een rij met totalen telt niet mee; die is weggelaten.',
  },
  idOfTotal: {
    en: 'The id says that the row is a total; it is left out. It has all that a record needs: look whether it is one.',
    nl: 'Volgens het kenmerk is dit een totaal; de rij is weggelaten. Zij heeft alles wat een gewone rij heeft: kijk of het er toch een is.',
  },

  // Why a column is guessed.
  ownName: { en: 'its own name', nl: 'de eigen naam' },
  wordForIt: { en: 'the heading is a word for it', nl: 'de kop is er een woord voor' },
  holdsWordForIt: { en: 'the heading holds a word for it', nl: 'in de kop staat er een woord voor' },
  columnIsEmpty: (heading: Text): Text => ({
    en: `${heading.en}; the column is empty`,
    nl: `${heading.nl}; de kolom is leeg`,
  }),
  shareFits: (heading: Text, share: string, kind: Text): Text => ({
    en: `${heading.en}; ${share} of the values are ${kind.en}`,
    nl: `${heading.nl}; ${share} van de waarden zijn ${kind.nl}`,
  }),
  text: { en: 'text', nl: 'tekst' },
  daysOrTimes: { en: 'days or times', nl: 'dagen of tijden' },
  days: { en: 'days', nl: 'dagen' },
  telephoneNumbers: { en: 'telephone numbers', nl: 'telefoonnummers' },
  yesOrNo: { en: 'a yes or a no', nl: 'ja of nee' },
  wholeNumbers: { en: 'whole numbers', nl: 'hele getallen' },
  amounts: { en: 'amounts', nl: 'bedragen' },
  durations: { en: 'durations', nl: 'tijdsduren' },
  knownWords: { en: 'words that are known', nl: 'bekende woorden' },
  outOfScope: {
    en: 'service, research and internal calls are out of scope',
    nl: 'service, onderzoek en interne oproepen tellen niet mee',
  },
  namesTold: {
    en: 'only names that the consumer was told',
    nl: 'alleen namen die de consument heeft gezien of gehoord',
  },
  productsConsentedTo: {
    en: 'the products that the consumer consented to, and no others',
    nl: 'de producten waarvoor de consument toestemming gaf, en geen andere',
  },
  mostSayYes: {
    en: 'most rows say yes: did so many consumers object, or was an opt-out offered?',
    nl: 'de meeste rijen zeggen ja: hebben zoveel consumenten bezwaar gemaakt, of is afmelden aangeboden?',
  },
  dayAndTime: {
    en: 'a day and a time of day in columns of their own',
    nl: 'een dag en een tijd in eigen kolommen',
  },
  onlyOne: (because: Text): Text => ({
    en: `${because.en}; the heading does not say so`,
    nl: `${because.nl}; de kop zegt het niet`,
  }),
  onlyWith: (kind: Text): Text => ({ en: `the only column with ${kind.en}`, nl: `de enige kolom met ${kind.nl}` }),
  otherValueInEveryRow: { en: 'another value in every row', nl: 'in elke rij een andere waarde' },
  daysAndTimes: { en: 'days and times', nl: 'dagen en tijden' },
  manyNumbers: { en: 'many different telephone numbers', nl: 'veel verschillende telefoonnummers' },
  otherParty: {
    en: 'the other party of both directions: incoming calls come from this number',
    nl: 'de andere partij in beide richtingen: inkomende oproepen komen van dit nummer',
  },
  standardTexts: {
    en: 'a few texts, each in many rows: what people agreed to',
    nl: 'enkele teksten, elk in veel rijen: waar mensen mee akkoord gingen',
  },
  ambiguousList: {
    en: 'a list of people who want no calls has such a day, and other lists have it too',
    nl: 'een lijst van mensen die niet gebeld willen worden heeft zo’n dag, maar andere lijsten ook',
  },
  dayOfPurchase: {
    en: 'the day of a purchase: it begins the relation if the relation is that purchase',
    nl: 'de dag van een aankoop: daarmee begint de relatie als zij die aankoop is',
  },
  anotherEnd: (heading: string): Text => ({
    en: `“${heading}” may also be the day on which the relation ended`,
    nl: `“${heading}” kan ook de dag zijn waarop de relatie eindigde`,
  }),
  numberOfSale: {
    en: 'the number that came with the sale; without this line the relation is for every number of the person',
    nl: 'het nummer bij deze verkoop; zonder deze kolom geldt de relatie voor elk nummer van de persoon',
  },
  furtherNumbers: { en: 'a further column of telephone numbers', nl: 'nog een kolom met telefoonnummers' },
  maybeMilliseconds: {
    en: 'as seconds, most talks last hours: are they milliseconds?',
    nl: 'als seconden duren de meeste gesprekken uren: zijn het milliseconden?',
  },
  maybeRowNumbers: {
    en: 'the numbers of the rows: do they begin anew in each file?',
    nl: 'de nummers van de rijen: beginnen die in elk bestand opnieuw?',
  },
  headingOfSeveral: {
    en: 'its heading stands over several columns',
    nl: 'de kop staat boven meer dan één kolom',
  },
  asFormatHasIt: { en: 'as its format has it', nl: 'zoals dit systeem het schrijft' },

  // Questions for the sender.
  isListOfObjections: {
    en: 'Is it a list of people who want no more calls, and is the day the one on which they said so?',
    nl: 'Is dit een lijst van mensen die niet meer gebeld willen worden, en is de dag die waarop zij dat zeiden?',
  },
  whereIsProof: {
    en: 'Where is the proof of each consent (the page, its text, time and address): can its reference be added, for `evidence`?',
    nl: 'Waar is het bewijs van elke toestemming (de pagina, de tekst, tijd en adres)? Kan de verwijzing erbij?',
  },
  whichColumn: (column: string): Text => ({
    en: `Which column holds ${column}, or can it be added?`,
    nl: `In welke kolom staat ‘${columnName(column, 'nl')}’, of kan die erbij?`,
  }),
  whichColumnOrConstant: (column: string): Text => ({
    en: `Which column holds ${column}, or can it be added? If it has one value for all rows, give that under constants: { ${column}: … }.`,
    nl: `In welke kolom staat ‘${columnName(column, 'nl')}’, of kan die erbij? Is het in alle rijen gelijk, kies het dan bij dat soort gegevens.`,
  }),
  canIdBeAdded: {
    en: 'Can the id that the system gives each call be added? Without it no call can be matched to its recording.',
    nl: 'Kan het kenmerk dat het systeem elke oproep geeft, erbij? Zonder dat is een oproep niet aan zijn opname te koppelen.',
  },
  isTalkInUnit: (heading: string, unit: Text): Text => ({
    en: `"${heading}" says that it is in ${unit.en}: is it the time talked, without ringing? Then map it to talk_seconds; it is read in that unit.`,
    nl: `"${heading}" is volgens de kop in ${unit.nl}: is het de tijd van het praten, zonder het overgaan van de telefoon? Kies dan ‘${columnName('talk_seconds', 'nl')}’; de eenheid blijft die van de kop.`,
  }),
  isTalkInSeconds: (heading: string | null): Text => ({
    en: `Is "${heading}" in seconds? Most talks would last hours. For milliseconds, write formats: { ${JSON.stringify(heading)}: milliseconds }.`,
    nl: `Is "${heading}" in seconden? De meeste gesprekken zouden uren duren. Zijn het milliseconden, kies dan die schrijfwijze bij de kolom.`,
  }),
  doNumbersBeginAnew: (heading: string | null): Text => ({
    en: `Do the numbers in "${heading}" begin anew in each file? Then ask for the id that the system gives each call, or write call_id: { from: row } in place of it.`,
    nl: `Beginnen de nummers in "${heading}" in elk bestand opnieuw? Vraag dan om het kenmerk dat het systeem aan elke oproep geeft, of zet de kolom op ‘niet gebruiken’: het kenmerk wordt dan uit de rij gemaakt.`,
  }),
  isHalfDayApart: (heading: string): Text => ({
    en: `"${heading}" says separately whether a time is before or after noon: map it behind the time, as Date + Time + ${heading}, with formats: { "Time + ${heading}": "h:mm a" }, or ask for hours from 0 to 23.`,
    nl: `In "${heading}" staat apart of een tijd voor of na de middag is. Vraag om uren van 0 tot en met 23.`,
  }),
  isHeadless: (names: readonly string[]): Text => ({
    en: `The first line is a row like the others: send the file with a heading over its columns, or name them at the source, such as headings: [${names.join(', ')}].`,
    nl: 'De eerste regel is een rij zoals de andere. Kan er een kop boven elke kolom komen?',
  }),
  whichSystem: (systems: readonly string[]): Text => ({
    en: `Which system wrote it: ${systems.join(' or ')}?`,
    nl: `Welk systeem schreef het: ${systems.join(' of ')}?`,
  }),
  howAreDaysWritten: (heading: string, notations: readonly string[]): Text => ({
    en: `How are the days in "${heading}" written: ${notations.join(' or ')}?`,
    nl: `Hoe zijn de dagen in "${heading}" geschreven: ${notations.join(' of ')}?`,
  }),
  canDaysBeIso: (heading: string): Text => ({
    en: `Can the days in "${heading}" be sent as ISO 8601 (2026-06-30T14:03:10)?`,
    nl: `Kunnen de dagen in "${heading}" als 2026-06-30T14:03:10 worden gestuurd?`,
  }),
  isRingingIncluded: (heading: string): Text => ({
    en: `Does "${heading}" include ringing, or only the time talked?`,
    nl: `Zit in "${heading}" ook de tijd dat de telefoon overgaat, of alleen de gesprekstijd?`,
  }),
  areTimesUtc: {
    en: 'Are the times in UTC all year, as GMT is, or do they follow summer time?',
    nl: 'Zijn de tijden het hele jaar in UTC, zoals GMT, of volgen ze de zomertijd?',
  },
  whichTimeZone: {
    en: 'In which time zone are the times, and does it follow summer time?',
    nl: 'In welke tijdzone zijn de tijden, en volgt die de zomertijd?',
  },
  canNumbersBeWhole: {
    en: 'Can the file be sent with whole telephone numbers?',
    nl: 'Kan het bestand met hele telefoonnummers worden gestuurd?',
  },
  canFileBeAsWritten: {
    en: 'Can the file be sent as the system wrote it, not as a spreadsheet saved it?',
    nl: 'Kan het bestand worden gestuurd zoals het systeem het schreef, en niet zoals Excel het opsloeg?',
  },
  whatDoResultsMean: {
    en: 'What do the results mean that are comments in the mapping?',
    nl: 'Wat betekenen de resultaten die niet zijn herkend?',
  },
  whichLegalForms: {
    en: 'Which kinds of customers are consumers, sole traders, partnerships and legal entities?',
    nl: 'Welke soorten klanten zijn consument, eenmanszaak, vof of maatschap, en rechtspersoon?',
  },
  whatDoColumnsSay: (headings: readonly string[], choices: Text): Text => ({
    en: `What does ${quoted(headings, ' and ')} say: ${choices.en}?`,
    nl: `Wat zegt ${quoted(headings, ' en ')}: ${choices.nl}?`,
  }),
  kindOfCall: {
    en: 'who called whom (direction), what the call was for (purpose), how it was dialled (dial_mode), or something else',
    nl: 'wie wie belde (richting), waarvoor er is gebeld (doel), hoe er is gebeld (manier van bellen), of iets anders',
  },
  kindOfRelation: {
    en: 'what somebody bought or joined (kind), whether the customer is a consumer or a company (legal_form, of persons), or something else',
    nl: 'wat iemand kocht of waarvan iemand lid werd (soort), of de klant een consument of een bedrijf is (rechtsvorm, bij personen), of iets anders',
  },
  kindOfConsent: {
    en: 'whether it is a consent or a request to be called (kind), how it was given (form), or something else',
    nl: 'of het een toestemming is of een verzoek om gebeld te worden (soort), hoe die is gegeven (manier van toestemmen), of iets anders',
  },
  choices: (choices: readonly Text[]): Text => ({
    en: [...choices.map(({ en }) => en), 'or something else'].join(', '),
    nl: [...choices.map(({ nl }) => nl), 'of iets anders'].join(', '),
  }),
  howDialled: { en: 'how the call was dialled (dial_mode)', nl: 'hoe er is gebeld' },
  whichNumberCalled: { en: 'which number called (caller_number)', nl: 'welk nummer belde' },
  whoSuppliedNumber: {
    en: 'whether the client or the call centre supplied the number (lead_source)',
    nl: 'of het nummer van de opdrachtgever of van het callcenter komt',
  },
  namedCompany: {
    en: 'that the agent named the company (identity_stated)',
    nl: 'dat de medewerker het bedrijf noemde',
  },
  disclosedComputer: {
    en: 'that the voice said that it is a computer (ai_disclosed)',
    nl: 'dat de stem zei dat zij een computerstem is',
  },
  spokeWithSubscriber: {
    en: 'whether the subscriber was on the line (spoke_with)',
    nl: 'of de abonnee aan de lijn was',
  },
  optOutOffered: { en: 'that an opt-out was offered (optout_offered)', nl: 'dat afmelden is aangeboden' },
  wantsNoCalls: {
    en: 'that the consumer wants no more calls (optout_requested)',
    nl: 'dat de consument niet meer gebeld wil worden',
  },
  canPaidBeAdded: (headings: readonly string[]): Text => ({
    en: `${quoted(headings, ' and ')} holds no amounts: can what was paid be added, for paid_amount?`,
    nl: `In ${quoted(headings, ' en ')} staan geen bedragen: kan erbij wat er is betaald?`,
  }),
  hasBrandCampaigns: (headings: readonly string[]): Text => ({
    en: `A call has its brand and product from its campaign. Does each value of ${quoted(headings, ' and ')} have campaigns of its own? If the log names no campaign, map campaign to that column, and list its values under campaigns.`,
    nl: `Merk en product van een oproep volgen uit de campagne. Heeft elke waarde van ${quoted(headings, ' en ')} eigen campagnes? Noemt het bestand geen campagne, kies dan ‘${columnName('campaign', 'nl')}’ voor die kolom, en zet de waarden bij de campagnes.`,
  }),
  wasNameShown: (headings: readonly string[]): Text => ({
    en: `Was the name in ${quoted(headings, ' and ')} shown to the consumer who consented? Only such names count.`,
    nl: `Heeft de consument de naam in ${quoted(headings, ' en ')} gezien of gehoord toen die toestemming gaf? Alleen zulke namen tellen.`,
  }),
  isForProductAlone: (headings: readonly string[]): Text => ({
    en: `Does each consent hold for the product in ${quoted(headings, ' and ')} alone?`,
    nl: `Geldt elke toestemming alleen voor het product in ${quoted(headings, ' en ')}?`,
  }),
  whichNumberCameIn: (heading: string): Text => ({
    en: `Which number is in "${heading}" where a call came in? If it is the caller’s, map caller_number to it as well: it then holds the other party of both directions. If it is your own, ask for the caller’s in another column. Without it, an objection made in such a call stops nothing.`,
    nl: `Welk nummer staat er in "${heading}" bij een inkomende oproep? Is het uw eigen nummer, vraag dan om dat van de beller in een andere kolom. Zonder dat nummer houdt een bezwaar in zo’n oproep niets tegen.`,
  }),
  whichTwin: (heading: string, column: string): Text => ({
    en: `"${heading}" stands over more than one column: which one holds ${column}?`,
    nl: `"${heading}" staat boven meer dan één kolom: in welke staat ‘${columnName(column, 'nl')}’?`,
  }),
};

function quoted(headings: readonly string[], and: string): string {
  return headings.map((heading) => `"${heading}"`).join(and);
}
