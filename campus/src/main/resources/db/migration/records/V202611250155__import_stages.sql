alter table records.import add column stage text not null default 'reading';
alter table records.import_file add column returned bytea;
comment on column records.import_file.returned is 'The refused workbook with its problems marked, until the import has landed or was given up';
