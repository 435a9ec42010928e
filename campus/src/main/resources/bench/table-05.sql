-- Teachers and their qualifications on both census days.
select y.year,
  (select count(*) from students.enrolment e where e.study_mode = 'full_time' and e.valid_from <= y.census and (e.valid_to is null or e.valid_to > y.census)) as full_time,
  (select count(*) from students.enrolment e where e.valid_from <= y.census and (e.valid_to is null or e.valid_to > y.census)) as roll,
  count(*) filter (where p.kind = 'full_time_teacher') as teachers,
  count(*) filter (where p.kind = 'full_time_teacher' and p.teaches = 'professional') as professional,
  count(*) filter (where p.kind = 'part_time_teacher') as part_time,
  count(*) filter (where p.kind = 'full_time_teacher' and d.level in ('doctor', 'master', 'bachelor')) as bachelor,
  count(*) filter (where p.kind = 'full_time_teacher' and t.level = 'senior') as senior,
  count(*) filter (where p.kind = 'full_time_teacher' and q.id is not null) as double_qualified,
  count(*) filter (where p.kind = 'full_time_teacher' and k.id is not null) as key_teachers
from (values (:year, cast(:census as date)), (:year - 1, cast(:last_census as date))) as y(year, census)
join staff.post p on p.valid_from <= y.census and (p.valid_to is null or p.valid_to > y.census)
left join staff.degree d on d.member = p.member and d.valid_from <= y.census and (d.valid_to is null or d.valid_to > y.census)
left join staff.title t on t.member = p.member and t.valid_from <= y.census and (t.valid_to is null or t.valid_to > y.census)
left join staff.double_qualification q on q.member = p.member and q.valid_from <= y.census and (q.valid_to is null or q.valid_to > y.census)
left join staff.key_teacher k on k.member = p.member and k.valid_from <= y.census and (k.valid_to is null or k.valid_to > y.census)
group by y.year, y.census
