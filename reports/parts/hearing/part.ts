import { formatDay, formatPeriod } from '../../../src/language/dates.ts';
import { formatNumber } from '../../../src/language/numbers.ts';
import type { Language } from '../../../src/model/configuration.ts';
import { CLIENT, UNDETERMINED } from '../../../src/model/findings.ts';
import type {
  HeardRule,
  HearingCounts,
  HearingSummary,
  HeldDeviation,
  PartyHearing,
  RepliedFindings,
  WaitingCounts,
  WithdrawnCount,
} from '../../../src/model/hearing.ts';
import { maskNumbers } from '../../../src/model/masked-numbers.ts';
import type { Summary } from '../../../src/model/summary.ts';
import { shortenPrintable } from '../../../src/print/printable.ts';
import { halfReadLaw } from '../half-read-law.ts';
import { type ListeningView, listeningOnCover, listeningView } from '../listening/part.ts';
import { proofsView } from '../proofs/part.ts';
import { proofSampleWords } from '../proofs/record.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type HearingWords } from './words.nl.ts';

const REASON_LENGTH = 160;
const NAME_LENGTH = 60;
const WAITING: readonly (keyof WaitingCounts)[] = ['pack', 'reply', 'decision', 'more'];
/** How many deviations a first page names individually. */
const MOST_DEVIATIONS = 3;

export interface HearingTable {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly title: string;
    /** How the counts are made up, and how the company responded; empty if the title says everything. */
    readonly note: string;
    readonly counts: readonly string[];
  }[];
  /** Null if there is one row. */
  readonly total: { readonly title: string; readonly counts: readonly string[] } | null;
}

/** The outcome of findings after replies and decisions, as reports show it. */
export interface HearingView {
  readonly heading: string;
  readonly lead: string;
  readonly table: HearingTable;
  readonly sentences: readonly string[];
  /** How the company responded to each group of findings, by responsible party; empty if the table says it. */
  readonly responses: readonly { readonly heading: string; readonly table: HearingTable }[];
  readonly earlierHeading: string;
  /** Null if no earlier reply is known. */
  readonly earlier: HearingTable | null;
  /** The results of listening, one part for each call centre with a sample that somebody listened to; then what was seen in proofs of consents. */
  readonly listening: readonly ListeningView[];
}

/** The names that a report uses for the hearing. */
export interface HearingContext {
  readonly language: Language;
  readonly asOf: string;
  /** @param vendor call centre whose findings are meant; absent: those of all */
  readonly ruleTitle: (rule: string, vendor?: string) => string;
  readonly partyName: (party: string) => string;
  /** A text that a person wrote, without anything that this reader may not see. */
  readonly conceal: (text: string) => string;
  readonly money: (amount: number, currency: string) => string;
  /** The findings of the period, for the rules behind a sum. */
  readonly summary: Pick<Summary, 'rules' | 'vendors'>;
}

export function hearingWords(language: Language): HearingWords {
  return language === 'nl' ? dutch : english;
}

/**
 * The part for one call centre: the outcome of the findings for which it is responsible, by rule; the outcome of its earlier replies; the results
 * of listening to its recordings, and of looking at proofs of consents that it collected.
 */
export function partyHearingView(party: PartyHearing, context: HearingContext, hearing: HearingSummary): HearingView {
  const words = hearingWords(context.language);
  return {
    heading: words.heading,
    lead: words.lead.vendor,
    table: tableOf(words.columns.rule, ruleRows(party, context), party, context),
    sentences: [...sentencesOf(party, context), words.names],
    responses: [],
    earlierHeading: words.earlierHeading,
    earlier: earlierOf(party, context),
    listening: [
      ...listeningOf(hearing, party.party).map((figures) => listeningView(figures, { ...context, vendorName: null })),
      ...proofsSeen(hearing, context, (collector) => collector === party.party),
    ],
  };
}

/** The part of the report for the company: every party, and everything that applies to all of them. */
export function companyHearingView(hearing: HearingSummary, context: HearingContext): HearingView {
  const words = hearingWords(context.language);
  const parties = hearing.parties.filter(({ found }) => found > 0);
  return {
    heading: words.heading,
    lead: words.lead.company,
    table: tableOf(
      words.columns.party,
      parties.map((row) => ({ title: context.partyName(row.party), note: '', row })),
      totalOf(parties),
      context,
    ),
    sentences: [
      ...parties.flatMap((party) => {
        const sentences = sentencesOf(party, context);
        return sentences.length === 0 ? [] : [`${context.partyName(party.party)}: ${sentences.join(' ')}`];
      }),
      ...(hearing.gone === 0 ? [] : [words.gone(hearing.gone)]),
      words.names,
    ],
    responses: parties.map((party) => ({
      heading: words.response.heading(context.partyName(party.party)),
      table: { ...tableOf(words.columns.rule, ruleRows(party, context), party, context), total: null },
    })),
    earlierHeading: words.earlierHeading,
    earlier: null,
    listening: [
      ...(hearing.listening ?? []).map((figures) =>
        listeningView(figures, { ...context, vendorName: context.partyName }),
      ),
      ...proofsSeen(hearing, context, () => true),
    ],
  };
}

/** What was seen in proofs of the consents that some collected; none if nobody looked at any. */
function proofsSeen(
  { proofs }: HearingSummary,
  { language, partyName }: HearingContext,
  isShown: (collector: string) => boolean,
): readonly ListeningView[] {
  const collectors = (proofs?.collectors ?? []).filter(({ collector }) => isShown(collector));
  if (collectors.length === 0) return [];
  const view = proofsView(collectors, language, partyName);
  return [{ ...view, sentences: [...view.sentences, proofSampleWords(language).noVerdict] }];
}

function listeningOf({ listening }: HearingSummary, vendor: string): NonNullable<HearingSummary['listening']> {
  return (listening ?? []).filter((figures) => figures.vendor === vendor);
}

/** The sentence of a first page about columns shown to be unreliable. @param vendor whose report it is; null: the company's */
export function unreliableOnCover(
  hearing: HearingSummary,
  vendor: string | null,
  context: HearingContext,
): readonly string[] {
  return vendor === null
    ? listeningOnCover(hearing.listening, { ...context, vendorName: context.partyName })
    : listeningOnCover(listeningOf(hearing, vendor), { ...context, vendorName: null });
}

/** The lines for a first page: the outcome of the findings, and each accepted deviation. */
export function hearingOnCover(
  counts: HearingCounts | null,
  deviations: readonly HeldDeviation[],
  reader: 'vendor' | 'company',
  context: HearingContext,
): readonly string[] {
  const words = hearingWords(context.language);
  const text = (written: string, length: number): string =>
    shortenPrintable(maskNumbers(context.conceal(written)).replace(/[.\s]+$/u, ''), length);
  const shown = deviations.slice(0, MOST_DEVIATIONS).map((deviation) =>
    words.deviation({
      rule: context.ruleTitle(deviation.rule),
      scope: words.scope(
        deviation.vendor === null ? null : context.partyName(deviation.vendor),
        deviation.campaign === null ? null : text(deviation.campaign, NAME_LENGTH),
      ),
      reason: text(deviation.reason, REASON_LENGTH),
      by: text(deviation.by, NAME_LENGTH),
      until: formatDay(deviation.until, context.language),
      findings: deviation.findings,
    }),
  );
  const more = deviations.length - shown.length;
  return [
    ...(counts === null || counts.found === 0 ? [] : [words.sentence(counts, reader)]),
    ...shown,
    ...(more > 0 ? [words.moreDeviations(more)] : []),
  ];
}

/** All parties together. */
export function totalOf(parties: readonly HearingCounts[]): HearingCounts {
  const sum = (name: keyof HearingCounts): number => parties.reduce((total, party) => total + party[name], 0);
  return {
    ...{ found: sum('found'), undisputed: sum('undisputed'), upheld: sum('upheld') },
    ...{ withdrawn: sum('withdrawn'), open: sum('open') },
  };
}

interface CountedRow {
  readonly title: string;
  readonly note: string;
  readonly row: HearingCounts;
}

function ruleRows({ rules, party }: PartyHearing, { language, ruleTitle }: HearingContext): readonly CountedRow[] {
  return rules.map((row) => ({ title: ruleTitle(row.rule, party), note: responseTo(row, language), row }));
}

/** The outcome of a group of findings, in words: the counts of its row, with the reasons and what is still to be done. */
function responseTo(rule: HeardRule, language: Language): string {
  const { response } = hearingWords(language);
  const waiting = WAITING.flatMap((what) => {
    const findings = rule.waiting[what];
    return findings === 0 ? [] : [response.waiting[what](findings)];
  });
  return [
    ...(rule.undisputed === 0 ? [] : [response.undisputed(rule.undisputed, rule.unanswered)]),
    ...(rule.upheld === 0 ? [] : [response.upheld(rule.upheld)]),
    ...withdrawnText(rule.withdrawn_for, language),
    ...(waiting.length === 0 ? [] : [response.open(waiting)]),
    ...(rule.proposed === 0 ? [] : [response.proposed(rule.proposed)]),
  ].join(' ');
}

function withdrawnText(withdrawn: readonly WithdrawnCount[], language: Language): readonly string[] {
  const { response } = hearingWords(language);
  if (withdrawn.length === 0) return [];
  return [response.withdrawn(withdrawn.map(({ reason, findings }) => response.because[reason](findings)))];
}

function tableOf(
  heading: string,
  rows: readonly CountedRow[],
  total: HearingCounts,
  { language }: HearingContext,
): HearingTable {
  const words = hearingWords(language);
  const counts = (row: HearingCounts): readonly string[] =>
    [row.found, row.undisputed + row.upheld, row.withdrawn, row.open].map((count) => formatNumber(count, language));
  return {
    columns: [heading, ...words.counts],
    rows: rows.map(({ title, note, row }) => ({ title, note, counts: counts(row) })),
    total: rows.length === 1 ? null : { title: words.total, counts: counts(total) },
  };
}

function earlierOf({ earlier }: PartyHearing, { language }: HearingContext): HearingTable | null {
  if (earlier.length === 0) return null;
  const words = hearingWords(language);
  const [, ...states] = words.counts;
  return {
    columns: [words.columns.period, words.replies, ...states],
    rows: earlier.map(({ period, replies, agreed, undisputed, upheld, withdrawn, open, withdrawn_for: reasons }) => ({
      title: periodText(period, language),
      note: [
        ...(agreed === 0 ? [] : [words.response.agreed(agreed)]),
        ...(upheld === 0 ? [] : [words.response.upheld(upheld)]),
        ...withdrawnText(reasons, language),
      ].join(' '),
      counts: [replies, undisputed + upheld, withdrawn, open].map((count) => formatNumber(count, language)),
    })),
    total: null,
  };
}

/** A month for its first and last day, or the days that the period names. */
function periodText(period: string, language: Language): string {
  const [first = '', last] = period.split('_');
  if (last !== undefined) return formatPeriod(first, last, language);
  const [year = 0, month = 1] = first.split('-').map(Number);
  const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return formatPeriod(`${first}-01`, end, language);
}

const NO_REPLY: RepliedFindings = { agreed: 0, disputed: 0, unclear: 0, late: 0, of_others: 0 };

/**
 * The day by which a call centre was to reply and what it replied, each reply once; and the findings that nobody replied to, which are counted for the
 * party that answers for them.
 */
function repliesText(party: PartyHearing, { language, asOf }: HearingContext): readonly string[] {
  const words = hearingWords(language);
  const { reply_by: replyBy, unanswered, replied = NO_REPLY } = party;
  const isHeard = isCallCentre(party);
  const { agreed, disputed, unclear, late, of_others: others } = replied;
  if (replyBy === null && agreed + disputed + unclear + late + unanswered === 0) return [];
  return [
    ...(isHeard
      ? [
          replyBy === null ? words.replyDay(null, false) : words.replyDay(formatDay(replyBy, language), asOf > replyBy),
          words.answers(replied),
          ...(others === 0 ? [] : [words.aboutOthers(others)]),
        ]
      : []),
    ...(isHeard || unanswered > 0 ? [words.unanswered(unanswered, isHeard)] : []),
    ...(late === 0 ? [] : [words.late(late)]),
  ];
}

function isCallCentre({ party }: PartyHearing): boolean {
  return party !== CLIENT && party !== UNDETERMINED;
}

function sentencesOf(party: PartyHearing, context: HearingContext): readonly string[] {
  const words = hearingWords(context.language);
  const { penalty } = party;
  return [
    ...repliesText(party, context),
    ...(party.proposed === 0 ? [] : [words.proposed(party.proposed)]),
    ...(party.not_shown === 0 ? [] : [words.notShown(party.not_shown, isCallCentre(party))]),
    ...(penalty === null || penalty.audit_calls === 0
      ? []
      : [
          words.penalty(penalty, (amount) => context.money(amount, penalty.currency)),
          ...halfReadLaw({
            ...{ language: context.language, ruleTitle: context.ruleTitle, inForce: context.summary.rules },
            penalties: context.summary.vendors.flatMap((vendor) => (vendor.id === party.party ? [vendor.penalty] : [])),
          }),
          ...(penalty.provisional ? [words.provisional] : []),
        ]),
  ];
}
