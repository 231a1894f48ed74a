// What a process took so far, as Linux says; zeros elsewhere.
import { readFileSync } from 'node:fs';

/** Clock ticks of /proc a second: 100 on every Linux that Node.js runs on. */
const TICKS = 100;

/** CPU seconds and peak of the resident memory in MB; undefined where there is no such process. */
export function readProcess(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return {
      cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS,
      peakMb: Number(peak?.[1] ?? 0) / 1_000,
    };
  } catch {
    return undefined;
  }
}

/** CPU seconds of this process and, where one is named, of another. */
export function readCpu(otherPid) {
  const { user, system } = process.cpuUsage();
  return {
    own: (user + system) / 1e6,
    other: otherPid === undefined ? 0 : (readProcess(otherPid)?.cpuSeconds ?? 0),
  };
}
