import { Component, type ReactNode } from 'react';
import { LoadFailed } from './states.tsx';

interface Props {
  readonly children: ReactNode;
}

/**
 * A part of the desk that could not be fetched (it comes when it is needed, and an update of the server takes the old parts away) is
 * said in its place; the rest of the page stays. A new try loads the page anew: a part that failed once is never fetched again.
 */
export class LoadBoundary extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === undefined ? this.props.children : <LoadFailed error={error} retry={() => location.reload()} />;
  }
}
