/** What a message is: a name, and how each direction is parsed. Nothing crosses a border without being parsed. */

/** Reads what came from outside. @throws where it is not what it should be */
export type Parse<T> = (raw: unknown) => T;

export interface Message<Request = unknown, Response = unknown> {
  type: string;
  request: Parse<Request>;
  response: Parse<Response>;
}

/** What is asked and what is answered. */
export type Asked<M extends Message> = ReturnType<M['request']>;
export type Answer<M extends Message> = ReturnType<M['response']>;

/** As much of a message as whoever answers it needs. */
export type Question<Request, Response> = Pick<Message<Request>, 'type' | 'request'> &
  Partial<Pick<Message<Request, Response>, 'response'>>;

/** For messages that ask or answer nothing. JSON has no `undefined`, so nothing is said as `null`. */
export const nothing: Parse<null> = () => null;

/** The fields of an object; none of anything else. */
export function fieldsOf(raw: unknown): Partial<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null ? { ...raw } : {};
}

/** What is sent: the message's name and what is asked. */
export function readEnvelope(raw: unknown): { type: string; data: unknown } | undefined {
  const { type, data } = fieldsOf(raw);
  return typeof type === 'string' ? { type, data } : undefined;
}

/** What is sent back: the answer, or an error that can be told to a reader. */
export type Reply = { ok: true; value: unknown } | { ok: false; error: { code: string; message: string } };

/** Reads what was sent back; `undefined` where it is no reply. */
export function readReply(raw: unknown): Reply | undefined {
  const { ok, value, error } = fieldsOf(raw);
  if (ok === true) return { ok, value };
  const { code, message } = fieldsOf(error);
  if (ok !== false || typeof code !== 'string' || typeof message !== 'string') return undefined;
  return { ok, error: { code, message } };
}

/** An error with a code that the other side can act on, and a message for logs. */
export class MessageError extends Error {
  override name = 'MessageError';
  readonly code: string;

  constructor(code: string, text: string) {
    super(text);
    this.code = code;
  }
}
