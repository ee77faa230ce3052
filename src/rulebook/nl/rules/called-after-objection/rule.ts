import type { RuleDefinition } from '../../../../model/rule.ts';
import { CONVERSATIONS, defineRule, UNCERTAIN_CONVERSATIONS } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'called-after-objection',
  contacts: [...CONVERSATIONS, 'voicemail'],
  possibleOn: [...UNCERTAIN_CONVERSATIONS, 'voicemail'],
  isForProtected: true,
  versions: [
    { from: '2009-10-01', level: 'statute', articles: ['tw-11.7-2009-objection'] },
    { from: '2018-05-25', level: 'statute', articles: ['tw-11.7-2009-objection', 'avg-21'] },
    { from: '2021-07-01', level: 'statute', articles: ['avg-21', 'tw-11.7-2021-objection'] },
  ],
  restsOn: 'objection',
  proof: ['objection'],
  action: 'stops',
  responsibility: 'objection',
  isKnownToVendor: true,
  reasons: ['objection', 're-consent-unproven', 're-consent-not-by-consumer'],
  text,
});
