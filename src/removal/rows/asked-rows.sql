-- Rows that a forget concerns: they have its number, called or calling, its person, or its number within a text. Rows that began after the day of the request
-- do not count: a later call to a forgotten person is judged like any other.
with touched as (
    select
        n.removal,
        r.unit,
        r.source_row
    from removal_row as r
    inner join removal_number as n
        on r.number = n.number
    where n.hold is null

    union

    select
        n.removal,
        r.unit,
        r.source_row
    from removal_row as r
    inner join removal_number as n
        on r.other_number = n.number
    where n.hold is null

    union

    select
        p.removal,
        r.unit,
        r.source_row
    from removal_row as r
    inner join removal_person as p
        on r.person_id = p.person_id
    where p.hold is null

    union

    select
        removal,
        unit,
        source_row
    from removal_text
)

select
    t.removal,
    r.* exclude (other_number, begins_at, ends_at, named_file, words, row_key)
from touched as t
inner join removal_row as r
    on t.unit = r.unit
    and t.source_row = r.source_row
inner join removal_in_force as f
    on t.removal = f.removal
where coalesce(r.begins_at, 0) < f.asked_us
