--liquibase formatted sql

--changeset parindex:022-citation-files
create table citation_file (
    id          bigint       primary key,
    citation_id bigint       not null references evidence_entry (id),
    name        varchar(255) not null check (name <> ''),
    media_type  varchar(127) not null,
    sha256      varchar(64)  not null references stored_file (sha256),
    size        bigint       not null check (size > 0),
    unit_code   varchar(64)  not null,
    entered_by  varchar(255) not null,
    entered_at  timestamptz  not null,
    due_at      timestamptz
);
create index citation_file_by_citation on citation_file (citation_id, id);
create index citation_file_by_content on citation_file (sha256);
comment on table citation_file is 'files of documents that are cited for the index of a province';

create table citation_file_removal (
    id         bigint       primary key,
    file_id    bigint       not null unique references citation_file (id),
    unit_code  varchar(64)  not null,
    entered_by varchar(255) not null,
    entered_at timestamptz  not null,
    due_at     timestamptz
);
comment on table citation_file_removal is 'files that were taken off their document';

create table citation_mark (
    id          bigint        primary key,
    citation_id bigint        not null references evidence_entry (id),
    accepted    boolean       not null,
    reason      varchar(2000) check (length(trim(reason)) > 0),
    unit_code   varchar(64)   not null,
    entered_by  varchar(255)  not null,
    entered_at  timestamptz   not null,
    due_at      timestamptz,
    constraint citation_mark_reason check (accepted or reason is not null)
);
create index citation_mark_by_citation on citation_mark (citation_id, id);
comment on table citation_mark is 'what the Interior Department says of cited documents; the last row counts';

--changeset parindex:022-citation-restored
-- a citation that was withdrawn is restored by a step that ends the withdrawal
alter table evidence_entry drop constraint evidence_entry_kind_check;
alter table evidence_entry add constraint evidence_entry_kind_check
    check (kind in ('ADDED', 'REPLACED', 'WITHDRAWN', 'RESTORED'));
alter table evidence_entry drop constraint evidence_entry_check1;
alter table evidence_entry add constraint evidence_entry_check1
    check ((kind in ('ADDED', 'RESTORED')) = (reason is null));
alter table evidence_entry drop constraint evidence_entry_check2;
alter table evidence_entry add constraint evidence_entry_check2
    check (kind in ('WITHDRAWN', 'RESTORED')
           and num_nonnulls(paper_number, paper_date, issuer, summary, file_name) = 0
           or kind in ('ADDED', 'REPLACED') and num_nulls(paper_number, paper_date, issuer, summary) = 0);
comment on table evidence_entry is
    'steps of the lists of documents: a citation is added, replaced by another, withdrawn, or restored';
comment on column evidence_entry.closes_id is
    'the citation that ends with this step, or the withdrawal that a restored one ends; each ends once';

--changeset parindex:022-citation-append-only splitStatements:false
create trigger citation_file_append_only before update or delete or truncate on citation_file
    for each statement execute function refuse_change();
create trigger citation_file_removal_append_only before update or delete or truncate on citation_file_removal
    for each statement execute function refuse_change();
create trigger citation_mark_append_only before update or delete or truncate on citation_mark
    for each statement execute function refuse_change();
