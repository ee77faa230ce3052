create or replace temp macro emptied_reason(problem) as
    case when problem like 'emptied:%' then problem_reason(problem) else null end
