import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeMarkdown } from '../../../src/print/safe-markdown.ts';

describe('the safe part of Markdown', () => {
  it.each([
    ['headings', '# Een\n## Twee ##\n###### Zes', '<h3>Een</h3>\n<h4>Twee</h4>\n<h6>Zes</h6>'],
    ['paragraphs of several lines', 'Een\nregel.\n\nTwee.', '<p>Een regel.</p>\n<p>Twee.</p>'],
    [
      'lists',
      '- een\n- twee\n  gaat door\n\n1. eerst\n2) dan',
      '<ul><li>een</li><li>twee gaat door</li></ul>\n<ol><li>eerst</li><li>dan</li></ol>',
    ],
    ['a list right under a paragraph', 'Dus:\n* een', '<p>Dus:</p>\n<ul><li>een</li></ul>'],
    ['a paragraph right under a list', '- een\nDus.', '<ul><li>een</li></ul>\n<p>Dus.</p>'],
    [
      'strong and emphasis',
      '**Nooit** bellen na *verzet*.',
      '<p><strong>Nooit</strong> bellen na <em>verzet</em>.</p>',
    ],
    ['stars that are none', '2 * 3 * 4, a*b*c, ** **', '<p>2 * 3 * 4, a*b*c, ** **</p>'],
    ['Windows line ends', '# A\r\nb\r\n', '<h3>A</h3>\n<p>b</p>'],
    [
      'links and pictures stay text',
      '[a](javascript:alert(1)) ![x](http://x)',
      '<p>[a](javascript:alert(1)) ![x](http://x)</p>',
    ],
    ['HTML stays text', '<b onclick="x">&amp;', '<p>&#60;b onclick=&#34;x&#34;&#62;&#38;amp;</p>'],
    ['nothing', ' \n\n', ''],
  ])('%s', (_, text, html) => {
    expect(safeMarkdown(text)).toBe(html);
  });

  it('makes no element but its own of any text, and closes each', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '#',
        '# ',
        '**',
        '*',
        '- ',
        '1. ',
        '\n',
        '\n\n',
        '<script>',
        '</p>',
        '&lt;',
        '"',
        "'",
        '`',
        '{{x}}',
        '\u202E',
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const html = safeMarkdown(pieces.join(''));
        const open: string[] = [];
        const rest = html.replace(/<(\/?)(h[3-6]|p|ul|ol|li|strong|em)>/gu, (_, end: string, name: string) => {
          if (end === '') open.push(name);
          else expect(open.pop()).toBe(name);
          return '';
        });
        expect(rest).not.toMatch(/[<>"']/u);
        expect(open).toEqual([]);
      }),
    );
  });
});
