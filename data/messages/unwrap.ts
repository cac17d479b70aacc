import { reasonOf } from '../reason.ts';
import { type Message, MessageError, readReply } from './message.ts';

/**
 * Sends a message and takes its answer out of the reply.
 * @throws MessageError `unreachable` when nobody answers, or with the code the other side gave
 */
export async function unwrap<Response>(
  message: Message<unknown, Response>,
  send: () => Promise<unknown>,
): Promise<Response> {
  let raw: unknown;
  try {
    raw = await send();
  } catch (error) {
    throw new MessageError('unreachable', reasonOf(error));
  }
  const reply = readReply(raw);
  if (!reply) throw new MessageError('unreachable', `No answer to ${message.type}.`);
  if (!reply.ok) throw new MessageError(reply.error.code, reply.error.message);
  return message.response(reply.value);
}
