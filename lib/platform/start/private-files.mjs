/**
 * Imported first by whatever writes: what this program makes is for its own account alone. The database, its log, mails and copies
 * hold what patients wrote. A file of a thread takes it from its process.
 */
import { isMainThread } from 'node:worker_threads';

if (isMainThread) process.umask(0o077);
