import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { begunServer, type Opened } from './opened-server.ts';

const PAGE = '/own/organisation';

interface OrganisationView {
  readonly digest: string;
  readonly sections: readonly {
    readonly groups: readonly {
      readonly fields: readonly { readonly name: string; readonly value: string; readonly now: string }[];
    }[];
  }[];
}

const textOf = ({ directory }: Opened): string => readFileSync(join(directory, 'belaudit.yaml'), 'utf8');

/** The form as shown: every field with its value. */
async function shown({ view }: Opened): Promise<Record<string, string>> {
  const { digest, sections } = await view<OrganisationView>(PAGE);
  const fields = sections.flatMap(({ groups }) => groups.flatMap((group) => group.fields));
  return {
    digest,
    ...Object.fromEntries(
      fields.flatMap(({ name, value }) => [
        [name, value],
        [`was.${name}`, value],
      ]),
    ),
  };
}

describe('the organisation', () => {
  it('is changed field by field, and everything else in the file stays', async () => {
    const server = await begunServer();
    const before = textOf(server);
    const form = {
      ...(await shown(server)),
      'client.name': 'Zonnig: "N.V."',
      'vendors.0.suppression_hours': '24',
      'client.entities.0.brands': 'zon, maan',
    };
    expect((await server.send(`${PAGE}?do=save`, form)).headers['location']).toBe('organisation?saved=yes');
    const after = textOf(server);
    expect(after).toContain('name: \'Zonnig: "N.V."\'');
    expect(after).toContain('suppression_hours: 24');
    expect(after.match(/^#.*$/gmu)).toEqual(before.match(/^#.*$/gmu));
    expect(await shown(server)).toMatchObject({
      'client.name': 'Zonnig: "N.V."',
      'client.entities.0.brands': 'zon, maan',
      'vendors.0.suppression_hours': '24',
    });
  });

  it('is left alone where nothing was changed', async () => {
    const server = await begunServer();
    const before = textOf(server);
    await server.send(`${PAGE}?do=save`, await shown(server));
    expect(textOf(server)).toBe(before);
  });

  it('gets agreements, call centres, entities and campaigns, and loses them', async () => {
    const server = await begunServer();
    for (const [list, name] of [
      ['vendors', 'Alfa'],
      ['entities', 'Maan N.V.'],
      ['campaigns', 'zon-2026'],
    ] as const)
      await server.send(`${PAGE}?do=add`, { digest: (await shown(server))['digest'] ?? '', list, name });
    expect(textOf(server)).toContain('- id: alfa-2\n    name: Alfa\n');
    await server.send(`${PAGE}?do=save`, {
      ...(await shown(server)),
      'vendors.0.contracts.0.from': '2026-01-01',
      'campaigns.0.audience': 'consumers',
      'campaigns.0.product': 'solar',
    });
    expect(await shown(server)).toMatchObject({
      'vendors.0.contracts.0.from': '2026-01-01',
      'vendors.0.contracts.0.to': '',
      'campaigns.0.audience': 'consumers',
    });
    await server.send(`${PAGE}?do=save`, { ...(await shown(server)), 'vendors.0.contracts.0.from': '' });
    await server.send(`${PAGE}?do=remove`, { digest: (await shown(server))['digest'] ?? '', campaign: 'zon-2026' });
    expect(textOf(server)).not.toMatch(/2026-01-01|zon-2026/u);
  });

  it('gets a second agreement, a penalty and own calling hours, and loses them', async () => {
    const server = await begunServer();
    const save = async (changes: Readonly<Record<string, string>>): Promise<void> => {
      const form = { ...(await shown(server)), ...changes };
      expect((await server.send(`${PAGE}?do=save`, form)).headers['location']).toBe('organisation?saved=yes');
    };
    await save({
      'vendors.0.contracts.0.from': '2024-01-01',
      'vendors.0.penalty.per_violation': '150,50',
      'vendors.0.reply.days': '10',
      'vendors.0.reply.to': 'compliance@zonnig.example',
      'policy.calling_hours.0.from': '2026-01-01',
    });
    await save({
      'vendors.0.contracts.0.to': '2024-12-31',
      'vendors.0.contracts.1.from': '2025-06-01',
      'vendors.0.penalty.clause': 'artikel 9',
      'vendors.0.own_hours_agreed': 'yes',
      'policy.calling_hours.0.weekdays': '09:00 – 20:00',
      'policy.calling_hours.0.sunday': 'Niet',
    });
    expect(await shown(server)).toMatchObject({
      'vendors.0.contracts.0.to': '2024-12-31',
      'vendors.0.contracts.1.from': '2025-06-01',
      'vendors.0.penalty.per_violation': '150.5',
      'vendors.0.penalty.currency': 'EUR',
      'vendors.0.reply.days': '10',
      'vendors.0.reply.to': 'compliance@zonnig.example',
      'vendors.0.penalty.clause': 'artikel 9',
      'vendors.0.own_hours_agreed': 'yes',
      'policy.calling_hours.0.weekdays': '09:00-20:00',
      'policy.calling_hours.0.saturday': '',
      'policy.calling_hours.0.sunday': 'niet',
    });
    // Removes the first and changes the second, at once.
    await save({ 'vendors.0.contracts.0.from': '', 'vendors.0.contracts.1.to': '2027-01-01' });
    const after = await shown(server);
    expect(after).toMatchObject({
      'vendors.0.contracts.0.from': '2025-06-01',
      'vendors.0.contracts.0.to': '2027-01-01',
      'vendors.0.contracts.1.from': '',
    });
    await save({
      'vendors.0.penalty.per_violation': '',
      'vendors.0.reply.days': '',
      'vendors.0.reply.to': '',
      'policy.calling_hours.0.from': '',
    });
    expect(textOf(server)).not.toMatch(/penalty|reply|09:00/u);
  });

  it('gets limits and terms of the company’s own, similar products, and loses them', async () => {
    const server = await begunServer();
    const save = async (changes: Readonly<Record<string, string>>): Promise<void> => {
      const form = { ...(await shown(server)), ...changes };
      expect((await server.send(`${PAGE}?do=save`, form)).headers['location']).toBe('organisation?saved=yes');
    };
    const add = { digest: (await shown(server))['digest'] ?? '', list: 'campaigns', name: 'zon-2026' };
    await server.send(`${PAGE}?do=add`, add);
    await save({ 'campaigns.0.product': 'Solar' });
    // Nothing is known of a product until somebody answers.
    expect(await shown(server)).toMatchObject({ 'policy.similar_products.Solar': '' });
    await save({
      'policy.contact_limits.per_day': '2',
      'policy.contact_limits.days_after_refusal': '60',
      'vendors.0.own_limits_agreed': 'yes',
      'vendors.0.screened_lists': 'yes',
      'policy.similar_products.Solar': 'Niets',
      'policy.similar_products.': 'energy: solar, boiler',
    });
    expect(await shown(server)).toMatchObject({
      'policy.contact_limits.per_day': '2',
      'policy.contact_limits.per_30_days': '',
      'policy.contact_limits.days_after_refusal': '60',
      'vendors.0.own_limits_agreed': 'yes',
      'vendors.0.screened_lists': 'yes',
      'policy.similar_products.Solar': 'niets',
      'policy.similar_products.energy': 'solar, boiler',
      'policy.similar_products.': '',
    });
    expect(textOf(server)).toMatch(/Solar: *\[ *\]/u);
    await save({ 'policy.similar_products.Solar': '', 'policy.similar_products.energy': '' });
    expect(await shown(server)).toMatchObject({ 'policy.similar_products.Solar': '' });
    expect(textOf(server)).not.toContain('boiler]');
    const form = { ...(await shown(server)), 'policy.similar_products.': 'energy' };
    expect((await server.send(`${PAGE}?do=save`, form)).status).toBe(409);
  });

  it('gets statements, which say no until somebody says yes, and loses them', async () => {
    const server = await begunServer();
    const save = async (changes: Readonly<Record<string, string>>): Promise<number> =>
      (await server.send(`${PAGE}?do=save`, { ...(await shown(server)), ...changes })).status;
    for (const name of ['J. de Vries', 'K. Bakker'])
      await server.send(`${PAGE}?do=add`, { digest: (await shown(server))['digest'] ?? '', list: 'statements', name });
    expect(await shown(server)).toMatchObject({
      ...{ 'statements.0.feed': 'consents', 'statements.0.complete': 'no', 'statements.0.by': 'J. de Vries' },
      ...{ 'statements.1.feed': 'relations', 'statements.1.complete': 'no', 'statements.1.by': 'K. Bakker' },
    });
    expect(
      await save({
        'statements.0.complete': 'yes',
        'statements.0.from': '2026-01-01',
        'statements.0.to': '2026-06-30',
      }),
    ).toBe(303);
    expect(await shown(server)).toMatchObject({ 'statements.0.complete': 'yes', 'statements.0.from': '2026-01-01' });
    // The same days, once complete and once not.
    expect(await save({ 'statements.1.feed': 'consents', 'statements.1.from': '2026-06-01' })).toBe(409);
    expect(await save({ 'statements.0.from': '' })).toBe(303);
    expect(await shown(server)).toMatchObject({ 'statements.0.by': 'K. Bakker' });
    expect(await save({ 'statements.0.from': '' })).toBe(303);
    expect(textOf(server)).not.toMatch(/^ +(?:- )?(?:\{ )?feed: (?:consents|relations), complete/mu);
  });

  it('that was changed elsewhere meanwhile is shown beside what was filled in, and nothing is written over', async () => {
    const server = await begunServer();
    const form = { ...(await shown(server)), 'client.name': 'Mine' };
    const path = join(server.directory, 'belaudit.yaml');
    writeFileSync(path, textOf(server).replaceAll('Zonnig Energie B.V.', 'Theirs').replace('name: Alfa', 'name: Beta'));
    const theirs = textOf(server);
    const answer = await server.visit(`${PAGE}?do=save`, {
      method: 'POST',
      body: new URLSearchParams(form).toString(),
      headers: { accept: 'application/json' },
    });
    expect(answer.status).toBe(409);
    expect(textOf(server)).toBe(theirs);
    const fields = (JSON.parse(answer.text) as OrganisationView).sections.flatMap(({ groups }) =>
      groups.flatMap((group) => group.fields),
    );
    const named = (name: string): object | undefined => fields.find((field) => field.name === name);
    expect(named('client.name')).toMatchObject({ value: 'Mine', now: 'Nu is opgeslagen: Theirs' });
    // Fields that the user did not touch follow the file.
    expect(named('vendors.0.name')).toMatchObject({ value: 'Beta', now: '' });
  });

  it('may leave the period to the last month that is over', async () => {
    const server = await begunServer();
    const form = await shown(server);
    expect(form['audit.from']).toMatch(/^\d{4}-\d\d-\d\d$/u);
    await server.send(`${PAGE}?do=save`, { ...form, 'audit.from': '', 'audit.to': '' });
    expect(textOf(server)).not.toMatch(/^ +(?:from|to): "?\d/mu);
    expect(await shown(server)).toMatchObject({ 'audit.from': '', 'audit.to': '' });
    expect((await server.visit(PAGE)).text).not.toMatch(/name="audit\.from"[^>]*required/u);
  });

  it('that would not be right is not written, and is told', async () => {
    const server = await begunServer();
    const before = textOf(server);
    const answer = await server.send(`${PAGE}?do=save`, { ...(await shown(server)), 'audit.to': '2020-01-01' });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('In de instellingen staat een fout.');
    expect(textOf(server)).toBe(before);
  });
});
