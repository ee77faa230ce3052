import { z } from 'zod';
import { invalidExtensionError } from '../extensions/extension.ts';
import { extensionParts, extensionsInForce } from '../extensions/in-force.ts';
import { CONTACTS } from '../model/findings.ts';
import type { Article, RuleDefinition } from '../model/rule.ts';
import { asIs } from '../model/text.ts';
import { sqlFile } from '../store/sql.ts';
import { COUNTRY } from './in-force.ts';
import { MESSAGES } from './messages.ts';
import { ANY_CONTACT, CONVERSATIONS, defineRule, LIVE, NOT_LIVE, UNCERTAIN_CONVERSATIONS } from './rule.ts';

/** What an extension's rule receives to define itself. */
const KIT = { defineRule, sqlFile, ANY_CONTACT, CONVERSATIONS, LIVE, NOT_LIVE, UNCERTAIN_CONVERSATIONS } as const;

const line = z.string().trim().min(1);
const text = z.strictObject({
  ...{ title: line, sentence: line, meaning: line, proof: line, remedy: line, sanction: line },
});

/** A company's own rule expresses its policy or its contracts: no extension adds law. */
const RULE = z.strictObject({
  id: line,
  contacts: z.array(z.enum(CONTACTS)).min(1),
  possibleOn: z.array(z.enum(CONTACTS)),
  isForProtected: z.boolean(),
  versions: z.array(z.strictObject({ from: z.iso.date(), level: z.enum(['policy', 'contract']) })).min(1),
  restsOn: z.literal('nothing'),
  responsibility: z.enum(['vendor', 'client']),
  cause: z.enum(['contract-duty', 'own-norm', 'in-call-duty', 'dial-mode']),
  isSaidInCall: z.literal(true).optional(),
  reasons: z.array(z.string().regex(/^[a-z][a-z0-9-]*$/u)),
  text: z.strictObject({ nl: text, en: text }),
  /** One SELECT over `standing` that returns `call_key`, `grade` and `reason`. */
  sql: line,
});

/** Rules that extensions in force supply. @throws UserError EXTENSION_INVALID */
export async function extensionRules(
  taken: ReadonlySet<string>,
): Promise<readonly { readonly definition: RuleDefinition; readonly sql: string; readonly extension: string }[]> {
  const parts = await extensionParts('rules', KIT, taken);
  return parts.map(({ name, file, extension, value }) => {
    const read = RULE.safeParse(value);
    if (!read.success) throw invalidExtensionError(file, asIs(z.prettifyError(read.error)));
    const { sql, versions, isSaidInCall, ...rule } = read.data;
    if (rule.id !== name) throw invalidExtensionError(file, MESSAGES.ruleCallsItself(rule.id, name));
    const articles = [articleOf(extension)];
    return {
      definition: {
        ...rule,
        ...(isSaidInCall === undefined ? {} : { isSaidInCall }),
        versions: versions.map((version) => ({ ...version, articles })),
      },
      sql,
      extension: file,
    };
  });
}

/** The legal source of an extension's rules: the extension itself, by name. */
export function extensionArticles(): readonly Article[] {
  return extensionsInForce().map(({ name, sha256 }) => ({
    id: articleOf(name),
    from: COUNTRY.regimes[0]?.from ?? '',
    title: {
      nl: `Eigen regels van het bedrijf: ${name} (SHA-256 ${sha256.slice(0, 12)})`,
      en: `The company’s own rules: ${name} (SHA-256 ${sha256.slice(0, 12)})`,
    },
    certainty: 'not-looked-up',
  }));
}

function articleOf(extension: string): string {
  return `extension-${extension}`;
}
