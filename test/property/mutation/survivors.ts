/**
 * Faults that nothing can detect, because every judgement comes out the same, and the reason; one entry for several faults with the same
 * reason.
 */
export interface Survivor {
  readonly mutants: readonly string[];
  readonly why: string;
  /** They are in statements that only save work and must change nothing, and do not count among the faults that must be caught. */
  readonly spares?: true;
}

export const SURVIVORS: readonly Survivor[] = [
  {
    mutants: [
      'src/standing/80-request-use.sql: where c.call_key < cast($first_planned_call as bigint) -> nothing',
      'src/standing/80-request-use.sql: where c.call_key < cast($first_planned_call as bigint) | < -> <=',
    ],
    why: 'An audit has no planned calls; screen.long-jobs.test.ts has two numbers of one person on a list.',
  },
  {
    mutants: [
      'src/standing/180-call-handover.sql: (g.told_at is null and g.has_sent_again = 1) as is_sent_again, | g.told_at is null and -> nothing',
    ],
    why: 'Who was told is not sent again to as well, and being told is asked first.',
  },
  {
    mutants: [
      "src/rulebook/nl/rules/called-registered-number/rule.sql: when has_possibly_valid_record or has_unproven_record then 'possible' | changes places with the next",
      "src/rulebook/nl/rules/unscrubbed-list/rule.sql: when has_possibly_valid_record or has_unproven_record then 'possible' | changes places with the next",
      "src/rulebook/nl/rules/unscrubbed-list/rule.sql: when may_have_published_number or not protection_is_known then 'possible' | changes places with the next",
      "src/rulebook/nl/rules/optout-not-offered/rule.sql: when regime <> 'register' and basis in ('none', 'published-number') then 'possible' | changes places with the next",
      "src/rulebook/nl/rules/optout-not-offered/rule.sql: when talk_seconds is null then 'not-demonstrable' | changes places with the next",
      "src/rulebook/nl/rules/outside-calling-hours/rule.sql: when has_unproven_request then 'not-demonstrable' | changes places with the next",
      "src/rulebook/nl/rules/outside-own-hours/rule.sql: when has_unproven_request then 'not-demonstrable' | changes places with the next",
    ],
    why: 'Both branches give the same grade.',
  },
  {
    mutants: [
      "src/rulebook/nl/rules/optout-not-offered/rule.sql: when regime <> 'register' and basis in ('none', 'published-number') then 'duty-not-literal' | changes places with the next",
    ],
    why: 'The duty to the subscriber ended in 2012, nine years before the register.',
  },
  {
    mutants: [
      'src/standing/100-late-first-call.sql: case when v.first_contract_day > l.given_day then v.first_contract_day else l.given_day end as first_day | > -> >=',
      'src/standing/100-late-first-call.sql: on l.one = v.one | l.one = v.one and -> nothing',
      'src/standing/100-late-first-call.sql: (coalesce(m.days, 0) <= cast($log_grace_days as integer)) as logs_reach_back | 0 -> (1)',
      'src/standing/100-late-first-call.sql: (coalesce(m.days, 0) <= cast($log_grace_days as integer)) as logs_reach_back | 0 -> (-1)',
    ],
    why: 'Of two equal days either is the later one; the column of ones is the same in every row; a day more or less is within the week of grace.',
  },
  {
    mutants: [
      "src/rulebook/nl/standing/120-call-relation.sql: (c.sender = 'charity' and r.kind in ('volunteer', 'attendance') and c.regime <> 'register') as needs_no_payment, | and r.kind in ('volunteer', 'attendance') -> nothing",
      "src/rulebook/nl/standing/120-call-relation.sql: (m.kind = 'subscription' and coalesce(m.paid_amount <= 0, false)) as may_be_unpaid, | false -> true",
      "src/rulebook/nl/standing/120-call-relation.sql: when w.payment_unknown then 'relation-payment-unknown' | changes places with the next",
    ],
    why: 'Of a charity every other kind needs payment; an amount that is not known is asked for before one of nothing, and none is both.',
  },
  {
    mutants: [
      'src/rulebook/nl/standing/120-call-relation.sql: (coalesce(r.product = c.product, false) or s.sold is not null) as is_similar_product, | false -> true',
      'src/rulebook/nl/standing/120-call-relation.sql: coalesce(e.is_former = 1, false) as entity_taken_over, | false -> true',
    ],
    why: 'Where a product is not known nobody asks whether it is similar, and a relation of another company failed before anything is left open.',
  },
  {
    mutants: [
      "src/rulebook/nl/standing/120-call-relation.sql: when w.other_person then 'relation-other-person' | changes places with the next",
    ],
    why: 'A relation of another person is looked at for the number called, and one for another number for the person called: none is both.',
  },
  {
    mutants: [
      "src/rulebook/nl/standing/140-call-register.sql: where d.campaign = '' | d.campaign = '' and -> nothing",
      'src/rulebook/nl/standing/140-call-register.sql: and s.campaign is not null -> nothing',
      'src/standing/300-standing.sql: coalesce(g.may_have_fresh_scrub, false) as may_have_fresh_scrub, | false -> true',
    ],
    why: 'Only calls of the register’s years that name no campaign read it, whose days are there anyway; a fresh list of the whole call centre is asked for before.',
  },
  {
    mutants: [
      "src/standing/150-call-near-miss.sql: when r.standing = 'unproven' then 100 | 100 -> (101)",
      "src/standing/150-call-near-miss.sql: when r.standing = 'unproven' then 100 | 100 -> (99)",
      'src/standing/150-call-near-miss.sql: else 200 | 200 -> (201)',
      'src/standing/150-call-near-miss.sql: else 200 | 200 -> (199)',
    ],
    why: 'There are fewer than ninety-nine near misses: the three groups stay apart.',
  },
  {
    mutants: [
      "src/rulebook/nl/responsibility/objection.sql: when s.client_knew and s.passed_on_at is not null then 'passed-on-late' | changes places with the next",
    ],
    why: 'Where one was passed on to this call centre, a suppression for it is loaded.',
  },
  {
    mutants: [
      "src/rulebook/nl/rules/dialled-after-objection/rule.sql: else '' | '' -> null",
      "src/rulebook/nl/rules/optout-not-offered/rule.sql: else '' | '' -> null",
    ],
    why: 'A reason that is null is written as an empty one is.',
  },
  {
    mutants: [
      "src/rulebook/nl/verdict.sql: max(case when level in ('code', 'policy', 'privacy', 'contract') and grade = 'proven' then 1 else 0 end) as has_breach | level in ('code', 'policy', 'privacy', 'contract') and -> nothing",
    ],
    why: 'Of the other levels, a proven finding of statute is a violation, which is asked first, and one of evidence is never proven.',
  },
  {
    mutants: [
      "src/rulebook/nl/standing/120-call-relation.sql: c.sender = 'charity' | c.sender = 'charity' and -> nothing",
    ],
    why: 'A gift, a volunteer or attendance of another than a charity has failed before, as unpaid.',
  },
  {
    mutants: ['src/standing/160-call-objection.sql: coalesce(f.first_owned_day < c.local_day, false) | < -> <='],
    why: 'Who owns the number from the day of the call on is one of its owners then: the objection concerns the call by its person.',
  },
  {
    mutants: ['src/standing/50-objection.sql: min(entity) as entity | min -> max'],
    why: 'Of a name that several entities have it is asked whether one of them is that of the call, not which comes first.',
  },
  {
    mutants: ['src/audit/finding.sql: left join responsibility as r | left -> inner'],
    why: 'Every rule hit has a responsibility; if one had none, it would be no reason to lose it.',
  },
  {
    mutants: ["src/rulebook/nl/verdict.sql: when not s.in_scope then 'out-of-scope' | changes places with the next"],
    why: 'A call out of scope has no findings.',
  },
  {
    mutants: ["src/standing/300-standing.sql: when not g.in_scope then '' | changes places with the next"],
    why: 'A call out of scope has no parties that could make it unprotected.',
  },
  {
    mutants: [
      "src/standing/10-call-scope.sql: coalesce(e.sender, 'regular') as sender, | 'regular' -> ''",
      'src/standing/10-call-scope.sql: left join entity as e | left -> inner',
    ],
    why: 'Every call has an entity of the configuration: where there are several, each vendor must name one.',
  },
  {
    mutants: ['src/standing/10-call-scope.sql: left join vendor as v | left -> inner'],
    why: 'A call of a vendor that the configuration does not have is rejected when it is read.',
  },
  {
    mutants: [
      'src/standing/300-standing.sql: coalesce(g.lapse_day < cast($as_of_day as integer), false) as fine_lapsed, | false -> true',
      'src/standing/300-standing.sql: coalesce(g.local_second >= g.open_second and g.local_second < g.close_second, false) as is_within_calling_hours, | false -> true',
      'src/standing/300-standing.sql: coalesce(g.local_second >= g.own_open_second and g.local_second < g.own_close_second, false) as is_within_own_hours, | false -> true',
      'src/standing/300-standing.sql: left join calendar_day as d | left -> inner',
      'src/rulebook/nl/standing/70-consent-record.sql: left join calendar_day as d | left -> inner',
      'src/rulebook/nl/standing/70-consent-record.sql: left join calendar_month as m | left -> inner',
    ],
    why: 'The calendar has every day and month that can be read, and those of the terms that begin there.',
  },
  {
    mutants: [
      "src/standing/10-call-scope.sql: when p.result = 'machine' and coalesce(p.talk_seconds, 0) <= p.machine_seconds then 'attempt' | changes places with the next",
    ],
    why: 'Where both branches hold they give the same contact.',
  },
  {
    mutants: [
      "src/standing/10-call-scope.sql: when p.result = 'machine' and coalesce(p.talk_seconds, 0) <= p.machine_seconds then 'attempt' | 0 -> (1)",
      "src/standing/10-call-scope.sql: when p.result = 'machine' and coalesce(p.talk_seconds, 0) <= p.machine_seconds then 'attempt' | 0 -> (-1)",
    ],
    why: 'A talk of unknown length counts as a short one; any number of seconds within the limit says so.',
  },
  {
    mutants: [
      "src/standing/100-late-first-call.sql: and standing = 'valid' -> nothing",
      'src/standing/100-late-first-call.sql: where not is_request | not is_request and -> nothing',
    ],
    why: 'Of consents that are not valid, and of requests, nobody asks whether a call on them was the first.',
  },
  {
    mutants: [
      'src/standing/100-late-first-call.sql: and c.number = n.number -> nothing',
      'src/standing/100-late-first-call.sql: on c.entity = n.entity | c.entity = n.entity and -> nothing',
    ],
    why: 'Further conversations make parts of their own, of other numbers, persons or entities, in which no late call stands.',
  },
  {
    mutants: [
      'src/standing/100-late-first-call.sql: 2 * c.moment + 1 as place, | 1 -> (2)',
      'src/standing/100-late-first-call.sql: 2 * c.moment + 1 as place, | 1 -> (2) (2)',
    ],
    why: 'Only a conversation a microsecond before the call shares its place then; of such a tie no order is promised, and the database keeps the one of the union.',
  },
  {
    mutants: [
      'src/standing/85-consent-pair.sql: r.given_earliest - 90000000000 as from_moment | 90000000000 -> (90000000001)',
      'src/standing/85-consent-pair.sql: r.given_earliest - 90000000000 as from_moment | 90000000000 -> (89999999999)',
      'src/standing/85-consent-pair.sql: where c.moment >= r.from_moment | >= -> >',
      'src/standing/85-consent-pair.sql: and (p.moment >= r.from_moment or r.collected_in_call is not null) | >= -> >',
    ],
    spares: true,
    why: 'Twenty-five hours are more than any record needs, whose own day is asked for afterwards: a microsecond makes no pair that counts.',
  },
  {
    mutants: [
      'src/standing/85-consent-pair.sql: and (p.moment >= r.from_moment or r.collected_in_call is not null) -> nothing',
    ],
    spares: true,
    why: 'It only spares pairs that would be left out when they are looked at: with what was given after the call.',
  },
  {
    mutants: [
      'src/rulebook/nl/standing/110-call-basis-consent.sql: where not w.is_request | not w.is_request and -> nothing',
    ],
    why: 'A request that is valid is the basis before any consent is.',
  },
  {
    mutants: [
      'src/rulebook/nl/standing/120-call-relation.sql: (r.number is not null and r.number <> c.number) as other_number, | r.number is not null and -> nothing',
    ],
    why: 'What is null is not counted as failed: a CASE takes no branch for it.',
  },
  {
    mutants: [
      "src/rulebook/nl/standing/140-call-register.sql: where regime = 'register' -> nothing",
      "src/standing/300-standing.sql: when g.regime = 'register' and g.is_not_registered then 'not-registered' | g.regime = 'register' and -> nothing",
    ],
    why: 'Of the register and lists only calls of the register’s years read anything.',
  },
  {
    mutants: [
      'src/rulebook/nl/standing/140-call-register.sql: max(case when d.local_day - s.register_day > d.scrub_days then 1 else 0 end) as has_stale_scrub | > -> >=',
    ],
    why: 'A list of 28 days is fresh, and where one is fresh nobody asks for a stale one.',
  },
  {
    mutants: [
      'src/rulebook/nl/standing/120-call-relation.sql: where p.is_judged | p.is_judged and -> nothing',
      'src/standing/190-call-attempt.sql: where c.is_judged -> nothing',
      'src/standing/195-call-own-limit.sql: where m.is_judged | m.is_judged and -> nothing',
      'src/standing/85-consent-pair.sql: where p.is_judged | p.is_judged and -> nothing',
    ],
    why: 'Of calls outside the period or the scope nothing is read of what the step says.',
  },
  {
    mutants: [
      'src/rulebook/nl/standing/120-call-relation.sql: and (r.number is null or p.number is null or r.number <> p.number) -> nothing',
      'src/rulebook/nl/standing/120-call-relation.sql: and (r.number is null or p.number is null or r.number <> p.number) | null -> not null (2)',
      'src/standing/85-consent-pair.sql: and (r.number is null or p.number is null or r.number <> p.number) -> nothing',
      'src/standing/85-consent-pair.sql: and (r.number is null or p.number is null or r.number <> p.number) | null -> not null (2)',
    ],
    spares: true,
    why: 'It is there so that no pair comes twice, which costs time and changes nothing.',
  },
  {
    mutants: [
      'src/rulebook/nl/standing/120-call-relation.sql: and (r.number is null or p.number is null or r.number <> p.number) | or p.number is null -> nothing',
      'src/standing/85-consent-pair.sql: and (r.number is null or p.number is null or r.number <> p.number) | or p.number is null -> nothing',
    ],
    why: 'A call without a number called is rejected when it is read.',
  },
  {
    mutants: [
      'src/standing/85-consent-pair.sql: and s.consent_key is null -> nothing',
      'src/standing/85-consent-pair.sql: union all | union all select * from crowd_pair -> nothing',
    ],
    why: 'There is no crowd of consents in these worlds; crowds.long-second-opinion.test.ts has some.',
  },
  {
    mutants: [
      "src/standing/170-call-objected.sql: max(case when recorded_by <> vendor and recorded_by <> 'client' then 1 else 0 end) as has_other_record, | and recorded_by <> 'client' -> nothing",
      "src/standing/170-call-objected.sql: max(case when recorded_by <> vendor and recorded_by <> 'client' then 1 else 0 end) as has_other_record, | recorded_by <> vendor and -> nothing",
      'src/standing/170-call-objected.sql: where o.recorded_by <> o.vendor | o.recorded_by <> o.vendor and -> nothing',
    ],
    why: 'A record of this vendor or of the client is asked for before or together with that of another.',
  },
  {
    mutants: [
      "src/standing/170-call-objected.sql: when recorded_by = 'client' and reported_latest is not null then least(latest, reported_latest) | and reported_latest is not null -> nothing",
    ],
    why: 'The least of a value and null is the value to this database; other engines say null.',
  },
  {
    mutants: ["src/standing/170-call-objected.sql: else 'none' | 'none' -> null"],
    why: 'What is null here becomes the same text in the wide row.',
  },
  {
    mutants: ['src/standing/175-call-delivery.sql: and h.delivered_earliest <= c.moment -> nothing'],
    why: 'A delivery that comes after the call is one whose order is not known, which counts for nothing.',
  },
  {
    mutants: [
      "src/standing/175-call-delivery.sql: when kind = 'lead' and (is_before or (is_day_only and delivered_day = local_day)) then 'lead' | and delivered_day = local_day -> nothing",
    ],
    why: 'A delivery of a day only that is possibly before the call is of its day, unless its source has another time zone; no case has such a source.',
  },
  {
    mutants: [
      "src/standing/175-call-delivery.sql: when not is_before then 'order-not-known' | changes places with the next",
    ],
    why: 'A re-consent is given before the call, and so before a delivery whose order to it is not known.',
  },
  {
    mutants: [
      "src/standing/180-call-handover.sql: min(case when counted in ('told', 'not-yet-due') then delivered_latest end) as passed_on_at, | 'told', -> nothing",
    ],
    why: 'Who was told answers by that, and nobody asks when it was passed on.',
  },
  {
    mutants: ['src/standing/60-objection-origin.sql: and c.window_end >= o.earliest -> nothing'],
    why: 'An objection that lies after the end of a call is not before that call.',
  },
  {
    mutants: ['src/standing/30-call-party.sql: 0 as is_published | 0 -> (-1)'],
    why: 'It is asked whether any row of the party says 1, and this one does not either way.',
  },
  {
    mutants: ['src/standing/30-call-party.sql: max(is_company) as has_company_form, | max -> min'],
    why: 'Who has a company’s form and another on one day is no company either way.',
  },
  {
    mutants: [
      'src/standing/300-standing.sql: max(case when is_possibly_valid then 1 else 0 end) as is_possibly_valid, | max -> min',
      'src/standing/300-standing.sql: max(case when is_unproven then 1 else 0 end) as is_unproven, | max -> min',
      'src/standing/300-standing.sql: min(near_miss) as near_miss | min -> max',
    ],
    why: 'The nearest records of a call are all of one place in the list: they share their near miss, and are all possibly valid or none, all unproven or none.',
  },
  {
    mutants: [
      'src/standing/300-standing.sql: coalesce(g.has_fresh_scrub, false) as has_fresh_scrub, | false -> true',
      'src/standing/300-standing.sql: coalesce(g.has_stale_scrub, false) as has_stale_scrub, | false -> true',
      'src/standing/300-standing.sql: coalesce(g.is_not_registered, false) as is_not_registered, | false -> true',
      'src/standing/300-standing.sql: coalesce(g.vendor_has_scrubs, false) as vendor_has_scrubs, | false -> true',
    ],
    why: 'The register and the lists are asked only of calls of the register’s years, which all have such a row.',
  },
  {
    mutants: [
      'src/standing/300-standing.sql: coalesce(o.objection_client_record, false) as objection_client_record, | false -> true',
      'src/standing/300-standing.sql: coalesce(o.objection_other_record, false) as objection_other_record, | false -> true',
      'src/standing/300-standing.sql: coalesce(o.objection_own_record, false) as objection_own_record, | false -> true',
    ],
    why: 'Who recorded an objection is asked only where there is a finding of one, and so a row.',
  },
  {
    mutants: ['src/standing/300-standing.sql: coalesce(y.is_all_own, false) as own_limit_is_all_own, | false -> true'],
    why: 'Whose dials they were is asked only beyond a limit of the company’s own, and so of a row.',
  },
  {
    mutants: ['src/standing/300-standing.sql: (i.regime is not null) as may_rest_on_relation, | not -> nothing'],
    why: 'It says only which statement a finding rests on, for those who sign it: statements.test.ts asks.',
  },
  {
    mutants: [
      'src/standing/300-standing.sql: coalesce(g.moment <= g.client_knew_at + cast($pass_on_micros as bigint), false) as is_within_pass_on_time, | false -> true',
    ],
    why: 'Whether it was within the time is asked only where the client knew.',
  },
  {
    mutants: [
      "src/standing/300-standing.sql: when g.regime = 'register' and g.is_not_registered then 'not-registered' | changes places with the next",
    ],
    why: 'No rule that rests on a consent applied in the register’s years: a consent is clean there and comes before.',
  },
  {
    mutants: [
      'src/rulebook/nl/standing/40-call-protection.sql: cast(sum(case when is_owner = 1 and has_company_form = 1 and has_other_form = 0 then 1 else 0 end) as integer) as company_owner_count, | is_owner = 1 and -> nothing',
    ],
    why: 'Where a person of the call owns the number, all its parties are owners.',
  },
  {
    mutants: [
      'src/rulebook/nl/standing/40-call-protection.sql: cast(sum(case when is_person = 1 and has_business_form = 1 then 1 else 0 end) as integer) as business_person_count, | is_person = 1 and -> nothing',
    ],
    why: 'Where nobody owns the number, all parties are persons of the call.',
  },
  {
    mutants: ['src/standing/50-objection.sql: 2 * s.call_key + 1 as objection_key, | + -> -'],
    why: 'Either way these keys are odd, and each is another.',
  },
  {
    mutants: [
      'src/standing/50-objection.sql: 2 * r.objection_key as objection_key, | 2 -> (3)',
      'src/standing/50-objection.sql: 2 * r.objection_key as objection_key, | 2 -> (1)',
      'src/standing/50-objection.sql: 2 * s.call_key + 1 as objection_key, | 2 -> (3)',
      'src/standing/50-objection.sql: 2 * s.call_key + 1 as objection_key, | 2 -> (1)',
      'src/standing/50-objection.sql: 2 * s.call_key + 1 as objection_key, | 1 -> (2)',
      'src/standing/50-objection.sql: 2 * s.call_key + 1 as objection_key, | 1 -> (0)',
    ],
    why: 'Calls have keys beyond 4,294,967,296, records are counted from 1: the two meet only among thousands of millions of records.',
  },
  {
    mutants: ['src/standing/60-objection-origin.sql: where origin_call_key is not null -> nothing'],
    why: 'No call has a key that is null.',
  },
  {
    mutants: [
      'src/standing/60-objection-origin.sql: union | union select call_key, caller_number as number from carriers -> nothing',
    ],
    why: 'A call from the number of an objection is inbound, and out of scope whichever objection was made in it.',
  },
  {
    mutants: [
      'src/rulebook/nl/standing/70-consent-record.sql: or coalesce(r.for_other_channel, false) | false -> true',
    ],
    why: 'A list that holds nothing, or could not be read, meets no check before it is asked whether it is specific.',
  },
  {
    mutants: [
      'src/standing/190-call-attempt.sql: where day >= (select min(started_local_day) - cast($dial_window_days as integer) - 1 from judged_call) -> nothing',
      'src/standing/190-call-attempt.sql: where day >= (select min(started_local_day) - cast($dial_window_days as integer) - 1 from judged_call) | >= -> >',
      'src/standing/190-call-attempt.sql: where day >= (select min(started_local_day) - cast($dial_window_days as integer) - 1 from judged_call) | >= -> <',
      'src/standing/190-call-attempt.sql: where day >= (select min(started_local_day) - cast($dial_window_days as integer) - 1 from judged_call) | min -> max',
      'src/standing/190-call-attempt.sql: where day >= (select min(started_local_day) - cast($dial_window_days as integer) - 1 from judged_call) | - -> +',
      'src/standing/190-call-attempt.sql: where day >= (select min(started_local_day) - cast($dial_window_days as integer) - 1 from judged_call) | - -> + (2)',
      'src/standing/190-call-attempt.sql: where day >= (select min(started_local_day) - cast($dial_window_days as integer) - 1 from judged_call) | 1 -> (2)',
      'src/standing/190-call-attempt.sql: where day >= (select min(started_local_day) - cast($dial_window_days as integer) - 1 from judged_call) | 1 -> (0)',
      'src/standing/190-call-attempt.sql: false as is_judged | false -> true',
      'src/standing/190-call-attempt.sql: where s.in_scope | s.in_scope and -> nothing',
      'src/standing/190-call-attempt.sql: union all | union all select * from earlier -> nothing',
      'src/standing/190-call-attempt.sql: coalesce(s.number, 0) as dialled, | 0 -> (1)',
      'src/standing/190-call-attempt.sql: coalesce(s.number, 0) as dialled, | 0 -> (-1)',
      'src/standing/190-call-attempt.sql: coalesce(case when v.cap_per_day < v.cap_per_30_days then v.cap_per_day else v.cap_per_30_days end, v.cap_per_day) as least_cap | < -> <=',
      'src/standing/190-call-attempt.sql: having count(*) > min(least_cap) | > -> >=',
      'src/standing/190-call-attempt.sql: having count(*) > min(least_cap) | min -> max',
      'src/standing/20-call-person.sql: where day >= (select min(started_local_day) from judged_call) - 1 - ( | where day >= (select min(started_local_day) from judged_call) - 1 - ( select greatest(coalesce(refusal_days, 0), cast($dial_window_days as integer)) from contact_limit ) -> nothing',
      'src/standing/20-call-person.sql: where day >= (select min(started_local_day) from judged_call) - 1 - ( | >= -> >',
      'src/standing/20-call-person.sql: where day >= (select min(started_local_day) from judged_call) - 1 - ( | >= -> <',
      'src/standing/20-call-person.sql: where day >= (select min(started_local_day) from judged_call) - 1 - ( | min -> max',
      'src/standing/20-call-person.sql: where day >= (select min(started_local_day) from judged_call) - 1 - ( | - -> +',
      'src/standing/20-call-person.sql: where day >= (select min(started_local_day) from judged_call) - 1 - ( | - -> + (2)',
      'src/standing/20-call-person.sql: where day >= (select min(started_local_day) from judged_call) - 1 - ( | 1 -> (2)',
      'src/standing/20-call-person.sql: where day >= (select min(started_local_day) from judged_call) - 1 - ( | 1 -> (0)',
      'src/standing/20-call-person.sql: select greatest(coalesce(refusal_days, 0), cast($dial_window_days as integer)) | greatest -> least',
      'src/standing/20-call-person.sql: select greatest(coalesce(refusal_days, 0), cast($dial_window_days as integer)) | 0 -> (1)',
      'src/standing/20-call-person.sql: select greatest(coalesce(refusal_days, 0), cast($dial_window_days as integer)) | 0 -> (-1)',
      'src/standing/20-call-person.sql: where s.in_scope -> nothing',
      'src/standing/20-call-person.sql: union | union select call_key from past_dial -> nothing',
      'src/standing/20-call-person.sql: where carries_objection -> nothing',
      'src/standing/20-call-person.sql: select call_key | select call_key from call_scope where carries_objection union -> nothing',
      'src/standing/20-call-person.sql: where not is_judged -> nothing',
      'src/standing/20-call-person.sql: false as is_judged | false -> true',
    ],
    spares: true,
    why: 'They spare the database work, or tell only where a part of the calls is judged, which part-of-period.long-invariants.test.ts tries; nothing asks more of the other calls.',
  },
  {
    mutants: [
      'src/standing/195-call-own-limit.sql: where day >= (select min(started_local_day) from judged_call) - 1 - ( | where day >= (select min(started_local_day) from judged_call) - 1 - ( select greatest(coalesce(refusal_days, 0), cast($dial_window_days as integer)) from contact_limit ) -> nothing',
      'src/standing/195-call-own-limit.sql: where day >= (select min(started_local_day) from judged_call) - 1 - ( | >= -> >',
      'src/standing/195-call-own-limit.sql: where day >= (select min(started_local_day) from judged_call) - 1 - ( | 1 -> (2)',
      'src/standing/195-call-own-limit.sql: where day >= (select min(started_local_day) from judged_call) - 1 - ( | 1 -> (0)',
      'src/standing/195-call-own-limit.sql: select greatest(coalesce(refusal_days, 0), cast($dial_window_days as integer)) | 0 -> (1)',
      'src/standing/195-call-own-limit.sql: select greatest(coalesce(refusal_days, 0), cast($dial_window_days as integer)) | 0 -> (-1)',
    ],
    spares: true,
    why: 'Earlier days are left out to spare work, and one more is read for clocks that no case has; the window of days is longer than any number that stands for none.',
  },
  {
    mutants: [
      'src/standing/195-call-own-limit.sql: where day >= (select min(started_local_day) from judged_call) - 1 - ( | - -> +',
      'src/standing/195-call-own-limit.sql: select greatest(coalesce(refusal_days, 0), cast($dial_window_days as integer)) | greatest -> least',
    ],
    why: 'Too few earlier days are read, which tells only where a part of the calls is judged: part-of-period.test.ts does that.',
  },
  {
    mutants: [
      'src/standing/195-call-own-limit.sql: and m.place > 0 -> nothing',
      'src/standing/195-call-own-limit.sql: and m.place > 0 | > -> >=',
      'src/standing/195-call-own-limit.sql: and m.place > 0 | 0 -> (-1)',
    ],
    spares: true,
    why: 'A dial without an earlier one is beyond no limit: it is left out to spare counting.',
  },
  {
    mutants: ['src/standing/195-call-own-limit.sql: where reason is not null -> nothing'],
    why: 'A row without a reason is a dial within the limits, of which the rule finds nothing.',
  },
  {
    mutants: ['src/standing/195-call-own-limit.sql: -p.person_key as dialled | - -> nothing'],
    why: 'No number in these worlds is as low as the key of a person.',
  },
  {
    mutants: [
      'src/standing/195-call-own-limit.sql: cast(count(case when call_key < cast($first_planned_call as bigint) then 1 end) over ( | < -> <=',
    ],
    why: 'The keys of planned calls begin one higher.',
  },
  {
    mutants: ['src/standing/195-call-own-limit.sql: rows between unbounded preceding and 1 preceding | 1 -> (0)'],
    why: 'Every place is one higher then, which makes a difference to planned calls only: screen.test.ts has a list under limits of the company’s own.',
  },
  {
    mutants: [
      'src/standing/195-call-own-limit.sql: lag(started_at, 1, cast(0 as bigint)) over (partition by entity, dialled order by started_at, vendor, call_id) as former_at, | 0 -> (1)',
      'src/standing/195-call-own-limit.sql: lag(started_at, 1, cast(0 as bigint)) over (partition by entity, dialled order by started_at, vendor, call_id) as former_at, | 0 -> (-1)',
      'src/standing/195-call-own-limit.sql: lag(started_local_day, 1, cast(0 as integer)) over (partition by entity, dialled order by started_at, vendor, call_id) as former_day | 0 -> (1)',
      'src/standing/195-call-own-limit.sql: lag(started_local_day, 1, cast(0 as integer)) over (partition by entity, dialled order by started_at, vendor, call_id) as former_day | 0 -> (-1)',
      'src/standing/195-call-own-limit.sql: lag(started_at, 1, cast(0 as bigint)) over (partition by entity, dialled order by refusals) as former_at | 0 -> (1)',
      'src/standing/195-call-own-limit.sql: lag(started_at, 1, cast(0 as bigint)) over (partition by entity, dialled order by refusals) as former_at | 0 -> (-1)',
    ],
    why: 'The end of 1969 is as long before every call as the beginning of 1970.',
  },
  {
    mutants: [
      "src/standing/195-call-own-limit.sql: when reason = 'per-day' then of_day + 1 | reason = 'per-day' -> false",
      "src/standing/195-call-own-limit.sql: when reason = 'per-day' then of_day + 1 | = -> <>",
      "src/standing/195-call-own-limit.sql: when reason = 'per-day' then of_day + 1 | + -> -",
      "src/standing/195-call-own-limit.sql: when reason = 'per-day' then of_day + 1 | 1 -> (2)",
      "src/standing/195-call-own-limit.sql: when reason = 'per-day' then of_day + 1 | 1 -> (0)",
      "src/standing/195-call-own-limit.sql: when reason = 'per-30-days' then of_30_days + 1 | reason = 'per-30-days' -> false",
      "src/standing/195-call-own-limit.sql: when reason = 'per-30-days' then of_30_days + 1 | = -> <>",
      "src/standing/195-call-own-limit.sql: when reason = 'per-30-days' then of_30_days + 1 | + -> -",
      "src/standing/195-call-own-limit.sql: when reason = 'per-30-days' then of_30_days + 1 | 1 -> (2)",
      "src/standing/195-call-own-limit.sql: when reason = 'per-30-days' then of_30_days + 1 | 1 -> (0)",
      "src/standing/195-call-own-limit.sql: case when reason = 'after-refusal' then refused_at end as refused_at | reason = 'after-refusal' -> false",
      "src/standing/195-call-own-limit.sql: case when reason = 'after-refusal' then refused_at end as refused_at | = -> <>",
    ],
    why: 'Only the words of the proof say which dial it was and when somebody refused; results/proofs.test.ts compares them.',
  },
  {
    mutants: [
      "src/standing/105-call-proof.sql: and p.standing = 'valid' -> nothing",
      'src/standing/105-call-proof.sql: where not p.is_request | not p.is_request and -> nothing',
    ],
    why: 'Of consents that are not valid, and of requests, nobody asks for the proof.',
  },
];
