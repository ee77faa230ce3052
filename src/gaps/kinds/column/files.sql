-- For each file that counts and each column of its feed, the number of rows in which the column is known. For logs: files with a call of the period,
-- by call centre.
with of_calls as (
    select
        file_key,
        vendor,
        sum(calls) as facts
    from loaded_day
    where local_day >= cast($from_day as integer)
        and local_day <= cast($to_day as integer)
    group by all
),

counted as (
    select
        f.file_key,
        f.feed,
        case when f.feed = 'calls' then c.vendor else '' end as vendor,
        a.facts
    from source_file as f
    inner join file_account as a
        on f.file_key = a.file_key
    left join of_calls as c
        on f.file_key = c.file_key
    where a.facts > 0
        and (f.feed <> 'calls' or c.facts is not null)
)

select
    c.feed,
    c.vendor,
    k.column_name,
    count(*) as files,
    count(*) filter (where k.known = 0) as files_without,
    cast(sum(c.facts) as bigint) as facts,
    cast(sum(k.known) as bigint) as known,
    string_agg(cast(c.file_key as varchar), ',' order by c.file_key) filter (where k.known < c.facts) as file_keys
from counted as c
inner join column_account as k
    on c.file_key = k.file_key
group by all
having sum(k.known) < sum(c.facts)
order by
    c.feed,
    c.vendor,
    k.column_name
