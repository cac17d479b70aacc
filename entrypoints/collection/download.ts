/** Milliseconds that the data is kept: a download has its own hold on it once it has begun, but does not tell when. */
const KEPT = 60_000;

/** Saves a file where the reader's downloads go. */
export function download({ name, blob }: { name: string; blob: Blob }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
