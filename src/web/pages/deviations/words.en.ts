import type { DeviationsWords } from './words.ts';

export const words: DeviationsWords = {
  labels: {
    heading: 'Accepted deviations',
    lead: 'Record that a rule is not kept for a time, and why the company accepts that. Every finding stands. Reports name the deviation on their first page, until its last day.',
    all: 'All deviations',
    period: 'Findings counted in',
    show: 'Show',
    none: 'No deviation was accepted.',
    rule: 'Finding',
    scope: 'Of',
    days: 'When',
    state: 'State',
    findings: 'Findings',
    why: 'Why, and who',
    todo: 'What you can do',
    end: 'End it',
    endWhy: 'Why early',
    add: 'Add a deviation',
    choose: 'choose',
    vendor: 'Call centre',
    campaign: 'Campaign',
    scopeHint: 'Choose a call centre, a campaign, or both.',
    reason: 'Reason',
    reasonHint: 'Reports print it. Name no persons and no telephone numbers.',
    from: 'First day',
    until: 'Last day',
    untilHint: 'Twelve months at most.',
    by: 'Your name',
    byHint: 'Stands with the deviation. Nobody checks it.',
    look: 'Show what this is about',
    accept: 'Accept the deviation',
    notJudged: 'This period was not judged yet. Nothing was recorded yet.',
    notWhole: 'Choose a rule, and fill in the reason, the days and your name. Nothing was recorded.',
    noName: 'Fill in your name. Nothing was recorded.',
  },
  states: { 'in-force': 'in force', coming: 'not begun', over: 'over', ended: 'ended' },
  days: (from, until) => `${from} to ${until}`,
  about: (findings, shown, period) =>
    findings === 1
      ? `This is about 1 finding of ${period}. It stands. Nothing was recorded yet.`
      : `This is about ${shown} findings of ${period}. They stand. Nothing was recorded yet.`,
};
