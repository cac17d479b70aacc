import * as v from 'valibot';
import { type Message, MessageError, ReplySchema } from './message.ts';

/**
 * Sends a message and takes its answer out of the reply.
 * @throws MessageError `unreachable` when nobody answers, or with the code the other side gave
 */
export async function unwrap<M extends Message>(
  message: M,
  send: () => Promise<unknown>,
): Promise<v.InferOutput<M['response']>> {
  let raw: unknown;
  try {
    raw = await send();
  } catch (error) {
    throw new MessageError('unreachable', error instanceof Error ? error.message : String(error));
  }
  const reply = v.safeParse(ReplySchema, raw);
  if (!reply.success) throw new MessageError('unreachable', `No answer to ${message.type}.`);
  if (!reply.output.ok) throw new MessageError(reply.output.error.code, reply.output.error.message);
  return v.parse(message.response, reply.output.value);
}
