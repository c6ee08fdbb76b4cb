import { Icon } from './icon.tsx';

/** One of several answers, in a list that the browser opens. */
export function Select({
  id,
  label,
  options,
  value,
  describedBy,
  isWrong = false,
}: {
  /** Also the field's name. */
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string; readonly lang?: string | undefined }[];
  readonly value: string;
  readonly describedBy?: string;
  readonly isWrong?: boolean;
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="select">
        <select
          id={id}
          name={id}
          defaultValue={value}
          aria-describedby={describedBy}
          aria-invalid={isWrong ? true : undefined}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.text}
            </option>
          ))}
        </select>
        <Icon name="chevron" />
      </span>
    </div>
  );
}
