import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeclaredFormat } from '../../../src/staging/declared-format.ts';
import { timeFormatMistake } from '../../../src/workspace/time-format.ts';

describe('the format of a time', () => {
  it.each([
    'duration',
    'd-M-yyyy',
    'dd/MM/yy',
    'yyyy-MM-dd HH:mm:ss',
    "yyyy-MM-dd'T'HH:mm:ss",
    'HH:mm',
    'yyyyMMdd',
    'HHmmss',
    "d-M-yyyy 'om' H:mm 'uur'",
  ])('%s can be read', (format) => {
    expect(timeFormatMistake(format)).toBeUndefined();
  });

  it.each([
    ['DD-MM-YYYY', 'DD means nothing here; it is written dd.'],
    ['dd-MM-jjjj', 'jjjj means nothing here; it is written yyyy.'],
    ['d-M-yyyy h:mm', 'h counts to twelve and needs a, for AM or PM; hours to 23 are H.'],
    ['d-M-yyyy H:mm a', 'a (AM or PM) goes with hours that count to twelve: h.'],
    ['H:mm.SSS', 'A fraction needs its seconds.'],
    ['yyyy-MM-ddTHH:mm', 'T means nothing here; put literal letters between single quotation marks.'],
    ['d MMM yyyy', 'MMM means nothing here; put literal letters between single quotation marks.'],
    ['dd-mm-yyyy', 'mm are minutes; the month is MM.'],
    ['HH:MM', 'MM is the month; minutes are mm.'],
    ['d-M', 'A day needs its year, month and day.'],
    ['d-M-yyyy H', 'A time of day needs its hours and minutes.'],
    ['d-M-yyyy-yy', 'A part occurs twice.'],
    ['', 'It names neither a day nor a time of day.'],
    ['12-31', 'It names neither a day nor a time of day.'],
    ["d-M-yyyy 'om H:mm", 'A single quotation mark is not closed.'],
  ])('%s cannot', (format, mistake) => {
    expect(timeFormatMistake(format)?.en).toBe(mistake);
  });

  it('is refused where intake could not read it, and only there', () => {
    const piece = fc.constantFrom(
      'yyyy',
      'yy',
      'MM',
      'M',
      'dd',
      'd',
      'HH',
      'H',
      'mm',
      'm',
      'ss',
      's',
      'MMM',
      'h',
      'Y',
      '-',
      ':',
      ' ',
      '/',
      "'T'",
      "'",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const format = pieces.join('');
        expect(timeFormatMistake(format) !== undefined).toBe('mistake' in readDeclaredFormat(format));
      }),
    );
  });
});
