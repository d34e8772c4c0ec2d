-- Written by hand: the schema has no words for it. With the unique part of each person, nobody reviews what they wrote.
CREATE TRIGGER "DraftReview_reviewers_alone" BEFORE INSERT ON "DraftReview" WHEN NEW."part" <> 'reviewer'
BEGIN
  SELECT RAISE(ABORT, 'A review is by a reviewer');
END;

CREATE TRIGGER "DraftReview_stays_a_reviewer" BEFORE UPDATE ON "DraftReview" WHEN NEW."part" <> 'reviewer'
BEGIN
  SELECT RAISE(ABORT, 'A review is by a reviewer');
END;
