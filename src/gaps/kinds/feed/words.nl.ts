import type { GapWords } from '../../../model/gaps.ts';

/** What follows from a feed that nobody delivered. */
const MISSING: Readonly<Record<string, string>> = {
  calls: 'Er is geen belbestand geladen. Er is dus niets beoordeeld.',
  persons:
    'Wij weten niet welke nummers van een bedrijf zijn. Elk nummer telt daarom als dat van een consument; dat is een vermoeden.',
  phones:
    'Wij weten niet van wie een nummer is. Een bezwaar of toestemming waar alleen een persoon bij staat, is daarom vaak niet aan een gesprek te koppelen.',
  relations: 'Wij weten niet wie klant is of was. Geen enkel gesprek kan daarom op een klantrelatie steunen.',
  consents:
    'Wij weten niet wie toestemming gaf. Bij gesprekken met consumenten ontbreekt daarom het bewijs dat bellen mocht, tenzij er een andere grondslag is.',
  objections:
    'Bezwaren die niet in een gesprek zijn gemaakt, kennen wij niet. Er kunnen dus meer gesprekken na een bezwaar zijn dan in dit rapport staan.',
  register: 'Wij weten niet welke nummers in het Bel-me-niet Register stonden.',
  scrubs: 'Wij weten niet wanneer bellijsten met het Bel-me-niet Register zijn vergeleken.',
  handovers: 'Wij weten niet welke bellijsten en bezwaren aan de callcenters zijn geleverd.',
  numbers:
    'Wij weten niet welke belnummers het bedrijf bekendmaakt. Of het getoonde nummer daarbij stond, is niet gecontroleerd.',
  complaints:
    'Klachten zijn niet naast de belbestanden gelegd. Een gesprek dat in een belbestand ontbreekt, valt zo niet op.',
  invoices:
    'Facturen zijn niet naast de belbestanden gelegd. Een gesprek dat in een belbestand ontbreekt, valt zo niet op.',
  carrier:
    'Gegevens van de telefoonaanbieder zijn niet naast de belbestanden gelegd. Een gesprek dat in een belbestand ontbreekt, valt zo niet op.',
};

/** Feeds that only serve to check the logs; no call is judged by them. */
const OF_LOGS: ReadonlySet<string> = new Set(['complaints', 'invoices', 'carrier']);

export const words: GapWords = {
  what: ({ feed }) => MISSING[feed ?? ''] ?? '',
  weight: ({ feed }) =>
    OF_LOGS.has(feed ?? '')
      ? 'Geen oproep wordt hierdoor anders beoordeeld: het gaat erom of de belbestanden volledig zijn.'
      : undefined,
  todo: ({ feed }, say) => `Voeg een bestand toe met ${feed === null ? '' : say.feed(feed)}.`,
};
