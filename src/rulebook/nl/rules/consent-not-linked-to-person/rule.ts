import type { RuleDefinition } from '../../../../model/rule.ts';
import { CONVERSATIONS, defineRule, UNCERTAIN_CONVERSATIONS } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'consent-not-linked-to-person',
  contacts: CONVERSATIONS,
  possibleOn: UNCERTAIN_CONVERSATIONS,
  isForProtected: false,
  versions: [{ from: '2021-07-01', level: 'evidence', articles: ['tw-11.7-2021-proof', 'avg-7', 'acm-proof-2022'] }],
  restsOn: 'consent',
  openWithout: 'consents.person_id',
  proof: ['consent'],
  responsibility: 'collector',
  cause: 'collector',
  reasons: [],
  text,
});
