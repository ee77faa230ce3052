import type { RuleDefinition } from '../../../../model/rule.ts';
import { CONVERSATIONS, defineRule, UNCERTAIN_CONVERSATIONS } from '../../../rule.ts';
import { NEAR_MISSES } from '../../near-misses.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'no-legal-basis',
  contacts: CONVERSATIONS,
  possibleOn: UNCERTAIN_CONVERSATIONS,
  isForProtected: true,
  versions: [
    { from: '2021-07-01', level: 'statute', articles: ['tw-11.7-2021', 'tw-11.7-2021-relation', 'avg-7'] },
    { from: '2026-07-01', level: 'statute', articles: ['tw-11.7-2026', 'avg-7'] },
  ],
  restsOn: 'near-miss',
  absenceOf: 'basis',
  proof: ['near-miss'],
  action: 'calling-list',
  responsibility: 'basis',
  reasons: NEAR_MISSES.map((miss) => miss.nearMiss),
  text,
});
