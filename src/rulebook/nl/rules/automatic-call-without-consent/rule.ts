import type { RuleDefinition } from '../../../../model/rule.ts';
import { CONVERSATIONS, defineRule, UNCERTAIN_CONVERSATIONS } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'automatic-call-without-consent',
  contacts: [...CONVERSATIONS, 'voicemail'],
  possibleOn: UNCERTAIN_CONVERSATIONS,
  isForProtected: false,
  versions: [{ from: '2009-10-01', level: 'statute', articles: ['tw-11.7-automatic'] }],
  restsOn: 'nothing',
  absenceOf: 'basis-for-messages',
  proof: ['dial-mode'],
  responsibility: 'vendor',
  cause: 'dial-mode',
  reasons: [],
  text,
});
