-- Sheets and members of archives that were left out, as the reader of the file reports them.
with remarks as (
    select
        delivery,
        path,
        unnest(from_json(cast(remarks as json), '["VARCHAR"]')) as remark
    from file_account
)

select
    path,
    remark
from remarks
where starts_with(remark, 'Left out of the file')
order by
    delivery,
    path,
    remark
