-- AlterTable
ALTER TABLE "Letter" ADD COLUMN     "demonstration" BOOLEAN NOT NULL DEFAULT false;
