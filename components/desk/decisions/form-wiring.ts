/** What the one client component of the item's page hands to each of its forms. */
import type { DecisionTarget } from './decision-target';
import type { DecisionState } from '@/lib/comments/decisions/decision-state';

export interface FormWiring {
  state: DecisionState;
  decide: (form: FormData) => void;
  /** A decision is on its way. */
  pending: boolean;
}

export interface TargetedForm extends FormWiring {
  target: DecisionTarget;
}
