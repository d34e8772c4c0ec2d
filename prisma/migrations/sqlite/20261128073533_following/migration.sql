-- CreateTable
CREATE TABLE "Follower" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "addressHash" TEXT NOT NULL,
    "emailEncrypted" TEXT NOT NULL,
    "pace" TEXT NOT NULL,
    "language" TEXT,
    "createdAt" DATETIME NOT NULL,
    "toldUntil" DATETIME NOT NULL,
    "refusals" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "Follow" (
    "followerId" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "confirmedAt" DATETIME,

    PRIMARY KEY ("followerId", "what", "target"),
    CONSTRAINT "Follow_followerId_fkey" FOREIGN KEY ("followerId") REFERENCES "Follower" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Told" (
    "followerId" TEXT NOT NULL,
    "postId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("followerId", "postId"),
    CONSTRAINT "Told_followerId_fkey" FOREIGN KEY ("followerId") REFERENCES "Follower" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "News" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "what" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "seenAt" DATETIME NOT NULL,
    "cursor" TEXT NOT NULL DEFAULT '',
    "doneAt" DATETIME
);

-- CreateIndex
CREATE UNIQUE INDEX "Follower_addressHash_key" ON "Follower"("addressHash");

-- CreateIndex
CREATE INDEX "Follower_pace_toldUntil_idx" ON "Follower"("pace", "toldUntil");

-- CreateIndex
CREATE INDEX "Follow_what_target_followerId_idx" ON "Follow"("what", "target", "followerId");

-- CreateIndex
CREATE INDEX "Told_postId_followerId_idx" ON "Told"("postId", "followerId");

-- CreateIndex
CREATE INDEX "News_doneAt_idx" ON "News"("doneAt");

-- CreateIndex
CREATE UNIQUE INDEX "News_what_about_detail_key" ON "News"("what", "about", "detail");
