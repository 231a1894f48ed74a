// The whole contract: what any implementation of GraphStore has to do. One function, so that both engines run the same.
import { specifyChecking } from './specs/checking.ts';
import { specifyConsoleLimits } from './specs/console-limits.ts';
import { specifyConsole } from './specs/console.ts';
import { specifyNames } from './specs/names.ts';
import { specifyOpening } from './specs/opening.ts';
import { specifyOpenNames } from './specs/open-names.ts';
import { specifyReading } from './specs/reading.ts';
import { specifySearching } from './specs/searching.ts';
import { specifyTruth } from './specs/truth.ts';
import { specifyWriting } from './specs/writing.ts';
import type { MakeTestStore } from './test-store.ts';

export function specifyStore(make: MakeTestStore): void {
  specifyOpening(make);
  specifyWriting(make);
  specifyNames(make);
  specifyChecking(make);
  specifyOpenNames(make);
  specifyReading(make);
  specifySearching(make);
  specifyTruth(make);
  specifyConsole(make);
  specifyConsoleLimits(make);
}
