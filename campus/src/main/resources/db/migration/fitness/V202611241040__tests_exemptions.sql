create schema fitness;

create table fitness.test (
  id uuid primary key default uuidv7(),
  student uuid not null references students.student,
  grade integer not null constraint a_tested_grade_is_one_to_three check (grade between 1 and 3),
  tested_on date not null,
  constraint a_student_is_tested_once_a_day unique (student, tested_on));

create table fitness.measurement (
  id uuid primary key default uuidv7(),
  test uuid not null references fitness.test on delete cascade,
  item text not null constraint a_fitness_item_is_known check (item in ('BMI', 'VITAL_CAPACITY', 'RUN_50M', 'SIT_AND_REACH', 'STANDING_LONG_JUMP', 'PULL_UP', 'SIT_UP_1MIN', 'RUN_1000M', 'RUN_800M')),
  value numeric(7, 2) not null,
  score numeric(5, 1) not null constraint an_item_score_is_at_most_100 check (score between 0 and 100),
  weight integer not null constraint a_weight_is_in_per_cent check (weight between 0 and 100),
  bonus numeric(4, 1) not null default 0 constraint a_bonus_is_at_most_10 check (bonus between 0 and 10),
  constraint an_item_is_measured_once_in_a_test unique (test, item));

create table fitness.exemption (
  id uuid primary key default uuidv7(),
  student uuid not null references students.student,
  reason text not null constraint a_reason_for_exemption_is_known check (reason in ('illness', 'disability', 'injury')),
  valid_from date not null,
  valid_to date,
  constraint an_exemption_ends_after_it_begins check (valid_to > valid_from),
  constraint a_student_is_exempt_once_at_a_time exclude using gist (student with =, daterange(valid_from, valid_to) with &&));

create view fitness.fact_test as
select t.id as record_id, 'fitness_test' as record_type, s.student_number as record_label, t.tested_on as happened_on,
       t.student, t.grade::text as grade, s.sex, coalesce(m.weight, 0) = 100 as complete, coalesce(m.total, 0) as total
from fitness.test t
join students.student s on s.id = t.student
left join (select test, sum(weight) as weight, sum(score * weight) / 100 + sum(bonus) as total from fitness.measurement group by test) m
  on m.test = t.id;
comment on view fitness.fact_test is 'Grain: the fitness test of one student in one campaign; total in points of 《国家学生体质健康标准（2014年修订）》';

create view fitness.fact_exemption as
select x.id as record_id, 'fitness_exemption' as record_type, s.student_number as record_label,
       greatest(x.valid_from, e.valid_from) as valid_from, least(x.valid_to, e.valid_to) as valid_to,
       x.student, e.grade::text as grade, s.sex, x.reason, e.study_mode, e.status
from fitness.exemption x
join students.student s on s.id = x.student
join students.enrolment e on e.student = x.student and daterange(e.valid_from, e.valid_to) && daterange(x.valid_from, x.valid_to);
comment on view fitness.fact_exemption is 'Grain: one exemption of one student while in one enrolment span';
