-- AlterTable
ALTER TABLE "AnswerRevision" ADD COLUMN     "correctsId" TEXT,
ADD COLUMN     "note" TEXT,
ADD COLUMN     "reportingConsideredAt" TIMESTAMP(3),
ADD COLUMN     "reviewBy" TEXT,
ADD COLUMN     "sources" TEXT;
