// `benchgraph serve`: configuration → server → signal → end. The only file of the server that prints.
import { Command, CommanderError } from 'commander';
import { BenchgraphError, ERRORS } from '../ingest/errors.ts';
import { readPackageVersion } from '../ingest/package-root.ts';
import { STORE_VARIABLES } from '../ingest/config.ts';
import { parseServerConfig, SERVER_VARIABLES } from './config.ts';
import { serve, type Served } from './serve.ts';

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const EXIT = { done: 0, failed: 1, usage: 2 } as const;

process.exitCode = await main(process.argv.slice(2));

/** Answers the exit code once the server has ended. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const options = parseArguments(args);
    const config = parseServerConfig(process.env);
    const served = await serve(config, {
      withSamples: options.samples,
      log: { level: config.logLevel, stream: process.stderr },
      onNote: (line) => print(process.stderr, `benchgraph: ${line}`),
    });
    announce(served, config.token !== undefined);
    await waitForSignal();
    await served.close();
    print(process.stdout, 'benchgraph: stopped');
    return EXIT.done;
  } catch (error) {
    return explain(error);
  }
}

function parseArguments(args: readonly string[]): { samples: boolean } {
  const program = new Command('benchgraph serve')
    .description('Serves the web page and the API until it is stopped (Ctrl-C).')
    .option('--samples', 'fill an empty store with about a hundred sample papers first', false)
    .version(readPackageVersion())
    .showHelpAfterError('(see benchgraph serve --help)')
    .addHelpText('after', describeVariables)
    .exitOverride();
  // The launcher passes its own first word on.
  program.parse(args[0] === 'serve' ? args.slice(1) : args, { from: 'user' });
  return program.opts<{ samples: boolean }>();
}

function describeVariables(): string {
  const lines = [...SERVER_VARIABLES, ...STORE_VARIABLES].map(
    (row) =>
      `  ${row.name.padEnd(25)} ${row.meaning}${row.default === '' ? '' : ` (default: ${row.default})`}`,
  );
  return `\nEnvironment:\n${lines.join('\n')}`;
}

function announce({ url, source }: Served, asksForToken: boolean): void {
  const how = asksForToken ? ' (open it once as /?token=… with BENCHGRAPH_TOKEN)' : '';
  print(process.stdout, `benchgraph serves ${source}\n\n  ${url}${how}\n\nCtrl-C stops it.`);
}

/** The first signal ends the server in order; a second one ends the process at once, as it does by default. */
async function waitForSignal(): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = () => {
      for (const signal of STOP_SIGNALS) process.off(signal, stop);
      resolve();
    };
    for (const signal of STOP_SIGNALS) process.on(signal, stop);
  });
}

/** One sentence on standard error, and what to do about it. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (!(error instanceof BenchgraphError)) throw error;
  const { exitCode, hint } = ERRORS[error.code];
  print(process.stderr, `benchgraph: ${error.message}\n${hint} [${error.code}]`);
  return exitCode;
}

function print(stream: NodeJS.WritableStream, text: string): void {
  stream.write(`${text}\n`);
}
