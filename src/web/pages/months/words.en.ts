import type { MonthsWords } from './words.nl.ts';

export const words: MonthsWords = {
  labels: {
    heading: 'Months',
    lead: 'All months with loaded calls or results. Every call is judged by the law of its own day.',
    none: 'No calls are loaded yet, and there are no results.',
    busy: 'The list comes back when this is done.',
    month: 'Month',
    state: 'State',
    calls: 'Calls',
    loaded: 'Loaded',
    violations: 'Violations',
    rate: 'Per 10,000',
    interval: '95% interval',
    rating: 'Rating',
    version: 'Version',
    touched: 'Touched by late files',
    judge: 'Judge',
    judgeAgain: 'Judge again',
    judgeAll: 'Judge all months',
    judgeTouched: 'Judge touched months again',
    judgeAllHint: 'Months with up-to-date results are skipped.',
    others: 'Other periods',
    chart: 'Violations per 10,000 conversations',
    chartSource:
      'All call centres together, with the 95% interval. Only months with results and at least 200 conversations.',
    touchedHeading: 'Files that arrived later',
    touchedLead:
      'These files were added or removed after the results were made. The calls counted here may now have a different outcome.',
    files: 'Files',
    gone: 'Gone or changed',
    done: 'Done.',
    why: 'Why',
    notOver: 'is not over on the audit date',
    year: 'Year report',
    yearLead: 'The judged months of a year side by side, as a PDF.',
    makeYear: 'Make the year report',
    yearMade: 'The year report is ready.',
    withoutPdfs:
      'The PDFs were not made: no Chrome, Chromium or Edge was found. Install one, and make the results again.',
    failed: 'No new results were made',
    noMonth: 'This is not a month: give year and month, such as 2026-06. Nothing was judged.',
    noYear: 'This is not a year: give four digits, such as 2026. Nothing was made.',
    withheld: 'still open',
    tooFew: 'too few',
  },
  states: {
    final: 'final',
    draft: 'draft',
    'not-judged': 'not judged',
    'not-over': 'not over yet',
    unreadable: 'cannot be read',
  },
  ratings: { 'in-order': 'in order', attention: 'attention', serious: 'serious', 'not-assessable': 'not assessable' },
  whys: {
    'not-judged': 'judged for the first time',
    touched: 'affected by files added or removed',
    configuration: 'the settings have changed since',
    program: 'made by another version of the program or the rules',
    removals: 'rows were removed since',
    comparison: 'an earlier month was judged for the first time',
    asked: 'asked for again',
  },
  loaded: (first, last) => (first === last ? first : `${first} to ${last}`),
  interval: (low, high) => `${low} to ${high}`,
  touchedCalls: (calls, text) =>
    calls === 0 ? 'only the checks of the logs' : calls === 1 ? '1 call' : `${text} calls`,
  touchedPeriod: (period, calls, text, of) =>
    `${period}: ${text} of ${of} calls ${calls === 1 ? 'is' : 'are'} affected.`,
  moreFiles: (count) => (count === 1 ? 'and 1 other file' : `and ${count} other files`),
  goneFiles: (count, first) =>
    count === 1
      ? `${first}: it is not known which calls it affects.`
      : `${count} files, such as ${first}: it is not known which calls they affect.`,
  outcome: (judged, standing) =>
    `${judged === 1 ? '1 period was' : `${judged} periods were`} judged${standing === 0 ? '' : `; ${standing === 1 ? '1 stays' : `${standing} stay`} as before`}.`,
  changes: (came, went, changed) => `findings added ${came}, gone ${went}, changed ${changed}`,
};
