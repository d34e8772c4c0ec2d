-- CreateIndex
CREATE INDEX "Comment_postId_aliasFold_idx" ON "Comment"("postId", "aliasFold");
