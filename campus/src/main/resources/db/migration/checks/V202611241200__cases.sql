-- Each view lists the cases of one condition on records: what was looked at, on which day it counts, and whether the condition holds.
create schema checks;

create function checks.id_number_is_valid(id_number text) returns boolean language sql immutable as $$
  select id_number ~ '^[0-9]{17}[0-9X]$' and (
    select sum(case substr(id_number, i, 1) when 'X' then 10 else substr(id_number, i, 1)::integer end * ((2 ^ (18 - i))::bigint % 11))
    from generate_series(1, 18) as i) % 11 = 1
$$;
comment on function checks.id_number_is_valid is 'GB 11643-1999: the weighted sum of all 18 characters, X as 10, leaves 1 when divided by 11';

create view checks.case_id_number_of_a_student as
select s.id as record_id, 'student' as record_type, s.student_number as record_label, e.valid_from, e.valid_to,
       checks.id_number_is_valid(s.id_number) as holds
from students.student s join students.enrolment e on e.student = s.id;
comment on view checks.case_id_number_of_a_student is 'Grain: one student while in one enrolment span';

create view checks.case_student_counted_twice as
select s.id as record_id, 'student' as record_type, s.student_number as record_label, e.valid_from, e.valid_to,
       count(*) over (partition by s.name, s.birth_date, s.sex, e.valid_from) = 1 as holds
from students.student s join students.enrolment e on e.student = s.id;
comment on view checks.case_student_counted_twice is 'Grain: one student while in one enrolment span; another student of the same name, sex and birth date is probably the same person';

create view checks.case_full_time_student_in_a_class as
select e.id as record_id, 'enrolment' as record_type, s.student_number as record_label, e.valid_from, e.valid_to, e.class is not null as holds
from students.enrolment e join students.student s on s.id = e.student where e.study_mode = 'full_time';
comment on view checks.case_full_time_student_in_a_class is 'Grain: one enrolment span of one full-time student';

create view checks.case_class_of_the_same_major as
select e.id as record_id, 'enrolment' as record_type, s.student_number as record_label, e.valid_from, e.valid_to, c.major = e.major as holds
from students.enrolment e join students.student s on s.id = e.student join programmes.class c on c.id = e.class;
comment on view checks.case_class_of_the_same_major is 'Grain: one enrolment span of one student in one class';

create view checks.case_major_offered_to_its_students as
select e.id as record_id, 'enrolment' as record_type, s.student_number as record_label, e.valid_from, e.valid_to,
       exists (select 1 from programmes.offering o where o.major = e.major and daterange(o.valid_from, o.valid_to) @> e.valid_from) as holds
from students.enrolment e join students.student s on s.id = e.student;
comment on view checks.case_major_offered_to_its_students is 'Grain: one enrolment span of one student';

create view checks.case_new_entrant_stays_in_the_major as
select e.id as record_id, 'enrolment' as record_type, s.student_number as record_label, e.valid_from as happened_on,
       not exists (select 1 from students.enrolment n where n.student = e.student and n.began = 'changed_major'
         and n.valid_from > e.valid_from and n.valid_from <= e.valid_from + 60) as holds
from students.enrolment e join students.student s on s.id = e.student where e.began = 'entered';
comment on view checks.case_new_entrant_stays_in_the_major is 'Grain: one new entrant; moved to another major within 60 days or not';

create view checks.case_class_with_a_class_teacher as
select c.id as record_id, 'class' as record_type, c.name as record_label, c.valid_from, c.valid_to, c.class_teacher is not null as holds
from programmes.class c;
comment on view checks.case_class_with_a_class_teacher is 'Grain: one class over its life';

create view checks.case_class_with_scores as
select c.id as record_id, 'class' as record_type, c.name as record_label, x.held_on as happened_on,
       bool_or(r.id is not null) as holds
from teaching.exam x
join students.enrolment e on daterange(e.valid_from, e.valid_to) @> x.held_on
join programmes.class c on c.id = e.class
left join teaching.score r on r.exam = x.id and r.student = e.student
group by c.id, c.name, x.id, x.held_on;
comment on view checks.case_class_with_scores is 'Grain: one class on the day of one exam; has at least one mark or none';

create view checks.case_graduate_with_a_destination as
select e.id as record_id, 'enrolment' as record_type, s.student_number as record_label, e.valid_to as happened_on,
       d.id is not null as holds
from students.enrolment e join students.student s on s.id = e.student
left join destinations.destination d on d.student = e.student and d.graduated_on = e.valid_to
where e.ended = 'graduated';
comment on view checks.case_graduate_with_a_destination is 'Grain: one graduate';

create view checks.case_destination_of_a_graduate as
select d.id as record_id, 'destination' as record_type, s.student_number as record_label, d.graduated_on as happened_on,
       exists (select 1 from students.enrolment e where e.student = d.student and e.ended = 'graduated' and e.valid_to = d.graduated_on) as holds
from destinations.destination d join students.student s on s.id = d.student;
comment on view checks.case_destination_of_a_graduate is 'Grain: one destination';

create view checks.case_employed_graduate_with_an_income as
select d.id as record_id, 'destination' as record_type, s.student_number as record_label, d.graduated_on as happened_on,
       d.monthly_income is not null as holds
from destinations.destination d join students.student s on s.id = d.student where d.kind = 'employed';
comment on view checks.case_employed_graduate_with_an_income is 'Grain: one graduate employed directly';

create view checks.case_graduate_counted_in_entrance_examination as
select x.id as record_id, 'entrance_examination' as record_type, s.student_number as record_label, x.sat_on as happened_on,
       x.admitted is null or exists (select 1 from destinations.destination d where d.student = x.student and d.kind = x.admitted) as holds
from destinations.entrance_examination x join students.student s on s.id = x.student;
comment on view checks.case_graduate_counted_in_entrance_examination is 'Grain: one sitting; who was admitted has that destination';

create view checks.case_fitness_test_complete as
select t.id as record_id, 'fitness_test' as record_type, s.student_number as record_label, t.tested_on as happened_on,
       (select coalesce(sum(m.weight), 0) from fitness.measurement m where m.test = t.id) = 100 as holds
from fitness.test t join students.student s on s.id = t.student;
comment on view checks.case_fitness_test_complete is 'Grain: one fitness test; all items of the standard are measured or not';

create view checks.case_exempt_student_not_tested as
select t.id as record_id, 'fitness_test' as record_type, s.student_number as record_label, t.tested_on as happened_on,
       not exists (select 1 from fitness.exemption x where x.student = t.student and daterange(x.valid_from, x.valid_to) @> t.tested_on) as holds
from fitness.test t join students.student s on s.id = t.student;
comment on view checks.case_exempt_student_not_tested is 'Grain: one fitness test';

create view checks.case_teacher_with_a_degree as
select p.id as record_id, 'post' as record_type, s.staff_number as record_label, p.valid_from, p.valid_to,
       exists (select 1 from staff.degree d where d.member = p.member and daterange(d.valid_from, d.valid_to) && daterange(p.valid_from, p.valid_to)) as holds
from staff.post p join staff.member s on s.id = p.member where p.kind = 'full_time_teacher';
comment on view checks.case_teacher_with_a_degree is 'Grain: one post of one full-time teacher';

create view checks.case_id_number_of_a_staff_member as
select s.id as record_id, 'staff_member' as record_type, s.staff_number as record_label, p.valid_from, p.valid_to,
       checks.id_number_is_valid(s.id_number) as holds
from staff.member s join staff.post p on p.member = s.id;
comment on view checks.case_id_number_of_a_staff_member is 'Grain: one staff member while in one post';

create view checks.case_placement_insured as
select l.id as record_id, 'placement' as record_type, s.student_number as record_label, l.valid_from as happened_on, l.insured as holds
from partners.placement l join students.student s on s.id = l.student;
comment on view checks.case_placement_insured is 'Grain: one placement; insured as 《职业学校学生实习管理规定》 demands or not';

create view checks.case_placed_student_on_the_roll as
select l.id as record_id, 'placement' as record_type, s.student_number as record_label, l.valid_from as happened_on,
       exists (select 1 from students.enrolment e where e.student = l.student and daterange(e.valid_from, e.valid_to) @> l.valid_from) as holds
from partners.placement l join students.student s on s.id = l.student;
comment on view checks.case_placed_student_on_the_roll is 'Grain: one placement; its student is on the roll on the first day or not';

create view checks.case_aided_student_on_the_roll as
select a.id as record_id, 'aid_award' as record_type, s.student_number as record_label, a.granted_on as happened_on,
       exists (select 1 from students.enrolment e where e.student = a.student and daterange(e.valid_from, e.valid_to) @> a.granted_on) as holds
from aid.award a join students.student s on s.id = a.student;
comment on view checks.case_aided_student_on_the_roll is 'Grain: one aid granted; its student is on the roll that day or not';

create view checks.case_ten_respondents_of_a_class as
select r.class as record_id, 'class' as record_type, c.name as record_label, q.held_on as happened_on, count(*) = 10 as holds
from surveys.respondent r join surveys.questionnaire q on q.id = r.questionnaire join programmes.class c on c.id = r.class
group by r.class, c.name, q.id, q.held_on;
comment on view checks.case_ten_respondents_of_a_class is 'Grain: one class sampled in one questionnaire; ten respondents or not';
