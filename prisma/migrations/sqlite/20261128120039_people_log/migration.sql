-- AlterTable
ALTER TABLE "AccessRecord" ADD COLUMN "about" TEXT;
ALTER TABLE "AccessRecord" ADD COLUMN "detail" TEXT;

-- CreateIndex
CREATE INDEX "AccessRecord_about_seq_idx" ON "AccessRecord"("about", "seq");
