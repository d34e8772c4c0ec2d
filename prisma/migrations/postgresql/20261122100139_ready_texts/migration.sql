-- CreateTable
CREATE TABLE "ReadyText" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdBy" TEXT NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "ReadyText_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ReadyText_kind_endedAt_place_idx" ON "ReadyText"("kind", "endedAt", "place");
