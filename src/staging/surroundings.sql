-- Keys of the rows of other files that were read with each file.
insert into staged_surroundings by name
select
    cast($unit as integer) as unit,
    cast($surroundings as varchar) as surroundings
