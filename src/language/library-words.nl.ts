/**
 * Dutch for the library's English sentences about files, settings and the machine, by the English sentence. Unlisted sentences are shown in English, and marked
 * as English. In a pattern, `{}` stands for a varying part; the Dutch sentence has the same parts in the same order.
 */
export const SENTENCES: Readonly<Record<string, string>> = {
  'the number that came with the sale; without this line the relation is for every number of the person':
    'het nummer bij deze verkoop; zonder deze kolom geldt de relatie voor elk nummer van de persoon',
  // Replies, decisions and deviations.
  'This file holds replies of another call centre.': 'In dit bestand staan reacties van een ander callcenter.',
  'Most rows of this file fit no finding of this call centre and period.':
    'De meeste rijen van dit bestand horen bij geen bevinding van dit callcenter en deze periode.',
  'No row of this file has an answer.': 'In dit bestand is niets beantwoord.',
  'No table in this file has calls, rules and answers.':
    'In dit bestand staat geen tabel met oproepen, regels en antwoorden.',
  'The file does not say whose replies it holds.': 'Het bestand zegt niet van welk callcenter de reacties zijn.',
  'Nothing was written.': 'Er is niets vastgelegd.',
  'the others name calls or rules that are not among them': 'de andere noemen oproepen of regels die er niet bij zijn',
  'is in its rows': 'staat in de rijen',
  'This finding disappeared from the results after new data.':
    'Deze bevinding is er niet meer: door nieuwe gegevens is zij vervallen.',
  'There is no such finding in the results.': 'Deze bevinding staat niet in de resultaten.',
  'There are no such findings.': 'Zulke bevindingen zijn er niet.',
  'A withdrawal needs a reason from the list, and one in words.':
    'Intrekken gaat met een reden uit de lijst, en met uw eigen woorden.',
  'A request for more information needs a day that has not passed.': 'Kies een dag die nog niet voorbij is.',
  'Two people must decide, and this is the same name.': 'Twee mensen moeten besluiten, en dit is dezelfde naam.',
  'This deviation cannot be accepted.': 'Deze afwijking kan niet worden aanvaard.',
  'a deviation is for a call centre or a campaign, not for everything':
    'kies een callcenter of een campagne: een afwijking geldt niet voor alles',
  'ends before it begins': 'eindigt voordat zij begint',
  'is not known': 'is niet bekend',
  // Files: why one cannot be used, and what to do.
  'has none of the columns that the source needs': 'heeft geen van de kolommen die nodig zijn',
  'is not a readable table': 'is geen tabel die te lezen is',
  'The file has no rows.': 'Het bestand heeft geen rijen.',
  'The sheet has no rows.': 'Het werkblad heeft geen rijen.',
  'The file has no records.': 'Het bestand heeft geen gegevens.',
  'has no bytes': 'is leeg',
  'has only blank lines': 'heeft alleen lege regels',
  'has no cells with contents': 'heeft geen ingevulde cellen',
  'has an empty list, or is empty': 'heeft een lege lijst, of helemaal niets',
  'Ask for the file again, or remove it from the sources.': 'Vraag het bestand opnieuw, of gebruik het niet.',
  'Ask the sender for the file again.': 'Vraag de afzender om het bestand opnieuw te sturen.',
  'The file holds no rows of text.': 'Het bestand is geen tabel met tekst.',
  'The columns of the file seem to be of fixed width, with spaces between them. Such files are not read.':
    'De kolommen lijken een vaste breedte te hebben, met spaties ertussen. Zo’n bestand wordt niet gelezen.',
  'Ask for it with a delimiter between the cells (CSV), or open it in a spreadsheet as fixed-width columns and save it as .xlsx.':
    'Vraag het als CSV, of open het in Excel met vaste kolombreedtes en sla het op als .xlsx.',
  'Check the delimiter and the format given for it; otherwise ask for a new export.':
    'Controleer het scheidingsteken en het formaat; vraag anders een nieuwe export.',
  'The first line of the file, which should hold the column names, is broken.':
    'De eerste regel, waar de namen van de kolommen horen te staan, is kapot.',
  'The first line of the file is longer than the headings of a log or an export can be.':
    'De eerste regel is langer dan een regel met koppen kan zijn.',
  'The file has more columns than a log or an export can have.':
    'Het bestand heeft meer kolommen dan een export kan hebben.',
  'The sheet has more columns than a log or an export can have.':
    'Het werkblad heeft meer kolommen dan een export kan hebben.',
  'Ask for an export without the columns that nobody needs.':
    'Vraag om een export zonder de kolommen die niemand nodig heeft.',
  'Check the delimiter, or ask for an export without the columns that nobody needs.':
    'Controleer het scheidingsteken, of vraag om een export zonder de kolommen die niemand nodig heeft.',
  'The rows of the file have more or fewer cells than its source declares headings.':
    'De rijen hebben een ander aantal cellen dan er koppen zijn opgegeven.',
  'Headings are declared for a file that names its columns itself.':
    'Er zijn koppen opgegeven voor een bestand dat zelf al koppen heeft.',
  'Lists are declared for a file that is not JSON.': 'Er zijn lijsten opgegeven voor een bestand dat geen JSON is.',
  'The archive holds another archive.': 'In het zipbestand zit weer een zipbestand.',
  'Unpack it, and name the unpacked files.': 'Pak het uit, en voeg de uitgepakte bestanden toe.',
  'The file unpacks to far more than any call log.':
    'Uitgepakt is het bestand veel groter dan een belbestand kan zijn.',
  'Unpack it yourself, look at it, and name the unpacked file.':
    'Pak het zelf uit, bekijk het, en voeg het uitgepakte bestand toe.',
  'The file is an office document, but not an .xlsx workbook.':
    'Het bestand is een document, maar geen werkmap (.xlsx).',
  'seems to be an office document other than an .xlsx workbook': 'lijkt een document dat geen werkmap (.xlsx) is',
  'The workbook cannot be opened.': 'De werkmap kan niet worden geopend.',
  'The workbook cannot be opened: it is damaged, cut off, or another kind of file.':
    'De werkmap kan niet worden geopend: zij is beschadigd, afgekapt, of een ander soort bestand.',
  'Try to open it in Excel. If that fails, ask the sender for it again. If it is text, such as CSV, give it a name that ends in .csv.':
    'Probeer het bestand in Excel te openen. Lukt dat niet, vraag de afzender dan om het opnieuw te sturen. Is het tekst, zoals CSV, geef het dan een naam die op .csv eindigt.',
  'The spreadsheet holds data that no spreadsheet program writes.':
    'In de werkmap staat iets dat geen enkel programma zo schrijft.',
  'Do not open it; ask the sender where it comes from.':
    'Open de werkmap niet, en vraag de afzender waar die vandaan komt.',
  'The spreadsheet holds more text than can be read.': 'In de werkmap staat meer tekst dan kan worden gelezen.',
  'Save its sheets as CSV, or have it split into smaller files.': 'Sla de bladen op als CSV, of splits de werkmap.',
  'The archive cannot be read.': 'Het zipbestand kan niet worden gelezen.',
  'Check that it was copied completely, or ask the sender for it again.':
    'Controleer of het helemaal is gekopieerd, of vraag het opnieuw.',
  'The file can be of more than one known format.': 'Het bestand kan van meer dan één bekend systeem zijn.',
  'It is not certain which column of the list holds the telephone numbers.':
    'Het is niet zeker in welke kolom van de lijst de telefoonnummers staan.',
  'Name its heading with --column.': 'Vul de kop van die kolom in, en geef de lijst opnieuw.',
  'This list holds no readable telephone number.': 'In deze lijst staat niets dat als telefoonnummer te lezen is.',
  'Give a list with one number per row, or a table with a heading above the numbers.':
    'Geef een lijst met één nummer per rij, of een tabel met een kop boven de nummers.',
  'This list is empty.': 'Deze lijst is leeg.',
  'This list is empty: there is nothing to screen.': 'Deze lijst is leeg: er is niets te beoordelen.',
  'has no rows': 'heeft geen rijen',
  'The list cannot be read.': 'De lijst kan niet worden gelezen.',
  'The file holds more than one list, so it is not clear which one is meant.':
    'In het bestand staat meer dan één lijst; het is niet duidelijk welke u bedoelt.',
  'Save the list as a sheet or a CSV file of its own, with a heading above the numbers.':
    'Sla de lijst op als een eigen werkmap of CSV, met een kop boven de nummers.',
  'holds telephone numbers': 'bevat telefoonnummers',
  'Give the list that the regulator sent, or a part of it.':
    'Geef de lijst die de toezichthouder stuurde, of een deel ervan.',
  'no number is readable': 'er is geen nummer te lezen',
  'every number is masked': 'elk nummer is afgeschermd',
  'is too long': 'is te lang',
  'does not exist': 'bestaat niet',
  'is missing': 'ontbreekt',
  // Actions: why one cannot be recorded.
  'is before the audit date': 'ligt voor de peildatum',
  'is already its day': 'is nu al de datum',
  'is missing: name the new day': 'ontbreekt: naar welke dag?',
  'is missing: say why': 'ontbreekt: zeg waarom',
  'is only for an action that is moved': 'hoort alleen bij een actie die een andere datum krijgt',
  'cannot be reached': 'is niet te halen',
  'has more than one decimal': 'heeft meer dan één cijfer achter de komma',
  'is for a call centre: the client makes no calls': 'hoort bij een callcenter: de opdrachtgever belt niet zelf',
  'examines all call centres together, so the action must be for the client':
    'onderzoekt alle callcenters samen: de actie is voor de opdrachtgever',
  'The figure already meets the threshold: no later month could show that the action worked.':
    'Het cijfer is nu al goed: geen latere maand kan laten zien dat de actie werkte.',
  'is open': 'staat open',
  'was changed after it was written': 'is veranderd nadat het was geschreven',
  'is not there': 'is er niet',

  // Settings (belaudit.yaml).
  'The audit date is missing.': 'De peildatum ontbreekt.',
  'The last day comes before the first.': 'De laatste dag ligt vóór de eerste.',
  'An entity cannot take over itself.': 'Een rechtspersoon kan niet zichzelf overnemen.',
  'The client has several entities, so a vendor must say for which it calls.':
    'U hebt meer rechtspersonen; bij een callcenter moet staan voor welke het belt.',
  'There is no such key here.': 'Deze sleutel bestaat hier niet.',
  'The key is missing.': 'De sleutel ontbreekt.',
  'There is no value here.': 'Hier staat geen waarde.',
  'This value cannot be used here.': 'Deze waarde kan hier niet.',
  'This is the wrong kind of value.': 'Hier hoort een ander soort waarde.',
  'There is no such format.': 'Dit formaat bestaat niet.',
  'This heading is not read.': 'Uit deze kop wordt geen kolom gelezen.',
  'The column is also read from the file; use one of the two.':
    'De kolom wordt ook uit het bestand gelezen; kies een van de twee.',
  'The heading occurs twice.': 'De kop staat er twee keer.',
  'This cannot be read as YAML.': 'Dit is niet als YAML te lezen.',
  'A quotation mark or bracket is not closed, or a colon or comma is missing.':
    'Een aanhalingsteken of haakje is niet gesloten, of er ontbreekt een dubbele punt of komma.',
  'The line is not under the right key, or a bracket is not closed.':
    'De regel springt niet goed in, of een haakje is niet gesloten.',
  'A line holds more than one "key: value", or the next line is indented too far.':
    'Op een regel staat meer dan één "sleutel: waarde", of de volgende regel springt te ver in.',
  'A value begins with a character that has a meaning of its own.':
    'Een waarde begint met een teken dat een eigen betekenis heeft; zet er aanhalingstekens omheen.',
  'The line begins with a tab.': 'De regel begint met een tab; gebruik spaties.',
  'The file is empty.': 'Het bestand is leeg.',
  'The file does not hold keys with values.': 'In het bestand staan geen sleutels met waarden.',
  'a text': 'een tekst',
  'a text of visible characters': 'een tekst met zichtbare tekens',
  nothing: 'niets',
  'a list': 'een lijst',
  'true or false': 'true of false',
  'yes or no': 'yes of no',
  'a yes or a no': 'ja of nee',
  'an existing day, from 1900 to 2100, such as 2026-06-30':
    'een dag die bestaat, van 1900 tot en met 2100, zoals 2026-06-30',
  'an existing day, not after 2100, such as 2026-06-30': 'een dag die bestaat, niet na 2100, zoals 2026-06-30',
  'an existing day, not before 1900, such as 2026-06-30': 'een dag die bestaat, niet vóór 1900, zoals 2026-06-30',
  'hours such as "09:00-20:00", the first before the second, or none':
    'uren zoals 09:00-20:00, het eerste vóór het tweede, of none (niet bellen)',
  'an amount such as 250 or 250.50': 'een bedrag zoals 250 of 250.50',
  'a currency such as EUR': 'een valuta zoals EUR',
  'a telephone number, such as 0612345678 or +31612345678': 'een telefoonnummer, zoals 0612345678 of +31612345678',

  // Oddities of a file.
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

  // Questions for the sender.
  'Can the id that the system gives each call be added? Without it no call can be matched to its recording.':
    'Kan het kenmerk dat het systeem elke oproep geeft, erbij? Zonder dat is een oproep niet aan zijn opname te koppelen.',
  'Are the times in UTC all year, as GMT is, or do they follow summer time?':
    'Zijn de tijden het hele jaar in UTC, zoals GMT, of volgen ze de zomertijd?',
  'In which time zone are the times, and does it follow summer time?':
    'In welke tijdzone zijn de tijden, en volgt die de zomertijd?',
  'Can the file be sent with whole telephone numbers?': 'Kan het bestand met hele telefoonnummers worden gestuurd?',
  'Can the file be sent as the system wrote it, not as a spreadsheet saved it?':
    'Kan het bestand worden gestuurd zoals het systeem het schreef, en niet zoals Excel het opsloeg?',
  // What a column of kinds can say.
  'who called whom (direction), what the call was for (purpose), how it was dialled (dial_mode), or something else':
    'wie wie belde (richting), waarvoor er is gebeld (doel), hoe er is gebeld (manier van bellen), of iets anders',
  'what somebody bought or joined (kind), whether the customer is a consumer or a company (legal_form, of persons), or something else':
    'wat iemand kocht of waarvan iemand lid werd (soort), of de klant een consument of een bedrijf is (rechtsvorm, bij personen), of iets anders',
  'whether it is a consent or a request to be called (kind), how it was given (form), or something else':
    'of het een toestemming is of een verzoek om gebeld te worden (soort), hoe die is gegeven (manier van toestemmen), of iets anders',
  // What a column under an ambiguous heading can say.
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

  // Why a column is taken for what it seems to be.
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

  // Samples of recordings.
  'There is nothing to draw from.': 'Er is niets om uit te loten.',
  'The sample is too small to have three of every kind.':
    'De steekproef is te klein om er van elke soort drie te hebben.',
  'The rows of this file belong to several samples.': 'De rijen van dit bestand zijn van meer dan één steekproef.',
  'This file does not name its sample.': 'Het bestand zegt niet van welke steekproef het is.',
  'This file belongs to a sample that this workspace does not have.':
    'Dit bestand is van een andere steekproef dan deze.',
  'No table in this file has calls or consents, and answers about them.':
    'In dit bestand staat geen tabel met gesprekken of toestemmingen, en antwoorden daarover.',
  'This list is of proofs, of no call centre.': 'Deze lijst gaat over bewijs, niet over een callcenter.',
  'No proof of a consent is loaded.':
    'Er is geen bewijs van toestemmingen geladen: lever de lijst van bewijzen (proofs) en de bestanden, en beoordeel de periode opnieuw.',
  'has no row': 'heeft geen rijen',
  'The calls of this period are not the ones that were judged last.':
    'De oproepen van deze periode zijn niet die van de laatste beoordeling: beoordeel de periode opnieuw.',
  'was not judged last': 'is niet het laatst beoordeeld',
  'There is no proof to look at for this consent of the sample.':
    'Van deze toestemming van de steekproef is er geen bewijs om te bekijken.',
  'The list of this sample is missing.': 'De lijst van deze steekproef is er niet.',
  'is not one of its valid samples': 'is geen geldige steekproef van deze werkruimte',
  'is too small': 'is te klein',

  // Everything else.
  'Choose another folder, or edit the existing belaudit.yaml.':
    'Kies een andere map, of wijzig de belaudit.yaml die er staat.',
  'The browser that makes the PDFs did not start.': 'De browser die de pdf’s maakt, startte niet.',
  'is after audit.as_of': 'ligt na de peildatum',
  'is not a folder of results of this workspace': 'is geen map met resultaten van deze werkruimte',
  'This is not a public key of age.': 'Dit is geen openbare sleutel van age.',
  'holds no call': 'daarvan is geen oproep geladen',
  'has no results for a calendar month': 'heeft geen resultaten van een kalendermaand',
  'is no moment': 'is geen dag met een tijd',
  'is after 2100': 'ligt na 2100',
  'has no rows below its heading': 'heeft geen rijen onder de kop',
  'a PDF document': 'een pdf',
  'a web page or XML': 'een webpagina of XML',
  'a spreadsheet of Excel 2003 or older (.xls), or one with a password':
    'een werkblad van Excel 2003 of ouder (.xls), of een met een wachtwoord',
  'is not configured': 'is niet bekend',
  'There is no call centre with this id.': 'Dit callcenter is niet bekend.',
  'Give the id of the call centre that will call the list, as in belaudit.yaml.':
    'Kies wie de lijst gaat bellen, of voeg het callcenter toe bij Organisatie.',
  'Every number in this list is masked, so nobody knows who would be called.':
    'Elk nummer in deze lijst is afgeschermd: niemand weet wie er zou worden gebeld.',
  'Ask the sender for the list with whole numbers.': 'Vraag de afzender om de lijst met hele nummers.',
  'This is not a setting with a value.': 'Dit is geen instelling met een waarde.',
  'This setting does not affect verdicts, or it selects the calls.':
    'Deze instelling bepaalt niet hoe oproepen worden beoordeeld, of zegt om welke oproepen het gaat.',
  'This setting is given twice.': 'Deze instelling staat er twee keer.',
  'There is no such id.': 'Dit kenmerk bestaat niet.',
  'This value cannot be read.': 'Deze waarde is niet te lezen.',
  'With these settings files would be read otherwise, and only what is loaded can be judged.':
    'Met deze instellingen zouden bestanden anders worden gelezen; alleen wat is geladen, kan worden beoordeeld.',
  'Every call would be out of scope.': 'Geen enkele oproep zou onder de regels vallen.',
  'These are all loaded files.': 'Dit zijn alle bestanden die zijn geladen.',
  'No loaded file has this name.': 'Er is geen geladen bestand met deze naam.',
  'no column holds telephone numbers': 'geen kolom heeft telefoonnummers',
  'more than one column holds telephone numbers': 'meer dan één kolom heeft telefoonnummers',
};

/** Sentences with varying parts. */
export const PATTERNS: Readonly<Record<string, string>> = {
  // Replies, decisions and deviations.
  'This file holds replies of call centre {} about {}.': 'In dit bestand staan reacties van callcenter {} over {}.',
  'Look whether the file belongs to another workspace, or its call ids were changed: a spreadsheet takes zeros and digits off long numbers. Ask for the file again. {}':
    'Hoort het bij een andere werkruimte, of zijn de kenmerken van oproepen veranderd? Een spreadsheet haalt nullen en cijfers van lange nummers af. Vraag het bestand opnieuw. {}',
  'lasts more than {} months': 'duurt langer dan {} maanden',
  'Line {} is not a decision that needs a second person.': 'Regel {} is geen besluit dat op een tweede persoon wacht.',
  'There is no valid line {}.': 'Er is geen regel {} die meetelt.',
  'Line {} is no accepted deviation.': 'Regel {} is geen aanvaarde afwijking.',
  'The report of this call centre names as the last day to reply: {}.':
    'In het rapport van dit callcenter staat dat reageren kan tot en met {}.',
  'More than {} records of the file are broken.': 'Meer dan {} rijen van het bestand zijn kapot.',
  'This list has {} rows; an answer is about {} at most.':
    'Deze lijst heeft {} rijen; een antwoord gaat over hoogstens {}.',
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
  'The feed {} has no such column.': 'In {} bestaat deze kolom niet.',
  'The column {} has no such value.': 'De kolom {} heeft deze waarde niet.',
  'This is not in {}.': 'Dit staat niet in {}.',
  'Item {} of this list (counted from 0) has the same value here.':
    'Nummer {} van deze lijst (geteld vanaf 0) heeft hetzelfde.',
  'a whole number of {}, {} to {}': 'een heel getal ({}), van {} tot en met {}',
  'one of: {}': 'een van: {}',
  'at most {}': 'hoogstens {}',
  '{} or earlier': '{} of eerder',
  '{} or later': '{} of later',
  '{} of {} answered rows name a call that was not drawn.':
    '{} van {} ingevulde rijen gaan over een gesprek dat niet is geloot.',
  '{} of {} answered rows name a consent that was not drawn.':
    '{} van {} ingevulde rijen gaan over een toestemming die niet is geloot.',
  'no judged call from {} to {} rests on a consent or request':
    'geen beoordeelde oproep van {} tot en met {} rust op een toestemming of verzoek',
  'This list is of call centre {}.': 'Deze lijst is van callcenter {}.',
  'This list is of another period: {}.': 'Deze lijst is van een andere periode: {}.',
  'is not one of the {} calls of sample {}': 'is geen van de {} gesprekken van steekproef {}',
  'is not one of the {} consents of sample {}': 'is geen van de {} toestemmingen van steekproef {}',
  'Line {} is not a valid action.': 'Regel {} is geen actie die telt.',
  'The action of line {} is closed already.': 'De actie van regel {} is al gesloten.',
  'is missing: {} need a rule': 'ontbreekt: {} horen bij een regel',
  'has nothing to do with {}': 'heeft niets te maken met {}',
  'is missing: the value from which the action works, {}': 'ontbreekt: vanaf welke waarde werkt de actie ({})',
  '{} of the values are {}': '{} van de waarden zijn {}',
  'the only column with {}': 'de enige kolom met {}',
  '{}: its name contains what may be a telephone number, and results keep the name, also after "belaudit forget". Give the file a name without a number.':
    '{}: in de naam staat misschien een telefoonnummer, en resultaten bewaren de naam, ook na een verzoek om vergeten te worden. Geef het bestand een naam zonder nummer.',
  '{}: its name contains what may be a telephone number (names of proofs that do: {}), and results keep the names, also after "belaudit forget". Give such files names without a number, in the list too.':
    '{}: in de naam staat misschien een telefoonnummer (namen van bewijzen waarin dat zo is: {}), en resultaten bewaren de namen, ook na een verzoek om vergeten te worden. Geef zulke bestanden namen zonder nummer, ook in de lijst.',
  '{}: "{}" stands above the headings, and {} is read below it. It names a unit, so the source must declare it.':
    '{}: "{}" staat boven de koppen, en daaronder staat de kolom {column}. Het noemt een eenheid: zeg in welke eenheid de kolom is.',
  '{}: "{}" stands below the headings, and {} is read below it. It names a unit, so the source must declare it.':
    '{}: "{}" staat onder de koppen, en daaronder staat de kolom {column}. Het noemt een eenheid: zeg in welke eenheid de kolom is.',
  '{}: "{}" stands above the headings, and {} is read below it. It names the zone {}, and the source declares no time_zone.':
    '{}: "{}" staat boven de koppen, en daaronder staat de kolom {column}. Het noemt de tijdzone {}: zeg in welke tijdzone de tijden zijn.',
  '{}: "{}" stands above the headings, and {} is read below it. It names the zone {}, and the source says time_zone: {}.':
    '{}: "{}" staat boven de koppen, en daaronder staat de kolom {column}. Het noemt de tijdzone {}, en u koos de tijdzone {}.',
  '{}: the required column {} is not in the file.': '{}: de kolom {} is nodig, en staat niet in het bestand.',
  '{}: the heading "{}", which should hold {}, is not in the file.':
    '{}: de kop "{}", waar {} in hoort, staat niet in het bestand.',
  '{}: none of its records is readable; row {} is rejected as {}.':
    '{}: geen enkele rij is te lezen; rij {} is afgewezen: {}.',
  '{}: no column of the format {} is in the file.': '{}: geen kolom van het systeem {} staat in het bestand.',
  '{} mistakes in the files of this workspace.': 'Er zijn {} fouten in de bestanden van deze werkruimte.',
  '{}: nothing is read from {}.': '{}: niet gebruikt: {}.',
  'As {}, nothing is read from: {}.': 'Als {} niet gebruikt: {}.',
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
  '{}: Left out of the file, because each {}: {}.': '{}: een deel is niet gebruikt ({}): {}.',
  'Which column holds {}, or can it be added?': 'In welke kolom staat ‘{column}’, of kan die erbij?',
  'Which column holds {}, or can it be added? If it has one value for all rows, give that under constants: { {}: … }.':
    'In welke kolom staat ‘{column}’, of kan die erbij? Is het in alle rijen gelijk, kies het dan bij dat soort gegevens.',
  'The first line is a row like the others: send the file with a heading over its columns, or name them at the source, such as headings: [{}].':
    'De eerste regel is een rij zoals de andere. Kan er een kop boven elke kolom komen?',
  'held by {} (PID {})': 'in gebruik door {} (PID {})',
  'there is no heading “{}”': 'er is geen kop “{}”',
  'seems to be {}': 'lijkt {} te zijn',
  'occurs twice in {}: write {} or {}': 'komt in {} twee keer voor: als {} en als {}',
  'does not exist in {}: the clock skips it': 'bestaat in {} niet: de klok slaat die tijd over',
};
