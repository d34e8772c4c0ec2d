/** What the desk reads and does about one message, as its pages and forms do it: the message is opened first, by whoever asks. */
import * as decide from '@/lib/comments/decisions/decide-comment';
import type { DecisionForm } from '@/lib/comments/decisions/decision-schema';
import * as reviewer from '@/lib/comments/decisions/name-reviewer';
import * as notes from '@/lib/comments/desk/private-notes';
import * as item from '@/lib/comments/desk/read-desk-item';
import * as queue from '@/lib/comments/desk/read-queue';
import * as reports from '@/lib/comments/desk/read-reports';
import * as versions from '@/lib/comments/desk/read-versions';
import * as similar from '@/lib/comments/duplicates/similar-questions';
import * as presence from '@/lib/comments/presence/hold-open';
import { requireComment } from '@/lib/comments/state/require-comment';
import type { Viewer } from '@/lib/identity/viewer';

export const decideComment = async (viewer: Viewer, form: DecisionForm, now: Date) =>
  decide.decideComment(await requireComment(viewer, form.commentId, now), form, now);

export const nameReviewer = async (
  viewer: Viewer,
  { commentId, ...form }: { commentId: string; version: number; reviewerId: string },
  now: Date,
) => reviewer.nameReviewer(await requireComment(viewer, commentId, now), form, now);

export const writePrivateNote = async (
  viewer: Viewer,
  { commentId, ...note }: { commentId: string; text: string; formKey: string },
  now: Date,
) => notes.writePrivateNote(await requireComment(viewer, commentId, now), note, now);

export const readPrivateNotes = async (viewer: Viewer, id: string, now: Date) =>
  notes.readPrivateNotes(await requireComment(viewer, id, now), now);

export const readDeskItem = async (viewer: Viewer, id: string, now: Date) =>
  item.readDeskItem(await requireComment(viewer, id, now), now);

export const findNextWaiting = async (viewer: Viewer, id: string, now: Date) =>
  queue.findNextWaiting(await requireComment(viewer, id, now), now);

export const readReports = async (viewer: Viewer, id: string, now: Date) =>
  reports.readReports(await requireComment(viewer, id, now));

export const readVersions = async (viewer: Viewer, id: string, now: Date) =>
  versions.readVersions(await requireComment(viewer, id, now));

export const readSimilar = async (viewer: Viewer, id: string, asked: string, now: Date) =>
  similar.readSimilar(await requireComment(viewer, id, now), asked);

export const holdOpen = async (viewer: Viewer, id: string, now: Date) =>
  presence.holdOpen(await requireComment(viewer, id, now), now);
