import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));

/** Which text becomes which PDF, in the language that its name says. */
const EDITIONS = [
  { file: 'quick-start.md', language: 'en', title: 'Belaudit: quick start', of: 'of' },
  { file: 'quick-start.nl.md', language: 'nl', title: 'Belaudit: snel beginnen', of: 'van' },
];

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Marks within a line. A link shows its words: on paper nobody can follow it. */
function inline(text) {
  return escaped(text)
    .replace(/`([^`]+)`/gu, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/gu, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/gu, '<em>$1</em>')
    .replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1');
}

function picture(alt, path) {
  const data = readFileSync(join(docs, path)).toString('base64');
  return `<figure><img alt="${escaped(alt)}" src="data:image/png;base64,${data}"></figure>`;
}

function table(lines) {
  const rows = lines
    .filter((line) => !/^\|[-|: ]+\|$/u.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => inline(cell.trim())),
    );
  const cells = (row, tag) => `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${cells(rows[0], 'th')}</thead><tbody>${rows
    .slice(1)
    .map((row) => cells(row, 'td'))
    .join('')}</tbody></table>`;
}

/** The part of Markdown that the quick start is written in. */
export function markdown(text) {
  return text
    .split(/\n{2,}/u)
    .filter((block) => block.trim() !== '' && !/^\[(?:Deze pagina|This page)/u.test(block))
    .map((block) => {
      const lines = block.trim().split('\n');
      const heading = /^(#{1,3}) (.*)$/u.exec(lines[0]);
      if (heading !== null) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
      const shown = /^!\[([^\]]*)\]\(([^)]+)\)$/u.exec(block.trim());
      if (shown !== null) return picture(shown[1], shown[2]);
      if (lines[0].startsWith('|')) return table(lines);
      if (lines[0].startsWith('- '))
        return `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`;
      if (/^\d+\. /u.test(lines[0]))
        return `<ol>${lines.map((line) => `<li>${inline(line.replace(/^\d+\. /u, ''))}</li>`).join('')}</ol>`;
      return `<p>${inline(lines.join(' '))}</p>`;
    })
    .join('\n');
}

/** Makes the quick start as PDFs, with the typeface and pages of the reports. @param environment where the path of a browser is looked up @returns the files, in a folder that the caller removes */
export async function quickStarts(environment) {
  const compiled = async (path) => await import(new URL(`../../dist/src/${path}`, import.meta.url).href);
  const [{ pageTemplate, markup }, { findBrowser }, { startPdfMaker }, { SILENT }, { PROGRAM_VERSION }] =
    await Promise.all([
      compiled('print/templates.js'),
      compiled('print/browser.js'),
      compiled('print/pdf.js'),
      compiled('index.js'),
      compiled('version.js'),
    ]);
  const folder = mkdtempSync(join(tmpdir(), 'belaudit-quick-start-'));
  const maker = await startPdfMaker(await findBrowser({ environment, progress: SILENT }), undefined, environment);
  const files = [];
  try {
    for (const { file, language, title, of } of EDITIONS) {
      const page = pageTemplate(new URL('quick-start.hbs', import.meta.url));
      const settings = {
        language,
        title,
        header: { left: title, right: '' },
        footer: `Belaudit ${PROGRAM_VERSION}`,
        of,
      };
      const document = {
        file,
        title,
        language,
        html: page({ content: markup(markdown(readFileSync(join(docs, file), 'utf8'))) }, settings),
        attachments: [],
      };
      const made = await maker.finish(await maker.print(document), document, {
        asOf: '2026-01-01',
        subject: title,
        creator: `Belaudit ${PROGRAM_VERSION}`,
      });
      const path = join(folder, file.replace(/\.md$/u, '.pdf'));
      writeFileSync(path, made.bytes);
      files.push(path);
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  } finally {
    await maker.close();
  }
  return { folder, files };
}
