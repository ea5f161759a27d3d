-- The picture a visitor has at his provider, where that tells it (FEATURES H-03).

alter table app.visitor add column avatar_url text;
