/** A place where the practice sees people, and the days on which it keeps other hours, as they are written down. Pure. */
import type { Span, Week } from './opening-hours';

export interface Place {
  id: string;
  name: string;
  address: string;
  phone: string;
  afterHours: string;
  afterHoursPhone: string;
  waysThere: string;
  week: Week;
  place: number;
  version: number;
  updatedAt: Date;
  updatedBy: string;
  demonstration: boolean;
}

export interface PlaceDays {
  id: string;
  placeId: string | null;
  from: string;
  until: string;
  spans: Span[];
  name: string;
  holiday: boolean;
  updatedBy: string;
  demonstration: boolean;
}
