/** Saves a file where the reader's downloads go. */
export function download({ name, blob }: { name: string; blob: Blob }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun, which the next task is late enough for.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
