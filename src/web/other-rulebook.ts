import { judgedByOtherRulebook } from '../index.ts';
import { formatPeriod } from '../language/dates.ts';
import { rulebookName } from '../language/rulebook-names.ts';
import type { Visit } from './page.ts';

/** Names results that were judged by another rulebook than the program's, and says what to do; empty if there are none. @param isMeant selects the results */
export function otherRulebookText(
  { place, language, common }: Visit,
  isMeant: (results: string) => boolean = () => true,
): string {
  const others = judgedByOtherRulebook(place.directory).filter(({ results }) => isMeant(results));
  const [first] = others;
  if (first === undefined) return '';
  const periods = others.map(
    ({ from, to, before }) =>
      `${formatPeriod(from, to, language)}${before === '' ? '' : ` (${rulebookName(before, language)})`}`,
  );
  return common.otherRulebook(periods.join(', '), rulebookName(first.now, language));
}
