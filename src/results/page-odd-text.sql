-- Texts of the page that are perhaps not shown as they are.
select distinct shown
from page_text
where not is_plain_text(shown)
