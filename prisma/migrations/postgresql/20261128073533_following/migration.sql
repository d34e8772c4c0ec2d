-- CreateTable
CREATE TABLE "Follower" (
    "id" TEXT NOT NULL,
    "addressHash" TEXT NOT NULL,
    "emailEncrypted" TEXT NOT NULL,
    "pace" TEXT NOT NULL,
    "language" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "toldUntil" TIMESTAMP(3) NOT NULL,
    "refusals" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Follower_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Follow" (
    "followerId" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "confirmedAt" TIMESTAMP(3),

    CONSTRAINT "Follow_pkey" PRIMARY KEY ("followerId","what","target")
);

-- CreateTable
CREATE TABLE "Told" (
    "followerId" TEXT NOT NULL,
    "postId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Told_pkey" PRIMARY KEY ("followerId","postId")
);

-- CreateTable
CREATE TABLE "News" (
    "id" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "seenAt" TIMESTAMP(3) NOT NULL,
    "cursor" TEXT NOT NULL DEFAULT '',
    "doneAt" TIMESTAMP(3),

    CONSTRAINT "News_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_followerId_fkey" FOREIGN KEY ("followerId") REFERENCES "Follower"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Told" ADD CONSTRAINT "Told_followerId_fkey" FOREIGN KEY ("followerId") REFERENCES "Follower"("id") ON DELETE CASCADE ON UPDATE CASCADE;
