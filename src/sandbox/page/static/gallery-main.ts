// The gallery: one of everything, and a form when `#form` is asked for.

import { ServerState } from '../client/server-state.ts';
import '../views/form-dialog.ts';
import type { FormDialog } from '../views/form-dialog.ts';
import { GALLERY, GALLERY_FORM } from './gallery-content.ts';
import { type StaticChannel, staticContext } from './static-channel.ts';
import './static-channel.ts';

const channel = document.querySelector<StaticChannel>('static-channel');
if (channel) channel.content = GALLERY;

const dialog = document.querySelector<FormDialog>('form-dialog');
if (dialog && location.hash === '#form') {
  dialog.client = {
    server: new ServerState(GALLERY.guild),
    userId: GALLERY.guild.owner_id,
    submit: async () => ({ kind: 'done' }),
    closeForm() {},
  };
  dialog.context = staticContext(GALLERY);
  dialog.form = { modal: GALLERY_FORM, source: null };
}
