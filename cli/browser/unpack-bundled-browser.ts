import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import type { Browser, Unavailable } from '../browser.ts';
import { isRoot } from './is-root.ts';
import { untar } from './untar.ts';

const decompress = promisify(brotliDecompress);
const run = promisify(execFile);

const NO_BROWSER = 'No browser to print with: install Chrome, Chromium or Edge, or set CONCORDAT_BROWSER to the path of one.';

/**
 * Unpacks the browser of @sparticuz/chromium for this user, once a version, and tells how to start it.
 * The package's own way is avoided: it unpacks to a path that every user shares and turns protections off.
 */
export async function unpackBundledBrowser(env: NodeJS.ProcessEnv): Promise<Pick<Browser, 'executable' | 'env'> | Unavailable> {
  const packed = await findPackage();
  if (!packed) return { unavailable: NO_BROWSER };
  const cache = cacheFolder(env);
  const home = path.join(cache, `chromium-${packed.version}`);
  if (!(await isThere(home))) {
    try {
      await unpack(packed.bin, cache, home);
    } catch (error) {
      return { unavailable: `The browser inside the package could not be unpacked into ${cache}: ${(error as Error).message}` };
    }
  }
  const executable = path.join(home, 'chromium');
  const libraries = (await lacksLibraries(executable)) ? { LD_LIBRARY_PATH: path.join(home, 'lib') } : {};
  return { executable, env: { FONTCONFIG_FILE: path.join(home, 'fonts.conf'), ...libraries } };
}

/** The folder of packed programs and the package's version. It holds a browser for 64-bit Linux alone. */
async function findPackage(): Promise<{ bin: string; version: string } | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const folder = path.resolve(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..');
    const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as { version: string };
    return { bin: path.join(folder, 'bin'), version };
  } catch {
    return undefined;
  }
}

/** A folder that only this user writes to. Root's is readable by the unprivileged user that the browser then runs as. */
function cacheFolder(env: NodeJS.ProcessEnv): string {
  if (isRoot()) return '/var/cache/concordat';
  return path.join(env['XDG_CACHE_HOME'] ?? path.join(os.homedir(), '.cache'), 'concordat');
}

/** Unpacks beside the final place and renames, so that a folder that is there is whole. */
async function unpack(bin: string, cache: string, home: string): Promise<void> {
  await mkdir(cache, { recursive: true, mode: isRoot() ? 0o755 : 0o700 });
  const folder = await mkdtemp(path.join(cache, '.unpacking-'));
  try {
    await pipeline(
      createReadStream(path.join(bin, 'chromium.br')),
      createBrotliDecompress({ chunkSize: 1 << 21 }),
      createWriteStream(path.join(folder, 'chromium'), { mode: 0o755 }),
    );
    for (const archive of ['al2023', 'fonts']) await untar(await decompress(await readFile(path.join(bin, `${archive}.tar.br`))), folder);
    await writeFile(path.join(folder, 'fonts.conf'), fontConfiguration(path.join(home, 'fonts')));
    await chmod(folder, isRoot() ? 0o755 : 0o700);
    await rename(folder, home);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    // Another process may have unpacked the same version in the meantime.
    if (!(await isThere(home))) throw error;
  }
}

/** Only the fonts that came with the browser: with none at all, Chromium prints blank pages, and the system's would differ from place to place. */
function fontConfiguration(fonts: string): string {
  const folder = fonts.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;
}

/** Tells whether the system lacks a library that the browser needs; the package brings them. */
async function lacksLibraries(executable: string): Promise<boolean> {
  try {
    return (await run('ldd', [executable])).stdout.includes('not found');
  } catch {
    return true;
  }
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(() => true, () => false);
}
