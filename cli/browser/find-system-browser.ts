import os from 'node:os';
import path from 'node:path';
import { isProgram } from './is-program.ts';

/** Names on the search path of Linux and the BSDs; the headless shells start and print quicker. */
const COMMANDS = [
  'chromium-headless-shell', 'chrome-headless-shell', 'google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser',
  'microsoft-edge-stable', 'microsoft-edge',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** Finds a browser of the Chromium family that is installed on this computer. */
export function findSystemBrowser(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string | undefined {
  return listCandidates(env, platform).find(isProgram);
}

/** Every place where a browser may be, the best first. */
export function listCandidates(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  switch (platform) {
    case 'win32': {
      const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter((root) => root !== undefined);
      return WINDOWS_PROGRAMS.flatMap((program) => roots.map((root) => path.win32.join(root, program)));
    }
    case 'darwin':
      return MAC_APPS.flatMap((app) => ['/Applications', path.posix.join(os.homedir(), 'Applications')]
        .map((folder) => path.posix.join(folder, `${app}.app/Contents/MacOS/${app}`)));
    default: {
      const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
      return COMMANDS.flatMap((command) => folders.map((folder) => path.posix.join(folder, command)));
    }
  }
}
