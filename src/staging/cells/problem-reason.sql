-- The reason in a problem, which is written as `kind:reason`.
create or replace temp macro problem_reason(problem) as
    nullif(substr(problem, position(':' in problem) + 1), '')
