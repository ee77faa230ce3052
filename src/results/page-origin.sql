-- Where the findings of the page come from: call centre, campaign, agent and file, which very many share.
with origins as (
    select distinct
        vendor,
        campaign,
        agent,
        source_file
    from page_finding
)

select
    *,
    cast(row_number() over (order by vendor, campaign, agent, source_file) - 1 as integer) as origin
from origins
