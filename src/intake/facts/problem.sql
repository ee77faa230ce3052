select
    loaded_unit.file_key,
    staged_problem.source_row,
    staged_problem.kind,
    staged_problem.column_name,
    staged_problem.value,
    staged_problem.reason,
    staged_problem.raw
from staged_problem
inner join loaded_unit on loaded_unit.unit = staged_problem.unit
