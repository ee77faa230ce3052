-- How a day was repaired: in a declared notation, or from the number by which a spreadsheet counts it.
create or replace temp macro day_repair(cell, cell_text, declared_repair) as
    case
        when declared_repair is not null then 'repaired:' || declared_repair
        when cell <> cell_text then 'repaired:excel-serial-date'
    end
