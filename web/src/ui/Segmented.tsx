import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: IconName;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Only the icons are seen; the labels are read out. */
  readonly isCompact?: boolean;
}

/** A choice between few things that exclude each other. */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
  isCompact,
}: Props<Value>) {
  return (
    <fieldset className="segmented" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className="segmented__option"
          aria-pressed={option.value === value}
          title={isCompact === true ? option.label : undefined}
          onClick={() => {
            onChange(option.value);
          }}
        >
          {option.icon === undefined ? null : <Icon name={option.icon} />}
          <span className={isCompact === true ? 'visually-hidden' : undefined}>{option.label}</span>
        </button>
      ))}
    </fieldset>
  );
}
