/**
 * Dutch for what the inspection of a file says (oddities, questions, why a column is guessed), by the English sentence. All other messages have their Dutch in `messages.ts`. Unlisted sentences are shown in English, and marked
 * as English. In a pattern, `{}` stands for a varying part; the Dutch sentence has the same parts in the same order.
 */
export const SENTENCES: Readonly<Record<string, string>> = {
  'the number that came with the sale; without this line the relation is for every number of the person':
    'het nummer bij deze verkoop; zonder deze kolom geldt de relatie voor elk nummer van de persoon',
  'is missing': 'ontbreekt',
  'is open': 'staat open',
  'a text': 'een tekst',
  nothing: 'niets',
  'a list': 'een lijst',
  'a yes or a no': 'ja of nee',
  'Error values of a spreadsheet instead of values: the values are lost.':
    'Foutwaarden van Excel staan op de plaats van waarden: wat er stond, is weg.',
  'Signs of a column that was too narrow to show its number: the number is lost.':
    'Tekens (###) van een kolom die te smal was: wat er stond, is weg.',
  'Cells begin like a spreadsheet formula; they are kept as text and never run.':
    'Cellen beginnen als een formule; ze blijven tekst en worden nooit uitgevoerd.',
  'Values are wrapped as ="…", as a spreadsheet exports text; they are read.':
    'Waarden staan als ="…", zoals Excel tekst exporteert; ze worden gelezen.',
  'Numbers were shortened by a spreadsheet (3.16E+10): the digits that are missing are lost.':
    'Nummers zijn door Excel ingekort (3,16E+10): de cijfers die ontbreken, zijn weg.',
  'Characters that are invisible, or that reverse the direction of writing.':
    'Tekens die niet te zien zijn, of die de schrijfrichting omkeren.',
  'Accented letters were garbled before the file arrived (Ã©, �).':
    'Letters met accenten waren al verminkt voordat het bestand hier kwam (Ã©, �).',
  'Whole numbers end in .0: a program took them for quantities.':
    'Hele getallen eindigen op .0: een programma zag ze voor hoeveelheden aan.',
  'Long numbers end in zeros: a spreadsheet keeps 15 digits, and the rest is lost.':
    'Lange nummers eindigen op nullen: Excel bewaart 15 cijfers, de rest is weg.',
  'Cells hold line breaks; each is one row all the same.': 'Cellen bevatten regeleinden; elk is toch één rij.',
  'Characters that steer a terminal or end a text.': 'Tekens die een scherm besturen of een tekst afbreken.',
  'It looks like a row of totals. If it is one, it is left out.':
    'Dit lijkt een rij met totalen. Als dat zo is, telt die niet mee.',
  'A formula instead of a number.': 'Een formule in plaats van een nummer.',
  'Records with lists or objects nested too deep to be read.':
    'Rijen met lijsten of objecten die te diep in elkaar zitten om te lezen.',
  'A row of totals is not a record; it is left out.': 'Een rij met totalen telt niet mee; die is weggelaten.',
  'The id says that the row is a total; it is left out. It has all that a record needs: look whether it is one.':
    'Volgens het kenmerk is dit een totaal; de rij is weggelaten. Zij heeft alles wat een gewone rij heeft: kijk of het er toch een is.',
  'A mark with three digits after it can be a thousand or a fraction.':
    'Een teken met drie cijfers erachter kan een duizendtal of een breuk zijn.',
  'Telephone numbers are masked: without whole numbers no call can be judged. Ask for the file without masking.':
    'Telefoonnummers zijn afgeschermd: zonder hele nummers kan geen oproep worden beoordeeld. Vraag het bestand zonder afscherming.',
  'The number is unknown or withheld.': 'Het nummer is onbekend of afgeschermd.',
  'Digits of telephone numbers are lost in a power of ten. Ask for the file as the system wrote it, not as a spreadsheet saved it.':
    'Cijfers van telefoonnummers zijn verloren gegaan in Excel. Vraag het bestand zoals het systeem het schreef.',
  'Telephone numbers that cannot exist.': 'Telefoonnummers die niet kunnen bestaan.',
  'Words that say that there is no number.': 'Woorden die zeggen dat er geen nummer is.',
  'Short numbers, of extensions or services.': 'Korte nummers, van toestellen of diensten.',
  'Emergency numbers.': 'Alarmnummers.',
  'More than one number in a cell.': 'Meer dan één nummer in een cel.',
  'Foreign numbers of a range that no country has.': 'Buitenlandse nummers die in geen enkel land bestaan.',
  'Codes of the exchange, not numbers.': 'Codes van de centrale, en geen nummer.',
  'The leading zero was lost, as in a spreadsheet; it is put back where one reading is possible.':
    'De nul vooraan is verdwenen, zoals in Excel; die is teruggezet waar dat maar op één manier kan.',
  'Numbers with a country code and without a plus; they are read.':
    'Nummers met landcode en zonder plus; ze worden gelezen.',
  'Days or times that are unreadable, or do not exist.': 'Dagen of tijden die niet te lezen zijn, of niet bestaan.',
  'Some times have an offset and others have none: are they on the same clock? Ask the sender.':
    'Sommige tijden hebben een afwijking van UTC en andere niet: is het dezelfde klok? Vraag het de afzender.',
  'Days before 2000: a year of two digits read as a whole one, or a date that was never filled in.':
    'Dagen van vóór 2000: een jaar van twee cijfers, of een datum die nooit is ingevuld.',
  'Days in the future: a test row, or day and month swapped.':
    'Dagen in de toekomst: een testregel, of dag en maand omgekeerd.',
  'A day without a time of day: when a call was made must be known to the minute.':
    'Een dag zonder tijd: van een oproep moet de minuut bekend zijn.',
  'Times in the hour that is skipped in spring: the clock that wrote them was not in this zone.':
    'Tijden in het uur dat in het voorjaar wordt overgeslagen: de klok stond niet in deze tijdzone.',
  'Times in the hour that autumn repeats: the first reading is taken. Ask for times with their offset.':
    'Tijden in het uur dat in het najaar twee keer komt: de eerste lezing telt. Vraag om tijden met hun afwijking van UTC.',
  'Records whose structure is broken; each is left out, and listed.':
    'Rijen die kapot zijn; elk is weggelaten en staat in de lijst.',
  'The heading is repeated among the rows; it is left out.':
    'De kopregel staat nog eens tussen de rijen; die is weggelaten.',
  'The headings of another table are among the rows: the file holds several tables.':
    'Tussen de rijen staan koppen van een andere tabel: er staat meer dan één tabel in het bestand.',
  'Rows below the headings of another table; they are left out. Ask for each table in a file of its own.':
    'Rijen onder de koppen van een andere tabel; ze zijn weggelaten. Vraag om elke tabel in een eigen bestand.',
  'Rows with only delimiters.': 'Rijen met alleen scheidingstekens.',
  'Rows with fewer cells than the heading: a line was cut, or broken in two.':
    'Rijen met minder cellen dan de kop: een regel is afgebroken, of in tweeën gevallen.',
  'Rows with more cells than the heading: an unquoted value contains a delimiter.':
    'Rijen met meer cellen dan de kop: in een waarde staat een scheidingsteken zonder aanhalingstekens.',
  'A quote is opened and never closed.': 'Een aanhalingsteken wordt nooit gesloten.',
  'Text goes on after a closing quote.': 'Na een sluitend aanhalingsteken gaat de tekst door.',
  'Lines too long to be a row.': 'Regels die te lang zijn voor een rij.',
  'Lines in another encoding than the rest (Windows-1252): files were joined. They are read.':
    'Regels in een andere codering (Windows-1252): bestanden zijn samengevoegd. Ze worden gelezen.',
  'A cell has a line break and delimiters: it may be another row after a surplus quote. It is read as written.':
    'Een cel heeft een regeleinde en scheidingstekens: misschien is het nog een rij, na een aanhalingsteken te veel. De cel is gelezen zoals die er staat.',
  'Years have two digits. Ask for four.': 'Jaartallen hebben twee cijfers. Vraag om vier cijfers.',
  'Days with the month first, unlike the others.': 'Dagen met de maand vooraan, anders dan de rest.',
  'Years of two digits among whole ones.': 'Jaren van twee cijfers tussen hele.',
  'Days in another notation than most.': 'Dagen in een andere schrijfwijze dan de meeste.',
  'Durations are written as clock times: 1:32 is read as one minute and 32 seconds, never as an hour.':
    'Tijdsduren staan als kloktijd: 1:32 is gelezen als één minuut en 32 seconden, nooit als een uur.',
  'Most talks last longer than an hour if these are seconds: they may be milliseconds.':
    'De meeste gesprekken duren langer dan een uur als dit seconden zijn: misschien zijn het milliseconden.',
  'The ids are the numbers of the rows. If they begin anew in each file, a later file replaces the calls of an earlier one.':
    'De kenmerken zijn de nummers van de rijen. Beginnen die in elk bestand opnieuw, dan vervangt een later bestand de oproepen van een eerder bestand.',
  'most rows say yes: did so many consumers object, or was an opt-out offered?':
    'de meeste rijen zeggen ja: hebben zoveel consumenten bezwaar gemaakt, of is afmelden aangeboden?',
  'as seconds, most talks last hours: are they milliseconds?':
    'als seconden duren de meeste gesprekken uren: zijn het milliseconden?',
  'the numbers of the rows: do they begin anew in each file?':
    'de nummers van de rijen: beginnen die in elk bestand opnieuw?',
  'its heading stands over several columns': 'de kop staat boven meer dan één kolom',
  'the other party of both directions: incoming calls come from this number':
    'de andere partij in beide richtingen: inkomende oproepen komen van dit nummer',
  'service, research and internal calls are out of scope': 'service, onderzoek en interne oproepen tellen niet mee',
  'only names that the consumer was told': 'alleen namen die de consument heeft gezien of gehoord',
  'the products that the consumer consented to, and no others':
    'de producten waarvoor de consument toestemming gaf, en geen andere',
  'Can the id that the system gives each call be added? Without it no call can be matched to its recording.':
    'Kan het kenmerk dat het systeem elke oproep geeft, erbij? Zonder dat is een oproep niet aan zijn opname te koppelen.',
  'Are the times in UTC all year, as GMT is, or do they follow summer time?':
    'Zijn de tijden het hele jaar in UTC, zoals GMT, of volgen ze de zomertijd?',
  'In which time zone are the times, and does it follow summer time?':
    'In welke tijdzone zijn de tijden, en volgt die de zomertijd?',
  'Can the file be sent with whole telephone numbers?': 'Kan het bestand met hele telefoonnummers worden gestuurd?',
  'Can the file be sent as the system wrote it, not as a spreadsheet saved it?':
    'Kan het bestand worden gestuurd zoals het systeem het schreef, en niet zoals Excel het opsloeg?',
  'who called whom (direction), what the call was for (purpose), how it was dialled (dial_mode), or something else':
    'wie wie belde (richting), waarvoor er is gebeld (doel), hoe er is gebeld (manier van bellen), of iets anders',
  'what somebody bought or joined (kind), whether the customer is a consumer or a company (legal_form, of persons), or something else':
    'wat iemand kocht of waarvan iemand lid werd (soort), of de klant een consument of een bedrijf is (rechtsvorm, bij personen), of iets anders',
  'whether it is a consent or a request to be called (kind), how it was given (form), or something else':
    'of het een toestemming is of een verzoek om gebeld te worden (soort), hoe die is gegeven (manier van toestemmen), of iets anders',
  'that an opt-out was offered (optout_offered), that the consumer wants no more calls (optout_requested), or something else':
    'dat afmelden is aangeboden, dat de consument niet meer gebeld wil worden, of iets anders',
  'that the consumer wants no more calls (optout_requested), that an opt-out was offered (optout_offered), or something else':
    'dat de consument niet meer gebeld wil worden, dat afmelden is aangeboden, of iets anders',
  'that an opt-out was offered (optout_offered), or something else': 'dat afmelden is aangeboden, of iets anders',
  'that the consumer wants no more calls (optout_requested), or something else':
    'dat de consument niet meer gebeld wil worden, of iets anders',
  'that the agent named the company (identity_stated), or something else':
    'dat de medewerker het bedrijf noemde, of iets anders',
  'that the voice said that it is a computer (ai_disclosed), or something else':
    'dat de stem zei dat zij een computerstem is, of iets anders',
  'whether the subscriber was on the line (spoke_with), or something else':
    'of de abonnee aan de lijn was, of iets anders',
  'how the call was dialled (dial_mode), or something else': 'hoe er is gebeld, of iets anders',
  'which number called (caller_number), or something else': 'welk nummer belde, of iets anders',
  'whether the client or the call centre supplied the number (lead_source), or something else':
    'of het nummer van de opdrachtgever of van het callcenter komt, of iets anders',
  'What do the results mean that are comments in the mapping?': 'Wat betekenen de resultaten die niet zijn herkend?',
  'Which kinds of customers are consumers, sole traders, partnerships and legal entities?':
    'Welke soorten klanten zijn consument, eenmanszaak, vof of maatschap, en rechtspersoon?',
  'Is it a list of people who want no more calls, and is the day the one on which they said so?':
    'Is dit een lijst van mensen die niet meer gebeld willen worden, en is de dag die waarop zij dat zeiden?',
  'Where is the proof of each consent (the page, its text, time and address): can its reference be added, for `evidence`?':
    'Waar is het bewijs van elke toestemming (de pagina, de tekst, tijd en adres)? Kan de verwijzing erbij?',
  'its own name': 'de eigen naam',
  'the heading is a word for it': 'de kop is er een woord voor',
  'the heading holds a word for it': 'in de kop staat er een woord voor',
  'the column is empty': 'de kolom is leeg',
  'the heading does not say so': 'de kop zegt het niet',
  'as its format has it': 'zoals dit systeem het schrijft',
  'a day and a time of day in columns of their own': 'een dag en een tijd in eigen kolommen',
  'a further column of telephone numbers': 'nog een kolom met telefoonnummers',
  'the only column with another value in every row': 'de enige kolom met in elke rij een andere waarde',
  'the only column with days and times': 'de enige kolom met dagen en tijden',
  'the only column with telephone numbers': 'de enige kolom met telefoonnummers',
  'the only column with many different telephone numbers': 'de enige kolom met veel verschillende telefoonnummers',
  'days or times': 'dagen of tijden',
  days: 'dagen',
  'telephone numbers': 'telefoonnummers',
  'whole numbers': 'hele getallen',
  amounts: 'bedragen',
  durations: 'tijdsduren',
  'words that are known': 'bekende woorden',
};

/** Sentences with varying parts. */
export const PATTERNS: Readonly<Record<string, string>> = {
  'Numbers that are repaired ({}); each is recorded.': 'Nummers die zijn hersteld ({}); elk is vastgelegd.',
  'Cannot be read as a number: {}.': 'Niet als nummer te lezen: {}.',
  'Day and month can be read in more than one order: {} is {}. Ask the sender.':
    'Dag en maand zijn in meer dan één volgorde te lezen: {} is {}. Vraag het de afzender.',
  'What does {} say: {}?': 'Wat zegt {}: {}?',
  'Which system wrote it: {}?': 'Welk systeem schreef het: {}?',
  'How are the days in {} written: {}?': 'Hoe zijn de dagen in {} geschreven: {}?',
  'Can the days in {} be sent as ISO 8601 (2026-06-30T14:03:10)?':
    'Kunnen de dagen in {} als 2026-06-30T14:03:10 worden gestuurd?',
  'Does {} include ringing, or only the time talked?':
    'Zit in {} ook de tijd dat de telefoon overgaat, of alleen de gesprekstijd?',
  'at most {}': 'hoogstens {}',
  '{} of the values are {}': '{} van de waarden zijn {}',
  'the only column with {}': 'de enige kolom met {}',
  'Is "{}" in seconds? Most talks would last hours. For milliseconds, write formats: { {}: milliseconds }.':
    'Is "{}" in seconden? De meeste gesprekken zouden uren duren. Zet voor milliseconden bij formats: { {}: milliseconds }.',
  'Do the numbers in "{}" begin anew in each file? Then ask for the id that the system gives each call, or write call_id: { from: row } in place of it.':
    'Beginnen de nummers in "{}" in elk bestand opnieuw? Vraag dan om het kenmerk dat het systeem aan elke oproep geeft, of zet er call_id: { from: row } voor in de plaats.',
  '"{}" stands over more than one column: which one holds {}?':
    '"{}" staat boven meer dan één kolom: in welke staat ‘{column}’?',
  '{} holds no amounts: can what was paid be added, for paid_amount?':
    'In {} staan geen bedragen: kan erbij wat er is betaald, voor paid_amount?',
  'A call has its brand and product from its campaign. Does each value of {} have campaigns of its own? If the log names no campaign, map campaign to that column, and list its values under campaigns.':
    'Merk en product van een oproep volgen uit de campagne. Heeft elke waarde van {} eigen campagnes? Noemt het bestand geen campagne, wijs dan die kolom aan als campagne, en zet de waarden bij campaigns.',
  'Was the name in {} shown to the consumer who consented? Only such names count.':
    'Heeft de consument de naam in {} gezien of gehoord toen die toestemming gaf? Alleen zulke namen tellen.',
  'Does each consent hold for the product in {} alone?': 'Geldt elke toestemming alleen voor het product in {}?',
  'Which number is in "{}" where a call came in? If it is the caller’s, map caller_number to it as well: it then holds the other party of both directions. If it is your own, ask for the caller’s in another column. Without it, an objection made in such a call stops nothing.':
    'Welk nummer staat er in "{}" bij een inkomende oproep? Is het dat van de beller, wijs de kolom dan ook aan als caller_number: zij bevat dan de andere partij in beide richtingen. Is het uw eigen nummer, vraag dan om dat van de beller in een andere kolom. Zonder dat nummer houdt een bezwaar in zo’n oproep niets tegen.',
  'Which column holds {}, or can it be added?': 'In welke kolom staat ‘{column}’, of kan die erbij?',
  'Which column holds {}, or can it be added? If it has one value for all rows, give that under constants: { {}: … }.':
    'In welke kolom staat ‘{column}’, of kan die erbij? Is het in alle rijen gelijk, kies het dan bij dat soort gegevens.',
  'The first line is a row like the others: send the file with a heading over its columns, or name them at the source, such as headings: [{}].':
    'De eerste regel is een rij zoals de andere. Kan er een kop boven elke kolom komen?',
  'seems to be {}': 'lijkt {} te zijn',
};
