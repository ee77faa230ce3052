import type { RuleDefinition } from '../../../../model/rule.ts';
import { defineRule, NOT_LIVE } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'dialled-after-objection',
  contacts: NOT_LIVE,
  possibleOn: [],
  isForProtected: true,
  versions: [{ from: '2018-05-25', level: 'privacy', articles: ['avg-21', 'avg-21-dial'] }],
  restsOn: 'certain-objection',
  proof: ['objection'],
  action: 'stops',
  responsibility: 'objection',
  reasons: ['re-consent-unproven', 're-consent-not-by-consumer'],
  text,
});
