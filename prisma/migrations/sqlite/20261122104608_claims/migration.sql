-- AlterTable
ALTER TABLE "AnswerRevision" ADD COLUMN "ratedClaimId" TEXT;
ALTER TABLE "AnswerRevision" ADD COLUMN "rating" TEXT;
ALTER TABLE "AnswerRevision" ADD COLUMN "ratingReason" TEXT;

-- AlterTable
ALTER TABLE "CommentRevision" ADD COLUMN "claimId" TEXT;
ALTER TABLE "CommentRevision" ADD COLUMN "claimLines" INTEGER;
