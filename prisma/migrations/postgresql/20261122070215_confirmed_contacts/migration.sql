-- AlterTable
ALTER TABLE "Contact" ADD COLUMN     "confirmedAt" TIMESTAMP(3);
