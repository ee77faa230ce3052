import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkValueText } from '../../../../reports/parts/check-values.ts';
import { formatNumber } from '../../../../src/language/numbers.ts';

const CHECKS = join(import.meta.dirname, '..', '..', '..', '..', 'src', 'completeness', 'checks');

/** Every text that a check writes as an expected or found value, with a number in place of each insertion. */
function valuesOfChecks(): readonly string[] {
  return readdirSync(CHECKS).flatMap((check) =>
    readdirSync(join(CHECKS, check))
      .filter((name) => name === 'results.sql' || name === 'measured.sql')
      .flatMap((name) => valuesIn(readFileSync(join(CHECKS, check, name), 'utf8'))),
  );
}

function valuesIn(sql: string): readonly string[] {
  return [...sql.matchAll(/([^\n]*?'[^\n]*) as (?:expected|found)\b/g)].map(([, expression = '']) => {
    const parts = [...expression.matchAll(/'([^']*)'|\|\|/g)].map(([, text]) => text ?? '7');
    return parts
      .join('')
      .replaceAll(/7(?=7)/g, '')
      .replace(/^7(?= of)/, '7')
      .replaceAll(/ 7+$/g, ' 7');
  });
}

describe('what checks of the logs expected and found', () => {
  it.each([
    ['a call', 'een oproep'],
    ['none', 'geen'],
    ['3 of 1200', '3 van 1200'],
    ['fewer than 1200', 'minder dan 1200'],
    ['at most 20% of 1200', 'hoogstens 20% van 1200'],
    ['at least 500 rows', 'ten minste 500 rijen'],
    ['none until 2026-06-09', 'geen tot 2026-06-09'],
    ['none after the beginning', 'geen, vanaf het begin'],
    ['calls on 8 of the 10 working days before', 'oproepen op 8 van de 10 werkdagen ervoor'],
    ['missing in all: 3 of 40', 'ontbreekt in totaal: 3 van 40'],
    ['until 2026-06-30', 'tot en met 2026-06-30'],
    ['call centre', 'callcenter'],
    ['agent', 'medewerker'],
    ['result no-answer, talk seconds 35', 'resultaat geen gehoor, gesprekstijd 35 s'],
    ['connected no, a time of connection', 'verbonden nee, een tijd van verbinding'],
    ['research', 'onderzoek'],
    ['number +31610015089, noordstroom', 'nummer +31610015089, noordstroom'],
    ['12.50', '12.50'],
    ["'=1+1", "'=1+1"],
  ])('%s: %s', (value, said) => {
    expect(checkValueText(value, 'nl')).toBe(said);
    expect(checkValueText(value, 'en')).toBe(value);
  });

  it.each([
    ['a value for person_id', 'een waarde voor ‘klantnummer of persoon’', 'a value for “customer number or person”'],
    [
      'person_id known in 80% of 900 rows',
      '‘klantnummer of persoon’ bekend in 80% van 900 rijen',
      '“customer number or person” known in 80% of 900 rows',
    ],
    ['talk_seconds|result', 'gespreksduur (alleen praten), resultaat', 'time talked, result'],
    ['optout_offered', 'recht van verzet aangeboden', 'opt-out offered'],
    [
      'the file has no ids: perhaps another call of the same time, numbers and agent; optout_offered: false > true; result: (empty) > sale',
      'het bestand heeft geen kenmerken: misschien een andere oproep met dezelfde tijd, nummers en medewerker; recht van verzet aangeboden: nee > ja; resultaat: niet ingevuld > verkoop',
      'the file has no ids: perhaps another call of the same time, numbers and agent; opt-out offered: no > yes; result: not filled in > sale',
    ],
  ])('%s: names of columns in words', (value, inDutch, inEnglish) => {
    expect(checkValueText(value, 'nl')).toBe(inDutch);
    expect(checkValueText(value, 'en')).toBe(inEnglish);
  });

  it('writes days and numbers as the reader does, where it is told how', () => {
    const notation = {
      day: (iso: string): string => `[${iso}]`,
      number: (value: number): string => formatNumber(value, 'nl'),
    };
    expect(checkValueText('none until 2026-06-09', 'nl', notation)).toBe('geen tot [2026-06-09]');
    expect(checkValueText('none after 2026-06-09', 'en', notation)).toBe('none after [2026-06-09]');
    expect(checkValueText('none after the beginning', 'nl', notation)).toBe('geen, vanaf het begin');
    expect(checkValueText('at least 5000 rows', 'nl', notation)).toBe('ten minste 5.000 rijen');
    expect(checkValueText('4312', 'nl', notation)).toBe('4.312');
    expect(checkValueText('column_1200 known in 80% of 12000 rows', 'nl', notation)).toBe(
      '‘column_1200’ bekend in 80% van 12.000 rijen',
    );
    expect(checkValueText('1200.50', 'nl', notation)).toBe('1200.50');
  });

  it('leaves no text of a check in English', () => {
    const values = valuesOfChecks().filter((value) => /[a-z]{2}/.test(value));
    expect(values.length).toBeGreaterThan(8);
    expect(values.filter((value) => checkValueText(value, 'nl') === value)).toEqual([]);
  });
});
