import { useEffect, useRef } from 'react';
import { wasKeyboardLast } from '../../ui/last-input.ts';

/**
 * When the details close and nothing else has the focus, it goes back to where they were opened, or to the row of the node
 * that they showed last: not to the top of the page.
 */
export function useFocusReturn(selected: string | null): void {
  const last = useRef('');
  useEffect(() => {
    if (selected !== null) last.current = selected;
  }, [selected]);

  const isOpen = selected !== null;
  useEffect(() => {
    if (!isOpen) return;
    const opener = document.activeElement;
    return () => {
      if (document.activeElement !== document.body) return;
      const isThere = opener?.isConnected === true && opener !== document.body;
      const target = isThere ? opener : wasKeyboardLast() ? findRow(last.current) : null;
      if (target instanceof HTMLElement) target.focus();
    };
  }, [isOpen]);
}

function findRow(id: string): Element | null {
  return document.querySelector(`[data-row="${CSS.escape(id)}"]`);
}
