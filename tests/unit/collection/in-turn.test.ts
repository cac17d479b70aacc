import { expect, test } from 'vitest';
import { inTurn } from '../../../components/collection/in-turn.ts';

test('what is slow ends before the next begins, and what fails does not keep it', async () => {
  const nextTurn = inTurn();
  const events: string[] = [];
  const work = (name: string, wait: () => Promise<void>) => () => {
    events.push(`${name} begins`);
    return wait().finally(() => events.push(`${name} ends`));
  };
  const slow = nextTurn(work('slow', () => new Promise((done) => setTimeout(done, 20))));
  const failing = nextTurn(work('failing', () => Promise.reject(new Error('no room'))));
  const last = nextTurn(work('last', () => Promise.resolve()));
  await slow;
  await expect(failing).rejects.toThrow('no room');
  await last;
  expect(events).toEqual([
    'slow begins',
    'slow ends',
    'failing begins',
    'failing ends',
    'last begins',
    'last ends',
  ]);
});
