import type { RuleDefinition } from '../../../../../../src/model/rule.ts';
import { defineRule, LIVE } from '../../../../../../src/rulebook/rule.ts';
import { titled } from '../../text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'list-too-old',
  contacts: LIVE,
  possibleOn: [],
  isForProtected: false,
  versions: [{ from: '2020-01-01', level: 'statute', articles: ['call-act-1'] }],
  restsOn: 'nothing',
  responsibility: 'vendor',
  cause: 'in-call-duty',
  reasons: [],
  text: titled('De lijst was te oud', 'The list was too old'),
});
