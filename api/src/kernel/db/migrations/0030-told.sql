-- Until when a person need not be told again why nobody takes what he writes: off duty it is said once (FEATURES 4.4).
alter table app.visitor_account add column told_until timestamptz(3);
