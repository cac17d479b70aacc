/** Asks again and again until there is an answer; `undefined` when there is none within `timeout` milliseconds. */
export async function poll<T>(timeout: number, ask: () => Promise<T | undefined>): Promise<T | undefined> {
  const deadline = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || performance.now() >= deadline) return answer;
    await new Promise((done) => setTimeout(done, 50));
  }
}
