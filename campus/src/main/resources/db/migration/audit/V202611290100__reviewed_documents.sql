create schema audit;

create table audit.document (
  id uuid primary key default uuidv7(),
  sha256 text not null,
  name text not null,
  size bigint not null,
  content bytea,
  state text not null constraint a_document_state_is_known
    check (state in ('waiting', 'auditing', 'audited', 'unreadable', 'cancelled', 'interrupted')),
  attempts integer not null default 0,
  arrived timestamptz not null,
  ended timestamptz,
  numbers integer,
  checked integer,
  tables integer,
  problem_zh text,
  problem_en text,
  reading bytea);
create unique index a_document_is_kept_once on audit.document (sha256);
create index on audit.document (name);
comment on column audit.document.content is 'Null where the kind of file is not one that is read';
comment on column audit.document.reading is 'Its headings, paragraphs and tables as they were read, in JSON; the offsets of findings count in them';

create table audit.batch (
  id uuid primary key default uuidv7(),
  viewer text not null,
  arrived timestamptz not null);
create index on audit.batch (arrived);

create table audit.batch_file (
  batch uuid not null references audit.batch on delete cascade,
  ordinal integer not null,
  name text not null,
  document uuid not null references audit.document on delete cascade,
  known boolean not null,
  primary key (batch, ordinal));
create index on audit.batch_file (document);
comment on column audit.batch_file.known is 'Whether the same content was here before';

create table audit.finding (
  document uuid not null references audit.document on delete cascade,
  ordinal integer not null,
  id text not null,
  key text not null,
  kind text not null,
  severity text not null,
  confidence numeric not null,
  published text not null,
  expected text not null,
  arithmetic text not null,
  explanation_zh text not null,
  explanation_en text not null,
  locations jsonb not null,
  primary key (document, ordinal));
comment on column audit.finding.key is 'The same whenever the same document is audited: of kind, offset and arithmetic';

create table audit.verdict (
  id bigint generated always as identity primary key,
  document uuid not null references audit.document on delete cascade,
  key text not null,
  what text not null constraint a_verdict_is_known check (what in ('accepted', 'dismissed', 'withdrawn')),
  reason text,
  viewer text not null,
  at timestamptz not null,
  constraint a_dismissal_has_a_reason check ((what = 'dismissed') = (reason is not null)));
create index on audit.verdict (document, key, id);
comment on table audit.verdict is 'Grain: one act of judging a finding; the last one holds';

create view audit.standing_verdict as
  select document, key, what, reason, viewer, at
  from (select distinct on (document, key) * from audit.verdict order by document, key, id desc) latest
  where what <> 'withdrawn';
comment on view audit.standing_verdict is 'Grain: one finding that somebody accepted or dismissed and nobody withdrew';
