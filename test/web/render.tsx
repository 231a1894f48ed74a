import { act } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

export interface Rendered {
  readonly element: HTMLElement;
  /** Clicks what the selector finds, and waits for what follows. */
  click(selector: string): Promise<void>;
  remove(): Promise<void>;
}

/** Draws something into the page of the test. */
export async function render(content: ReactNode): Promise<Rendered> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const element = document.body.appendChild(document.createElement('div'));
  const root = createRoot(element);
  await act(async () => {
    root.render(content);
  });
  return {
    element,
    async click(selector) {
      const target = element.querySelector<HTMLElement>(selector);
      if (target === null) throw new Error(`nothing to click: ${selector}`);
      await act(async () => {
        target.click();
      });
    },
    async remove() {
      await act(async () => {
        root.unmount();
      });
      element.remove();
    },
  };
}
