-- CreateTable
CREATE TABLE "Draft" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "currentId" TEXT NOT NULL,
    "baseId" TEXT,
    "baseHash" TEXT,
    "approvedHash" TEXT,
    "goesOutAt" TIMESTAMP(3),
    "pendingHash" TEXT,
    "sentBy" TEXT,
    "trouble" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DraftRevision" (
    "id" TEXT NOT NULL,
    "draftId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "made" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DraftRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DraftHand" (
    "draftId" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "part" TEXT NOT NULL,

    CONSTRAINT "DraftHand_pkey" PRIMARY KEY ("draftId","person")
);

-- CreateTable
CREATE TABLE "DraftReview" (
    "id" TEXT NOT NULL,
    "draftId" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "askedBy" TEXT NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "decidedAt" TIMESTAMP(3),
    "words" TEXT,

    CONSTRAINT "DraftReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewNote" (
    "id" TEXT NOT NULL,
    "draftId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "settledAt" TIMESTAMP(3),

    CONSTRAINT "ReviewNote_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Draft_slug_key" ON "Draft"("slug");

-- CreateIndex
CREATE INDEX "Draft_state_goesOutAt_idx" ON "Draft"("state", "goesOutAt");

-- CreateIndex
CREATE UNIQUE INDEX "DraftRevision_draftId_number_key" ON "DraftRevision"("draftId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "DraftHand_draftId_person_part_key" ON "DraftHand"("draftId", "person", "part");

-- CreateIndex
CREATE INDEX "DraftReview_draftId_askedAt_idx" ON "DraftReview"("draftId", "askedAt");

-- CreateIndex
CREATE INDEX "DraftReview_person_state_idx" ON "DraftReview"("person", "state");

-- CreateIndex
CREATE INDEX "ReviewNote_draftId_createdAt_idx" ON "ReviewNote"("draftId", "createdAt");

-- AddForeignKey
ALTER TABLE "DraftRevision" ADD CONSTRAINT "DraftRevision_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftHand" ADD CONSTRAINT "DraftHand_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftReview" ADD CONSTRAINT "DraftReview_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftReview" ADD CONSTRAINT "DraftReview_draftId_person_part_fkey" FOREIGN KEY ("draftId", "person", "part") REFERENCES "DraftHand"("draftId", "person", "part") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ReviewNote" ADD CONSTRAINT "ReviewNote_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;
