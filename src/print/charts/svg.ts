import { escapeMarkup } from '../markup.ts';
import { CHART_FONT, PALETTE } from './palette.ts';

/** Four units are one millimetre; the text column of a page is 174 mm wide. */
export const COLUMN_WIDTH = 696;

/** Eight points on paper: nothing in a chart is smaller. */
export const TEXT_SIZE = 11.3;
/** For the figures that a chart is about. */
export const FIGURE_SIZE = 12;

export interface ChartText {
  /** Unique on its page: letters, digits and hyphens. */
  readonly id: string;
  /** What the chart shows, for readers who cannot see it. */
  readonly title: string;
  /** Its figures in words. */
  readonly description: string;
}

/** A whole chart with its text alternative. `body` is the chart's own markup, with all text escaped. */
export function svgChart(text: ChartText, width: number, height: number, body: readonly string[]): string {
  const { id } = text;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${width} ${round(height)}" width="100%" font-family="${escapeMarkup(CHART_FONT)}">`,
    `<title id="${id}-title">${escapeMarkup(sentence(text.title))}</title>`,
    `<desc id="${id}-desc">${escapeMarkup(text.description)}</desc>`,
    ...body,
    '</svg>',
  ].join('\n');
}

/** Screen readers read the title and the figures one after the other. */
function sentence(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}

export interface TextStyle {
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: 400 | 600;
  readonly fill?: string;
  /** A rim in the colour of paper keeps it readable on a line or band. */
  readonly hasRim?: boolean;
}

const RIM = `paint-order="stroke" stroke="${PALETTE.paper}" stroke-width="2.4" stroke-linejoin="round" `;

export function svgText(x: number, y: number, text: string, style: TextStyle = {}): string {
  const { size = TEXT_SIZE, anchor = 'start', weight = 400, fill = PALETTE.text, hasRim = false } = style;
  return `<text ${hasRim ? RIM : ''}x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}">${escapeMarkup(text)}</text>`;
}

export function svgRect(x: number, y: number, width: number, height: number, attributes: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${attributes}/>`;
}

export function svgLine(x1: number, y1: number, x2: number, y2: number, attributes: string): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" ${attributes}/>`;
}

/** Two decimals: enough for print, and the same text on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const NARROW = /[ijlftrI.,:;'|!()[\] -]/;
const WIDE = /[mwMWQOGDHNU@%]/;

/** Estimated width of a text in the typeface, rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) {
    ems += NARROW.test(character) ? 0.3 : WIDE.test(character) ? 0.76 : 0.54;
  }
  return ems * size;
}

/** Breaks a text into at most `lines` lines of `width`; what does not fit ends with an ellipsis. */
export function wrapText(text: string, size: number, width: number, lines: number): readonly string[] {
  const result: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size) <= width) {
      line = longer;
    } else {
      result.push(line);
      line = word;
    }
  }
  result.push(line);
  const kept = result.slice(0, lines);
  const last = kept.length - 1;
  const cut = result.length > lines;
  return kept.map((entry, index) => fitted(cut && index === last ? `${entry}…` : entry, size, width));
}

/** A text on one line of `width`; a longer one is cut in the middle, because names often differ at their end. */
export function cutInMiddle(text: string, size: number, width: number): string {
  const characters = [...text];
  for (let length = characters.length; length > 2; length -= 1) {
    const tail = Math.floor((length - 1) / 2);
    const cut =
      length === characters.length
        ? text
        : `${characters
            .slice(0, length - 1 - tail)
            .join('')
            .trimEnd()}…${characters.slice(-tail).join('').trimStart()}`;
    if (textWidth(cut, size) <= width) return cut;
  }
  return '…';
}

function fitted(text: string, size: number, width: number): string {
  let characters = [...text];
  while (characters.length > 2 && textWidth(characters.join(''), size) > width) {
    characters = [...characters.slice(0, -2), '…'];
  }
  return characters.join('');
}
