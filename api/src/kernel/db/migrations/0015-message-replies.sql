-- What a visitor chose from a menu, or answered to a form in the chat: once (FEATURES K-11, K-12).
create table app.message_reply (
  tenant_id uuid not null,
  message_id uuid not null,
  conversation_id uuid not null,
  entry_id text,
  answers jsonb,
  created_at timestamptz(3) not null,
  primary key (tenant_id, message_id),
  foreign key (tenant_id, message_id) references app.message (tenant_id, id),
  foreign key (tenant_id, conversation_id) references app.conversation
);
