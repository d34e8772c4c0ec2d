-- Written by hand: the schema has no words for triggers. Rows of the log are added, and never changed or taken away.
CREATE FUNCTION "refuse_change"() RETURNS trigger AS $$
BEGIN
  RAISE EXCEPTION 'The log only grows: % is refused on %', TG_OP, TG_TABLE_NAME;
END
$$ LANGUAGE plpgsql;

CREATE TRIGGER "Decision_only_grows" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Decision"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
