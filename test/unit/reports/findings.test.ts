import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companions } from '../../../reports/findings/companions.ts';
import { maskedText, ShownTexts } from '../../../reports/findings/masked.ts';
import { ListedColumn } from '../../../reports/findings/page-columns.ts';
import { words as pageEnglish } from '../../../reports/findings/page-words.en.ts';
import { words as pageDutch } from '../../../reports/findings/page-words.nl.ts';
import { findingsWorkbook } from '../../../reports/findings/workbook.ts';
import { feedDefinition } from '../../../src/feeds/registry.ts';
import type { PageFindings } from '../../../src/model/page-findings.ts';
import { FINDING_COLUMNS } from '../../../src/model/results.ts';
import type { CompanionInput } from '../../../src/print/companion.ts';
import { listCompanions } from '../../../src/print/make-companions.ts';
import { webPage } from '../../../src/print/web-page.ts';
import { sampleInput } from './sample-input.ts';

async function* none(): AsyncGenerator<never> {}

const NO_FINDINGS: PageFindings = {
  ...{ rows: none, own: async () => [], blocks: none, partShapes: async () => [], eventShapes: async () => [] },
  ...{ kinds: async () => [], origins: async () => [] },
  ...{ showTexts: async () => undefined, places: async () => ({ numbers: [], calls: [] }), close: () => undefined },
};

function input(language: 'nl' | 'en'): CompanionInput {
  const { summary, rules, checks, tellGap } = sampleInput({ language });
  return {
    ...{ summary, rules, checks, language, tellGap },
    shownFindings: () => Promise.reject(new Error('no findings')),
    pageFindings: async () => NO_FINDINGS,
    completeness: none,
    tell: () => [],
    pseudonym: () => '',
  };
}

describe('a text of the page', () => {
  it.each([
    ['in/06-12345671.csv', 'in/•••671.csv'],
    ['call:alfa/0612345678-7', 'call:alfa/•••678-7'],
    ['V612345678', 'V•••678'],
    ['C001050020', 'C001050020'],
  ])('hides numbers: %s', (text, masked) => {
    expect(maskedText(text, '+31612345678')).toBe(masked);
    expect(new ShownTexts().beside(text, '+31612345678')).toBe(masked);
  });

  it('is shown beside each number as if it stood there alone', () => {
    const texts = new ShownTexts();
    for (const number of ['+31201234567', '+31612345678', '+311234', ''])
      for (const text of ['V201234567', 'M612345678-9', 'x1234', 'zon', ''])
        expect(texts.beside(text, number)).toBe(maskedText(text, number));
  });

  it('shows no number that it was given, however it is written', () => {
    const between = fc.constantFrom('', ' ', '-', '.');
    const written = fc.tuple(
      fc.array(between, { minLength: 9, maxLength: 9 }),
      fc.constantFrom('+31', '0031', '0', ''),
    );
    fc.assert(
      fc.property(written, fc.string(), fc.string(), ([signs, prefix], before, after) => {
        const national = [...'612345678'].map((digit, place) => digit + (signs[place] ?? '')).join('');
        const text = `${before} ${prefix}${national} ${after}`;
        expect(maskedText(text, '+31612345678').replace(/[^0-9]/gu, '')).not.toContain('612345678');
      }),
    );
  });
});

describe('a listed column', () => {
  it('names its texts in the order of the alphabet, whatever the order of rows', () => {
    const column = new ListedColumn();
    for (const text of ['zon', '__proto__', 'Gas', 'zon', 'constructor', '']) column.add(text);
    const { list, values } = column.sorted();
    expect(list).toEqual(['', '__proto__', 'constructor', 'Gas', 'zon']);
    expect(values.map((value) => list[value])).toEqual(['zon', '__proto__', 'Gas', 'zon', 'constructor', '']);
  });
});

describe.each([pageDutch, pageEnglish])('the words of the page', (words) => {
  it('say every kind of event that a timeline has', () => {
    const sql = readFileSync(new URL('../../../src/results/timelines.sql', import.meta.url), 'utf8');
    const kinds = new Set([...sql.matchAll(/'([\w-]+)' as kind/gu)].map(([, kind = '']) => kind));
    for (const kind of [...kinds, 'consent', 'request', 'lead', 'suppress']) {
      const said = words.event(kind, 'Alfa', 'R-1', 'violation');
      expect(said).not.toBe(`${kind} R-1`);
      expect(said.endsWith(' ')).toBe(false);
    }
    expect(kinds.size).toBe(7);
  });

  it('count as people do', () => {
    expect(new Set([0, 1, 2].map((count) => words.lead(count, String(count)).split('.')[0])).size).toBe(3);
    expect(words.moreLine).not.toBe(words.moreLines.replace('{0}', '1'));
  });
});

describe('the workbook', () => {
  it.each(['nl', 'en'] as const)('can come back: only the sheet of findings looks like answers (%s)', (language) => {
    const { sheets } = findingsWorkbook(input(language));
    // Only the workbook of a pack asks for evidence.
    const asked = feedDefinition('answers')
      .columns.map(({ name }) => name)
      .filter((name) => name !== 'evidence');
    for (const sheet of sheets) {
      const headings = sheet.columns.flatMap(({ heading, id = '' }) => [heading.toLowerCase(), id]);
      const alike = asked.filter((name) => headings.includes(name));
      expect(alike).toEqual(sheet.columns.some(({ id }) => id !== undefined) ? asked : []);
    }
    expect(sheets).toHaveLength(5);
  });

  it('has every column of findings.csv by its name, and words to choose from that the feed knows', () => {
    const columns = findingsWorkbook(input('nl')).sheets[1]?.columns ?? [];
    const ids = columns.map(({ id }) => id);
    expect(Object.keys(FINDING_COLUMNS).filter((column) => !ids.includes(column))).toEqual([]);
    const known = feedDefinition('answers').columns.find(({ name }) => name === 'answer')?.values ?? [];
    for (const language of ['nl', 'en'] as const) {
      const choices = findingsWorkbook(input(language)).sheets[1]?.columns.flatMap((column) => column.choices ?? []);
      expect(choices).toHaveLength(3);
      expect(known).toEqual(expect.arrayContaining(choices ?? []));
    }
  });

  it('says on its first sheet where the other findings are, where it does not hold all', () => {
    const firstSheet = (most?: number): string => {
      const [sheet] = findingsWorkbook(input('nl'), most).sheets;
      return JSON.stringify([...((sheet?.rows() ?? []) as Iterable<unknown>)]);
    };
    expect(firstSheet(2)).toContain('de 2 ernstigste van alle');
    expect(firstSheet(2)).toContain('findings.csv');
    expect(firstSheet()).not.toContain('ernstigste');
    expect(findingsWorkbook(input('nl'), 2).sheets[1]?.rowCount).toBe(2);
  });

  it('and the page are found by their folder', async () => {
    expect((await listCompanions()).filter(({ file }) => file.startsWith('findings.'))).toEqual(companions);
    expect(companions.map(({ file }) => file)).toEqual(['findings.xlsx', 'findings.html']);
  });
});

describe('the page of findings', () => {
  it.each([
    ['nl', 'de 30.000 ernstigste van alle 250.000 bevindingen'],
    ['en', 'the 30,000 most serious of all 250,000 findings'],
  ] as const)('says where the rest is when there are more findings than it shows (%s)', async (language, sentence) => {
    const one = input(language);
    const totals = { ...one.summary.totals, findings: 250_000 };
    const content = companions[1]?.content({ ...one, summary: { ...one.summary, totals } });
    const pieces: string[] = [];
    if (content?.kind === 'text') for await (const piece of content.pieces) pieces.push(piece);
    expect(pieces.join('')).toContain(sentence);
    expect(pieces.join('')).toContain('findings.xlsx');
  });

  async function pageOf(one: CompanionInput): Promise<string> {
    const content = companions[1]?.content(one);
    const pieces: string[] = [];
    if (content?.kind === 'text') for await (const piece of content.pieces) pieces.push(piece);
    return pieces.join('');
  }

  it.each([
    ['nl', 'CONCEPT', 'Dit is een concept: er staan 4 punten open'],
    ['en', 'DRAFT', 'This is a draft: 4 points are open'],
  ] as const)(
    'says at its top, in its title and on each page in print that it is a draft, and why (%s)',
    async (language, mark, lead) => {
      const one = input(language);
      const [gap] = one.summary.gaps;
      if (gap === undefined) throw new Error('no gap');
      const open = ['<b>A</b>', 'B', 'C', 'D'].map((id) => ({ ...gap, id, blocking: true, accepted: null }));
      const known = { ...gap, id: 'E', blocking: true, accepted: { reason: 'known', until: '2026-12-31' } };
      const html = await pageOf({
        ...one,
        summary: { ...one.summary, status: 'draft', gaps: [...open, known] },
        tellGap: (told) => ({ ...one.tellGap(told), what: `Missing: ${told.id}.` }),
      });
      const body = html.slice(html.indexOf('<body>'), html.indexOf('<main'));
      expect(
        body
          .replaceAll(/<[^>]*>/gu, '')
          .trim()
          .split(/\s+/u)[0],
      ).toBe(mark);
      expect(body).toContain(lead);
      for (const what of ['Missing: &lt;b&gt;A&lt;/b&gt;.', 'Missing: B.', 'Missing: C.', 'management.pdf'])
        expect(body).toContain(what);
      expect(body).not.toContain('Missing: E.');
      expect(html).toContain(`<title>${mark}: `);
      expect(/@page \{\s*@top-center \{ content: "([A-Z]+)";/u.exec(html)?.[1]).toBe(mark);
    },
  );

  it('of final results bears no mark', async () => {
    const one = input('nl');
    const html = await pageOf({ ...one, summary: { ...one.summary, status: 'final' } });
    expect(html).not.toContain('CONCEPT');
    expect(html).not.toContain('Dit is een concept');
  });
});

describe('a page for a browser', () => {
  async function pageOf(script: string, style = ''): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'belaudit-page-'));
    try {
      writeFileSync(join(folder, 'page.js'), script);
      writeFileSync(join(folder, 'page.css'), style);
      const pieces: string[] = [];
      const parts = webPage({
        language: 'nl',
        title: '</title><script>alert(1)</script>',
        styles: [pathToFileURL(join(folder, 'page.css'))],
        scripts: [pathToFileURL(join(folder, 'page.js'))],
        body: '<p>tekst</p>',
        data: [{ id: 'rows', content: { text: '</script><script>alert(2)</script>' } }],
      });
      for await (const piece of parts) pieces.push(piece);
      return pieces.join('');
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  it('names the digests of its own script and style, and lets nothing else run', async () => {
    const html = await pageOf('"use strict";\n//# sourceMappingURL=page.js.map\n', 'p { color: red; }');
    const digest = (text = ''): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [, style] = /<style>([\s\S]*)<\/style>/u.exec(html) ?? [];
    const [, script] = /<script>([\s\S]*)<\/script>\n<\/body>/u.exec(html) ?? [];
    const policy = `default-src 'none'; script-src ${digest(script)}; style-src ${digest(style)}; font-src data:;`;
    expect(html).toContain(policy);
    expect(html).not.toContain('sourceMappingURL');
    expect(html).not.toContain('alert(2)');
    expect(html).toContain('<title>&#60;/title&#62;&#60;script&#62;alert(1)');
  });

  it.each(['"</script>"', '"<!--"', '"</SCRIPT >"'])('refuses a script that would end itself: %s', async (script) => {
    await expect(pageOf(script)).rejects.toThrow('end its own element');
  });

  it('refuses a style that would end itself', async () => {
    await expect(pageOf('', 'p::after { content: "</style>"; }')).rejects.toThrow('end its own element');
  });
});
