import type { DeviationsWords } from './words.nl.ts';

export const words: DeviationsWords = {
  labels: {
    heading: 'Accepted deviations',
    lead: 'Record that a rule is not followed for a time, and why the company accepts that. Every finding stands. Reports name the deviation on their first page, up to and including its last day.',
    all: 'All deviations',
    period: 'Findings counted in',
    show: 'Show',
    none: 'No deviation has been accepted.',
    rule: 'Finding',
    scope: 'Applies to',
    days: 'When',
    state: 'State',
    findings: 'Findings',
    why: 'Why, and who',
    todo: 'What you can do',
    end: 'End it',
    endWhy: 'Why end it early',
    add: 'Add a deviation',
    choose: 'choose',
    vendor: 'Call centre',
    campaign: 'Campaign',
    scopeHint: 'Choose a call centre, a campaign, or both.',
    reason: 'Reason',
    reasonHint: 'Reports print it. Do not include names of people or telephone numbers.',
    from: 'First day',
    until: 'Last day',
    untilHint: 'At most twelve months.',
    by: 'Your name',
    byHint: 'Recorded with the deviation. Nobody checks it.',
    look: 'Show what this is about',
    accept: 'Accept the deviation',
    notJudged: 'This period has not been judged yet. Nothing has been recorded yet.',
    notWhole: 'Choose a rule, and fill in the reason, the days and your name. Nothing was recorded.',
    noName: 'Fill in your name. Nothing was recorded.',
  },
  states: { 'in-force': 'in force', coming: 'not begun yet', over: 'over', ended: 'ended' },
  days: (from, until) => `${from} to ${until}`,
  covered: (findings, shown, period) =>
    findings === 1
      ? `This is about 1 finding of ${period}. It stands. Nothing has been recorded yet.`
      : `This is about ${shown} findings of ${period}. They stand. Nothing has been recorded yet.`,
};
