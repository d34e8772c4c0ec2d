-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "takenDownAt" TIMESTAMP(3);

-- CreateIndex
CREATE INDEX "Comment_status_takenDownAt_heldAt_id_idx" ON "Comment"("status", "takenDownAt", "heldAt" DESC, "id");

-- Written by hand: what was taken down before this column stood in a row of the log alone.
UPDATE "Comment" SET "takenDownAt" = (
  SELECT "at" FROM "Decision" WHERE "Decision"."commentId" = "Comment"."id" ORDER BY "seq" DESC LIMIT 1
)
WHERE "status" = 'declined' AND "mergedIntoId" IS NULL AND (
  SELECT "action" FROM "Decision" WHERE "Decision"."commentId" = "Comment"."id" ORDER BY "seq" DESC LIMIT 1
) = 'unpublish';
