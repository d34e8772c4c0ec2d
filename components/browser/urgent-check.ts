// Fetched when typing pauses: whether the words sound as if someone were in danger, by the strongest weights of a small model.
export { soundsUrgentOnDevice } from '@/lib/screening/learned/urgency-on-device';
