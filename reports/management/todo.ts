import { CLIENT, UNDETERMINED } from '../../src/model/findings.ts';
import { isOpenAndBlocking } from '../../src/model/gaps.ts';
import type { HeardRule, PartyHearing } from '../../src/model/hearing.ts';
import { cell, type ManagementContext, sumOf } from './context.ts';

const NAME_LENGTH = 40;
const TEXT_LENGTH = 120;
/** A gap is two sentences of ours at most. */
const GAP_LENGTH = 320;

/** One thing that somebody has to do. */
interface Todo {
  /** ISO day; empty: as soon as possible. */
  readonly day: string;
  readonly who: string;
  readonly what: string;
}

export interface TodoView {
  readonly empty: string;
  readonly rows: readonly { readonly day: string; readonly who: string; readonly what: string }[];
}

/** Everything that these results leave to do, first what has no day, then day by day: for the compliance officer. */
export function todoView(context: ManagementContext): TodoView {
  const { words } = context;
  const rows = todos(context);
  return {
    empty: rows.length === 0 ? words.todo.empty : '',
    rows: rows.map(({ day, who, what }) => ({ day: day === '' ? words.todo.now : words.day(day), who, what })),
  };
}

function todos(context: ManagementContext): readonly Todo[] {
  const { summary, words, client, tellGap } = context;
  const { todo } = words;
  const open = summary.gaps.filter(isOpenAndBlocking).length;
  const missing = summary.gaps.filter((gap) => tellGap(gap).hangs !== 'rests' && !gap.accepted).length - open;
  return [
    ...(open === 0 ? [] : [{ day: '', who: client, what: todo.gaps(open) }]),
    ...(missing === 0 ? [] : [{ day: '', who: client, what: todo.missing(missing) }]),
    ...(summary.hearing === undefined ? notSent(context) : summary.hearing.parties.flatMap(hearingOf)),
    ...(summary.hearing?.actions ?? [])
      .filter(({ state }) => state === 'open')
      .map(({ due, owner, what, overdue }) => ({
        ...{ day: due, who: cell(owner, NAME_LENGTH), what: todo.action(cell(what, TEXT_LENGTH), overdue) },
      })),
    ...(summary.hearing?.deviations ?? []).map(({ until, rule, by }) => ({
      ...{ day: until, who: cell(by, NAME_LENGTH), what: todo.deviation(ruleTitle(rule)) },
    })),
    ...summary.gaps.flatMap((gap) =>
      gap.accepted
        ? [{ day: gap.accepted.until, who: client, what: todo.accepted(cell(tellGap(gap).what, GAP_LENGTH)) }]
        : [],
    ),
  ].sort((one, other) => (one.day === other.day ? 0 : one.day < other.day ? -1 : 1));

  function ruleTitle(rule: string): string {
    return summary.rules.some((known) => known.rule === rule) ? context.text(rule).title : rule;
  }

  function hearingOf(party: PartyHearing): readonly Todo[] {
    const of = (what: keyof HeardRule['waiting']): number => sumOf(party.rules, ({ waiting }) => waiting[what]);
    const name = context.party(party.party);
    const isVendor = party.party !== CLIENT && party.party !== UNDETERMINED;
    return [
      ...(party.not_shown > 0 && isVendor ? [{ day: '', who: client, what: todo.send(party.not_shown, name) }] : []),
      ...(of('decision') > 0 ? [{ day: '', who: client, what: todo.decide(of('decision'), name) }] : []),
      ...(party.proposed > 0 ? [{ day: '', who: client, what: todo.second(party.proposed, name) }] : []),
      ...(of('reply') > 0 && isVendor ? [{ day: party.reply_by ?? '', who: name, what: todo.reply(of('reply')) }] : []),
    ];
  }
}

/** Without a register, nothing is known to have been sent. */
function notSent({ summary, words, client, party }: ManagementContext): readonly Todo[] {
  return summary.vendors
    .filter(({ findings }) => findings > 0)
    .map(({ id, findings }) => ({ day: '', who: client, what: words.todo.send(findings, party(id)) }));
}
