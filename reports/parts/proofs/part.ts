import { formatNumber } from '../../../src/language/numbers.ts';
import type { Language } from '../../../src/model/configuration.ts';
import type { CollectorProofs } from '../../../src/model/proof-samples.ts';
import type { ListeningView } from '../listening/part.ts';
import { proofSampleWords } from './record.ts';

/**
 * What people saw in proofs of consents, as reports show it; it says nothing of verdicts, because an answer to a regulator has it too.
 * @param collectors those that the reader may see
 * @param nameOf the name of a collector
 */
export function proofsView(
  collectors: readonly CollectorProofs[],
  language: Language,
  nameOf: (collector: string) => string,
): ListeningView {
  const words = proofSampleWords(language);
  const number = (value: number): string => formatNumber(value, language);
  const percent = (value: number): string => formatNumber(value, language, 1);
  const sum = (name: 'seen' | 'without_file' | 'drawn' | 'consents'): number =>
    collectors.reduce((total, one) => total + one[name], 0);
  return {
    heading: words.heading,
    lead: words.lead(sum('seen'), sum('without_file'), sum('drawn'), sum('consents')),
    columns: words.columns,
    rows: collectors.map(({ collector, consents, seen, shown, share, low, high }) => ({
      title: nameOf(collector),
      counts: [
        ...[number(consents), number(seen), number(shown)],
        share === null || low === null || high === null
          ? words.nothingSeen
          : words.share(percent(share), percent(low), percent(high)),
      ],
    })),
    sentences: [
      ...collectors.flatMap((one) => {
        const said = lackingSentences(one, language).join(' ');
        if (said === '') return [];
        return [collectors.length === 1 ? said : `${nameOf(one.collector)}: ${said}`];
      }),
      words.method,
    ],
  };
}

function lackingSentences(
  { lacking, seen, silent_consents: silent, silent_strata: strata }: CollectorProofs,
  language: Language,
): readonly string[] {
  const words = proofSampleWords(language);
  const counted = (count: (one: CollectorProofs['lacking'][number]) => number) =>
    lacking
      .map((one) => ({ question: words.short[one.question], count: count(one) }))
      .filter(({ count: times }) => times > 0);
  const [no, unclear] = [counted((one) => one.no), counted((one) => one.cannot_tell)];
  return [
    ...(no.length === 0 ? [] : [words.lacking(no)]),
    ...(unclear.length === 0 ? [] : [words.unclear(unclear)]),
    ...(seen === 0 || silent === 0 ? [] : [words.silent(silent, strata)]),
  ];
}
