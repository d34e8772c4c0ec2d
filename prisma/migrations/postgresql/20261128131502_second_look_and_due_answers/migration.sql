-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "contestedId" TEXT;

-- CreateIndex
CREATE INDEX "AnswerRevision_reviewBy_id_idx" ON "AnswerRevision"("reviewBy", "id");
