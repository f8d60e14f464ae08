--liquibase formatted sql

--changeset parindex:003-survey
create sequence survey_return_seq;
create table survey_return (
    id          bigint       primary key,
    plan_id     varchar(64)  not null references plan (id),
    unit_code   varchar(64)  not null,
    collected   integer      not null check (collected >= 0),
    entered_by  varchar(255) not null,
    entered_at  timestamptz  not null
);
create index survey_return_by_unit on survey_return (plan_id, unit_code, id);
comment on table survey_return is 'the ballots collected about a unit; a later return corrects an earlier one, which stays';

create table survey_count (
    return_id      bigint      not null references survey_return (id),
    criterion_code varchar(16) not null,
    ballots        integer     not null check (ballots > 0),
    total          integer     not null check (total >= ballots),
    primary key (return_id, criterion_code)
);
comment on column survey_count.total is 'sum of the answers of the valid ballots, each from 1 to the scale of the criterion';

--changeset parindex:003-survey-append-only
create trigger survey_return_append_only before update or delete or truncate on survey_return
    for each statement execute function refuse_change();
create trigger survey_count_append_only before update or delete or truncate on survey_count
    for each statement execute function refuse_change();
