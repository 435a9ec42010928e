create schema activities;

create table activities.unit (
  id uuid primary key default uuidv7(),
  name text not null constraint a_unit_name_is_used_once unique,
  kind text not null constraint a_unit_kind_is_known check (kind in ('department', 'office', 'club', 'league_general_branch', 'league_branch', 'party_branch')),
  valid_from date not null,
  valid_to date,
  constraint a_unit_exists_for_a_time check (valid_to > valid_from));

create table activities.league_membership (
  id uuid primary key default uuidv7(),
  student uuid not null references students.student,
  valid_from date not null,
  valid_to date,
  constraint a_league_membership_ends_after_it_begins check (valid_to > valid_from),
  constraint a_student_joins_the_league_once_at_a_time exclude using gist (student with =, daterange(valid_from, valid_to) with &&));

create table activities.party_membership (
  id uuid primary key default uuidv7(),
  party_number text not null constraint a_party_number_is_used_once unique,
  member uuid references staff.member,
  sex text not null constraint the_sex_of_a_party_member_is_coded_by_gb_2261_1 check (sex in ('1', '2')),
  standing text not null constraint a_standing_is_known check (standing in ('in_service', 'retired', 'student')),
  valid_from date not null,
  valid_to date,
  constraint a_party_membership_ends_after_it_begins check (valid_to > valid_from));

create table activities.award (
  id uuid primary key default uuidv7(),
  title text not null,
  level text not null constraint an_award_level_is_known check (level in ('national', 'provincial', 'municipal', 'county')),
  holder text not null constraint a_holder_is_known check (holder in ('school', 'teacher', 'student')),
  awarded_on date not null);

create table activities.public_training_participant (
  id uuid primary key default uuidv7(),
  registration_number text not null constraint a_registration_number_is_used_once unique,
  programme text not null,
  finished_on date not null);

create view activities.fact_unit as
select u.id as record_id, 'unit' as record_type, u.name as record_label, u.valid_from, u.valid_to, u.kind
from activities.unit u;
comment on view activities.fact_unit is 'Grain: one department, office, club or branch over its life';

create view activities.fact_league_membership as
select l.id as record_id, 'league_membership' as record_type, s.student_number as record_label,
       greatest(l.valid_from, e.valid_from) as valid_from, least(l.valid_to, e.valid_to) as valid_to, l.student, s.sex, e.study_mode
from activities.league_membership l
join students.student s on s.id = l.student
join students.enrolment e on e.student = l.student and daterange(e.valid_from, e.valid_to) && daterange(l.valid_from, l.valid_to);
comment on view activities.fact_league_membership is 'Grain: one League membership of one student while in one enrolment span';

create view activities.fact_party_membership as
select p.id as record_id, 'party_membership' as record_type, p.party_number as record_label, p.valid_from, p.valid_to, p.sex, p.standing
from activities.party_membership p;
comment on view activities.fact_party_membership is 'Grain: one Party membership over one span';

create view activities.fact_award as
select a.id as record_id, 'award' as record_type, a.title as record_label, a.awarded_on as happened_on, a.level, a.holder
from activities.award a;
comment on view activities.fact_award is 'Grain: one award given to the school, a teacher or a student';

create view activities.fact_public_training as
select t.id as record_id, 'public_training' as record_type, t.registration_number as record_label, t.finished_on as happened_on, t.programme
from activities.public_training_participant t;
comment on view activities.fact_public_training is 'Grain: one participant of one training for the public';
