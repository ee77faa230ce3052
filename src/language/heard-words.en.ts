import type { HeardWords } from './heard-words.nl.ts';

export const words: HeardWords = {
  answers: { agreed: 'agreed', disputed: 'disputed', unclear: 'unclear' },
  decisions: { upheld: 'upheld', withdrawn: 'withdrawn' },
  because: {
    'evidence-shown': 'evidence was shown',
    'own-error-in-data': "an error in the company's data",
    'law-read-otherwise': 'the rule was read otherwise',
    disproportionate: 'it is out of proportion',
  },
  replied: (answer) => `You said: ${answer}.`,
  late: (answer) => `You said too late: ${answer}.`,
  silent: 'No reply in time: undisputed.',
  asked: (until) => `Asked: more information, by ${until}.`,
  decided: (decision, because) => `Decision: ${decision}${because === '' ? '' : ` (${because})`}.`,
};
