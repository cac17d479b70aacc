import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

// Not the system's folder for temporary files: packaged browsers (snap) see another one than we do.
const folder = join(import.meta.dirname, '..', '..', '.cache', 'profiles');

/** An empty profile folder; `remove` deletes it, once the browser is closed. */
export async function makeProfile(): Promise<{ path: string; remove(): Promise<void> }> {
  await mkdir(folder, { recursive: true });
  const path = await mkdtemp(join(folder, 'profile-'));
  return {
    path,
    // A browser's last processes may still be writing for a moment after it is gone.
    remove: () => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}
