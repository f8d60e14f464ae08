--liquibase formatted sql

--changeset parindex:020-users-changes
create sequence account_change_seq;
create table account_change (
    id         bigint       primary key,
    kind       varchar(32)  not null check (kind in ('USER_CREATED', 'USER_CHANGED', 'USER_DELETED', 'PASSWORD_SET',
                                                     'GROUP_CREATED', 'GROUP_CHANGED', 'GROUP_DELETED',
                                                     'JOINED', 'LEFT', 'TENURE_SET', 'WORK_RETURNED',
                                                     'DEPUTY_NAMED', 'DEPUTY_ENDED')),
    user_id    varchar(64),
    group_id   varchar(64),
    detail     text,
    changed_by varchar(64)  not null,
    changed_at timestamptz  not null,
    check ((kind in ('JOINED', 'LEFT')) <= (user_id is not null and group_id is not null)),
    check ((kind in ('GROUP_CREATED', 'GROUP_CHANGED', 'GROUP_DELETED')) <= (group_id is not null)),
    check (user_id is not null or group_id is not null)
);
create index account_change_by_user on account_change (user_id, id);
comment on table account_change is 'who changed which account, group or membership, and when: an administrator moves rights, so every move is told';

--changeset parindex:020-users-changes-append-only
create trigger account_change_append_only before update or delete or truncate on account_change
    for each statement execute function refuse_change();

--changeset parindex:020-users-tenure
create table account_tenure (
    user_id   varchar(64)  primary key,
    first_day date,
    last_day  date,
    check (first_day is not null or last_day is not null),
    check (first_day <= last_day)
);
create index account_tenure_by_last_day on account_tenure (last_day);
comment on table account_tenure is 'from which day to which an account is open; one without a row is open without end';

--changeset parindex:020-users-deputyship
create sequence deputyship_seq;
create table deputyship (
    id         bigint       primary key,
    absent     varchar(64)  not null,
    deputy     varchar(64)  not null check (deputy <> absent),
    first_day  date         not null,
    last_day   date         not null check (last_day >= first_day),
    reason     varchar(500) not null check (length(trim(reason)) > 0),
    entered_by varchar(64)  not null,
    entered_at timestamptz  not null,
    ended_by   varchar(64),
    ended_at   timestamptz,
    check ((ended_by is null) = (ended_at is null))
);
create index deputyship_by_deputy on deputyship (deputy, last_day);
create index deputyship_by_absent on deputyship (absent, last_day);
comment on table deputyship is 'who stands in for whom, from which day to which; ended early by whom and when';

--changeset parindex:020-users-deputyship-once splitStatements:false
create function refuse_second_deputy() returns trigger language plpgsql as $$
begin
    -- two who name a deputy at once wait for each other
    perform pg_advisory_xact_lock(hashtext('deputyship'), hashtext(new.absent));
    if exists (select from deputyship d
               where d.absent = new.absent and d.ended_at is null
                 and d.first_day <= new.last_day and new.first_day <= d.last_day) then
        raise exception 'somebody stands in already' using errcode = 'exclusion_violation';
    end if;
    return new;
end $$;
create trigger deputyship_one_at_a_time before insert on deputyship
    for each row execute function refuse_second_deputy();

create function refuse_change_of_deputyship() returns trigger language plpgsql as $$
begin
    raise exception 'a deputyship ends once, and nothing else of it changes';
end $$;
create trigger deputyship_ends_once before update on deputyship for each row
    when (old.ended_at is not null or new.ended_at is null
          or (old.id, old.absent, old.deputy, old.first_day, old.last_day, old.reason, old.entered_by, old.entered_at)
             is distinct from
             (new.id, new.absent, new.deputy, new.first_day, new.last_day, new.reason, new.entered_by, new.entered_at))
    execute function refuse_change_of_deputyship();
create trigger deputyship_kept before delete or truncate on deputyship
    for each statement execute function refuse_change_of_deputyship();

--changeset parindex:020-users-deputy-act
create sequence deputy_act_seq;
create table deputy_act (
    id            bigint       primary key,
    deputyship_id bigint       not null references deputyship (id),
    kind          varchar(16)  not null check (kind in ('COMPLETED', 'STARTED')),
    name          text         not null,
    business_key  varchar(255),
    task_id       varchar(64),
    acted_at      timestamptz  not null,
    check ((kind = 'COMPLETED') = (task_id is not null))
);
create index deputy_act_by_deputyship on deputy_act (deputyship_id, id);
create index deputy_act_by_task on deputy_act (task_id);
comment on table deputy_act is 'what somebody could do only because they stood in for another';
create trigger deputy_act_append_only before update or delete or truncate on deputy_act
    for each statement execute function refuse_change();

revoke all on account_change, account_tenure, deputyship, deputy_act from public;
