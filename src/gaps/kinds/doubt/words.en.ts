import type { GapWords } from '../../../model/gaps.ts';

const WHAT: Readonly<Record<string, string>> = {
  'answer-contradicts-result': 'the call was answered by one column and not by another',
  'at-night': 'the call was made before seven in the morning',
  'called-itself': 'a number called itself',
  'called-number-calls':
    'a number was called from which other calls of the file were made: the two numbers may have changed places',
  'clock-in-doubt': 'the clock is in doubt: many calls of its file were made very early in the day',
  'day-order-in-doubt': 'the day and the month may have changed places, as other rows of the column show',
  'delimiter-in-cell': 'a cell contains the sign that separates cells: it may be two cells',
  'direction-elsewhere': 'a column that is not read says that the call came in',
  formula: 'a text begins like a spreadsheet formula; it is kept as text and never run',
  'garbled-characters': 'letters with accents were garbled before the file arrived',
  'hour-exists-twice': 'the time is in the hour that autumn repeats: it may be an hour later',
  'inbound-from-own-number':
    'the log says that the call came in, but a number of the company itself called; it was judged as if nobody knew who called whom',
  'line-break': 'a text contains a line break; it is still read as one row',
  'objection-in-most-calls':
    'the consumer objected, as in most conversations of the file: the column may say that an opt-out was offered',
  'one-number-called': 'the same number was called as in most rows: it may be the number that called',
  'other-day-order':
    'the day and the month may have changed places, as they certainly have in a few other rows of the column',
  'other-notation':
    'a time is written otherwise than in the rest of the column, or with another offset from UTC: it may have been changed afterwards',
  'part-unread': 'the value could not be read, and was not used',
  'rings-long':
    'a call that nobody answered lasted three minutes or more: there may have been talk that counts as ringing',
  'rounded-digits': 'an id has digits that a spreadsheet rounded: two ids may have become one',
  'talk-contradicts-result':
    'the length of the talk does not fit the result: a conversation of no time, a sale within ten seconds, or more than a minute to a voicemail',
  'talk-longer-than-call': 'the talk is longer than the call: it may count the ringing, or be in another unit',
  'talk-of-hours': 'the talk is very long: it may be in another unit',
  'too-narrow': 'signs of a column that was too narrow replace a text, which is lost',
  'two-digit-year': 'the year has two digits: up to 60 it is read as 20.., above that as 19..',
  'year-order-in-doubt': 'the day and the year may have changed places',
  'zeros-differ':
    'an id differs from another one only by leading zeros: zeros may have been lost, and two ids may be one',
};

const ADVICE: Readonly<Record<string, string>> = {
  'answer-contradicts-result': 'Ask which of the two columns is right, and correct the mapping or the file.',
  'at-night':
    'Find out in which time zone the log writes its times. If the calls were really made then, there is nothing to do.',
  'called-itself': 'Correct the mapping: the number that called and the number called are in two columns.',
  'called-number-calls':
    'Look at the first of these rows in the file, and ask for a file in which each number stands in its own column.',
  'clock-in-doubt': 'Find out in which time zone the log writes its times, and whether it says AM or PM somewhere.',
  'day-order-in-doubt': 'Ask for a file with days in one order, best as 2026-06-30, or say which order is right.',
  'delimiter-in-cell': 'Look at these rows in the file; where a quote is misplaced, ask for the file again.',
  'direction-elsewhere': 'Point out that column as the direction, or say which direction all calls have.',
  formula: 'Nothing, if the text is meant so. Otherwise ask for the file as the system wrote it.',
  'garbled-characters': 'Ask for the file in UTF-8, as the system wrote it.',
  'hour-exists-twice': 'Ask for times with their offset, such as +02:00.',
  'inbound-from-own-number': 'Ask who called whom, and ask for the file again with the right direction.',
  'line-break': 'Look at these rows in the file: a text may be two rows that became one.',
  'objection-in-most-calls':
    'Ask what a yes in the column means. Does it mean that an opt-out was offered? Then point out the column as “opt-out offered”.',
  'one-number-called': 'Correct the mapping: the number called is that of the consumer.',
  'other-day-order': 'Look at the rows that were rejected, and at those around them in the file.',
  'other-notation': 'Look at these rows in the file, and ask for the file as the system wrote it.',
  'part-unread': 'See in the list of values that were not used how they are written, and say how to read them.',
  'rings-long': 'Ask whether the end includes work after the call, or whether these calls were answered after all.',
  'rounded-digits': 'Ask for the file as the system wrote it, not as a spreadsheet saved it.',
  'talk-contradicts-result': 'Ask what happened in these calls, and for the file as the system wrote it.',
  'talk-longer-than-call':
    'Ask what the column counts: the talk time is only the time talked. If it does not count seconds, say what it counts.',
  'talk-of-hours': 'Ask in which unit the column is, and declare it.',
  'too-narrow': 'Ask for the file as the system wrote it, not as a spreadsheet showed it.',
  'two-digit-year': 'Ask for years of four digits.',
  'year-order-in-doubt': 'Ask for years of four digits, or say which order is right.',
  'zeros-differ': 'Ask for the file as the system wrote it, not as a spreadsheet saved it.',
};

const COLUMN_TOLD: ReadonlySet<string> = new Set([
  'formula',
  'garbled-characters',
  'hour-exists-twice',
  'line-break',
  'part-unread',
  'rounded-digits',
  'too-narrow',
  'two-digit-year',
  'zeros-differ',
]);

export const words: GapWords = {
  what: ({ form, rows, subject, column }, say) =>
    `In ${say.counted(rows ?? 0, 'row', 'rows')} of “${subject}”${COLUMN_TOLD.has(form) ? ` (${say.column(column)})` : ''} ${WHAT[form] ?? form}.`,
  todo: ({ form }) => ADVICE[form] ?? 'Look at these rows in the file.',
};
