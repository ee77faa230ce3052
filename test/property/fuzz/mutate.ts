import type { SeededRandom } from '../second-opinion/seeded-random.ts';

/** Bytes with a meaning to some parser. */
const WORDS: readonly (string | Buffer)[] = [
  ...[
    '"',
    "'",
    ';',
    ',',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '|',
    '\\',
    '`',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '&',
    '&#0;',
    '%',
    '#',
    '=',
    '*',
    '**/',
  ],
  ...[
    '__proto__',
    'constructor',
    'null',
    'true',
    '-1',
    '1e999',
    '99999999999999999999',
    'NaN',
    '0x',
    "');--",
    '../',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE a [',
    '&amp;',
  ],
  ...[
    '&x',
    '*x',
    '<<: ',
    '!!js',
    '- ',
    ': ',
    '\u202e',
    '\u0000',
    '\u001b[2J',
    '2026-02-30',
    '31-10-2026 02:30',
    '06-12345671',
    'xml:space',
    'r="ZZZ99999999"',
  ],
  ...[
    Buffer.from([0xff, 0xfe]),
    Buffer.from([0xef, 0xbb, 0xbf]),
    Buffer.from([0xff]),
    Buffer.from([0x80]),
    Buffer.from([0, 0, 0, 0]),
    Buffer.from([0x30, 0x84, 0xff, 0xff, 0xff, 0xff]),
  ],
];

/** One change of many kinds: bits, cuts, repetitions, words with a meaning, parts of another input. */
function changed(input: Buffer, other: Buffer, random: SeededRandom): Buffer {
  const at = random.whole(0, input.length);
  const to = Math.min(input.length, at + random.whole(0, random.pick([1, 4, 40, 400])));
  const [before, part, after] = [input.subarray(0, at), input.subarray(at, to), input.subarray(to)];
  const word = Buffer.from(random.pick(WORDS) as string);
  switch (random.whole(0, 7)) {
    case 0:
      return Buffer.concat([before, Buffer.from(part.map((byte) => byte ^ (1 << random.whole(0, 7)))), after]);
    case 1:
      return before;
    case 2:
      return Buffer.concat([before, after]);
    case 3:
      return Buffer.concat([before, ...Array.from({ length: random.pick([1, 2, 50, 2000]) }, () => part), part, after]);
    case 4:
      return Buffer.concat([before, word, after]);
    case 5:
      return Buffer.concat([before, ...Array.from({ length: random.pick([1, 20, 2000]) }, () => word), part, after]);
    case 6: {
      const from = random.whole(0, other.length);
      return Buffer.concat([before, other.subarray(from, from + random.whole(0, 400)), after]);
    }
    default:
      return Buffer.concat([before, Buffer.from(part.map(() => random.whole(0, 255))), after]);
  }
}

/** Valid inputs after a few changes; now and then one without changes. */
export function mutated(seeds: readonly Buffer[], random: SeededRandom): Buffer {
  let input = random.pick(seeds);
  for (let changes = random.whole(0, 5); changes > 0; changes -= 1) input = changed(input, random.pick(seeds), random);
  return input.subarray(0, 400_000);
}
