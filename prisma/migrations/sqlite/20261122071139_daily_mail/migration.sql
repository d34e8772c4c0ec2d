-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_StaffAccount" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "physician" TEXT,
    "disabledAt" DATETIME,
    "lastSignInAt" DATETIME,
    "mailDaily" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false
);
INSERT INTO "new_StaffAccount" ("createdAt", "demonstration", "disabledAt", "email", "id", "lastSignInAt", "name", "physician", "role") SELECT "createdAt", "demonstration", "disabledAt", "email", "id", "lastSignInAt", "name", "physician", "role" FROM "StaffAccount";
DROP TABLE "StaffAccount";
ALTER TABLE "new_StaffAccount" RENAME TO "StaffAccount";
CREATE UNIQUE INDEX "StaffAccount_email_key" ON "StaffAccount"("email");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
