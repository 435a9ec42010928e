create table staff.post (
  id uuid primary key default uuidv7(),
  member uuid not null references staff.member,
  kind text not null constraint a_post_kind_is_known check (kind in ('full_time_teacher', 'part_time_teacher', 'other')),
  teaches text constraint what_a_post_teaches_is_known check (teaches in ('professional', 'general')),
  major uuid references programmes.major,
  valid_from date not null,
  valid_to date,
  constraint a_post_ends_after_it_begins check (valid_to > valid_from),
  constraint a_teacher_teaches_something check ((kind = 'other') = (teaches is null)),
  constraint only_professional_courses_belong_to_a_major check (major is null or teaches = 'professional'),
  constraint a_member_has_one_post_at_a_time exclude using gist (member with =, daterange(valid_from, valid_to) with &&));

create table staff.degree (
  id uuid primary key default uuidv7(),
  member uuid not null references staff.member,
  level text not null constraint a_degree_level_is_known check (level in ('doctor', 'master', 'bachelor', 'associate', 'secondary')),
  valid_from date not null,
  valid_to date,
  constraint a_degree_ends_after_it_begins check (valid_to > valid_from),
  constraint a_member_has_one_highest_degree_at_a_time exclude using gist (member with =, daterange(valid_from, valid_to) with &&));

create table staff.title (
  id uuid primary key default uuidv7(),
  member uuid not null references staff.member,
  level text not null constraint a_title_level_is_known check (level in ('senior', 'middle', 'junior')),
  valid_from date not null,
  valid_to date,
  constraint a_title_ends_after_it_begins check (valid_to > valid_from),
  constraint a_member_has_one_title_at_a_time exclude using gist (member with =, daterange(valid_from, valid_to) with &&));

create table staff.double_qualification (
  id uuid primary key default uuidv7(),
  member uuid not null references staff.member,
  certificate text not null,
  valid_from date not null,
  valid_to date,
  constraint a_double_qualification_ends_after_it_begins check (valid_to > valid_from),
  constraint a_member_is_double_qualified_once_at_a_time exclude using gist (member with =, daterange(valid_from, valid_to) with &&));

create table staff.key_teacher (
  id uuid primary key default uuidv7(),
  member uuid not null references staff.member,
  level text not null constraint a_key_teacher_level_is_known check (level in ('national', 'provincial', 'municipal', 'school')),
  valid_from date not null,
  valid_to date,
  constraint a_key_teachership_ends_after_it_begins check (valid_to > valid_from),
  constraint a_member_is_key_teacher_once_at_a_time exclude using gist (member with =, daterange(valid_from, valid_to) with &&));

create table staff.training (
  id uuid primary key default uuidv7(),
  member uuid not null references staff.member,
  level text not null constraint a_training_level_is_known check (level in ('national', 'provincial', 'municipal', 'school', 'enterprise')),
  topic text not null,
  days numeric(5, 1) not null constraint a_training_takes_time check (days > 0),
  finished_on date not null);

create view staff.fact_post as
select p.id as record_id, 'post' as record_type, s.staff_number as record_label, p.valid_from, p.valid_to,
       p.member, p.kind, p.teaches, m.name as major, s.sex
from staff.post p join staff.member s on s.id = p.member left join programmes.major m on m.id = p.major;
comment on view staff.fact_post is 'Grain: one span of one member in one post';

create view staff.fact_degree as
select d.id as record_id, 'degree' as record_type, s.staff_number as record_label,
       greatest(p.valid_from, d.valid_from) as valid_from, least(p.valid_to, d.valid_to) as valid_to, p.member, p.kind, d.level
from staff.degree d
join staff.post p on p.member = d.member and daterange(p.valid_from, p.valid_to) && daterange(d.valid_from, d.valid_to)
join staff.member s on s.id = d.member;
comment on view staff.fact_degree is 'Grain: one highest degree of one member while in one post';

create view staff.fact_title as
select t.id as record_id, 'title' as record_type, s.staff_number as record_label,
       greatest(p.valid_from, t.valid_from) as valid_from, least(p.valid_to, t.valid_to) as valid_to, p.member, p.kind, t.level,
       m.name as major
from staff.title t
join staff.post p on p.member = t.member and daterange(p.valid_from, p.valid_to) && daterange(t.valid_from, t.valid_to)
join staff.member s on s.id = t.member
left join programmes.major m on m.id = p.major;
comment on view staff.fact_title is 'Grain: one professional title of one member while in one post';

create view staff.fact_double_qualification as
select q.id as record_id, 'double_qualification' as record_type, s.staff_number as record_label,
       greatest(p.valid_from, q.valid_from) as valid_from, least(p.valid_to, q.valid_to) as valid_to, p.member, p.kind, p.teaches
from staff.double_qualification q
join staff.post p on p.member = q.member and daterange(p.valid_from, p.valid_to) && daterange(q.valid_from, q.valid_to)
join staff.member s on s.id = q.member;
comment on view staff.fact_double_qualification is 'Grain: one double qualification of one member while in one post';

create view staff.fact_key_teacher as
select k.id as record_id, 'key_teacher' as record_type, s.staff_number as record_label,
       greatest(p.valid_from, k.valid_from) as valid_from, least(p.valid_to, k.valid_to) as valid_to, p.member, p.kind, k.level
from staff.key_teacher k
join staff.post p on p.member = k.member and daterange(p.valid_from, p.valid_to) && daterange(k.valid_from, k.valid_to)
join staff.member s on s.id = k.member;
comment on view staff.fact_key_teacher is 'Grain: one key-teachership of one member while in one post';

create view staff.fact_training as
select t.id as record_id, 'training' as record_type, s.staff_number as record_label, t.finished_on as happened_on,
       t.member, t.level, t.days
from staff.training t join staff.member s on s.id = t.member;
comment on view staff.fact_training is 'Grain: one training finished by one member';
