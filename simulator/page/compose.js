// Everything below the messages: writing, attaching, commands, the reply keyboard.

import { act, base64 } from "/page/api.js";
import { $, make } from "/page/dom.js";
import { wrong } from "/page/notices.js";
import { withSigns } from "/page/signs.js";

let where = null; // { person, chat } of the open chat
let quoting = null; // { kind: "reply" | "edit", message }

const order = (more) => ({ person: where.person, chat: where.chat, ...more });

export async function say(text) {
  try {
    await act("says", order({ text, reply_to: quoting?.kind === "reply" ? quoting.message.id : undefined }));
    quote(null);
  } catch (error) {
    wrong(error);
  }
}

export function quote(what) {
  quoting = what;
  $("quoting").hidden = !what;
  if (!what) return;
  const verb = what.kind === "edit" ? "Editing" : `Reply to ${what.message.sender.name}`;
  $("quoting-text").textContent = `${verb}: ${what.message.text || "…"}`;
  if (what.kind === "edit") $("composer").value = what.message.text;
  fit();
  $("composer").focus();
}

export function show(place, view, person) {
  const other = where?.chat !== place.chat;
  where = place;
  if (other) {
    quote(null);
    $("composer").value = "";
    closePopovers();
    fit();
  }
  const blocked = Boolean(person?.blocked);
  const empty = !view.messages.length;
  $("start").hidden = !blocked && !(empty && person);
  $("start").textContent = blocked ? "Unblock the bot" : "Start";
  $("start").dataset.does = blocked ? "unblock" : "start";
  $("line").hidden = blocked;
  commandMenu(view);
  replyKeyboard(blocked ? null : view.keyboard);
}

export function replyKeyboard(keyboard) {
  const shown = $("reply-keyboard");
  shown.hidden = !keyboard;
  shown.replaceChildren();
  $("composer").placeholder = keyboard?.input_field_placeholder || "Message";
  for (const row of keyboard?.keyboard ?? []) {
    const buttons = row.map((button) => {
      const element = make("button", { type: "button", "data-testid": "reply-button" }, button.text);
      element.addEventListener("click", () => act("taps", order({ label: button.text })).catch(wrong));
      return element;
    });
    shown.append(withSigns(make("div", { class: "row" }, ...buttons)));
  }
}

function commandMenu(view) {
  const menu = $("commands");
  menu.replaceChildren();
  for (const entry of view.commands) {
    const button = make(
      "button",
      { type: "button", role: "menuitem", "data-testid": "command" },
      make("span", { class: "command" }, `/${entry.command}`),
      make("span", { class: "about" }, entry.description),
    );
    button.addEventListener("click", () => {
      closePopovers();
      say(`/${entry.command}`);
    });
    menu.append(button);
  }
  if (!view.commands.length) menu.append(make("p", { class: "none" }, "The bot has set no commands."));
  if (view.menu_button?.type === "web_app") {
    const { text, web_app: app } = view.menu_button;
    const button = make("button", { type: "button", role: "menuitem" }, make("span", { class: "command" }, text));
    button.addEventListener("click", () => openWebApp(app.url));
    menu.prepend(button);
  }
}

export async function openWebApp(url) {
  try {
    window.open(await act("opens_web_app", order({ url })), "_blank");
  } catch (error) {
    wrong(error);
  }
}

function togglePopover(button, popover) {
  const opening = popover.hidden;
  closePopovers();
  popover.hidden = !opening;
  button.setAttribute("aria-expanded", String(opening));
  if (opening) popover.querySelector("button")?.focus();
}

function closePopovers() {
  for (const [button, popover] of [["attach", "attachments"], ["command-menu", "commands"]]) {
    $(popover).hidden = true;
    $(button).setAttribute("aria-expanded", "false");
  }
}

async function sendFile(input, kind) {
  const [file] = input.files;
  input.value = "";
  if (!file) return;
  const caption = $("composer").value.trim() || undefined;
  try {
    await act("sends_file", order({ kind, name: file.name, mime_type: file.type, data: await base64(file), caption }));
    if (caption) $("composer").value = "";
    fit();
  } catch (error) {
    wrong(error);
  }
}

async function submit() {
  const text = $("composer").value.trim();
  if (!text) return;
  $("composer").value = "";
  fit();
  if (quoting?.kind === "edit") {
    const { message } = quoting;
    quote(null);
    await act("edits", order({ message: message.id, text })).catch(wrong);
    return;
  }
  await say(text);
}

function fit() {
  const field = $("composer");
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight + 2, 180)}px`;
}

export function followLink(address) {
  return act("taps_link", order({ url: address })).catch(wrong);
}

export function prepare() {
  $("line").addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  $("composer").addEventListener("input", fit);
  $("composer").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      submit();
    } else if (event.key === "Escape") quote(null);
  });
  $("quoting-end").addEventListener("click", () => quote(null));
  $("start").addEventListener("click", () =>
    $("start").dataset.does === "unblock" ? act("unblocks", order({})).catch(wrong) : say("/start"),
  );
  $("attach").addEventListener("click", () => togglePopover($("attach"), $("attachments")));
  $("command-menu").addEventListener("click", () => togglePopover($("command-menu"), $("commands")));
  for (const [button, input, kind] of [["attach-file", "file-input", "document"], ["attach-photo", "photo-input", "photo"]]) {
    $(button).addEventListener("click", () => {
      closePopovers();
      $(input).click();
    });
    $(input).addEventListener("change", () => sendFile($(input), kind));
  }
  const send = (button, action, more) =>
    $(button).addEventListener("click", () => {
      closePopovers();
      act(action, order(more)).catch(wrong);
    });
  send("attach-contact", "sends_contact", {});
  send("attach-location", "sends_location", { latitude: 50.2907, longitude: 127.5272 });
  send("attach-voice", "sends_file", { kind: "voice", name: "voice.ogg", data: btoa("OggS") });
  $("open-link").addEventListener("click", () => {
    closePopovers();
    $("link").value = "";
    $("link-dialog").showModal();
  });
  $("link-dialog").addEventListener("close", () => {
    if ($("link-dialog").returnValue === "open" && $("link").value.trim()) followLink($("link").value.trim());
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".popover, #attach, #command-menu")) closePopovers();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") closePopovers();
  });
}
