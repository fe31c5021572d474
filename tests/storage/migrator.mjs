// Brings the database of a folder up to date and dies before its nth statement, as if the power went.
// Arguments: the folder, how many migrations to know of, and n.
import { join } from 'node:path';
import { openConnection } from '../../dist/storage/connection.js';
import { buildQueries } from '../../dist/storage/driver.js';
import { migrate } from '../../dist/storage/migrate.js';
import { migrations } from '../../dist/storage/migrations/all.js';

const [folder, known, n] = process.argv.slice(2);
const connection = openConnection(join(folder, 'afweging.sqlite'));
let count = 0;
await migrate(buildQueries(connection), connection, migrations.slice(0, Number(known)), {
  folder,
  now: () => new Date(),
  beforeStatement() {
    count += 1;
    if (count === Number(n)) process.kill(process.pid, 'SIGKILL');
  },
});
connection.close();
