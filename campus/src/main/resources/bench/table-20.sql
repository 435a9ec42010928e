-- Internships of the calendar year by major and sector.
select m.name, p.sector, count(*) as students, avg(l.hours) as hours, array_agg(distinct date_trunc('month', l.valid_from)) as months
from partners.placement l join partners.partner p on p.id = l.partner join programmes.major m on m.id = l.major
where l.kind = 'internship' and l.valid_from between :calendar_year_from and :calendar_year_until
group by rollup ((m.name, p.sector))
