import { expect, it } from 'vitest';
import { answerOf, columnOf } from '../../../src/hearing/reply-words.ts';

it.each<readonly [string, string | null]>([
  ['akkoord', 'agreed'],
  ['Akkoord.', 'agreed'],
  [' EENS ', 'agreed'],
  ['juist', 'agreed'],
  ['Klopt!', 'agreed'],
  ['agree', 'agreed'],
  ['Accepted', 'agreed'],
  ['betwist', 'disputed'],
  ['BETWIST;', 'disputed'],
  ['niet akkoord', 'disputed'],
  ['Niet  akkoord', 'disputed'],
  ['niet_akkoord', 'disputed'],
  ['oneens', 'disputed'],
  ['onjuist', 'disputed'],
  ['klopt niet', 'disputed'],
  ['disagree', 'disputed'],
  ['Disputed', 'disputed'],
  ['deels akkoord', 'unclear'],
  ['akkoord, maar', 'unclear'],
  ['niet', 'unclear'],
  ['?', 'unclear'],
  ['-', 'unclear'],
  ['', null],
  ['   ', null],
])('the answer %j is %s', (text, answer) => {
  expect(answerOf(text)).toBe(answer);
});

it.each<readonly [string, string | null]>([
  ['Oproep', 'call_id'],
  ['call_id', 'call_id'],
  ['Call ID', 'call_id'],
  ['Code van de oproep', 'call_id'],
  ['Code van de regel', 'rule'],
  ['rule', 'rule'],
  ['Bevinding', 'rule_title'],
  ['Finding', 'rule_title'],
  ['Antwoord van het callcenter', 'answer'],
  ['ANTWOORD', 'answer'],
  ['Uw antwoord (kies)', 'answer'],
  ['Answer of the call centre', 'answer'],
  ['Toelichting van het callcenter', 'explanation'],
  ['Explanation', 'explanation'],
  ['Bewijs', 'evidence'],
  ['Callcenter', 'vendor'],
  ['Code van de reden', null],
  ['Code van de oorzaak', null],
  ['Moment (UTC)', null],
  ['Gebeld nummer', null],
  ['Code van de partij', null],
  ['', null],
])('the heading %j is the column %s', (heading, column) => {
  expect(columnOf(heading)).toBe(column);
});
