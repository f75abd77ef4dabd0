// Follows a person's gateway events: keeps messages up to date, and tells which event answers what they did.
import { MessageFlags } from 'discord-api-types/v10';
import { type JsonObject, listOf, objectsOf, textOf } from '../json.ts';
import { Answer, type Message, type Modal } from './answer.ts';

/** How many messages and answers are remembered before the oldest goes. */
const MAX_ENTRIES = 5000;

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** Something a person did and waits for. */
interface Pending {
  readonly nonce: string;
  readonly description: string;
  readonly answer: Answer;
  acknowledged: boolean;
  finish(error?: Error): void;
}

export class Inbox {
  /** Every message that arrived, the same object through all its edits. */
  readonly messages = new Map<string, Message>();
  readonly #pending = new Map<string, Pending>();
  readonly #answers = new Map<string, Answer>();
  readonly #choices = new Map<string, (choices: Choice[]) => void>();

  /**
   * Waits for the answer to what was done under `nonce`. Rejects when the bot has not acknowledged in time, or
   * when nothing is to be seen after `patience` milliseconds of real time.
   */
  waitForAnswer(nonce: string, description: string, timeoutMs: number, target?: Message): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const answer = new Answer(target);
      const timer = setTimeout(() => {
        const state = pending.acknowledged ? 'acknowledged, but shows nothing' : 'not answered';
        pending.finish(new Error(`${description}: ${state} after ${timeoutMs} ms`));
      }, timeoutMs);
      const pending: Pending = {
        nonce,
        description,
        answer,
        acknowledged: false,
        finish: (error) => {
          clearTimeout(timer);
          this.#pending.delete(nonce);
          if (error) reject(error);
          else resolve(answer);
        },
      };
      this.#pending.set(nonce, pending);
    });
  }

  /** Waits for the choices that an autocompletion brings. */
  async waitForChoices(nonce: string, description: string, timeoutMs: number): Promise<Choice[]> {
    const choices = new Promise<Choice[]>((resolve) => this.#choices.set(nonce, resolve));
    try {
      await this.waitForAnswer(nonce, description, timeoutMs);
    } finally {
      this.#choices.delete(nonce);
    }
    return choices;
  }

  /** Gives up waiting for something that was refused. */
  reject(nonce: string, error: Error): void {
    this.#pending.get(nonce)?.finish(error);
  }

  /** What is still being waited for. */
  get pendingDescriptions(): readonly string[] {
    return [...this.#pending.values()].map(({ description }) => description);
  }

  receive(event: string, data: JsonObject): void {
    const pending = this.#pending.get(textOf(data.nonce));
    switch (event) {
      case 'INTERACTION_CREATE':
        if (pending) setBounded(this.#answers, textOf(data.id), pending.answer);
        break;
      case 'INTERACTION_SUCCESS':
        if (pending) pending.acknowledged = true;
        break;
      case 'INTERACTION_FAILURE':
        pending?.finish(new Error(`${pending.description}: the application did not respond`));
        break;
      case 'INTERACTION_MODAL_CREATE':
        if (pending) pending.answer.modal = modalOf(data);
        break;
      case 'APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE':
        this.#choices.get(textOf(data.nonce))?.(objectsOf(data.choices) as unknown as Choice[]);
        pending?.finish();
        break;
      case 'MESSAGE_CREATE':
        this.#arrived(data as unknown as Message);
        break;
      case 'MESSAGE_UPDATE':
        this.#changed(data as unknown as Message);
        break;
      case 'MESSAGE_DELETE':
        this.#deleted(textOf(data.id));
    }
    for (const each of this.#pending.values()) if (isAnswered(each)) each.finish();
  }

  #arrived(message: Message): void {
    setBounded(this.messages, message.id, message);
    const answer = this.#answers.get(message.interaction_metadata?.id ?? '');
    if (!answer) return;
    if (answer.message) answer.followUps.push(message);
    else answer.message = message;
    if (isLoading(message)) answer.deferred = true;
  }

  #changed(message: Message): void {
    const known = this.messages.get(message.id);
    if (known) Object.assign(known, message);
    else setBounded(this.messages, message.id, message);
    for (const { answer } of this.#pending.values()) {
      const { source } = answer;
      if (source?.id !== message.id) continue;
      Object.assign(source, message);
      answer.updated = true;
      answer.message ??= source;
    }
  }

  #deleted(id: string): void {
    const message = this.messages.get(id);
    this.messages.delete(id);
    for (const { answer } of this.#pending.values()) if (answer.source?.id === id) answer.deleted = true;
    for (const answer of this.#answers.values())
      if (message && answer.message === message) answer.deleted = true;
  }
}

/** Whether there is something to see now. Thinking is not an answer yet. */
function isAnswered({ acknowledged, answer }: Pending): boolean {
  const { message, modal, updated, deleted } = answer;
  return (
    acknowledged &&
    (modal !== undefined || updated || deleted || (message !== undefined && !isLoading(message)))
  );
}

function isLoading(message: Message): boolean {
  return ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
}

function modalOf(data: JsonObject): Modal {
  return {
    id: textOf(data.id),
    channelId: textOf(data.channel_id),
    customId: textOf(data.custom_id),
    title: textOf(data.title),
    components: listOf(data.components),
  };
}

function setBounded<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= MAX_ENTRIES) break;
    map.delete(oldest);
  }
}
