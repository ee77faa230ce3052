import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ErrorDetail, UserError } from '../../../src/errors.ts';
import type { Configuration } from '../../../src/model/configuration.ts';
import { readConfiguration } from '../../../src/workspace/read-configuration.ts';
import { type Row, readCsv } from '../../acceptance/compare.ts';
import { processorSeconds } from '../../processor-time.ts';

const TODAY = '2026-07-10';
const CASES = new URL('../../acceptance/cases/', import.meta.url);

const SMALLEST = `client:
  name: Voorbeeld Energie B.V.
  entities: [{ id: voorbeeld, name: Voorbeeld Energie B.V. }]
audit: { from: 2026-06-01, to: 2026-06-30 }
vendors: [{ id: alfa, name: Alfa Contact B.V. }]
sources: [{ feed: calls, vendor: alfa, files: in/alfa/*.csv }]
`;

const FULL = `client:
  name: Voorbeeld Energie B.V.
  language: en
  time_zone: Europe/Brussels
  entities:
    - { id: voorbeeld, name: Voorbeeld Energie B.V., sender: regular, brands: [voorbeeld, groenplus], took_over: [oude-energie] }
    - { id: hulp, name: Stichting Hulp, sender: charity }
audit: { from: 2026-06-01, to: 2026-06-30, as_of: 2026-07-09 }
policy:
  retention: [{ from: 2018-05-25, months: 24 }]
  relation_term_months: 30
  min_offer_seconds: 25
  scrubbed_by: vendor
  pass_on_hours: 48
  similar_products: { energy: [solar, boiler] }
  calling_hours:
    - { from: 2026-01-01, weekdays: "09:00-20:00", saturday: "10:00-24:00", sunday: none }
vendors:
  - id: alfa
    name: Alfa Contact B.V.
    entity: voorbeeld
    contracts: [{ from: 2024-01-01, to: 2026-12-31 }, { from: 2027-01-01 }]
    campaigns: [zon-2026]
    suppression_hours: 12
    report_objections_within_hours: 4
    max_attempts: { per_day: 3, per_30_days: 8 }
    scrubbed_by: client
    own_hours_agreed: yes
    penalty: { per_violation: 250.50, currency: EUR, clause: art. 8.2 }
  - { id: beta, name: Beta Belt B.V., entity: hulp, max_attempts: { per_day: 2 } }
campaigns:
  - { id: zon-2026, entity: voorbeeld, brand: groenplus, product: solar, purpose: commercial, audience: consumers }
  - { id: los }
sources:
  - { feed: calls, vendor: beta, files: in/beta/*.csv, format: vicidial }
  - feed: calls
    vendor: alfa
    files: in/alfa/*.xlsx
    time_zone: UTC
    columns: { call_id: Ref, started_at: Datum + Tijd, called_number: Telefoon, talk_seconds: Duur, result: Status }
    formats: { Datum: d-M-yyyy, Duur: duration }
    values: { result: { NIETTHUIS: no-answer, ONBEKEND: } }
    constants: { campaign: zon-2026 }
`;

describe('a configuration without mistakes', () => {
  it('names the signs of a text file by themselves or in words', () => {
    const signs = (delimiter: string, quote: string): unknown[] => {
      const text = FULL.replace('    time_zone: UTC', `    delimiter: ${delimiter}\n    quote: ${quote}`);
      const source = readConfiguration(text, 'belaudit.yaml', TODAY).sources[1];
      return [source?.delimiter, source?.quote];
    };
    expect(signs('tab', 'none')).toEqual(['\t', 'none']);
    expect(signs('"\\t"', '"\'"')).toEqual(['\t', "'"]);
    expect(signs("'^'", "'\"'")).toEqual(['^', '"']);
  });

  it('gets every default', () => {
    const configuration = readConfiguration(SMALLEST, 'belaudit.yaml', TODAY);
    expect(configuration).toEqual({
      client: {
        name: 'Voorbeeld Energie B.V.',
        language: 'nl',
        timeZone: 'Europe/Amsterdam',
        entities: [{ id: 'voorbeeld', name: 'Voorbeeld Energie B.V.', sender: 'regular', brands: [], tookOver: [] }],
      },
      audit: { from: '2026-06-01', to: '2026-06-30', asOf: TODAY },
      policy: {
        retention: [],
        relationTermMonths: 36,
        minOfferSeconds: 20,
        abandonedShare: 0.03,
        scrubbedBy: 'client',
        passOnHours: 24,
        rating: { attention_from: 10, serious_from: 100 },
        assumed: ['relation_term_months', 'pass_on_hours'],
        similarProducts: {},
        callingHours: [],
      },
      vendors: [
        {
          id: 'alfa',
          name: 'Alfa Contact B.V.',
          entity: 'voorbeeld',
          contracts: [],
          campaigns: [],
          suppressionHours: 0,
          reportObjectionsWithinHours: 24,
          assumed: ['suppression_hours', 'report_objections_within_hours'],
          maxAttempts: {},
          scrubbedBy: 'client',
          ownHoursAgreed: false,
          ownLimitsAgreed: false,
          screenedLists: false,
        },
      ],
      campaigns: [],
      sources: [
        {
          index: 0,
          line: 6,
          feed: 'calls',
          vendor: 'alfa',
          files: 'in/alfa/*.csv',
          columns: {},
          formats: {},
          values: {},
          constants: {},
          ownNumbers: [],
          trunks: [],
          ignoredMarks: [],
          inboundContexts: [],
          outboundContexts: [],
        },
      ],
      holds: [],
      people: [],
      acceptedGaps: [],
      answered: [],
      statements: [],
      regulator: {},
    } satisfies Configuration);
  });

  it('is read in full', () => {
    const { client, audit, policy, vendors, campaigns, sources } = readConfiguration(FULL, 'belaudit.yaml', TODAY);
    expect(client).toMatchObject({ language: 'en', timeZone: 'Europe/Brussels' });
    expect(client.entities.map((entity) => [entity.id, entity.sender, entity.brands, entity.tookOver])).toEqual([
      ['voorbeeld', 'regular', ['voorbeeld', 'groenplus'], ['oude-energie']],
      ['hulp', 'charity', [], []],
    ]);
    expect(audit.asOf).toBe('2026-07-09');
    expect(policy).toEqual({
      retention: [{ from: '2018-05-25', months: 24 }],
      relationTermMonths: 30,
      minOfferSeconds: 25,
      abandonedShare: 0.03,
      scrubbedBy: 'vendor',
      passOnHours: 48,
      rating: { attention_from: 10, serious_from: 100 },
      assumed: [],
      similarProducts: { energy: ['solar', 'boiler'] },
      callingHours: [
        {
          from: '2026-01-01',
          weekdays: { open: 540, close: 1200 },
          saturday: { open: 600, close: 1440 },
          sunday: 'none',
        },
      ],
    });
    expect(vendors[0]).toEqual({
      id: 'alfa',
      name: 'Alfa Contact B.V.',
      entity: 'voorbeeld',
      contracts: [{ from: '2024-01-01', to: '2026-12-31' }, { from: '2027-01-01' }],
      campaigns: ['zon-2026'],
      suppressionHours: 12,
      reportObjectionsWithinHours: 4,
      assumed: [],
      maxAttempts: { perDay: 3, per30Days: 8 },
      scrubbedBy: 'client',
      ownHoursAgreed: true,
      ownLimitsAgreed: false,
      screenedLists: false,
      penalty: { perViolation: 250.5, currency: 'EUR', clause: 'art. 8.2' },
    });
    expect(vendors[1]).toMatchObject({ entity: 'hulp', maxAttempts: { perDay: 2 }, scrubbedBy: 'vendor' });
    expect(campaigns).toEqual([
      {
        ...{ id: 'zon-2026', entity: 'voorbeeld', brand: 'groenplus', product: 'solar' },
        ...{ purpose: 'commercial', audience: 'consumers' },
      },
      { id: 'los', purpose: 'commercial' },
    ]);
    expect(sources.map(({ index, line, format, timeZone }) => [index, line, format, timeZone])).toEqual([
      [0, 35, 'vicidial', undefined],
      [1, 36, undefined, 'UTC'],
    ]);
    expect(sources[1]?.columns).toEqual({
      call_id: ['Ref'],
      started_at: ['Datum', 'Tijd'],
      called_number: ['Telefoon'],
      talk_seconds: ['Duur'],
      result: ['Status'],
    });
    expect(sources[1]?.formats).toEqual({ Datum: 'd-M-yyyy', Duur: 'duration' });
    expect(sources[1]?.values).toEqual({ result: { NIETTHUIS: 'no-answer', ONBEKEND: '' } });
  });

  it.each([
    ['a byte order mark', `\uFEFF${SMALLEST}`],
    ['Windows line ends', SMALLEST.replaceAll('\n', '\r\n')],
    ['empty lists', `${SMALLEST}campaigns: []\npolicy: { retention: [], calling_hours: [] }\n`],
    ['keys with nothing after them', `${SMALLEST}campaigns:\npolicy:\n`],
    ['an empty map', `${SMALLEST}policy: {}\n`],
  ])('may have %s', (_, text) => {
    expect(readConfiguration(text, 'belaudit.yaml', TODAY)).toEqual(
      readConfiguration(SMALLEST, 'belaudit.yaml', TODAY),
    );
  });

  it('takes empty contracts and campaigns of a vendor for absent', () => {
    const text = SMALLEST.replace(
      'name: Alfa Contact B.V. }',
      'name: Alfa Contact B.V., contracts: [], campaigns: [] }',
    );
    expect(readConfiguration(text, 'belaudit.yaml', TODAY)).toEqual(
      readConfiguration(SMALLEST, 'belaudit.yaml', TODAY),
    );
  });

  it('reads numbers as the text that is written where a text is meant, and numbers in quotation marks as numbers', () => {
    const text = SMALLEST.replaceAll('alfa,', '007,').concat('policy: { min_offer_seconds: "15" }\n');
    const configuration = readConfiguration(text, 'belaudit.yaml', TODAY);
    expect(configuration.vendors[0]?.id).toBe('007');
    expect(configuration.sources[0]?.vendor).toBe('007');
    expect(configuration.policy.minOfferSeconds).toBe(15);
  });

  it('may use anchors', () => {
    const text = SMALLEST.replace(
      'vendors: [',
      'vendors: [{ id: beta, name: Beta, contracts: &term [{ from: 2024-01-01 }] }, ',
    ).replace('name: Alfa Contact B.V. }', 'name: Alfa Contact B.V., contracts: *term }');
    expect(readConfiguration(text, 'belaudit.yaml', TODAY).vendors.map((vendor) => vendor.contracts)).toEqual([
      [{ from: '2024-01-01' }],
      [{ from: '2024-01-01' }],
    ]);
  });

  it('takes a merge of an anchor for a key that it does not know', () => {
    const text = SMALLEST.replace(
      'vendors: [',
      'vendors: [{ id: beta, name: Beta, contracts: [&term { from: 2024-01-01 }] }, ',
    ).replace('name: Alfa Contact B.V. }', 'name: Alfa Contact B.V., contracts: [{ <<: *term }] }');
    expect(() => readConfiguration(text, 'belaudit.yaml', TODAY)).toThrow(
      expect.objectContaining({ details: expect.arrayContaining([expect.objectContaining({ found: '"<<"' })]) }),
    );
  });

  it('says of an exchange which numbers are its own, and in which contexts calls come in or go out', () => {
    const text = FULL.replace(
      'format: vicidial }',
      'format: asterisk-cdr, own_numbers: ["088 123 45 67", "+31201234567"], inbound_contexts: [inkomend], outbound_contexts: [Uitgaand] }',
    );
    expect(readConfiguration(text, 'belaudit.yaml', TODAY).sources[0]).toMatchObject({
      ownNumbers: ['31881234567', '31201234567'],
      inboundContexts: ['inkomend'],
      outboundContexts: ['Uitgaand'],
    });
  });

  it('names the columns of files without headings', () => {
    const text = FULL.replace('format: vicidial }', 'format: asterisk-cdr, headings: [ src , dst, start] }');
    expect(readConfiguration(text, 'belaudit.yaml', TODAY).sources[0]?.headings).toEqual(['src', 'dst', 'start']);
    expect(readConfiguration(FULL, 'belaudit.yaml', TODAY).sources[0]?.headings).toBeUndefined();
  });

  it('finds nothing under a word that every object knows', () => {
    const source = readConfiguration(FULL, 'belaudit.yaml', TODAY).sources[1];
    expect(source?.values['constructor']).toBeUndefined();
    expect(source?.columns['toString']).toBeUndefined();
  });

  it('names the gaps that are accepted, why and until when', () => {
    const gap = { gap: 'column:consents.form', reason: 'the old form kept none', until: '2026-12-31' };
    const text = `${SMALLEST}accepted_gaps:\n  - { gap: ${gap.gap}, reason: ${gap.reason}, until: ${gap.until} }\n`;
    expect(readConfiguration(text, 'belaudit.yaml', TODAY).acceptedGaps).toEqual([gap]);
  });

  it.each(['consumers', 'businesses', 'mixed'])('may state that a campaign calls %s', (audience) => {
    const text = `${SMALLEST}campaigns: [{ id: zon, audience: ${audience} }]\n`;
    expect(readConfiguration(text, 'belaudit.yaml', TODAY).campaigns[0]?.audience).toBe(audience);
  });

  it('reads a far day as an open start or end, and the first and last day that are not far as they are', () => {
    const contracts = (from: string, to: string): unknown => {
      const text = SMALLEST.replace('B.V. }]\nsources', `B.V., contracts: [{ from: ${from}, to: ${to} }] }]\nsources`);
      return readConfiguration(text, 'belaudit.yaml', TODAY).vendors[0]?.contracts;
    };
    expect(contracts('0001-01-01', '9999-12-31')).toEqual([{ from: '1900-01-01' }]);
    expect(contracts('1899-12-31', '2101-01-01')).toEqual([{ from: '1900-01-01' }]);
    expect(contracts('1900-01-02', '2100-12-31')).toEqual([{ from: '1900-01-02', to: '2100-12-31' }]);
    const text = `${SMALLEST}policy:
  retention: [{ from: 1753-01-01, months: 24 }]
  calling_hours: [{ from: 1753-01-01, sunday: none }]
`;
    const { policy } = readConfiguration(text, 'belaudit.yaml', TODAY);
    expect(policy.retention).toEqual([{ from: '1900-01-01', months: 24 }]);
    expect(policy.callingHours).toEqual([{ from: '1900-01-01', sunday: 'none' }]);
  });

  it('lets a row name its vendor', () => {
    const text = SMALLEST.replace('vendor: alfa, files', 'files');
    expect(readConfiguration(text, 'belaudit.yaml', TODAY).sources[0]).not.toHaveProperty('vendor');
  });

  it.each(readdirSync(CASES).filter((name) => /^\d/u.test(name)))('is that of case %s', (name) => {
    const text = readFileSync(new URL(`${name}/belaudit.yaml`, CASES), 'utf8');
    expect(readConfiguration(text, 'belaudit.yaml', TODAY).sources.length).toBeGreaterThan(0);
  });
});

describe('a mistake', () => {
  /**
   * `from` is written as `to` in one of the configurations above; without `from`, `to` stands at its end. An empty cell says nothing of the mistake; `expected` and `message` are patterns.
   */
  const mistakes = readCsv(fileURLToPath(new URL('mistakes.csv', import.meta.url)));
  const texts: Readonly<Record<string, string>> = { full: FULL, smallest: SMALLEST, nothing: '' };
  const found = (row: Row): readonly ErrorDetail[] => {
    const [from = '', to = ''] = ['from', 'to'].map((name) =>
      row[name]?.replaceAll('\\n', '\n').replaceAll('\\t', '\t'),
    );
    const text = texts[row['in'] ?? ''] ?? '';
    expect(text).toContain(from);
    return detailsOf(
      from === '' ? text + to : text.replace(from, to),
      row['mistake']?.includes('no today') ? '' : TODAY,
    );
  };

  it.each(mistakes)('$mistake is reported', (row) => {
    const said = Object.entries(row).filter(
      ([name, cell]) => cell !== '' && !['mistake', 'in', 'from', 'to'].includes(name),
    );
    const wanted = said.map(([name, cell]) => [
      name,
      name === 'line' ? Number(cell) : /^(?:expected|message)$/u.test(name) ? expect.stringMatching(cell) : cell,
    ]);
    expect(found(row)).toContainEqual(
      expect.objectContaining({ ...Object.fromEntries(wanted), file: 'belaudit.yaml' }),
    );
  });

  it.each(mistakes.filter(({ mistake = '' }) => !/twice|alias|no entities|another feed|vendor id/u.test(mistake)))(
    '$mistake is the only one',
    (row) => {
      expect(found(row).map(({ key, message }) => `${key}: ${message}`)).toHaveLength(1);
    },
  );

  it.each([
    ['an id and a name', 'id: HULP, name: X'],
    ['a name', 'id: x, name: stichting hulp'],
    ['a brand that is the id of one', 'id: x, name: X, brands: [VOORBEELD]'],
    ['a name that is a brand of one', 'id: x, name: GroenPlus'],
  ])('two entities that share %s cannot be told apart', (_, entity) => {
    const text = FULL.replace('    - { id: hulp', `    - { ${entity} }\n    - { id: hulp`);
    expect(detailsOf(text).some(({ message }) => message.startsWith('Two entities share'))).toBe(true);
  });

  it('two entities may share a brand: it means both', () => {
    const text = FULL.replace('sender: charity }', 'sender: charity, brands: [GROENPLUS] }');
    expect(readConfiguration(text, 'f', TODAY).client.entities.map(({ brands }) => brands)).toEqual([
      ['voorbeeld', 'groenplus'],
      ['GROENPLUS'],
    ]);
  });

  it('an entity may bear its own name as a brand', () => {
    expect(() =>
      readConfiguration(
        FULL.replace('[voorbeeld, groenplus]', '[Voorbeeld, groenplus, Voorbeeld Energie B.V.]'),
        'f',
        TODAY,
      ),
    ).not.toThrow();
  });

  it.each([
    '../alfa.csv',
    'in/../../alfa.csv',
    '/etc/passwd',
    'C:/alfa.csv',
    'c:alfa.csv',
    'in\\alfa.csv',
    '~/alfa.csv',
    'https://example.org/a.csv',
    'in/{..,x}/../a.csv',
    'in/[.][.]/a',
    'file:///etc/passwd',
    '.belaudit/store.duckdb',
    '..',
    '  ',
  ])('the path %s is refused', (path) => {
    const details = detailsOf(SMALLEST.replace('in/alfa/*.csv', JSON.stringify(path)));
    expect(details).toEqual([expect.objectContaining({ line: 6, key: 'sources[0].files' })]);
  });

  it.each(['in/alfa/*.csv', './in/a.csv', 'in/**/calls-{1,2}.csv', 'a..b/c...csv', 'in/Été 2026/[0-9]*.csv'])(
    'the path %s is allowed',
    (path) => {
      expect(
        readConfiguration(SMALLEST.replace('in/alfa/*.csv', JSON.stringify(path)), 'f', TODAY).sources[0]?.files,
      ).toBe(path);
    },
  );

  it('comes with all others at once, sorted by line', () => {
    const text = FULL.replace('language: en', 'language: de')
      .replace('min_offer_seconds: 25', 'min_offer_seconds: x')
      .replace('vendor: beta', 'vendor: gamma')
      .replace('from: 2026-06-01', 'from: 2026-07-01');
    const details = detailsOf(text);
    expect(details.map(({ line, key }) => [line, key])).toEqual([
      [3, 'client.language'],
      [8, 'audit.to'],
      [12, 'policy.min_offer_seconds'],
      [35, 'sources[0].vendor'],
    ]);
  });

  it('counts itself in the message, and says what to do', () => {
    const error = errorOf(FULL.replace('language: en', 'language: de'));
    expect(error.code).toBe('CONFIGURATION');
    expect(error.message).toBe('There is one mistake in belaudit.yaml.');
    expect(error.hint).toContain('docs/configuration.md');
  });

  it('shows no more of a telephone number than three digits', () => {
    const text = FULL.replace(
      'id: los',
      'id: 0612345678, product: +31 6 12 34 56 78, purpse: x, purpose: 06-12345678',
    ).replace('{ NIETTHUIS: no-answer', '{ "0612345678": wrong');
    const shown = JSON.stringify(detailsOf(text));
    expect(shown).toContain('•••678');
    expect(shown).not.toMatch(/5678|345/u);
  });

  it('names a character that nobody can see', () => {
    const [detail] = detailsOf(FULL.replace('name: Voorbeeld Energie B.V.', 'name: "Voorbeeld\u202E Energie"'));
    expect(detail).toMatchObject({ found: '"Voorbeeld[U+202E] Energie"', expected: 'a text of visible characters' });
  });

  it('shows no control characters and no long texts', () => {
    const [detail] = detailsOf(SMALLEST.replace('feed: calls', `feed: "\\e[31m\\u202E${'x'.repeat(500)}"`));
    expect(detail?.found).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(detail?.found?.length).toBeLessThan(100);
  });

  it('is also an unknown format, where the known ones are given', () => {
    expect(() => readConfiguration(FULL, 'f', TODAY, { formats: ['asterisk'] })).toThrow(UserError);
    expect(() => readConfiguration(FULL, 'f', TODAY, { formats: ['asterisk', 'vicidial'] })).not.toThrow();
  });
});

describe('a file that means harm', () => {
  it.each([
    ['brackets without end', '['.repeat(200_000)],
    ['braces without end', '{a: '.repeat(100_000)],
    ['dashes without end', '- '.repeat(100_000)],
    ['brackets on many lines', '[\n'.repeat(100_000)],
    ['an indentation without end', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['colons without end', `client:\n  a${': '.repeat(2000)}b: c\n  d:\n`],
    ['an alias of itself', 'client: &a [*a]'],
    ['twenty thousand aliases', `x: &a [1]\ny: [${'*a,'.repeat(20_000)}*a]`],
    ['twenty thousand keys that are aliases', `x: &a b\n${'*a : 1\n'.repeat(20_000)}`],
    [
      'a chain of anchors, each with an alias of the one before',
      Array.from({ length: 20_000 }, (_, place) => `a${place}: &a${place} *a${place - 1}`).join('\n'),
    ],
    ['one anchor that is given anew fifty thousand times', `k: &a 0\n${'x: &a [*a, 1]\n'.repeat(50_000)}`],
    ['nine hundred keys that are aliases', `x: &a b\n${'*a : 1\n'.repeat(900)}`],
    [
      'aliases that grow',
      [
        'a: &a [x,x,x,x,x,x,x,x,x]',
        ...'bcdefgh'.split('').map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(9)}]`),
      ].join('\n'),
    ],
    ['a megabyte', 'x'.repeat(1_100_000)],
    ['zeros', '\0\0\0\0'],
  ])('%s is refused at once', async (_, text) => {
    const seconds = await processorSeconds(() => expect(errorOf(text).code).toBe('CONFIGURATION'));
    expect(seconds).toBeLessThan(20);
  });

  it('never ends in anything but a configuration or its mistakes', () => {
    const piece = fc.constantFrom(
      ...FULL.split(/(?<=[\s{}[\],:])/u),
      '&a',
      '*a',
      '\t',
      '"',
      "'",
      '!',
      '%',
      '|',
      '>',
      '?',
      '-',
      '__proto__:',
      '\u202E',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        try {
          readConfiguration(pieces.join(''), 'belaudit.yaml', TODAY);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          expect((error as UserError).details.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('stays a configuration or its mistakes when anything in a good one is replaced', () => {
    const pieces = FULL.split(/(?<=[\s{}[\],:])/u);
    fc.assert(
      fc.property(
        fc.nat(pieces.length - 1),
        fc.oneof(fc.string(), fc.constantFrom('', '[]', '{}', 'null', '12', '2026-99-99')),
        (place, other) => {
          const text = pieces.with(place, other).join('');
          try {
            readConfiguration(text, 'belaudit.yaml', TODAY);
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        },
      ),
    );
  });
});

function errorOf(text: string, today: string = TODAY): UserError {
  try {
    readConfiguration(text, 'belaudit.yaml', today);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return error as UserError;
  }
  throw new Error('no mistake was found');
}

function detailsOf(text: string, today: string = TODAY): readonly ErrorDetail[] {
  return errorOf(text, today).details;
}
