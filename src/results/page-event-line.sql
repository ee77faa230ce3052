-- Events as the page holds them, in order: the time, the place of the sentence, and the ids that it mentions.
select
    cast(e.number_place as integer) as number_place,
    cast(case when e.event_place = 0 then e.events - e.shown else 0 end as integer) as more,
    concat('["', e.moment, '",', k.shape, ',"' || nullif(coalesce(b.printed, s.printed, e.reference), '') || '"', ']') as printed
from page_event as e
inner join page_event_shape as k
    on e.kind = k.kind
    and e.party = k.party
    and e.detail = k.detail
left join page_shown_text as s
    on e.reference = s.text
left join page_shown_beside as b
    on e.reference = b.text
    and e.number_place = b.number_place
where e.number_place between cast($from_number as bigint) and cast($to_number as bigint)
order by
    e.number_place,
    e.event_place
