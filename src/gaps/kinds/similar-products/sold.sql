-- Customer relations for a product that no campaign offers.
select count(*) as rows
from relation as r
left join (
    select distinct product
    from campaign
) as c
    on r.product = c.product
where r.product is not null
    and c.product is null
