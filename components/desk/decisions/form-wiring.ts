/** What the one client component of the item's page hands to each of its forms. */
import type { DecisionState } from '@/lib/comments/decisions/decision-state';
import type { DecisionTarget } from './decision-target';

export interface FormWiring {
  state: DecisionState;
  decide: (form: FormData) => void;
  /** A decision is on its way. */
  pending: boolean;
}

export interface TargetedForm extends FormWiring {
  target: DecisionTarget;
}
