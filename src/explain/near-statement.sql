-- The statements of the client that prove findings, as JSON.
select
    call_key,
    rule,
    cast(
        to_json(
            list(
                { 'feed': feed, 'by': stated_by, 'on': stated_on, 'from': stated_from, 'to': stated_to }
                order by place
            )
        ) as varchar
    ) as stated
from absence
where grade = 'proven'
    and complete
group by
    call_key,
    rule
