/** Reads a ToUnicode map; returns a function from the hexadecimal codes of a text operator to its characters. */
export function textDecoder(map: string): (hexadecimal: string) => string {
  const characters = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      characters.set(Number.parseInt(code, 16), utf16(text));
    }
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const ranges = block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g);
    for (const [, first = '', last = '', text = ''] of ranges) {
      const [start, end] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
      const base = Number.parseInt(text, 16);
      for (let code = start; code <= end; code += 1) characters.set(code, String.fromCodePoint(base + code - start));
    }
  }
  return (hexadecimal) => {
    let text = '';
    for (let at = 0; at < hexadecimal.length; at += 4) {
      text += characters.get(Number.parseInt(hexadecimal.slice(at, at + 4), 16)) ?? '\uFFFD';
    }
    return text;
  };
}

function utf16(hexadecimal: string): string {
  return (hexadecimal.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}
