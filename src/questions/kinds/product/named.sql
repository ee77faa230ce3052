-- Products that customer relations and consents name, by source. Consents of a source that name several at once cannot be given another name one by one.
with single as (
    select f.source_index
    from consent as c
    inner join source_file as f
        on c.file_key = f.file_key
    inner join consent_scope_product as p
        on c.scope_key = p.scope_key
    group by f.source_index
    having count(*) = count(distinct c.consent_key)
)

select
    'relations' as feed,
    f.source_index,
    min(f.path) as path,
    r.product,
    count(*) as rows
from relation as r
inner join source_file as f
    on r.file_key = f.file_key
where r.product is not null
group by all

union all

select
    'consents' as feed,
    f.source_index,
    min(f.path) as path,
    p.product,
    count(*) as rows
from consent as c
inner join consent_scope_product as p
    on c.scope_key = p.scope_key
inner join source_file as f
    on c.file_key = f.file_key
inner join single as s
    on f.source_index = s.source_index
where p.product <> '*'
group by all
order by
    feed desc,
    rows desc,
    product,
    source_index
