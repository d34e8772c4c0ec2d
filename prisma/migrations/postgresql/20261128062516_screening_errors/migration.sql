-- CreateTable
CREATE TABLE "ScreeningError" (
    "rule" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "ScreeningError_pkey" PRIMARY KEY ("rule","direction")
);
