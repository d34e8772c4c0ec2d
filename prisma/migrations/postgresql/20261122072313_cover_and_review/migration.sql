-- DropIndex
DROP INDEX "Comment_status_physician_riskRank_heldAt_id_idx";

-- DropIndex
DROP INDEX "Comment_status_riskRank_heldAt_id_idx";

-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "reviewerId" TEXT;

-- CreateTable
CREATE TABLE "Cover" (
    "id" TEXT NOT NULL,
    "physician" TEXT NOT NULL,
    "coveredBy" TEXT NOT NULL,
    "from" TIMESTAMP(3) NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Cover_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Cover_coveredBy_until_idx" ON "Cover"("coveredBy", "until");

-- CreateIndex
CREATE INDEX "Cover_physician_until_idx" ON "Cover"("physician", "until");

-- CreateIndex
CREATE INDEX "Comment_status_returned_riskRank_heldAt_id_idx" ON "Comment"("status", "returned", "riskRank" DESC, "heldAt", "id");

-- CreateIndex
CREATE INDEX "Comment_status_returned_physician_riskRank_heldAt_id_idx" ON "Comment"("status", "returned", "physician", "riskRank" DESC, "heldAt", "id");

-- CreateIndex
CREATE INDEX "Comment_status_returned_postId_riskRank_heldAt_id_idx" ON "Comment"("status", "returned", "postId", "riskRank" DESC, "heldAt", "id");

-- CreateIndex
CREATE INDEX "Comment_status_returned_escalation_riskRank_heldAt_id_idx" ON "Comment"("status", "returned", "escalation", "riskRank" DESC, "heldAt", "id");

-- CreateIndex
CREATE INDEX "Comment_reviewerId_idx" ON "Comment"("reviewerId");
