import { describe, expect, it } from 'vitest';
import { readEnvelope, readReply } from '../../../data/messages/message.ts';
import { goToMention, pointAtMention, reportMarks } from '../../../data/messages/spotter-messages.ts';

describe('the messages of the spotter', () => {
  it.each([
    [reportMarks, { count: 3 }],
    [pointAtMention, { key: 'a' }],
    [pointAtMention, { key: null }],
    [goToMention, { key: 'a' }],
  ])('%o reads %o', ({ request }, data) => expect(request(data)).toEqual(data));

  it.each([
    [reportMarks, { count: '3' }],
    [pointAtMention, {}],
    [goToMention, { key: null }],
    [goToMention, null],
  ])('%o refuses %o', ({ request }, data) => expect(() => request(data)).toThrow(/^Expected/));
});

describe('what crosses with every message', () => {
  it.each(['hello', null, {}, { type: 7 }])('takes %o for no message', (raw) =>
    expect(readEnvelope(raw)).toBeUndefined(),
  );

  it.each([undefined, {}, { ok: false }, { ok: false, error: { code: 1, message: '' } }, { ok: 'yes' }])(
    'takes %o for no reply',
    (raw) => expect(readReply(raw)).toBeUndefined(),
  );
});
