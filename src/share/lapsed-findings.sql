-- Findings on the calls of one vendor that rested on an earlier delivery only, from stored results, in their order; without findings from another vendor's log.
select
    l.* replace (
        case when nullif(l.changed_vendor, '') <> l.vendor then null else l.changes end as changes,
        case when nullif(l.changed_vendor, '') <> l.vendor then null else l.changed_call_id end as changed_call_id,
        case when nullif(l.changed_vendor, '') <> l.vendor then null else l.source_file_before end as source_file_before,
        case when nullif(l.changed_vendor, '') <> l.vendor then null else l.source_row_before end as source_row_before,
        case when nullif(l.changed_vendor, '') <> l.vendor then null else l.source_file end as source_file,
        case when nullif(l.changed_vendor, '') <> l.vendor then null else l.source_row end as source_row
    )
from read_parquet(cast($path as varchar)) as l
where l.vendor = cast($vendor as varchar)
order by
    l.call_id,
    l.rule
