import type { Gap, GapSpeech, GapWords } from '../../../model/gaps.ts';

/** What an empty value of a column means. */
const MEANS: Readonly<Record<string, string>> = {
  'calls.direction': 'de oproep telt als uitgaand',
  'calls.connected_at': 'een gesprek telt vanaf het moment waarop de oproep begon',
  'calls.purpose': 'het doel is dat van de campagne, anders verkoop',
  'calls.result': 'of er een gesprek was, volgt uit de andere kolommen',
  'calls.campaign': 'de oproep is voor het bedrijf van het callcenter, met een onbekend product',
  'calls.dial_mode': 'de oproep telt als door een mens gebeld',
  'calls.caller_id_withheld': 'het nummer telt als getoond',
  'calls.caller_number': 'het getoonde nummer is niet nagekeken',
  'calls.person_id': 'wie is gebeld, volgt alleen uit het nummer',
  'calls.optout_requested': 'alleen het resultaat van de oproep vertelt van een bezwaar',
  'consents.kind': 'elke rij is een toestemming, geen verzoek',
  'consents.number': 'de toestemming geldt voor elk nummer van de persoon',
  'consents.purpose': 'de toestemming is voor verkoop',
  'consents.channels': 'de toestemming is voor de telefoon',
  'consents.source': 'hoe de toestemming is gekregen, is niet bekend',
  'consents.initiative': 'een verzoek kwam van de consument zelf',
  'consents.expires_on': 'de toestemming loopt niet af',
  'consents.withdrawn_at': 'geen toestemming is ingetrokken',
  'consents.collected_by': 'het bedrijf kreeg de toestemming zelf',
  'consents.collected_in_call': 'geen toestemming komt uit een eigen oproep',
  'relations.person_id': 'alleen het nummer wijst de klant aan',
  'relations.number': 'de relatie geldt voor elk nummer van de persoon',
  'relations.ended_on': 'een abonnement of donateurschap loopt nog, een aankoop of gift eindigde op zijn eerste dag',
  'relations.number_collected_on': 'het nummer is gekregen op de eerste dag van de relatie',
  'persons.legal_form_from': 'de rechtsvorm geldt vanaf het begin',
  'persons.legal_form_to': 'de rechtsvorm geldt nog',
  'phones.valid_from': 'het nummer is vanaf het begin van de persoon',
  'phones.valid_to': 'het nummer is nog van de persoon',
  'phones.published_for_marketing': 'geen nummer is gepubliceerd om aanbiedingen te krijgen',
  'objections.number': 'alleen de persoon wijst aan wie bezwaar maakte',
  'objections.person_id': 'alleen het nummer wijst aan wie bezwaar maakte',
  'objections.entity': 'elk bezwaar telt voor elk bedrijf',
  'objections.recorded_by': 'wie het bezwaar vastlegde, is niet bekend',
  'objections.reported_at': 'wanneer het bezwaar is doorgegeven, is niet bekend',
  'objections.channel': 'langs welke weg het bezwaar kwam, is niet bekend',
  'objections.request': 'elke rij is een bezwaar tegen bellen',
  'objections.vendor_call_id': 'het gesprek van het bezwaar volgt uit het tijdstip',
  'register.registered_to': 'de inschrijving loopt door',
  'register.category': 'de inschrijving geldt voor alles',
  'scrubs.campaign': 'de vergelijking geldt voor elke campagne',
  'scrubs.used_from': 'de vergelijking geldt vanaf de dag van het register',
  'scrubs.used_to': 'de vergelijking is nog in gebruik',
  'scrubs.complete': 'de hele lijst is vergeleken',
  'proofs.kind': 'wat voor bewijs het is, is niet bekend',
  'proofs.sha256': 'of het bestand is veranderd, is niet te zien',
  'proofs.made_at': 'elk bewijs telt als op tijd gemaakt',
  'proofs.number': 'elk bewijs telt voor het nummer van de toestemming',
  'proofs.names': 'elk bewijs telt voor de bedrijven van de toestemming',
  'proofs.products': 'elk bewijs telt voor de producten van de toestemming',
  'handovers.entity': 'de levering geldt voor elk bedrijf',
  'numbers.listed_to': 'het nummer is nog bekendgemaakt',
};

/** What stays unknown if a column is missing or empty. */
const SHOWS: Readonly<Record<string, string>> = {
  'calls.optout_offered': 'Of de beller het recht van verzet noemde, staat niet in het belbestand',
  'calls.identity_stated': 'Of de beller zei namens wie hij belde, staat niet in het belbestand',
  'calls.ai_disclosed': 'Of de AI-stem zei dat zij een computerstem is, staat niet in het belbestand',
  'calls.spoke_with': 'Of met de abonnee zelf is gesproken, staat niet in het belbestand',
  'calls.callback_agreed': 'Of terugbellen op dat uur was afgesproken, staat niet in het belbestand',
  'calls.talk_seconds': 'Hoe lang het gesprek duurde, staat niet in het belbestand',
  'calls.lead_source': 'Wie het nummer aanleverde, staat niet in het belbestand',
  'persons.legal_form': 'Of een nummer van een consument of van een bedrijf is, staat niet in het bestand',
  'consents.person_id': 'Wie de toestemming gaf, staat niet in het bestand',
  'consents.names': 'Voor welk bedrijf de toestemming is gegeven, staat niet in het bestand',
  'consents.purpose':
    'Of de toestemming voor verkoop is gegeven of voor het werven van steun, staat niet in het bestand. Zolang dat niet bekend is, telt zij voor verkoop',
  'consents.products': 'Voor welke producten de toestemming is gegeven, staat niet in het bestand',
  'consents.form': 'Hoe de toestemming is gegeven, bijvoorbeeld met een vinkje, staat niet in het bestand',
  'consents.term_stated': 'Of de consument hoorde hoe lang de toestemming geldt, staat niet in het bestand',
  'consents.verified_at': 'Wanneer de toestemming is gecontroleerd, staat niet in het bestand',
  'consents.evidence': 'Waaruit de toestemming blijkt, staat niet in het bestand',
  'relations.product': 'Wat de klant kocht, staat niet in het bestand',
  'relations.paid_amount': 'Of de klant betaalde, staat niet in het bestand',
  'relations.optout_offered_at_collection':
    'Of de klant zich kon afmelden toen het nummer werd verkregen, staat niet in het bestand',
};

/** Values that could not be read; empty if there are none. Results of an earlier version lack the number. */
function misreadValues({ unread }: Gap, say: GapSpeech): string {
  if ((unread ?? 0) === 0) return '';
  return `${say.counted(unread, 'waarde', 'waarden')} ${unread === 1 ? 'was' : 'waren'} niet te lezen.`;
}

/** What has no value: conversations, once the calls are judged; before that rows, also those that no check needs. */
function lacking({ conversations, calls, rows, of }: Gap, say: GapSpeech): string {
  if (typeof conversations === 'number')
    return `: bij ${say.counted(conversations, 'gesprek', 'gesprekken')} is zij leeg`;
  if (calls !== null || rows === null) return '';
  return `: ${say.number(rows)} van ${say.counted(of ?? 0, 'rij', 'rijen')} zonder waarde`;
}

function nameOf(gap: Gap, say: GapSpeech): string {
  const whose = gap.vendors.length === 0 ? '' : ` van ${say.vendors(gap)}`;
  return `${say.column(gap.column)} (${gap.feed === null ? '' : say.feed(gap.feed)}${whose})`;
}

function behind(sentence: string): string {
  return sentence === '' ? '' : ` ${sentence}`;
}

export const words: GapWords = {
  what: (gap, say) => {
    const { form, feed, column } = gap;
    const name = nameOf(gap, say);
    const means = MEANS[`${feed}.${column}`] ?? 'zij telt als niet bekend';
    const misread = misreadValues(gap, say);
    if (misread !== '' && (form === 'rests' || form === 'absent'))
      return `De kolom ${name} heeft geen bruikbare waarde: ${misread}${form === 'rests' ? ` Een lege betekent: ${means}.` : ''}`;
    if (form === 'rests') return `De kolom ${name} ontbreekt of is leeg: ${means}.`;
    if (form === 'absent')
      return `De kolom ${name} ontbreekt of is leeg. ${SHOWS[`${feed}.${column}`] ?? 'Wat zij moet aantonen, staat niet in het bestand'}.`;
    if (form === 'rests-in-part')
      return `De kolom ${name} is niet overal ingevuld.${behind(misread)} Een lege betekent: ${means}.`;
    const part =
      form === 'some-files' ? 'ontbreekt of is leeg in een deel van de bestanden' : 'is niet overal ingevuld';
    return `De kolom ${name} ${part}${lacking(gap, say)}.${behind(misread)}`;
  },
  todo: ({ column, form, unread }, say) => {
    if ((unread ?? 0) > 0) return `Geef aan hoe ${say.column(column)} is geschreven, of lever de kolom opnieuw.`;
    if (form === 'some-rows' || form === 'rests-in-part')
      return 'Vraag waarom zij in deze rijen leeg is, en lever die rijen opnieuw.';
    return form === 'rests'
      ? 'Klopt die betekenis niet? Lever de kolom dan mee, of wijs haar aan als zij al in het bestand staat.'
      : 'Lever de kolom mee. Staat zij al in het bestand, onder een andere naam? Wijs haar dan aan.';
  },
};
