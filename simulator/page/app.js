// The page: list of people, the open chat, simulated time, what happens live.

import { act, listen, look } from "/page/api.js";
import * as compose from "/page/compose.js";
import { $, avatar, briefMoment, fullDay, initials, make, momentParts } from "/page/dom.js";
import { messageElement } from "/page/messages.js";
import { alertWindow, arrival, toast, wrong } from "/page/notices.js";
import { withSigns } from "/page/signs.js";

let state = null; // what /_page/state says
let open = null; // the open chat's id
let view = null; // what /_page/chat says of it
let clockAhead = 0; // simulated minus local, in seconds
const pressed = new Map(); // query id -> button that spins
const early = new Map(); // query id -> answer that was here before the query's id was
const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll("_", " "); // whose clock the page shows

const simulatedNow = () => Date.now() / 1000 + clockAhead;
const personOf = (id) => state.people.find((person) => person.id === id);
const groupOf = (id) => state.groups.find((group) => group.id === id);
const speaker = () => (open < 0 ? Number($("speaker").value) : open);

// --- people -------------------------------------------------------------------------------------

async function refreshState() {
  state = await look("state");
  clockAhead = state.now - Date.now() / 1000;
  document.title = state.bot.name;
  $("forward-next").hidden = !state.can_forward;
  drawClock();
  drawPeople();
}

function drawPeople() {
  const list = $("people");
  list.replaceChildren(...state.people.map(chatLine));
  if (state.groups.length) {
    list.append(make("li", { class: "section" }, "Groups"), ...state.groups.map(chatLine));
  }
}

function chatLine(chat) {
  const last = chat.last ? `${chat.last.by_bot ? "" : "You: "}${chat.last.text}` : "No messages yet";
  const button = make(
    "button",
    { type: "button", class: "person", "data-testid": `person-${chat.id}`, "aria-current": String(chat.id === open) },
    avatar(chat.name, chat.colour),
    make("span", { class: "name" }, chat.name),
    make("span", { class: "when" }, chat.last ? briefMoment(chat.last.date, simulatedNow()) : ""),
    make("span", { class: "caption" }, chat.role || `${chat.members.length} people`),
    chat.unread
      ? make("span", { class: "badge", "data-testid": `unread-${chat.id}`, "aria-label": `${chat.unread} unread` }, String(chat.unread))
      : null,
    make("span", { class: "last" }, last),
  );
  button.addEventListener("click", () => openChat(chat.id));
  return make("li", {}, withSigns(button));
}

let pendingRefresh = 0;
function refreshSoon() {
  clearTimeout(pendingRefresh);
  pendingRefresh = setTimeout(() => refreshState().catch(wrong), 120);
}

// --- the open chat ------------------------------------------------------------------------------

async function openChat(id) {
  open = id;
  $("frame").classList.add("chatting");
  location.hash = String(id);
  await drawChat();
  if (matchMedia("(min-width: 761px)").matches) $("composer").focus({ preventScroll: true });
}

async function drawChat() {
  view = await look("chat", { id: open });
  const person = personOf(open);
  const group = groupOf(open);
  $("placeholder").hidden = true;
  $("open").hidden = false;
  $("bot-avatar").textContent = initials(group ? group.name : state.bot.name);
  $("chat-title").textContent = group ? group.name : state.bot.name;
  drawNote();
  $("speaker-label").hidden = !group;
  if (group) drawSpeakers(group);
  $("block").hidden = Boolean(group);
  $("block").textContent = person?.blocked ? "Unblock" : "Block";
  $("pinned").hidden = !view.pinned;
  if (view.pinned) $("pinned").textContent = `Pinned: ${view.pinned.text || "a message"}`;
  drawMessages();
  compose.show({ chat: open, get person() { return speaker(); } }, view, person);
  for (const line of $("people").querySelectorAll(".person")) {
    line.setAttribute("aria-current", String(line.dataset.testid === `person-${open}`));
  }
  stayAtEnd();
  markRead();
}

function drawNote() {
  const person = personOf(open);
  const group = groupOf(open);
  if (group) $("chat-note").textContent = `${group.members.length} people and the bot`;
  else $("chat-note").textContent = ["You are " + person?.name, person?.role].filter(Boolean).join(" · ");
}

function drawSpeakers(group) {
  const before = $("speaker").value;
  const members = state.people.filter((person) => group.members.includes(person.id));
  $("speaker").replaceChildren(...members.map((person) => make("option", { value: person.id }, person.name)));
  if (members.some((person) => String(person.id) === before)) $("speaker").value = before;
}

function drawMessages() {
  const list = $("messages");
  list.replaceChildren();
  if (!view.messages.length) {
    const card = view.description ? make("div", { class: "card" }, view.description) : make("p", {}, "No messages yet.");
    list.append(make("li", { class: "welcome" }, card));
    return;
  }
  for (const message of view.messages) append(message);
}

function append(message) {
  const list = $("messages");
  list.querySelector(".welcome")?.remove();
  const before = list.lastElementChild;
  const date = fullDay(message.date);
  if (list.dataset.day !== date || !before) {
    list.append(make("li", { class: "day", "data-testid": "date-separator" }, make("span", {}, date)));
    list.dataset.day = date;
  }
  const element = draw(message);
  if (before?.dataset.from !== element.dataset.from) element.classList.add("turn");
  list.append(element);
  return element;
}

const draw = (message) => messageElement(message, { me: speaker(), group: open < 0 }, actions);
const elementOf = (id) => $("messages").querySelector(`[data-id="${id}"]`);
const atEnd = () => $("messages").scrollHeight - $("messages").scrollTop - $("messages").clientHeight < 140;

let sticking = true;
function stayAtEnd() {
  sticking = true;
  $("messages").scrollTop = $("messages").scrollHeight;
  $("to-end").hidden = true;
}

function toEnd() {
  sticking = true;
  $("messages").scrollTo({ top: $("messages").scrollHeight, behavior: "smooth" });
}

function markRead() {
  const last = view.messages.at(-1);
  const person = personOf(open) ?? groupOf(open);
  if (last) look("read", { id: open, message: last.id });
  if (person?.unread) {
    person.unread = 0;
    drawPeople();
  }
}

const actions = {
  say: (text) => compose.say(text),
  reply: (message) => compose.quote({ kind: "reply", message }),
  edit: (message) => compose.quote({ kind: "edit", message }),
  follow: (address) => compose.followLink(address),
  show: (id) => elementOf(id)?.scrollIntoView({ block: "center", behavior: "smooth" }),
  isDeepLink: (address) => new RegExp(`^(https?://)?t\\.me/${state.bot.username}(\\?|$)`, "i").test(address),
  async press(message, button, element) {
    if (button.url) {
      if (actions.isDeepLink(button.url)) await actions.follow(button.url);
      else window.open(button.url, "_blank", "noopener");
    } else if (button.web_app) await compose.openWebApp(button.web_app.url);
    else if (button.copy_text) {
      await navigator.clipboard?.writeText(button.copy_text.text);
      toast("Copied.");
    } else if (button.callback_data) await callBack(message, button, element);
    else toast("This kind of button does nothing here.");
  },
};

async function callBack(message, button, element) {
  if (element.classList.contains("pressed")) return;
  element.classList.add("pressed");
  element.setAttribute("aria-busy", "true");
  try {
    const order = { person: speaker(), chat: open, message: message.id, data: button.callback_data };
    const { query, answer } = await act("presses", order);
    pressed.set(query, element);
    const known = answer ? { query, ...answer } : early.get(query);
    early.delete(query);
    if (known) answered(known);
    setTimeout(() => answered({ query, late: true }), 30_000);
  } catch (error) {
    release(element);
    wrong(error);
  }
}

function release(element) {
  element.classList.remove("pressed");
  element.removeAttribute("aria-busy");
}

function answered(event) {
  const element = pressed.get(event.query);
  if (!element) {
    if (event.late) early.delete(event.query);
    else early.set(event.query, event);
    return;
  }
  pressed.delete(event.query);
  release(element);
  if (event.late || (!event.text && !event.url)) return;
  if (event.url) actions.follow(event.url);
  else if (event.alert) alertWindow(event.text);
  else toast(event.text);
}

// --- live ---------------------------------------------------------------------------------------

let typing = 0;
const handlers = {
  message(event) {
    if (view.messages.some((message) => message.id === event.message.id)) return;
    const follow = atEnd() || event.message.sender.id === speaker();
    view.messages.push(event.message);
    append(event.message);
    drawNote();
    compose.show({ chat: open, get person() { return speaker(); } }, { ...view, keyboard: event.keyboard }, personOf(open));
    view.keyboard = event.keyboard;
    if (follow) toEnd();
    markRead();
  },
  edit(event) {
    const index = view.messages.findIndex((message) => message.id === event.message.id);
    if (index < 0) return;
    view.messages[index] = event.message;
    const element = draw(event.message);
    element.classList.add("changed");
    if (elementOf(event.message.id).classList.contains("turn")) element.classList.add("turn");
    const follow = atEnd();
    elementOf(event.message.id).replaceWith(element);
    if (follow) toEnd();
  },
  delete(event) {
    view.messages = view.messages.filter((message) => message.id !== event.id);
    elementOf(event.id)?.remove();
  },
  chat: () => refreshState().then(drawChat),
  action(event) {
    if (event.action !== "typing" && !event.action.startsWith("upload")) return;
    $("chat-note").textContent = event.action === "typing" ? "typing…" : "sending a file…";
    clearTimeout(typing);
    typing = setTimeout(drawNote, 5000);
  },
};

function happened(event) {
  if (event.kind === "clock") return refreshState();
  if (event.kind === "profile") return open === null ? undefined : drawChat();
  if (event.kind === "toast") return event.user_id === speaker() ? answered(event) : undefined;
  if (event.chat === open && view) handlers[event.kind]?.(event);
  if (event.kind !== "action") refreshSoon();
  return undefined;
}

// --- time ---------------------------------------------------------------------------------------

function drawClock() {
  const now = simulatedNow();
  const [weekday, date, year, time] = momentParts(now);
  const wide = (text) => make("span", { class: "wide" }, text);
  $("clock").replaceChildren(wide(`${weekday}, `), date, wide(` ${year}`), `, ${time}`);
  $("clock").dateTime = new Date(now * 1000).toISOString();
  const days = Math.round(clockAhead / 86_400);
  const hours = Math.round(clockAhead / 3600);
  const ahead = Math.abs(days) >= 1 ? `${days} day${Math.abs(days) === 1 ? "" : "s"}` : `${hours} h`;
  $("clock-note").textContent = `Simulated time (${ZONE})${hours ? `, ${ahead} ahead` : ""}`;
}

async function forwardToNext() {
  const button = $("forward-next");
  button.disabled = true;
  try {
    arrival(await act("forward_to_next"), openChat);
  } catch (error) {
    wrong(error);
  } finally {
    button.disabled = false;
  }
}

// --- beginning ----------------------------------------------------------------------------------

async function begin() {
  compose.prepare();
  $("forward-hour").addEventListener("click", () => act("clock", { forward: 3600 }).catch(wrong));
  $("forward-day").addEventListener("click", () => act("clock", { forward: 86_400 }).catch(wrong));
  $("forward-next").addEventListener("click", forwardToNext);
  $("back").addEventListener("click", () => {
    $("frame").classList.remove("chatting");
    open = null;
    history.replaceState(null, "", "/");
  });
  $("block").addEventListener("click", () =>
    act(personOf(open)?.blocked ? "unblocks" : "blocks", { person: open }).catch(wrong),
  );
  $("speaker").addEventListener("change", drawChat);
  $("pinned").addEventListener("click", () => actions.show(view.pinned.id));
  $("to-end").addEventListener("click", toEnd);
  $("messages").addEventListener("scroll", () => {
    sticking = atEnd();
    $("to-end").hidden = sticking;
  });
  new ResizeObserver(() => sticking && stayAtEnd()).observe($("messages"));
  setInterval(drawClock, 1000);
  await refreshState();
  listen(happened, () => refreshState().then(() => (open === null ? undefined : drawChat())));
  const wanted = Number(location.hash.slice(1));
  if (wanted && (personOf(wanted) || groupOf(wanted))) await openChat(wanted);
}

begin().catch(wrong);
