-- Combinations of codes of the findings of the page.
with kinds as (
    select distinct
        vendor,
        rule,
        level,
        grade,
        reason,
        responsible,
        cause,
        contact,
        verdict,
        answer
    from page_finding
)

select
    *,
    cast(row_number() over (order by vendor, rule, level, grade, reason, responsible, cause, contact, verdict, answer) - 1 as integer) as kind
from kinds
