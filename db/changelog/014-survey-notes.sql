--liquibase formatted sql

--changeset parindex:014-survey-notes
create sequence survey_note_seq;
create table survey_note (
    id         bigint       primary key,
    plan_id    varchar(64)  not null references survey_campaign (plan_id),
    kind       varchar(16)  not null check (kind in ('HANDED_OUT', 'REMINDED')),
    unit_code  varchar(64),
    note       text         not null check (length(trim(note)) > 0),
    entered_by varchar(255) not null,
    entered_at timestamptz  not null,
    check ((kind = 'REMINDED') = (unit_code is not null))
);
create index survey_note_by_plan on survey_note (plan_id, id);
comment on table survey_note is 'what was said in the course of a campaign: why fewer ballots were handed out, how who collects saw to answers';
comment on column survey_note.unit_code is 'the unit that collects, of a reminder';

--changeset parindex:014-survey-notes-append-only
create trigger survey_note_append_only before update or delete or truncate on survey_note
    for each statement execute function refuse_change();
revoke all on survey_note from public;
