-- Calls for which a consent or request was examined: those beyond attempts, or with an objection that a consent can lift.
with objected as (
    select distinct call_key
    from call_objection
)

select c.call_key
from call_consent as c
inner join standing as s
    on c.call_key = s.call_key
left join objected as o
    on c.call_key = o.call_key
where s.contact <> 'attempt'
    or o.call_key is not null
