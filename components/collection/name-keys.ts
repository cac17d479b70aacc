/** What a key does in a field for a name: `take` it, `revert` to the name before, or what the browser makes of it. */
export function nameKey({
  key,
  isComposing,
}: {
  key: string;
  isComposing: boolean;
}): 'take' | 'revert' | undefined {
  // An input method takes Enter and Escape for the words that it is composing.
  if (isComposing) return undefined;
  return key === 'Enter' ? 'take' : key === 'Escape' ? 'revert' : undefined;
}
