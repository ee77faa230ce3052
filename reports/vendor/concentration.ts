import { formatShare } from '../../src/language/numbers.ts';
import {
  type Concentration,
  type ConcentrationRow,
  type Dimension,
  SIGNIFICANCE,
} from '../../src/model/concentration.ts';
import { maskNumbers } from '../../src/model/masked-numbers.ts';
import type { FindingRow } from '../../src/model/results.ts';
import { whyWithheld } from '../../src/model/stated-rates.ts';
import { cell, type VendorContext } from './context.ts';

const SUBJECT_LENGTH = 40;

export interface ConcentrationView {
  readonly lead: string;
  readonly empty: string | null;
  readonly divisions: readonly DivisionView[];
  readonly notes: readonly string[];
}

export interface DivisionView {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly subject: string;
    readonly violations: string;
    readonly conversations: string;
    readonly share: string;
    readonly chance: string;
    readonly isBeyond: boolean;
  }[];
}

/** Part 6: the few campaigns, lists, agents and caller numbers behind half of the violations, and whether that is more than chance. */
export function concentrationView(context: VendorContext, rows: readonly FindingRow[]): ConcentrationView {
  const { vendor, words } = context;
  const { details } = words;
  const all = vendor.concentrations;
  const violations = Math.max(0, ...all.map((entry) => entry.violations));
  const compared = all.filter((entry) => !isSingle(entry));
  const single = all.filter(isSingle).map((entry) => entry.dimension);
  const agents = agentsByShownName(rows);
  const lead = details.concentrationLead(violations);
  // If the outcome is more likely to be wrong than the calls, no difference is stated.
  if (whyWithheld(vendor.rate) === 'implausible')
    return { lead, empty: details.concentrationWithheld, divisions: [], notes: [] };
  if (violations === 0) return { lead, empty: details.concentrationEmpty, divisions: [], notes: [] };
  return {
    lead,
    empty: null,
    divisions: compared.map((entry) => divisionView(context, entry, agents)),
    notes: [
      ...(single.length === 0 ? [] : [details.concentrationSingle(single)]),
      ...(compared.length === 0 ? [] : [details.concentrationTest]),
    ],
  };
}

/** Names of agents, by what the summary shows of them. */
type Agents = ReadonlyMap<string, string>;

/** An agent's name can be a telephone number: the summary masks it, and the pseudonym is that of the whole name, as in the findings. */
function agentsByShownName(rows: readonly FindingRow[]): Agents {
  const names = new Map<string, string>();
  for (const agent of new Set(rows.map((row) => row.agent))) {
    const shown = maskNumbers(agent);
    if (shown !== agent) names.set(shown, names.has(shown) ? shown : agent);
  }
  return names;
}

/** Nothing to compare: all conversations have the same subject. */
function isSingle({ subjects, unknown }: Concentration): boolean {
  return subjects === 1 && unknown === 0;
}

function divisionView(context: VendorContext, entry: Concentration, agents: Agents): DivisionView {
  const { details } = context.words;
  const { dimension, half, rows, violations } = entry;
  const subjects = entry.subjects + (entry.unknown > 0 ? 1 : 0);
  const held = rows.reduce((sum, row) => sum + row.violations, 0);
  const beyond = rows.filter(isBeyondChance).length;
  const tested = rows.filter(({ subject }) => subject !== '').length;
  // A table of what may be chance shows nobody where to look.
  const isTelling = half <= rows.length && (beyond > 0 || tested < rows.length);
  // The unknown subject is a group of its own, but not a campaign, list, agent or number.
  const noun = rows.some((row) => row.subject === '') ? 'group' : dimension;
  return {
    title:
      half > rows.length
        ? details.concentrationSpread(noun, half, subjects)
        : details.concentrationTitle(noun, half, subjects, held, violations, beyond, tested),
    columns: details.concentrationColumns(dimension),
    rows: (isTelling ? rows : rows.filter(isBeyondChance)).map((row) => rowView(context, entry, row, agents)),
  };
}

/** The unknown subject is never said to be more than chance: a number on no list, or a withheld number, is what some violations consist of. */
function isBeyondChance({ subject, chance }: ConcentrationRow): boolean {
  return subject !== '' && chance < SIGNIFICANCE;
}

function rowView(
  context: VendorContext,
  entry: Concentration,
  row: ConcentrationRow,
  agents: Agents,
): DivisionView['rows'][number] {
  const { words } = context;
  const isBeyond = isBeyondChance(row);
  return {
    subject: subjectOf(context, entry.dimension, row.subject, agents),
    violations: words.number(row.violations),
    conversations: words.number(row.conversations),
    share: formatShare(row.conversations, entry.conversations, words.language),
    chance: row.subject === '' ? words.details.notTested : words.details.beyondChance(row.chance, isBeyond),
    isBeyond,
  };
}

function subjectOf(context: VendorContext, dimension: Dimension, subject: string, agents: Agents): string {
  const { words } = context;
  if (subject === '') return words.details.subjectUnknown(dimension);
  switch (dimension) {
    case 'agent':
      return words.agent(context.pseudonym(agents.get(subject) ?? subject));
    case 'list':
      return words.details.listOf(words.day(subject));
    case 'caller-number':
      return subject;
    case 'campaign':
      return cell(context, maskNumbers(subject), SUBJECT_LENGTH);
  }
}
