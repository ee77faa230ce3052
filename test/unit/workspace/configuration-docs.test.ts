import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configurationKeys } from '../../../src/workspace/configuration-schema.ts';
import { readConfiguration } from '../../../src/workspace/read-configuration.ts';

const DOCS = readFileSync(new URL('../../../docs/configuration.md', import.meta.url), 'utf8');
const EXAMPLE = /```yaml\n(.*?)```/su.exec(DOCS)?.[1] ?? '';

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly additionalProperties?: Shape | boolean;
  readonly anyOf?: readonly Shape[];
}

/** Every key of the schema, as in the document. */
function keysOf(shape: Shape, path: string): string[] {
  const nested = Object.entries(shape.properties ?? {}).map(
    ([key, value]) => [path === '' ? key : `${path}.${key}`, value] as const,
  );
  const open =
    typeof shape.additionalProperties === 'object' ? [[`${path}.*`, shape.additionalProperties] as const] : [];
  return [
    ...[...nested, ...open].flatMap(([key, value]) => [key, ...keysOf(value, key)]),
    ...(shape.items === undefined ? [] : keysOf(shape.items, `${path}[]`)),
    ...(shape.anyOf ?? []).flatMap((choice) => keysOf(choice, path)),
  ];
}

describe('docs/configuration.md', () => {
  it('explains every key that can be used, and no other', () => {
    const sections = [
      'client',
      'audit',
      'policy',
      'vendors',
      'campaigns',
      'sources',
      'holds',
      'people',
      'decisions',
      'hearing',
      'regulator',
      'accepted_gaps',
      'answered',
      'statements',
      'engine',
    ];
    const documented = [...DOCS.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, key]) => key);
    const known = keysOf(configurationKeys() as Shape, '');
    expect(known.length).toBeGreaterThan(50);
    expect([...documented, ...sections].sort()).toEqual([...new Set(known)].sort());
    for (const section of sections) expect(DOCS).toContain(`\n## \`${section}\`: `);
  });

  it('has an example without mistakes, in which every key stands', () => {
    const configuration = readConfiguration(EXAMPLE, 'example', '');
    expect(configuration.sources).toHaveLength(5);
    const words = new Set(keysOf(configurationKeys() as Shape, '').flatMap((key) => key.match(/[a-z_0-9]+$/u) ?? []));
    for (const word of words) expect(EXAMPLE).toMatch(new RegExp(`\\b${word}:`, 'u'));
  });

  it('names the defaults that are filled in', () => {
    const bare = readConfiguration(
      'client: { name: A, entities: [{ id: a, name: A }] }\naudit: { from: 2026-01-01, to: 2026-01-31 }\nvendors: [{ id: v, name: V, penalty: { per_violation: 1 } }]\ncampaigns: [{ id: c }]\nsources: [{ feed: calls, files: a }]',
      'bare',
      '2026-02-01',
    );
    const vendor = bare.vendors[0];
    const filled: Readonly<Record<string, unknown>> = {
      'client.language': bare.client.language,
      'client.time_zone': bare.client.timeZone,
      'client.entities[].sender': bare.client.entities[0]?.sender,
      'policy.relation_term_months': bare.policy.relationTermMonths,
      'policy.min_offer_seconds': bare.policy.minOfferSeconds,
      'policy.abandoned_share': bare.policy.abandonedShare,
      'policy.scrubbed_by': bare.policy.scrubbedBy,
      'policy.pass_on_hours': bare.policy.passOnHours,
      'vendors[].suppression_hours': vendor?.suppressionHours,
      'vendors[].report_objections_within_hours': vendor?.reportObjectionsWithinHours,
      'vendors[].own_hours_agreed': vendor?.ownHoursAgreed === false ? 'no' : 'yes',
      'vendors[].penalty.currency': vendor?.penalty?.currency,
      'campaigns[].purpose': bare.campaigns[0]?.purpose,
    };
    const assumed = [
      ...bare.policy.assumed.map((term) => `policy.${term}`),
      ...(vendor?.assumed ?? []).map((term) => `vendors[].${term}`),
    ];
    expect(assumed).toHaveLength(4);
    for (const [key, value] of Object.entries(filled)) {
      const row = DOCS.split('\n').find((line) => line.startsWith(`| \`${key}\` |`));
      expect(row?.split(' | ').at(-2), key).toBe(`${assumed.includes(key) ? 'counted as ' : ''}\`${value}\``);
    }
  });
});
