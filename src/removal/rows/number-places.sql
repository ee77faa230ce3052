-- Where digits may hold a number of a width: how many digits precede it, wherever its last three digits are.
create or replace temp macro number_places(digits, width, ending) as
list_filter(range(0, length(digits) - width + 1), lambda place: substr(digits, place + width - 2, 3) = ending)
