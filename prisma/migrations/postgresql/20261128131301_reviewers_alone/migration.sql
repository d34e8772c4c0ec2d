-- Written by hand: the schema has no words for it. With the unique part of each person, nobody reviews what they wrote.
ALTER TABLE "DraftReview" ADD CONSTRAINT "DraftReview_reviewers_alone" CHECK ("part" = 'reviewer');
