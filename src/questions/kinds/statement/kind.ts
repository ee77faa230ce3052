import { STATED_FEEDS, type StatedFeed } from '../../../model/configuration.ts';
import type { ConfigurationChange } from '../../../workspace/change-configuration.ts';
import { added, listed, type QuestionKind, rowOf, textIn } from '../../question-kind.ts';

/** Whether the consents, and the relations, are all there are: signed with name and day. */
export const kind: QuestionKind = {
  id: 'statement',
  find: async ({ configuration: { statements, audit }, gaps, columns }) => {
    const own = gaps.filter((gap) => gap.kind === 'statement');
    const rows = STATED_FEEDS.flatMap((feed) => {
      const former = statements.find((one) => one.feed === feed && one.from <= audit.to && one.to >= audit.from);
      const isAsked = former !== undefined || own.some((gap) => gap.feed === feed);
      if (!isAsked || !columns.some((one) => one.feed === feed)) return [];
      const complete = former === undefined ? undefined : former.complete ? 'yes' : 'no';
      return [
        rowOf(
          feed,
          [
            { name: 'complete', control: 'one', choices: ['yes', 'no'], value: listed(complete) },
            { name: 'from', control: 'day', choices: [], value: [former?.from ?? audit.from] },
            { name: 'to', control: 'day', choices: [], value: [former?.to ?? audit.to] },
          ],
          {
            text: former === undefined ? '' : `${former.by} ${former.on}`,
            ...added(own.filter((gap) => gap.feed === feed)),
          },
        ),
      ];
    });
    return rows.length === 0 ? [] : [{ gaps: own, rows }];
  },
  changes: ({ rows }, given, { statements, audit }, { by, on }) => {
    // Later ones are removed first, so that the places of the others stay.
    const removed: number[] = [];
    const stated = rows.flatMap(({ subject }, place): readonly ConfigurationChange[] => {
      const complete = textIn(given, place, 'complete');
      const feed = subject as StatedFeed;
      const former = statements.findIndex((one) => one.feed === feed && one.from <= audit.to && one.to >= audit.from);
      const from = textIn(given, place, 'from') ?? audit.from;
      const to = textIn(given, place, 'to') ?? audit.to;
      const before = statements[former];
      const isSame =
        before !== undefined &&
        (before.complete ? 'yes' : 'no') === complete &&
        before.from === from &&
        before.to === to;
      if (isSame) return [];
      if (former >= 0) removed.push(former);
      return complete === null ? [] : [{ add: ['statements'], item: { feed, complete, from, to, by, on } }];
    });
    return [...removed.map((place) => ({ remove: ['statements', place] })), ...stated];
  },
};
