import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { EXPLORE_START, parseExplore, toExploreSearch } from '../../state/explore-url.ts';
import type { ExploreState } from '../../state/explore-url.ts';

export interface Explore {
  readonly state: ExploreState;
  /** Writes the change into the address: as a step to go back to, or (`replace`) in place of the last one. */
  readonly change: (part: Partial<ExploreState>, options?: { readonly replace?: boolean }) => void;
  readonly select: (id: string | null) => void;
  readonly grow: (id: string) => void;
  readonly hide: (id: string) => void;
  /** Starts a new view around a node; filters stay. */
  readonly startAt: (id: string) => void;
}

export function useExplore(): Explore {
  const search = useSearch();
  const [, navigate] = useLocation();
  const state = useMemo(() => parseExplore(search), [search]);
  return useMemo(() => {
    // What happens late (the camera comes to rest) must not undo what happened meanwhile: the address is read anew.
    const current = (): ExploreState => parseExplore(window.location.search);
    const change: Explore['change'] = (part, options) => {
      navigate(`/${toExploreSearch({ ...current(), ...part })}`, { replace: options?.replace ?? false });
    };
    return {
      state,
      change,
      select: (id) => {
        if (id !== current().selected) change({ selected: id });
      },
      grow: (id) => {
        const { grown, hidden } = current();
        change({
          grown: [...grown.filter((other) => other !== id), id],
          hidden: hidden.filter((other) => other !== id),
          selected: id,
        });
      },
      hide: (id) => {
        change({ hidden: [...current().hidden, id], selected: null });
      },
      startAt: (id) => {
        const { types, relations } = current();
        change({ ...EXPLORE_START, types, relations, around: [id], selected: id });
      },
    };
  }, [navigate, state]);
}

/** Everything shown that was loaded. */
export const NO_FILTER = {
  types: EXPLORE_START.types,
  relations: EXPLORE_START.relations,
  years: EXPLORE_START.years,
  hidden: [],
} as const satisfies Partial<ExploreState>;
