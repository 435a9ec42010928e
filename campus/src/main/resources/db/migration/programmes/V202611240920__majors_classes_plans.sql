create schema programmes;

create table programmes.major (
  id uuid primary key default uuidv7(),
  name text not null constraint a_major_name_is_used_once unique,
  short_name text not null,
  code text not null constraint a_major_code_has_six_or_seven_digits check (code ~ '^[0-9]{6,7}$'),
  catalogue text not null constraint a_major_comes_from_a_known_catalogue check (catalogue in ('2010', '2021', 'technician')),
  category text not null constraint a_major_category_has_two_digits check (category ~ '^[0-9]{2}$'),
  years integer not null constraint a_major_takes_one_to_five_years check (years between 1 and 5),
  established date not null);

create table programmes.offering (
  id uuid primary key default uuidv7(),
  major uuid not null references programmes.major,
  valid_from date not null,
  valid_to date,
  constraint an_offering_ends_after_it_begins check (valid_to > valid_from),
  constraint a_major_is_offered_once_at_a_time exclude using gist (major with =, daterange(valid_from, valid_to) with &&));

create table programmes.class (
  id uuid primary key default uuidv7(),
  name text not null constraint a_class_name_is_used_once unique,
  major uuid not null references programmes.major,
  entry_year integer not null constraint an_entry_year_has_four_digits check (entry_year between 1950 and 2200),
  class_teacher uuid references staff.member,
  valid_from date not null,
  valid_to date,
  constraint a_class_ends_after_it_begins check (valid_to > valid_from));
create index on programmes.class (major);

create table programmes.enrolment_plan (
  id uuid primary key default uuidv7(),
  major uuid not null references programmes.major,
  year integer not null,
  planned integer not null constraint a_plan_is_not_negative check (planned >= 0),
  constraint a_major_has_one_plan_a_year unique (major, year));

create view programmes.fact_major as
select m.id as record_id, 'major' as record_type, m.code as record_label, m.established as valid_from, null::date as valid_to,
       m.name as major, m.category, m.catalogue, m.code, m.years, m.established
from programmes.major m;
comment on view programmes.fact_major is 'Grain: one major since it was established';

create view programmes.fact_offering as
select o.id as record_id, 'offering' as record_type, m.code as record_label, o.valid_from, o.valid_to,
       m.name as major, m.category, m.catalogue
from programmes.offering o join programmes.major m on m.id = o.major;
comment on view programmes.fact_offering is 'Grain: one span in which one major is offered';

create view programmes.fact_class as
select c.id as record_id, 'class' as record_type, c.name as record_label, c.valid_from, c.valid_to,
       m.name as major, m.category, c.name as class, c.entry_year, c.class_teacher is not null as has_class_teacher
from programmes.class c join programmes.major m on m.id = c.major;
comment on view programmes.fact_class is 'Grain: one class over its life';

create view programmes.fact_class_opening as
select c.id as record_id, 'class' as record_type, c.name as record_label, c.valid_from as happened_on,
       m.name as major, m.category, c.entry_year
from programmes.class c join programmes.major m on m.id = c.major;
comment on view programmes.fact_class_opening is 'Grain: the opening of one class';

create view programmes.fact_enrolment_plan as
select p.id as record_id, 'enrolment_plan' as record_type, m.code || '/' || p.year as record_label,
       make_date(p.year, 9, 1) as happened_on, m.name as major, m.category, p.planned
from programmes.enrolment_plan p join programmes.major m on m.id = p.major;
comment on view programmes.fact_enrolment_plan is 'Grain: the plan of one major for one autumn, dated 1 September';
