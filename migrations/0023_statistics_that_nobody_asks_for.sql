-- PostgreSQL looks through a sample of a table again after each tenth that is new, and through what its indexes are made of. Here
-- that is much work for nothing: making the parts of 30,000 users' texts takes a second of a processor, and the one statement that asks
-- for parts has one way to find them. Lists of values are looked for in user_values, never as they stand in a user.

alter index user_texts_parts alter column 1 set statistics 0;
alter table user_texts alter column texts set statistics 0;

alter table users
  alter column emails set statistics 0,
  alter column phone_numbers set statistics 0,
  alter column ims set statistics 0,
  alter column photos set statistics 0,
  alter column addresses set statistics 0,
  alter column entitlements set statistics 0,
  alter column roles set statistics 0,
  alter column x509_certificates set statistics 0,
  alter column extensions set statistics 0,
  alter column origins set statistics 0;
