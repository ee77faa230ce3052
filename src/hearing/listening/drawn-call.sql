-- From each stratum the first calls by turn, in the order of the list.
with divided as (
    select * from divided_call
),

strata as (
    select * from sample_stratum
),

placed as (
    select
        s.stratum,
        s.drawn,
        d.*,
        row_number() over (partition by s.stratum order by d.turn, d.call_id) as place
    from divided as d
    inner join strata as s
        on d.offered = s.offered
        and d.kind = s.kind
        and d.of_agent = s.of_agent
        and d.of_time = s.of_time
)

select
    call_id,
    stratum,
    offered,
    identity,
    asked,
    consent
from placed
where place <= drawn
order by
    local_day,
    local_second,
    call_id
