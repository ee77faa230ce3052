import { hearingWords, totalOf } from '../../reports/parts/hearing/part.ts';
import { proofsView } from '../../reports/parts/proofs/part.ts';
import { formatNumber } from '../../src/language/numbers.ts';
import type { Language } from '../../src/model/configuration.ts';
import type { HeardRule, HearingCounts, PartyHearing } from '../../src/model/hearing.ts';
import type { ListeningFigures } from '../../src/model/listening.ts';
import type { CollectorProofs } from '../../src/model/proof-samples.ts';
import type { ReportInput } from '../../src/print/report.ts';
import { numbersIn } from './known-texts.ts';
import type { Sheet, TableRow } from './printed-numbers.ts';

/** Parties of the hearing: one of them, or all; none if there is no register. */
export function partiesHeard({ summary }: ReportInput, party?: string): readonly PartyHearing[] {
  return (summary.hearing?.parties ?? []).filter((heard) => party === undefined || heard.party === party);
}

/** What the chapter about replies and decisions may print about these parties. */
export function hearingChapter(
  input: ReportInput,
  parties: readonly PartyHearing[],
  rows: readonly { readonly title: string; readonly counts: HeardRule }[],
): Sheet['chapters'][number] {
  const listening = listeningOf(input, parties);
  const proofs = proofsOf(input, parties);
  return {
    heading: hearingWords(input.language).heading,
    shares: [...heardShares(listening, input.language), ...proofShares(proofs, input.language)],
    numbers: [
      ...parties.flatMap((party) => [...numbersIn(party), ...shown(party), ...party.earlier.flatMap(shown)]),
      ...[...shown(totalOf(parties)), input.summary.hearing?.gone ?? 0],
      ...listening.flatMap((figures) => [...numbersIn(figures), cannotTell(figures)]),
      ...proofNumbers(proofs),
    ],
    said: proofsSaid(proofs, input.language),
    rows: [
      ...rows.map(({ title, counts }): TableRow => ({ label: title, figures: [...noted(counts), ...shown(counts)] })),
      ...proofs.map((one) => proofRow(one, collectorName(input, one), input.language)),
    ],
  };
}

/** The results of listening to these parties' recordings. */
function listeningOf({ summary }: ReportInput, parties: readonly PartyHearing[]): readonly ListeningFigures[] {
  return (summary.hearing?.listening ?? []).filter(({ vendor }) => parties.some(({ party }) => party === vendor));
}

/** What was seen in proofs of the consents that these parties collected; the company's report has all who did. */
function proofsOf({ summary }: ReportInput, parties: readonly PartyHearing[]): readonly CollectorProofs[] {
  const isOfAll = parties.length === (summary.hearing?.parties.length ?? 0);
  return (summary.hearing?.proofs?.collectors ?? []).filter(
    ({ collector }) => isOfAll || parties.some(({ party }) => party === collector),
  );
}

function collectorName({ summary }: ReportInput, { collector }: CollectorProofs): string {
  return summary.vendors.find(({ id }) => id === collector)?.name ?? summary.client.name;
}

/** The row of a collector. @param label its name */
export function proofRow(one: CollectorProofs, label: string, language: Language): TableRow {
  const { consents, seen, shown: shownOnes, share, low, high } = one;
  return {
    label,
    figures: [
      ...[consents, seen, shownOnes],
      ...(share === null || low === null || high === null ? [] : [`${formatNumber(share, language, 1)}%`, low, high]),
    ],
  };
}

/** Sentences about proofs, with their figures. */
export function proofsSaid(proofs: readonly CollectorProofs[], language: Language): readonly string[] {
  if (proofs.length === 0) return [];
  const { lead, sentences } = proofsView(proofs, language, () => '');
  return [lead, ...sentences.map((sentence) => sentence.replace(/^: /u, ''))];
}

/** What a chapter about proofs may print: the figures of each collector, and of all together. */
export function proofNumbers(proofs: readonly CollectorProofs[]): readonly number[] {
  const sum = (name: 'seen' | 'without_file' | 'drawn' | 'consents'): number =>
    proofs.reduce((total, one) => total + one[name], 0);
  return [...proofs.flatMap(numbersIn), sum('seen'), sum('without_file'), sum('drawn'), sum('consents')];
}

/** Shares of consents that are shown. */
export function proofShares(proofs: readonly CollectorProofs[], language: Language): readonly string[] {
  return proofs.flatMap(({ share }) => (share === null ? [] : [`${formatNumber(share, language, 1)}%`]));
}

/** Shares of claims that listeners confirmed, and the limit. */
function heardShares(listening: readonly ListeningFigures[], language: Language): readonly string[] {
  return listening.flatMap(({ claims, limit }) => [
    `${formatNumber(limit, language)}%`,
    ...claims.flatMap(({ share }) => (share === null ? [] : [`${formatNumber(share, language, 1)}%`])),
  ]);
}

/** How often listeners could not tell. */
function cannotTell({ claims }: ListeningFigures): number {
  return claims.reduce((sum, { cannot_tell: calls }) => sum + calls, 0);
}

/** What the first page may print about replies, decisions and deviations. */
export function hearingNumbers({ summary }: ReportInput, parties: readonly HearingCounts[]): readonly number[] {
  const deviations = summary.hearing?.deviations ?? [];
  return [...shown(totalOf(parties)), ...deviations.flatMap(numbersIn), deviations.length];
}

/** Figures of the response to a group of findings, in their order. */
function noted(rule: HeardRule): readonly number[] {
  const { undisputed, unanswered, upheld, withdrawn_for: withdrawn, waiting, proposed } = rule;
  return [
    ...[undisputed, unanswered === undisputed ? 0 : unanswered, upheld, ...withdrawn.map(({ findings }) => findings)],
    ...[waiting.pack, waiting.reply, waiting.decision, waiting.more, proposed],
  ].filter((figure) => figure > 0);
}

/** Counts as reports show them side by side. */
function shown({
  undisputed,
  upheld,
  withdrawn,
  open,
  ...rest
}: Omit<HearingCounts, 'found'> & { readonly found?: number; readonly replies?: number }): readonly number[] {
  return [rest.found ?? rest.replies ?? 0, undisputed + upheld, withdrawn, open];
}
