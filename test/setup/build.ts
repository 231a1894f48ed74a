// Child processes (the owner of the embedded store, the console) run from the build, also when a test runs from source.
import { ensureBuilt } from '../../scripts/ensure.mjs';

export default function setup(): void {
  ensureBuilt(['node']);
}
