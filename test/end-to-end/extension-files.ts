/** An extension with one part of each kind: a norm for the length of calls, a format for the company's own dialler, and a page for its board. */
export const EXTENSION: Readonly<Record<string, string>> = {
  'rules/talks-too-long/rule.js': `
    const text = (title, sentence) => ({ title, sentence, meaning: sentence, proof: sentence, remedy: sentence, sanction: 'Geen.' });
    export default ({ defineRule, CONVERSATIONS, sqlFile }) => ({
      ...defineRule({
        id: 'talks-too-long',
        contacts: CONVERSATIONS,
        possibleOn: [],
        isForProtected: false,
        versions: [{ from: '2026-01-01', level: 'policy' }],
        restsOn: 'nothing',
        responsibility: 'vendor',
        cause: 'own-norm',
        reasons: [],
        text: {
          nl: text('Te lang gesprek', 'Dit gesprek duurde langer dan twee minuten.'),
          en: text('Talk too long', 'This call took more than two minutes.'),
        },
      }),
      sql: sqlFile(import.meta.url, './rule.sql'),
    });
  `,
  'rules/talks-too-long/rule.sql': `select call_key, 'proven' as grade, cast(null as varchar) as reason from standing where talk_seconds > 120`,
  'formats/acme-dialer/format.js': `
    const NAMES = { id: ['acme id'], started: ['acme start'], talk: ['acme talk'], called: ['acme called'] };
    export default ({ defineFormat, readText, columnsByHeading, hasHeadings, headingOf, sqlFile }) =>
      defineFormat({
        id: 'acme-dialer',
        title: 'Acme dialler',
        recognises: (sample) => sample.keys === undefined && hasHeadings(headingOf(sample), Object.values(NAMES).flat()),
        read: readText,
        columns: (headings) => columnsByHeading(headings, NAMES),
        ids: ['id'],
        stage: sqlFile(import.meta.url, './stage.sql'),
      });
  `,
  'formats/acme-dialer/stage.sql': `
    select source_row, cast(null as varchar) as set_aside, cast(null as bigint) as clock_offset_seconds,
      id as call_id, started as started_at, talk as talk_seconds, 'outbound' as direction, called as called_number, 'zon-2026' as campaign
    from source_rows
  `,
  'reports/board-note/report.js': `
    export default ({ defineReport, pageTemplate }) =>
      defineReport({
        id: 'board-note',
        title: { nl: 'Notitie', en: 'Note' },
        documents: async function* ({ summary, language }) {
          const page = pageTemplate(new URL('report.hbs', import.meta.url));
          const settings = { language, title: 'Notitie', header: { left: 'Notitie', right: '' }, footer: '', of: 'van' };
          yield { file: 'board-note.pdf', title: 'Notitie', language, html: page({ run: summary.run_id }, settings), attachments: [] };
        },
      });
  `,
  'reports/board-note/report.hbs': '<h1>Notitie</h1><p>{{run}}</p>',
};
