-- Rows with a removed number within a text: digits in any script, separated by anything in `BETWEEN_DIGITS` of src/model/number-notations.ts,
-- preceded by 0 or the country code, so that part of a longer id is not taken for a number. Includes unreadable cells of rows that are used.
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
        words
    from removal_row
    where words is not null

    union all

    select
        p.unit,
        p.source_row,
        p.value as words
    from staged_problem as p
    inner join loaded_unit as l
        on p.unit = l.unit
    where p.kind <> 'rejected'
        and p.value is not null
),

runs as (
    select
        unit,
        source_row,
        unnest(regexp_extract_all(plain_digits(words), '[0-9](?:[\p{Z}\p{Cc}\p{Cf}\p{Co}\p{M}\p{P}\p{Sc}\p{Sk}\p{So}+<=>\|~¬±×÷϶؆-؈⁄⁒⁺-⁼₊-₌℘⅀-⅄⅋←-⇿∀-⋿⌀-⏿▷◁◸-◿♯⟀-⟿⤀-⫿⬰-⭌﬩﹢﹤-﹦＋＜-＞｜～￢￩-￬ªºǀ-ǃʰ-˿ـーｰᅟᅠㅤꞏﾠ]*[0-9]){7,}')) as run
    from texts
    where exists (select 1 from subjects)
),

windows as (
    select
        r.unit,
        r.source_row,
        digits_of(r.run) as digits,
        s.removal,
        s.mark,
        s.prefix,
        s.length,
        unnest(number_places(digits_of(r.run), s.length, s.ending)) as place
    from runs as r
    inner join subjects as s
        on contains(digits_of(r.run), s.ending)
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
    when w.prefix = '' or ends_with(w.before, '0') or ends_with(w.before, w.prefix)
        then removal_mark('number:' || w.prefix || substr(w.digits, w.place + 1, w.length), k.inner_pad, k.outer_pad) = w.mark
    else false
end
