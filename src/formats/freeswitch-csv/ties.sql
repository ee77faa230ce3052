-- A leg names the one with which it was joined; two legs that nobody joined are tied by the number dialled and the minute. The whole record identifies a
-- record: a leg may have several.
with source as (
    select * from source_rows
),

ids as (
    select
        source_row,
        lower(coalesce(uuid, json_extract_string(try_cast(variables as json), '$.uuid'))) as uuid,
        lower(coalesce(
            partner,
            json_extract_string(try_cast(variables as json), '$.bridge_uuid'),
            json_extract_string(try_cast(variables as json), '$.signal_bond'),
            json_extract_string(try_cast(variables as json), '$.originator')
        )) as partner,
        case when partner is null and answered is null then right(regexp_replace(destination, '[^0-9]', '', 'g'), 9) end as dialled,
        date_trunc('minute', try_cast(started as timestamp)) as minute,
        md5(cast(
            to_json([
                uuid, partner, caller_name, caller_number, destination, context, started, answered, ended, duration, billed, cause, account, last_app,
                variables, callflow
            ]) as varchar
        )) as leg
    from source
),

ties as (
    select
        source_row,
        leg,
        unnest(list_distinct([
            case when regexp_full_match(uuid, '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}') then uuid end,
            case when regexp_full_match(partner, '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}') then partner end,
            case when length(dialled) >= 6 then dialled || ' ' || cast(minute as varchar) end,
            case when length(dialled) >= 6 then dialled || ' ' || cast(minute + interval 1 minute as varchar) end
        ])) as tie
    from ids
    where uuid is not null
)

select
    cast(source_row as bigint) as source_row,
    tie,
    cast(null as varchar) as notation,
    leg
from ties
where tie is not null
