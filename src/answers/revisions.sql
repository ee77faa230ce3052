-- Rows that a later delivery replaced: rows with one of the numbers, rows that only name one of its people, and rows that a row of the number
-- replaced. About a row with another number, the dossier says only that a row with this number replaced it. Calls in which a call centre itself used
-- a number are left out, as the dossier does not list them one by one.
with rows_shown as (
    select unnest(from_json(cast($rows as json), '[{"number":"BIGINT","path":"VARCHAR","source_row":"BIGINT"}]')) as item
),

shown as (
    select
        s.item.number,
        f.file_key,
        s.item.source_row
    from rows_shown as s
    inner join source_file as f
        on s.item.path = f.path
),

concerned as (
    select
        s.number,
        r.file_key,
        r.source_row
    from shown as s
    inner join revision as r
        on s.file_key = r.replaced_by_file_key
        and s.source_row = r.replaced_by_row

    union

    select
        a.number,
        r.file_key,
        r.source_row
    from asked_number as a
    inner join revision as r
        on a.number = r.number
    where coalesce(r.direction, 'outbound') <> 'inbound'

    union

    select
        a.number,
        r.file_key,
        r.source_row
    from asked_number as a
    inner join revision as r
        on a.number = r.caller_number
    where r.direction = 'inbound'

    union

    select
        p.number,
        r.file_key,
        r.source_row
    from asked_person as p
    inner join revision as r
        on p.person_id = r.person_id
    where r.number is null
        and r.feed in ('objections', 'consents', 'relations')
)

select
    k.number,
    r.feed,
    r.key,
    r.columns,
    case
        when r.feed = 'calls' and r.direction <> 'inbound' and r.number = k.number then 'to'
        when r.feed = 'calls' and r.direction = 'inbound' and r.caller_number = k.number then 'from'
    end as way,
    case when coalesce(r.number, k.number) = k.number or r.caller_number = k.number then r.vendor end as vendor,
    case
        when coalesce(r.number, k.number) <> k.number and coalesce(r.caller_number, -1) <> k.number then null
        when r.earliest is not null then local_text(r.earliest, r.latest, cast($time_zone as varchar))
        when r.local_day is not null then strftime(date '1970-01-01' + r.local_day, '%Y-%m-%d')
    end as at,
    s.source_row is not null as still_stands,
    r.person_id,
    r.local_day as day,
    o.path as source_file,
    r.source_row,
    f.path as replaced_by_file,
    r.replaced_by_row
from concerned as k
inner join revision as r
    on k.file_key = r.file_key
    and k.source_row = r.source_row
inner join source_file as f
    on r.replaced_by_file_key = f.file_key
inner join source_file as o
    on r.file_key = o.file_key
left join shown as s
    on k.number = s.number
    and r.replaced_by_file_key = s.file_key
    and r.replaced_by_row = s.source_row
order by
    k.number,
    r.feed,
    r.key,
    o.path,
    r.source_row
