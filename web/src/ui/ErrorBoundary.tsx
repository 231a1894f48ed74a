import { Component } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
}

type State = { readonly status: 'fine' } | { readonly status: 'broken'; readonly message: string };

const FINE = { status: 'fine' } as const;

/** Shows what went wrong in place of a page that could not be drawn. Reloading also fetches parts of a newer version. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = FINE;

  static getDerivedStateFromError(error: unknown): State {
    return { status: 'broken', message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.status === 'fine') return this.props.children;
    return (
      <div className="notice" role="alert">
        <p className="notice__title">This page could not be shown</p>
        <p className="notice__text">{this.state.message}</p>
        <div className="notice__actions">
          <button
            type="button"
            className="button"
            onClick={() => {
              this.setState(FINE);
            }}
          >
            Try again
          </button>{' '}
          <button
            type="button"
            className="button"
            onClick={() => {
              window.location.reload();
            }}
          >
            Reload the page
          </button>
        </div>
      </div>
    );
  }
}
