-- Every call of the period with its verdict (data contract, section 4), in order. As for findings, texts are made after the rows are sorted.
with files as (
    select
        file_key,
        cast(path as result_path) as path
    from source_file
),

sorted as (
    select
        s.vendor,
        c.call_id,
        c.moment,
        s.contact,
        s.regime,
        v.verdict,
        s.basis,
        s.fine_lapsed,
        p.path as source_file,
        c.source_row
    from standing as s
    inner join verdict as v
        on s.call_key = v.call_key
    inner join period_call as c
        on s.call_key = c.call_key
    inner join files as p
        on c.file_key = p.file_key
    order by
        vendor,
        call_id
)

select
    vendor,
    call_id,
    utc_text(moment) as moment,
    contact,
    regime,
    verdict,
    basis,
    case when fine_lapsed then 'yes' else 'no' end as fine_lapsed,
    source_file,
    source_row
from sorted
