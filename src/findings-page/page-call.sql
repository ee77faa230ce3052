-- The calls of the page, in the order of their findings, and the place of each in its number's history.
with calls as (
    select
        number,
        vendor,
        call_id,
        min(place) as first_place
    from page_finding
    group by all
),

events as (
    select
        number_place,
        party,
        reference,
        min(event_place) as event_place
    from page_event
    where kind = 'call'
    group by all
)

select
    n.number_place,
    row_number() over (partition by n.number_place order by c.first_place) - 1 as call_place,
    c.number,
    c.vendor,
    c.call_id,
    coalesce(e.event_place, -1) as event_place
from page_number as n
inner join calls as c
    on n.number = c.number
left join events as e
    on n.number_place = e.number_place
    and c.vendor = e.party
    and c.call_id = e.reference
