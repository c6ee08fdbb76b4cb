import { ButtonLink } from './button.tsx';
import { ActionCard } from './card.tsx';
import { usePage } from './page-data.ts';

/** The two things people come for, when they came without a link that works. */
export function WaysOn() {
  const { landing } = usePage().shared;
  return (
    <>
      <ActionCard id="stop" heading={landing.stopHeading} text={landing.stopText}>
        <ButtonLink look="primary" href="/opt-out">
          {landing.stopLink}
        </ButtonLink>
      </ActionCard>
      <AskLinkCard />
    </>
  );
}

/** The way to all the choices, without a link that works. */
export function AskLinkCard() {
  const { landing } = usePage().shared;
  return (
    <ActionCard id="choose" heading={landing.chooseHeading} text={landing.chooseText}>
      <ButtonLink href="/link">{landing.chooseLink}</ButtonLink>
    </ActionCard>
  );
}
