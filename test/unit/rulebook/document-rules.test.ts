import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { RuleDocumentation, RuleText } from '../../../src/model/rule.ts';
import { documentRule, documentRulebook, documentRules } from '../../../src/rulebook/document-rules.ts';
import { listRules } from '../../../src/rulebook/registry.ts';

const FOLDER = fileURLToPath(new URL('../../../docs/rules', import.meta.url));
const PAGES = documentRules(await listRules());

function words(title: string): RuleText {
  return { title, sentence: 'S.', meaning: 'M.', proof: 'P.', remedy: 'R.', sanction: 'C.' };
}

const RULE: RuleDocumentation = {
  id: 'example-rule',
  contacts: ['conversation', 'unknown'],
  possibleOn: ['unknown'],
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
    old: { id: 'old', title: { nl: 'Oude code', en: 'Old code' }, certainty: 'second-hand' },
    new: {
      id: 'new',
      title: { nl: 'Nieuwe wet', en: 'New law' },
      certainty: 'verified',
      url: 'https://example.org/law',
    },
  },
};

describe('the page of a rule', () => {
  test('gives each version its last day, the eve of the next', () => {
    const page = documentRule(RULE);
    expect(page).toContain('| 2009-10-01 | 2012-02-29 | code | Old code |');
    expect(page).toContain('| 2012-03-01 | 2021-06-30 | statute | New law<br>Old code |');
    expect(page).toContain('| 2021-07-01 |  | repealed |  |');
  });

  test('leaves the last day of a version in force open', () => {
    const page = documentRule({ ...RULE, versions: RULE.versions.slice(0, 1) });
    expect(page).toContain('| 2009-10-01 |  | code | Old code |');
  });

  test('names every article once, with its address and how sure we are', () => {
    const page = documentRule(RULE);
    expect(page).toContain('| Old code<br>*Oude code* | second-hand: read in a source that reports it |');
    expect(page).toContain('| [New law](<https://example.org/law>)<br>*Nieuwe wet* | verified: read in the source |');
    expect(page.match(/\*Oude code\*/gu)).toHaveLength(1);
  });

  test('says what the rule looks at and who answers for it', () => {
    const page = documentRule(RULE);
    expect(page).toContain(
      '- **Contact**: a conversation; a call of which it is not known whether it was a conversation',
    );
    expect(page).toContain('- **Reasons it gives**: `first`, `second`');
    expect(page).toContain('- **Who answers for it**: the call centre that called (cause `in-call-duty`)');
  });

  test('puts the English beside the Dutch, field by field', () => {
    const page = documentRule({
      ...RULE,
      text: { nl: { ...words('V'), remedy: 'Doe dit.' }, en: { ...words('E'), remedy: 'Do this.' } },
    });
    expect(page).toContain('| **What to do now** | Do this. | Doe dit. |');
    expect(page.match(/^\| \*\*/gmu)).toHaveLength(6);
  });

  test('shows text as it stands: no Markdown, no HTML, no extra cell or line', () => {
    const nl = { ...words('V'), meaning: 'a | b\n<b>c</b> & *d* [e](f) `g` _h_ \\' };
    const page = documentRule({ ...RULE, text: { nl, en: words('E') } });
    expect(page).toContain(
      '| **Meaning** | M. | a \\| b \\<b\\>c\\</b\\> &amp; \\*d\\* \\[e\\](f) \\`g\\` \\_h\\_ \\\\ |',
    );
  });

  test('says so where there is nothing to list', () => {
    const page = documentRule({ ...RULE, reasons: [], possibleOn: [] });
    expect(page).toContain('- **Reasons it gives**: none');
    expect(page).toContain('- **Graded possible, whatever else is known**: none');
  });

  test('is refused where the rule names an article that it does not bring', () => {
    expect(() => documentRule({ ...RULE, articles: {} })).toThrow('rule example-rule names the article old');
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

/** `npx vitest run test/unit/rulebook/document-rules.test.ts --update` writes the pages anew. */
describe('docs/rules', () => {
  test.each([...PAGES])('%s says what the rulebook says', async (name, page) => {
    await expect(page).toMatchFileSnapshot(join(FOLDER, name));
  });

  test('has no page of a rule that is gone', () => {
    const found = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
    expect(found.filter((name) => !PAGES.has(name))).toEqual([]);
  });

  test('is the same whenever it is made', async () => {
    expect([...documentRules(await listRules())]).toEqual([...PAGES]);
  });
});
