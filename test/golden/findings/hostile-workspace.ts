import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Cells that a spreadsheet or a browser could treat as more than text. */
export const HOSTILE: readonly string[] = [
  '=1+1',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '=HYPERLINK("javascript:alert(1)")',
  'x;=cmd',
  '00012',
  '1e5',
  '-5',
  '12-06',
  'TRUE',
  '<img src=x onerror=alert(1)>',
  '<script>alert(2)</script>',
  '</script><script>alert(3)</script>',
  '<a href="javascript:alert(4)">x</a>',
  'javascript:alert(5)',
  '"><svg onload=alert(6)>',
  '{{constructor.constructor("alert(7)")()}}',
  '<!--',
  ']]>',
  '&amp;',
  '_x0041_',
  '__proto__',
  'constructor',
  'toString',
  '$& $1 {0}',
  'bel 06-12345671',
  'a\u202egnp.exe',
  '😀 日本',
  'twee\nregels',
  'met, komma en "quote"',
];

/** A hostile cell as an id; an id with an invisible character is rejected. */
export function asId(cell: string): string {
  return cell.replace('\u202e', '');
}

/** Numbers that are called, E.164 without plus. */
export const NUMBERS: readonly string[] = HOSTILE.map((_, place) => `316123400${String(place + 10)}`);

const CONFIGURATION = `client:
  name: Voorbeeld <b>Energie</b> B.V.
  language: nl
  time_zone: Europe/Amsterdam
  entities:
    - { id: voorbeeld, name: Voorbeeld Energie B.V., sender: regular }
audit: { from: 2026-06-01, to: 2026-06-30, as_of: 2026-07-10 }
vendors:
  - { id: alfa, name: 'Alfa <i>Contact</i> B.V.' }
  - { id: beta, name: Beta Belt B.V. }
sources:
  - { feed: calls, vendor: alfa, files: in/alfa.csv }
  - { feed: calls, vendor: beta, files: in/beta.csv }
  - { feed: objections, files: in/objections.csv }
  - { feed: consents, files: in/consents.csv }
  - { feed: complaints, files: in/complaints.csv }
  - { feed: persons, files: in/persons.csv }
  - { feed: phones, files: in/phones.csv }
`;

function quoted(cell: string): string {
  return /[",;\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function csv(rows: readonly (readonly string[])[]): string {
  return `${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
}

/** A workspace in which call ids, agents, campaigns, and ids of objections and consents are hostile; every call of alfa has a finding. */
export function writeHostileWorkspace(directory: string, more: Readonly<Record<string, string | Buffer>> = {}): string {
  const day = (place: number): string => `2026-06-${String(2 + (place % 26)).padStart(2, '0')}`;
  const files: Readonly<Record<string, string | Buffer>> = {
    'belaudit.yaml': CONFIGURATION,
    'in/alfa.csv': csv([
      ['call_id', 'started_at', 'called_number', 'talk_seconds', 'result', 'campaign', 'agent'],
      ...HOSTILE.map((cell, place) => [
        asId(cell),
        `${day(place)}T10:15:${String(10 + place)}`,
        `+${NUMBERS[place]}`,
        '61',
        'conversation',
        cell,
        cell,
      ]),
    ]),
    'in/beta.csv': csv([
      ['call_id', 'started_at', 'called_number', 'talk_seconds', 'result'],
      ...NUMBERS.map((number, place) => [`B-${number}`, `${day(place)}T12:00:00`, `+${number}`, '0', 'no-answer']),
    ]),
    'in/objections.csv': csv([
      ['objection_id', 'objected_at', 'number', 'recorded_by'],
      ...HOSTILE.slice(0, 20).map((cell, place) => [
        `V${asId(cell)}`,
        '2026-05-02T09:00:00',
        `+${NUMBERS[place]}`,
        'client',
      ]),
    ]),
    'in/consents.csv': csv([
      ['consent_id', 'given_at', 'number', 'names', 'products', 'form', 'withdrawn_at', 'evidence'],
      ...HOSTILE.slice(15).map((cell, place) => [
        `T${asId(cell)}`,
        '2026-04-02T09:00:00',
        `+${NUMBERS[15 + place]}`,
        'Voorbeeld Energie B.V.',
        '*',
        'active',
        '2026-05-02T09:00:00',
        'web',
      ]),
    ]),
    'in/complaints.csv': csv([
      ['complaint_id', 'number', 'about_day'],
      ...HOSTILE.map((cell, place) => [`K${asId(cell)}`, `+3161299${String(place + 1000)}`, '2026-06-12']),
    ]),
    // Known consumers, so that findings can be proven.
    'in/persons.csv': csv([['person_id', 'legal_form'], ...NUMBERS.map((_, place) => [`P-${place}`, 'natural'])]),
    'in/phones.csv': csv([['person_id', 'number'], ...NUMBERS.map((number, place) => [`P-${place}`, `+${number}`])]),
    ...more,
  };
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), contents);
  }
  return directory;
}
