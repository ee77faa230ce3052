-- An invoice without days cannot be compared with anything.
select
    *,
    case
        when vendor not in (select id from known_vendor) then 'vendor'
        when "to" < "from" then 'to'
    end as rule_column,
    case
        when vendor not in (select id from known_vendor) then 'unknown-vendor'
        when "to" < "from" then 'ends-before-it-begins'
    end as rule_reason
from typed_rows
