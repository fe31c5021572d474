const commands = {
  serve: () => import('./command-line/serve.ts'),
  analyse: () => import('./command-line/analyse.ts'),
  report: () => import('./command-line/report.ts'),
  schemas: () => import('./command-line/schemas.ts'),
  account: () => import('./command-line/account.ts'),
  verify: () => import('./command-line/verify.ts'),
  rebuild: () => import('./command-line/rebuild.ts'),
};

const usage = `Usage:
  afweging serve
  afweging analyse FILE [--format json|text] [--samples N] [--seed S] [--workers W]
  afweging schemas
  afweging report FILE|ID --edition EDITION [--format FORMAT] [--lang nl|en] [--out PATH]
                  [--questions FILE] [--style FILE] [--date DAY]
  afweging report YEAR --edition annual-account [--format FORMAT] [--lang nl|en] [--out PATH]
  afweging account add LOGIN --name NAME [--role member|administrator]
  afweging account reset LOGIN
  afweging account list
  afweging verify
  afweging rebuild
`;

const [name = 'serve', ...args] = process.argv.slice(2);
if (name === '--help' || name === 'help') {
  process.stdout.write(usage);
} else if (Object.hasOwn(commands, name)) {
  const { run } = await commands[name as keyof typeof commands]();
  process.exitCode = await run(args);
} else {
  process.stderr.write(`There is no command "${name}".\n${usage}`);
  process.exitCode = 2;
}
