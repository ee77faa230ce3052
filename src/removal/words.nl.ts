import { DUTCH, type WordsLike } from '../language/phrases.ts';
import { MASK } from '../model/masked-numbers.ts';
import type { KeptReason } from '../model/removal.ts';
import type { KeptFolder, RemovalProof } from '../model/removal-proof.ts';
import { isAnswerOrPack, isOfPeriod, isPack } from './result-folders.ts';

const { day, n } = DUTCH;

function rows(count: number): string {
  return count === 1 ? '1 regel' : `${n(count)} regels`;
}

const KEPT = {
  violation: 'een oproep die de regels overtrad en nog beboet kan worden',
  'rests-on': 'waar het oordeel over zo’n oproep op rust',
  'not-judged': 'een oproep waarover nog niet is geoordeeld',
  hold: 'nodig voor een zaak of een brief van de toezichthouder',
  objection: 'een bezwaar, om het te kunnen naleven',
} as const;

export const words = {
  day: (isoDay: string): string => day(isoDay),
  defaultReason: { forget: 'verzoek om vergeten te worden', purge: 'bewaartermijn voorbij' },
  title: {
    forget: 'Bewijs van verwijdering: een verzoek om vergeten te worden',
    purge: 'Bewijs van verwijdering: bewaartermijn',
  },
  asked: ({ kind, before, subjects, asked_on: askedOn, reason, related }: RemovalProof): readonly string[] => [
    kind === 'purge'
      ? `Gevraagd op ${day(askedOn)}: alles verwijderen van vóór ${day(before ?? askedOn)}. Reden: ${reason}.`
      : `Gevraagd op ${day(askedOn)}: alles verwijderen over ${subjects.map((subject) => (subject.kind === 'number' ? `het nummer dat eindigt op ${subject.ending}` : 'de genoemde persoon')).join(' en ')}. Reden: ${reason}.`,
    ...(related.persons === 0
      ? []
      : [
          subjects.some((subject) => subject.kind === 'person')
            ? `Volgens de gegevens ${related.persons === 1 ? 'heeft 1 andere persoon' : `hebben ${n(related.persons)} andere personen`} dit nummer (gehad). Is een van hen dezelfde persoon, geef het verzoek dan ook voor die persoon, met --person.`
            : `Volgens de gegevens ${related.persons === 1 ? 'heeft 1 persoon' : `hebben ${n(related.persons)} personen`} dit nummer (gehad). De persoon zelf is nog niet verwijderd. Geef het verzoek ook voor wie erom vroeg, met --person.`,
        ]),
    ...(related.numbers.length === 0
      ? []
      : [
          `De persoon heeft volgens de gegevens ook een nummer dat eindigt op ${related.numbers.join(', ')}. Was dat van deze persoon alleen, geef het verzoek dan ook voor dat nummer.`,
        ]),
  ],
  headings: {
    asked: 'Wat is gevraagd',
    removed: 'Wat is verwijderd',
    kept: 'Wat blijft, en waarom',
    reports: 'Rapporten en andere bestanden van Belaudit',
    proofs: 'Bewijzen van toestemmingen',
    todo: 'Wat u nog moet doen',
    proof: 'Hoe dit is vast te stellen',
  },
  removedLead: (count: number, files: number): string =>
    count === 0
      ? 'In de geladen bestanden stond niets dat weg moest.'
      : `${rows(count)} uit ${files === 1 ? '1 bestand' : `${n(files)} bestanden`} ${count === 1 ? 'is' : 'zijn'} uit de opslag verwijderd. Wie dezelfde bestanden opnieuw laadt, krijgt ${count === 1 ? 'haar' : 'ze'} niet terug.`,
  removedLine: (path: string, count: number, lines: string, isDeleted: boolean) =>
    `${path}: ${rows(count)} (${lines})${isDeleted ? '. Dit bestand is gewist' : ''}`,
  keptLead: (count: number): string =>
    count === 0
      ? 'Van de geladen bestanden blijft geen regel bewaard.'
      : `${rows(count)} ${count === 1 ? 'blijft' : 'blijven'} voor nu bewaard.`,
  keptLine: (path: string, count: number, lines: string, reason: KeptReason, until: string | null) =>
    `${path}: ${rows(count)} (${lines}): ${KEPT[reason]}${until === null ? '' : `, tot en met ${day(until)}`}`,
  keptFoldersLead: 'Deze mappen in reports bevatten er iets van, en blijven voorlopig heel:',
  keptFolder: (folder: string, reason: KeptFolder['reason'], why: string, until: string): string =>
    `${folder}: ${{ answer: 'een antwoord aan een toezichthouder', pack: 'een verzegeld pakket', hold: `een zaak houdt het vast (${why})` }[reason]}; bekijk het opnieuw op ${day(until)}`,
  reportsLead: (folders: number, kind: RemovalProof['kind']): string =>
    folders === 0
      ? 'In de map reports stond niets dat weg moest.'
      : `In ${folders === 1 ? '1 map' : `${n(folders)} mappen`} in reports is iets verwijderd. ${kind === 'forget' ? 'In de pdf’s van resultaten staan nummers nooit voluit; zij blijven.' : 'De cijfers (summary.json), manifest.json, de pdf’s en de regels van oproepen die blijven, zijn er nog. In de pdf’s van resultaten staan nummers nooit voluit.'} In elke map staat wat er weg is: removed.md.`,
  registerLead: 'Uit de map decisions zijn teksten of bewijsstukken bij het register verwijderd.',
  reportsLine: (folder: string, files: readonly { readonly path: string; readonly rows: number | null }[]) =>
    `${folder}: ${files.map(({ path, rows: count }) => (count === null ? path : `${path} (${rows(count)})`)).join(', ')}`,
  proofsLead: 'Deze bestanden waren het bewijs van een toestemming die is verwijderd.',
  proofBecame: {
    deleted: 'gewist',
    shared: 'blijft, want het is ook het bewijs van toestemmingen van anderen. Kijk zelf wat eruit moet.',
    kept: 'blijft, want de werkruimte gebruikt het ook voor iets anders, of het bestand heeft nog een naam. Kijk zelf wat eruit moet.',
  },
  todo: ({ kind, removed, kept, reports, proofs = [] }: RemovalProof): readonly string[] => [
    ...(removed.some((file) => !file.deleted)
      ? [
          `De aangeleverde bestanden zijn van u: Belaudit verandert ze niet. Verwijder de regels hierboven zelf, of de bestanden. Laat het ook de callcenters doen die ze leverden.${kind === 'purge' ? ' Met --delete-files wist Belaudit de bestanden waarvan elke regel voorbij de termijn is.' : ''}`,
        ]
      : []),
    ...(kept.some(({ reason }) => reason === 'not-judged')
      ? [
          'Over een deel van de oproepen is nog niet geoordeeld. Draai de audit van die periode en geef het commando daarna opnieuw.',
        ]
      : []),
    ...(kept.some(({ until }) => until !== null)
      ? [
          'Wat tot en met een dag blijft, verdwijnt uit de opslag als u na die dag weer laadt. Geef het commando dan nog eens: dan verdwijnt het ook uit de rapporten.',
        ]
      : []),
    ...(reports.some(({ folder }) => isOfPeriod(folder)) && kind === 'forget'
      ? ['Maak de resultaten van de periodes hierboven opnieuw: dan zijn ze weer heel, zonder deze gegevens.']
      : []),
    ...(reports.some(({ folder }) => isAnswerOrPack(folder)) && kind === 'forget'
      ? [
          'Van de andere mappen hierboven is de hele inhoud weg. Hebt u die nog nodig voor anderen, maak ze dan opnieuw.',
        ]
      : []),
    ...([...removed, ...kept, ...proofs].some(({ path }) => path.includes(MASK))
      ? [
          'In de naam van een bestand hierboven staat misschien een telefoonnummer (•••). Geef dat bestand dan een andere naam. In summary.json en manifest.json van eerdere resultaten staat de naam nog voluit: verwijder die mappen als u ze niet meer nodig hebt.',
        ]
      : []),
    ...(reports.some(({ folder }) => isPack(folder))
      ? [
          'Een pakket hierboven (share-…) hebt u misschien al aan een ander gegeven. Vraag de ontvanger om het te wissen.',
        ]
      : []),
    ...(kind === 'forget'
      ? [
          kept.length > 0
            ? 'Laat de persoon weten wat is verwijderd, en wat blijft en waarom.'
            : 'Laat de persoon weten wat is verwijderd.',
          'Lijsten en teksten die u zelf in de werkmap zette (gevraagde nummers, verklaringen), bekijkt Belaudit niet. Kijk daar zelf.',
        ]
      : []),
    'Reservekopieën, en wat u eerder aan anderen hebt gegeven, kent Belaudit niet. Verwijder het ook daar.',
  ],
  proofLead: (kind: RemovalProof['kind']): readonly string[] => [
    'In removal.json staan dezelfde gegevens, met de SHA-256-code van elk bestand ervoor en erna.',
    ...(kind === 'forget'
      ? [
          'Het nummer en de persoon staan er alleen in als code (HMAC-SHA-256) met een sleutel die in de werkmap blijft. Daaraan herkent Belaudit ze als de bestanden opnieuw worden geladen.',
          'Regels in het register van beslissingen (decisions) kunnen niet veranderen, en blijven. Een verwijderde oproep met acht cijfers of meer in het kenmerk heet daar alleen nog een code (HMAC-SHA-256), tenzij de regel er al was voordat Belaudit zulke codes gebruikte; een andere heeft er nog het kenmerk. Redenen en namen die mensen in een regel typten, doorzoekt Belaudit niet.',
        ]
      : []),
    'Verzegel deze map: dan ziet een ander of dit bewijs later is veranderd.',
  ],
  note: {
    title: 'Uit deze map is iets verwijderd',
    lead: (kind: RemovalProof['kind'], asked: string, reason: string) =>
      `${kind === 'purge' ? 'Bewaartermijn' : 'Verzoek om vergeten te worden'} van ${day(asked)}. Reden: ${reason}.`,
    changed: (path: string, count: number | null) =>
      `${path}: ${count === null ? 'opnieuw geschreven' : `${rows(count)} eruit`}`,
    removed: (path: string) => `${path}: verwijderd`,
    checksums: 'De SHA-256-codes van ervoor en erna staan in removed.json.',
    again: {
      forget:
        'Maak de resultaten van deze periode opnieuw: dan zijn ze weer heel, zonder deze gegevens. Maak ook dossiers, antwoorden en pakketten opnieuw.',
      purge:
        'De cijfers van deze periode zijn nog die van ervoor. Draai de periode niet opnieuw: dan tellen de verwijderde oproepen niet meer mee.',
    },
  },
} as const;

/** All texts of the letter about a removal and of the notes in folders, in one language. */
export type RemovalWords = WordsLike<typeof words>;
