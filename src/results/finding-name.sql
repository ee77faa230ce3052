-- Texts that many findings share, with the place where each first occurs.
with named as (
    select
        case
            when source_file is not null then 'source_file'
            when campaign is not null then 'campaign'
            when agent is not null then 'agent'
            else 'proof'
        end as column_name,
        coalesce(source_file, campaign, agent, proof) as text,
        min(place) as first_row,
        count(*) as rows
    from kept_finding
    group by grouping sets ((source_file), (campaign), (agent), (proof))
)

select
    row_number() over (order by first_row, column_name) as name,
    column_name,
    text,
    first_row,
    rows
from named
where text <> ''
