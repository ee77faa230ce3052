-- Records of a call share a linkedid. Logs only grow, and one channel may have several records that begin alike, so the whole record identifies a
-- record.
-- Rows that only differ in the separators of their times are the same rows. Rows whose times have another order, or no seconds, cannot be compared.
with source as (
    select * from source_rows
),

ids as (
    select
        source_row,
        case when regexp_full_match(linkedid, '(.*-)?[0-9]{9,10}[.][0-9]+') then linkedid end as linked_id,
        case when regexp_full_match(uniqueid, '(.*-)?[0-9]{9,10}[.][0-9]+') then uniqueid end as unique_id,
        regexp_replace(regexp_replace(coalesce(tie_time(started), tie_time(calldate), ''), '[0-9]+', '9', 'g'), '[.]9', '', 'g') as notation,
        to_json([
            tie_time(started), tie_time(calldate), tie_time(answered), tie_time(ended), src, dst, dcontext, channel, dstchannel, lastapp, lastdata, duration, billsec, disposition, uniqueid,
            linkedid, sequence, did, cnum, outbound_cnum, recordingfile
        ]) as leg
    from source
)

select
    cast(source_row as bigint) as source_row,
    coalesce(linked_id, unique_id) as tie,
    notation,
    cast(leg as varchar) as leg
from ids
where coalesce(linked_id, unique_id) is not null
