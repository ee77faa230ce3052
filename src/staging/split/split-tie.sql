-- Ties for which the files of one log have different legs: the rows of such a call are in more than one file.
with several as (
    select log_key
    from delivered_unit
    group by log_key
    having count(*) > 1
)

select
    delivered_unit.log_key,
    staged_tie.tie
from staged_tie
inner join delivered_unit
    on staged_tie.unit = delivered_unit.unit
inner join several
    on delivered_unit.log_key = several.log_key
group by delivered_unit.log_key, staged_tie.tie
having min(staged_tie.legs) <> max(staged_tie.legs)
