import { STYLES, type StyleName } from './cells.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Number formats: `@` is text, which a spreadsheet must not take for a number; dates are ISO 8601, so that they sort as they read. */
const FORMATS = {
  general: 0,
  text: 49,
  day: 164,
  minute: 165,
  second: 166,
} as const;

const FORMAT_CODES: readonly (readonly [id: number, code: string])[] = [
  [FORMATS.day, 'yyyy\\-mm\\-dd'],
  [FORMATS.minute, 'yyyy\\-mm\\-dd\\ hh:mm'],
  [FORMATS.second, 'yyyy\\-mm\\-dd\\ hh:mm:ss'],
];

interface Style {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly isWrapped?: boolean;
  /** Can be edited although the sheet is locked. */
  readonly isOpen?: boolean;
}

const PLAIN = { format: FORMATS.general, font: 0, fill: 0, border: 0 } as const;

const CELL_STYLES: Readonly<Record<StyleName, Style>> = {
  plain: PLAIN,
  heading: { ...PLAIN, format: FORMATS.text, font: 1, fill: 2, isWrapped: true },
  id: { ...PLAIN, format: FORMATS.text, font: 2, fill: 2, border: 1 },
  text: { ...PLAIN, format: FORMATS.text },
  wrapped: { ...PLAIN, format: FORMATS.text, isWrapped: true },
  number: PLAIN,
  day: { ...PLAIN, format: FORMATS.day },
  minute: { ...PLAIN, format: FORMATS.minute },
  second: { ...PLAIN, format: FORMATS.second },
  answer: { ...PLAIN, format: FORMATS.text, fill: 3, border: 2, isWrapped: true, isOpen: true },
  'answer-heading': { ...PLAIN, format: FORMATS.text, font: 1, fill: 3, isWrapped: true },
};

/** The style sheet of every workbook: one typeface, headings on grey, cells to fill in on a warm background with a border. */
export function stylesXml(): string {
  const formats = FORMAT_CODES.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`).join('');
  const cells = STYLES.map((name) => styleXml(CELL_STYLES[name])).join('');
  const edge = '<color rgb="FFB4BAC0"/>';
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts count="${FORMAT_CODES.length}">${formats}</numFmts>` +
    '<fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
    '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
    '<font><sz val="9"/><color rgb="FF5C646C"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('FFECEEF0')}${solid('FFFFF6DF')}</fills>` +
    '<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    `<border><left/><right/><top/><bottom style="thin">${edge}</bottom><diagonal/></border>` +
    `<border><left style="hair">${edge}</left><right style="hair">${edge}</right><top style="hair">${edge}</top><bottom style="hair">${edge}</bottom><diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${STYLES.length}">${cells}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

function solid(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function styleXml({ format, font, fill, border, isWrapped, isOpen }: Style): string {
  const applied =
    'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"';
  const wrap = isWrapped === true ? ' wrapText="1"' : '';
  const open = isOpen === true ? '<protection locked="0"/>' : '';
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ${applied}><alignment vertical="top"${wrap}/>${open}</xf>`;
}
