-- AlterTable
ALTER TABLE "AnswerRevision" ADD COLUMN     "ratedClaimId" TEXT,
ADD COLUMN     "rating" TEXT,
ADD COLUMN     "ratingReason" TEXT;

-- AlterTable
ALTER TABLE "CommentRevision" ADD COLUMN     "claimId" TEXT,
ADD COLUMN     "claimLines" INTEGER;
