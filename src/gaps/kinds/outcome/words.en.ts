import type { Gap, GapSpeech, GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: (gap, say) =>
    [
      brief(gap, say).replace(/\.?$/u, '.'),
      'That is so many that a mistake in the data is more likely.',
      ...(gap.looked_at === undefined || gap.looked_at.right === gap.looked_at.drawn
        ? []
        : [
            `Of the ${say.number(gap.looked_at.drawn)} calls that were looked at, ${say.number(gap.looked_at.right)} ${gap.looked_at.right === 1 ? 'is' : 'are'} right.`,
          ]),
    ].join(' '),
  brief,
  weight: ({ calls, findings }, say) =>
    `${say.counted(calls ?? 0, 'call', 'calls')} and ${say.counted(findings ?? 0, 'finding', 'findings')} depend on this.`,
  todo: () =>
    'First answer the questions behind the reasons. If the outcome stays like this, look at the drawn calls on the page of this outcome, and say of each whether its outcome is right.',
};

function brief(gap: Gap, say: GapSpeech): string {
  const { form, subject, rows, of } = gap;
  const share = `${say.number(rows ?? 0)} of ${say.number(of ?? 0)}`;
  const vendors = say.vendors(gap);
  if (form === 'violations') return `At ${vendors}, ${share} conversations count as violations`;
  if (form === 'both') return `At ${vendors}, ${share} conversations count as violations or breaches`;
  return `The rule “${say.rule(subject)}” hit ${share} calls at ${vendors}`;
}
