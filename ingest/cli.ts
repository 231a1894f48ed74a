// The command line: arguments → command → exit code. The only file of ingest that prints.
import { once } from 'node:events';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { runBackup, runRestore } from './commands/backup.ts';
import { runCheck } from './commands/check.ts';
import { runEval } from './commands/eval.ts';
import { runExplain } from './commands/explain.ts';
import { EXPLAINED_TYPES, runExplainName } from './commands/explain-name.ts';
import { runExport } from './commands/export.ts';
import { runExtract } from './commands/extract.ts';
import { runImport } from './commands/import.ts';
import { runIngest } from './commands/ingest.ts';
import { QUERY_FORMATS, runQuery, type QueryFormat } from './commands/query.ts';
import { runRemove } from './commands/remove.ts';
import { runResolve } from './commands/resolve.ts';
import { runStats } from './commands/stats.ts';
import { EXIT, type ExitCode, type Terminal } from './commands/terminal.ts';
import { BenchgraphError, ERRORS } from './errors.ts';
import { EXPORT_FORMATS, type ExportFormat } from './graph/export/formats.ts';
import { readPackageVersion } from './package-root.ts';
import { countDefaultWorkers, MAX_WORKERS } from './workers/count-workers.ts';

const terminal: Terminal = {
  input: process.stdin,
  async print(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  note: (line) => void process.stderr.write(`${line}\n`),
  isInteractive: process.stderr.isTTY,
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  environment: process.env,
};

/** A reader that has seen enough (`| head`) ends the program quietly. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = buildProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return explain(error);
  }
}

/** One sentence on standard error, and what to do about it. */
function explain(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof BenchgraphError) {
    terminal.note(`benchgraph: ${error.message}\n${ERRORS[error.code].hint} [${error.code}]`);
    return ERRORS[error.code].exitCode;
  }
  throw error;
}

function buildProgram(setCode: (code: ExitCode) => void): Command {
  const program = new Command('benchgraph')
    .description('Finds what abstracts of machine-learning papers report, and keeps it as a graph.')
    .version(readPackageVersion())
    .showHelpAfterError('(see benchgraph help)')
    .exitOverride();
  program
    .command('extract')
    .description('print what abstracts report, a line of JSON for each paper')
    .argument('[inputs...]', 'JSON Lines or saved pages (also .gz); folders; - for standard input', ['-'])
    .option('--out <file>', 'write to a file, which appears whole or not at all')
    .addOption(workersOption())
    .action(async (inputs: string[], options: { out?: string; workers: number }) =>
      setCode(await runExtract(inputs, options, terminal)),
    );
  program
    .command('explain')
    .description('print how each abstract was read: candidates, what was chosen among what, and how sure')
    .argument('[inputs...]', 'JSON Lines or saved pages (also .gz); folders; - for standard input', ['-'])
    .action(async (inputs: string[]) => setCode(await runExplain(inputs, terminal)));
  program
    .command('ingest')
    .description('extract and store in the graph')
    .argument('[inputs...]', 'JSON Lines or saved pages (also .gz); folders; - for standard input')
    .option('--reextract', 'then also what is stored and was read by another version of the extractor', false)
    .addOption(workersOption())
    .addOption(aliasesOption('; kept in the data folder from then on'))
    .action(async (inputs: string[], options: { workers: number; reextract: boolean; aliases?: string }) =>
      setCode(await runIngest(inputs, options, terminal)),
    );
  program
    .command('query')
    .description('ask the graph in Cypher, reading only')
    .argument('<cypher>', 'the query')
    .option('--param <name=value>', 'a parameter; the value is JSON, or else a text', collect, [])
    .addOption(
      new Option('--format <format>', 'how rows are printed').choices(QUERY_FORMATS).default('table'),
    )
    .action(async (text: string, options: { param: string[]; format: QueryFormat }) =>
      setCode(await runQuery(text, { params: options.param, format: options.format }, terminal)),
    );
  program
    .command('stats')
    .description('print what the graph holds')
    .option('--json', 'as JSON', false)
    .action(async (options: { json: boolean }) => setCode(await runStats(options, terminal)));
  addGraphCommands(program, setCode);
  addNameCommands(program, setCode);
  program
    .command('eval')
    .description('compare extractions with annotated abstracts')
    .usage('<gold> --abstracts <file> [options]')
    .argument('<gold>', 'annotations, JSON Lines')
    .requiredOption('--abstracts <file>', 'the abstracts that were annotated, JSON Lines (required)')
    .option('--errors <count>', 'also print so many errors', parseCount, 0)
    .option('--json', 'as JSON', false)
    .addOption(workersOption())
    .action(
      async (gold: string, options: { abstracts: string; errors: number; json: boolean; workers: number }) =>
        setCode(await runEval(gold, options, terminal)),
    );
  // The launcher runs the server itself; here it only stands in the list.
  program.command('serve').description('serve the web page and the API (benchgraph serve --help)');
  return program;
}

/** What names mean. */
function addNameCommands(program: Command, setCode: (code: ExitCode) => void): void {
  program
    .command('resolve')
    .description('print which thing each name means: its id, and the ids of what it is a variant of')
    .argument('[names]', 'JSON Lines of {"type", "name"}; - for standard input', '-')
    .addOption(aliasesOption())
    .action(async (names: string, options: { aliases?: string }) =>
      setCode(await runResolve(names, options, terminal)),
    );
  program
    .command('explain-name')
    .description('print how a name is resolved, and which papers in the store use it')
    .argument('<name>', 'such as GSM-8K')
    .addOption(new Option('--type <type>', 'what it is taken for; both by default').choices(EXPLAINED_TYPES))
    .addOption(aliasesOption())
    .action(async (name: string, options: { type?: (typeof EXPLAINED_TYPES)[number]; aliases?: string }) =>
      setCode(await runExplainName(name, options, terminal)),
    );
}

/** What keeps a stored graph. */
function addGraphCommands(program: Command, setCode: (code: ExitCode) => void): void {
  program
    .command('check')
    .description('hold the stored graph against what has to be true of it; exit code 1 where it is not')
    .option('--errors <count>', 'of each thing that does not hold, name so many cases', parseCount, 10)
    .option('--json', 'as JSON', false)
    .action(async (options: { errors: number; json: boolean }) => setCode(await runCheck(options, terminal)));
  program
    .command('remove')
    .description('remove papers with all that only they supported')
    .argument('<papers...>', 'ids of papers')
    .action(async (ids: string[]) => setCode(await runRemove(ids, terminal)));
  program
    .command('export')
    .description('write the whole graph, as it is at one moment')
    .addOption(
      new Option('--format <format>', 'jsonl holds everything').choices(EXPORT_FORMATS).default('jsonl'),
    )
    .option('--out <file>', 'write to a file (packed: .gz), which appears whole or not at all')
    .action(async (options: { format: ExportFormat; out?: string }) =>
      setCode(await runExport(options, terminal)),
    );
  program
    .command('import')
    .description('add the papers of an export as JSON Lines to the graph')
    .argument('<file>', 'what export wrote (also .gz); - for standard input')
    .action(async (path: string) => setCode(await runImport(path, terminal)));
  program
    .command('backup')
    .description('keep everything in one file, which either store takes back')
    .argument('<file>', 'the file, which appears whole or not at all (packed: .gz)')
    .action(async (path: string) => setCode(await runBackup(path, terminal)));
  program
    .command('restore')
    .description('put a backup in the place of what is stored')
    .argument('<file>', 'what backup wrote')
    .option('--replace', 'also where papers are stored, which go', false)
    .action(async (path: string, options: { replace: boolean }) =>
      setCode(await runRestore(path, options, terminal)),
    );
}

function aliasesOption(further = ''): Option {
  return new Option(
    '--aliases <file>',
    `corrections of names (docs/names.md); by default those in the data folder${further}`,
  );
}

function workersOption(): Option {
  return new Option(
    '--workers <count>',
    'threads that extract beside the main one, once there is enough to do',
  )
    .default(countDefaultWorkers(), 'one less than there are cores, from 1 to 16')
    .argParser(parseWorkers);
}

function collect(value: string, previous: string[]): string[] {
  return [...previous, value];
}

function parseCount(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('expected a whole number');
  return Number(value);
}

function parseWorkers(value: string): number {
  const count = /^\d+$/.test(value) ? Number(value) : Infinity;
  if (count > MAX_WORKERS)
    throw new InvalidArgumentError(`expected a whole number from 0 (none) to ${MAX_WORKERS}`);
  return count;
}
