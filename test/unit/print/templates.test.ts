import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type PageSettings, pageTemplate } from '../../../src/print/templates.ts';

const scratch = mkdtempSync(join(tmpdir(), 'belaudit-templates-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const SETTINGS: PageSettings = {
  language: 'nl',
  title: 'Rapport',
  header: { left: 'Alfa', right: 'juni 2026' },
  footer: 'vertrouwelijk',
  of: 'van',
};

function page(template: string): (view: unknown, settings?: Partial<PageSettings>) => string {
  const file = join(scratch, 'report.hbs');
  writeFileSync(file, template);
  const render = pageTemplate<unknown>(pathToFileURL(file));
  return (view, settings = {}) => {
    const html = render(view, { ...SETTINGS, ...settings });
    // Fonts are most of it.
    return html.replace(/url\(data:[^)]*\)/gu, 'url()');
  };
}

describe('data in a template', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src="file:///etc/passwd">',
    '"><iframe src=x>',
    '{{constructor.constructor "return process"}}',
    '{{#with (lookup this "__proto__")}}x{{/with}}',
    '</style><link rel=stylesheet href=//example.org>',
  ];

  it.each(hostile)('is text: %s', (text) => {
    const html = page('<p title="{{value}}">{{value}}</p>')({ value: text });
    const body = html.slice(html.indexOf('<p title'), html.indexOf('</p>'));
    expect(body).not.toMatch(/<(?!p title)|"[^"]*"[^>]*"/u);
    expect(body).not.toContain('[object');
    expect(html).not.toContain('<script');
  });

  it.each(hostile)('is text in the margins of pages, which are CSS, and in the title: %s', (text) => {
    const html = page('<p></p>')(
      {},
      { title: text, footer: text, header: { left: text, right: `";} @import url(//x)` } },
    );
    expect(html).not.toMatch(/<script|<img|<iframe|<link|@import url/u);
    expect(html.match(/<\/style>/gu)).toHaveLength(1);
  });

  it('gives a template nothing but its own fields', () => {
    const view = JSON.parse('{"__proto__":{"polluted":"yes"},"constructor":"own text","list":[1]}') as object;
    expect(page('<p>{{constructor}}</p>')(view)).toContain('<p>own text</p>');
    for (const expression of ['{{polluted}}', '{{missing}}'])
      expect(() => page(`<p>${expression}</p>`)(view), expression).toThrow();
    expect(() => page('<p>{{helper 1}}</p>')(view)).toThrow();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
