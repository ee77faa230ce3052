import type { PackWords } from './words.ts';

export const words: PackWords = {
  title: (vendor, period) => `Findings of ${period}, ${vendor}`,
  sheets: {
    reply: 'how to reply',
    findings: 'findings',
    elsewhere: 'calls of others',
    calls: 'calls',
    rules: 'rules',
    agents: 'agents',
  },
  subject: 'Subject',
  text: 'Explanation',
  reply: {
    about: [
      'What this is about',
      (client, vendor, period) =>
        `${client} has had the calls of ${vendor} in ${period} judged. For each finding you can say whether you agree.`,
    ],
    term: 'By when, and where to',
    how: 'How',
    answers: [
      [
        'What you fill in',
        'On the sheet of findings three columns are yours: answer, explanation and evidence. The other cells are locked. Leave the second row, with names, as it is: it is needed to read the sheet in again.',
      ],
      ['Agreed', 'You agree with the finding.'],
      ['Disputed', 'You do not agree. Say why, and name the evidence that you send.'],
      ['Unclear', 'You do not understand the finding, or cannot find the call. Write what you want to know.'],
    ],
    confidential: [
      'Confidential',
      'This file holds full telephone numbers and the names of your agents. In the report agents have a code; the sheet of agents says who they are. The file says nothing about other call centres.',
    ],
    cut: [
      'Not everything is here',
      (shown, all) => `This file has the ${shown} most serious of ${all} findings. The rest are in findings.csv.`,
    ],
  },
  headings: {
    call_id: 'Call',
    local_time: 'Moment',
    number: 'Number called',
    rule_title: 'Finding',
    grade_said: 'Certainty',
    reason_said: 'What the records show',
    responsible_said: 'Who answers for it',
    cause_said: 'Why',
    answer: 'Answer',
    explanation: 'Explanation',
    evidence: 'Evidence that you send',
    source_file: 'File',
    source_row: 'Line',
    campaign: 'Campaign',
    agent: 'Agent',
    vendor: 'Call centre (code)',
    rule: 'Code of the rule',
    verdict: 'Verdict',
    contact: 'Contact',
    findings: 'Findings',
    code: 'Code of the call',
    day: 'Day',
    law: 'Certainty of the law',
    meaning: 'What the rule asks',
    proof: 'What counts as proof',
    remedy: 'What prevents it',
    agent_code: 'Code in the report',
  },
  choices: { accept: 'agreed', dispute: 'disputed', unclear: 'unclear' },
  parties: { own: 'You', client: 'The company', other: 'Another call centre', undetermined: 'Cannot be determined' },
  recordedBy: (party) =>
    ({
      own: 'recorded by you',
      client: 'recorded by the company',
      other: 'recorded by another call centre',
      undetermined: 'not known who recorded it',
    })[party],
};
