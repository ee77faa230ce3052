import { describe, expect, test } from 'vitest';
import type { RuleDocumentation, RuleText } from '../../../src/model/rule.ts';
import type { RanCase } from '../../../src/rulebook/document-cases.ts';
import { documentRule, documentRulebook } from '../../../src/rulebook/document-rules.ts';

const FOUND = { level: 'statute', grade: 'proven', reason: 'objection', responsible: '{vendor}', cause: 'own-record' };
const RAN: readonly RanCase[] = [
  {
    name: 'after | the objection',
    ruleCase: {
      call: { started_at: '2026-03-02T10:00:00', talk_seconds: '' },
      consent: null,
      rows: { objections: [{ objected_at: '2026-02-02', number: '{number}' }] },
      policy: { minOfferSeconds: 30 },
      expect: 'proven',
    },
    found: FOUND,
  },
  { name: 'no objection', ruleCase: { call: { started_at: '2026-03-02T10:00:00' }, expect: 'none' }, found: null },
];

function words(title: string): RuleText {
  return { title, sentence: 'S.', meaning: 'M.', proof: 'P.', remedy: 'R.', sanction: 'C.' };
}

const RULE: RuleDocumentation = {
  id: 'example-rule',
  contacts: ['conversation', 'unknown'],
  possibleOn: ['unknown'],
  isForProtected: false,
  versions: [
    { from: '2009-10-01', level: 'code', articles: ['old'] },
    { from: '2012-03-01', level: 'statute', articles: ['new', 'old'] },
    { from: '2021-07-01', repealed: true },
  ],
  restsOn: 'objection',
  responsibility: 'vendor',
  cause: 'in-call-duty',
  reasons: ['first', 'second'],
  text: { nl: words('Voorbeeld'), en: words('Example') },
  articles: {
    old: { id: 'old', from: '2009-10-01', title: { nl: 'Oude code', en: 'Old code' }, certainty: 'second-hand' },
    new: {
      id: 'new',
      from: '2009-10-01',
      title: { nl: 'Nieuwe wet', en: 'New law' },
      certainty: 'verified',
      url: 'https://example.org/law',
    },
  },
};

describe('the page of a rule', () => {
  test('gives each version its last day, the day before the next', () => {
    const page = documentRule(RULE, RAN);
    expect(page).toContain('| 2009-10-01 | 2012-02-29 | code | Old code |');
    expect(page).toContain('| 2012-03-01 | 2021-06-30 | statute | New law<br>Old code |');
    expect(page).toContain('| 2021-07-01 |  | repealed |  |');
  });

  test('leaves the last day of a version in force open', () => {
    const page = documentRule({ ...RULE, versions: RULE.versions.slice(0, 1) }, RAN);
    expect(page).toContain('| 2009-10-01 |  | code | Old code |');
  });

  test('names every article once, with its address and how sure we are', () => {
    const page = documentRule(RULE, RAN);
    expect(page).toContain('| Old code<br>*Oude code* | second-hand: read in a source that reports it |');
    expect(page).toContain('| [New law](<https://example.org/law>)<br>*Nieuwe wet* | verified: read in the source |');
    expect(page.match(/\*Oude code\*/gu)).toHaveLength(1);
  });

  test('says what the rule examines and who is responsible', () => {
    const page = documentRule(RULE, RAN);
    expect(page).toContain('- **Contact**: a conversation; a call that may have been a conversation');
    expect(page).toContain('- **Reasons**: `first`, `second`');
    expect(page).toContain('- **Responsible**: the call centre that called (cause `in-call-duty`)');
  });

  test('puts the English beside the Dutch, field by field', () => {
    const text = { nl: { ...words('V'), remedy: 'Doe dit.' }, en: { ...words('E'), remedy: 'Do this.' } };
    const page = documentRule({ ...RULE, text }, RAN);
    expect(page).toContain('| **What to do now** | Do this. | Doe dit. |');
    expect(page.match(/^\| \*\*/gmu)).toHaveLength(6);
  });

  test('shows text literally: no Markdown, no HTML, no extra cell or line', () => {
    const nl = { ...words('V'), meaning: 'a | b\n<b>c</b> & *d* [e](f) `g` _h_ \\' };
    const page = documentRule({ ...RULE, text: { nl, en: words('E') } }, RAN);
    expect(page).toContain(
      '| **Meaning** | M. | a \\| b \\<b\\>c\\</b\\> &amp; \\*d\\* \\[e\\](f) \\`g\\` \\_h\\_ \\\\ |',
    );
  });

  test('says "none" if there is nothing to list', () => {
    const page = documentRule({ ...RULE, reasons: [], possibleOn: [] }, RAN);
    expect(page).toContain('- **Reasons**: none');
    expect(page).toContain('- **Always graded possible**: none');
  });

  test('shows each case with its differences and its result', () => {
    const page = documentRule(RULE, RAN);
    expect(page).toContain(
      '| after \\| the objection | call: started\\_at 2026-03-02T10:00:00, talk\\_seconds empty; consent: none; ' +
        'objections: objected\\_at 2026-02-02, number {number}; configuration of policy: {minOfferSeconds:30} | ' +
        'proven (objection), statute; responsible: {vendor}, own-record |',
    );
    expect(page).toContain('| no objection | call: started\\_at 2026-03-02T10:00:00 | nothing |');
  });

  test('is refused if the rule has no case', () => {
    expect(() => documentRule(RULE, [])).toThrow('rule example-rule has no case to show');
  });

  test('is refused if the rule names an article that it does not supply', () => {
    expect(() => documentRule({ ...RULE, articles: {} }, RAN)).toThrow('rule example-rule names the article old');
  });
});

describe('the index', () => {
  test('has a row for each rule, in the order given', () => {
    const running = { ...RULE, id: 'running', versions: RULE.versions.slice(0, 1) };
    const index = documentRulebook([running, RULE]);
    expect(index).toContain(
      '| [Example](running.md) | Voorbeeld | code | 2009-10-01 |  |\n' +
        '| [Example](example-rule.md) | Voorbeeld | code, then statute | 2009-10-01 | 2021-06-30 |',
    );
  });
});
