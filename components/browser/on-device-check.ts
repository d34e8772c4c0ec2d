// Fetched when typing pauses: what in the words could identify someone, by the rules that the server has.
export { findOnDevice } from '@/lib/screening/identifiers/identifiers-on-device';
