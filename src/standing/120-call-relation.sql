-- Each relation that could be meant for a judged call, with the checks of section 6 of the rulebook in their order.
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

measured as (

    select
        c.call_key,
        r.relation_key,
        c.local_day,
        d.retention_months,
        case
            when r.ended_day is not null then r.ended_day
            when r.kind in ('purchase', 'gift', 'attendance') then r.started_day
        end as end_day,
        (r.person_key is not null and n.call_key is not null and p.person_key is null) as other_person,
        (r.number is not null and r.number <> c.number) as other_number,
        (r.entity <> c.entity and t.former is null) as other_entity,
        (t.former is not null) as entity_taken_over,
        not (
            (r.kind in ('purchase', 'subscription') and coalesce(r.paid_amount, 0) > 0)
            or (c.sender = 'charity' and r.kind = 'gift' and coalesce(r.paid_amount, 0) > 0)
            or (c.sender = 'charity' and r.kind in ('volunteer', 'attendance') and c.regime <> 'register')
        ) as unpaid,
        not (
            coalesce(r.product = c.product, false)
            or s.sold is not null
            or (c.sender = 'charity' and c.purpose in ('charitable', 'ideal'))
        ) as dissimilar_product,
        (
            c.regime <> 'register'
            and not coalesce(r.optout_offered_at_collection, false)
            and coalesce(r.number_collected_day, r.started_day) >= cast($optout_at_collection_from as integer)
        ) as no_optout,
        (
            c.regime <> 'register'
            and not coalesce(r.optout_offered_at_collection, false)
            and c.sender = 'charity'
        ) as no_optout_by_charity,
        (
            c.regime = 'opt-in-strict'
            and not (
                c.sender in ('publisher', 'licensed-lottery')
                or (c.sender = 'charity' and c.purpose in ('charitable', 'ideal'))
            )
        ) as abolished
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
    left join entity_taken_over as t
        on c.entity = t.entity
        and r.entity = t.former
    left join similar_product as s
        on r.product = s.sold
        and c.product = s.offered

),

checked as (

    select
        m.*,
        case
            when m.other_person then 'relation-other-person'
            when m.other_number then 'relation-other-number'
            when m.other_entity then 'relation-other-entity'
            when m.unpaid then 'relation-unpaid'
            when m.dissimilar_product then 'relation-dissimilar-product'
            when m.no_optout then 'relation-no-optout-at-collection'
        end as failed_check,
        case
            when m.entity_taken_over then 'relation-other-entity'
            when m.no_optout_by_charity then 'relation-no-optout-at-collection'
        end as open_check
    from measured as m

)

select
    k.call_key,
    k.relation_key,
    k.end_day,
    case
        when k.failed_check is not null or k.abolished then 'failed'
        when k.open_check is not null then 'open'
        else 'valid'
    end as standing,
    coalesce(k.failed_check, case when k.abolished then 'relation-abolished' end, k.open_check) as near_miss,
    (k.failed_check is null and k.open_check is null) as holds_but_for_abolition,
    (k.failed_check is null and k.open_check is not null) as may_hold_but_for_abolition,
    coalesce(k.local_day > tm.first_day + least(e.day_of_month, tm.length) - 1, false) as is_past_term,
    coalesce(k.local_day > rm.first_day + least(e.day_of_month, rm.length) - 1, false) as is_past_own_term
from checked as k
left join calendar_day as e
    on k.end_day = e.day
left join calendar_month as tm
    on e.month_index + cast($relation_term_months as integer) = tm.month_index
left join calendar_month as rm
    on e.month_index + k.retention_months = rm.month_index
