-- Rows with a removed number within a text, in any notation of src/model/number-notations.ts: preceded by 0 or the country code, or alone, so that part of a
-- longer id is not taken for a number; nor is the id of a row that is as long as one. Includes unreadable cells of rows that are used.
with subjects as (
    select *
    from removal_subject
    where kind = 'number'
        and hold is null
),

texts as (
    select
        unit,
        source_row,
        row_key,
        words
    from removal_row
    where words is not null

    union all

    select
        p.unit,
        p.source_row,
        cast([] as varchar []) as row_key,
        p.value as words
    from staged_problem as p
    inner join loaded_unit as l
        on p.unit = l.unit
    where p.kind <> 'rejected'
        and p.value is not null
),

-- A number without its zero has nothing before it, and is as long as a number.
runs as (
    select
        unit,
        source_row,
        row_key,
        false as is_bare,
        unnest(regexp_extract_all(
            regexp_replace(plain_digits(words), getvariable('letters_behind'), '\1', 'g'),
            getvariable('digits_of_number')
        )) as run
    from texts
    where exists (select 1 from subjects)

    union all

    select
        unit,
        source_row,
        row_key,
        true as is_bare,
        unnest(regexp_extract_all(plain_digits(words), getvariable('digits_without_zero'), 1)) as run
    from texts
    where exists (select 1 from subjects)
),

windows as (
    select
        r.unit,
        r.source_row,
        r.row_key,
        r.is_bare,
        digits_of(r.run) as digits,
        s.removal,
        s.mark,
        s.prefix,
        s.length,
        unnest(number_places(digits_of(r.run), s.length, s.ending)) as place
    from runs as r
    inner join subjects as s
        on contains(digits_of(r.run), s.ending)
        and (not r.is_bare or s.prefix <> '' and length(digits_of(r.run)) = s.length)
),

placed as (
    select
        *,
        substr(digits, 1, place) as before
    from windows
)

select distinct
    w.removal,
    w.unit,
    w.source_row
from placed as w
cross join removal_key as k
where case
    when w.is_bare and list_contains(w.row_key, w.digits) then false
    when w.is_bare or w.prefix = '' or ends_with(w.before, '0') or ends_with(w.before, w.prefix)
        then removal_mark('number:' || w.prefix || substr(w.digits, w.place + 1, w.length), k.inner_pad, k.outer_pad) = w.mark
    else false
end
