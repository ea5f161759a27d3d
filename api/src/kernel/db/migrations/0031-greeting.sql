-- What is said in an agent's name to each visitor he gets (FEATURES A-19).
alter table app.agent add column greeting text;
