import { periodName, type RegisterLine } from '../model/hearing.ts';

/**
 * The call centres that were sent their findings of a period by a day.
 * @param period null: none
 */
export function toldOf(
  lines: readonly RegisterLine[],
  period: { readonly from: string; readonly to: string } | null,
  by: string,
): readonly string[] {
  if (period === null) return [];
  const name = periodName(period.from, period.to);
  return lines.flatMap((line) =>
    line.kind === 'shared' && line.about.period === name && line.at.slice(0, 10) <= by ? [line.about.vendor] : [],
  );
}
