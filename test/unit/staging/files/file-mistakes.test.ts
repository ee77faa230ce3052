import { expect, it } from 'vitest';
import { asIs } from '../../../../src/model/text.ts';
import { mistakesError } from '../../../../src/staging/files/source-files.ts';

it('says to remove a sheet that is no log only where nothing but sheets lack a column', () => {
  const lacking = (file: string) =>
    ({ code: 'COLUMN_MISSING', detail: { file, message: asIs('is not there') } }) as const;
  const remove = 'If the sheet is no part of what the source reads, remove it from the file.';
  expect(mistakesError([lacking('in/a.xlsx#notes')]).hint).toContain(remove);
  expect(mistakesError([lacking('in/a.xlsx#notes'), lacking('in/b.csv')]).hint).not.toContain(remove);
});
