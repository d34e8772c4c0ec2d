-- CreateTable
CREATE TABLE "ScreeningError" (
    "rule" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("rule", "direction")
);
