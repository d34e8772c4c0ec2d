'use client';

import type { ReactNode } from 'react';
import { answerFormId } from '@/components/desk/answering/answer-form';
import { useKeySettings } from '@/components/desk/keys/use-key-settings';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/work/kbd';
import { Menu } from '@/components/ui/work/menu';
import { Toolbar } from '@/components/ui/work/toolbar';
import { desk } from '@/lib/shared/messages/desk';
import type { Decidable } from './decidable';
import type { FormWiring } from './form-wiring';
import { MergeForm } from './merge-form';
import { PublishForm } from './publish-form';
import { type ReasonedAction, ReasonForm, reasonWords } from './reason-form';
import { RedactForm } from './redact-form';
import { RequeueForm } from './requeue-form';
import { ThemeForm } from './theme-form';
import { UrgencyForm } from './urgency-form';

/** Marked words that nobody has decided about come first: until then nothing can be published. */
export const isToBeRedacted = ({ actions, phrases }: Decidable): boolean =>
  actions.includes('redact') && phrases.some(({ hidden }) => hidden === null);

/** It waits, and sounds as if someone were in danger. */
const isUrgent = ({ waits, urgency }: Decidable): boolean => waits && urgency !== 'none';

const reasoned: readonly ReasonedAction[] = ['decline', 'return', 'escalate', 'unpublish', 'unanswer', 'unmerge'];
/** Of menus that close each other. */
const group = 'decide';

type DecisionBarProps = FormWiring & { item: Decidable; numbers: ReactNode };

/** What is done most stands in the bar; the rest is a menu of it. Where someone may be in danger, help stands first and no way to decline. */
export function DecisionBar({ item, numbers, ...shared }: DecisionBarProps) {
  const { on, keys } = useKeySettings();
  const { actions } = item;
  const urgent = isUrgent(item);
  const key = (action: keyof typeof keys) => (on ? <Kbd sign={keys[action]} /> : null);
  const answers = actions.includes('answer');
  const first = (['unpublish', 'decline'] as const).find((action) => !urgent && actions.includes(action));
  const publish = <PublishForm {...shared} target={item} kind={item.kind} besideAnswer={answers} />;
  return (
    <Toolbar label={desk.decisionForms.bar} urgent={urgent}>
      {urgent ? <UrgentMenus item={item} numbers={numbers} {...shared} /> : null}
      {answers ? (
        <>
          <Button
            form={answerFormId}
            variant={urgent ? 'secondary' : 'primary'}
            disabled={shared.pending}
            className={inBar}
          >
            {desk.decisionForms.answerPublish}
            {key('answer')}
          </Button>
          <Button
            form={answerFormId}
            name="step"
            value="preview"
            variant="secondary"
            disabled={shared.pending}
            className={urgent ? `${inBar} max-sm:hidden` : inBar}
          >
            {desk.answerPreview.preview}
          </Button>
        </>
      ) : null}
      {!answers && !urgent && actions.includes('publish') ? publish : null}
      {actions.includes('requeue') ? <RequeueForm {...shared} target={item} /> : null}
      {first ? (
        <Menu
          group={group}
          open={shared.state.values['action'] === first}
          label={
            <>
              {reasonWords[first].summary}
              {key('decline')}
            </>
          }
        >
          <ReasonForm {...shared} target={item} action={first} ready={item.ready} />
        </Menu>
      ) : null}
      <MoreMenu item={item} first={first} answers={answers} publish={publish} {...shared} />
    </Toolbar>
  );
}

const inBar = 'px-3! max-sm:grow';

/** What helps, before anything is decided. */
function UrgentMenus({ item, numbers, ...shared }: DecisionBarProps) {
  return (
    <>
      {item.actions.includes('escalate') ? (
        <Menu
          label={desk.urgencyNotice.passOnCall}
          group={group}
          variant="danger"
          open={shared.state.values['action'] === 'escalate'}
        >
          <ReasonForm {...shared} target={item} action="escalate" ready={item.ready} />
        </Menu>
      ) : null}
      {numbers ? (
        <Menu label={desk.urgencyNotice.showNumbers} group={group}>
          <div className="space-y-4">{numbers}</div>
        </Menu>
      ) : null}
    </>
  );
}

type MoreMenuProps = FormWiring & {
  item: Decidable;
  /** Has a place of its own in the bar. */
  first: ReasonedAction | undefined;
  answers: boolean;
  publish: ReactNode;
};

function MoreMenu({ item, first, answers, publish, ...shared }: MoreMenuProps) {
  const { actions } = item;
  const urgent = isUrgent(item);
  const asked = shared.state.values['action'];
  const rest = reasoned.filter(
    (action) => actions.includes(action) && action !== first && !(urgent && action === 'escalate'),
  );
  const publishes = actions.includes('publish') && (answers || urgent);
  const redacts = actions.includes('redact') && !isToBeRedacted(item);
  const themed = actions.includes('theme');
  const hears = actions.includes('urgency');
  if (!publishes && !redacts && !themed && !hears && !item.alike && rest.length === 0) return null;
  const form = { ...shared, target: item, isPublic: item.isPublic };
  const inMenu: (string | undefined)[] = [...rest, 'merge', 'theme', ...(redacts ? ['redact'] : [])];
  return (
    <Menu label={desk.decisionForms.more} group={group} open={inMenu.includes(asked)}>
      <div className="divide-y divide-line">
        {publishes ? <div className="pb-3">{publish}</div> : null}
        {rest.map((action) => (
          <ReasonForm
            key={action}
            {...shared}
            target={item}
            action={action}
            ready={item.ready}
            folded
            open={action === asked}
          />
        ))}
        {redacts ? <RedactForm {...form} phrases={item.phrases} open={asked === 'redact'} /> : null}
        {themed ? <ThemeForm {...form} theme={item.theme} themes={item.themes} open={asked === 'theme'} /> : null}
        {hears ? <UrgencyForm {...form} urgency={item.urgency} /> : null}
        {item.alike ? <MergeForm {...form} alike={item.alike} open={asked === 'merge'} /> : null}
      </div>
    </Menu>
  );
}
