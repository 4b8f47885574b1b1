/** What belongs into the log alone: SQL, the names of tables and columns, places in the code, library's names. */
export const INTERNALS =
  /\b(select|insert into|update \w+ set|relation|column|constraint|tenant_id|user_name|pg_|sql|graphql|variable "|mikro|node_modules|undefined|object Object)\b|\.[jt]s:\d|\$\d|\n\s+at /i;
