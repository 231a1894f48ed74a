import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import type { Explore } from './use-explore.ts';

interface Props {
  readonly id: string;
  readonly explore: Explore;
  readonly children?: ReactNode;
}

/** What can be done with the selected node in the picture. */
export function NodeActions({ id, explore, children }: Props) {
  const isGrown = explore.state.grown.includes(id);
  return (
    <div className="details__actions">
      <button
        type="button"
        className="button button--small"
        disabled={isGrown}
        onClick={() => {
          explore.grow(id);
        }}
      >
        <Icon name="grow" />
        {isGrown ? 'Neighbours added' : 'Add neighbours'}
      </button>
      <button
        type="button"
        className="button button--small"
        onClick={() => {
          explore.startAt(id);
        }}
      >
        <Icon name="target" />
        Only around this
      </button>
      <button
        type="button"
        className="button button--small"
        onClick={() => {
          explore.hide(id);
        }}
      >
        <Icon name="hide" />
        Hide
      </button>
      {children}
    </div>
  );
}
