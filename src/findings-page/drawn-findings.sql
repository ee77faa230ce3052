-- The findings of the calls that were drawn from an implausible outcome, by the codes of these calls.
with coded as (
    select
        f.file_row_number as place,
        translate(left(md5(concat_ws(chr(31), cast($digest as varchar), f.call_id)), 10), '0123456789', 'ghijklmnop') as code
    from read_parquet(cast($path as varchar), file_row_number = true) as f
    where f.vendor = cast($vendor as varchar)
        and case when cast($rule as varchar) = '' then f.verdict in ('violation', 'breach') else f.rule = cast($rule as varchar) end
)

select
    code,
    place
from coded
where code in (select unnest(from_json(cast($codes as json), '["VARCHAR"]')))
order by
    code,
    place
