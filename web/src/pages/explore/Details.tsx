import { useEffect, useRef, useState } from 'react';
import type { NodeType } from '../../../../server/contract.ts';
import { Icon } from '../../ui/Icon.tsx';
import { isTyping } from '../../ui/is-typing.ts';
import { wasKeyboardLast } from '../../ui/last-input.ts';
import { NodeDetails } from './NodeDetails.tsx';
import { PaperDetails } from './PaperDetails.tsx';
import type { Explore } from './use-explore.ts';
import './details.css';

interface Props {
  readonly id: string;
  /** Null: the node is not in the picture, and a link named it. */
  readonly type: NodeType | null;
  readonly explore: Explore;
}

/** Beside the picture; on a narrow screen a sheet at the bottom that can be pulled up. */
export function Details({ id, type, explore }: Props) {
  const [isTall, setIsTall] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const [opening] = useState(() => ({ isByKey: wasKeyboardLast(), focused: document.activeElement }));

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isTyping(event.target)) explore.select(null);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [explore]);

  /** Not where the reader has moved on while the details were loading. */
  const takesFocus = (): boolean => {
    const { activeElement, body } = document;
    const hasStayed = activeElement === opening.focused || activeElement === body;
    return opening.isByKey && (hasStayed || panel.current?.contains(activeElement) === true);
  };

  return (
    <aside ref={panel} className="details" data-tall={isTall} aria-label="Details">
      <div className="details__bar">
        <button
          type="button"
          className="details__grip"
          aria-expanded={isTall}
          onClick={() => {
            setIsTall(!isTall);
          }}
        >
          <span className="visually-hidden">
            {isTall ? 'Make the details smaller' : 'Make the details larger'}
          </span>
        </button>
        <button
          type="button"
          className="button button--quiet button--icon"
          aria-label="Close the details"
          onClick={() => {
            explore.select(null);
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      <div className="details__body">
        {type === 'Paper' ? (
          <PaperDetails id={id} explore={explore} takesFocus={takesFocus} />
        ) : (
          <NodeDetails id={id} explore={explore} isCertain={type !== null} takesFocus={takesFocus} />
        )}
      </div>
    </aside>
  );
}
