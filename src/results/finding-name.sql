-- Texts that many findings share, with the place where each first occurs.
with named as (
    select
        'source_file' as column_name,
        source_file as text,
        min(place) as first_row,
        count(*) as rows
    from kept_finding
    group by source_file

    union all

    select
        'campaign' as column_name,
        campaign as text,
        min(place) as first_row,
        count(*) as rows
    from kept_finding
    group by campaign

    union all

    select
        'agent' as column_name,
        agent as text,
        min(place) as first_row,
        count(*) as rows
    from kept_finding
    group by agent

    union all

    select
        'proof' as column_name,
        proof as text,
        min(place) as first_row,
        count(*) as rows
    from kept_finding
    group by proof
)

select
    row_number() over (order by first_row, column_name) as name,
    column_name,
    text,
    first_row,
    rows
from named
where text <> ''
