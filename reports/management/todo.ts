import { CLIENT, UNDETERMINED } from '../../src/model/findings.ts';
import { isOpenAndBlocking } from '../../src/model/gaps.ts';
import { renewals, type WaitingEntry, waitingOn } from '../../src/model/waiting.ts';
import { waitingCells } from '../parts/waiting/part.ts';
import { cell, type ManagementContext } from './context.ts';

const NAME_LENGTH = 40;
const TEXT_LENGTH = 320;

interface TodoRow {
  readonly day: string;
  readonly who: string;
  readonly what: string;
}

export interface TodoView {
  readonly empty: string;
  readonly rows: readonly TodoRow[];
}

/** Everything that these results leave to do, first what has no day, then day by day: what data is missing, and the list of what waits. */
export function todoView(context: ManagementContext): TodoView {
  const { words, client, summary } = context;
  const { todo } = words;
  const asOf = summary.hearing?.as_of ?? summary.period.as_of;
  const waiting = waitingOn(asOf, waitingIn(context, asOf)).map((one): TodoRow => {
    const { day, who, what } = waitingCells(one, words.language);
    return {
      day: day === '' ? todo.now : day,
      who: who === '' ? client : cell(who, NAME_LENGTH),
      what: cell(what, TEXT_LENGTH),
    };
  });
  const rows = [
    ...gapTodos(context),
    ...waiting.filter(({ day }) => day === todo.now),
    ...waiting.filter(({ day }) => day !== todo.now),
  ];
  return { empty: rows.length === 0 ? todo.empty : '', rows };
}

function gapTodos({ summary, words, client, tellGap }: ManagementContext): readonly TodoRow[] {
  const { todo } = words;
  const open = summary.gaps.filter(isOpenAndBlocking).length;
  const missing = summary.gaps.filter((gap) => tellGap(gap).hangs !== 'rests' && !gap.accepted).length - open;
  return [...(open === 0 ? [] : [todo.gaps(open)]), ...(missing === 0 ? [] : [todo.missing(missing)])].map((what) => ({
    ...{ day: todo.now, who: client, what },
  }));
}

function waitingIn({ summary }: ManagementContext, asOf: string): readonly WaitingEntry[] {
  const { hearing, vendors, gaps } = summary;
  return [
    ...(hearing === undefined ? notSent(vendors) : (hearing.waiting ?? [])),
    ...renewals(
      'gap',
      gaps.flatMap(({ accepted }) => (accepted === null ? [] : [accepted])),
      asOf,
    ),
    ...renewals('deviation', hearing?.deviations ?? [], asOf),
  ];
}

/** Without a register, nothing is known to have been sent: findings go to whoever is responsible, the others to the call centre that called. */
function notSent(vendors: ManagementContext['summary']['vendors']): readonly WaitingEntry[] {
  const all = vendors.flatMap(({ id, rules }) =>
    rules.flatMap(({ parties }) =>
      parties.map(({ responsible, findings }) => ({
        party: responsible === CLIENT || responsible === UNDETERMINED ? id : responsible,
        findings,
      })),
    ),
  );
  return vendors.flatMap(({ id, name }) => {
    const count = all.filter(({ party }) => party === id).reduce((sum, { findings }) => sum + findings, 0);
    return count === 0 ? [] : [{ kind: 'pack', who: '', what: name, until: null, period: null, count }];
  });
}
