-- A page of the findings that meet all that is asked, in the order that is asked; an empty text asks for nothing.
with found as (

    select
        f.file_row_number as place,
        row_number() over (
            order by
                case
                    when cast($sort as varchar) <> 'grave' then 0
                    when f.verdict = 'violation' then 1
                    when f.verdict = 'breach' then 2
                    else 3
                end,
                case
                    when cast($sort as varchar) <> 'grave' then 0
                    when f.grade = 'proven' then 1
                    when f.grade = 'not-demonstrable' then 2
                    else 3
                end,
                case when cast($sort as varchar) = 'vendor' then f.vendor else '' end,
                case when cast($sort as varchar) = 'rule' then f.rule else '' end,
                case when cast($sort as varchar) = 'newest' then f.moment else '' end desc,
                case when cast($sort as varchar) = 'oldest' then f.moment else '' end,
                f.file_row_number
        ) as position
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

),

page as (

    select
        place,
        position
    from found
    order by position
    limit cast($most as bigint) offset cast($skipped as bigint)

)

select
    f.* exclude (file_row_number),
    p.place
from page as p
inner join read_parquet(cast($path as varchar), file_row_number = true) as f
    on f.file_row_number = p.place
order by p.position
