import type { RuleDefinition } from '../../../../model/rule.ts';
import { CONVERSATIONS, defineRule, UNCERTAIN_CONVERSATIONS } from '../../../rule.ts';
import { NEAR_MISSES } from '../../near-misses.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'called-registered-number',
  contacts: CONVERSATIONS,
  possibleOn: UNCERTAIN_CONVERSATIONS,
  isForProtected: true,
  versions: [
    { from: '2009-10-01', level: 'statute', articles: ['tw-11.7-2009-register', 'tw-11.8-2009'] },
    { from: '2021-07-01', repealed: true },
  ],
  restsOn: 'near-miss',
  proof: ['near-miss', 'register'],
  action: 'calling-list',
  responsibility: 'basis',
  reasons: NEAR_MISSES.map((miss) => miss.nearMiss),
  text,
});
