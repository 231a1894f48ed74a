import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  /** What the row says while it is closed. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
}

/** A row that shows what it rests on when it is pressed. */
export function Expandable({ summary, children, isOpenAtFirst = false }: Props) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const bodyId = useId();
  return (
    <li className="item">
      <button
        type="button"
        className="item__button"
        aria-expanded={isOpen}
        aria-controls={bodyId}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        <Icon name="chevron" />
        {summary}
      </button>
      <div id={bodyId} className="item__body" hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </li>
  );
}
