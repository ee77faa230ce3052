-- Texts of the page that may have to be changed before they are shown.
select distinct shown
from page_text
where not is_plain_text(shown)
