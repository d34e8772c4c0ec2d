-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "openAskers" INTEGER,
ADD COLUMN     "openSince" TIMESTAMP(3);

-- Written by hand: what waits for an answer already.
UPDATE "Comment" SET
  "openSince" = "heldAt",
  "openAskers" = (SELECT COUNT(*) FROM "ReaderSignal" s WHERE s."commentId" = "Comment"."id" AND s."kind" = 'same-question')
    + (SELECT COUNT(*) FROM "Comment" m WHERE m."mergedIntoId" = "Comment"."id")
WHERE "kind" = 'question' AND "returned" = false
  AND ("status" = 'published' OR ("status" = 'held' AND NOT ("riskRank" = 0 AND COALESCE("readLast", '') <> 'unproven')))
  AND NOT EXISTS (SELECT 1 FROM "Answer" a WHERE a."questionId" = "Comment"."id" AND a."publishedRevisionId" IS NOT NULL);

-- CreateIndex
CREATE INDEX "Comment_openSince_id_idx" ON "Comment"("openSince", "id");

-- CreateIndex
CREATE INDEX "Comment_openAskers_openSince_id_idx" ON "Comment"("openAskers" DESC, "openSince", "id");

-- CreateIndex
CREATE INDEX "Comment_physician_openSince_id_idx" ON "Comment"("physician", "openSince", "id");

-- CreateIndex
CREATE INDEX "Comment_physician_openAskers_openSince_id_idx" ON "Comment"("physician", "openAskers" DESC, "openSince", "id");

-- CreateIndex
CREATE INDEX "Comment_postId_openSince_id_idx" ON "Comment"("postId", "openSince", "id");

-- CreateIndex
CREATE INDEX "Comment_postId_openAskers_openSince_id_idx" ON "Comment"("postId", "openAskers" DESC, "openSince", "id");
