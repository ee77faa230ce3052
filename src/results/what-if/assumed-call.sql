-- Judged calls with their outcome in the store and under the assumption, side by side; one side is empty if only the other judged the call.
with former as (
    select
        c.vendor,
        c.call_id,
        c.moment,
        c.number,
        s.contact,
        s.regime,
        s.basis,
        cast(v.verdict as varchar) as verdict,
        f.path as source_file,
        c.source_row
    from former_standing as s
    inner join former_verdict as v
        on s.call_key = v.call_key
    inner join former_call as c
        on s.call_key = c.call_key
    inner join former_source_file as f
        on c.file_key = f.file_key
),

assumed as (
    select
        c.vendor,
        c.call_id,
        c.moment,
        c.number,
        s.contact,
        s.regime,
        s.basis,
        cast(v.verdict as varchar) as verdict,
        f.path as source_file,
        c.source_row
    from standing as s
    inner join verdict as v
        on s.call_key = v.call_key
    inner join call as c
        on s.call_key = c.call_key
    inner join source_file as f
        on c.file_key = f.file_key
),

keys as (
    select
        vendor,
        call_id
    from former

    union

    select
        vendor,
        call_id
    from assumed
)

select
    k.vendor,
    k.call_id,
    coalesce(a.moment, f.moment) as moment,
    coalesce(a.number, f.number) as number,
    coalesce(f.contact, '') as contact_before,
    coalesce(a.contact, '') as contact,
    coalesce(f.regime, '') as regime_before,
    coalesce(a.regime, '') as regime,
    coalesce(f.basis, '') as basis_before,
    coalesce(a.basis, '') as basis,
    coalesce(f.verdict, '') as verdict_before,
    coalesce(a.verdict, '') as verdict,
    coalesce(a.source_file, f.source_file) as source_file,
    coalesce(a.source_row, f.source_row) as source_row
from keys as k
left join former as f
    on k.vendor = f.vendor
    and k.call_id = f.call_id
left join assumed as a
    on k.vendor = a.vendor
    and k.call_id = a.call_id
