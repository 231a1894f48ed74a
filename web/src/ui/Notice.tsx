// The states in which there is nothing to show yet, nothing at all, or something went wrong.
import type { ReactNode } from 'react';
import type { ApiError } from '../../../server/client.ts';

interface LoadingProps {
  readonly what: string;
  readonly isInline?: boolean;
}

export function Loading({ what, isInline = false }: LoadingProps) {
  return (
    <output className={isInline ? 'notice notice--inline' : 'notice'}>
      <span className="spinner" aria-hidden="true" />
      <span>Loading {what} …</span>
    </output>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly isInline?: boolean;
}

export function Empty({ title, children, isInline = false }: EmptyProps) {
  return (
    <div className={isInline ? 'notice notice--inline' : 'notice'}>
      <p className="notice__title">{title}</p>
      {children === undefined ? null : <div className="notice__text">{children}</div>}
    </div>
  );
}

interface FailedProps {
  readonly what: string;
  readonly error: ApiError;
  readonly onRetry: () => void;
  readonly isInline?: boolean;
}

export function Failed({ what, error, onRetry, isInline = false }: FailedProps) {
  return (
    <div className={isInline ? 'notice notice--inline' : 'notice'} role="alert">
      <p className="notice__title">{what} could not be loaded</p>
      <p className="notice__text">{error.message}</p>
      <p className="notice__code">{error.code}</p>
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
