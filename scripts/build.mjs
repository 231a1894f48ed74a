#!/usr/bin/env node
// `npm run build`: builds everything, whether or not it looks up to date.
import { ensureBuilt, ensureInstalled, ensureNode } from './ensure.mjs';

ensureNode();
ensureInstalled();
ensureBuilt(undefined, { force: true });
