import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A part of the page that scrolls by itself. It takes the focus, so that the arrow keys scroll it in every browser. */
export function ScrollBox({ label, className, children }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard
    <section className={`scroll-box ${className}`} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
