import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { Icon } from '../../components/icon.tsx';
import { fundraisingIn } from '@heed/i18n/fundraising/in-language';
import { permissionIn } from '@heed/i18n/permission/in-language';
import { usePage } from '../../components/page-data.ts';
import type { PreferencesPageData } from './preferences-page-data.ts';
import type { PreferencesList as List, Tile, TypeLine } from '../../wording/describe-preferences.ts';

/** Every type under its heading, each with its switches. `wanted`: what the person chose before the page had to ask again. */
export function PreferencesList({
  list,
  naming,
  isOffering,
  wanted,
}: {
  readonly list: List;
  /** Not right after a save: who has just left is not asked to come back. */
  readonly isOffering: boolean;
  readonly naming: PreferencesPageData['naming'];
  readonly wanted: Readonly<Record<string, boolean>>;
}) {
  const { locale } = usePage();
  return (
    <>
      {list.groups.map(({ category, heading, lines }) => (
        <section key={category} className="group">
          <h2>{heading}</h2>
          {list.gifts?.category === category ? <Gifts gifts={list.gifts} isOffering={isOffering} /> : null}
          <div className="card">
            {lines.map((line) => (
              <Line
                key={line.key}
                line={isOffering ? line : { ...line, permission: undefined }}
                wanted={wanted}
                columns={list.channels.length}
              />
            ))}
          </div>
        </section>
      ))}
      {list.below.length === 0 ? null : (
        <ul className="below">
          {list.below.map(({ text }) => (
            <li key={text}>
              <Icon name="info" />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
      {naming === 'by-mail' || naming === 'by-text' ? (
        <p className="show-names">
          <a href={naming === 'by-mail' ? '/preferences/code?for=names' : '/preferences/number?for=names'}>
            {permissionIn(locale).showNames}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** Asking for gifts has rules of its own (45 CFR 164.514(f)(2)). Its button belongs to a form outside this one: forms do not nest. */
function Gifts({
  gifts: { isOn, canReturn },
  isOffering,
}: {
  readonly gifts: NonNullable<List['gifts']>;
  readonly isOffering: boolean;
}) {
  const words = fundraisingIn(usePage().locale);
  return (
    <div className="gifts">
      <p>{words.text}</p>
      {canReturn ? <p>{words.stopped}</p> : null}
      {isOn ? <Button form="gifts-stop">{words.stop}</Button> : null}
      {canReturn && isOffering ? (
        <Button form="gifts-again" look="quiet">
          {words.again}
        </Button>
      ) : null}
    </div>
  );
}

function Line({
  line,
  wanted,
  columns,
}: {
  readonly line: TypeLine;
  readonly wanted: Readonly<Record<string, boolean>>;
  readonly columns: number;
}) {
  const describedBy = `about-${line.key}`;
  return (
    <fieldset className="type" aria-describedby={describedBy}>
      <legend id={`type-${line.key}`} lang={line.language}>
        {line.label}
      </legend>
      <div className="about" id={describedBy}>
        <p lang={line.language}>{line.description}</p>
        {line.rule === undefined ? null : <p className="rule">{line.rule}</p>}
      </div>
      {line.always === undefined ? (
        <div className="tiles" data-columns={columns}>
          {line.tiles.map((tile) => (
            <TileView key={tile.channel} tile={tile} type={line.key} wanted={wanted} />
          ))}
        </div>
      ) : (
        <p className="always">
          <Icon name="lock" />
          <span>{line.always}</span>
        </p>
      )}
      {line.permission === undefined ? null : (
        <p className="permission-link">
          <a href={line.permission.href}>{line.permission.text}</a>
        </p>
      )}
      {line.notes.map(({ tone, text }) => (
        <p key={text} className={`note ${tone}`}>
          <Icon name={tone === 'stop' ? 'stopped' : 'info'} />
          <span>{text}</span>
        </p>
      ))}
    </fieldset>
  );
}

const MARKS = { stopped: 'stopped', waiting: 'waiting', off: undefined } as const;

function TileView({
  tile,
  type,
  wanted,
}: {
  readonly tile: Tile;
  readonly type: string;
  readonly wanted: Readonly<Record<string, boolean>>;
}) {
  switch (tile.kind) {
    case 'switch': {
      const value = `${type}:${tile.channel}`;
      return (
        <Choice name="on" value={value} isOn={wanted[value] ?? tile.isOn} of={`type-${type}`}>
          {tile.name}
        </Choice>
      );
    }
    case 'fixed': {
      const mark = MARKS[tile.mark];
      return (
        <p className={`fixed ${tile.mark}`}>
          {mark === undefined ? null : <Icon name={mark} />}
          <span>
            {tile.name} <small>{tile.state}</small>
          </span>
        </p>
      );
    }
    case 'blank':
      return <span className="blank" />;
  }
}
