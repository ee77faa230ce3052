import type { Gap, GapSpeech, GapWords } from '../../../model/gaps.ts';

/** What an empty value of a column means. */
const MEANS: Readonly<Record<string, string>> = {
  'calls.direction': 'the call counts as outbound',
  'calls.connected_at': 'a conversation counts from the moment at which the call was begun',
  'calls.purpose': 'the purpose is the campaign’s, else commercial',
  'calls.result': 'whether there was a conversation follows from the other columns',
  'calls.campaign': 'the call is for the call centre’s company, with an unknown product',
  'calls.dial_mode': 'the call counts as dialled by a person',
  'calls.caller_id_withheld': 'the number counts as shown',
  'calls.caller_number': 'the number shown was not looked up',
  'calls.person_id': 'who was called follows from the number alone',
  'calls.optout_requested': 'only the result of the call shows an objection',
  'consents.kind': 'every row is a consent, not a request',
  'consents.number': 'the consent is for every number of the person',
  'consents.purpose': 'the consent is for commercial calls',
  'consents.channels': 'the consent is for the phone',
  'consents.source': 'how the consent was obtained is not known',
  'consents.initiative': 'a request was the consumer’s own',
  'consents.expires_on': 'the consent does not expire',
  'consents.withdrawn_at': 'no consent was withdrawn',
  'consents.collected_by': 'the company itself obtained the consent',
  'consents.collected_in_call': 'no consent comes from a call of ours',
  'relations.person_id': 'only the number identifies the customer',
  'relations.number': 'the relation is for every number of the person',
  'relations.ended_on': 'a subscription or donorship is running, a purchase or gift ended on its first day',
  'relations.number_collected_on': 'the number was obtained on the first day of the relation',
  'persons.legal_form_from': 'the legal form holds from the beginning',
  'persons.legal_form_to': 'the legal form still holds',
  'phones.valid_from': 'the number was the person’s from the beginning',
  'phones.valid_to': 'the number is still the person’s',
  'phones.published_for_marketing': 'no number is published to receive offers',
  'objections.number': 'only the person identifies who objected',
  'objections.person_id': 'only the number identifies who objected',
  'objections.entity': 'every objection counts for every company',
  'objections.recorded_by': 'who recorded the objection is not known',
  'objections.reported_at': 'when the objection was passed on is not known',
  'objections.channel': 'how the objection arrived is not known',
  'objections.request': 'each row is an objection to being called',
  'objections.vendor_call_id': 'the call of the objection follows from the time',
  'register.registered_to': 'the registration continues',
  'register.category': 'the registration is for everything',
  'scrubs.campaign': 'the comparison is for every campaign',
  'scrubs.used_from': 'the comparison counts from the day of the register',
  'scrubs.used_to': 'the comparison is still in use',
  'scrubs.complete': 'the whole list was compared',
  'proofs.kind': 'what kind of proof it is is not known',
  'proofs.sha256': 'whether the file was changed cannot be seen',
  'proofs.made_at': 'every proof counts as made in time',
  'proofs.number': 'every proof counts for the number of the consent',
  'proofs.names': 'every proof counts for the companies of the consent',
  'proofs.products': 'every proof counts for the products of the consent',
  'handovers.entity': 'the delivery is for every company',
  'numbers.listed_to': 'the number is still published',
};

/** What stays unknown if a column is missing or empty. */
const SHOWS: Readonly<Record<string, string>> = {
  'calls.optout_offered': 'Whether the caller offered the right to object is not in the call log',
  'calls.identity_stated': 'Whether the caller said on whose behalf they called is not in the call log',
  'calls.ai_disclosed': 'Whether the AI voice said that it is one is not in the call log',
  'calls.spoke_with': 'Whether the subscriber was spoken to is not in the call log',
  'calls.callback_agreed': 'Whether a call back at that hour was agreed is not in the call log',
  'calls.talk_seconds': 'How long the conversation lasted is not in the call log',
  'calls.lead_source': 'Who brought the number is not in the call log',
  'persons.legal_form': 'Whether a number is a consumer’s or a company’s is not in the file',
  'consents.person_id': 'Who gave the consent is not in the file',
  'consents.names': 'For which company the consent was given is not in the file',
  'consents.purpose':
    'Whether the consent was given for sales or for asking support is not in the file. Until that is known, it counts for sales',
  'consents.products': 'For which products the consent was given is not in the file',
  'consents.form': 'How the consent was given, as by a ticked box, is not in the file',
  'consents.term_stated': 'Whether the consumer was told how long the consent lasts is not in the file',
  'consents.verified_at': 'When the consent was verified is not in the file',
  'consents.evidence': 'What proves the consent is not in the file',
  'relations.product': 'What the customer bought is not in the file',
  'relations.paid_amount': 'Whether the customer paid is not in the file',
  'relations.optout_offered_at_collection':
    'Whether an opt-out was offered when the number was obtained is not in the file',
};

/** Values that could not be read; empty if there are none. Results of an earlier version lack the number. */
function misreadValues({ unread }: Gap, say: GapSpeech): string {
  return (unread ?? 0) === 0 ? '' : `${say.counted(unread, 'value', 'values')} could not be read.`;
}

function lacking({ conversations, calls, rows, of }: Gap, say: GapSpeech): string {
  if (typeof conversations === 'number')
    return `: it is empty in ${say.counted(conversations, 'conversation', 'conversations')}`;
  if (calls !== null || rows === null) return '';
  return `: ${say.number(rows)} of ${say.counted(of ?? 0, 'row', 'rows')} without a value`;
}

function nameOf(gap: Gap, say: GapSpeech): string {
  const whose = gap.vendors.length === 0 ? '' : ` of ${say.vendors(gap)}`;
  return `${say.column(gap.column)} (${gap.feed === null ? '' : say.feed(gap.feed)}${whose})`;
}

function behind(sentence: string): string {
  return sentence === '' ? '' : ` ${sentence}`;
}

export const words: GapWords = {
  what: (gap, say) => {
    const { form, feed, column } = gap;
    const name = nameOf(gap, say);
    const means = MEANS[`${feed}.${column}`] ?? 'it counts as not known';
    const misread = misreadValues(gap, say);
    if (misread !== '' && (form === 'rests' || form === 'absent'))
      return `The column ${name} has no value that can be used: ${misread}${form === 'rests' ? ` An empty one means: ${means}.` : ''}`;
    if (form === 'rests') return `The column ${name} is missing or empty: ${means}.`;
    if (form === 'absent')
      return `The column ${name} is missing or empty. ${SHOWS[`${feed}.${column}`] ?? 'What it has to show is not in the file'}.`;
    if (form === 'rests-in-part')
      return `The column ${name} is not filled in everywhere.${behind(misread)} An empty one means: ${means}.`;
    const part = form === 'some-files' ? 'is missing or empty in some of the files' : 'is not filled in everywhere';
    return `The column ${name} ${part}${lacking(gap, say)}.${behind(misread)}`;
  },
  todo: ({ column, form, unread }, say) => {
    if ((unread ?? 0) > 0) return `Say how ${say.column(column)} is written, or deliver the column again.`;
    if (form === 'some-rows' || form === 'rests-in-part')
      return 'Ask why it is empty in these rows, and deliver them again.';
    return form === 'rests'
      ? 'Is that meaning wrong? Then deliver the column too, or point it out if it is in the file already.'
      : 'Deliver the column too. Is it in the file already, under another name? Then point it out.';
  },
};
