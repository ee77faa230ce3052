-- Customer relations for a product of which nobody said what is similar to it, while a campaign sells another one.
select count(*) as rows
from relation as r
left join compared_product as m
    on r.product = m.sold
where r.product is not null
    and m.sold is null
    and exists (
        select 1
        from campaign as c
        where c.product <> r.product
    )
