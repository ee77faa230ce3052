-- Findings that wait for somebody, by the call centre heard about them, and until when.
with waiting as (
    select
        party,
        waits as kind,
        case waits when 'reply' then reply_by when 'more' then until else '' end as until
    from state_of_finding
    where waits <> ''
)

select
    party,
    kind,
    until,
    count(*) as findings
from waiting
group by
    party,
    kind,
    until
order by
    party,
    kind,
    until
