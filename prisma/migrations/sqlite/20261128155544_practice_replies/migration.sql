-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Comment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "postId" TEXT NOT NULL,
    "physician" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parentId" TEXT,
    "theme" TEXT,
    "publishedTheme" TEXT,
    "alias" TEXT NOT NULL,
    "aliasFold" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "currentRevisionId" TEXT NOT NULL,
    "publishedRevisionId" TEXT,
    "heldAt" DATETIME NOT NULL,
    "publishedAt" DATETIME,
    "riskRank" INTEGER NOT NULL DEFAULT 1,
    "urgency" TEXT NOT NULL DEFAULT 'none',
    "takenDownAt" DATETIME,
    "returned" BOOLEAN NOT NULL DEFAULT false,
    "escalation" TEXT,
    "reviewerId" TEXT,
    "contestedId" TEXT,
    "fromPractice" BOOLEAN NOT NULL DEFAULT false,
    "settled" BOOLEAN NOT NULL DEFAULT false,
    "assignedToId" TEXT,
    "snoozedUntil" DATETIME,
    "snoozeReason" TEXT,
    "mergedIntoId" TEXT,
    "submissionKey" TEXT,
    "readLast" TEXT,
    "openSince" DATETIME,
    "openAskers" INTEGER,
    "wordingVersion" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Comment_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Comment" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Comment" ("alias", "aliasFold", "assignedToId", "contestedId", "createdAt", "currentRevisionId", "demonstration", "escalation", "heldAt", "id", "kind", "mergedIntoId", "openAskers", "openSince", "parentId", "physician", "postId", "publishedAt", "publishedRevisionId", "publishedTheme", "readLast", "returned", "reviewerId", "riskRank", "snoozeReason", "snoozedUntil", "status", "submissionKey", "takenDownAt", "theme", "urgency", "version", "wordingVersion") SELECT "alias", "aliasFold", "assignedToId", "contestedId", "createdAt", "currentRevisionId", "demonstration", "escalation", "heldAt", "id", "kind", "mergedIntoId", "openAskers", "openSince", "parentId", "physician", "postId", "publishedAt", "publishedRevisionId", "publishedTheme", "readLast", "returned", "reviewerId", "riskRank", "snoozeReason", "snoozedUntil", "status", "submissionKey", "takenDownAt", "theme", "urgency", "version", "wordingVersion" FROM "Comment";
DROP TABLE "Comment";
ALTER TABLE "new_Comment" RENAME TO "Comment";
CREATE UNIQUE INDEX "Comment_submissionKey_key" ON "Comment"("submissionKey");
CREATE INDEX "Comment_postId_publishedAt_id_idx" ON "Comment"("postId", "publishedAt" DESC, "id");
CREATE INDEX "Comment_postId_aliasFold_idx" ON "Comment"("postId", "aliasFold");
CREATE INDEX "Comment_status_returned_riskRank_heldAt_id_idx" ON "Comment"("status", "returned", "riskRank" DESC, "heldAt", "id");
CREATE INDEX "Comment_status_returned_physician_riskRank_heldAt_id_idx" ON "Comment"("status", "returned", "physician", "riskRank" DESC, "heldAt", "id");
CREATE INDEX "Comment_status_returned_postId_riskRank_heldAt_id_idx" ON "Comment"("status", "returned", "postId", "riskRank" DESC, "heldAt", "id");
CREATE INDEX "Comment_status_returned_escalation_riskRank_heldAt_id_idx" ON "Comment"("status", "returned", "escalation", "riskRank" DESC, "heldAt", "id");
CREATE INDEX "Comment_status_takenDownAt_heldAt_id_idx" ON "Comment"("status", "takenDownAt", "heldAt" DESC, "id");
CREATE INDEX "Comment_openSince_id_idx" ON "Comment"("openSince", "id");
CREATE INDEX "Comment_openAskers_openSince_id_idx" ON "Comment"("openAskers" DESC, "openSince", "id");
CREATE INDEX "Comment_physician_openSince_id_idx" ON "Comment"("physician", "openSince", "id");
CREATE INDEX "Comment_physician_openAskers_openSince_id_idx" ON "Comment"("physician", "openAskers" DESC, "openSince", "id");
CREATE INDEX "Comment_postId_openSince_id_idx" ON "Comment"("postId", "openSince", "id");
CREATE INDEX "Comment_postId_openAskers_openSince_id_idx" ON "Comment"("postId", "openAskers" DESC, "openSince", "id");
CREATE INDEX "Comment_reviewerId_idx" ON "Comment"("reviewerId");
CREATE INDEX "Comment_assignedToId_idx" ON "Comment"("assignedToId");
CREATE INDEX "Comment_mergedIntoId_idx" ON "Comment"("mergedIntoId");
CREATE INDEX "Comment_parentId_publishedAt_id_idx" ON "Comment"("parentId", "publishedAt", "id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
