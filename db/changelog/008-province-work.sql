--liquibase formatted sql

--changeset parindex:008-province-work
-- one sequence for all that is said about plans of provinces: the ids tell what came after what, across tables
create sequence province_work_seq;

create table unit_succession (
    id           bigint       primary key,
    plan_id      varchar(64)  not null references province_plan (id),
    from_unit    varchar(64)  not null,
    to_unit      varchar(64)  not null,
    to_name      text,
    paper_number varchar(50)  not null,
    paper_date   date         not null,
    reason       text         not null check (length(trim(reason)) > 0),
    unit_code    varchar(64)  not null,
    entered_by   varchar(255) not null,
    entered_at   timestamptz  not null,
    due_at       timestamptz,
    unique (plan_id, from_unit),
    check (from_unit <> to_unit)
);
comment on table unit_succession is 'units merged while a plan runs; what they were to do is their successor''s from then on';
comment on column unit_succession.to_name is 'name of a successor that the plan does not have';

create table evidence_entry (
    id           bigint       primary key,
    plan_id      varchar(64)  not null references province_plan (id),
    subject_kind varchar(16)  not null check (subject_kind in ('CRITERION', 'ITEM')),
    subject_code varchar(16)  not null,
    kind         varchar(16)  not null check (kind in ('ADDED', 'REPLACED', 'WITHDRAWN')),
    closes_id    bigint       unique references evidence_entry (id),
    paper_number varchar(50),
    paper_date   date,
    issuer       varchar(255),
    summary      text,
    file_name    varchar(255),
    reason       text         check (length(trim(reason)) > 0),
    unit_code    varchar(64)  not null,
    entered_by   varchar(255) not null,
    entered_at   timestamptz  not null,
    due_at       timestamptz,
    check ((kind = 'ADDED') = (closes_id is null)),
    check ((kind = 'ADDED') = (reason is null)),
    check (kind = 'WITHDRAWN' and num_nonnulls(paper_number, paper_date, issuer, summary, file_name) = 0
           or kind <> 'WITHDRAWN' and num_nulls(paper_number, paper_date, issuer, summary) = 0)
);
create index evidence_entry_by_subject on evidence_entry (plan_id, subject_kind, subject_code, id);
comment on table evidence_entry is 'steps of the lists of documents: a citation is added, replaced by another, or withdrawn';
comment on column evidence_entry.closes_id is 'the citation that ends with this step; each ends once';

create table province_entry (
    id             bigint        primary key,
    plan_id        varchar(64)   not null references province_plan (id),
    item           varchar(16)   not null,
    criterion_code varchar(16)   not null,
    stage          varchar(16)   not null check (stage in ('STATED', 'APPRAISED', 'SENT_BACK')),
    facts          jsonb         not null,
    applicable     boolean       not null,
    points         numeric(9, 3) check (points between -1000 and 1000),
    arithmetic     text          not null,
    explanation    text,
    reason         text,
    no_evidence    text,
    unit_code      varchar(64)   not null,
    entered_by     varchar(255)  not null,
    entered_at     timestamptz   not null,
    due_at         timestamptz,
    check (case stage when 'SENT_BACK' then points is null and reason is not null
                      else applicable = (points is not null) end),
    check (applicable or reason is not null)
);
create index province_entry_by_criterion on province_entry (plan_id, criterion_code, id);
comment on table province_entry is 'everything that was said about a criterion of the province before its points went to the Ministry';

create table province_item_event (
    id         bigint       primary key,
    plan_id    varchar(64)  not null references province_plan (id),
    item       varchar(16)  not null,
    kind       varchar(16)  not null check (kind in ('SUBMITTED', 'SENT_BACK', 'ACCEPTED', 'REOPENED')),
    reason     text,
    unit_code  varchar(64)  not null,
    entered_by varchar(255) not null,
    entered_at timestamptz  not null,
    due_at     timestamptz
);
create index province_item_event_by_plan on province_item_event (plan_id, id);

create table explanation_round (
    id            bigint       primary key,
    plan_id       varchar(64)  not null references province_plan (id),
    paper_number  varchar(50)  not null,
    paper_date    date         not null,
    letter_key    varchar(100) not null,
    deadline      date         not null check (deadline >= paper_date),
    imported_from text,
    unit_code     varchar(64)  not null,
    entered_by    varchar(255) not null,
    entered_at    timestamptz  not null,
    due_at        timestamptz,
    unique (plan_id, letter_key, paper_date)
);
comment on table explanation_round is 'letters by which the Ministry asks; one round each';
comment on column explanation_round.letter_key is 'the number as it is compared: the same letter is refused however it is typed';

create table explanation_question (
    id              bigint        primary key,
    round_id        bigint        not null references explanation_round (id),
    criterion_code  varchar(16)   not null,
    ministry_points numeric(9, 3),
    question        text          not null check (length(trim(question)) > 0),
    unit_code       varchar(64)   not null,
    due_on          date          not null,
    tight           boolean       not null,
    unique (round_id, criterion_code)
);
comment on column explanation_question.unit_code is 'the department that it went to; its successor answers';

create table explanation_answer (
    id          bigint       primary key,
    question_id bigint       not null references explanation_question (id),
    accepted    boolean      not null,
    explanation text         check (length(trim(explanation)) > 0),
    unit_code   varchar(64)  not null,
    entered_by  varchar(255) not null,
    entered_at  timestamptz  not null,
    due_at      timestamptz  not null,
    check (accepted or explanation is not null)
);
create index explanation_answer_by_question on explanation_answer (question_id, id);

create table explanation_answer_citation (
    answer_id   bigint not null references explanation_answer (id),
    evidence_id bigint not null references evidence_entry (id),
    primary key (answer_id, evidence_id)
);
create index explanation_answer_citation_by_evidence on explanation_answer_citation (evidence_id);

create table explanation_event (
    id           bigint       primary key,
    round_id     bigint       not null references explanation_round (id),
    question_id  bigint       references explanation_question (id),
    kind         varchar(16)  not null check (kind in ('RETURNED', 'CONSOLIDATED', 'SIGNED', 'NOT_SIGNED', 'SENT')),
    text         text,
    due_on       date,
    tight        boolean,
    paper_number varchar(50),
    paper_date   date,
    unit_code    varchar(64)  not null,
    entered_by   varchar(255) not null,
    entered_at   timestamptz  not null,
    due_at       timestamptz,
    check ((kind = 'RETURNED') = (question_id is not null and due_on is not null and tight is not null)),
    check ((kind = 'SENT') = (paper_number is not null and paper_date is not null)),
    check (kind not in ('RETURNED', 'NOT_SIGNED') or length(trim(text)) > 0)
);
create index explanation_event_by_round on explanation_event (round_id, id);
create index explanation_event_by_question on explanation_event (question_id);
create unique index explanation_event_sent_once on explanation_event (round_id) where kind = 'SENT';

create table explanation_joint_text (
    event_id    bigint not null references explanation_event (id),
    question_id bigint not null references explanation_question (id),
    text        text   not null check (length(trim(text)) > 0),
    primary key (event_id, question_id)
);
create index explanation_joint_text_by_question on explanation_joint_text (question_id);
comment on table explanation_joint_text is 'what the province says to a question, at each consolidation';

create table ministry_result (
    id            bigint        primary key,
    plan_id       varchar(64)   not null references province_plan (id),
    paper_number  varchar(50)   not null,
    paper_date    date          not null,
    total         numeric(9, 3),
    index_percent numeric(6, 3) not null check (index_percent between 0 and 100),
    rank          integer       not null check (rank > 0),
    unit_code     varchar(64)   not null,
    entered_by    varchar(255)  not null,
    entered_at    timestamptz   not null,
    due_at        timestamptz
);
create index ministry_result_by_plan on ministry_result (plan_id, id);
comment on table ministry_result is 'what the Ministry published; a later one corrects an earlier one, which stays';

create table ministry_point (
    result_id      bigint        not null references ministry_result (id),
    criterion_code varchar(16)   not null,
    applicable     boolean       not null,
    points         numeric(9, 3),
    primary key (result_id, criterion_code),
    check (applicable = (points is not null))
);

create table province_report_event (
    id           bigint       primary key,
    plan_id      varchar(64)  not null references province_plan (id),
    kind         varchar(16)  not null check (kind in ('SUBMITTED', 'RETURNED', 'APPROVED', 'SENT')),
    paper_number varchar(50),
    paper_date   date,
    reason       text         check (length(trim(reason)) > 0),
    unit_code    varchar(64)  not null,
    entered_by   varchar(255) not null,
    entered_at   timestamptz  not null,
    due_at       timestamptz,
    check ((kind = 'RETURNED') = (reason is not null)),
    check ((kind <> 'RETURNED') = (paper_number is not null and paper_date is not null))
);
create index province_report_event_by_plan on province_report_event (plan_id, id);
create unique index province_report_event_sent_once on province_report_event (plan_id) where kind = 'SENT';
comment on table province_report_event is 'the way of the province''s points to the Ministry';

create table respondent_list (
    id            bigint       primary key,
    plan_id       varchar(64)  not null references province_plan (id),
    listed_by     varchar(64)  not null,
    version       integer      not null check (version > 0),
    imported_from text,
    unit_code     varchar(64)  not null,
    entered_by    varchar(255) not null,
    entered_at    timestamptz  not null,
    due_at        timestamptz,
    unique (plan_id, listed_by, version)
);
comment on table respondent_list is 'lists of people for the Ministry''s survey; the last of a unit counts';

create table respondent (
    list_id     bigint       not null references respondent_list (id),
    position    integer      not null,
    name        varchar(255) not null check (length(trim(name)) > 0),
    birth_date  date,
    official_id varchar(255),
    job         varchar(255) not null,
    workplace   varchar(255) not null,
    group_code  varchar(64)  not null,
    primary key (list_id, position)
);

create table respondent_decision (
    id         bigint       primary key,
    plan_id    varchar(64)  not null references province_plan (id),
    kept       text         not null,
    removed    text         not null,
    one_person boolean      not null,
    reason     text         not null check (length(trim(reason)) > 0),
    unit_code  varchar(64)  not null,
    entered_by varchar(255) not null,
    entered_at timestamptz  not null,
    due_at     timestamptz
);
create index respondent_decision_by_plan on respondent_decision (plan_id, id);
comment on table respondent_decision is 'whether two entries are one person; the last about a pair counts';

create table respondent_sending (
    id           bigint       primary key,
    plan_id      varchar(64)  not null references province_plan (id),
    paper_number varchar(50)  not null,
    paper_date   date         not null,
    people       integer      not null check (people > 0),
    content      text         not null,
    unit_code    varchar(64)  not null,
    entered_by   varchar(255) not null,
    entered_at   timestamptz  not null,
    due_at       timestamptz
);
create index respondent_sending_by_plan on respondent_sending (plan_id, id);
comment on column respondent_sending.content is 'the list as it went, as CSV';

--changeset parindex:008-province-work-append-only splitStatements:false
do $$
declare name text;
begin
    foreach name in array array['unit_succession', 'evidence_entry', 'province_entry', 'province_item_event',
        'explanation_round', 'explanation_question', 'explanation_answer', 'explanation_answer_citation',
        'explanation_event', 'explanation_joint_text', 'ministry_result', 'ministry_point',
        'province_report_event', 'respondent_list', 'respondent', 'respondent_decision', 'respondent_sending'] loop
        execute format('create trigger %I before update or delete or truncate on %I
            for each statement execute function refuse_change()', name || '_append_only', name);
    end loop;
end $$;
