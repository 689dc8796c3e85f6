-- What was measured: each judgement that ended, samples of everything else, and the alerts that came of them. None of it
-- refers to a submission's row, so that it outlives it.

create table execution (
    submission varchar(26) not null,
    judgement integer not null,
    ended_millis bigint not null,
    account varchar(100) not null,
    problem varchar(100) not null,
    language varchar(50) not null,
    backend varchar(20),
    verdict varchar(30) not null,
    waited_millis bigint not null,
    judged_millis bigint not null,
    cpu_nanos bigint,
    memory_bytes bigint,
    tests integer not null,
    primary key (submission, judgement)
);

create index execution_by_time on execution (ended_millis);

-- many looks at one series are one row: how many, their total, the lowest and the highest
create table sample (
    series varchar(200) not null,
    at_millis bigint not null,
    looks bigint not null,
    total double precision not null,
    lowest double precision not null,
    highest double precision not null,
    primary key (series, at_millis)
);

create index sample_by_time on sample (at_millis);

create table alert (
    rule varchar(100) not null,
    raised_at timestamp(3) with time zone not null,
    cleared_at timestamp(3) with time zone,
    measured double precision not null,
    threshold double precision not null,
    message varchar(1000) not null,
    primary key (rule, raised_at)
);

-- who reads the events of submissions on, and how far it has come
create table follower (
    name varchar(50) primary key,
    position bigint not null
);

-- pages of the history with one verdict
create index submission_by_verdict on submission (verdict, id);
