const KEYWORDS =
  /\b(?:SELECT|FROM|WHERE|JOIN|LEFT|INNER|ON|AND|OR|NOT|NULL|CASE|WHEN|THEN|ELSE|END|AS|WITH|GROUP|ORDER|BY|UNION|ALL|CAST|IN|IS|TRUE|FALSE|OVER|HAVING|DISTINCT|BETWEEN|COALESCE)\b/u;

/** Differences in layout from the other SQL here, with their lines; empty: none. */
export function layoutFaults(text: string): readonly string[] {
  const lines = text.split('\n');
  const code = blank(text).split('\n');
  const perLine = lines.flatMap((line, index) =>
    faultsOfLine(line, code[index] ?? '').map((fault) => `line ${index + 1}: ${fault}`),
  );
  return [...perLine, ...faultsOfText(text, code)];
}

function faultsOfLine(line: string, code: string): readonly string[] {
  const found: string[] = [];
  const indent = /^ */u.exec(code)?.[0].length ?? 0;
  if (line.includes('\t')) found.push('a tab');
  if (/[ \t\r]$/u.test(line)) found.push('a blank at its end');
  if (code.trim() !== '' && indent % 4 !== 0) found.push('an indent that is not by four spaces');
  if (KEYWORDS.test(code)) found.push('a keyword in capitals');
  if (/(?<!inner |left |full |cross |asof |positional |anti |semi )\bjoin\b/u.test(code.trim()))
    found.push('a join that does not say its kind');
  if (/,\S/u.test(code)) found.push('a comma without a space after it');
  if (/^\s*,/u.test(code) && code.trim() !== ',') found.push('a comma at the beginning');
  return found;
}

function faultsOfText(text: string, code: readonly string[]): readonly string[] {
  const found: string[] = [];
  if (!text.endsWith('\n') || text.endsWith('\n\n')) found.push('must end with one line feed');
  if (/\n\n\n/u.test(text)) found.push('two empty lines together');
  if (/\(\n\n|\n\n *\)/u.test(text)) found.push('an empty line at the edge of parentheses');
  if (code.some((line) => line.includes(';'))) found.push('a semicolon: the text is one statement without it');
  return found;
}

/** The text with comments, strings and quoted names blanked out; lines and columns stay. */
function blank(text: string): string {
  const quiet = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"/gu;
  return text.replace(quiet, (match) => match.replace(/[^\n]/gu, /^[-/]/u.test(match) ? ' ' : '~'));
}
