import type { SearchHit } from '../../../server/contract.ts';
import type { SearchState } from '../api/use-search.ts';
import { NODE_NAMES } from '../text/names.ts';
import { TypeDot } from '../ui/TypeDot.tsx';

interface Props {
  readonly id: string;
  readonly search: SearchState;
  readonly isShown: boolean;
  readonly active: number;
  readonly onOpen: (hit: SearchHit) => void;
}

/** The list below the search field. The field keeps the focus; the keyboard moves the marked row. */
export function SearchHits({ id, search, isShown, active, onOpen }: Props) {
  const hits = 'hits' in search ? search.hits : [];
  return (
    <div className="search__popup" hidden={!isShown}>
      <div id={id} role="listbox" aria-label="Found names" tabIndex={-1}>
        {hits.map((hit, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the focus and hears the keys
          <div
            key={hit.id}
            id={`${id}-${index}`}
            className="search__hit"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerDown={(event) => {
              event.preventDefault(); // the field keeps the focus
            }}
            onClick={() => {
              onOpen(hit);
            }}
          >
            <TypeDot type={hit.type} />
            <span className="search__name">{hit.name}</span>
            <span className="search__type">{NODE_NAMES[hit.type].one}</span>
          </div>
        ))}
      </div>
      <output className="search__message">{toMessage(search)}</output>
    </div>
  );
}

function toMessage(search: SearchState): string {
  switch (search.status) {
    case 'found':
      return search.hits.length === 0 ? 'Nothing has this name.' : '';
    case 'failed':
      return search.message;
    case 'searching':
      return search.hits.length === 0 ? 'Searching …' : '';
    case 'idle':
      return '';
  }
}
