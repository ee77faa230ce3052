import { maskCallId, maskNumbers, shownPaths } from '../model/masked-numbers.ts';
import type { Summary } from '../model/summary.ts';

/**
 * Texts that must stay exact. They come from the configuration or the program, so that a telephone number is in them only on
 * purpose.
 */
const KEPT: ReadonlySet<string> = new Set(['run_id', 'sha256', 'id', 'vendor', 'party', 'responsible', 'to']);
const PATHS: ReadonlySet<string> = new Set(['path', 'source_file', 'file']);

/**
 * The summary without whole telephone numbers in call ids, file names, agents, campaigns or any other text from others; a field that is added later is masked too. The accounts of files keep their real
 * names, by which `verify` and `reproduce` find them.
 */
export function maskedSummary(summary: Summary): Summary {
  const shownPath = shownPaths(summary.files.map(({ path }) => path));
  const textOf = (key: string, text: string, around: Readonly<Record<string, unknown>>): string => {
    if (KEPT.has(key)) return text;
    if (PATHS.has(key)) return shownPath(text);
    const { number } = around;
    return key === 'call_id' && typeof number === 'string' ? maskCallId(text, number) : maskNumbers(text);
  };
  const masked = (value: unknown, key: string, around: Readonly<Record<string, unknown>>): unknown => {
    if (typeof value === 'string') return textOf(key, value, around);
    if (Array.isArray(value)) return value.map((one) => masked(one, key, around));
    if (typeof value !== 'object' || value === null) return value;
    const fields = value as Readonly<Record<string, unknown>>;
    return Object.fromEntries(Object.entries(fields).map(([name, cell]) => [name, masked(cell, name, fields)]));
  };
  const { files, named_files: named, ...others } = summary;
  const shown = masked(others, '', {}) as Omit<Summary, 'files' | 'named_files'>;
  const kept: Readonly<Record<string, unknown>> = { files, named_files: named };
  // Keeps the order of the fields.
  return Object.fromEntries(
    Object.keys(summary).map((name) => [name, kept[name] ?? shown[name as keyof typeof shown]]),
  ) as unknown as Summary;
}
