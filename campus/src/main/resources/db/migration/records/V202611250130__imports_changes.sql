create schema records;

-- One number for the state of all records: whoever changes records raises it, whoever remembers figures compares it.
create table records.revision (
  only_row boolean primary key default true constraint there_is_one_revision check (only_row),
  number bigint not null default 0);
insert into records.revision default values;

create table records.import (
  id uuid primary key default uuidv7(),
  viewer text not null,
  state text not null constraint an_import_state_is_known
    check (state in ('uploaded', 'checking', 'checked', 'landing', 'landed', 'refused', 'cancelled', 'failed', 'taken_back')),
  began timestamptz not null,
  ended timestamptz,
  done bigint not null default 0,
  total bigint not null default 0,
  cancel boolean not null default false,
  outcome jsonb,
  taken_back timestamptz,
  taken_back_by text);
create index on records.import (began);

create table records.import_file (
  import uuid not null references records.import on delete cascade,
  ordinal integer not null,
  name text not null,
  sha256 text not null,
  size bigint not null,
  content bytea,
  corrections jsonb,
  primary key (import, ordinal));
comment on column records.import_file.content is 'Until the import has landed or was given up; then only its hash is kept';

create table records.change (
  id bigint generated always as identity primary key,
  import uuid references records.import,
  record_type text not null,
  record uuid not null,
  kind text not null constraint a_kind_of_change_is_known check (kind in ('added', 'changed', 'closed', 'removed')),
  at timestamptz not null,
  viewer text not null,
  why text not null,
  former jsonb);
comment on column records.change.former is 'The row before the change; null where it was added';
create index on records.change (record);
create index on records.change (import);

create table records.access (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  viewer text not null,
  what text not null constraint a_kind_of_access_is_known check (what in ('export', 'record', 'search')),
  record_type text,
  record uuid,
  rows bigint);
comment on table records.access is 'Who saw sensitive values unmasked, when, and of what';
create index on records.access (at);
