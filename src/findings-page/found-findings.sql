-- The findings that meet every condition, with what decides their order; an empty text sets no condition.
select
    f.file_row_number as place,
    case
        when cast($sort as varchar) <> 'grave' then 0
        else
            case f.verdict when 'violation' then 10 when 'breach' then 20 else 30 end
            + case f.grade when 'proven' then 1 when 'not-demonstrable' then 2 else 3 end
    end as weight,
    case cast($sort as varchar)
        when 'vendor' then f.vendor
        when 'rule' then f.rule
        when 'oldest' then f.moment
        else ''
    end as first_text,
    case when cast($sort as varchar) = 'newest' then f.moment else '' end as last_text
from read_parquet(cast($path as varchar), file_row_number = true) as f
where
    (cast($vendor as varchar) = '' or f.vendor = cast($vendor as varchar))
    and (cast($rule as varchar) = '' or f.rule = cast($rule as varchar))
    and (cast($grade as varchar) = '' or f.grade = cast($grade as varchar))
    and (cast($verdict as varchar) = '' or f.verdict = cast($verdict as varchar))
    and (cast($responsible as varchar) = '' or f.responsible = cast($responsible as varchar))
    and (cast($cause as varchar) = '' or f.cause = cast($cause as varchar))
    and (cast($day as varchar) = '' or substr(f.local_time, 1, 10) = cast($day as varchar))
    and (cast($number as varchar) = '' or f.number = cast($number as varchar))
