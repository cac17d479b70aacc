import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

// Not the system's folder for temporary files: packaged browsers (snap) see another one than we do.
const folder = join(import.meta.dirname, '..', '..', '.cache', 'profiles');
// A browser's last processes may still be writing for a moment after it is gone.
const thorough = { recursive: true, force: true, maxRetries: 10, retryDelay: 200 };

/** An empty profile folder; `remove` deletes it, once the browser is closed. So does the end of this process. */
export async function makeProfile(): Promise<{ path: string; remove(): Promise<void> }> {
  await mkdir(folder, { recursive: true });
  const path = await mkdtemp(join(folder, 'profile-'));
  const removeAtExit = () => rmSync(path, thorough);
  process.once('exit', removeAtExit);
  return {
    path,
    async remove() {
      process.off('exit', removeAtExit);
      await rm(path, thorough);
    },
  };
}
