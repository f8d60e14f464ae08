--liquibase formatted sql

--changeset parindex:011-survey-ballots
create sequence questionnaire_version_seq;
create table questionnaire_version (
    id            integer      primary key,
    questionnaire varchar(64)  not null,
    sha256        char(64)     not null,
    document      text         not null,
    scales        smallint[]   not null,
    opinionless   boolean[]    not null,
    text_keys     text[]       not null,
    text_lengths  integer[]    not null,
    unique (questionnaire, sha256),
    check (0 < all (scales) and 100 >= all (scales) and 0 < all (text_lengths)),
    check (cardinality(scales) = cardinality(opinionless)),
    check (cardinality(text_keys) = cardinality(text_lengths))
);
comment on table questionnaire_version is 'forms as ballots were answered on them';
comment on column questionnaire_version.scales is 'best answer of each rated question, in the order of the form: how ballots are stored';
comment on column questionnaire_version.opinionless is 'whether "no opinion" is an answer to the rated question';

create table survey_campaign (
    plan_id   varchar(64)  primary key references plan (id),
    key_check bytea        not null check (length(key_check) = 32),
    set_up_by varchar(255) not null,
    set_up_at timestamptz  not null
);
comment on column survey_campaign.key_check is 'tells whether the server still has the key under which rights were issued';

create table survey_asked (
    plan_id               varchar(64) not null references survey_campaign (plan_id),
    unit_code             varchar(64) not null,
    audience              varchar(64) not null,
    questionnaire_version integer     not null references questionnaire_version (id),
    expected              integer     not null check (expected > 0),
    primary key (plan_id, unit_code, audience),
    unique (plan_id, unit_code, audience, questionnaire_version)
);
create index survey_asked_by_version on survey_asked (questionnaire_version);
comment on table survey_asked is 'whom a campaign asks about which unit, on which questionnaire, and how many ballots it expects';

create sequence survey_campaign_event_seq;
create table survey_campaign_event (
    id          bigint       primary key,
    plan_id     varchar(64)  not null references survey_campaign (plan_id),
    kind        varchar(16)  not null check (kind in ('OPENED', 'EXTENDED', 'CLOSED', 'BELOW_QUOTA')),
    opens_at    timestamptz,
    closes_at   timestamptz,
    unit_code   varchar(64),
    audience    varchar(64),
    reason      text         check (length(trim(reason)) > 0),
    entered_by  varchar(255) not null,
    entered_at  timestamptz  not null,
    check ((kind = 'OPENED') = (opens_at is not null)),
    check ((kind in ('OPENED', 'EXTENDED')) = (closes_at is not null)),
    check (closes_at > opens_at),
    check ((kind = 'BELOW_QUOTA') = (unit_code is not null and audience is not null)),
    check (num_nonnulls(unit_code, audience) in (0, 2)),
    check (kind not in ('EXTENDED', 'BELOW_QUOTA') or reason is not null),
    foreign key (plan_id, unit_code, audience) references survey_asked (plan_id, unit_code, audience)
);
create index survey_campaign_event_by_plan on survey_campaign_event (plan_id, id);
create index survey_campaign_event_by_group on survey_campaign_event (plan_id, unit_code, audience);
create unique index survey_campaign_event_once on survey_campaign_event (plan_id, kind) where kind in ('OPENED', 'CLOSED');

create sequence ballot_right_batch_seq;
create table ballot_right_batch (
    id                    bigint       primary key,
    plan_id               varchar(64)  not null,
    unit_code             varchar(64)  not null,
    audience              varchar(64)  not null,
    questionnaire_version integer      not null,
    size                  integer      not null check (size between 1 and 100000),
    reason                text         check (length(trim(reason)) > 0),
    entered_by            varchar(255) not null,
    entered_at            timestamptz  not null,
    unique (id, plan_id, unit_code, audience, questionnaire_version),
    foreign key (plan_id, unit_code, audience, questionnaire_version)
        references survey_asked (plan_id, unit_code, audience, questionnaire_version)
);
create index ballot_right_batch_by_group on ballot_right_batch (plan_id, unit_code, audience, questionnaire_version);
comment on column ballot_right_batch.reason is 'why rights were issued again; null for those of the first hand-out';

create table ballot_right (
    token_hash            bytea       primary key check (length(token_hash) = 32),
    code_hash             bytea       not null unique check (length(code_hash) = 32),
    batch                 bigint      not null,
    number                integer     not null check (number > 0),
    plan_id               varchar(64) not null,
    unit_code             varchar(64) not null,
    audience              varchar(64) not null,
    questionnaire_version integer     not null,
    state                 varchar(8)  not null default 'ISSUED' check (state in ('ISSUED', 'USED', 'VOID')),
    unique (batch, number),
    foreign key (batch, plan_id, unit_code, audience, questionnaire_version)
        references ballot_right_batch (id, plan_id, unit_code, audience, questionnaire_version)
);
create index ballot_right_by_batch
    on ballot_right (batch, plan_id, unit_code, audience, questionnaire_version);
create index ballot_right_by_group on ballot_right (plan_id, unit_code, audience, state);
comment on table ballot_right is 'rights to answer once; who holds one is not known here, what was answered is not either';
comment on column ballot_right.token_hash is 'HMAC-SHA-256 of the token; the key is outside the database';
comment on column ballot_right.number is 'number of the sheet within its batch, as on the list by which it is handed out';

create sequence ballot_right_void_seq;
create table ballot_right_void (
    id         bigint       primary key,
    batch      bigint       not null references ballot_right_batch (id),
    number     integer      not null,
    reason     text         not null check (length(trim(reason)) > 0),
    entered_by varchar(255) not null,
    entered_at timestamptz  not null,
    unique (batch, number),
    foreign key (batch, number) references ballot_right (batch, number)
);
comment on table ballot_right_void is 'rights that were taken back before they were used';

create table ballot_draft (
    token_hash bytea primary key references ballot_right (token_hash),
    sealed     bytea not null check (length(sealed) between 1 and 100000),
    expires_on date  not null
);
create index ballot_draft_by_expiry on ballot_draft (expires_on);
comment on table ballot_draft is 'answers not yet handed in, under a key that only the holder of the token has';

create table ballot_box (
    id                    uuid        primary key,
    plan_id               varchar(64) not null,
    unit_code             varchar(64) not null,
    audience              varchar(64) not null,
    questionnaire_version integer     not null,
    sealed                bytea       not null check (length(sealed) between 1 and 100000),
    foreign key (plan_id, unit_code, audience, questionnaire_version)
        references survey_asked (plan_id, unit_code, audience, questionnaire_version)
);
create index ballot_box_by_group on ballot_box (plan_id, unit_code, audience, questionnaire_version);
comment on table ballot_box is 'ballots handed in, sealed until they are mixed with others; see docs/decisions/0023';

create table ballot (
    plan_id               varchar(64) not null,
    id                    uuid        not null,
    unit_code             varchar(64) not null,
    audience              varchar(64) not null,
    questionnaire_version integer     not null,
    channel               varchar(8)  not null check (channel in ('WEB', 'PAPER')),
    answers               smallint[]  not null,
    texts                 jsonb       not null default '{}' check (jsonb_typeof(texts) = 'object'),
    primary key (plan_id, id),
    check (coalesce(array_lower(answers, 1), 1) = 1 and coalesce(array_ndims(answers), 1) = 1),
    check (array_position(answers, null) is null and -2 <= all (answers)),
    foreign key (plan_id, unit_code, audience, questionnaire_version)
        references survey_asked (plan_id, unit_code, audience, questionnaire_version)
) partition by list (plan_id);
create index ballot_by_group on ballot (plan_id, unit_code, audience, questionnaire_version);
comment on table ballot is 'answers: no right, no time, no user; one partition for each plan';
comment on column ballot.answers is 'to the rated questions in the order of the form: 1 to the scale; 0 blank, -1 no opinion, -2 spoiled';

--changeset parindex:011-survey-ballots-rules splitStatements:false
create function refuse_ballot_that_does_not_fit() returns trigger language plpgsql as $$
begin
    if exists (
        -- looked up once for each version, not for each of a million ballots
        with version as materialized (
            select id, cardinality(scales) as questions, (select max(scale) from unnest(scales) scale) as best
            from questionnaire_version)
        select 1
        from added join version on version.id = added.questionnaire_version
        where cardinality(added.answers) <> version.questions or version.best < any (added.answers)) then
        raise exception 'ballot does not fit its questionnaire' using errcode = 'check_violation';
    end if;
    return null;
end $$;

create function refuse_change_of_right() returns trigger language plpgsql as $$
begin
    raise exception 'a right is used or taken back once, and nothing else of it changes';
end $$;

-- one step from ISSUED; a row written again as it is only loses the trace of when it was written
create trigger ballot_right_once before update on ballot_right for each row
    when ((old.token_hash, old.code_hash, old.batch, old.number, old.plan_id, old.unit_code, old.audience,
           old.questionnaire_version)
          is distinct from (new.token_hash, new.code_hash, new.batch, new.number, new.plan_id, new.unit_code,
           new.audience, new.questionnaire_version)
          or old.state <> new.state and old.state <> 'ISSUED')
    execute function refuse_change_of_right();
create trigger ballot_right_kept before delete or truncate on ballot_right
    for each statement execute function refuse_change_of_right();

-- triggers of a statement belong to the table that it names, so the table of all ballots and every partition need them
create function guard_ballots(ballots regclass) returns void language plpgsql as $$
begin
    execute format('create trigger ballot_append_only before update or delete or truncate on %s
        for each statement execute function refuse_change()', ballots);
    execute format('create trigger ballot_fits after insert on %s referencing new table as added
        for each statement execute function refuse_ballot_that_does_not_fit()', ballots);
end $$;

create function add_ballot_partition(plan varchar) returns void language plpgsql as $$
declare
    name text := 'ballot_' || left(replace(plan, '-', '_'), 40) || '_' || left(md5(plan), 8);
begin
    -- attached instead of created in place: nobody who answers in another campaign has to wait
    execute format('create table %I (like ballot including all)', name);
    execute format('alter table ballot attach partition %I for values in (%L)', name, plan);
    perform guard_ballots(name::regclass);
end $$;
comment on function add_ballot_partition is 'makes room for the ballots of a plan';

select guard_ballots('ballot');

do $$
declare name text;
begin
    foreach name in array array['questionnaire_version', 'survey_campaign', 'survey_asked', 'survey_campaign_event',
        'ballot_right_batch', 'ballot_right_void'] loop
        execute format('create trigger %I before update or delete or truncate on %I
            for each statement execute function refuse_change()', name || '_append_only', name);
    end loop;
end $$;

revoke all on questionnaire_version, survey_campaign, survey_asked, survey_campaign_event, ballot_right_batch,
    ballot_right, ballot_right_void, ballot_draft, ballot_box, ballot from public;
revoke all on function add_ballot_partition(varchar), guard_ballots(regclass) from public;
