create extension if not exists btree_gist;

create schema declared;

create table declared.school (
  id uuid primary key default uuidv7(),
  name text not null,
  english_name text not null,
  organiser text not null,
  founded date not null);

create table declared.fact (
  id uuid primary key default uuidv7(),
  code text not null,
  label text not null,
  value numeric not null,
  unit text not null,
  declarer text not null,
  document text not null,
  valid_from date not null,
  valid_to date,
  constraint a_declared_fact_ends_after_it_begins check (valid_to > valid_from),
  constraint a_fact_has_one_declared_value_at_a_time exclude using gist (code with =, daterange(valid_from, valid_to) with &&));

create view declared.fact_declaration as
select f.id as record_id, 'declared_fact' as record_type, f.code as record_label, f.valid_from, f.valid_to,
       f.code, f.value, f.unit
from declared.fact f;
comment on view declared.fact_declaration is 'Grain: one declared value of one fact over one span';
