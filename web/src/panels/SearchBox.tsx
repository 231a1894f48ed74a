import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import type { SearchHit } from '../../../server/contract.ts';
import { useSearch } from '../api/use-search.ts';
import { toExplorePath } from '../state/explore-url.ts';
import { toPaperPath } from '../state/page.ts';
import { Icon } from '../ui/Icon.tsx';
import { isTyping } from '../ui/is-typing.ts';
import { SearchHits } from './SearchHits.tsx';
import './SearchBox.css';

/** Finds methods, models, benchmarks, metrics and papers by name. `/` goes there from anywhere on the page. */
export function SearchBox() {
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [, navigate] = useLocation();
  const search = useSearch(text);
  const hits = 'hits' in search ? search.hits : [];
  const activeIndex = Math.min(active, hits.length - 1);
  const isListShown = isOpen && search.status !== 'idle';

  useSlashKey(input);

  const open = (hit: SearchHit | undefined): void => {
    if (hit === undefined) return;
    navigate(toPath(hit));
    setText('');
    setIsOpen(false);
    input.current?.blur();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setIsOpen(true);
      setActive((activeIndex + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (search.status === 'found') open(hits[activeIndex]);
    } else if (event.key === 'Escape') {
      if (isListShown) setIsOpen(false);
      else setText('');
    }
  };

  return (
    <div className="search">
      <Icon name="search" />
      <input
        ref={input}
        className="search__input"
        type="search"
        role="combobox"
        aria-label="Search methods, models, benchmarks and papers"
        aria-expanded={isListShown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isListShown && hits.length > 0 ? `${listId}-${activeIndex}` : undefined}
        placeholder="Search methods, benchmarks, papers"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setIsOpen(true);
        }}
        onFocus={() => {
          setIsOpen(true);
        }}
        onBlur={() => {
          setIsOpen(false);
        }}
        onKeyDown={onKeyDown}
      />
      <kbd className="search__key" aria-hidden="true">
        /
      </kbd>
      <SearchHits id={listId} search={search} isShown={isListShown} active={activeIndex} onOpen={open} />
    </div>
  );
}

function toPath(hit: SearchHit): string {
  if (hit.type === 'Paper') return toPaperPath(hit.id);
  return toExplorePath({ around: [hit.id], selected: hit.id });
}

function useSlashKey(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      const isPlain = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isPlain || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [input]);
}
