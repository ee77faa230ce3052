import { formatLocalTime } from '../../../src/language/dates.ts';
import { words as FINDING_WORDS } from '../../../src/language/finding-words.nl.ts';
import { DUTCH, type WordsLike } from '../../../src/language/phrases.ts';
import type { Grade } from '../../../src/model/findings.ts';
import type { ChangeDirection, LapsedState, LaterFigures } from '../../../src/model/later-deliveries.ts';

const { counted, n } = DUTCH;

/** The outcome of findings, as part of a sentence. */
function becameOf({ findings: { lapsed, weaker, moved } }: Parameters<LaterWords['sentence']>[0]): string {
  const parts = [
    lapsed === 0 ? '' : `${counted(lapsed, 'bevinding is', 'bevindingen zijn')} vervallen door een latere levering`,
    weaker === 0 ? '' : `${counted(weaker, 'bevinding is', 'bevindingen zijn')} minder zeker geworden`,
    moved === 0 ? '' : `${counted(moved, 'bevinding wordt', 'bevindingen worden')} nu een ander toegerekend`,
  ].filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} en ${last}`;
}

function inFavourText(changed: number, inFavour: number): string {
  if (inFavour === 0) return 'geen daarvan';
  if (inFavour < changed) return `${n(inFavour)} daarvan mogelijk`;
  return changed === 1 ? 'mogelijk' : 'alle mogelijk';
}

export const words = {
  /** Words of the data contract; others stay as they are. */
  values: {
    true: 'ja',
    false: 'nee',
    '(empty)': 'niet ingevuld',
    '(unreadable)': 'niet te lezen',
    another: 'iemand anders',
    conversation: 'gesprek',
    sale: 'verkoop',
    refused: 'geweigerd',
    callback: 'terugbellen',
    objection: 'bezwaar',
    voicemail: 'voicemail',
    abandoned: 'afgebroken',
    'no-answer': 'geen gehoor',
    busy: 'in gesprek',
    failed: 'mislukt',
    machine: 'antwoordapparaat',
    attempt: 'niet tot stand gekomen',
    unknown: 'niet bekend',
    outbound: 'uitgaand',
    inbound: 'inkomend',
    commercial: 'commercieel',
    charitable: 'goed doel',
    ideal: 'ideëel',
    service: 'service',
    research: 'onderzoek',
    internal: 'intern',
    test: 'test',
    manual: 'met de hand',
    preview: 'na bekijken',
    predictive: 'voorspellend',
    prerecorded: 'opgenomen boodschap',
    'ai-voice': 'computerstem',
    client: 'opdrachtgever',
    vendor: 'callcenter',
  } as Readonly<Record<string, string>>,
  /** Names of columns of the log; an unknown one keeps its name. */
  columns: {
    started_at: 'begin',
    called_number: 'gebeld nummer',
    connected_at: 'opgenomen om',
    ended_at: 'einde',
    talk_seconds: 'gesprekstijd in seconden',
    connected: 'verbonden',
    result: 'resultaat',
    direction: 'richting',
    purpose: 'doel',
    dial_mode: 'manier van bellen',
    caller_number: 'getoond nummer',
    caller_id_withheld: 'nummer afgeschermd',
    agent: 'medewerker',
    campaign: 'campagne',
    person_id: 'persoon',
    lead_source: 'herkomst van het nummer',
    optout_offered: 'recht van verzet aangeboden',
    optout_requested: 'om verzet gevraagd',
    identity_stated: 'naam van het bedrijf genoemd',
    ai_disclosed: 'gezegd dat het een computerstem is',
    spoke_with: 'met wie is gesproken',
    callback_agreed: 'terugbellen afgesproken',
    recording: 'opname',
    moment: 'tijd',
    contact: 'contact',
  } as Readonly<Record<string, string>>,
  heading: 'Later gewijzigde oproepen',
  findingsHeading: 'Bevindingen die vervielen',
  valuesHeading: 'Oude en nieuwe waarden',
  valuesEmpty: 'Van deze oproepen is de eerdere levering niet meer geladen: de oude waarden zijn niet meer te zien.',
  noValue: 'niet ingevuld',
  hiddenValue: 'staat in het bestand',
  noFile: 'de oproep staat in geen bestand meer',
  otherVendor: 'door een wijziging in het bestand van een ander callcenter',
  fromResults: 'stond in de vorige resultaten; het bestand van toen is gewijzigd of weg',
  perhapsAnother: 'nummer en tijd zijn anders: misschien een andere oproep met hetzelfde kenmerk',
  moment: (localTime: string): string => formatLocalTime(localTime, 'nl'),
  /** For the first page; empty if nothing was changed and nothing lapsed. */
  sentence: (figures: LaterFigures, reader: LaterReader): string => {
    const { changed_calls: changed, in_favour: inFavour } = figures;
    const became = becameOf(figures);
    const calls =
      changed === 0
        ? ''
        : `Na de eerste levering ${changed === 1 ? 'is 1 oproep' : `zijn ${n(changed)} oproepen`} gewijzigd, ${inFavourText(changed, inFavour)} in ${reader === 'vendor' ? 'uw voordeel' : 'het voordeel van het callcenter'}`;
    if (calls === '') return became === '' ? '' : `${became.charAt(0).toUpperCase()}${became.slice(1)}.`;
    return became === '' ? `${calls}.` : `${calls}; ${became}.`;
  },
  /** A change in the call centre's favour and its number of calls. */
  changed: (before: string, after: string) => `van ${before} naar ${after}`,
  favoured: (change: string, calls: number) => `${change} (${counted(calls, 'oproep', 'oproepen')})`,
  /** How the report treats these changes, and how they count. */
  method:
    'De laatste levering telt. Wij hebben de oproepen ook beoordeeld zoals ze eerder zijn geleverd. Wat daarbij werd gevonden en nu niet meer, staat hieronder. Het telt niet mee als overtreding en niet voor de contractboete.',
  /** The request to the call centre. */
  question: {
    vendor: 'Leg bij elke oproep uit waarom u het gegeven hebt gewijzigd, en laat dat zien met de opname.',
    company: 'Vraag het callcenter bij elke oproep waarom het gegeven is gewijzigd, en vraag de opname.',
  },
  findingsColumns: ['Oproep', 'Bevinding', 'Eerdere levering', 'Latere levering'],
  /** @param told those that stand beside a finding that lapsed */
  valuesLead: (values: number, calls: number, told: number) =>
    `${values === 1 ? 'Er is 1 gegeven' : `Er zijn ${n(values)} gegevens`} gewijzigd, in ${counted(calls, 'oproep', 'oproepen')}.${told === 0 ? '' : ` ${told === values ? (told === 1 ? 'Het staat' : 'Ze staan alle') : told === 1 ? '1 daarvan staat' : `${n(told)} daarvan staan`} hierboven bij de bevinding.`}`,
  valuesColumns: ['Oproep', 'Gegeven', 'Eerdere levering', 'Latere levering'],
  state: (state: LapsedState): string =>
    ({
      lapsed: 'vervallen door latere levering',
      weaker: 'minder zeker door latere levering',
      moved: 'toe te rekenen aan een ander door latere levering',
    })[state],
  grade: (grade: Grade): string => FINDING_WORDS.grades[grade],
  direction: (direction: ChangeDirection): string =>
    ({
      for: 'gunstiger voor het callcenter',
      either: 'kan gunstiger zijn voor het callcenter',
      against: 'ongunstiger voor het callcenter',
      neutral: 'maakt voor de regels niet uit',
    })[direction],
  place: (file: string, row: number) => `${file}, regel ${row}`,
  /** @param vendor its call centre, if it is another one that may be named; else empty */
  otherCall: (callId: string, vendor: string) =>
    `door een wijziging van oproep ${callId}${vendor === '' ? '' : ` van ${vendor}`}`,
  cut: (shown: number, all: number, file: string) =>
    `Dit zijn de eerste ${n(shown)} van ${n(all)}; de rest staat in ${file}.`,
} as const;

/** The reader: the call centre whose calls these are, or the company. */
export type LaterReader = 'vendor' | 'company';

/** Words of reports about calls that were changed after delivery. */
export type LaterWords = WordsLike<typeof words>;
