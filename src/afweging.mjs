#!/usr/bin/env node
// The door: lets Node read TypeScript, then hands over to the command line.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
