import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathFromHere } from '../../../cli/command-context.ts';

describe('a path that is printed', () => {
  it.each([
    ['D:\\audits\\june', 'reports/2026-06/findings.csv', 'D:\\audits\\june\\reports\\2026-06\\findings.csv'],
    ['.', 'reports/2026-06/findings.csv', 'reports\\2026-06\\findings.csv'],
    ['.', 'E:/lists/screen-1', 'E:\\lists\\screen-1'],
    ['C:\\june', 'reports/2026-06/../2026-06-v1', 'C:\\june\\reports\\2026-06-v1'],
  ])('has the separators of Windows there: %s, %s', (directory, path, printed) => {
    expect(pathFromHere(directory, path, win32)).toBe(printed);
  });

  it.each([
    ['audits/june', 'reports/2026-06/findings.csv', 'audits/june/reports/2026-06/findings.csv'],
    ['.', 'reports/2026-06/findings.csv', 'reports/2026-06/findings.csv'],
  ])('has forward slashes elsewhere: %s, %s', (directory, path, printed) => {
    expect(pathFromHere(directory, path, posix)).toBe(printed);
  });
});
