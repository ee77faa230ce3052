-- Each relation that may cover a judged call, with the checks of section 6 of the rulebook in order.
with by_number as (
    select
        c.call_key,
        r.relation_key
    from judged_call as c
    inner join relation as r
        on c.number = r.number
        and r.started_day <= c.local_day
),

by_person as (
    select
        p.call_key,
        r.relation_key
    from call_person as p
    inner join relation as r
        on p.person_key = r.person_key
        and r.started_day <= p.local_day
    where p.is_judged
        and (r.number is null or p.number is null or r.number <> p.number)
),

pairs as (
    select *
    from by_number

    union all

    select *
    from by_person
),

-- A relation may name a company that the call's entity took over: that is left open, even if the company is configured as a
-- separate entity.
related as (
    select
        e.name,
        e.entity,
        min(case when e.is_former then 1 else 0 end) as is_former
    from relation_name as e
    group by
        e.name,
        e.entity
),

measured as (
    select
        c.call_key,
        r.relation_key,
        r.kind,
        c.local_day,
        c.sender,
        d.retention_months,
        case
            when r.ended_day is not null then r.ended_day
            when r.kind in ('purchase', 'gift', 'attendance') then r.started_day
        end as end_day,
        (r.person_key is not null and n.call_key is not null and p.person_key is null) as other_person,
        (r.number is not null and r.number <> c.number) as other_number,
        (e.entity is null) as other_entity,
        coalesce(e.is_former = 1, false) as entity_taken_over,
        (
            r.kind in ('purchase', 'subscription')
            or (c.sender = 'charity' and r.kind in ('gift', 'donorship'))
        ) as needs_payment,
        (c.sender = 'charity' and r.kind in ('volunteer', 'attendance') and c.regime <> 'register') as needs_no_payment,
        r.paid_amount,
        (c.sender = 'charity' and c.purpose in ('charitable', 'ideal')) as is_for_charity,
        (c.product = '') as sells_unknown_product,
        (coalesce(r.product = c.product, false) or s.sold is not null) as is_similar_product,
        (m.sold is not null) as is_compared_product,
        (
            c.regime <> 'register'
            and coalesce(r.number_collected_day, r.started_day) >= cast($optout_at_collection_from as integer)
        ) as needs_optout,
        r.optout_offered_at_collection,
        (c.regime <> 'register' and c.sender = 'charity') as optout_is_open,
        -- For these, a relation remains a basis under the strict opt-in.
        (
            (c.sender in ('publisher', 'licensed-lottery') and c.purpose = 'commercial')
            or (
                c.sender = 'charity'
                and c.purpose in ('charitable', 'ideal')
                and r.kind in ('gift', 'donorship', 'volunteer', 'attendance')
            )
        ) as remains,
        (c.regime = 'opt-in-strict') as is_strict
    from pairs as k
    inner join judged_call as c
        on k.call_key = c.call_key
    inner join relation as r
        on k.relation_key = r.relation_key
    left join call_protection as n
        on k.call_key = n.call_key
    inner join calendar_day as d
        on c.local_day = d.day
    left join call_person as p
        on c.call_key = p.call_key
        and r.person_key = p.person_key
    left join related as e
        on lower(r.entity) = e.name
        and c.entity = e.entity
    left join similar_product as s
        on r.product = s.sold
        and c.product = s.offered
    left join compared_product as m
        on r.product = m.sold
),

weighed as (
    select
        m.*,
        (
            (not m.needs_payment and not m.needs_no_payment)
            or (m.needs_payment and m.kind <> 'subscription' and coalesce(m.paid_amount <= 0, false))
        ) as unpaid,
        (m.needs_payment and m.paid_amount is null) as payment_unknown,
        (m.kind = 'subscription' and coalesce(m.paid_amount <= 0, false)) as may_be_unpaid,
        (not m.is_for_charity and not m.sells_unknown_product and not m.is_similar_product and m.is_compared_product) as dissimilar_product,
        (not m.is_for_charity and (m.sells_unknown_product or not m.is_similar_product)) as product_unknown,
        (m.needs_optout and coalesce(not m.optout_offered_at_collection, false)) as no_optout,
        (m.needs_optout and m.optout_offered_at_collection is null) as optout_unknown,
        (m.optout_is_open and not coalesce(m.optout_offered_at_collection, false)) as optout_left_open,
        (m.is_strict and not m.remains) as abolished
    from measured as m
),

checked as (
    select
        w.*,
        case
            when w.other_person then 'relation-other-person'
            when w.other_number then 'relation-other-number'
            when w.other_entity then 'relation-other-entity'
            when w.unpaid then 'relation-unpaid'
            when w.dissimilar_product then 'relation-dissimilar-product'
            when w.no_optout then 'relation-no-optout-at-collection'
        end as failed_check,
        case
            when w.payment_unknown then 'relation-payment-unknown'
            when w.may_be_unpaid then 'relation-unpaid'
            when w.product_unknown then 'relation-product-unknown'
            when w.optout_unknown then 'relation-optout-unknown'
        end as unknown_check,
        case
            when w.entity_taken_over then 'relation-other-entity'
            when w.optout_left_open then 'relation-no-optout-at-collection'
        end as open_check
    from weighed as w
),

-- The result of the checks without the last one, which took effect in July 2026.
valued as (
    select
        k.*,
        case
            when k.failed_check is not null then 'failed'
            when k.unknown_check is not null then 'unproven'
            when k.open_check is not null then 'open'
            else 'valid'
        end as standing_but_for_abolition
    from checked as k
)

select
    v.call_key,
    v.relation_key,
    v.end_day,
    v.remains,
    case when v.abolished then 'failed' else v.standing_but_for_abolition end as standing,
    coalesce(v.failed_check, case when v.abolished then 'relation-abolished' end, v.unknown_check, v.open_check) as near_miss,
    v.payment_unknown,
    v.product_unknown,
    v.optout_unknown,
    -- Volunteers and attendance do not allow a recorded message.
    case when v.kind in ('volunteer', 'attendance') then 'failed' else v.standing_but_for_abolition end as standing_for_messages,
    -- A relation that ended before all days is past any term; the calendar does not have that day.
    case
        when v.end_day = -1000000 then true
        else coalesce(v.local_day > tm.first_day + least(e.day_of_month, tm.length) - 1, false)
    end as is_past_term,
    case
        when v.end_day = -1000000 then v.retention_months is not null
        else coalesce(v.local_day > rm.first_day + least(e.day_of_month, rm.length) - 1, false)
    end as is_past_own_term
from valued as v
left join calendar_day as e
    on v.end_day = e.day
left join calendar_month as tm
    on e.month_index + cast($relation_term_months as integer) = tm.month_index
left join calendar_month as rm
    on e.month_index + v.retention_months = rm.month_index
