// A disk that is soon full: a tmpfs of its own size, where this process may mount one.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

export interface SmallDisk {
  readonly folder: string;
  resize(megabytes: number): void;
  remove(): void;
}

/** Undefined where nothing can be mounted: that takes Linux and root. */
export function mountSmallDisk(folder: string, megabytes: number): SmallDisk | undefined {
  mkdirSync(folder, { recursive: true });
  const mount = (options: string): boolean =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0;
  if (process.platform !== 'linux' || !mount(`size=${megabytes}m`)) return undefined;
  return {
    folder,
    resize(size) {
      if (!mount(`remount,size=${size}m`)) throw new Error(`the disk at ${folder} could not be made larger`);
    },
    remove() {
      spawnSync('umount', ['--lazy', folder]);
    },
  };
}
