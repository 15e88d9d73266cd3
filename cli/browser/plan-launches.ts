import { spawnSync } from 'node:child_process';
import type { Browser } from '../browser.ts';
import { isProgram } from './is-program.ts';
import { isRoot } from './is-root.ts';

/** One way to start a browser. */
export interface LaunchPlan {
  readonly executable: string;
  /** Before the browser's own arguments. */
  readonly prefix: readonly string[];
  readonly args: readonly string[];
  /** The owner that the browser's profile must have, where it is not this process's. */
  readonly owner?: number;
  /** Said once when this plan is the one that works. */
  readonly warning?: string;
}

/** The user `nobody` of Linux. */
const NOBODY = 65534;

/** Of util-linux: starts a program with another user's rights. */
const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv'];

const NO_SANDBOX = ['--no-sandbox', '--disable-setuid-sandbox'];
const OPEN = 'Printing without the browser\'s sandbox, which this system does not allow; the pages hold no scripts and have no network.';
const AS_ROOT = 'Printing without the browser\'s sandbox, because this runs as root; the pages hold no scripts and have no network.';

/** The ways to start a browser, the safest first. Chromium's sandbox refuses root, so root hands the browser to `nobody` where it can. */
export function planLaunches(browser: Browser): readonly LaunchPlan[] {
  const plain = { executable: browser.executable, prefix: [] };
  if (!isRoot()) return [{ ...plain, args: [] }, { ...plain, args: NO_SANDBOX, warning: OPEN }];
  const asRoot = { ...plain, args: NO_SANDBOX, warning: AS_ROOT };
  const prefix = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--no-new-privs', '--'];
  const setpriv = SETPRIV.find(isProgram);
  // A browser below a private folder of root is out of reach for anybody else.
  if (!setpriv || spawnSync(setpriv, [...prefix, 'test', '-x', browser.executable], { stdio: 'ignore' }).status !== 0) return [asRoot];
  const asNobody = { executable: setpriv, prefix: [...prefix, browser.executable], owner: NOBODY };
  return [{ ...asNobody, args: [] }, { ...asNobody, args: NO_SANDBOX, warning: OPEN }, asRoot];
}
