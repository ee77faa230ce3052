import { describe, expect, it } from 'vitest';
import { folderPart } from '../../../src/answers/answer-folder.ts';

describe('the folder of an answer, named for the list that was asked about', () => {
  it.each([
    ['Vraag van juli.csv', 'vraag-van-juli'],
    ['Liste d’été 2026-07.xlsx', 'liste-d-e-te-2026-07'],
    ['20260603 nummers.csv', '20260603-nummers'],
    ['!!!.csv', 'list'],
    ['06-12345678.csv', '678'],
    ['lijst 6_12345678 x.csv', 'lijst-678-x'],
    ['06…1234•5678.csv', '678'],
    ['０６１２３４５６７８.csv', '678'],
    ['⓿❻❶❷❸❹❺❻❼❽.csv', '678'],
    ['+49·170·1234567.csv', '567'],
    // Dropped letters would leave the digits side by side.
    ['0б6б1ц2ф3г4ш5щ6й7л8.csv', '678'],
    ['06д12345678.csv', '678'],
    ['0(6)⑴12345678.csv', '678'],
  ])('%s becomes %s', (file, expected) => {
    expect(folderPart(file)).toBe(expected);
  });
});
