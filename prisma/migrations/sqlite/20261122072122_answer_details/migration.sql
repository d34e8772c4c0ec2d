-- AlterTable
ALTER TABLE "AnswerRevision" ADD COLUMN "correctsId" TEXT;
ALTER TABLE "AnswerRevision" ADD COLUMN "note" TEXT;
ALTER TABLE "AnswerRevision" ADD COLUMN "reportingConsideredAt" DATETIME;
ALTER TABLE "AnswerRevision" ADD COLUMN "reviewBy" TEXT;
ALTER TABLE "AnswerRevision" ADD COLUMN "sources" TEXT;
