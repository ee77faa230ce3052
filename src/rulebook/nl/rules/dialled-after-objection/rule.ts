import type { RuleDefinition } from '../../../../model/rule.ts';
import { defineRule, NOT_LIVE } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'dialled-after-objection',
  contacts: NOT_LIVE,
  possibleOn: [],
  versions: [{ from: '2018-05-25', level: 'privacy', articles: ['avg-21'] }],
  restsOn: 'objection',
  responsibility: 'objection',
  reasons: ['re-consent-not-by-consumer'],
  text,
});
