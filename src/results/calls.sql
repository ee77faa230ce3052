-- Every call of the period with its verdict (data contract, section 4), in their order. As with findings, texts are made of the rows in their order.
with verdicts as (

    select
        call_key,
        cast(verdict as result_word) as verdict
    from verdict

),

files as (

    select
        file_key,
        cast(path as result_path) as path
    from source_file

),

sorted as (

    select
        cast(c.vendor as result_word) as vendor,
        c.call_id,
        c.moment,
        cast(s.contact as result_word) as contact,
        cast(s.regime as result_word) as regime,
        v.verdict,
        cast(s.basis as result_word) as basis,
        s.fine_lapsed,
        p.path as source_file,
        c.source_row
    from standing as s
    inner join verdicts as v
        on s.call_key = v.call_key
    inner join call as c
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
