-- AlterTable
ALTER TABLE "Comment" ADD COLUMN "mergedIntoId" TEXT;

-- CreateIndex
CREATE INDEX "Comment_mergedIntoId_idx" ON "Comment"("mergedIntoId");
