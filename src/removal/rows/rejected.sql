-- Rejected rows that hold a removed number in any notation, or a removed person as a cell; also those of files in which every other row is older than
-- the day of the purge. They are not records, so only a hold on the same number or person keeps them.
with subjects as (
    select s.*
    from removal_subject as s
    where s.hold is null
        and not exists (
            select 1
            from removal_subject as h
            where h.removal = s.removal
                and h.hold is not null
                and h.mark = s.mark
        )
),

rejected as (
    select
        p.unit,
        p.source_row,
        concat_ws(' ', p.raw, p.value) as written
    from staged_problem as p
    inner join loaded_unit as l
        on p.unit = l.unit
    where p.kind = 'rejected'
),

windows as (
    select
        r.unit,
        r.source_row,
        digits_of(r.written) as digits,
        s.removal,
        s.mark,
        s.prefix,
        s.length,
        unnest(number_places(digits_of(r.written), s.length, s.ending)) as place
    from rejected as r
    inner join subjects as s
        on s.kind = 'number'
        and contains(digits_of(r.written), s.ending)
),

cells as (
    select
        unit,
        source_row,
        trim(unnest(regexp_split_to_array(written, '[;,\t|"''{}\[\]\n\r:^~]'))) as cell
    from rejected
    where exists (select 1 from subjects where kind = 'person')
),

of_persons as (
    select
        c.unit,
        c.source_row,
        s.removal,
        s.mark,
        c.cell
    from cells as c
    inner join subjects as s
        on s.kind = 'person'
        and length(c.cell) = s.length
),

staying as (
    select distinct unit
    from removal_row
),

past_units as (
    select distinct
        r.unit,
        r.removal
    from removed_now as r
    inner join removal_in_force as f
        on r.removal = f.removal
    left join staying as s
        on r.unit = s.unit
    where f.kind = 'purge'
        and s.unit is null
),

found as (
    select
        w.removal,
        w.unit,
        w.source_row
    from windows as w
    cross join removal_key as k
    where removal_mark('number:' || w.prefix || substr(w.digits, w.place + 1, w.length), k.inner_pad, k.outer_pad) = w.mark

    union all

    select
        p.removal,
        p.unit,
        p.source_row
    from of_persons as p
    cross join removal_key as k
    where removal_mark('person:' || p.cell, k.inner_pad, k.outer_pad) = p.mark

    union all

    select
        u.removal,
        r.unit,
        r.source_row
    from rejected as r
    inner join past_units as u
        on r.unit = u.unit
)

select
    unit,
    source_row,
    min(removal) as removal
from found
group by unit, source_row
