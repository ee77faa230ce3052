-- Objections of the period, for each call centre that did not record them, by the hours (rounded up) to the first suppress handover at or after the
-- objection of its number, or, without a number, of any number that its person owned on the day of the handover (rulebook, section 10); null: never
-- handed over.
with stops as (
    select
        v.vendor,
        o.objection_key,
        o.number,
        o.person_key,
        o.latest
    from objection as o
    cross join vendor as v
    where o.latest_day between cast($from_day as integer) and cast($to_day as integer)
        and coalesce(o.recorded_by, '') <> v.vendor
        -- Nobody can be told to stop a call to an unknown number.
        and (o.number is not null or o.person_key is not null)
),

suppressed as (
    select *
    from handover
    where kind = 'suppress'
),

handed_over as (
    select
        s.vendor,
        s.objection_key,
        h.delivered_latest as delivered
    from stops as s
    inner join suppressed as h
        on s.vendor = h.vendor
        and s.number = h.number
        and h.delivered_latest >= s.latest

    union all

    select
        s.vendor,
        s.objection_key,
        h.delivered_latest as delivered
    from stops as s
    inner join phone as p
        on s.person_key = p.person_key
    inner join suppressed as h
        on s.vendor = h.vendor
        and p.number = h.number
        and h.delivered_latest >= s.latest
        and h.delivered_day between p.from_day and p.to_day
    where s.number is null
),

first_handed_over as (
    select
        vendor,
        objection_key,
        min(delivered) as delivered
    from handed_over
    group by all
)

select
    s.vendor,
    (h.delivered - s.latest + 3599999999) // 3600000000 as hours,
    count(*) as objections
from stops as s
left join first_handed_over as h
    on s.vendor = h.vendor
    and s.objection_key = h.objection_key
group by all
order by all
