/** What a message is: a name, and a schema for each direction. Nothing crosses a border without being parsed. */
import * as v from 'valibot';

type Schema = v.GenericSchema;

export interface Message<Request extends Schema = Schema, Response extends Schema = Schema> {
  type: string;
  request: Request;
  response: Response;
}

/** Describes a message: its name, what is asked and what is answered. */
/* @__NO_SIDE_EFFECTS__ */
export function message<Request extends Schema, Response extends Schema>(
  type: string,
  request: Request,
  response: Response,
): Message<Request, Response> {
  return { type, request, response };
}

/** For messages that ask or answer nothing. JSON has no `undefined`, so nothing is said as `null`. */
export const Nothing = v.pipe(
  v.nullish(v.unknown()),
  v.transform(() => null),
);

export const EnvelopeSchema = v.object({ type: v.string(), data: v.unknown() });

/** What is sent back: the answer, or an error that can be told to a reader. */
export const ReplySchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), error: v.object({ code: v.string(), message: v.string() }) }),
]);
export type Reply = v.InferOutput<typeof ReplySchema>;

/** An error with a code that the other side can act on, and a message for logs. */
export class MessageError extends Error {
  override name = 'MessageError';
  readonly code: string;

  constructor(code: string, text: string) {
    super(text);
    this.code = code;
  }
}
