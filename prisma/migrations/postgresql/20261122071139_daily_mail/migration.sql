-- AlterTable
ALTER TABLE "StaffAccount" ADD COLUMN     "mailDaily" BOOLEAN NOT NULL DEFAULT false;
