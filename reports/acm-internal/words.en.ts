import { ENGLISH, printedIn } from '../../src/language/phrases.ts';
import type { RegulatorFigures } from '../../src/model/dossier.ts';
import type { InternalWords } from './words.nl.ts';

const { counted, n } = ENGLISH;

/** What is proven, beside what only lacks proof. */
function violating({ violations, without_proof: without, numbers_with_violations: numbers }: RegulatorFigures): string {
  if (violations === 0) return 'No violation of the law was found in any of them.';
  const at = `, involving ${counted(numbers, 'number', 'numbers')}`;
  const lacking = `${n(without)} of them ${without === 1 ? 'lacks' : 'lack'} proof`;
  if (without === violations) return `${lacking}${at}.`;
  const proven = `${n(violations - without)} of them ${violations - without === 1 ? 'is a proven violation' : 'are proven violations'} of the law`;
  return without === 0
    ? `${proven}${at}.`
    : `${proven} and ${n(without)} ${without === 1 ? 'lacks' : 'lack'} proof${at} in all.`;
}

/** Says that calls outside the audited period are not judged yet, and how to judge them. */
const howToJudge = (calls: number): string =>
  `${calls === 1 ? 'One call lies' : `${n(calls)} calls lie`} outside the audited period and ${calls === 1 ? 'is' : 'are'} not judged yet. Make this document again: ${calls === 1 ? 'it is' : 'they are'} judged then.`;

export const words: InternalWords = {
  ...printedIn('en'),
  title: (client) => `Judgement of ${client} on a request for information`,
  kicker: 'Internal document, to discuss with your lawyer',
  heading: 'Our judgement of the calls asked about',
  by: (client) => `by ${client}`,
  warning:
    'This document is for internal use. The answer itself states only facts; this document is our judgement of them. Discuss it with your lawyer before you answer or share it.',
  sentences: (figures, during, others) => [
    figures.judged === 0
      ? `${during} none of the numbers asked for was called.`
      : `${during} ${counted(figures.judged, 'call', 'calls')} to the numbers asked for ${figures.judged === 1 ? 'was' : 'were'} judged. ${[violating(figures), others].join(' ').trim()}`,
    ...(figures.calls > figures.judged ? [howToJudge(figures.calls - figures.judged)] : []),
  ],
  exceeded: {
    relation: (calls) =>
      `The answer names your term for former customers. That term was over for ${counted(calls, 'call', 'calls')} to these numbers, as the answer also says.`,
    retention: (calls) =>
      `The answer names your published retention term. That term was over for ${counted(calls, 'call', 'calls')} to these numbers, as the answer also says.`,
  },
  figures: {
    numbers: ['number asked for', 'numbers asked for'],
    judged: ['call judged', 'calls judged'],
    violations: ['proven violation', 'proven violations'],
    withViolations: ['number with a violation', 'numbers with a violation'],
  },
  figureNotes: {
    numbers: 'each counted once',
    judged: 'in the audited period',
    withViolations: 'proven or lacking proof',
  },
  violationsNote: (without) =>
    without === 0
      ? 'of the law, in the audited period'
      : `of the law; ${n(without)} more ${without === 1 ? 'lacks' : 'lack'} proof`,
  facts: { request: 'The list', period: 'Audited period', asOf: 'Audit date', run: 'Reference' },
  confidential: 'Confidential and internal: contains personal data.',
  of: 'of',
  aboutHeading: 'About this document',
  about: ({ numbers }, withoutJudged) => [
    [
      'Only in this document',
      'The verdict on each call, every finding, how sure the facts and the law are, and who answers for a finding. The answer to the regulator says none of this: it states facts only and admits nothing.',
    ],
    [
      'Our judgement',
      'What is called a violation here follows from your files and from the rules as we read them. No regulator or court has established it. After “law:” each finding says how sure the rule is. Where it says “our reading” or “known from others”, a lawyer may judge otherwise.',
    ],
    [
      'Not in this document',
      `Facts that the answer states, such as objections, consents, hand-overs and the files used, are not repeated here. Calls from a number asked for to a call centre were not judged.${
        withoutJudged === 0
          ? ''
          : ` Of ${n(withoutJudged)} of the ${n(numbers)} numbers asked for no call was judged: ${withoutJudged === 1 ? 'that number is' : 'those numbers are'} not listed here.`
      }`,
    ],
  ],
  judgedHeading: 'Calls that were judged',
  judgedLead: (shown, judged) =>
    shown < judged
      ? `These are the first ${n(shown)} of ${n(judged)} calls; the rest are in acm-internal-calls.csv.`
      : 'Every judged call with its verdict and findings. The explanation of each verdict is in acm-internal.json.',
  noneJudged: 'None of the calls to these numbers was judged.',
  columns: ['Number', 'Time', 'Call centre, file and line', 'Verdict, legal basis and findings'],
  basis: (basis) => `legal basis: ${basis}`,
  lawHeading: 'The law behind the findings',
  lawLead:
    'For each rule, the articles that applied on the day of the calls. In brackets: how certain the least certain of them is.',
  draftOfTexts: (texts) =>
    `This document is a draft because ${texts === 1 ? 'a text of the answer is missing or unfinished' : `${n(texts)} texts of the answer are missing or unfinished`}. The first page of the answer says which.`,
  gapsHeading: 'What the judgement depends on',
};
