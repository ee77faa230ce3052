import type { PageWords } from './page-words.nl.ts';

const VERDICTS: PageWords['verdicts'] = {
  violation: 'violation',
  breach: 'breach',
  review: 'to be reviewed',
  attempt: 'attempt',
  lawful: 'lawful',
  'out-of-scope': 'out of scope',
  history: 'outside this period',
};

export const words: PageWords = {
  title: (client, period) => `Findings of ${period}, ${client}`,
  kicker: 'All findings',
  draftWhere: 'Everything that is open, and what to do about it: management.pdf, chapter Completeness.',
  lead: (findings, written) =>
    `${findings === 0 ? 'There is no finding.' : findings === 1 ? 'There is one finding.' : `There are ${written} findings.`} Telephone numbers are masked and agents have pseudonyms. This page is for the company: it shows all call centres.`,
  cut: (shown, all, file) =>
    `This page shows the ${shown} most serious of all ${all} findings. The others are in ${file}.`,
  needsScript: 'Without JavaScript this page shows only the first findings. All findings are in findings.xlsx.',
  tooOld: 'This browser is too old for this page. The same findings are in findings.xlsx.',
  choose: 'Choose and sort',
  filters: {
    vendor: 'Call centre',
    rule: 'Finding',
    verdict: 'Verdict on the call',
    grade: 'How sure the facts are',
    responsible: 'Who answers for it',
    cause: 'Cause',
    day: 'Day',
  },
  all: 'all',
  search: 'Search',
  searchHint: 'call, number or file',
  sort: 'Sort',
  orders: {
    'moment asc': 'oldest first',
    'moment desc': 'newest first',
    'number asc': 'by number',
    'rule asc': 'by finding',
    'grade asc': 'by how sure',
  },
  clear: 'Show all',
  list: 'List of findings',
  keys: 'With the keyboard: arrows choose a finding, Enter reads the explanation, Escape goes back.',
  detail: 'Explanation of the finding that was chosen',
  nothingChosen: 'Choose a finding to see what happened to the number and why the call got this verdict.',
  nothing: 'No finding matches this choice.',
  numberHint:
    'This page shows only the last three digits of a number: it searched for {0}. Find the whole number in findings.xlsx.',
  nothingHint:
    'Nothing found with “{0}”. Search for the id of a call, a telephone number or a file, or press “Show all”.',
  count: '{0} of {1} findings, in {2} calls',
  heading: 'Call {0}, {1}',
  timeline: 'What happened to {0}',
  earlier: 'There were {0} earlier events.',
  thisCall: '(this call)',
  log: 'What the call log says',
  moreLine: 'And 1 more line, for which this page has no room.',
  moreLines: 'And {0} more lines, for which this page has no room.',
  notExplained:
    'The explanation of this call is not on this page, because there is too much on record about this number. Ask whoever made these results for it.',
  fields: {
    moment: 'Moment',
    vendor: 'Call centre',
    number: 'Number',
    rule: 'Finding',
    grade: 'How sure the facts are',
    law: 'How sure the law is',
    verdict: 'Verdict on the call',
    reason: 'Reason',
    proof: 'What the data show',
    responsible: 'Who answers for it',
    causeSaid: 'Why',
    call: 'Call',
    file: 'File',
    line: 'Line',
    campaign: 'Campaign',
    agent: 'Agent',
    objections: 'Objections',
    consents: 'Consents',
    relations: 'Customer relations',
    answer: 'Answer',
    explanation: 'Explanation of the call centre',
  },
  answers: { accept: 'agreed', dispute: 'disputed', unclear: 'unclear' },
  agent: (pseudonym) => `Agent ${pseudonym}`,
  event: (kind, party, reference, detail) => {
    const by = party === '' ? '' : `, recorded by ${party}`;
    switch (kind) {
      case 'call':
        return `Call ${reference} by ${party}: ${VERDICTS[detail as keyof typeof VERDICTS] ?? detail}`;
      case 'call-back':
        return `Call ${reference} from this number to ${party}`;
      case 'objection':
        return `Objection ${reference}${by}`;
      case 'consent':
        return `Consent ${reference}${by}`;
      case 'request':
        return `Request ${reference} to be called${by}`;
      case 'withdrawal':
        return `Consent ${reference} withdrawn`;
      case 'relation':
        return `Customer relation ${reference} begun`;
      case 'relation-end':
        return `Customer relation ${reference} ended`;
      case 'lead':
        return `Number delivered to ${party} to be called`;
      case 'suppress':
        return `Passed on to ${party}: call no more`;
      case 'complaint':
        return `Complaint ${reference} about a call on this day`;
      default:
        return `${kind} ${reference}`;
    }
  },
  verdicts: VERDICTS,
};
