// Quotes from a private page: choosing a sentence or two, and showing them.

import { listQuotes, quote, showQuoteInChannel } from '../src/app/member/quote.ts';
import type { Handlers } from '../src/discord/actions.ts';
import { renderPublicQuote, renderQuote, renderQuoteList } from '../src/discord/render/quote.ts';
import { ephemeralReply, illustratedUpdate, publicReply, updateReply } from '../src/discord/reply.ts';

export const quoteActions: Handlers<'list-quotes' | 'quote' | 'show-quote'> = {
  async 'list-quotes'({ app, where, action, strings }) {
    const body = renderQuoteList(strings, await listQuotes(app, where, action.reading, action));
    // From a page, which stays where it is; or from a list, or a quote, which makes room.
    return action.from === 0 ? ephemeralReply(body) : updateReply(body);
  },
  async quote({ app, where, action, values, strings }) {
    const made = await quote(app, where, action.reading, action, values.map(Number));
    return illustratedUpdate(renderQuote(strings, made));
  },
  async 'show-quote'({ app, where, action, channelStrings }) {
    const { reading, first, second } = action;
    const numbers = second === 0 ? [first] : [first, second];
    const shown = await showQuoteInChannel(app, where, reading, action, numbers);
    const { body, picture } = renderPublicQuote(await channelStrings(), shown);
    return publicReply(body, picture);
  },
};
