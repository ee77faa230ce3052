-- Findings that wait for somebody, by the call centre heard about them, and until when.
with waiting as (
    select
        party,
        case
            when state = 'awaiting-reply' then 'reply'
            when state = 'more-asked' then 'more'
            when state = 'disputed' and proposed = '' then 'dispute'
            when state = 'undisputed' and late_answer <> '' and decision = '' and proposed = '' then 'late-reply'
        end as kind,
        case state when 'awaiting-reply' then reply_by when 'more-asked' then until else '' end as until
    from state_of_finding
)

select
    party,
    kind,
    until,
    count(*) as findings
from waiting
where kind is not null
group by
    party,
    kind,
    until
order by
    party,
    kind,
    until
