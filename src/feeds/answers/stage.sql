-- A workbook comes back with every finding in it: a row that nobody filled in is no reply, and replaces none.
select
    *,
    case
        when vendor not in (select id from known_vendor) then 'vendor'
        when answer is null and explanation is null and evidence is null then 'answer'
    end as rule_column,
    case
        when vendor not in (select id from known_vendor) then 'unknown-vendor'
        when answer is null and explanation is null and evidence is null then coalesce(emptied_reason(answer_problem), 'not-answered')
    end as rule_reason
from typed_rows
