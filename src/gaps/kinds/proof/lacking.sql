-- Proofs whose file is not there, or is another one than was listed, and proofs of a consent that is not there.
with proofs as (
    select
        p.file_key,
        (f.file is null) as is_missing,
        (f.file is not null and p.sha256 <> f.sha256) as is_different,
        (c.consent_id is null) as is_of_none
    from proof as p
    left join proof_file as f
        on p.file = f.file
    left join consent as c
        on p.consent_id = c.consent_id
),

counted as (
    select
        file_key,
        count(*) as all_rows,
        count(*) filter (where is_missing) as missing,
        count(*) filter (where is_different) as different,
        count(*) filter (where is_of_none) as of_none
    from proofs
    group by file_key
),

lacking as (
    select
        'file-missing' as form,
        file_key,
        missing as rows,
        all_rows as of
    from counted

    union all

    select
        'file-differs' as form,
        file_key,
        different as rows,
        all_rows as of
    from counted

    union all

    select
        'unknown-consent' as form,
        file_key,
        of_none as rows,
        all_rows as of
    from counted
)

select *
from lacking
where rows > 0
order by
    form,
    file_key
