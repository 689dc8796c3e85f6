-- Pages of what an account sent to one problem, and of what got one verdict.
create index submission_by_account_problem on submission (account, problem, id);
create index submission_by_account_verdict on submission (account, verdict, id);
