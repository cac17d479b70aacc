export function bodyText(): string {
  return document.body.textContent;
}

export async function addLater(first: number, second: number): Promise<number> {
  await new Promise((done) => setTimeout(done, 1));
  return first + second;
}

export function fail(): never {
  throw new Error('as told');
}
