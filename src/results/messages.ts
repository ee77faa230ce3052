import type { Text } from '../model/text.ts';

export const MESSAGES = {
  noCallOfPeriod: (from: string, to: string): Text => ({
    en: `No call of ${from} to ${to} is loaded: there is nothing to judge.`,
    nl: `Van ${from} tot en met ${to} zijn geen oproepen geladen: er valt niets te beoordelen.`,
  }),
  noCallOfAnyDay: {
    en: 'No call of any day is loaded. Add the files of the call centres, and run it again.',
    nl: 'Er is van geen enkele dag een oproep geladen. Voeg de bestanden van de callcenters toe, en probeer het opnieuw.',
  },
  logsHoldOtherDays: (first: string, last: string): Text => ({
    en: `The logs hold calls of ${first} to ${last}. "belaudit months" lists their months. Nothing was written.`,
    nl: `De belbestanden hebben oproepen van ${first} tot en met ${last}. Er is niets geschreven.`,
  }),
  days: (from: string, to: string): Text => ({
    en: `${from} to ${to}`,
    nl: `${from} tot en met ${to}`,
  }),
  holdsNoCall: { en: 'holds no call', nl: 'daarvan is geen oproep geladen' },
  keyOfPseudonymsCannotBeRead: {
    en: 'The key of the pseudonyms cannot be read.',
    nl: 'De sleutel voor de schuilnamen van medewerkers is niet te lezen.',
  },
  restoreFileFromCopyOrDelete: {
    en: 'Restore the file from a copy; or delete it, and every agent gets a new pseudonym from now on.',
    nl: 'Zet het bestand terug uit een kopie; of wis het, en elke medewerker krijgt vanaf nu een nieuwe schuilnaam.',
  },
  isNot64HexadecimalDigits: { en: 'is not 64 hexadecimal digits', nl: 'is niet 64 hexadecimale cijfers' },
  earlierVersionOfBelauditMadeResults: {
    en: 'An earlier version of Belaudit made the results of this period. They lack data that the reports of this version need.',
    nl: 'Een eerdere versie van Belaudit maakte de resultaten van deze periode. Gegevens die de rapporten van deze versie nodig hebben, ontbreken erin.',
  },
  judgePeriodAgainWithBelauditRun: {
    en: 'Judge the period again with `belaudit run --again`.',
    nl: 'Maak ze opnieuw bij Uitvoeren, ook als er niets nieuws is.',
  },
  doesNotHold: (lacking: string): Text => ({
    en: `does not hold ${lacking}`,
    nl: `mist ${lacking}`,
  }),
  resultsAreUnreadable: {
    en: 'The results of this period cannot be read.',
    nl: 'De resultaten van deze periode zijn niet te lezen.',
  },
  wasChangedAfterItWasWritten: { en: 'was changed after it was written', nl: 'is veranderd nadat het was geschreven' },
  noResultsOfPeriod: {
    en: 'There are no results of this period yet.',
    nl: 'Er zijn nog geen resultaten van deze periode.',
  },
  rowsWereRemoved: {
    en: 'Rows were removed from the results of this period.',
    nl: 'Uit de resultaten van deze periode zijn rijen verwijderd.',
  },
  saysWhichFilesChanged: {
    en: 'says which files are not as they were written; removed.md says why',
    nl: 'zegt welke bestanden niet zijn zoals ze waren geschreven; in removed.md staat waarom',
  },
  isMissing: { en: 'is missing', nl: 'ontbreekt' },
  resultsWereChanged: {
    en: 'The results of this period are not as they were written.',
    nl: 'De resultaten van deze periode zijn niet zoals ze zijn geschreven.',
  },
  resultsOfThisPeriodAreIncomplete: {
    en: 'The results of this period are incomplete.',
    nl: 'De resultaten van deze periode zijn niet compleet.',
  },
  runBelauditRunOrBelauditAudit: {
    en: 'Run `belaudit run` or `belaudit audit` for that period.',
    nl: 'Voer die periode opnieuw uit.',
  },
  resultsOfThisPeriodWereMade: {
    en: 'The results of this period were made by an earlier version.',
    nl: 'De resultaten van deze periode zijn door een eerdere versie gemaakt.',
  },
  runOrAuditAgain: {
    en: 'Run `belaudit run` or `belaudit audit` for that period again.',
    nl: 'Voer die periode opnieuw uit.',
  },
  runBelauditRunForThatPeriod: { en: 'Run `belaudit run` for that period.', nl: 'Voer die periode opnieuw uit.' },
  thatIsNotTelephoneNumber: { en: 'That is not a telephone number.', nl: 'Dit is geen telefoonnummer.' },
  giveDutchNumberWithItsArea: {
    en: 'Give a Dutch number with its area code, or a foreign one with + and its country code.',
    nl: 'Geef een Nederlands nummer met netnummer, of een buitenlands nummer met + en het landnummer.',
  },
};
