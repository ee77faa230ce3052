import { ORIGIN } from '../../model/facts.ts';
import { defineFeed, type FeedDefinition } from '../feed.ts';
import { VENDOR } from '../heading-words.ts';

export const feed: FeedDefinition = defineFeed({
  place: 16,
  about:
    'What the telephone provider of a call centre recorded or billed: one row for each call. The logs should have these calls too. A row without a time of day is rejected.',
  names: { nl: 'gegevens van de telefoonaanbieder', en: 'records of the telephone provider' },
  key: ['vendor', 'started_at', 'caller_number', 'called_number'],
  columns: [
    { name: 'vendor', kind: 'text', required: true, sourceMayName: true },
    { name: 'started_at', kind: 'moment', required: true },
    { name: 'called_number', kind: 'number', required: true },
    { name: 'caller_number', kind: 'number' },
    { name: 'ended_at', kind: 'moment' },
    // Never made of the two times: the first may be that of the dial, and ringing is no conversation.
    { name: 'seconds', kind: 'duration' },
  ],
  headings: {
    vendor: VENDOR,
    started_at: {
      whole: [
        ...[
          'callstart',
          'callstarttime',
          'connectiontime',
          'connectionstart',
          'starttime',
          'startdatetime',
          'datetime',
        ],
        ...['date', 'start', 'datum', 'datumtijd', 'datumentijd', 'starttijd', 'startdatum', 'begintijd', 'aanvang'],
        ...['gesprekstart', 'startgesprek', 'begingesprek', 'aanvanggesprek', 'beginverbinding', 'aanvangverbinding'],
      ],
    },
    called_number: {
      whole: [
        ...['bnumber', 'numberb', 'bparty', 'bpartynumber', 'terminatingnumber'],
        ...['bnummer', 'bnr', 'nummerb', 'gekozennummer', 'opgeroepennummer', 'bestemmingsnummer'],
      ],
    },
    caller_number: {
      whole: [
        ...['anumber', 'numbera', 'aparty', 'apartynumber', 'originatingnumber', 'chargednumber', 'billingnumber'],
        ...['anummer', 'anr', 'nummera', 'oproependnummer', 'aansluitnummer', 'aansluiting', 'belastnummer'],
      ],
    },
    ended_at: {
      whole: [
        ...['callend', 'callendtime', 'connectionend', 'endtime', 'end', 'eindtijd', 'einde', 'eindegesprek'],
        ...['eindgesprek', 'eindeverbinding', 'eindverbinding'],
      ],
    },
    seconds: {
      whole: [
        ...['billedseconds', 'chargedseconds', 'billsec', 'billedduration', 'chargedduration', 'chargeableduration'],
        ...[
          'duration',
          'durationseconds',
          'duur',
          'seconden',
          'duurseconden',
          'duurinseconden',
          'gefactureerdeseconden',
        ],
        ...['belasteseconden', 'gefactureerdeduur', 'belasteduur', 'berekendeduur', 'verbindingsduur'],
      ],
    },
  },
  // A log has a day and a duration too; providers speak of A and B numbers.
  knownBy: 'called_number',
  signs: /^[ab](?:nummer|number|party)|tarief|tariff|charge|gefactureerd|billed/u,
  late: { calls: 'none', from: 'started_at', to: 'started_at' },
  facts: {
    carrier_call: {
      vendor: 'VARCHAR',
      number: 'BIGINT',
      /** Microseconds; of a time without seconds, the first of that minute, as in a log. */
      started_at: 'BIGINT',
      /** Local day of the start. */
      local_day: 'INTEGER',
      /** Recorded or billed; null if not given. */
      seconds: 'BIGINT',
      ...ORIGIN,
    },
  },
});
