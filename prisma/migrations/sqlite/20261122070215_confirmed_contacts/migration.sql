-- AlterTable
ALTER TABLE "Contact" ADD COLUMN "confirmedAt" DATETIME;
