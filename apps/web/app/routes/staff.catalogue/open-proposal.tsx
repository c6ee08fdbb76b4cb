import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { useCatalogueWords } from '../../components/staff/catalogue-words.ts';
import type { ChangedType } from './describe-proposal.server.ts';
import type { CatalogueView } from './read-catalogue-page.server.ts';

type Proposal = CatalogueView['open'][number];

/** A change that waits: what it is, whom it touches, and what whoever is signed in may do about it. */
export function OpenProposal({ proposal, formToken }: { readonly proposal: Proposal; readonly formToken: string }) {
  const words = useCatalogueWords();
  const { id, version, proposed, ends, types, effects, counted } = proposal;
  return (
    <article className="catalogue-proposal" aria-labelledby={`p-${id}`}>
      <h3 id={`p-${id}`}>{version}</h3>
      <p className="facts">
        <span>{proposed}</span> <span>{ends}</span>
      </p>
      <h4>{words.whatChanges}</h4>
      <ChangedTypes types={types} />
      <h4>{effects.heading}</h4>
      {effects.against === undefined ? null : <Banner tone="stop" heading={effects.against} />}
      {effects.nobody === undefined ? null : <p>{effects.nobody}</p>}
      <ul className="catalogue-effects">
        {effects.lines.map(({ id: line, name, key, channel, totals, moves }) => (
          <li key={line}>
            <p className="name">
              <b>
                {name} · {channel}
              </b>{' '}
              <code dir="ltr">{key}</code>
            </p>
            <p>{totals.join(' · ')}</p>
            <ul>
              {moves.map((move) => (
                <li key={move}>{move}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className="staff-soft">{counted}</p>
      <h4>{words.decide}</h4>
      <Decision proposal={proposal} formToken={formToken} />
    </article>
  );
}

function ChangedTypes({ types }: { readonly types: readonly ChangedType[] }) {
  return types.map(({ key, name, changes }) => (
    <div key={key ?? ''} className="catalogue-type">
      <p className="name">
        <b>{name}</b> {key === undefined ? null : <code dir="ltr">{key}</code>}
      </p>
      <ul>
        {changes.map(({ text, why, direction, directionText }) => (
          <li key={text}>
            {direction === 'neither' ? null : <span className={`direction ${direction}`}>{directionText}</span>}
            <span>{text}</span>
            {why.map((sentence) => (
              <span key={sentence} className="why">
                {sentence}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  ));
}

function Decision({ proposal, formToken }: { readonly proposal: Proposal; readonly formToken: string }) {
  const words = useCatalogueWords();
  const fields = { form: formToken, proposal: proposal.id, hash: proposal.hash };
  if (proposal.may === 'read') return <p>{words.mayNot}</p>;
  const isOwn = proposal.may === 'take-back';
  return (
    <>
      {isOwn ? (
        <p>{words.own}</p>
      ) : (
        <form method="post">
          <HiddenFields fields={fields} />
          <Choice name="read" value="yes" isOn={false}>
            {words.read}
          </Choice>
          <Button name="do" value="approve" look="primary">
            {words.approve}
          </Button>
        </form>
      )}
      <form method="post">
        <HiddenFields fields={fields} />
        <Button name="do" value="refuse">
          {isOwn ? words.takeBack : words.refuse}
        </Button>
      </form>
    </>
  );
}
