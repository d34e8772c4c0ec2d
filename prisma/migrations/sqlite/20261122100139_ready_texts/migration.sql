-- CreateTable
CREATE TABLE "ReadyText" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,
    "endedAt" DATETIME
);

-- CreateIndex
CREATE INDEX "ReadyText_kind_endedAt_place_idx" ON "ReadyText"("kind", "endedAt", "place");
