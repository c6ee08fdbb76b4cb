import { Choice } from '../../components/choice.tsx';
import { Icon } from '../../components/icon.tsx';
import type { PreferencesList as List, Tile, TypeLine } from '../../wording/describe-preferences.ts';

/** Every type under its heading, each with its switches. `wanted`: what the person chose before the page had to ask again. */
export function PreferencesList({
  list,
  wanted,
}: {
  readonly list: List;
  readonly wanted: Readonly<Record<string, boolean>>;
}) {
  return (
    <>
      {list.groups.map(({ category, heading, lines }) => (
        <section key={category} className="group" aria-labelledby={`group-${category}`}>
          <h2 id={`group-${category}`}>{heading}</h2>
          <div className="card">
            {lines.map((line) => (
              <Line key={line.key} line={line} wanted={wanted} columns={list.channels.length} />
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
    </>
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
      <legend lang={line.language}>{line.label}</legend>
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
        <Choice name="on" value={value} isOn={wanted[value] ?? tile.isOn}>
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
