-- Entities that objections and suppressions name but the configuration lacks: such a record counts for every entity.
with named as (
    select
        'objections' as feed,
        o.entity
    from objection_record as o
    left join entity_name as n
        on lower(o.entity) = n.name
    where o.entity is not null
        and n.name is null

    union all

    select
        'handovers' as feed,
        h.entity
    from handover as h
    left join entity_name as n
        on lower(h.entity) = n.name
    where h.entity is not null
        and n.name is null
)

select
    feed,
    entity,
    count(*) as rows
from named
group by all
order by all
