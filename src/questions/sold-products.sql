-- What customers bought; nothing if there are more products than somebody can choose from.
with sold as (
    select product
    from relation
    where product is not null
    group by product
)

select product
from sold
where (
        select count(*)
        from sold
    ) <= cast($most as integer)
order by product
