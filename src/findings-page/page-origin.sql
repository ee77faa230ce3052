-- The origins of the page's findings: call centre, campaign, agent and file. Many findings share one.
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
