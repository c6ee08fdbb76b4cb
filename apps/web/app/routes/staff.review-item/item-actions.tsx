import { Button } from '../../components/button.tsx';
import { useStaffWords } from '../../components/staff/staff-words.ts';
import type { ItemView } from './read-item.server.ts';
import { ResolveForm, type WrongResolution } from './resolve-form.tsx';

/** What may be done with an item as it stands, by who is signed in. */
export function ItemActions({
  item,
  formToken,
  wrong,
}: {
  readonly item: ItemView;
  readonly formToken: string;
  readonly wrong: WrongResolution | undefined;
}) {
  const { act } = useStaffWords();
  if (!item.mayAct) return <p>{act.readOnly}</p>;
  if (item.state === 'open') {
    return (
      <>
        <p>{act.claimFirst}</p>
        <OneButton move="claim" formToken={formToken} label={act.claim} look="primary" />
      </>
    );
  }
  if (item.state === 'resolved')
    return <OneButton move="reopen" formToken={formToken} label={act.reopen} look="plain" />;
  if (!item.isMine) return <p>{item.stateText}</p>;
  return (
    <>
      <ResolveForm item={item} formToken={formToken} wrong={wrong} />
      {item.canAsk && item.state === 'claimed' ? (
        <div className="staff-ask">
          <p id="ask-text">{act.askText}</p>
          <OneButton move="ask" formToken={formToken} label={act.ask} look="plain" describedBy="ask-text" />
        </div>
      ) : null}
    </>
  );
}

function OneButton({
  move,
  formToken,
  label,
  look,
  describedBy,
}: {
  readonly move: 'claim' | 'ask' | 'reopen';
  readonly formToken: string;
  readonly label: string;
  readonly look: 'primary' | 'plain';
  readonly describedBy?: string;
}) {
  return (
    <form method="post">
      <input type="hidden" name="form" value={formToken} />
      <Button name="do" value={move} look={look} aria-describedby={describedBy}>
        {label}
      </Button>
    </form>
  );
}
