-- CreateTable
CREATE TABLE "Draft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "currentId" TEXT NOT NULL,
    "baseId" TEXT,
    "baseHash" TEXT,
    "approvedHash" TEXT,
    "goesOutAt" DATETIME,
    "pendingHash" TEXT,
    "sentBy" TEXT,
    "trouble" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "DraftRevision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "draftId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "made" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "DraftRevision_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftHand" (
    "draftId" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "part" TEXT NOT NULL,

    PRIMARY KEY ("draftId", "person"),
    CONSTRAINT "DraftHand_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftReview" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "draftId" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "askedBy" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL,
    "decidedAt" DATETIME,
    "words" TEXT,
    CONSTRAINT "DraftReview_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DraftReview_draftId_person_part_fkey" FOREIGN KEY ("draftId", "person", "part") REFERENCES "DraftHand" ("draftId", "person", "part") ON DELETE CASCADE ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "ReviewNote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "draftId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "settledAt" DATETIME,
    CONSTRAINT "ReviewNote_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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
