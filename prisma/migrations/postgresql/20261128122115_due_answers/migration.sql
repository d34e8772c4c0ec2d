-- CreateIndex
CREATE INDEX "AnswerRevision_reviewBy_id_idx" ON "AnswerRevision"("reviewBy", "id");
