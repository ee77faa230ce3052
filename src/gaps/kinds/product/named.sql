-- Products that customer relations and consents name, by the files that name them. A consent for any product names none.
select
    product,
    'relations' as feed,
    file_key,
    count(*) as rows
from relation
where product is not null
group by all

union all

select
    p.product,
    'consents' as feed,
    c.file_key,
    count(*) as rows
from consent as c
inner join consent_scope_product as p
    on c.scope_key = p.scope_key
where p.product <> '*'
group by all
order by
    product,
    feed desc,
    file_key
