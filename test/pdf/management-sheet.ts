import { words as english } from '../../reports/management/words.en.ts';
import { words as dutch, type ManagementWords } from '../../reports/management/words.nl.ts';
import { sourceName } from '../../src/model/country.ts';
import { CLIENT, GRADES, UNDETERMINED, VERDICTS } from '../../src/model/findings.ts';
import { isOpenAndBlocking } from '../../src/model/gaps.ts';
import { printedInterval } from '../../src/model/rate.ts';
import type { FindingRow } from '../../src/model/results.ts';
import { withStatedRates } from '../../src/model/stated-rates.ts';
import { provingStatements } from '../../src/model/statements.ts';
import type { Figures as Counts, PartyFigures, VendorSummary } from '../../src/model/summary.ts';
import { axisTicks } from '../../src/print/charts/axis-ticks.ts';
import type { ReportInput } from '../../src/print/report.ts';
import { COUNTRY } from '../../src/rulebook/in-force.ts';
import { agreedActions, agreedActionsChapter, overdueNumbers } from './agreed-actions-chapter.ts';
import { between, kindsMissing, sum } from './derived-figures.ts';
import { PHRASES } from './fixed-phrases.ts';
import { hearingChapter, hearingNumbers, partiesHeard } from './hearing-chapter.ts';
import { knownTexts, numbersIn } from './known-texts.ts';
import { laterChapter, laterNumbers } from './later-chapter.ts';
import {
  basesSaid,
  boardSaid,
  type CompanyFigures,
  completenessSaid,
  coverSaid,
  exposureSaid,
  ownPartSaid,
  sideBySideSaid,
  stopsSaid,
} from './management-said.ts';
import type { Figures, Sheet, TableRow } from './printed-numbers.ts';
import { checkRow, checkValues, markedText, moreCauses } from './vendor-sheet.ts';

type Chapter = Sheet['chapters'][number];

/** What the report for the company may print, chapter by chapter: figures of the summary, and figures derived from them. */
export function managementSheet(results: ReportInput, rows: readonly FindingRow[]): Sheet {
  const input = { ...results, summary: withStatedRates(results.summary) };
  const { language } = input;
  const words: ManagementWords = language === 'nl' ? dutch : english;
  return {
    language,
    texts: [
      ...knownTexts(input, rows),
      ...input.summary.vendors.map(({ id }) => `vendor-${id}.pdf`),
      ...input.summary.completeness.flatMap((figure) => checkValues(figure, input)),
    ],
    phrases: PHRASES[language],
    cover: cover(input, words),
    chapters: [
      board(input, words),
      todo(input, words),
      changes(input, words),
      laterChapter(input, input.summary.later_deliveries),
      hearingChapter(
        input,
        partiesHeard(input),
        partiesHeard(input).flatMap(({ party, rules }) =>
          rules.map((counts) => ({ title: markedText(input, counts.rule, party).title, counts })),
        ),
      ),
      agreedActionsChapter(input, agreedActions(input)),
      sideBySide(input, words),
      ownPart(input, words),
      stops(input, words),
      bases(input, words),
      exposure(input, words),
      completeness(input, words),
      {
        heading: words.labels.signOff,
        numbers: [
          ...between(1, words.signOffStatements.length),
          input.summary.version.number,
          input.summary.files.length,
          ...provingStatements(input.summary).map(({ findings }) => findings),
        ],
      },
    ],
  };
}

function figuresOf(input: ReportInput, words: ManagementWords): CompanyFigures {
  return { summary: input.summary, words, ruleTitle: (rule) => markedText(input, rule).title };
}

function cover(input: ReportInput, words: ManagementWords): Figures {
  const { summary } = input;
  const { totals, vendors, version } = summary;
  return {
    said: coverSaid(figuresOf(input, words)),
    numbers: [
      ...[totals.conversations, totals.in_scope, totals.violating_calls, totals.fine_lapsed, totals.verdicts.breach],
      ...[answeredBy(totals, CLIENT), vendors.length, version.number, version.replaces?.number ?? 0],
      ...[totals.verdicts.review, ...numbersIn(totals.answered_for), ...numbersIn(summary.rating)],
      ...[...numbersIn(totals.rate), ...numbersIn(summary.policy.rating), ...numbersIn(totals.bases)],
      ...[...splitNumbers(totals), ...hearingNumbers(input, partiesHeard(input))],
      ...overdueNumbers(agreedActions(input)),
      ...(summary.later_records ?? []).flatMap(({ records, ids }) => [records, records - ids.length]),
    ],
  };
}

/** What is to be done, with the counts of each party. */
function todo(input: ReportInput, words: ManagementWords): Chapter {
  const { gaps, vendors, hearing } = input.summary;
  const open = gaps.filter(isOpenAndBlocking).length;
  const counted = gaps.filter((gap) => input.tellGap(gap).hangs !== 'rests' && gap.accepted === null).length;
  const waiting = [
    ...(hearing?.waiting ?? []).map(({ count }) => count),
    ...(hearing?.parties ?? []).map(({ proposed }) => proposed),
  ];
  return {
    heading: words.labels.todo,
    numbers: [
      open,
      counted - open,
      ...(hearing === undefined ? vendors.map(({ id }) => heardAbout(vendors, id)) : waiting),
    ],
  };
}

/** Findings that a call centre is heard about: those for which it answers, and those in its calls for which the client or nobody does. */
function heardAbout(vendors: ReportInput['summary']['vendors'], party: string): number {
  return sum(vendors, ({ id, rules }) =>
    sum(
      rules.flatMap(({ parties }) => parties),
      ({ responsible, findings }) =>
        ([CLIENT, UNDETERMINED].includes(responsible) ? id : responsible) === party ? findings : 0,
    ),
  );
}

function board(input: ReportInput, words: ManagementWords): Chapter {
  const { summary } = input;
  const { totals, company } = summary;
  const risks = totals.rules.filter(({ findings }) => findings > 0);
  const measures = [...summary.client_measures, ...summary.vendors.flatMap((vendor) => vendor.measures)];
  const lacking = kindsMissing(summary);
  // The three largest actions; penalties; questions about the logs; missing data.
  const others = [
    ...[summary.vendors.some(({ penalty }) => (penalty?.calls ?? 0) > 0)],
    ...[summary.completeness.some(({ results }) => results > 0), lacking > 0],
  ];
  const decisions = Math.min(3, measures.length, 5 - others.filter(Boolean).length) + others.filter(Boolean).length;
  return {
    heading: words.labels.board,
    said: boardSaid(figuresOf(input, words), decisions, lacking),
    numbers: [
      ...[summary.vendors.length, summary.rules.length, totals.calls, lacking, decisions],
      ...[
        totals.in_scope,
        totals.conversations,
        ...splitNumbers(totals),
        totals.verdicts.breach,
        totals.verdicts.review,
      ],
      ...[...numbersIn(totals.rate), ...numbersIn(company.previous?.rate), ...numbersIn(totals.answered_for)],
      sum(summary.completeness, ({ results }) => results),
      ...risks.flatMap(({ findings, grades, parties }) => [findings, ...numbersIn(grades), parties[0]?.findings ?? 0]),
      ...measures.flatMap(numbersIn),
      ...moreCauses(measures, 1),
      ...numbersIn(summary.omissions),
      ...summary.later_deliveries.vendors.flatMap(({ favoured }) => numbersIn(favoured)),
      ...summary.vendors.flatMap(({ penalty }) => [penalty?.amount ?? 0, penalty?.unread_amount ?? 0]),
      Math.max(0, totals.answered_for.length - 5),
      ...laterNumbers(summary.later_deliveries),
    ],
  };
}

/** Differences from the previous version. */
function changes({ summary }: ReportInput, words: ManagementWords): Chapter {
  const { replaces } = summary.version;
  const compared = replaces?.changes ?? null;
  const { because, findings, rules, reasons, came, went, changed } = compared ?? {};
  return {
    heading: words.changesHeading(replaces?.number ?? 0),
    numbers: [
      ...[replaces?.number ?? 0, came ?? 0, went ?? 0, changed ?? 0, ...numbersIn(findings)],
      ...[because?.files_added, because?.files_changed, because?.files_removed].map((files) => files?.length ?? 0),
      ...numbersIn(rules),
      ...numbersIn(reasons),
    ],
  };
}

function sideBySide(input: ReportInput, words: ManagementWords): Chapter {
  const { summary, checks } = input;
  const { totals, vendors, company } = summary;
  const perVendor = checks.filter(({ isOverall }) => !isOverall).length;
  const rates = [totals.rate, ...vendors.map(({ rate }) => rate)];
  const trends = [company.over_time, ...vendors.map((vendor) => vendor.over_time)];
  return {
    heading: words.labels.sideBySide,
    said: sideBySideSaid(figuresOf(input, words)),
    numbers: vendors.flatMap(({ measures }) => [
      ...measures.slice(0, 1).flatMap(numbersIn),
      ...moreCauses(measures.slice(0, 1)),
    ]),
    pictures: [...axisTicks(Math.max(0, ...rates.map(({ high }) => high ?? 0))), ...rates.flatMap(numbersIn)],
    rows: [
      ...vendors.map((vendor, index) => {
        const own = summary.completeness.filter((figure) => figure.vendor === vendor.id);
        const unchecked = perVendor - own.length;
        return {
          label: vendor.name,
          figures: [
            ...[vendor.in_scope, vendor.conversations, ...rateFigures(vendor.rate)],
            ...[...ownFigures(vendor), sum(own, ({ results }) => results)],
            ...[...(unchecked === 0 ? [] : [unchecked]), ...trendFigures(trends[index + 1])],
          ],
        };
      }),
      {
        label: words.together,
        figures: [totals.in_scope, totals.conversations, ...rateFigures(totals.rate), ...trendFigures(trends[0])],
      },
    ],
  };
}

function ownPart(input: ReportInput, words: ManagementWords): Chapter {
  const { summary } = input;
  const own = summary.totals.rules.flatMap(({ rule, parties }) =>
    parties.filter(({ responsible }) => responsible === CLIENT).map((party) => ({ rule, party })),
  );
  const causes = [...new Set(own.map(({ party }) => party.cause))].map((cause) => ({
    cause,
    rows: own.filter(({ party }) => party.cause === cause),
  }));
  const undetermined = sum(
    summary.totals.rules.flatMap(({ parties }) => parties.filter(({ responsible }) => responsible === UNDETERMINED)),
    ({ findings }) => findings,
  );
  const all = (parties: readonly { readonly party: PartyFigures }[]): number =>
    sum(parties, ({ party }) => party.findings);
  return {
    heading: words.labels.ownPart,
    said: ownPartSaid(figuresOf(input, words)),
    numbers: [
      ...[all(own), summary.totals.findings, undetermined, ...causes.map(({ rows }) => all(rows))],
      ...[...summary.client_measures.flatMap(numbersIn), ...moreCauses(summary.client_measures)],
    ],
    rows: [
      ...causes.map(({ cause, rows }) => ({ label: words.causeLabel(cause), figures: [all(rows)] })),
      ...own.map(({ rule, party }) => ({
        label: markedText(input, rule).title,
        figures: [...GRADES.map((grade) => party.grades[grade]), party.findings],
      })),
    ],
  };
}

function stops(input: ReportInput, words: ManagementWords): Chapter {
  const { summary } = input;
  const { shared_numbers: shared } = summary;
  return {
    heading: words.labels.stops,
    said: stopsSaid(figuresOf(input, words)),
    numbers: [
      ...[shared.numbers, ...numbersIn(shared.by_call_centres), shared.rows.length, summary.vendors.length],
      summary.vendors.filter(({ stop_latency: own }) => own.called_after > 0).length,
    ],
    rows: [
      ...summary.vendors.map(({ name, stop_latency: own }) => {
        const early = sum(
          own.passed_on.filter((bin) => bin.up_to_hours !== null && bin.up_to_hours <= 24),
          objectionsOf,
        );
        const late = sum(own.passed_on, objectionsOf) - early;
        const passedOn = own.to_pass_on > 0 && own.stops_delivered === 0 ? [] : [early, late, own.not_passed_on];
        return { label: name, figures: [own.to_pass_on, ...passedOn, own.called_after] };
      }),
      ...shared.rows.map((row) => ({
        label: `${row.number} ${words.localTime(row.objected)}`,
        figures: [row.call_centres, row.calls, row.conversations],
      })),
    ],
  };
}

function objectionsOf({ objections }: { readonly objections: number }): number {
  return objections;
}

function bases(input: ReportInput, words: ManagementWords): Chapter {
  const { summary } = input;
  const { totals, company } = summary;
  const present = totals.bases.filter(({ conversations }) => conversations > 0).map(({ basis }) => basis);
  const on = (counts: Counts, basis: string): number =>
    counts.bases.find((row) => row.basis === basis)?.conversations ?? 0;
  const order = ['consent', 'request', 'relation', 'published-number', 'not-registered', 'not-protected', 'none'];
  const shown = order.filter((basis) => present.includes(basis));
  const { violation, breach, review } = totals.verdicts;
  return {
    heading: words.labels.bases,
    said: basesSaid(figuresOf(input, words)),
    numbers: [
      ...[
        on(totals, 'none'),
        on(totals, 'consent'),
        totals.conversations,
        on(totals, 'relation'),
        totals.calls,
        violation,
      ],
      ...[
        violation + breach + review,
        reasonFindings(totals, 'relation-abolished'),
        ...numbersIn(totals.verdicts),
        ...splitNumbers(totals),
      ],
    ],
    shares: VERDICTS.map((verdict) => words.share(totals.verdicts[verdict], totals.calls).replace(/^.* /, '')),
    pictures: [...numbersIn(company.flow), ...numbersIn(totals.bases), ...verdictSums(summary)],
    rows: [
      ...(totals.conversations === 0
        ? []
        : summary.vendors.map((vendor) => ({
            label: vendor.name,
            figures: [...shown.map((basis) => on(vendor, basis)), vendor.conversations],
          }))),
      ...totals.rules
        .filter(({ findings, levels }) => findings > 0 && levels.every(({ level }) => level === 'evidence'))
        .map(({ rule, findings }) => ({ label: markedText(input, rule).title, figures: [findings] })),
    ],
  };
}

/** Conversations by outcome, whatever their basis. */
function verdictSums({ company }: ReportInput['summary']): readonly number[] {
  return VERDICTS.map((verdict) =>
    sum(
      company.flow.filter((row) => row.verdict === verdict),
      ({ conversations }) => conversations,
    ),
  );
}

function reasonFindings(totals: Counts, reason: string): number {
  return sum(totals.rules, ({ reasons }) => reasons.find((row) => row.reason === reason)?.findings ?? 0);
}

function exposure(input: ReportInput, words: ManagementWords): Chapter {
  const { summary } = input;
  const { totals, vendors, company } = summary;
  const lapses = (name: string, counts: Counts | VendorSummary): TableRow => ({
    label: name,
    figures: [
      ...[counts.violating_calls, counts.without_proof, counts.fine_lapsed],
      counts.violating_calls - counts.fine_lapsed,
    ],
  });
  const check = summary.completeness.find((figure) => figure.check === 'complaint-without-call');
  return {
    heading: words.labels.exposure,
    said: exposureSaid(figuresOf(input, words)),
    numbers: [
      ...[totals.violating_calls - totals.fine_lapsed, ...splitNumbers(totals)],
      ...(check === undefined ? [] : [check.examined, check.results, check.examined - check.results]),
    ],
    rows: [
      // A draft without proven violations says nothing about fines.
      ...(summary.status === 'draft' && totals.violating_calls === totals.without_proof
        ? []
        : [
            ...vendors.map((vendor) => lapses(vendor.name, vendor)),
            lapses(words.labels.total, totals),
            ...company.limitation.map(({ year, first_lapse: first, ...counts }) => ({
              ...lapses(year, { ...totals, ...counts }),
              holds: [first === null ? '–' : words.day(first)],
            })),
          ]),
      ...company.complaints.map((row) => ({
        label: sourceName(row.source, COUNTRY, words.language) ?? words.complaintSourceUnknown,
        figures: [row.complaints, row.without_call, row.complaints - row.without_call, row.with_violation],
      })),
    ],
  };
}

function completeness(input: ReportInput, words: ManagementWords): Chapter {
  const { summary, checks } = input;
  const all = sum(checks, ({ isOverall }) => (isOverall ? 1 : summary.vendors.length));
  const { completeness: done } = summary;
  const names = new Map(summary.vendors.map(({ id, name }) => [id, name]));
  const nameOf = (vendor: string): string => names.get(vendor) ?? words.allVendors(summary.vendors.length);
  return {
    heading: words.labels.completeness,
    said: completenessSaid(figuresOf(input, words), all),
    numbers: [
      ...[sum(done, ({ results }) => results), all - done.length, all, summary.files.length],
      ...summary.vendors.flatMap(({ loaded, stop_latency: stops }) => [loaded.calls, stops.objections]),
      ...summary.feeds.map(({ facts }) => facts),
      ...['calls', 'objections'].map((feed) =>
        sum(
          summary.files.filter((file) => file.feed === feed),
          ({ accepted }) => accepted,
        ),
      ),
      ...[
        ...numbersIn(summary.lost_objections),
        ...numbersIn(summary.unknown_entities),
        ...numbersIn(summary.revisions),
      ],
      kindsMissing(input.summary),
    ],
    rows: [
      ...done
        .filter(({ results }) => results > 0)
        .map((figure) => ({ ...checkRow(figure, input), label: nameOf(figure.vendor) })),
      ...checks.flatMap(({ id }): readonly TableRow[] => {
        const clean = ['', ...names.keys()].flatMap((vendor) =>
          done.filter((figure) => figure.check === id && figure.vendor === vendor && figure.results === 0),
        );
        const label = words.listed(clean.map(({ vendor }) => nameOf(vendor)));
        const examined = clean.map((figure) => figure.examined);
        // An equal count is printed once for all of them.
        const said = new Set(examined).size === 1 ? examined.slice(0, 1) : examined;
        return clean.length === 0 ? [] : [{ label, figures: [...said, 0] }];
      }),
      ...[...new Set([...summary.feeds, ...summary.files].map(({ feed }) => feed))]
        .map((feed) => ({ feed, files: summary.files.filter((file) => file.feed === feed) }))
        .filter(({ files }) => files.length > 0)
        .map(({ feed, files }) => ({
          label: words.feed(feed),
          figures: [
            files.length,
            ...(['rows_read', 'accepted', 'rejected', 'duplicate', 'replaced'] as const).map((count) =>
              sum(files, (file) => file[count]),
            ),
          ],
        })),
    ],
  };
}

function answeredBy(counts: Counts, party: string): number {
  return counts.answered_for.find((row) => row.party === party)?.calls ?? 0;
}

/** A rate, with its interval if there are enough conversations. */
function rateFigures(rate: Counts['rate']): readonly number[] {
  const interval = printedInterval(rate);
  return [rate.per_10000, ...(interval === null ? [] : [interval.low, interval.high])].filter(
    (figure) => figure !== null,
  );
}

/** A trend line is described month by month if there is another month to compare with. */
function trendFigures(trend: VendorSummary['over_time'] | undefined): readonly number[] {
  const known = (trend?.months ?? []).flatMap(({ rate }) => (rate?.per_10000 == null ? [] : [rate.per_10000]));
  return known.length < 2 ? [] : known;
}

/** All violating calls, those that are proven and those without proof. */
function splitNumbers({ violating_calls: all, without_proof: without }: Counts): readonly number[] {
  return [all, all - without, without];
}

/**
 * The violations for which a call centre is responsible, out of how many, and for how many nobody can be named; `?` if unknown.
 */
function ownFigures(vendor: VendorSummary): readonly number[] {
  const [own, undetermined] = [answeredBy(vendor, vendor.id), answeredBy(vendor, UNDETERMINED)];
  return [
    ...(own === 0 && undetermined > 0 ? [] : [own]),
    vendor.violating_calls,
    ...(undetermined > 0 ? [undetermined] : []),
  ];
}
