#!/usr/bin/env -S node --disable-warning=ExperimentalWarning
// The door: brings the compiled program up to date, then hands over to the command line.
import { build } from './build.mjs';

await build();
await import('../dist/main.js');
