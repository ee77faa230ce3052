-- Ties of which the files of one source tell different legs: the rows of such a call stand in more than one file.
with several as (
    select fingerprint
    from delivered_unit
    group by fingerprint
    having count(*) > 1
)

select
    delivered_unit.fingerprint,
    staged_tie.tie
from staged_tie
inner join delivered_unit
    on staged_tie.unit = delivered_unit.unit
inner join several
    on delivered_unit.fingerprint = several.fingerprint
group by delivered_unit.fingerprint, staged_tie.tie
having min(staged_tie.legs) <> max(staged_tie.legs)
