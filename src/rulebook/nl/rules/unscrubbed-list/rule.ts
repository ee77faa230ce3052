import type { RuleDefinition } from '../../../../model/rule.ts';
import { CONVERSATIONS, defineRule, UNCERTAIN_CONVERSATIONS } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'unscrubbed-list',
  contacts: CONVERSATIONS,
  possibleOn: UNCERTAIN_CONVERSATIONS,
  isForProtected: true,
  versions: [
    { from: '2009-10-01', level: 'statute', articles: ['tw-11.7-2009-scrub', 'besluit-bmnr-13'] },
    { from: '2021-07-01', repealed: true },
  ],
  restsOn: 'nothing',
  proof: ['scrub'],
  responsibility: 'scrub',
  cause: 'scrub-duty',
  reasons: ['stale-scrub', 'no-scrub'],
  text,
});
